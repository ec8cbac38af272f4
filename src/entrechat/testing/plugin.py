"""The pytest plugin: fixtures and settings for tests of programs that call the API.

It loads nothing of the client or the server until a test asks for it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from .local import LocalServer

__all__ = ["openai_env", "openai_local", "pytest_addoption", "pytest_configure"]

_MARK = "openai_local(pace=…, timing=…, limits=…, …): settings of the test's local server (entrechat.testing.LocalServer)"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addini("openai_offline", "refuse connections to other machines in every test", type="bool", default=False)
    parser.getgroup("entrechat").addoption(
        "--openai-offline", action="store_true", help="refuse connections to other machines in every test"
    )


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", _MARK)
    config.addinivalue_line("markers", "openai_offline: this test may not connect to other machines")


@pytest.fixture
def openai_local(request: pytest.FixtureRequest) -> Iterator[LocalServer]:
    """A local server of the OpenAI API for this test alone: `openai_local.client`, `.async_client`, `.url`, `.calls`, …"""
    from .local import LocalServer

    mark: pytest.Mark | None = request.node.get_closest_marker("openai_local")
    with LocalServer(**(mark.kwargs if mark is not None else {})) as server:
        yield server


@pytest.fixture
def openai_env(openai_local: LocalServer, monkeypatch: pytest.MonkeyPatch) -> LocalServer:
    """The same server for programs that make their own client: OPENAI_BASE_URL and OPENAI_API_KEY lead to it."""
    monkeypatch.setenv("OPENAI_BASE_URL", openai_local.url)
    monkeypatch.setenv("OPENAI_API_KEY", "local")
    return openai_local


@pytest.fixture(autouse=True)
def _openai_offline(request: pytest.FixtureRequest) -> Iterator[None]:  # pyright: ignore[reportUnusedFunction]  # pytest calls it
    config = request.config
    wanted = config.getoption("--openai-offline") or config.getini("openai_offline")
    if not wanted and request.node.get_closest_marker("openai_offline") is None:
        yield
        return
    from ._offline import offline

    with offline():
        yield
