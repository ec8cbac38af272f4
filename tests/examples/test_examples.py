"""Every example is run, as its reader would, against a server that answers like the API and keeps what it was asked."""

from __future__ import annotations

import base64
import json
import os
import re
import subprocess
import sys
import wave
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.realtime.server import Scripted, Talk
from tests.support.facts import ROOT, methods
from tests.support.recording import Answer, Recorded, RecordingServer

EXAMPLES = sorted((ROOT / "examples").glob("*.py"))
PNG = base64.b64encode(b"\x89PNG\r\n\x1a\n a picture").decode()


class Api:
    """Answers by verb and path; a reply is JSON, an `Answer`, or a function of the request."""

    def __init__(self) -> None:
        self.replies: dict[str, Any] = {}
        self.reads = 0

    def __call__(self, request: Recorded) -> Answer:
        found = self.replies.get(f"{request.method} {request.path.removeprefix('/v1')}")
        if callable(found):
            found = found(request)
        if found is None:
            return Answer.of_json({"error": {"message": f"{request.method} {request.path} was not expected"}}, 404)
        return found if isinstance(found, Answer) else Answer.of_json(found)


@pytest.fixture
def api(server: RecordingServer) -> Iterator[Api]:
    made = server.answer = Api()
    yield made


Run = Callable[[str], tuple[str, list[Recorded]]]


@pytest.fixture
def run(api: Api, server: RecordingServer, tmp_path: Path) -> Run:
    def run(name: str) -> tuple[str, list[Recorded]]:
        settings = {"OPENAI_API_KEY": "sk-test", "OPENAI_BASE_URL": f"{server.url}/v1"}
        return _run(name, tmp_path, settings), server.take()

    return run


def _run(name: str, folder: Path, settings: dict[str, str]) -> str:
    """The example's output; it must succeed, without a word on standard error but the warning that it announces."""
    warns = name.startswith("assistant")
    warnings = [] if warns else ["-W", "error"]
    done = subprocess.run(
        [sys.executable, *warnings, str(ROOT / "examples" / name)],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT / "src"), **settings},
        capture_output=True,
        text=True,
        timeout=120,
        stdin=subprocess.DEVNULL,
    )
    assert done.returncode == 0, done.stderr
    assert not done.stderr or (warns and "DeprecationWarning" in done.stderr), done.stderr
    return done.stdout


def called(requests: list[Recorded]) -> list[str]:
    return [f"{request.method} {request.path.removeprefix('/v1')}" for request in requests]


def completion(text: str) -> dict[str, Any]:
    choice = {"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": text}}
    return {"id": "chatcmpl-1", "object": "chat.completion", "created": 1, "model": "gpt-4o-mini", "choices": [choice]}


def test_chat(api: Api, run: Run) -> None:
    api.replies["POST /chat/completions"] = completion("Paris.")
    out, [request] = run("chat.py")
    assert out == "Paris.\n"
    assert request.json == {
        "model": "gpt-4o-mini",
        "messages": [{"role": "user", "content": "What is the capital of France?"}],
    }
    assert request.header("authorization") == "Bearer sk-test"


def test_chat_without_a_key(tmp_path: Path) -> None:
    """On this machine: with an engine that follows a script in place of the model."""
    pytest.importorskip("starlette")
    (tmp_path / "sitecustomize.py").write_text(
        "from entrechat import OpenAI\n"
        "from entrechat.local.engine.scripted import Scripted\n"
        "local = OpenAI.local\n"
        "OpenAI.local = lambda **settings: local(engine=Scripted('{input} Paris.'), **settings)\n"
    )
    out = _run("chat.py", tmp_path, {"PYTHONPATH": f"{tmp_path}{os.pathsep}{ROOT / 'src'}"})
    assert out == "What is the capital of France? Paris.\n"


@pytest.mark.model
def test_chat_with_the_model(tmp_path: Path) -> None:
    assert "Paris" in _run("chat.py", tmp_path, {})


def test_response(api: Api, run: Run) -> None:
    pieces = ["Tiny ", "particles ", "can wait."]
    response = {
        "id": "resp_1",
        "object": "response",
        "created_at": 1,
        "model": "gpt-4o-mini",
        "status": "completed",
        "output": [],
    }
    events: list[dict[str, Any]] = [{"type": "response.created", "sequence_number": 0, "response": response}]
    for at, piece in enumerate(pieces, 1):
        events.append(
            {
                "type": "response.output_text.delta",
                "sequence_number": at,
                "item_id": "m",
                "output_index": 0,
                "content_index": 0,
                "delta": piece,
            }
        )
    events.append({"type": "response.completed", "sequence_number": 9, "response": response})
    api.replies["POST /responses"] = Answer.of_events(events, done=False, named=True)
    out, [request] = run("response.py")
    assert out == "Tiny particles can wait.\n"
    assert request.json["stream"] is True
    assert "quantum computing" in request.json["input"]


def test_conversation(api: Api, run: Run) -> None:
    api.replies["POST /chat/completions"] = completion("Paris.")
    out, requests = run("conversation.py")
    assert out.count("  Paris.\n") == 3
    assert [len(request.json["messages"]) for request in requests] == [2, 4, 6]
    assert out.endswith("<Conversation of 7 messages, 350 bytes>\n")


def test_structured(api: Api, run: Run) -> None:
    solution = {"steps": [{"explanation": "Subtract 31", "output": "8x = -29"}], "answer": -3.625}
    api.replies["POST /chat/completions"] = completion(json.dumps(solution))
    out, [request] = run("structured.py")
    assert out == "Subtract 31: 8x = -29\nx = -3.625\n"
    assert request.json["response_format"]["json_schema"]["strict"] is True


def test_stream_events(api: Api, run: Run) -> None:
    text = '{"name": "Rome", "sights": ["Forum"]}'
    at = {"item_id": "m", "output_index": 0, "content_index": 0}
    part = {"type": "output_text", "text": text, "annotations": []}
    message = {"id": "m", "type": "message", "role": "assistant", "status": "completed", "content": [part]}
    response = {"id": "r", "object": "response", "created_at": 1, "model": "m", "output": [], "status": "in_progress"}
    events: list[dict[str, Any]] = [{"type": "response.created", "sequence_number": 0, "response": response}]
    events += [{"type": "response.output_text.delta", **at, "delta": each} for each in (text[:16], text[16:])]
    events.append({"type": "response.completed", "response": {**response, "status": "completed", "output": [message]}})
    api.replies["POST /responses"] = Answer.of_events(events, done=False, named=True)
    out, [request] = run("stream_events.py")
    assert out == "{'name': 'Rome'}\n{'name': 'Rome', 'sights': ['Forum']}\nCity(name='Rome', sights=['Forum'])\n"
    assert request.json["text"]["format"]["name"] == "City"


def test_embedding(api: Api, run: Run) -> None:
    def embed(request: Recorded) -> Any:
        import struct

        numbers = [0.5, -0.25, 1.0, 2.0]
        vector: Any = numbers
        if request.json.get("encoding_format") == "base64":
            vector = base64.b64encode(struct.pack("<4f", *numbers)).decode()
        data = [{"object": "embedding", "index": 0, "embedding": vector}]
        return {"object": "list", "model": "m", "data": data, "usage": {"prompt_tokens": 9, "total_tokens": 9}}

    api.replies["POST /embeddings"] = embed
    out, [request] = run("embedding.py")
    assert out == "4 numbers, beginning with [0.5, -0.25, 1.0]\n"
    assert request.json["input"] == "The quick brown fox jumps over the lazy dog"


def test_moderation(api: Api, run: Run) -> None:
    result = {"flagged": False, "categories": {"harassment": False}, "category_scores": {"harassment": 0.00012}}
    api.replies["POST /moderations"] = {"id": "modr-1", "model": "omni-moderation-latest", "results": [result]}
    out, [request] = run("moderation.py")
    assert out == "harmless (harassment: 0.0001)\n"
    assert request.json == {"model": "omni-moderation-latest", "input": "I like long walks in the park on sunny days."}


def test_image_and_its_edit(api: Api, run: Run, tmp_path: Path) -> None:
    api.replies["POST /images/generations"] = {"created": 1, "data": [{"b64_json": PNG}]}
    api.replies["POST /images/edits"] = {"created": 1, "data": [{"b64_json": PNG}]}
    _, [request] = run("image.py")
    assert request.json == {"model": "gpt-image-1", "prompt": "A serene mountain landscape at sunset", "size": "1024x1024"}
    drawn = (tmp_path / "landscape.png").read_bytes()
    assert drawn == base64.b64decode(PNG)
    _, [request] = run("image_edit.py")
    parts = {part.name: part for part in request.parts}
    assert parts["image"].content == drawn
    assert (parts["image"].filename, parts["image"].content_type) == ("landscape.png", "image/png")
    assert b"rainbow" in parts["prompt"].content
    assert (tmp_path / "rainbow.png").read_bytes() == base64.b64decode(PNG)


def test_speech_and_its_transcription(api: Api, run: Run, tmp_path: Path) -> None:
    spoken = b"ID3\x04" + bytes(200_000)
    api.replies["POST /audio/speech"] = Answer.of_bytes(spoken, "audio/mpeg")
    api.replies["POST /audio/transcriptions"] = {"text": "Welcome!"}
    _, [request] = run("speech.py")
    assert request.json["voice"] == "alloy"
    assert request.json["input"].startswith("Welcome")
    assert (tmp_path / "welcome.mp3").read_bytes() == spoken
    out, [request] = run("transcription.py")
    assert out == "Welcome!\n"
    parts = {part.name: part for part in request.parts}
    assert (parts["file"].filename, parts["file"].content) == ("welcome.mp3", spoken)


def test_assistant(api: Api, run: Run) -> None:
    def object_(kind: str, id: str, **members: Any) -> dict[str, Any]:
        return {"id": id, "object": kind, "created_at": 1, **members}

    def message(role: str, text: str) -> dict[str, Any]:
        return object_(
            "thread.message", f"msg_{role}", role=role, content=[{"type": "text", "text": {"value": text, "annotations": []}}]
        )

    def read(request: Recorded) -> Any:
        api.reads += 1
        return object_("thread.run", "run_1", status="in_progress" if api.reads == 1 else "completed")

    api.replies = {
        "POST /assistants": object_("assistant", "asst_1"),
        "POST /threads": object_("thread", "thread_1"),
        "POST /threads/thread_1/messages": message("user", "?"),
        "POST /threads/thread_1/runs": object_("thread.run", "run_1", status="queued"),
        "GET /threads/thread_1/runs/run_1": read,
        "GET /threads/thread_1/messages": {
            "object": "list",
            "data": [message("user", "Which?"), message("assistant", "Spend less.")],
            "has_more": False,
        },
        "DELETE /assistants/asst_1": {"id": "asst_1", "object": "assistant.deleted", "deleted": True},
    }
    out, requests = run("assistant.py")
    assert out == "The run is completed.\nuser: Which?\nassistant: Spend less.\n"
    assert called(requests) == [
        "POST /assistants",
        "POST /threads",
        "POST /threads/thread_1/messages",
        "POST /threads/thread_1/runs",
        "GET /threads/thread_1/runs/run_1",
        "GET /threads/thread_1/runs/run_1",
        "GET /threads/thread_1/messages",
        "DELETE /assistants/asst_1",
    ]
    assert requests[0].json["name"] == "Financial advisor"
    assert "save money" in requests[2].json["content"]
    assert requests[3].json == {"assistant_id": "asst_1"}


def test_assistant_stream(api: Api, run: Run) -> None:
    def event(name: str, **data: Any) -> dict[str, Any]:
        return {"event": f"thread.{name}", "data": data}

    call = {"index": 0, "id": "c", "type": "code_interpreter", "code_interpreter": {"input": "2 ** 100"}}
    calls = {"type": "tool_calls", "tool_calls": [call]}
    text = [{"index": 0, "type": "text", "text": {"value": piece}} for piece in ("About ", "10 ** 30.")]
    whole = {"type": "text", "text": {"value": "About 10 ** 30.", "annotations": []}}
    api.replies["POST /threads/runs"] = Answer.of_events(
        [
            event("run.step.created", id="s", step_details={"type": "tool_calls", "tool_calls": []}),
            event("run.step.delta", id="s", delta={"step_details": calls}),
            event("run.step.completed", id="s", step_details=calls),
            event("message.created", id="m", content=[]),
            *(event("message.delta", id="m", delta={"content": [piece]}) for piece in text),
            event("message.completed", id="m", content=[whole]),
            event("run.completed", id="r", status="completed"),
        ],
        named=True,
    )
    out, [request] = run("assistant_stream.py")
    assert out == "[code_interpreter]\nAbout 10 ** 30.\nThe run is completed.\n"
    assert request.json["stream"] is True


def test_background(api: Api, run: Run) -> None:
    response = {"id": "resp_1", "object": "response", "created_at": 1, "model": "m", "background": True, "output": []}
    at = {"item_id": "m", "output_index": 0, "content_index": 0}
    events: list[dict[str, Any]] = [{"type": "response.created", "response": {**response, "status": "in_progress"}}]
    events += [{"type": "response.output_text.delta", **at, "delta": piece} for piece in ("Once ", "there was ", "a king.")]
    events.append({"type": "response.completed", "response": {**response, "status": "completed"}})
    events = [{**each, "sequence_number": number} for number, each in enumerate(events)]
    api.replies["POST /responses"] = Answer.of_events(events[:3], done=False, named=True)  # and there it breaks off
    api.replies["GET /responses/resp_1"] = Answer.of_events(events[3:], done=False, named=True)
    out, [begun, resumed] = run("background.py")
    assert out == "Once there was a king.\nresp_1 is completed\n"
    assert begun.json["background"] is True
    assert resumed.query == [("starting_after", "2"), ("stream", "true")]


def test_run_tools(tmp_path: Path) -> None:
    """On this machine: with an engine that follows a script in place of the model."""
    pytest.importorskip("starlette")
    (tmp_path / "sitecustomize.py").write_text(
        "from entrechat import OpenAI\n"
        "from entrechat.local.engine.scripted import Scripted\n"
        "call = {'name': 'get_weather', 'arguments': {'city': 'Rome', 'unit': None}}\n"
        "script = lambda body: '21 degrees.' if body['messages'][-1]['role'] == 'tool' else call\n"
        "local = OpenAI.local\n"
        "OpenAI.local = lambda **settings: local(engine=Scripted(script), **settings)\n"
    )
    out = _run("run_tools.py", tmp_path, {"PYTHONPATH": f"{tmp_path}{os.pathsep}{ROOT / 'src'}"})
    called, answer, summary = out.splitlines()
    assert called.startswith('get_weather({"city":"Rome","unit":null}) -> {"city":"Rome","temperature":21')
    assert answer == "21 degrees."
    assert summary.startswith("2 turns, ")


def test_fine_tuning(api: Api, run: Run) -> None:
    api.replies["POST /files"] = {"id": "file-1", "object": "file", "purpose": "fine-tune"}
    api.replies["POST /fine_tuning/jobs"] = {"id": "ftjob-1", "object": "fine_tuning.job", "status": "validating_files"}
    out, [upload, job] = run("fine_tuning.py")
    assert out == "ftjob-1 is validating_files; it trains on file-1\n"
    parts = {part.name: part for part in upload.parts}
    assert (parts["purpose"].content, parts["file"].filename) == (b"fine-tune", "capitals.jsonl")
    rows = [json.loads(line) for line in parts["file"].content.splitlines()]
    assert len(rows) == 10  # the fewest that the service takes
    assert all([m["role"] for m in row["messages"]] == ["user", "assistant"] for row in rows)
    assert job.json == {"model": "gpt-4o-mini-2024-07-18", "training_file": "file-1"}


def test_vector_store(api: Api, run: Run) -> None:
    store = {"id": "vs_1", "object": "vector_store", "name": "Knowledge Base", "file_counts": {"total": 0}}
    api.replies["POST /vector_stores"] = store
    api.replies["GET /vector_stores"] = {"object": "list", "data": [store], "has_more": False}
    api.replies["DELETE /vector_stores/vs_1"] = {"id": "vs_1", "object": "vector_store.deleted", "deleted": True}
    out, requests = run("vector_store.py")
    assert out == "vs_1: Knowledge Base, 0 files\n- Knowledge Base\nvs_1 is deleted\n"
    assert requests[0].json == {"name": "Knowledge Base"}
    assert called(requests) == ["POST /vector_stores", "GET /vector_stores", "DELETE /vector_stores/vs_1"]


def test_index_file(api: Api, run: Run) -> None:
    api.replies["POST /vector_stores"] = {"id": "vs_1", "object": "vector_store", "name": "Examples"}
    api.replies["POST /files"] = {"id": "file-1", "object": "file", "purpose": "assistants"}
    added = {"id": "file-1", "object": "vector_store.file", "vector_store_id": "vs_1", "status": "in_progress"}
    api.replies["POST /vector_stores/vs_1/files"] = added
    answers = iter([Answer.of_json(added, headers={"openai-poll-after-ms": "5"}), {**added, "status": "completed"}])
    api.replies["GET /vector_stores/vs_1/files/file-1"] = lambda request: next(answers)
    out, requests = run("index_file.py")
    assert out == "… in_progress\n… completed\nfile-1 is completed\n"
    assert requests[2].json == {"file_id": "file-1"}


def test_upload(api: Api, run: Run, tmp_path: Path) -> None:
    api.replies["POST /uploads"] = {"id": "upload_1", "object": "upload", "status": "pending"}
    api.replies["POST /uploads/upload_1/parts"] = {"id": "part_1", "object": "upload.part"}
    done = {"id": "upload_1", "object": "upload", "status": "completed", "file": {"id": "file-1", "object": "file"}}
    api.replies["POST /uploads/upload_1/complete"] = done
    out, [create, part, complete] = run("upload.py")
    size = create.json["bytes"]
    assert out == f"{size:,} of {size:,} bytes\nfile-1 is there\n"
    assert part.parts[0].content == (ROOT / "examples" / "upload.py").read_bytes()
    assert complete.json["part_ids"] == ["part_1"]
    assert not list(tmp_path.iterdir())


def test_batch(api: Api, run: Run) -> None:
    batch = {"id": "batch_1", "object": "batch", "status": "validating", "input_file_id": "file-1"}
    api.replies["POST /files"] = {"id": "file-1", "object": "file", "purpose": "batch"}
    api.replies["POST /batches"] = batch
    api.replies["GET /batches/batch_1"] = {**batch, "status": "completed", "output_file_id": "file-2"}
    api.replies["GET /files/file-2/content"] = Answer.of_bytes(b'{"custom_id": "question-1"}\n')
    out, requests = run("batch.py")
    assert out == 'batch_1 is completed\n{"custom_id": "question-1"}\n\n'
    rows = [json.loads(line) for part in requests[0].parts if part.name == "file" for line in part.content.splitlines()]
    assert [row["custom_id"] for row in rows] == ["question-1", "question-2"]
    assert all(row["url"] == "/v1/chat/completions" and row["body"]["messages"] for row in rows)
    assert requests[1].json == {"input_file_id": "file-1", "endpoint": "/v1/chat/completions", "completion_window": "24h"}


def test_azure(api: Api, server: RecordingServer, tmp_path: Path) -> None:
    server.answer = Answer.of_json(completion("Paris."))
    settings = {"AZURE_OPENAI_ENDPOINT": server.url, "AZURE_OPENAI_API_KEY": "k", "OPENAI_API_VERSION": "2024-10-21"}
    assert _run("azure.py", tmp_path, settings) == "Paris.\n"
    [request] = server.take()
    assert request.target == "/openai/deployments/gpt-4o-mini/chat/completions?api-version=2024-10-21"


def test_provider(api: Api, server: RecordingServer, tmp_path: Path) -> None:
    server.answer = Answer.of_json(completion("Paris."))
    table = "from entrechat.helpers import provider_table as table, providers\n"
    here = f"providers.Provider(name='ollama', base_url={server.url!r}, needs_key=False, rename={{'max_completion_tokens': 'max_tokens'}})"
    (tmp_path / "sitecustomize.py").write_text(f"{table}table.PROVIDERS = {{'ollama': {here}}}\n")
    assert _run("provider.py", tmp_path, {"PYTHONPATH": f"{tmp_path}:{ROOT / 'src'}"}) == "Paris.\n"
    [request] = server.take()
    assert (request.path, request.json["max_tokens"]) == ("/chat/completions", 50)


# -- the table -----------------------------------------------------------------------------------------------


def table() -> dict[str, tuple[list[str], str]]:
    """File → (operations, where it runs), as README.md says."""
    text = (ROOT / "examples" / "README.md").read_text()
    rows = re.findall(r"^\| \[(\w+\.py)\]\(\1\) \| [^|]+ \| ([^|]+) \| ([^|]+) \|$", text, re.M)
    return {name: (re.findall(r"`([\w.]+)`", operations), where.strip()) for name, operations, where in rows}


def test_realtime_text(tmp_path: Path) -> None:
    def script(talk: Talk) -> None:
        assert talk.hear()["session"] == {"type": "realtime", "output_modalities": ["text"]}
        for answer in ("A waltz.", "A tango."):
            assert talk.hear()["item"]["role"] == "user"
            assert talk.hear() == {"type": "response.create"}
            for word in answer.split():
                talk.say(type="response.output_text.delta", delta=f"{word} ")
            talk.say(type="response.done")
        talk.listen()

    with Scripted(script) as talking:
        said = _run("realtime_text.py", tmp_path, {"OPENAI_API_KEY": "sk-test", "OPENAI_BASE_URL": talking.url})
    assert said == "Name a dance.\nA waltz. \nAnd one from another country?\nA tango. \n"


def test_realtime_speech(tmp_path: Path) -> None:
    heard: list[bytes] = []

    def script(talk: Talk) -> None:
        talk.hear()
        while (event := talk.hear())["type"] == "input_audio_buffer.append":
            heard.append(base64.b64decode(event["audio"]))
        assert event["type"] == "input_audio_buffer.commit"
        assert talk.hear() == {"type": "response.create"}
        for sound in heard:
            talk.say(type="response.output_audio.delta", delta=base64.b64encode(sound).decode())
        talk.say(type="response.output_audio_transcript.done", transcript="Quite.")
        talk.say(type="response.done")
        talk.listen()

    sound = bytes(range(250)) * 2 * 100
    with wave.open(str(tmp_path / "question.wav"), "wb") as question:
        question.setparams((1, 2, 24_000, 0, "NONE", "not compressed"))
        question.writeframes(sound)
    with Scripted(script) as talking:
        settings = {"OPENAI_API_KEY": "sk-test", "OPENAI_BASE_URL": talking.url}
        assert _run("realtime_speech.py", tmp_path, settings) == "Quite.\n"
    assert b"".join(heard) == sound
    with wave.open(str(tmp_path / "answer.wav"), "rb") as answer:
        assert answer.readframes(answer.getnframes()) == sound


def test_every_example_is_in_the_table() -> None:
    assert {path.name for path in EXAMPLES} == set(table())


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_what_the_table_says(path: Path) -> None:
    operations, where = table()[path.name]
    source = path.read_text()
    used = {
        ".".join(part for part in found.split(".") if part != "with_streaming_response")
        for found in re.findall(r"client\.([\w.]+)\(", source)
    }
    assert used == set(operations)
    helpers = {f"{of}.{name}" for of in ("chat.completions", "responses") for name in ("parse", "stream")}
    helpers |= {"uploads.upload_file_chunked", "vector_stores.files.upload_and_poll"}
    helpers |= {"chat.completions.run_tools", "beta.threads.create_and_run_stream", "realtime.connect"}
    assert used <= {method.id for method in methods()} | helpers
    assert (where == "here") == ("OpenAI.local()" in source)


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_form(path: Path) -> None:
    source = path.read_text()
    assert source.count("\n") <= 40
    assert f"python examples/{path.name}" in source.split('"""')[1]
    assert f"def test_{path.stem}" in Path(__file__).read_text() or path.stem in (
        "image",
        "image_edit",
        "speech",
        "transcription",
    )
