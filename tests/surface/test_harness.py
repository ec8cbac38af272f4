"""The harness does what it says: the guard bites, both colours run, the recorder reads what was sent."""

from __future__ import annotations

import socket
import urllib.request

import pytest

from tests.support.clock import FakeClock
from tests.support.colours import Client, MakeClient
from tests.support.facts import operations
from tests.support.recording import Answer, RecordingServer, parse_multipart
from tests.support.samples import ALL, arguments, response


def test_network_guard() -> None:
    with pytest.raises(pytest.fail.Exception, match="network"):
        socket.create_connection(("192.0.2.1", 80), timeout=0.1)
    with pytest.raises(pytest.fail.Exception, match="network"):
        socket.getaddrinfo("api.openai.com", 443)


def test_recording_server(server: RecordingServer) -> None:
    server.answer = Answer.of_json({"a": 1})
    request = urllib.request.Request(
        f"{server.url}/x%20y?b=2&a=1", data=b'{"k": "v"}', headers={"content-type": "application/json"}
    )
    with urllib.request.urlopen(request, timeout=5) as reply:
        assert reply.read() == b'{"a": 1}'
    [seen] = server.take()
    assert (seen.method, seen.path, seen.query, seen.json) == ("POST", "/x y", [("a", "1"), ("b", "2")], {"k": "v"})
    assert server.take() == []


def test_multipart_parser() -> None:
    body = (
        b'--b\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n'
        b'--b\r\nContent-Disposition: form-data; name="f"; filename="x%22y.txt"\r\nContent-Type: text/plain\r\n\r\n\r\n--b--x\r\n'
        b"--b--\r\n"
    )
    first, second = parse_multipart(body.replace(b"--b--x", b"-b--x"), b"b")
    assert first[:4] == ("a", None, None, b"1")
    assert second[:4] == ("f", 'x"y.txt', "text/plain", b"\r\n-b--x")
    with pytest.raises(ValueError, match="boundary"):
        parse_multipart(b"nothing", b"b")


def test_samples_cover_every_operation() -> None:
    for op in operations():
        made = arguments(op, ALL)
        assert {p.name for p in op.params if p.required} - {"stream"} <= set(made) | {"content_type"}
        response(op)


def test_both_colours(client: Client, server: RecordingServer) -> None:
    server.answer = Answer.of_json({"id": "m1", "object": "model"})
    assert client.run(client.models.retrieve, "m1").id == "m1"
    server.answer = Answer.of_json({"object": "list", "data": [{"id": "a"}, {"id": "b"}]})
    assert [model.id for model in client.collect(client.models.list)] == ["a", "b"]
    server.answer = Answer.of_events([{"id": "c", "choices": []}] * 3)
    chunks = client.collect(client.chat.completions.create, model="m", messages=[], stream=True)
    assert [chunk.id for chunk in chunks] == ["c"] * 3
    server.answer = Answer.of_bytes(b"sound")
    content = client.within(
        client.audio.speech.with_streaming_response.create, lambda reply: reply.read(), model="m", voice="v", input="i"
    )
    assert content == b"sound"


def test_a_client_ruled_by_the_fake_clock(make_client: MakeClient, server: RecordingServer, clock: FakeClock) -> None:
    answers = [Answer.of_json({"error": {}}, 429, {"retry-after": "30"}), Answer.of_json({"id": "m1"})]
    server.answer = lambda request: answers.pop(0)
    client = make_client(max_retries=1)
    clock.rule(client)
    assert client.run(client.models.retrieve, "m1").id == "m1"
    assert sum(clock.sleeps) == pytest.approx(30, abs=1)
    assert len(server.take()) == 2


def test_fake_clock() -> None:
    clock = FakeClock(10)
    clock.sleep(2.5)
    assert (clock.monotonic(), clock.sleeps) == (12.5, [2.5])
