"""The end of the interpreter is silent, whatever is under way: no warning, no traceback, no hanging, exit code 0."""

from __future__ import annotations

import sys
import textwrap
import time
from collections.abc import Callable, Iterator

import pytest

from tests.unit.http.peers import Peer, serving

RUNS = 3
START = """
import asyncio, os, sys, threading, time
import entrechat
URL = sys.argv[1]
CHAT = {"model": "m", "messages": [], "stream": True}
def blocking():
    return entrechat.OpenAI(api_key="k", base_url=URL, timeout=60, max_retries=0)
def awaited():
    return entrechat.AsyncOpenAI(api_key="k", base_url=URL, timeout=60, max_retries=0)
async def stream(client):
    opened = await client.chat.completions.create(**CHAT)
    await anext(opened)
    return opened
"""

ENDS = {
    "nothing closed": """
        client = blocking()
        client.models.retrieve("quick")
        asyncio.run(stream(awaited()))
    """,
    "open streams": """
        client = blocking()
        streams = [client.chat.completions.create(**CHAT) for _ in range(3)]
        for each in streams:
            next(each)
    """,
    "daemon threads in requests": """
        client = blocking()
        def ask():
            client.models.list()
        def read():
            list(client.chat.completions.create(**CHAT))
        for target in (ask, read) * 3:
            threading.Thread(target=target, daemon=True).start()
        time.sleep(0.2)
    """,
    "busy daemon threads": """
        client = blocking()
        def hammer():
            while True:
                client.models.retrieve("quick")
        for _ in range(4):
            threading.Thread(target=hammer, daemon=True).start()
        time.sleep(0.2)
    """,
    "a loop in a daemon thread": """
        client = awaited()
        async def many():
            await asyncio.gather(*(client.models.list() for _ in range(3)), *(stream(client) for _ in range(3)))
        threading.Thread(target=lambda: asyncio.run(many()), daemon=True).start()
        time.sleep(0.3)
    """,
    "tasks under way when the loop ends": """
        client = awaited()
        async def main():
            tasks = [asyncio.ensure_future(client.models.list()) for _ in range(3)]
            tasks += [asyncio.ensure_future(stream(client)) for _ in range(3)]
            await asyncio.sleep(0.2)
            return tasks
        kept = asyncio.run(main())
    """,
    "a stream that outlives its loop": """
        client = awaited()
        kept = asyncio.run(stream(client))
        again = asyncio.run(stream(client))
    """,
    "a loop closed by hand": """
        client = awaited()
        loop = asyncio.new_event_loop()
        kept = loop.run_until_complete(stream(client))
        loop.run_until_complete(loop.shutdown_asyncgens())
        loop.close()
    """,
    "uvloop": """
        try:
            import uvloop
        except ImportError:
            sys.exit()
        client = awaited()
        with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
            kept = runner.run(stream(client))
    """,
    "calls at exit": """
        import atexit
        client = blocking()
        client.models.retrieve("quick")
        atexit.register(lambda: client.models.retrieve("quick"))
        atexit.register(client.close) if len(sys.argv) > 5 else None
    """,
    "calls from a finaliser": """
        client = blocking()
        client.models.retrieve("quick")
        class Last:
            def __del__(self):
                try:
                    client.models.retrieve("quick")
                except BaseException:
                    pass
        last = Last()
    """,
    "an error": """
        client = blocking()
        kept = client.chat.completions.create(**CHAT)
        next(kept)
        sys.exit(0)
    """,
    "a look-up that hangs": """
        import socket
        socket.getaddrinfo = lambda *args, **kwargs: time.sleep(30)
        client = entrechat.OpenAI(api_key="k", base_url="http://slow.localhost/v1", timeout=0.2, max_retries=0)
        try:
            client.models.list()
        except entrechat.APITimeoutError:
            pass
    """,
}


def script(peer: Peer) -> None:
    while True:
        seen = peer.request()
        if "quick" in seen.line:
            peer.answer(b'{"id": "quick"}')
        elif "chat" in seen.line:
            peer.stream_head("Content-Type: text/event-stream\r\n")
            peer.chunk(b'data: {"id": "c", "choices": []}\n\n')
            peer.hears_close()
        else:
            peer.hears_close()


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    with serving(script) as server:
        yield f"http://127.0.0.1:{server.origin.port}/v1"


@pytest.mark.parametrize("end", list(ENDS))
def test_the_end_is_silent(program: Callable[..., str], url: str, end: str) -> None:
    code = START + textwrap.dedent(ENDS[end])
    for _ in range(RUNS if "daemon" in end else 1):
        start = time.monotonic()
        assert program(code, url) == ""
        assert time.monotonic() - start < 20


def test_loops_closed_without_care(program: Callable[..., str], url: str) -> None:
    """Nobody told us of their end: in development mode asyncio says so. Otherwise that is silent, and leaks nothing."""
    code = START + textwrap.dedent(
        """
        client = awaited()
        for _ in range(30):
            loop = asyncio.new_event_loop()
            loop.run_until_complete(stream(client))
            loop.close()
        import gc
        gc.collect()
        assert len(os.listdir("/proc/self/fd")) < 15, os.listdir("/proc/self/fd")
        """
    )
    assert program(code, url, strict=False) == ""


def test_the_programs_do_warn_of_what_is_wrong(program: Callable[..., str], url: str) -> None:
    """Silence means something only where noise is possible."""
    with pytest.raises(AssertionError, match="ResourceWarning"):
        program("import socket; held = [socket.socket()]; held.append(held)", url)
    assert sys.flags.dev_mode in (True, False)
