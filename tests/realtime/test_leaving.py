"""Leaving a session in the middle: Ctrl-C, cancelled tasks, an exception in the block. Nothing hangs, nothing stays open."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from entrechat import AsyncOpenAI
from tests.lifecycle.conftest import nothing_left  # noqa: F401  # a fixture
from tests.support.colours import Client
from tests.support.programs import run_program

from .conftest import Serve
from .server import Refusal, Steps, Talk, within

PROGRAM = """
import os, signal, sys, threading, time
from entrechat import OpenAI
from tests.realtime.server import Scripted

codes = []

def script(talk):
    talk.hear()
    threading.Timer(0.1, os.kill, (os.getpid(), signal.SIGINT)).start()
    talk.listen()
    codes.append(talk.ws.close_code)

with Scripted(script) as server, OpenAI(api_key="k", base_url=server.url) as client:
    try:
        with client.realtime.connect(model="m") as session:
            session.response.create()
            session.recv()
    except KeyboardInterrupt:
        print("interrupted")
print(codes)
"""


def test_ctrl_c(tmp_path: Path) -> None:
    assert run_program(PROGRAM, tmp_path).splitlines() == ["interrupted", "[1000]"]


def test_ctrl_c_while_it_connects_again(tmp_path: Path) -> None:
    code = """
    import os, signal, threading
    from entrechat import OpenAI
    from tests.realtime.server import Refusal, Scripted, Talk

    def ask(event):
        threading.Timer(0.1, os.kill, (os.getpid(), signal.SIGINT)).start()

    with Scripted(Talk.drop) as server, OpenAI(api_key="k", base_url=server.url) as client:
        try:
            with client.realtime.connect(model="m", on_reconnecting=ask, initial_delay=600, max_delay=600) as session:
                session.recv()
        except KeyboardInterrupt:
            print("interrupted")
    """
    assert run_program(code, tmp_path) == "interrupted\n"


@pytest.mark.usefixtures("nothing_left")
def test_an_exception_in_the_block_closes(serve: Serve, client_of: Callable[..., Client]) -> None:
    server = serve()
    client = client_of(server)

    def body(session: Any) -> Steps:
        yield session.send({"type": "x"})
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        within(client, client.realtime.connect(model="m"), body)
    server.server.close()
    assert server.heard == [[{"type": "x"}]]


@pytest.mark.usefixtures("nothing_left")
def test_refused_and_lost_connections_leave_nothing(serve: Serve, client_of: Callable[..., Client]) -> None:
    server = serve(Talk.drop, Refusal(503), Talk.drop, Refusal(401))
    client = client_of(server)

    def body(session: Any) -> Steps:
        with pytest.raises(Exception, match="401"):
            yield session.recv()

    within(client, client.realtime.connect(model="m", reconnect=True, initial_delay=0.0), body)
    client.close()
    server.server.close()


@pytest.mark.usefixtures("nothing_left")
@pytest.mark.parametrize("where", ["handshake", "recv"])
def test_cancelled(serve: Serve, runner: asyncio.Runner, where: str) -> None:
    reached: list[str] = []

    def script(talk: Talk) -> None:
        reached.append("recv")
        talk.listen()

    server = serve(script)

    async def session(client: AsyncOpenAI) -> None:
        async with client.realtime.connect(model="m") as opened:
            await opened.recv()

    async def run() -> None:
        async with AsyncOpenAI(api_key="k", base_url=server.url) as client:
            task = asyncio.create_task(session(client))
            while not (server.handshakes if where == "handshake" else reached):
                await asyncio.sleep(0)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task

    runner.run(run())
    server.server.close()


def test_trio_is_told_what_to_do(serve: Serve) -> None:
    trio = pytest.importorskip("trio")
    server = serve()

    async def run() -> None:
        async with AsyncOpenAI(api_key="k", base_url=server.url).realtime.connect(model="m"):
            raise AssertionError

    with pytest.raises(RuntimeError, match="need asyncio; under trio, use OpenAI in a thread"):
        trio.run(run)
