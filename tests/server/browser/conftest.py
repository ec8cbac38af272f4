"""One browser for all of the tests here, and one server; `visit` opens pages on it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from .chromium import Chromium, Page, executable
from .site import Open, Site, site


@pytest.fixture(scope="session")
def browser() -> Iterator[Chromium]:
    path = executable()
    assert path is not None
    made = Chromium(path)
    yield made
    made.close()


@pytest.fixture(scope="session")
def here() -> Iterator[Site]:
    with site() as made:
        yield made


@pytest.fixture
def visit(browser: Chromium, here: Site) -> Iterator[Open]:
    """Opens pages at a place of the console. In the end none of them may have had a problem."""
    made: list[Page] = []

    def open_(place: str = "", **options: Any) -> Page:
        made.append(browser.page(f"{here.home}{f'#/{place}' if place else ''}", **options))
        return made[-1]

    yield open_
    problems = [problem for page in made for problem in page.problems]
    hacked = any(page.run("Boolean(window.hacked)") for page in made)
    for page in made:
        page.close()
    assert problems == []
    assert not hacked
