"""The tools that people test with: respx, pytest-httpx and vcrpy see our requests, and their answers reach us."""

from __future__ import annotations

import asyncio
import json
import warnings
from pathlib import Path
from typing import Any

import httpx
import pytest

import entrechat
from tests.support.colours import Colour, MakeClient
from tests.support.recording import Answer, RecordingServer
from tests.unit.adapters.test_httpx_clients import ASK, CHAT, CHUNKS, URL, events

respx = pytest.importorskip("respx")
vcr = pytest.importorskip("vcr")
HTTPXMock = pytest.importorskip("pytest_httpx").HTTPXMock


@pytest.fixture
def plain(colour: Colour) -> Any:
    return httpx.Client(verify=False) if colour == "sync" else httpx.AsyncClient(verify=False)


class TestRespx:
    def test_chat(self, make_client: MakeClient, plain: Any) -> None:
        client = make_client(base_url=URL, http_client=plain)
        with respx.mock(base_url=URL) as router:
            route = router.post("/chat/completions", json=ASK).respond(json=CHAT)
            assert client.run(client.chat.completions.create, **ASK).choices[0].message.content == "Paris"
        assert route.call_count == 1
        assert route.calls.last.request.headers["authorization"] == "Bearer sk-test"

    def test_stream(self, make_client: MakeClient, plain: Any) -> None:
        client = make_client(base_url=URL, http_client=plain)
        with respx.mock(base_url=URL) as router:
            router.post("/chat/completions").respond(content=events(*CHUNKS), content_type="text/event-stream")
            assert len(client.collect(client.chat.completions.create, **ASK, stream=True)) == 2

    def test_side_effects(self, make_client: MakeClient, plain: Any) -> None:
        client = make_client(base_url=URL, http_client=plain)
        with respx.mock(base_url=URL) as router:
            router.get("/models/m").mock(side_effect=[httpx.ConnectTimeout("late"), httpx.Response(404, json={"error": {}})])
            with pytest.raises(entrechat.APITimeoutError):
                client.run(client.models.retrieve, "m")
            with pytest.raises(entrechat.NotFoundError):
                client.run(client.models.retrieve, "m")


class TestPytestHttpx:
    def test_chat(self, make_client: MakeClient, plain: Any, httpx_mock: Any) -> None:
        httpx_mock.add_response(method="POST", url=f"{URL}/chat/completions", match_json=ASK, json=CHAT)
        client = make_client(base_url=URL, http_client=plain)
        assert client.run(client.chat.completions.create, **ASK).choices[0].message.content == "Paris"
        assert json.loads(httpx_mock.get_request().content) == ASK

    def test_stream(self, make_client: MakeClient, plain: Any, httpx_mock: Any) -> None:
        from pytest_httpx import IteratorStream

        pieces = [event + b"\n\n" for event in events(*CHUNKS).split(b"\n\n")]
        httpx_mock.add_response(stream=IteratorStream(pieces), headers={"content-type": "text/event-stream"})
        client = make_client(base_url=URL, http_client=plain)
        assert len(client.collect(client.chat.completions.create, **ASK, stream=True)) == 2

    def test_exception_and_upload(self, make_client: MakeClient, plain: Any, httpx_mock: Any) -> None:
        httpx_mock.add_exception(httpx.ReadTimeout("late"))
        httpx_mock.add_response(json={"id": "f"})
        client = make_client(base_url=URL, http_client=plain)
        with pytest.raises(entrechat.APITimeoutError):
            client.run(client.models.list)
        assert client.run(client.files.create, file=b"x" * 400_000, purpose="batch").id == "f"
        assert len(httpx_mock.get_requests()[-1].content) > 400_000


class TestVcr:
    @pytest.fixture(autouse=True)
    def allow_their_warnings(self) -> Any:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)
            yield

    @pytest.mark.parametrize("stream", [False, True])
    def test_records_and_plays_back(
        self,
        make_client: MakeClient,
        colour: Colour,
        runner: asyncio.Runner,
        server: RecordingServer,
        tmp_path: Path,
        stream: bool,
    ) -> None:
        server.answer = Answer.of_events(CHUNKS) if stream else Answer.of_json(CHAT)
        tape = tmp_path / "tape.yaml"
        said: list[Any] = []
        for _ in range(2):
            http = httpx.Client(verify=False) if colour == "sync" else httpx.AsyncClient(verify=False)
            client = make_client(http_client=http)
            with vcr.use_cassette(str(tape), filter_headers=["authorization"], record_mode="once") as cassette:
                if stream:
                    chunks = client.collect(client.chat.completions.create, **ASK, stream=True)
                    said.append([chunk.choices[0].delta.content for chunk in chunks])
                else:
                    said.append(client.run(client.chat.completions.create, **ASK).choices[0].message.content)
            client.close()
        assert said == ([["Pa", "ris"]] * 2 if stream else ["Paris"] * 2)
        assert cassette.play_count == 1
        assert len(server.take()) == 1
        assert "sk-test" not in tape.read_text()
