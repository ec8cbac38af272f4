"""`wire`: a transport in the test's colour that speaks HTTP/2 to plain ports. `make_wire(**options)` makes more."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import trustme

from tests.unit.http.conftest import MakeWire, make_wire
from tests.unit.http.peers import Wire

__all__ = ["make_wire"]


@pytest.fixture
def wire(make_wire: MakeWire) -> Wire:
    return make_wire(http_version="2")


@pytest.fixture(scope="session")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture(scope="session")
def ca_file(authority: trustme.CA, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    path = tmp_path_factory.mktemp("ca") / "ca.pem"
    authority.cert_pem.write_to_path(str(path))
    yield str(path)


@pytest.fixture(scope="session")
def certificate(authority: trustme.CA, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Key and chain of 127.0.0.1, in one file."""
    path = tmp_path_factory.mktemp("cert") / "server.pem"
    authority.issue_cert("127.0.0.1").private_key_and_cert_chain_pem.write_to_path(str(path))
    return path
