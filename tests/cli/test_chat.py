"""`entrechat chat` in this process: what it sends and what it prints."""

from __future__ import annotations

import base64
from pathlib import Path
from typing import Any

import pytest

from tests.cli.support import LAST, Cli, chunk
from tests.support.recording import Answer, RecordingServer

PNG = b"\x89PNG\r\n\x1a\n" + bytes(8)


def reply(content: str | None, *, reason: str = "stop", **message: Any) -> Answer:
    choice = {"index": 0, "finish_reason": reason, "message": {"role": "assistant", "content": content, **message}}
    usage = {"prompt_tokens": 12, "completion_tokens": 34, "total_tokens": 46}
    return Answer.of_json(
        {"id": "c", "object": "chat.completion", "created": 1, "model": "m-1", "choices": [choice], "usage": usage}
    )


@pytest.fixture(autouse=True)
def paris(server: RecordingServer) -> None:
    server.answer = Answer.of_events([chunk("Par"), chunk("is."), LAST])


def test_streams(cli: Cli, server: RecordingServer) -> None:
    assert cli("chat", "What", "is the capital?", "-m", "gpt-5") == (0, "Paris.\n", "")
    [request] = server.take()
    assert request.path == "/v1/chat/completions"
    assert request.json == {"model": "gpt-5", "messages": [{"role": "user", "content": "What is the capital?"}], "stream": True}


def test_every_setting(cli: Cli, server: RecordingServer) -> None:
    server.answer = reply("Oui.")
    ran = cli(
        "chat",
        "Q",
        "--model=m",
        "--system",
        "French.",
        "--temperature",
        "0.5",
        "--max-tokens",
        "9",
        "--no-stream",
        "--timeout",
        "5",
    )
    assert ran == (0, "Oui.\n", "")
    [request] = server.take()
    assert request.json == {
        "model": "m",
        "messages": [{"role": "system", "content": "French."}, {"role": "user", "content": "Q"}],
        "temperature": 0.5,
        "max_tokens": 9,  # the name that every server knows; OpenAI's own gets the newer one
    }


def test_the_default_model_of_another_server_is_its_first(cli: Cli, server: RecordingServer) -> None:
    answer = server.answer
    models = Answer.of_json({"object": "list", "data": [{"id": "llama", "object": "model"}, {"id": "b", "object": "model"}]})
    server.answer = lambda request: models if request.path == "/v1/models" else answer  # type: ignore[return-value]  # an Answer above
    assert cli("chat", "Q").code == 0
    assert server.take()[1].json["model"] == "llama"


def test_a_server_without_models(cli: Cli, server: RecordingServer) -> None:
    server.answer = Answer.of_json({"object": "list", "data": []})
    code, _, err = cli("chat", "Q")
    assert code == 1 and "name one with --model" in err


@pytest.mark.parametrize(
    ("words", "stdin", "sent"),
    [
        (["Summarise:"], "a text\nof lines\n", "Summarise:\n\na text\nof lines"),
        (["Summarise:", "-"], "a text", "Summarise:\n\na text"),
        (["-"], "a text", "a text"),
        ([], "a text", "a text"),
        (["Q"], "", "Q"),
        (["Q"], None, "Q"),
    ],
)
def test_the_prompt(cli: Cli, server: RecordingServer, words: list[str], stdin: str | None, sent: str) -> None:
    assert cli("chat", *words, "-m", "m", stdin=stdin).code == 0
    [request] = server.take()
    assert request.json["messages"] == [{"role": "user", "content": sent}]


@pytest.mark.parametrize("stdin", ["", "\n", None])
def test_no_prompt(cli: Cli, server: RecordingServer, stdin: str | None) -> None:
    code, _, err = cli("chat", stdin=stdin)
    assert code == 2 and "no prompt" in err
    assert not server.take()


def test_bytes_are_no_prompt(cli: Cli) -> None:
    code, _, err = cli("chat", stdin=b"\xff\xfe\x00")
    assert code == 2 and "not text" in err


def test_images(cli: Cli, server: RecordingServer, tmp_path: Path) -> None:
    picture = tmp_path / "no-extension"
    picture.write_bytes(PNG)
    assert cli("chat", "What?", "-m", "m", "--image", str(picture), "--image", "https://example.com/a.jpg").code == 0
    [request] = server.take()
    assert request.json["messages"][0]["content"] == [
        {"type": "text", "text": "What?"},
        {"type": "image_url", "image_url": {"url": f"data:image/png;base64,{base64.b64encode(PNG).decode()}"}},
        {"type": "image_url", "image_url": {"url": "https://example.com/a.jpg"}},
    ]


def test_what_is_no_image(cli: Cli, server: RecordingServer, tmp_path: Path) -> None:
    text = tmp_path / "text.png"
    text.write_text("words")
    assert "this is no picture" in cli("chat", "Q", "-m", "m", "--image", str(text)).err
    missing = cli("chat", "Q", "-m", "m", "--image", str(tmp_path / "none.png"))
    assert missing.code == 2 and "none.png: No such file" in missing.err
    assert not server.take()


def test_verbose(cli: Cli, server: RecordingServer) -> None:
    usage = {"prompt_tokens": 3, "completion_tokens": 2, "total_tokens": 5}
    server.answer = Answer.of_events([chunk("Paris."), LAST, {**LAST, "choices": [], "usage": usage}])
    code, out, err = cli("chat", "Q", "-m", "m", "-v")
    assert (code, out) == (0, "Paris.\n")
    assert err.startswith("entrechat: m, 3 + 2 tokens, ") and "first text after" in err and err.endswith("finish_reason stop\n")
    [request] = server.take()
    assert request.json["stream_options"] == {"include_usage": True}


def test_verbose_without_usage(cli: Cli) -> None:
    code, _, err = cli("chat", "Q", "-m", "m", "-v")
    assert code == 0 and "tokens" not in err and err.startswith("entrechat: m, ")


@pytest.mark.parametrize(("reason", "said"), [("length", "cut off at the most tokens"), ("content_filter", "content filter")])
def test_an_answer_that_was_cut_off(cli: Cli, server: RecordingServer, reason: str, said: str) -> None:
    last = {**LAST, "choices": [{"index": 0, "delta": {}, "finish_reason": reason}]}
    server.answer = Answer.of_events([chunk("Par"), last])
    code, out, err = cli("chat", "Q", "-m", "m")
    assert (code, out) == (0, "Par\n") and said in err


def test_odd_answers(cli: Cli, server: RecordingServer) -> None:
    """What other servers send: no choices, nulls, no delta, a refusal."""
    odd = [
        {**LAST, "choices": None},
        {**LAST, "choices": [{"index": 0, "delta": None}]},
        {**LAST, "choices": [{"index": 0, "delta": {"content": None, "refusal": "No."}}]},
        LAST,
    ]
    server.answer = Answer.of_events(odd)
    assert cli("chat", "Q", "-m", "m") == (0, "No.\n", "")
    server.answer = reply(None, refusal="Never.")
    assert cli("chat", "Q", "-m", "m", "--no-stream") == (0, "Never.\n", "")
    server.answer = Answer.of_json({"object": "chat.completion", "model": "m", "choices": []})
    assert cli("chat", "Q", "-m", "m", "--no-stream") == (0, "", "")


# -- structured ----------------------------------------------------------------------------------------------

OPEN = '{"type": "object", "title": "Place & more", "properties": {"city": {"type": "string"}}}'
STRICT = '{"type": "object", "properties": {"a": {"type": "array", "items": {"type": "string"}}}, "required": ["a"], "additionalProperties": false}'


@pytest.mark.parametrize(("schema", "name", "strict"), [(OPEN, "Place___more", False), (STRICT, "answer", True)])
def test_structured(cli: Cli, server: RecordingServer, tmp_path: Path, schema: str, name: str, strict: bool) -> None:
    import json

    server.answer = reply('{"city":"Paris","n":1}')
    file = tmp_path / "schema.json"
    file.write_text(schema)
    for given in (schema, str(file), f"@{file}"):
        assert cli("chat", "Q", "-m", "m", "--json-schema", given) == (0, '{\n  "city": "Paris",\n  "n": 1\n}\n', "")
        [request] = server.take()
        wanted = {"name": name, "schema": json.loads(schema), "strict": strict}
        assert request.json["response_format"] == {"type": "json_schema", "json_schema": wanted}
        assert "stream" not in request.json


def test_a_schema_in_the_form_of_the_api(cli: Cli, server: RecordingServer) -> None:
    server.answer = reply("{}")
    assert (
        cli("chat", "Q", "-m", "m", "--json-schema", '{"name": "mine", "strict": true, "schema": {"type": "object"}}').code == 0
    )
    [request] = server.take()
    assert request.json["response_format"]["json_schema"] == {"name": "mine", "strict": True, "schema": {"type": "object"}}


@pytest.mark.parametrize(
    ("schema", "said"),
    [("{", "is not JSON"), ("none.json", "none.json: No such file"), ("[1]", "[1]: No such file")],
)
def test_a_schema_that_is_none(cli: Cli, server: RecordingServer, schema: str, said: str) -> None:
    code, _, err = cli("chat", "Q", "-m", "m", "--json-schema", schema)
    assert code == 2 and said in err and not server.take()


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (reply('{"a": ', reason="length"), "not JSON (cut off: give it more --max-tokens)"),
        (reply("Sure! {}"), "the answer is not JSON: "),
        (reply(None, refusal="I will not."), "the model refused: I will not."),
    ],
)
def test_a_structured_answer_that_is_none(cli: Cli, server: RecordingServer, answer: Answer, said: str) -> None:
    server.answer = answer
    code, out, err = cli("chat", "Q", "-m", "m", "--json-schema", OPEN)
    assert (code, out) == (1, "") and said in err and err.count("\n") == 1


# -- errors --------------------------------------------------------------------------------------------------


def test_no_key(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("OPENAI_API_KEY")
    monkeypatch.delenv("OPENAI_BASE_URL")
    code, out, err = cli("chat", "Q")
    assert (code, out) == (1, "")
    assert err == (
        "entrechat: no API key: set the environment variable OPENAI_API_KEY,"
        " or use --local for a small model on this machine, without a key\n"
    )


def test_another_server_needs_no_key(cli: Cli, server: RecordingServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("OPENAI_API_KEY")
    monkeypatch.delenv("OPENAI_BASE_URL")
    assert cli("chat", "Q", "-m", "m", "--base-url", f"{server.url}/v1").code == 0
    [request] = server.take()
    assert request.header("authorization") is None


def test_a_refusal(cli: Cli, server: RecordingServer) -> None:
    server.answer = Answer.of_json({"error": {"message": "Incorrect API key\nprovided.", "code": "invalid_api_key"}}, 401)
    code, out, err = cli("chat", "Q", "-m", "m")
    assert (code, out) == (1, "")
    assert err.startswith("entrechat: Error code: 401 - Incorrect API key provided.") and err.count("\n") == 1
    assert "sk-test" not in err


def test_nobody_listens(cli: Cli) -> None:
    code, _, err = cli("chat", "Q", "-m", "m", "--base-url", "http://127.0.0.1:9/v1", "--timeout", "3")
    assert code == 1 and "127.0.0.1:9" in err and err.count("\n") == 1


def test_a_stream_that_breaks_off(cli: Cli, server: RecordingServer) -> None:
    server.answer = Answer.of_events([chunk("Par")], done=False)
    code, out, err = cli("chat", "Q", "-m", "m")
    assert (code, out) == (1, "Par\n") and err.count("\n") == 1


def test_debug_shows_where(cli: Cli, server: RecordingServer, monkeypatch: pytest.MonkeyPatch) -> None:
    server.answer = Answer.of_json({}, 404)
    assert "Traceback" not in cli("chat", "Q", "-m", "m").err
    monkeypatch.setenv("ENTRECHAT_DEBUG", "1")
    ran = cli("chat", "Q", "-m", "m")
    assert ran.code == 1 and "Traceback" in ran.err and "NotFoundError" in ran.err


def test_local(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("starlette")
    import entrechat
    from entrechat.local.engine.scripted import Scripted
    from entrechat.local.weights import DEFAULT

    engine = Scripted("{input} Paris.", model=DEFAULT)
    made = entrechat.OpenAI.local
    monkeypatch.delenv("OPENAI_API_KEY")
    monkeypatch.setattr(entrechat.OpenAI, "local", lambda **settings: made(engine=engine, **settings))
    assert cli("chat", "--local", "Capital?", "--max-tokens", "20") == (0, "Capital? Paris.\n", "")
    assert engine.requests[0]["max_completion_tokens"] == 20


def test_local_without_the_extra(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    import entrechat

    def missing(**_: Any) -> Any:
        raise ImportError("The local server needs starlette, which is not installed: pip install 'entrechat[local]'")

    monkeypatch.setattr(entrechat.OpenAI, "local", missing)
    code, _, err = cli("chat", "--local", "Q")
    assert code == 1 and err.startswith("entrechat: The local server needs starlette") and err.count("\n") == 1
