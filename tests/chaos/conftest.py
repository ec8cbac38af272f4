"""A fault server of the test's own, clients on it in either colour, and the proof that neither leaves anything behind."""

from __future__ import annotations

import asyncio
import gc
import os
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
import trustme

from entrechat.testing import FaultServer

PATIENCE = 10.0  # seconds until the server hangs up on everybody: no test waits for ever


@pytest.fixture(scope="session")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture(scope="session")
def certificate(authority: trustme.CA) -> trustme.LeafCert:
    return authority.issue_cert("127.0.0.1", "localhost")


@pytest.fixture(scope="session")
def ca_file(authority: trustme.CA, tmp_path_factory: pytest.TempPathFactory) -> str:
    path = tmp_path_factory.mktemp("ca") / "ca.pem"
    authority.cert_pem.write_to_path(path)
    return str(path)


@pytest.fixture(scope="session")
def server_tls(certificate: trustme.LeafCert) -> Callable[[], ssl.SSLContext]:
    def make() -> ssl.SSLContext:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        certificate.configure_cert(context)
        return context

    return make


@pytest.fixture(scope="session", autouse=True)
def quick_collections() -> Iterator[None]:
    """What is there before the first test is not looked through after each of them."""
    gc.collect()
    gc.freeze()
    yield
    gc.unfreeze()


def descriptors() -> set[str]:
    found: set[str] = set()
    for each in Path("/proc/self/fd").iterdir():
        try:
            found.add(f"{each.name} {os.readlink(each)}")
        except OSError:
            continue
    return found


@contextmanager
def nothing_left(runner: asyncio.Runner) -> Iterator[None]:
    """No file descriptor, thread or task more than before; and nothing that complains when it is collected."""
    loop = runner.get_loop()
    before, threads = descriptors(), threading.active_count()
    yield
    gc.collect()
    for _ in range(3):
        runner.run(asyncio.sleep(0))  # what was collected may have finishing of its own to do, on the loop
    tasks = asyncio.all_tasks(loop)
    assert not tasks, f"tasks left: {tasks}"
    left = descriptors() - before
    assert not left, f"descriptors left: {left}"
    assert threading.active_count() == threads


@contextmanager
def patient(server: FaultServer) -> Iterator[None]:
    """A client that hangs is cut off, so that its test fails instead of hanging too."""

    def hang_up() -> None:
        server.play("refuse")
        for connection in server.connections:
            connection.hang_up()

    timer = threading.Timer(PATIENCE, hang_up)
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()
        timer.join()


def counts(client: Any) -> dict[str, int]:
    driver = client.real._shared.driver
    stats: dict[str, int] = driver.transport.stats()
    return stats
