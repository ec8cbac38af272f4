"""`entrechat` as a process: output as it comes, Ctrl-C, pipes that close, and terminals."""

from __future__ import annotations

import os
import select
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from typing import Any

import pytest

from tests.cli.support import LAST, Pausing, chunk, environment, run, start
from tests.support.recording import Answer, RecordingServer

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals and terminals of Unix")

KEY = {"OPENAI_API_KEY": "sk-test"}


def read_until(descriptor: int, wanted: bytes, seconds: float = 20.0) -> bytes:
    """What comes from a descriptor, up to and with `wanted`."""
    got = b""
    until = time.monotonic() + seconds
    while wanted not in got:
        ready, _, _ = select.select([descriptor], [], [], max(0.0, until - time.monotonic()))
        assert ready, f"{wanted!r} did not come, only {got!r}"
        try:
            piece = os.read(descriptor, 4096)
        except OSError:  # Linux: the other side of a terminal is closed
            piece = b""
        assert piece, f"{wanted!r} did not come, only {got!r}"
        got += piece
    return got


class Terminal:
    """A process on a terminal of its own."""

    def __init__(self, *argv: str, env: dict[str, str], **options: Any) -> None:
        import pty

        self._held = b""
        self.end, inner = pty.openpty()
        self.process = start(
            *argv,
            env={**KEY, "TERM": "dumb", **env},
            stdin=inner,
            stdout=inner,
            stderr=inner,
            start_new_session=True,
            **options,
        )
        os.close(inner)

    def read_until(self, wanted: bytes) -> bytes:
        """What has come up to and with `wanted`; what came with it is kept for the next time."""
        got = self._held if wanted in self._held else self._held + read_until(self.end, wanted)
        seen, _, self._held = got.partition(wanted)
        return seen + wanted

    def type(self, keys: bytes) -> None:
        os.write(self.end, keys)

    def rest(self) -> bytes:
        got, self._held = self._held, b""
        try:
            while piece := os.read(self.end, 4096):
                got += piece
        except OSError:
            pass  # Linux: closed
        return got

    def code(self) -> int:
        return self.process.wait(20)

    def __enter__(self) -> Terminal:
        return self

    def __exit__(self, *exc: object) -> None:
        self.process.kill()
        self.process.wait(20)
        os.close(self.end)


@pytest.fixture
def env(pausing: Pausing) -> dict[str, str]:
    return {**KEY, "OPENAI_BASE_URL": pausing.url}


@pytest.fixture
def chat(env: dict[str, str]) -> Iterator[subprocess.Popen[bytes]]:
    with start("chat", "Q", "-m", "m", env=env) as process:
        yield process
        process.kill()


def out(process: subprocess.Popen[bytes]) -> int:
    assert process.stdout is not None
    return process.stdout.fileno()


def test_text_appears_as_it_comes_in_a_pipe(chat: subprocess.Popen[bytes], pausing: Pausing) -> None:
    pausing.go(chunk("Par"))
    assert read_until(out(chat), b"Par") == b"Par"
    pausing.go(chunk("is."), LAST, "[DONE]")
    assert chat.communicate(timeout=20) == (b"is.\n", b"")
    assert chat.returncode == 0


def test_text_appears_as_it_comes_on_a_terminal(pausing: Pausing, env: dict[str, str]) -> None:
    with Terminal("chat", "Q", "-m", "m", env=env) as terminal:
        pausing.go(chunk("Par"))
        assert terminal.read_until(b"Par") == b"Par"
        pausing.go(chunk("is."), LAST, "[DONE]")
        assert terminal.rest() == b"is.\r\n"
        assert terminal.code() == 0


def test_a_model_cannot_command_the_terminal(pausing: Pausing, env: dict[str, str]) -> None:
    with Terminal("chat", "Q", "-m", "m", env=env) as terminal:
        pausing.go(chunk("a\x1b]52;c;eA==\x07b\x9b31mc\td\r\ne"), LAST, "[DONE]")
        shown = terminal.rest().decode()
        assert shown == "a�]52;c;eA==�b�31mc\td\r\ne\r\n"


def test_ctrl_c_ends_at_once(chat: subprocess.Popen[bytes], pausing: Pausing) -> None:
    pausing.go(chunk("Par"))
    read_until(out(chat), b"Par")
    begun = time.monotonic()
    chat.send_signal(signal.SIGINT)
    assert chat.communicate(timeout=20) == (b"\n", b"")
    assert chat.returncode == 130
    assert time.monotonic() - begun < 3


def test_ctrl_c_before_the_first_word(pausing: Pausing, env: dict[str, str]) -> None:
    with Terminal("chat", "Q", "-m", "m", env=env) as terminal:
        assert pausing.asked.wait(20)
        terminal.process.send_signal(signal.SIGINT)
        assert terminal.rest() == b""
        assert terminal.code() == 130


def test_an_error_in_the_middle(chat: subprocess.Popen[bytes], pausing: Pausing) -> None:
    pausing.go(chunk("Par"), {"error": {"message": "The model is gone.", "code": "x"}})
    said, complained = chat.communicate(timeout=20)
    assert (chat.returncode, said) == (1, b"Par\n")
    assert b"The model is gone." in complained and complained.count(b"\n") == 1


def test_nobody_reads_on(chat: subprocess.Popen[bytes], pausing: Pausing) -> None:
    pausing.go(chunk("Par"))
    read_until(out(chat), b"Par")
    assert chat.stdout is not None and chat.stderr is not None
    chat.stdout.close()
    pausing.go(chunk("is."), chunk("is."), LAST, "[DONE]")
    assert chat.wait(20) == 141
    assert chat.stderr.read() == b""


@pytest.mark.parametrize("argv", [["--help"], ["api", "--list"], ["completion", "bash"]])
def test_nobody_reads_at_all(argv: list[str]) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    try:
        with start(*argv, stdout=writing) as process:
            _, err = process.communicate(timeout=20)
    finally:
        os.close(writing)
    assert (process.returncode, err) == (141, b"")


def test_a_conversation(pausing: Pausing, env: dict[str, str]) -> None:
    with Terminal("chat", "-m", "m", env=env) as terminal:
        greeting = terminal.read_until(b"> ")
        assert b"m answers; /exit" in greeting
        terminal.type(b"Hello?\n")
        pausing.go(chunk("Hi"), chunk("!"), LAST, "[DONE]")
        assert b"Hi!\r\n> " in terminal.read_until(b"Hi!\r\n> ")
        terminal.type(b"Go on.\n")
        pausing.go(chunk("One, "))
        terminal.read_until(b"One, ")
        terminal.process.send_signal(signal.SIGINT)  # stops the answer, not the conversation
        terminal.read_until(b"\r\n> ")
        terminal.type(b"/help\n")
        terminal.read_until(b"/clear forgets")
        terminal.read_until(b"> ")
        terminal.type(b"/exit\n")
        assert terminal.code() == 0


@pytest.mark.parametrize(("key", "code"), [(b"\x04", 0), (None, 130)])
def test_leaving_a_conversation(pausing: Pausing, env: dict[str, str], key: bytes | None, code: int) -> None:
    with Terminal("chat", "-m", "m", env=env) as terminal:
        terminal.read_until(b"> ")
        time.sleep(0.5)  # a signal between Python's prompt and its waiting is heard at the next key only
        if key is None:
            terminal.process.send_signal(signal.SIGINT)
        else:
            terminal.type(key)
        assert terminal.code() == code
        assert b"Traceback" not in terminal.rest()


def test_a_conversation_remembers(server: RecordingServer) -> None:
    server.answer = Answer.of_events([chunk("Hi!"), LAST])
    with Terminal("chat", "-m", "m", "--system", "S", env={"OPENAI_BASE_URL": f"{server.url}/v1"}) as terminal:
        for line in (b"One", b"Two"):
            terminal.read_until(b"> ")
            terminal.type(line + b"\n")
            terminal.read_until(b"Hi!")
        terminal.read_until(b"> ")
        terminal.type(b"/clear\n")
        terminal.read_until(b"> ")
        server.answer = Answer.of_json({"error": {"message": "Too much."}}, 400)
        terminal.type(b"Three\n")
        terminal.read_until(b"Too much.")
        terminal.read_until(b"> ")
        terminal.type(b"/exit\n")
        assert terminal.code() == 0
    sent = [[message["content"] for message in request.json["messages"]] for request in server.take()]
    assert sent == [["S", "One"], ["S", "One", "Hi!", "Two"], ["S", "Three"]]


def test_an_open_standard_input_is_mentioned(server: RecordingServer) -> None:
    server.answer = Answer.of_events([chunk("Hi!"), LAST])
    reading, writing = os.pipe()
    try:
        env = {**KEY, "OPENAI_BASE_URL": f"{server.url}/v1"}
        with start("chat", "Q", "-m", "m", env=env, stdin=reading) as process:
            os.close(reading)
            assert process.stderr is not None
            assert b"reading standard input too" in read_until(process.stderr.fileno(), b"\n")
            os.write(writing, b"more\n")
            os.close(writing)
            writing = -1
            assert process.communicate(timeout=20)[0] == b"Hi!\n"
    finally:
        if writing >= 0:
            os.close(writing)
    assert server.take()[0].json["messages"][0]["content"] == "Q\n\nmore"


def test_bytes_are_not_for_a_terminal(server: RecordingServer) -> None:
    server.answer = Answer.of_bytes(b"\x00\x01", "audio/mpeg")
    env = {"OPENAI_BASE_URL": f"{server.url}/v1"}
    arguments = ["api", "files.content", "file-1"]
    with Terminal(*arguments, env=env) as terminal:
        said = terminal.rest()
        assert terminal.code() == 2 and b"--out FILE" in said
    assert not server.take()
    with Terminal(*arguments, "--out", "-", env=env) as terminal:
        assert terminal.rest() == b"\x00\x01"
        assert terminal.code() == 0


def test_json_is_indented_on_a_terminal(server: RecordingServer) -> None:
    server.answer = Answer.of_json({"id": "gpt", "object": "model"})
    env = {"OPENAI_BASE_URL": f"{server.url}/v1"}
    with Terminal("api", "models.retrieve", "gpt", env=env) as terminal:
        assert terminal.rest() == b'{\r\n  "id": "gpt",\r\n  "object": "model"\r\n}\r\n'
    with Terminal("api", "models.retrieve", "gpt", "--compact", env=env) as terminal:
        assert terminal.rest() == b'{"id":"gpt","object":"model"}\r\n'
    assert run("api", "models.retrieve", "gpt", env={**KEY, **env}).out == '{"id":"gpt","object":"model"}\n'


def test_an_ascii_terminal(server: RecordingServer) -> None:
    server.answer = Answer.of_events([chunk("Déjà …"), LAST])
    env = {**KEY, "OPENAI_BASE_URL": f"{server.url}/v1", "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    assert run("chat", "Q", "-m", "m", env=env) == (0, "D?j? ?\n", "")


def test_ctrl_c_in_a_callback_is_not_lost() -> None:
    """A program that stands where `entrechat` does, and gets SIGINT where Python cannot raise it."""
    program = """
import os, signal, sys, time, weakref
from entrechat import cli

class Kept: pass

def dying(_):
    os.kill(os.getpid(), signal.SIGINT)
    for _ in range(1000): pass

def run(argv):
    kept = Kept()
    watch = weakref.ref(kept, dying)
    del kept
    time.sleep(20)
    return 0

cli._run = run
sys.exit(cli.main())
"""
    done = subprocess.run([sys.executable, "-c", program], env=environment(), capture_output=True, timeout=15, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (130, b"", b"")
