"""Answers, and what becomes of those that are refusals or no answers at all."""

from __future__ import annotations

import pickle
from typing import Any

import pytest

import entrechat
from entrechat._core.http import TransportTimeout
from entrechat._core.reply import error_body, error_code
from tests.support.fake_transport import Said, broken
from tests.unit.conftest import MakeFake

MODEL = {"id": "m", "object": "model", "created": 1, "owned_by": "o"}
HTML = b"<!doctype html><title>Welcome to nginx!</title>"


@pytest.mark.parametrize(
    ("content", "body"),
    [
        (b'{"error": {"message": "m"}}', {"message": "m"}),
        (b'{"error": "text"}', "text"),
        (b'{"detail": "Not Found"}', {"detail": "Not Found"}),
        (b"[1]", [1]),
        (b"oops", "oops"),
        (b"", ""),
        (b"\xff\xfe", "\ufffd\ufffd"),
        (b"null", None),
    ],
)
def test_error_bodies(content: bytes, body: Any) -> None:
    assert error_body(content) == body


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ({"code": "rate_limit"}, "rate_limit"),
        ({"code": None, "type": "insufficient_quota"}, "insufficient_quota"),
        ({"code": "x", "type": "insufficient_quota"}, "insufficient_quota"),
        ({"code": 404}, "404"),
        ({"type": "server_error"}, None),
        ("insufficient_quota", None),
        (None, None),
        ({"code": ["list"]}, "['list']"),
    ],
)
def test_codes_come_from_members_never_from_prose(body: Any, code: str | None) -> None:
    assert error_code(body) == code


# -- answers that are none --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (
            Said(200, {"content-type": "text/html"}, HTML),
            ["GET https://api.test/v1/models/m gave text/html, not JSON", "Welcome to nginx", "/v1"],
        ),
        (Said(200, {}, b"plain text"), ["no content type", "plain text"]),
        (Said(200, {"content-type": "application/json"}, b""), ["gave an empty answer"]),
        (Said(204), ["gave an empty answer"]),
        (Said(200, {"content-type": "application/json"}, b'{"id": "m'), ["not JSON"]),
        (Said(200, {"content-type": "application/json"}, b"\xff\xfe\x00"), ["not JSON"]),
        (Said(200, {"content-type": "text/plain"}, b"sk-abcdef1234567890 is the key"), ["…"]),
    ],
)
def test_answers_that_are_no_json(fake: MakeFake, said: Said, words: list[str]) -> None:
    client, transport = fake(said)
    with pytest.raises(entrechat.APIResponseValidationError) as caught:
        client.run(client.models.retrieve, "m")
    assert all(word in str(caught.value) for word in words), str(caught.value)
    assert "abcdef1234567890" not in str(caught.value)
    assert caught.value.status_code == said.status
    assert caught.value.response.request.url == "https://api.test/v1/models/m"
    assert len(transport.requests) == 1
    pickle.loads(pickle.dumps(caught.value))


@pytest.mark.parametrize(
    "content",
    [
        b'{"id": NaN}',
        b'{"id": Infinity, "x": "\\ud800"}',
        b'{"id": 1e999}',
        b' {"id": 123456789012345678901234567890} ',
        b'\xef\xbb\xbf{"id": "m"}',
    ],
)
def test_json_that_is_a_little_off_is_taken(fake: MakeFake, content: bytes) -> None:
    client, _ = fake(Said(200, {"content-type": "text/plain"}, content))
    made = client.run(client.models.retrieve, "m")
    assert "id" in made.to_dict()
    repr(made)
    made.to_json()


@pytest.mark.parametrize("said", [[], "text", 3, None, True])
def test_json_of_another_shape_is_given_as_it_is(fake: MakeFake, said: Any) -> None:
    client, _ = fake(Said.json(said))
    assert client.run(client.models.retrieve, "m") == said


@pytest.mark.parametrize("said", [None, "text", 3])
def test_a_page_that_is_none(fake: MakeFake, said: Any) -> None:
    client, _ = fake(Said.json(said))
    with pytest.raises(entrechat.APIResponseValidationError, match=r"models\.list: expected a page of a list, got"):
        client.collect(client.models.list)


def test_text_where_the_operation_gives_text(fake: MakeFake) -> None:
    client, _ = fake(Said(200, {"content-type": "text/vtt"}, "WEBVTT\n\né".encode()))
    assert client.run(client.audio.transcriptions.create, file=b"x", model="m", response_format="vtt") == "WEBVTT\n\né"


def test_no_content_where_there_is_none(fake: MakeFake) -> None:
    client, _ = fake(Said(204))
    assert client.run(client.real.delete, "/x", cast_to=None) is None


def test_request_ids(fake: MakeFake) -> None:
    client, _ = fake(Said.json(MODEL, headers={"X-Request-ID": "req_9"}), Said.json({"object": "list", "data": [MODEL]}))
    assert client.run(client.models.retrieve, "m")._request_id == "req_9"
    page = client.run(client.models.list)
    assert page._request_id == "req_1"
    assert page.data[0]._request_id is None


# -- refusals ---------------------------------------------------------------------------------------------------

REFUSALS = [
    (400, entrechat.BadRequestError),
    (401, entrechat.AuthenticationError),
    (403, entrechat.PermissionDeniedError),
    (404, entrechat.NotFoundError),
    (408, entrechat.APIStatusError),
    (409, entrechat.ConflictError),
    (418, entrechat.APIStatusError),
    (422, entrechat.UnprocessableEntityError),
    (429, entrechat.RateLimitError),
    (500, entrechat.InternalServerError),
    (503, entrechat.InternalServerError),
    (599, entrechat.InternalServerError),
]


@pytest.mark.parametrize(("status", "kind"), REFUSALS)
def test_statuses(fake: MakeFake, status: int, kind: type[Exception]) -> None:
    client, _ = fake(Said.error(status, message="because", code="c", param="p", type="t"), max_retries=0)
    with pytest.raises(entrechat.APIStatusError) as caught:
        client.run(client.models.retrieve, "m")
    error = caught.value
    assert type(error) is kind
    assert str(error).startswith(f"Error code: {status} - because (code c, request req_1)")
    assert error.message == str(error) == error.args[0]
    assert (error.status_code, error.code, error.param, error.type, error.request_id) == (status, "c", "p", "t", "req_1")
    assert error.body == {"message": "because", "code": "c", "param": "p", "type": "t"}
    assert error.response.json() == {"error": error.body}
    assert error.response.status_code == status
    assert error.response.headers["X-Request-Id"] == "req_1"
    assert error.response.is_error
    assert error.response.request is error.request or error.request.url == error.response.request.url
    assert (error.request.method, error.request.url) == ("GET", "https://api.test/v1/models/m")
    assert [attempt.status for attempt in error.attempts] == [status]


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b'{"error": {"message": "said so"}}', "said so"),
        (b'{"error": "model not found"}', "model not found"),
        (b'{"detail": "Not Found"}', "Not Found"),
        (b'{"message": "top level", "code": 404}', "top level (code 404"),
        (b'{"detail": [{"loc": ["body"], "msg": "field required"}]}', "field required"),
        (b'{"error": {"code": 3}}', '{"code":3}'),
        (b'{"error": null, "x": 1}', "no explanation"),
        (HTML, "Welcome to nginx"),
        (b"", "no explanation"),
        (b'{"error": {"message": null}}', "Error code: 400"),
        (b'["a"]', '["a"]'),
        (b"x" * 100_000, "x" * 2000),
    ],
)
def test_what_other_servers_say(fake: MakeFake, content: bytes, words: str) -> None:
    client, _ = fake(Said(400, {}, content))
    with pytest.raises(entrechat.BadRequestError) as caught:
        client.run(client.models.retrieve, "m")
    assert words in str(caught.value)
    assert len(str(caught.value)) < 2200


@pytest.mark.parametrize(
    ("said", "settings", "words"),
    [
        (Said.error(401), {}, "OPENAI_API_KEY"),
        (Said.error(404), {"base_url": "https://api.test"}, "went to /models/m; base_url usually ends in /v1"),
        (Said.error(429), {"max_retries": 0}, "raise max_retries"),
        (Said.error(429, code="insufficient_quota"), {}, "billing page"),
        (Said.error(500), {"max_retries": 1}, "Tried 2 times"),
    ],
)
def test_messages_say_what_to_do(fake: MakeFake, said: Said, settings: Any, words: str) -> None:
    client, _ = fake(said, **settings)
    with pytest.raises(entrechat.APIStatusError) as caught:
        client.run(client.models.retrieve, "m")
    assert words in str(caught.value)


def test_advice_is_not_given_where_it_does_not_fit(fake: MakeFake) -> None:
    client, _ = fake(Said.error(404))
    with pytest.raises(entrechat.NotFoundError) as caught:
        client.run(client.models.retrieve, "m")
    assert "base_url" not in str(caught.value)


# -- no answer --------------------------------------------------------------------------------------------------


def test_connection_errors(fake: MakeFake) -> None:
    client, _ = fake(broken("refused", phase="connect", sent=False), max_retries=1)
    with pytest.raises(entrechat.APIConnectionError) as caught:
        client.run(client.models.retrieve, "m")
    error = caught.value
    assert type(error) is entrechat.APIConnectionError
    assert str(error) == "Connection error: refused: GET https://api.test/v1/models/m. Tried 2 times."
    assert isinstance(error, ConnectionError)
    assert isinstance(error, OSError)
    assert error.phase == "connect"
    assert error.body is None
    assert error.__cause__ is not None
    assert error.request.url == "https://api.test/v1/models/m"


def test_time_outs(fake: MakeFake) -> None:
    client, _ = fake(TransportTimeout("no answer within 3 s", phase="headers", sent=True), max_retries=0)
    with pytest.raises(entrechat.APITimeoutError, match="Request timed out: no answer within 3 s") as caught:
        client.run(client.models.retrieve, "m")
    assert isinstance(caught.value, TimeoutError)
    assert isinstance(caught.value, entrechat.APIConnectionError)
    assert caught.value.phase == "headers"


def test_a_refusal_that_breaks_off_is_still_a_refusal(fake: MakeFake) -> None:
    client, transport = fake(Said(429, {}, [b'{"error": ', broken()]), max_retries=0)
    with pytest.raises(entrechat.RateLimitError):
        client.collect(client.chat.completions.create, model="m", messages=[], stream=True)
    assert transport.open == 0


@pytest.mark.parametrize("body", [b'{"error": %b1%b}', b'{"error": {"message": %b1%b}}', b"%b1%b"])
def test_a_refusal_too_deep_to_be_shown(fake: MakeFake, body: bytes) -> None:
    client, _ = fake(Said(400, {}, body % (b"[" * 400, b"]" * 400)))
    with pytest.raises(entrechat.BadRequestError, match="Error code: 400"):
        client.run(client.models.retrieve, "m")
