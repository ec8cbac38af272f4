"""The exception tree: names, parents, attributes, pickles; and that no secret is in any of them."""

from __future__ import annotations

import copy
import inspect
import pickle
import traceback
from collections.abc import Callable
from typing import Any

import pytest

import entrechat
from entrechat import errors
from entrechat._core.http import TransportTimeout
from tests.support.colours import Client
from tests.support.fake_transport import Said, broken
from tests.unit.conftest import MakeFake

SECRET = "sk-test-SECRETSECRETSECRET"
OWN = {
    "X-Gateway-Token": "SECRETtoken",
    "Cookie": "session=SECRETcookie",
    "CF-Access-Client-Secret": "SECRETaccess",
    "X-Plain": "shown",
}
CHUNK = {"id": "c", "choices": [{"index": 0, "delta": {"content": "par"}, "finish_reason": None}]}
CLASSES = [
    cls
    for _, cls in inspect.getmembers(errors, inspect.isclass)
    if issubclass(cls, Exception) and cls.__module__ == errors.__name__
]


def test_the_official_names_and_parents() -> None:
    openai = pytest.importorskip("openai")
    official: dict[str, type[Exception]] = {}
    for module in (openai, openai._exceptions):
        official.update(
            {
                name: cls
                for name, cls in list(vars(module).items())
                if isinstance(cls, type) and issubclass(cls, Exception) and not name.startswith("_")
            }
        )
    for name, theirs in official.items():
        ours = getattr(errors, name)
        parents = {cls.__name__ for cls in theirs.__mro__}
        assert parents <= {cls.__name__ for cls in ours.__mro__}, name
        if name in vars(openai):
            assert getattr(entrechat, name) is ours


@pytest.mark.parametrize(
    ("cls", "parent"),
    [
        (errors.APIConnectionError, ConnectionError),
        (errors.APITimeoutError, TimeoutError),
        (errors.APIResponseValidationError, ValueError),
        (errors.StreamTruncatedError, ConnectionError),
        (errors.MissingCredentialsError, TypeError),
        (errors.InvalidWebhookSignatureError, ValueError),
    ],
)
def test_built_in_parents(cls: type[Exception], parent: type[Exception]) -> None:
    assert issubclass(cls, parent)


def test_the_tree_in_the_docstring_is_the_tree() -> None:
    for cls in CLASSES:
        assert f"── {cls.__name__} " in errors.__doc__ or f"── {cls.__name__}\n" in errors.__doc__  # type: ignore[operator]  # it has one
        assert cls.__name__ in errors.__all__


# -- raised by hand, as the official client's are ---------------------------------------------------------------


class Answer:
    """What tests of other projects hand to these classes in place of a response."""

    def __init__(self, status: int = 400) -> None:
        self.status_code = status
        self.headers = {"x-request-id": "r"}
        self.request = "request"


BY_HAND: list[Callable[[], Exception]] = [
    lambda: errors.OpenAIError("m"),
    lambda: errors.APIError("m", "request", body={"code": 3, "param": "p", "type": "t"}),
    lambda: errors.APIError("m", "request", body=None),
    lambda: errors.APIConnectionError(request="request"),
    lambda: errors.APIConnectionError(message="m", request="request"),
    lambda: errors.APITimeoutError("request"),
    lambda: errors.APITimeoutError(request="request"),
    lambda: errors.PollTimeoutError("m", last={"status": "queued"}, waited=1.5),
    lambda: errors.APIResponseValidationError(response=Answer(), body={}, message="m"),
    lambda: errors.APIResponseValidationError(Answer(), "text"),
    lambda: errors.StreamTruncatedError("m", events=[1], text="t"),
    lambda: errors.OAuthError(response=Answer(401), body={"error": "invalid_grant", "error_description": "d"}),
    lambda: errors.LengthFinishReasonError(completion=entrechat.BaseModel.model_validate({"usage": {"n": 1}})),
    lambda: errors.ContentFilterFinishReasonError(),
    lambda: errors.InvalidWebhookSignatureError("m"),
    lambda: errors.SubjectTokenProviderError("m", response=Answer()),
    lambda: errors.MissingCredentialsError("m"),
    lambda: errors.WebSocketConnectionClosedError("m", unsent_messages=["a", b"\xff"]),
    lambda: errors.WebSocketQueueFullError("m"),
    *(lambda cls=cls: cls("m", response=Answer(), body={"code": "c"}) for cls in errors.STATUS_ERRORS.values()),  # type: ignore[misc]  # each its own
    lambda: errors.InternalServerError("m", response=Answer(500), body=None),
]


@pytest.mark.parametrize("make", BY_HAND, ids=lambda make: type(make()).__name__)
def test_pickles(make: Callable[[], Exception]) -> None:
    error = make()
    for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1):
        again = pickle.loads(pickle.dumps(error, protocol))
        assert type(again) is type(error)
        assert again.args == error.args
        assert str(again) == str(error)
        assert set(vars(again)) == set(vars(error))
    assert str(copy.copy(error)) == str(copy.deepcopy(error)) == str(error)


def test_every_class_is_tried() -> None:
    assert {type(make()) for make in BY_HAND} >= set(CLASSES) - {errors.APIStatusError}


def test_attributes_of_a_hand_made_error() -> None:
    error = errors.APIError("m", "request", body={"code": 3, "param": "p", "type": "t"})
    assert (error.code, error.param, error.type, error.request) == ("3", "p", "t", "request")
    assert errors.APIError("m", "r", body="text").code is None
    closed = errors.WebSocketConnectionClosedError("m", unsent_messages=["a", b"\xff"])
    assert closed.unsent_messages == ["a"]
    assert closed.unsent_frames == ["a", b"\xff"]


# -- raised by a client: nothing secret in them -----------------------------------------------------------------


def retrieve(client: Client) -> Any:
    return client.run(client.models.retrieve, "m")


def stream(client: Client) -> Any:
    return client.collect(client.chat.completions.create, model="m", messages=[], stream=True)


RAISED: dict[str, tuple[Said | Exception, Callable[[Client], Any], type[Exception]]] = {
    "401": (Said.error(401, message=f"Incorrect API key provided: {SECRET}."), retrieve, entrechat.AuthenticationError),
    "500": (Said.error(500), retrieve, entrechat.InternalServerError),
    "connection": (broken("proxy http://u:SECRETpassword@p refused"), retrieve, entrechat.APIConnectionError),
    "timeout": (TransportTimeout("slow", phase="headers", sent=True), retrieve, entrechat.APITimeoutError),
    "html": (Said(200, {"content-type": "text/html"}, b"<html>"), retrieve, entrechat.APIResponseValidationError),
    "truncated": (Said.events([CHUNK], done=False), stream, entrechat.StreamTruncatedError),
    "broken": (Said.events([CHUNK, broken()], done=False), stream, entrechat.StreamTruncatedError),
    "event": (Said.events([{"error": {"message": f"no {SECRET}", "code": "c"}}]), stream, entrechat.APIError),
    "event that is no JSON": (Said.events([b"data: {oops\n\n"]), stream, entrechat.APIResponseValidationError),
    "no stream": (Said(200, {}, b"<html>"), stream, entrechat.APIResponseValidationError),
}


@pytest.mark.parametrize("name", RAISED)
def test_errors_of_a_client_hold_no_secret_and_pickle(fake: MakeFake, name: str) -> None:
    said, act, kind = RAISED[name]
    client, _ = fake(said, api_key=SECRET, default_headers=OWN, max_retries=1)
    with pytest.raises(kind) as caught:
        act(client)
    error: Any = caught.value
    assert type(error) is kind
    again = pickle.loads(pickle.dumps(error))
    assert type(again) is kind
    assert str(again) == str(error)
    assert again.attempts == error.attempts
    assert again.request.url == error.request.url
    assert again.request.headers["X-Plain"] == "shown"
    assert again.request.headers["Authorization"] == "…"
    shown = [str(error), repr(error), repr(vars(error)), repr(error.request), repr(error.request.headers), repr(error.attempts)]
    if name not in ("401", "event"):  # there the secret is in what the server said, and the body is kept as it came
        shown.append(repr(pickle.dumps(error)))
        shown.append("".join(traceback.format_exception(error)).split("\n\nThe above")[-1] if name != "connection" else "")
    else:
        shown = [str(error), repr(error)]
        assert pickle.dumps(error).count(b"SECRETSECRETSECRET") == pickle.dumps(
            (error.body, getattr(error, "response", None) and error.response.content)
        ).count(b"SECRETSECRETSECRET")
    for text in shown:
        assert "SECRET" not in text
    if isinstance(error, entrechat.StreamTruncatedError):
        assert again.text == "par"
        assert [event.id for event in again.events] == ["c"]
    if isinstance(error, entrechat.APIStatusError):
        assert again.response.headers["x-request-id"] == again.request_id == "req_1"
        assert again.response.json() == error.response.json()
        assert again.response.elapsed == error.response.elapsed


def test_reprs_of_a_client_hold_no_secret(fake: MakeFake) -> None:
    client, transport = fake(
        Said.json({"id": "m"}), api_key=SECRET, admin_api_key=SECRET, webhook_secret=SECRET, default_headers=OWN
    )
    response = client.run(client.models.with_raw_response.retrieve, "m")
    things = [
        client.real,
        client.real.chat,
        client.real._settings,
        client.real.with_raw_response,
        response,
        response.http_request,
        response.headers,
    ]
    things += [
        response.http_response,
        transport.requests[0],
        transport.requests[0].headers,
        client.real.chat.completions,
        response.http_request.headers,
    ]
    for thing in things:
        assert "SECRET" not in repr(thing), repr(thing)
        assert "SECRET" not in str(thing)
    assert b"SECRET" not in pickle.dumps(response.http_response)
