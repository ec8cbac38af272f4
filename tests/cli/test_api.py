"""`entrechat api` in this process: any operation, what it sends and what it prints."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from entrechat import OpenAI
from entrechat.cli._operations import alternatives, find, operations
from tests.cli.support import LAST, Cli, chunk
from tests.support.facts import operations as methods
from tests.support.recording import Answer, Recorded, RecordingServer


@pytest.fixture(scope="module")
def nobody() -> OpenAI:
    return OpenAI(api_key="none", base_url="http://localhost")


# -- finding -------------------------------------------------------------------------------------------------


def test_every_operation_is_found(nobody: OpenAI) -> None:
    assert [each.name for each in operations(nobody)] == sorted(method.id for method in methods())


def test_what_is_said_of_every_operation(nobody: OpenAI) -> None:
    for method in methods():
        found = find(nobody, method.id)
        assert found.op.verb == method.verb
        assert found.required == [name for name in found.parameters if name in {p.name for p in method.params if p.required}]
        # what the official client does on its own side, spec/overrides.toml takes away
        assert set(found.parameters) == {param.name for param in method.params} - {"output_type", "tool_handlers"}
        assert found.summary
        page = found.help_page()
        assert f"  {found.op.verb} {found.op.path}\n" in page
        assert all(f"\n  {name}" in page for name in found.parameters)
        assert "Omit" not in page


def test_list(cli: Cli) -> None:
    everything = cli("api", "--list")
    assert len(everything.out.splitlines()) == len(methods())
    some = cli("api", "--list", "chat.completions.")
    assert [line.split()[0] for line in some.out.splitlines()] == [
        "chat.completions.create",
        "chat.completions.delete",
        "chat.completions.list",
        "chat.completions.messages.list",
        "chat.completions.retrieve",
        "chat.completions.update",
    ]
    assert cli("api", "--list", "nothing").code == 2


@pytest.mark.parametrize(
    ("operation", "shown"),
    [
        ("chat.completions.create", ["POST /chat/completions", "[required: str | ChatModel]", "--stream prints"]),
        ("files.retrieve", ["GET /files/{file_id}", "entrechat api files.retrieve FILE_ID", "[required, path: str]"]),
        ("files.list", ["--all goes through every page"]),
        ("files.create", ["[required, file: FileTypes]"]),
        ("audio.speech.create", ["The answer is bytes: --out FILE"]),
        ("beta.assistants.create", ["Deprecated: "]),
        ("admin.organization.users.list", ["It needs OPENAI_ADMIN_KEY."]),
    ],
)
def test_help_of_an_operation(
    cli: Cli, server: RecordingServer, monkeypatch: pytest.MonkeyPatch, operation: str, shown: list[str]
) -> None:
    monkeypatch.delenv("OPENAI_API_KEY")
    code, out, err = cli("api", operation, "--help")
    assert (code, err) == (0, "")
    unwrapped = " ".join(out.split())
    for text in shown:
        assert text in unwrapped
    assert not server.take()


@pytest.mark.parametrize(
    ("hint", "members"),
    [
        ("str", ["str"]),
        ("Literal['a', '|'] | dict[str, int | None] | None", ["Literal['a', '|']", "dict[str, int | None]", "None"]),
    ],
)
def test_alternatives(hint: str, members: list[str]) -> None:
    assert alternatives(hint) == members


# -- sending -------------------------------------------------------------------------------------------------

CHAT = {"model": "m", "messages": [{"role": "user", "content": "Hé"}]}


@pytest.mark.parametrize("how", ["argument", "file", "stdin"])
def test_json_from(cli: Cli, server: RecordingServer, tmp_path: Path, how: str) -> None:
    text = json.dumps(CHAT, ensure_ascii=False)
    file = tmp_path / "request.json"
    file.write_text(text, encoding="utf-8")
    given = {"argument": text, "file": f"@{file}", "stdin": "-"}[how]
    server.answer = Answer.of_json({"id": "c", "n": 1.5, "big": 2**70, "text": "é"})
    code, out, err = cli("api", "chat.completions.create", "--json", given, stdin=text if how == "stdin" else None)
    assert (code, out, err) == (0, '{"id":"c","n":1.5,"big":1180591620717411303424,"text":"é"}\n', "")
    [request] = server.take()
    assert (request.method, request.path, request.json) == ("POST", "/v1/chat/completions", CHAT)


@pytest.mark.parametrize(
    "argv",
    [["file-1"], ["--file-id", "file-1"], ["--file_id=file-1"], ["--json", '{"file_id": "file-1"}']],
)
def test_ids_of_the_path(cli: Cli, server: RecordingServer, argv: list[str]) -> None:
    assert cli("api", "files.retrieve", *argv).code == 0
    [request] = server.take()
    assert (request.method, request.path) == ("GET", "/v1/files/file-1")


def test_several_ids(cli: Cli, server: RecordingServer) -> None:
    assert cli("api", "vector_stores.files.retrieve", "--vector-store-id", "vs_1", "file-1").code == 0
    assert cli("api", "beta.threads.runs.retrieve", "thread_1", "0123").code == 0
    assert [request.path for request in server.take()] == [
        "/v1/vector_stores/vs_1/files/file-1",
        "/v1/threads/thread_1/runs/0123",
    ]


def test_parameters_as_options(cli: Cli, server: RecordingServer) -> None:
    assert cli("api", "files.list", "--limit", "5", "--order", "asc", "--purpose", "123").code == 0
    [request] = server.take()
    assert request.query == [("limit", "5"), ("order", "asc"), ("purpose", "123")]
    options = ["--model", "4", "--input", '["a", "b"]', "--dimensions", "8", "--user", "[draft", "--encoding-format", "float"]
    assert cli("api", "embeddings.create", *options).code == 0
    [request] = server.take()
    assert request.json == {"model": "4", "input": ["a", "b"], "dimensions": 8, "user": "[draft", "encoding_format": "float"}
    assert cli("api", "chat.completions.update", "c", "--metadata", '{"a": "b"}').code == 0
    assert server.take()[0].json == {"metadata": {"a": "b"}}


def test_options_of_every_call_in_the_json(cli: Cli, server: RecordingServer) -> None:
    extra = {"extra_body": {"top_k": 3}, "extra_headers": {"X-Extra": "1"}, "extra_query": {"q": 2}}
    assert cli("api", "chat.completions.create", "--json", json.dumps({**CHAT, **extra})).code == 0
    [request] = server.take()
    assert request.json == {**CHAT, "top_k": 3}
    assert (request.header("x-extra"), request.query) == ("1", [("q", "2")])


@pytest.mark.parametrize(
    "argv",
    [
        ["--file", "@{}", "--purpose", "batch"],
        ["--file", "{}", "--purpose", "batch"],
        ["--file=file=@{}", "--purpose=batch"],
        ["--json", '{{"file": "@{}", "purpose": "batch"}}'],
    ],
)
def test_a_file(cli: Cli, server: RecordingServer, tmp_path: Path, argv: list[str]) -> None:
    file = tmp_path / "lines.jsonl"
    file.write_bytes(b'{"a": 1}\n')
    assert cli("api", "files.create", *(text.format(file) for text in argv)).code == 0
    parts = {part.name: part for part in server.take()[0].parts}
    assert (parts["file"].filename, parts["file"].content, parts["purpose"].content) == ("lines.jsonl", b'{"a": 1}\n', b"batch")


def test_a_file_from_standard_input(cli: Cli, server: RecordingServer) -> None:
    assert cli("api", "files.create", "--file", "@-", "--purpose", "batch", stdin=b"\xff\x00").code == 0
    parts = {part.name: part for part in server.take()[0].parts}
    assert parts["file"].content == b"\xff\x00"


def test_several_files(cli: Cli, server: RecordingServer, tmp_path: Path) -> None:
    for name in "ab":
        (tmp_path / f"{name}.png").write_bytes(name.encode())
    images = [f"--file=image=@{tmp_path}/{name}.png" for name in "ab"]
    assert cli("api", "images.edit", "--prompt", "P", *images, f"--file=mask={tmp_path}/a.png").code == 0
    parts = [(part.name, part.content) for part in server.take()[0].parts]
    assert sorted(parts) == [("image[]", b"a"), ("image[]", b"b"), ("mask", b"a"), ("prompt", b"P")]
    assert cli("api", "images.edit", "--prompt", "P", images[0]).code == 0
    assert ("image", b"a") in [(part.name, part.content) for part in server.take()[0].parts]


@pytest.mark.parametrize(
    ("argv", "said"),
    [
        ([], "which operation?"),
        (["chat.completion.create"], "no operation 'chat.completion.create' (did you mean chat.completions.create?)"),
        (["chat.completions"], "chat.completions is a group: chat.completions.create, "),
        (["close"], "no operation 'close'"),
        (["chat.completions.with_raw_response"], "no operation"),
        (["chat.completions._call"], "no operation"),
        (["chat.completions.create"], "needs messages and model"),
        (["files.retrieve"], "needs file_id"),
        (["files.retrieve", ""], "file_id must not be empty"),
        (["files.retrieve", "a", "b"], "'b' is too much"),
        (["models.list", "--limt", "5"], "models.list has no parameter 'limt'"),
        (["files.list", "--limt", "5"], "(did you mean limit?)"),
        (["files.list", "--limit"], "--limit needs a value"),
        (["files.list", "--json", "[]"], "--json must be an object"),
        (["files.list", "--json", "{x"], "--json: this is not JSON"),
        (["files.list", "--json", "@none.json"], "none.json: No such file"),
        (["files.list", "--json", '{"limt": 1}'], "unexpected keyword argument 'limt'. Did you mean 'limit'?"),
        (["files.create", "--file", "@none", "--purpose", "batch"], "file: none: no such file"),
        (["files.create", "--file", "@/", "--purpose", "batch"], "is a directory"),
        (["files.create", "--file", "fiel=@none", "--purpose", "batch"], "say for which parameter: file=PATH"),
        (
            ["images.edit", "--file", "@none.png", "--prompt", "P"],
            "say for which parameter: image=PATH, markup=PATH, mask=PATH",
        ),
        (["models.list", "--file", "@none"], "models.list takes no file"),
        (["models.list", "--stream"], "models.list has no events to --stream"),
        (["models.retrieve", "m", "--all"], "gives no pages"),
        (["models.list", "--pretty", "--compact"], "exclude each other"),
        (["models.list", "--out", "/none/such/file"], "--out /none/such/file: No such file"),
    ],
)
def test_wrong_command_lines(cli: Cli, server: RecordingServer, argv: list[str], said: str) -> None:
    code, out, err = cli("api", *argv)
    assert (code, out) == (2, ""), err
    assert said in err and err.startswith("entrechat: ") and err.count("\n") == 1
    assert not server.take()


# -- answers -------------------------------------------------------------------------------------------------


def test_pretty(cli: Cli, server: RecordingServer) -> None:
    server.answer = Answer.of_json({"id": "m", "list": [1]})
    assert cli("api", "models.retrieve", "m", "--pretty").out == '{\n  "id": "m",\n  "list": [\n    1\n  ]\n}\n'
    assert cli("api", "models.retrieve", "m").out == '{"id":"m","list":[1]}\n'


def test_stream(cli: Cli, server: RecordingServer) -> None:
    events = [chunk("a", unknown={"x": [1]}), LAST]
    server.answer = Answer.of_events(events)
    ran = cli("api", "chat.completions.create", "--stream", "--json", json.dumps(CHAT))
    assert ran.code == 0 and ran.lines == events
    assert server.take()[0].json == {**CHAT, "stream": True}
    assert cli("api", "chat.completions.create", "--json", json.dumps({**CHAT, "stream": True})) == ran


def test_a_stream_that_breaks_off(cli: Cli, server: RecordingServer) -> None:
    server.answer = Answer.of_events([chunk("a")], done=False)
    ran = cli("api", "chat.completions.create", "--stream", "--json", json.dumps(CHAT))
    assert ran.code == 1 and ran.lines == [chunk("a")] and ran.err.count("\n") == 1


def test_an_operation_that_only_streams(cli: Cli, server: RecordingServer) -> None:
    events = [{"type": "a", "n": 1}, {"type": "b", "n": 2}]
    server.answer = Answer.of_events(events, named=True)
    ran = cli("api", "beta.agents.sessions.events.stream", "session_1")
    assert ran.code == 0 and [line["n"] for line in ran.lines] == [1, 2]


def pages(request: Recorded) -> Answer:
    after = dict(request.query).get("after")
    items = [{"id": f"file-{n}", "object": "file"} for n in ((1, 2) if after is None else (3,))]
    return Answer.of_json({"object": "list", "data": items, "has_more": after is None})


def test_pages(cli: Cli, server: RecordingServer) -> None:
    server.answer = pages
    one = cli("api", "files.list", "--limit", "2")
    assert [each["id"] for each in one.json["data"]] == ["file-1", "file-2"]
    server.take()
    every = cli("api", "files.list", "--limit", "2", "--all")
    assert [each["id"] for each in every.lines] == ["file-1", "file-2", "file-3"]
    assert [dict(request.query) for request in server.take()] == [{"limit": "2"}, {"limit": "2", "after": "file-2"}]


def test_raw(cli: Cli, server: RecordingServer) -> None:
    server.answer = Answer.of_bytes(b'{ "id" :\n "m" }', "application/json")
    assert cli("api", "models.retrieve", "m", "--raw").out == '{ "id" :\n "m" }'
    events = server.answer = Answer.of_events([chunk("a"), LAST])
    assert cli("api", "chat.completions.create", "--raw", "--stream", "--json", json.dumps(CHAT)).out == events.body.decode()


def test_headers(cli: Cli, server: RecordingServer) -> None:
    code, out, err = cli("api", "models.retrieve", "m", "--headers")
    assert (code, out) == (0, "{}\n")
    assert err.startswith("HTTP/1.1 200\n") and "x-request-id: req_recorded\n" in err


def test_bytes(cli: Cli, server: RecordingServer, tmp_path: Path) -> None:
    content = bytes(range(256)) * 1000
    server.answer = Answer.of_bytes(content, "audio/mpeg")
    speak = ["api", "audio.speech.create", "--json", '{"model": "m", "voice": "alloy", "input": "Hi"}']
    assert cli.binary(*speak) == (0, content, "")
    file = tmp_path / "speech.mp3"
    for out in (["--out", str(file)], ["-o", str(file)]):
        assert cli.binary(*speak, *out) == (0, b"", "")
        assert file.read_bytes() == content
    assert [path.name for path in tmp_path.iterdir()] == ["speech.mp3"]
    assert cli.binary(*speak, "--out", "/dev/null") == (0, b"", "")


def test_a_file_is_replaced_only_by_a_whole_answer(cli: Cli, server: RecordingServer, tmp_path: Path) -> None:
    file = tmp_path / "kept"
    file.write_bytes(b"older")
    server.answer = Answer.of_json({"error": {"message": "gone"}}, 404)
    assert cli("api", "files.content", "f", "--out", str(file)).code == 1
    assert file.read_bytes() == b"older"
    assert [path.name for path in tmp_path.iterdir()] == ["kept"]
    server.answer = Answer.of_json({"id": "m"})
    assert cli("api", "models.retrieve", "m", "--out", str(file)) == (0, "", "")
    assert file.read_bytes() == b'{"id":"m"}\n'


def test_text(cli: Cli, server: RecordingServer, tmp_path: Path) -> None:
    sound = tmp_path / "a.wav"
    sound.write_bytes(b"RIFF")
    server.answer = Answer.of_bytes(b"1\n00:00 --> 00:01\nHi\n", "text/plain")
    ran = cli("api", "audio.transcriptions.create", f"--file={sound}", "--model", "m", "--response-format", "srt")
    assert ran == (0, "1\n00:00 --> 00:01\nHi\n", "")


def test_an_answer_without_content(cli: Cli, server: RecordingServer) -> None:
    server.answer = Answer(200, (("content-type", "application/json"),), b"")
    assert cli("api", "responses.delete", "resp_1") == (0, "", "")
    server.answer = Answer(204, (), b"")
    assert cli("api", "containers.delete", "cntr_1") == (0, "", "")
    assert cli("api", "containers.delete", "cntr_1", "--raw") == (0, "", "")
    assert [request.method for request in server.take()] == ["DELETE"] * 3


def test_vectors_are_numbers(cli: Cli, server: RecordingServer) -> None:
    server.answer = Answer.of_json({"data": [{"embedding": [0.5, -1.0]}]})
    assert cli("api", "embeddings.create", "--model", "m", "--input", "Hi").json == {"data": [{"embedding": [0.5, -1.0]}]}
    assert server.take()[0].json["encoding_format"] == "float"


def test_a_deprecated_operation(cli: Cli, server: RecordingServer) -> None:
    code, out, err = cli("api", "beta.assistants.list")
    assert (code, out) == (0, "{}\n") and err.startswith("entrechat: deprecated: beta.assistants.list: ")


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (
            Answer.of_json({"error": {"message": "No such model.", "code": "model_not_found"}}, 404),
            "404 - No such model. (code model_not_found",
        ),
        (Answer.of_bytes(b"<html>", "text/html"), "gave text/html, not JSON"),
        (Answer.of_bytes(b"", "application/json"), "gave an empty answer"),
    ],
)
def test_errors(cli: Cli, server: RecordingServer, answer: Answer, said: str) -> None:
    server.answer = answer
    code, out, err = cli("api", "models.retrieve", "m")
    assert (code, out) == (1, "")
    assert said in err and err.count("\n") == 1


def test_keys(cli: Cli, server: RecordingServer, monkeypatch: pytest.MonkeyPatch) -> None:
    assert cli("api", "admin.organization.users.list").code == 0
    assert server.take()[0].header("authorization") == "Bearer sk-admin"
    monkeypatch.delenv("OPENAI_ADMIN_KEY")
    monkeypatch.delenv("OPENAI_BASE_URL")
    code, _, err = cli("api", "admin.organization.users.list")
    assert code == 1 and "OPENAI_ADMIN_KEY" in err and "--local" not in err


def test_local(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("starlette")
    from entrechat.local.engine.scripted import Scripted

    made: Any = OpenAI.local
    monkeypatch.setattr(OpenAI, "local", lambda **settings: made(engine=Scripted("Paris."), **settings))
    ran = cli("api", "chat.completions.create", "--local", "--json", json.dumps({**CHAT, "model": "scripted"}))
    assert ran.code == 0 and ran.json["choices"][0]["message"]["content"] == "Paris."
    assert cli("api", "models.list", "--local", "--all").lines[0]["id"] == "scripted"
