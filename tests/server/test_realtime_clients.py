"""Sessions over a socket: with our client in both colours, and with the official one in both of its own."""

from __future__ import annotations

import asyncio
import base64
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from tests.realtime.server import within
from tests.support.colours import MakeClient

pytest.importorskip("websockets", reason="sessions need the extra [realtime]")
openai = pytest.importorskip("openai")

from entrechat.local.app import App  # noqa: E402  # after the skips
from entrechat.local.engine.scripted import Scripted  # noqa: E402
from entrechat.local.engine.speech_scripted import ScriptedSpeech, ScriptedTranscriber  # noqa: E402

from .realtime_wire import TEXT, check, pcm, silence, user, voice  # noqa: E402
from .test_official_client import Served  # noqa: E402

Steps = Any
OLD_STYLE = pytest.mark.filterwarnings("ignore:connect.. must be used:DeprecationWarning")
"""The official client calls the newest websockets package in a way that is deprecated."""


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    app = App(Scripted("You said {input}."), speaker=ScriptedSpeech(), transcriber=ScriptedTranscriber(["good morning"]))
    with Served(app) as served:
        yield served
    app.close()


def conversation(session: Any) -> Steps:
    """A turn in writing, then one by voice: the events, as steps in either colour."""
    events = [(yield session.recv()), (yield session.recv())]
    yield session.session.update(session=TEXT)
    yield session.conversation.item.create(item=user("Hello"))
    yield session.response.create()
    while events[-1].type != "response.done":
        events.append((yield session.recv()))
    heard = {"transcription": {"model": "whisper-1"}}
    yield session.session.update(session={"type": "realtime", "output_modalities": ["audio"], "audio": {"input": heard}})
    yield session.input_audio_buffer.append(audio=pcm(silence(0.5), voice(0.8), silence(0.7)))
    done = 1
    while done < 2:
        events.append((yield session.recv()))
        done += events[-1].type == "response.done"
    return events


def verify(events: list[Any]) -> None:
    for event in events:
        check(event.to_dict())
    written, spoken = (event.response for event in events if event.type == "response.done")
    assert written.output[0].content[0].text == "You said Hello."
    assert spoken.output[0].content[0].transcript == "You said good morning."
    assert spoken.usage.output_token_details.audio_tokens > 0
    sound = b"".join(base64.b64decode(event.delta) for event in events if event.type == "response.output_audio.delta")
    assert len(sound) == pytest.approx(0.4 * 48_000, rel=0.02)


def test_our_client(url: str, make_client: MakeClient) -> None:
    client = make_client(base_url=url)
    verify(within(client, client.realtime.connect(model="gpt-realtime"), conversation))


@OLD_STYLE
def test_the_official_client(url: str) -> None:
    with openai.OpenAI(base_url=url, api_key="x") as client, client.realtime.connect(model="gpt-realtime") as session:
        steps = conversation(session)
        value = next(steps)
        while True:
            try:
                value = steps.send(value)
            except StopIteration as end:
                verify(end.value)
                break


def test_the_official_client_of_asyncio(url: str) -> None:
    async def run() -> list[Any]:
        async with openai.AsyncOpenAI(base_url=url, api_key="x") as client:
            async with client.realtime.connect(model="gpt-realtime") as session:
                steps = conversation(session)
                value = next(steps)
                while True:
                    try:
                        value = steps.send(await value)
                    except StopIteration as end:
                        return list(end.value)

    verify(asyncio.run(run()))


def test_client_secrets(url: str, make_client: MakeClient) -> None:
    session: Any = {**TEXT, "model": "gpt-realtime", "instructions": "Sing."}
    ours = make_client(base_url=url)
    made = ours.run(ours.realtime.client_secrets.create, session=session)
    with openai.OpenAI(base_url=url, api_key="x") as client:
        theirs = client.realtime.client_secrets.create(session=session)
        old = client.beta.realtime.sessions.create(model="gpt-4o-realtime-preview")
        transcribing = client.beta.realtime.transcription_sessions.create()
    assert old.client_secret.value.startswith("ek_")
    assert transcribing.client_secret.value.startswith("ek_")

    def first(session: Any) -> Steps:
        return (yield session.recv())

    for value in (made.value, theirs.value):
        page = make_client(base_url=url, api_key=value)
        assert within(page, page.realtime.connect(), first).session.instructions == "Sing."


def test_the_beta(url: str, make_client: MakeClient) -> None:
    def talk(session: Any) -> Steps:
        events = [(yield session.recv())]
        yield session.session.update(session={"modalities": ["text"]})
        item = {"type": "message", "role": "user", "content": [{"type": "input_text", "text": "Hello"}]}
        yield session.conversation.item.create(item=item)
        yield session.response.create()
        while events[-1].type != "response.done":
            events.append((yield session.recv()))
        return events

    client = make_client(base_url=url)
    events = within(client, client.beta.realtime.connect(model="gpt-4o-realtime-preview"), talk)
    assert events[0].session.modalities == ["text", "audio"]
    assert "".join(event.delta for event in events if event.type == "response.text.delta") == "You said Hello."


def test_translations(url: str, make_client: MakeClient) -> None:
    def talk(session: Any) -> Steps:
        events = [(yield session.recv())]
        yield session.session.input_audio_buffer.append(audio=pcm(silence(0.5), voice(0.8), silence(0.7)))
        yield session.session.close()
        while events[-1].type != "session.closed":
            events.append((yield session.recv()))
        return events

    client = make_client(base_url=url)
    events = within(client, client.realtime.translations.connect(model="gpt-realtime-translate"), talk)
    assert [event.delta for event in events if event.type == "session.output_transcript.delta"] == ["good morning"]
    made = client.run(client.realtime.translations.client_secrets.create, session={"model": "gpt-realtime-translate"})
    assert made.session.audio.output.language == "en"


@OLD_STYLE
@pytest.mark.parametrize("beta", [False, True])
def test_responses(url: str, make_client: MakeClient, beta: bool) -> None:
    def talk(session: Any) -> Steps:
        yield session.response.create(model="gpt-4o", input="Hello")
        events = [(yield session.recv())]
        while events[-1].type != "response.completed":
            events.append((yield session.recv()))
        return events

    client = make_client(base_url=url)
    resource = client.beta.responses if beta else client.responses
    events = within(client, resource.connect(), talk)
    assert events[-1].response.output[0].content[0].text == "You said Hello."
    if client.colour == "sync" and not beta:
        with openai.OpenAI(base_url=url, api_key="x") as official, official.responses.connect() as session:
            session.response.create(model="gpt-4o", input="Hello")
            *_, last = iter_until(session, "response.completed")
            assert last.response.output_text == "You said Hello."


def test_many_sessions_at_once(url: str) -> None:
    import entrechat

    async def talk(client: Any, number: int) -> str:
        async with client.realtime.connect(model="gpt-realtime") as session:
            await session.session.update(session=TEXT)
            await session.conversation.item.create(item=user(f"number {number}"))
            await session.response.create()
            async for event in session:
                if event.type == "response.done":
                    return str(event.response.output[0].content[0].text)
        raise AssertionError("it ended")

    async def run() -> list[str]:
        async with entrechat.AsyncOpenAI(base_url=url, api_key="x") as client:
            return await asyncio.gather(*(talk(client, number) for number in range(30)))

    assert asyncio.run(run()) == [f"You said number {number}." for number in range(30)]


def iter_until(session: Any, type: str) -> Iterator[Any]:
    for event in session:
        yield event
        if event.type == type:
            return


def test_a_refused_handshake(url: str, make_client: MakeClient) -> None:
    import entrechat

    def nothing(_: Any) -> Steps:
        yield None

    client = make_client(base_url=url)
    with pytest.raises(entrechat.NotFoundError) as missing:
        within(client, client.realtime.connect(model="gpt-5"), nothing)
    assert missing.value.code == "model_not_found"
    with pytest.raises(entrechat.APIStatusError, match="no live sessions"):
        within(client, client.live.connect(), nothing)


def test_a_served_process() -> None:
    import entrechat

    from .serving import Served as Process

    with Process("--engine", "scripted", "--api-key", "sk-local") as server:
        with entrechat.OpenAI(base_url=server.url, api_key="sk-local", max_retries=0) as client:
            with client.realtime.connect(model="gpt-realtime") as session:
                session.session.update(session=TEXT)  # type: ignore[arg-type]  # a plain dict
                session.conversation.item.create(item=user("Hello"))  # type: ignore[arg-type]  # a plain dict
                session.response.create()
                *_, done = iter_until(session, "response.done")
                assert done.response.output[0].content[0].text == "Hello"
                sound = base64.b64encode(bytes(14 << 20)).decode()
                session.input_audio_buffer.append(audio=sound)  # a message of 19 MB
                session.input_audio_buffer.clear()
                *_, cleared = iter_until(session, "input_audio_buffer.cleared")
                assert cleared.type == "input_audio_buffer.cleared"
        with entrechat.OpenAI(base_url=server.url, api_key="sk-other", max_retries=0) as client:
            with pytest.raises(entrechat.AuthenticationError), client.realtime.connect(model="gpt-realtime"):
                pass
        with entrechat.OpenAI(base_url=server.url, api_key="sk-local", max_retries=0) as client:
            with client.realtime.connect(model="gpt-realtime") as session:
                assert session.recv().type == "session.created"
                assert server.stop() == 0
                with pytest.raises(entrechat.WebSocketConnectionClosedError) as closed:
                    list(session)
                assert closed.value.code == 1012


@pytest.mark.model
def test_a_conversation_that_is_spoken(make_client: MakeClient) -> None:
    """Flite asks, the server hears when, Whisper writes it down, the model answers, Flite says it, and Whisper reads that."""
    pytest.importorskip("wasmtime", reason="speech needs the extra [local-media]")
    pytest.importorskip("_pywhispercpp", reason="speech needs the extra [local-media]")
    from entrechat.local import create_app
    from entrechat.local.audio_encoding import Encoder
    from entrechat.local.engine.protocols import Listening

    from .caller import pulled

    pulled("flite", "whisper-tiny.en", "smollm2-135m-instruct")
    app = create_app()
    encoder = Encoder("pcm", app.speaker.rate)
    question = b"".join(map(encoder.write, app.speaker.speak("What is the capital of France?", voice="slt", speed=1.0)))
    question += encoder.close()
    room = np.random.default_rng(0).standard_normal(24_000 * 2) * 20  # about -64 dB
    padding = room.astype("<i2").tobytes()
    sound = padding[:24_000] + question + padding[:72_000]

    def talk(session: Any) -> Steps:
        yield session.session.update(
            session={
                "type": "realtime",
                "max_output_tokens": 40,
                "audio": {"input": {"transcription": {"model": "whisper-1"}}},
            }
        )
        for begin in range(0, len(sound), 9600):
            yield session.input_audio_buffer.append(audio=base64.b64encode(sound[begin : begin + 9600]).decode())
        events = [(yield session.recv())]
        while events[-1].type != "response.done":
            events.append((yield session.recv()))
        return events

    with Served(app) as url:
        client = make_client(base_url=url, timeout=300)
        events = within(client, client.realtime.connect(model="gpt-realtime"), talk)
        by = {event.type: event for event in events}
        for event in events:
            check(event.to_dict())
        assert "capital of france" in by["conversation.item.input_audio_transcription.completed"].transcript.lower()
        transcript = by["response.done"].response.output[0].content[0].transcript
        assert "Paris" in transcript
        pieces = [base64.b64decode(event.delta) for event in events if event.type == "response.output_audio.delta"]
        from entrechat.local.realtime.conversation import Sound
        from entrechat.local.realtime.hearing import _pieces
        from entrechat.local.realtime.sound import PCM

        answer = Sound(b"".join(pieces), PCM)
        heard = [segment.text for _, found in _pieces(app, answer, Listening(), lambda: False) for segment in found.segments]
        assert "paris" in " ".join(heard).lower()
    app.close()


def test_the_page_s_example(url: str, capsys: pytest.CaptureFixture[str]) -> None:
    page = (Path(__file__).resolve().parents[2] / "docs" / "local-realtime.md").read_text()
    [code] = re.findall(r"```python\n(.*?)```", page, re.S)
    names: dict[str, Any] = {}
    exec(code.replace("http://127.0.0.1:8080/v1", url), names)
    names["client"].close()
    assert capsys.readouterr().out == "You said What is the capital of France?."
