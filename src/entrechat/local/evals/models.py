"""Questions to models, for samples and for graders: asked through this server's own operations."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from ..shapes import arr, is_array, is_object, obj

if TYPE_CHECKING:
    from ..app import App
    from ..auth import Caller

Message = dict[str, Any]


class Usage(NamedTuple):
    """What one call of a model used."""

    model: str
    prompt_tokens: int
    completion_tokens: int
    cached_tokens: int

    def json(self) -> dict[str, int]:
        return {
            "total_tokens": self.prompt_tokens + self.completion_tokens,
            "completion_tokens": self.completion_tokens,
            "prompt_tokens": self.prompt_tokens,
            "cached_tokens": self.cached_tokens,
        }


class Said(NamedTuple):
    """A model's answer. `sample` is what templates call so."""

    sample: dict[str, Any]
    model: str
    finish_reason: str
    refusal: str | None
    usage: Usage


class AskError(Exception):
    """The model's operation refused; `code` is the refusal's."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code
        self.message = message


async def chat(app: App, caller: Caller, model: str, messages: list[Message], options: Mapping[str, Any]) -> Said:
    """An answer of `/chat/completions`.

    Args:
        messages: with contents as responses have them, or plain text.
        options: more of the request.

    Raises AskError.
    """
    body = {"model": model, "messages": [_for_chat(message) for message in messages], **options}
    answer = await _perform(app, "/v1/chat/completions", body, caller)
    choice = answer["choices"][0]
    message = choice["message"]
    usage = answer["usage"]
    return Said(
        {"output_text": message.get("content") or "", "output_tools": message.get("tool_calls") or []},
        answer["model"],
        choice["finish_reason"],
        message.get("refusal"),
        Usage(
            answer["model"],
            usage["prompt_tokens"],
            usage["completion_tokens"],
            obj(usage.get("prompt_tokens_details")).get("cached_tokens") or 0,
        ),
    )


async def respond(app: App, caller: Caller, model: str, messages: list[Message], options: Mapping[str, Any]) -> Said:
    """An answer of `/responses`, which is not kept; arguments and errors as of `chat`."""
    body = {"model": model, "input": [_for_responses(message) for message in messages], "store": False, **options}
    answer = await _perform(app, "/v1/responses", body, caller)
    parts = [part for item in answer["output"] if item["type"] == "message" for part in item["content"]]
    usage = obj(answer["usage"])
    reason = obj(answer.get("incomplete_details")).get("reason")
    return Said(
        {
            "output_text": "".join(part.get("text", "") for part in parts),
            "output_tools": [item for item in answer["output"] if item["type"].endswith("_call")],
        },
        answer["model"],
        "length" if reason == "max_output_tokens" else reason or "stop",
        next((part["refusal"] for part in parts if "refusal" in part), None),
        Usage(
            answer["model"],
            usage.get("input_tokens", 0),
            usage.get("output_tokens", 0),
            obj(usage.get("input_tokens_details")).get("cached_tokens", 0),
        ),
    )


def shown(messages: list[Message]) -> list[dict[str, str]]:
    """Messages as an output item tells of them: role and text."""
    return [{"role": message["role"], "content": text_of(message.get("content"))} for message in messages]


def text_of(content: Any) -> str:
    return "\n".join(part if isinstance(part, str) else str(obj(part).get("text") or "") for part in _parts(content))


async def _perform(app: App, path: str, body: dict[str, Any], caller: Caller) -> dict[str, Any]:
    status, answer = await app.perform("POST", path, body, caller)
    failed = answer.get("error")  # a response may fail after it began
    if status >= 400 or failed:
        raise AskError(obj(failed).get("code") or "server_error", obj(failed).get("message") or f"status {status}")
    found: dict[str, Any] = answer
    return found


def _parts(content: Any) -> list[Any]:
    return arr(content) if is_array(content) else [] if content is None else [content]


def _for_chat(message: Message) -> Message:
    content = message.get("content")
    if isinstance(content, str):
        return {"role": message["role"], "content": content}
    return {"role": message["role"], "content": [_chat_part(part) for part in _parts(content)]}


def _chat_part(part: Any) -> Any:
    if isinstance(part, str):
        return {"type": "text", "text": part}
    if is_object(part) and part.get("type") in ("input_text", "output_text"):
        return {"type": "text", "text": part.get("text")}
    if is_object(part) and part.get("type") == "input_image":
        detail = {"detail": part["detail"]} if part.get("detail") else {}
        return {"type": "image_url", "image_url": {"url": part.get("image_url"), **detail}}
    return part


def _for_responses(message: Message) -> Message:
    content = message.get("content")
    if isinstance(content, str):
        return {"role": message["role"], "content": content}
    kind = "output_text" if message["role"] == "assistant" else "input_text"
    parts = [{"type": kind, "text": part} if isinstance(part, str) else part for part in _parts(content)]
    return {"role": message["role"], "content": parts}
