"""The official client against the local server over a socket: nobody else's idea of the API than its own."""

from __future__ import annotations

import asyncio
import json
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

openai = pytest.importorskip("openai")
uvicorn = pytest.importorskip("uvicorn")

from entrechat.local.app import App  # noqa: E402  # after the skips
from entrechat.local.engine.scripted import Scripted  # noqa: E402

from .test_chat import WEATHER  # noqa: E402
from .test_engines import wait_for  # noqa: E402

HI: Any = [{"role": "user", "content": "Hello there"}]


class Served:
    """An app on a port of the loopback interface."""

    def __init__(self, app: Any) -> None:
        self._server = uvicorn.Server(uvicorn.Config(app, port=0, log_level="warning", timeout_graceful_shutdown=2))
        self._thread = threading.Thread(target=self._server.run, daemon=True)

    def __enter__(self) -> str:
        self._thread.start()
        until = time.monotonic() + 10
        while not self._server.started:
            assert time.monotonic() < until
            time.sleep(0.01)
        port = self._server.servers[0].sockets[0].getsockname()[1]
        return f"http://127.0.0.1:{port}/v1"

    def __exit__(self, *_: object) -> None:
        self._server.should_exit = True
        self._thread.join(10)


@pytest.fixture
def engine() -> Iterator[Scripted]:
    made = Scripted()
    yield made
    made.close()


@pytest.fixture
def theirs(engine: Scripted) -> Iterator[Any]:
    with Served(App(engine)) as url, openai.OpenAI(base_url=url, api_key="x", max_retries=0) as client:
        yield client


def test_an_answer_and_a_stream(theirs: Any) -> None:
    answer = theirs.chat.completions.create(model="gpt-4o", messages=HI)
    assert answer.choices[0].message.content == "Hello there"
    assert answer._request_id.startswith("req_")
    stream = theirs.chat.completions.create(model="gpt-4o", messages=HI, stream=True, stream_options={"include_usage": True})
    *chunks, last = list(stream)
    assert "".join(chunk.choices[0].delta.content or "" for chunk in chunks) == "Hello there"
    assert last.usage.total_tokens == 4


def test_its_stream_helper_and_parsing(theirs: Any) -> None:
    class Person(openai.BaseModel):  # pydantic's
        name: str
        age: int

    parsed = theirs.chat.completions.parse(model="gpt-4o", messages=HI, response_format=Person)
    assert parsed.choices[0].message.parsed == Person(name="text", age=1)
    tool: Any = {**WEATHER, "function": {**WEATHER["function"], "strict": True}}
    with theirs.chat.completions.stream(model="gpt-4o", messages=HI, tools=[tool], tool_choice="required") as stream:
        final = stream.get_final_completion()
    assert json.loads(final.choices[0].message.tool_calls[0].function.arguments)["city"] == "text"


def test_models(theirs: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("ENTRECHAT_MODELS_DIR", str(tmp_path))  # the voice that is here comes first
    assert [model.id for model in theirs.models.list()] == [
        "scripted",
        "all-minilm-l6-v2",
        "entrechat-moderation",
        "clipart-compositor",
        "flite",
        "kokoro-82m",
        "whisper-tiny.en",
        "whisper-base",
        "clipart-animator",
    ]
    assert theirs.models.retrieve("gpt-4o").id == "gpt-4o"


def test_errors(theirs: Any) -> None:
    with pytest.raises(openai.NotFoundError) as missing:
        theirs.chat.completions.create(model="claude", messages=HI)
    assert missing.value.code == "model_not_found"
    with pytest.raises(openai.BadRequestError) as bad:
        theirs.chat.completions.create(model="gpt-4o", messages=HI, temperature=9)
    assert bad.value.param == "temperature"
    begun = time.monotonic()
    with pytest.raises(openai.APIStatusError, match=r"beta\.agents\.list") as absent:
        theirs.with_options(max_retries=5).get("/agents", cast_to=object)
    assert absent.value.status_code == 501
    assert time.monotonic() - begun < 1, "it is not tried again"


def test_leaving_a_stream_stops_the_engine() -> None:
    engine = Scripted("word " * 2000, pause=0.01)
    with Served(App(engine)) as url:
        with openai.OpenAI(base_url=url, api_key="x") as client:
            with client.chat.completions.create(model="gpt-4o", messages=HI, stream=True) as stream:
                next(iter(stream))
            wait_for(lambda: engine.cancelled == 1)

        async def cancel() -> None:
            async with openai.AsyncOpenAI(base_url=url, api_key="x") as client:
                task = asyncio.create_task(client.chat.completions.create(model="gpt-4o", messages=HI))
                while not engine.busy:
                    await asyncio.sleep(0.005)
                task.cancel()
                with pytest.raises(asyncio.CancelledError):
                    await task

        asyncio.run(cancel())
        wait_for(lambda: engine.cancelled == 2)
    engine.close()


@pytest.mark.model
def test_the_real_model(real_app: App) -> None:
    with Served(real_app) as url, openai.OpenAI(base_url=url, api_key="x") as client:
        question: Any = [{"role": "user", "content": "What is the capital of France?"}]
        stream = client.chat.completions.create(model="gpt-4o-mini", messages=question, stream=True)
        text = "".join(chunk.choices[0].delta.content or "" for chunk in stream)
        assert "Paris" in text
        message = client.chat.completions.create(
            model="gpt-4o-mini", messages=[{"role": "user", "content": "Weather in Oslo?"}], tools=[WEATHER]
        ).choices[0]
        assert json.loads(message.message.tool_calls[0].function.arguments)["city"] == "Oslo"
