"""From the bytes of an answer to what the caller gets, or to the error that says why not. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import orjson

from entrechat.errors import (
    STATUS_ERRORS,
    APIConnectionError,
    APIError,
    APIResponseValidationError,
    APIStatusError,
    APITimeoutError,
    InternalServerError,
)

from .call import _hook
from .http import Headers, TransportError, TransportTimeout
from .redact import is_secret, redact
from .shapes import is_object
from .wrap import settled

if TYPE_CHECKING:
    from collections.abc import Callable

    from entrechat._content import Response

    from .call import Call


def decode(call: Call, headers: Headers, content: bytes, response: Callable[[], Any]) -> Any:
    """The value of a successful answer.

    Args:
        call: what was asked.
        headers: the answer's headers.
        content: its body.
        response: a function that gives the whole answer, for the error.

    Raises:
        APIResponseValidationError: the body is not what the operation returns.
    """
    op = call.op
    wrap = op.cache.get("wrap")
    if wrap is None:
        if op.returns is None:
            return None
        if op.returns == "str" or op.returns_by is not None:
            return _chosen(call, headers, content, response)
        wrap = op.cache["wrap"] = settled(op.returns)
    payload = loads(call, headers, content, response)
    if op.hook is not None:
        payload = _hook(op).finish(payload, call.hook_state)
    if call.config.strict:
        check(call, op.returns, payload, response)
    return _typed(wrap, payload, headers)


def _typed(wrap: Any, payload: Any, headers: Headers) -> Any:
    value = wrap(payload)
    if payload.__class__ is dict and value.__class__ is not dict and getattr(value, "_is_entrechat_model", False):
        value._request_id = request_id(headers)
    return value


def _chosen(call: Call, headers: Headers, content: bytes, response: Callable[[], Any]) -> Any:
    """The answer of an operation whose type a parameter chooses (transcriptions), or of one that gives text."""
    op = call.op
    spec = op.returns
    if op.returns_by is not None:
        parameter, table = op.returns_by
        spec = table.get(str(call.args.get(parameter)), spec)
    if spec == "str":
        return content.decode("utf-8", "replace")
    key = f"wrap {spec}"
    wrap = op.cache.get(key)
    if wrap is None:
        wrap = op.cache[key] = settled(spec)
    payload = loads(call, headers, content, response)
    if call.config.strict:
        check(call, spec, payload, response)
    return _typed(wrap, payload, headers)


def check_page(call: Call, payload: Any, response: Any) -> None:
    """`check` for the items of a page."""
    items = payload.get("data") if is_object(payload) else payload
    check(call, [call.op.returns], items, response, "$.data" if is_object(payload) else "$")


def check(call: Call, spec: Any, payload: Any, response: Any, path: str = "$") -> None:
    """Raise APIResponseValidationError unless `payload` is what `spec` says."""
    from .strict import Mismatch, check_spec

    try:
        check_spec(spec, payload, path)
    except Mismatch as mismatch:
        error = APIResponseValidationError(
            response(), payload, message=f"{call.op.name}: the answer does not fit its type: {mismatch}"
        )
        error.path = mismatch.path
        raise error from None


def parse(text: bytes) -> Any:
    """JSON, also such as only Python's own decoder takes: NaN, lone surrogates. ValueError where it is none."""
    try:
        return orjson.loads(text)
    except orjson.JSONDecodeError:
        import json

        try:
            return json.loads(text)
        except RecursionError:
            raise ValueError("nested too deeply") from None


def loads(call: Call, headers: Headers, content: bytes, response: Callable[[], Any]) -> Any:
    """The JSON of the body.

    Raises:
        APIResponseValidationError: it is none; the message shows its beginning and what may be wrong.
    """
    try:
        return parse(content)
    except ValueError:
        pass
    kind = headers.get("content-type") or "no content type"
    begin = redact(content[:120].decode("utf-8", "replace").strip())
    url = f"{call.origin.scheme}://{call.origin.authority}{call.target}"
    if not content:
        message = f"{call.method} {url} gave an empty answer where JSON was expected."
    else:
        message = f"{call.method} {url} gave {kind}, not JSON: {begin!r}."
    message += " Is base_url right? It should end in /v1 for most servers."
    raise APIResponseValidationError(response(), content.decode("utf-8", "replace"), message=message)


def request_id(headers: Headers) -> str | None:
    """The x-request-id, found without building the header index."""
    parts = headers.parts
    for at in range(0, len(parts), 2):
        name = parts[at]
        if len(name) == 12 and name.lower() == b"x-request-id":
            return parts[at + 1].decode("latin-1")
    return None


# -- answers that are errors ---------------------------------------------------------------------------------


def error_body(content: bytes) -> Any:
    """The error that a refusal holds: its `error` object, or all of its JSON, or its text."""
    try:
        payload = orjson.loads(content)
    except orjson.JSONDecodeError:
        return content.decode("utf-8", "replace")
    return payload.get("error", payload) if is_object(payload) else payload


def error_code(body: Any) -> str | None:
    """The structured code of an error; never guessed from its prose."""
    if is_object(body):
        for member in ("code", "type"):
            if body.get(member) in ("insufficient_quota", "billing_hard_limit_reached"):
                return str(body[member])
        code = body.get("code")
        return str(code) if code is not None else None
    return None


def status_error(call: Call, response: Response, body: Any) -> APIStatusError:
    """The exception for a refusal, its message saying what to do."""
    status = response.status_code
    cls = STATUS_ERRORS.get(status, InternalServerError if status >= 500 else APIStatusError)
    said = redact(_said(body)[:2000]) or "no explanation"
    code = error_code(body)
    identity = [part for part in (code and f"code {code}", response.request_id and f"request {response.request_id}") if part]
    message = f"Error code: {status} - {said}"
    if identity:
        message += f" ({', '.join(identity)})"
    advice = _advice(call, status, code, response.headers.get("location"))
    error = cls(f"{message}{advice}", response=response, body=body)
    error.attempts = call.attempts
    return error


def _said(body: Any) -> str:
    """What the server says of an error: its `message`, what other servers have in its place, or all of it."""
    if is_object(body):
        for member in ("message", "detail", "error"):
            if isinstance(found := body.get(member), str) and found.strip():
                return found.strip()
    if not body:
        return ""
    return body.strip() if isinstance(body, str) else as_text(body)


def as_text(value: Any) -> str:
    """Something out of a JSON answer as text for a message."""
    if isinstance(value, str):
        return value
    try:
        return orjson.dumps(value, default=str).decode()
    except TypeError:  # nested deeper than orjson writes, half of a surrogate pair
        return f"(a {type(value).__name__} that cannot be shown)"


def _advice(call: Call, status: int, code: str | None, location: str | None) -> str:
    tries = _tries(call)
    if code in ("insufficient_quota", "billing_hard_limit_reached"):
        return " The account has no budget left: waiting does not help; see its billing page."
    if status == 401:
        dialect = call.config.dialect
        if dialect is not None and dialect.credentials:
            return f" Check the credentials: {dialect.credentials}."
        if call.auth is not None:
            return " Check what the workload identity may do."
        return " Check the API key: it comes from api_key=… or the variable OPENAI_API_KEY."
    if status == 404 and "/v1" not in call.target:
        return f" The request went to {call.target}; base_url usually ends in /v1."
    if status < 400 and location:
        return f" It redirects to {redact(location)}: redirects from https to http, and more than ten, are not followed."
    if status == 429:
        return f"{tries} Send less at a time, or raise max_retries."
    return tries


def _tries(call: Call) -> str:
    """How often it was tried, and what kept it from being tried again."""
    return (f" Tried {len(call.attempts)} times." if len(call.attempts) > 1 else "") + call.gave_up


def transport_error(call: Call, error: TransportError) -> APIError:
    """The public exception for a try that brought no answer."""
    request = call.request()
    place = f"{call.method} {request.url}"
    tries = _tries(call)
    said = redact(str(error))
    made: APIConnectionError
    if isinstance(error, TransportTimeout):
        made = APITimeoutError(RequestInfo(request), message=f"Request timed out: {said}: {place}.{tries}")
    else:
        made = APIConnectionError(message=f"Connection error: {said}: {place}.{tries}", request=RequestInfo(request))
    made.phase = error.phase
    made.attempts = call.attempts
    return made


class RequestInfo:
    """A request as errors and raw responses show it: without its secrets, and picklable."""

    __slots__ = ("content", "headers", "method", "url")

    def __init__(self, request: Any) -> None:
        self.method: str = request.method
        self.url: str = redact(request.url)
        self.headers: dict[str, str] = {name: ("…" if is_secret(name) else value) for name, value in request.headers.items}
        self.content: bytes | None = bytes(request.body) if isinstance(request.body, bytes) else None

    def __repr__(self) -> str:
        return f"<Request({self.method!r}, {self.url!r})>"
