"""What can go wrong, as a tree:

    Exception
    ├── OpenAIError
    │   ├── APIError                          anything about one request; .request .body .code .param .type .attempts
    │   │   ├── APIConnectionError            no whole answer came; also a ConnectionError
    │   │   │   └── APITimeoutError           it took longer than asked for; also a TimeoutError
    │   │   │       └── PollTimeoutError      what was polled was not done in time; .last; also a RuntimeError
    │   │   ├── APIResponseValidationError    an answer that is not what the operation returns; also a ValueError
    │   │   ├── StreamTruncatedError          a stream ended before its last event; .events .text; also a ConnectionError
    │   │   └── APIStatusError                the server said no; .status_code .response .request_id
    │   │       ├── BadRequestError           400
    │   │       ├── AuthenticationError       401
    │   │       │   └── OAuthError            401 or 400 from a token exchange
    │   │       ├── PermissionDeniedError     403
    │   │       ├── NotFoundError             404
    │   │       ├── ConflictError             409
    │   │       ├── UnprocessableEntityError  422
    │   │       ├── RateLimitError            429
    │   │       └── InternalServerError       500 and above
    │   ├── MissingCredentialsError           no key for the call; also a TypeError
    │   ├── LengthFinishReasonError           a parsed answer was cut off by max_tokens
    │   ├── ContentFilterFinishReasonError    a parsed answer was cut off by the content filter
    │   ├── SubjectTokenProviderError         a workload identity's token could not be had
    │   ├── WebSocketConnectionClosedError    .unsent_messages
    │   └── WebSocketQueueFullError
    └── InvalidWebhookSignatureError          a ValueError

All of them pickle. None of their messages holds a key.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import TypeGuard

    from ._content import Response

__all__ = [
    "APIConnectionError",
    "APIError",
    "APIResponseValidationError",
    "APIStatusError",
    "APITimeoutError",
    "Attempt",
    "AuthenticationError",
    "BadRequestError",
    "ConflictError",
    "ContentFilterFinishReasonError",
    "InternalServerError",
    "InvalidWebhookSignatureError",
    "LengthFinishReasonError",
    "MissingCredentialsError",
    "NotFoundError",
    "OAuthError",
    "OpenAIError",
    "PermissionDeniedError",
    "PollTimeoutError",
    "RateLimitError",
    "StreamTruncatedError",
    "SubjectTokenProviderError",
    "UnprocessableEntityError",
    "WebSocketConnectionClosedError",
    "WebSocketQueueFullError",
]


class Attempt(NamedTuple):
    """One try of a request.

    Attributes:
        number: 1 for the first.
        status: the HTTP status, or None when no answer came.
        error: what went wrong, in words; None for the try that succeeded.
        request_id: the server's x-request-id, if it sent one.
        elapsed: seconds that the try took.
        waited: seconds waited before the next try; None for the last.
    """

    number: int
    status: int | None
    error: str | None
    request_id: str | None
    elapsed: float
    waited: float | None = None


class OpenAIError(Exception):
    """The base of every error of this package but `InvalidWebhookSignatureError`."""

    def __reduce__(self) -> tuple[Any, ...]:
        # constructors take keywords; an unpickled error is rebuilt without calling them
        return (_rebuilt, (type(self), self.args, dict(self.__dict__)))


def _rebuilt(cls: type[Exception], args: tuple[Any, ...], state: dict[str, Any]) -> Exception:
    error = cls.__new__(cls, *args)
    error.args = args
    error.__dict__.update(state)
    return error


class MissingCredentialsError(OpenAIError, TypeError):
    """No key was given for the call, or none could be had."""


class APIError(OpenAIError):
    """A request that did not lead to an answer.

    Attributes:
        message: what happened and what to do.
        request: the request, without its secrets.
        body: the decoded JSON of the error answer (its `error` member where there is one), or its text.
        code, param, type: as the server gave them.
        attempts: every try, in order.
    """

    message: str
    request: Any
    body: object | None
    code: str | None = None
    param: str | None = None
    type: str | None = None
    attempts: tuple[Attempt, ...] = ()

    def __init__(self, message: str, request: Any = None, *, body: object | None = None) -> None:
        super().__init__(message)
        self.request = request
        self.message = message
        self.body = body
        if _is_object(body):
            details: Mapping[str, Any] = body
            code = details.get("code")
            self.code = str(code) if code is not None else None
            self.param = details.get("param")
            self.type = details.get("type")

    def __str__(self) -> str:
        return self.message


class APIConnectionError(APIError, ConnectionError):
    """No whole answer came. `phase` says what was being done: connect, tls, write, headers, body, …"""

    phase: str | None = None

    def __init__(self, *, message: str = "Connection error.", request: Any = None) -> None:
        super().__init__(message, request, body=None)


class APITimeoutError(APIConnectionError, TimeoutError):
    """The answer took longer than asked for. `phase` says what was being waited for."""

    def __init__(self, request: Any = None, *, message: str = "Request timed out.") -> None:
        super().__init__(message=message, request=request)


class PollTimeoutError(APITimeoutError, RuntimeError):
    """What was waited for was not done within `max_wait_seconds`. It goes on at the server: poll again to wait longer.

    A RuntimeError too, since the official client raises one from `files.wait_for_processing`.

    Attributes:
        last: the object as it was last seen; None where there was no time to look at all.
        waited: seconds since the polling began.
    """

    last: Any
    waited: float

    def __init__(self, message: str, *, last: Any = None, waited: float = 0.0) -> None:
        super().__init__(message=message)
        self.last = last
        self.waited = waited


class APIResponseValidationError(APIError, ValueError):
    """An answer that is not what the operation returns: no JSON, or, when strict, another shape (`path` says where)."""

    response: Any
    status_code: int
    path: str | None = None

    def __init__(self, response: Any, body: object | None, *, message: str | None = None) -> None:
        super().__init__(message or "Data returned by API invalid for expected schema.", _request_of(response), body=body)
        self.response = response
        self.status_code = response.status_code


class StreamTruncatedError(APIError, ConnectionError):
    """A stream ended before its last event. Nothing that had come is lost.

    Attributes:
        events: the events that had arrived, as models.
        text: their text, joined.
        phase: "body".
    """

    events: list[Any]
    text: str
    phase: str = "body"

    def __init__(self, message: str, request: Any = None, *, events: list[Any] | None = None, text: str = "") -> None:
        super().__init__(message, request, body=None)
        self.events = events if events is not None else []
        self.text = text


class APIStatusError(APIError):
    """The server answered with a status of 400 or above.

    Attributes:
        response: the answer: `.status_code`, `.headers`, `.text`, `.json()`.
        status_code: its status.
        request_id: the id to quote to the service's support, or None.
    """

    response: Response
    status_code: int
    request_id: str | None

    def __init__(self, message: str, *, response: Any, body: object | None = None) -> None:
        super().__init__(message, _request_of(response), body=body)
        self.response = response
        self.status_code = response.status_code
        self.request_id = response.headers.get("x-request-id")


class BadRequestError(APIStatusError):
    """400: the request is malformed; `param` names the parameter."""


class AuthenticationError(APIStatusError):
    """401: the key is missing, wrong or revoked."""


class OAuthError(AuthenticationError):
    """A token exchange was refused; `error` is OAuth's own code."""

    def __init__(self, *, response: Any, body: object | None = None) -> None:
        details: Mapping[str, Any] = body if _is_object(body) else {}
        self.error: str | None = details.get("error") if isinstance(details.get("error"), str) else None
        message = details.get("error_description") or self.error or "OAuth token exchange failed."
        super().__init__(str(message), response=response, body=body)


class PermissionDeniedError(APIStatusError):
    """403: the key may not do this."""


class NotFoundError(APIStatusError):
    """404: there is no such object, model or path."""


class ConflictError(APIStatusError):
    """409: the object is in a state that does not allow this, or two requests met."""


class UnprocessableEntityError(APIStatusError):
    """422: well formed, but it cannot be done."""


class RateLimitError(APIStatusError):
    """429: too many requests or tokens, or (`code` is "insufficient_quota") no budget left."""


class InternalServerError(APIStatusError):
    """500 and above: the fault is the server's."""


STATUS_ERRORS: dict[int, type[APIStatusError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    422: UnprocessableEntityError,
    429: RateLimitError,
}


class LengthFinishReasonError(OpenAIError):
    """A structured answer could not be parsed, since the model ran out of tokens."""

    def __init__(self, *, completion: Any) -> None:
        message = "Could not parse response content as the length limit was reached"
        if getattr(completion, "usage", None):
            message += f" - {completion.usage}"
        super().__init__(message)
        self.completion = completion


class ContentFilterFinishReasonError(OpenAIError):
    """A structured answer could not be parsed, since the content filter stopped it."""

    def __init__(self, *, completion: Any = None) -> None:
        super().__init__("Could not parse response content as the request was rejected by the content filter")
        self.completion = completion


class SubjectTokenProviderError(OpenAIError):
    """The provider of a workload identity's subject token failed."""

    def __init__(self, message: str, *, response: Any = None) -> None:
        super().__init__(message)
        self.response = response


class InvalidWebhookSignatureError(ValueError):
    """A webhook's signature does not fit its body, or is too old."""


class WebSocketConnectionClosedError(OpenAIError):
    """The websocket closed while messages were waiting to be sent."""

    def __init__(self, message: str, *, unsent_messages: list[Any]) -> None:
        super().__init__(message)
        self.unsent_frames = unsent_messages
        self.unsent_messages: list[Any] = [each for each in unsent_messages if isinstance(each, str)]


class WebSocketQueueFullError(OpenAIError):
    """More is waiting to be sent on a websocket than its queue holds."""


def _is_object(value: object) -> TypeGuard[dict[str, Any]]:
    return isinstance(value, dict)


def _request_of(response: Any) -> Any:
    try:
        return response.request
    except (AttributeError, RuntimeError):  # httpx raises RuntimeError for a response made by hand
        return None
