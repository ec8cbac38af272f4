"""Refusals in the API's own shape."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


class Problem(Exception):
    """An answer that is an error: raised by handlers and engines, written by the app.

    Args:
        status: the HTTP status.
        message: for a person; says what to do where something can be done.
        param: the argument that is at fault, as `messages[0].content`.
        code: for programs.
        retry: False tells clients that the same request will be refused again (`x-should-retry`).
        headers: of the answer, as `retry-after`.
        type: the API's error type; by default the one that goes with the status.
    """

    def __init__(
        self,
        status: int,
        message: str,
        *,
        param: str | None = None,
        code: str | None = None,
        type: str | None = None,
        retry: bool | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(message)
        self.status = status
        self.message = message
        self.param = param
        self.code = code
        self.headers = dict(headers or {})
        if retry is not None:
            self.headers["x-should-retry"] = str(retry).lower()
        self.type = type or _TYPES.get(status, "invalid_request_error" if status < 500 else "server_error")

    def body(self) -> dict[str, Any]:
        return {"error": {"message": self.message, "type": self.type, "param": self.param, "code": self.code}}


_TYPES = {401: "authentication_error", 429: "rate_limit_error", 501: "not_implemented_error"}


def bad_type(param: str, expected: str, value: object) -> Problem:
    return Problem(
        400, f"Invalid type for '{param}': expected {expected}, but got {kind(value)}.", param=param, code="invalid_type"
    )


def bad_value(param: str, message: str, code: str = "invalid_value") -> Problem:
    return Problem(400, f"Invalid '{param}': {message}", param=param, code=code)


def missing(param: str) -> Problem:
    return Problem(400, f"Missing required parameter: '{param}'.", param=param, code="missing_required_parameter")


def not_offered(param: str, message: str) -> Problem:
    """For what the real API does and this server cannot."""
    return Problem(400, message, param=param, code="unsupported_by_local_server")


def no_such_model(model: str) -> Problem:
    return Problem(
        404,
        f"The model '{model}' does not exist on this server. `GET /v1/models` lists what is here; "
        "names such as 'gpt-4o-mini' are answered by the local chat model.",
        param="model",
        code="model_not_found",
    )


def too_long(prompt_tokens: int, context: int) -> Problem:
    return Problem(
        400,
        f"This model's maximum context length is {context} tokens. However, your messages resulted in {prompt_tokens} tokens. "
        "Please reduce the length of the messages, or start the local server with a larger context.",
        param="messages",
        code="context_length_exceeded",
    )


def kind(value: object) -> str:
    """What a JSON value is called in a message."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "a boolean"
    if isinstance(value, (int, float)):
        return "an integer" if isinstance(value, int) else "a decimal"
    if isinstance(value, str):
        return "a string"
    return "an array" if isinstance(value, list) else "an object"
