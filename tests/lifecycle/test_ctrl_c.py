"""Ctrl-C ends a blocking call at once, whatever it waits for, and leaves a client that works."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable

import pytest

PROGRAM = """
import json, os, signal, socket, sys, threading, time
import entrechat
from entrechat import Limits, RetryConfig, Timeout
from tests.lifecycle.test_cancellation import Scene, black_hole
from tests.unit.http.peers import PATIENCE, serving

took = {}

def interrupt(name, ready, call):
    at = []
    def later():
        ready()
        time.sleep(0.05)
        at.append(time.monotonic())
        os.kill(os.getpid(), signal.SIGINT)
    thread = threading.Thread(target=later)
    thread.start()
    try:
        call()
        took[name] = "was not interrupted"
    except KeyboardInterrupt:
        took[name] = time.monotonic() - at[0]
    thread.join()

def client(port, scheme="http", **settings):
    settings = {"timeout": Timeout(20), "max_retries": RetryConfig(3, interval=20, max_wait=20), **settings}
    return entrechat.OpenAI(api_key="k", base_url=f"{scheme}://127.0.0.1:{port}/v1", **settings)

def call(scene, made):
    if scene.phase == "upload":
        return lambda: made.files.create(file=b"x" * 50_000_000, purpose="batch")
    if scene.phase == "stream":
        return lambda: list(made.chat.completions.create(model="m", messages=[], stream=True))
    return made.models.list

for phase in ("tls", "upload", "headers", "body", "stream", "retry"):
    scene = Scene(phase)
    with serving(scene.script) as server:
        with client(server.origin.port, "https" if phase == "tls" else "http") as made:
            interrupt(phase, lambda: scene.reached.wait(PATIENCE), call(scene, made))
            scene.left.set()
            assert made.pool_stats()["open"] == (1 if phase == "retry" else 0), (phase, made.pool_stats())
            if phase not in ("tls", "retry"):
                scene.heal = True
                made.models.list()

with black_hole() as port, client(port) as made:
    interrupt("connect", lambda: None, made.models.list)
    assert made.pool_stats()["open"] == 0

scene = Scene("headers")
with serving(scene.script) as server, client(server.origin.port, limits=Limits(max_connections=1)) as made:
    def hold():
        try:
            made.models.list()
        except entrechat.APIConnectionError:
            pass  # the client is closed
    first = threading.Thread(target=hold)
    first.start()
    scene.reached.wait(PATIENCE)
    interrupt("pool", lambda: None, made.models.list)
    assert made.pool_stats()["waiting"] == 0 and made.pool_stats()["in_use"] == 1, made.pool_stats()
    made.close()
    first.join()

go_on = threading.Event()
real = socket.getaddrinfo
socket.getaddrinfo = lambda *args, **kwargs: go_on.wait(PATIENCE) and []
with entrechat.OpenAI(api_key="k", base_url="http://slow.localhost/v1", timeout=None) as made:
    interrupt("resolve", lambda: None, made.models.list)
    assert made.pool_stats()["open"] == 0
go_on.set()
print(json.dumps(took))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there are no signals to send to oneself")
def test_ctrl_c_is_heard_in_every_phase(program: Callable[..., str]) -> None:
    took = json.loads(program(PROGRAM, timeout=60))
    assert set(took) == {"resolve", "connect", "tls", "upload", "headers", "body", "stream", "retry", "pool"}
    late = {name: seconds for name, seconds in took.items() if not isinstance(seconds, float) or seconds > 0.5}
    assert not late
