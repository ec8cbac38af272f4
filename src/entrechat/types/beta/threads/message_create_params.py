# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, Required

from entrechat._core.lazy import members
from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from typing import TypeAlias

    from ...shared_params.metadata import Metadata
    from ..code_interpreter_tool_param import CodeInterpreterToolParam
    from .message_content_part_param import MessageContentPartParam

__all__ = ["Attachment", "AttachmentTool", "AttachmentToolFileSearch", "MessageCreateParams"]


__refs__ = {
    "CodeInterpreterToolParam": "beta.code_interpreter_tool_param",
    "MessageContentPartParam": "beta.threads.message_content_part_param",
    "Metadata": "shared_params.metadata",
}


class Attachment(TypedDict, total=False):
    file_id: str
    tools: Iterable[AttachmentTool]


class AttachmentToolFileSearch(TypedDict, total=False):
    type: Required[Literal["file_search"]]


class MessageCreateParams(TypedDict, total=False):
    content: Required[str | Iterable[MessageContentPartParam]]
    role: Required[Literal["user", "assistant"]]
    attachments: Iterable[Attachment] | None
    metadata: Metadata | None


if TYPE_CHECKING:
    AttachmentTool: TypeAlias = CodeInterpreterToolParam | AttachmentToolFileSearch
else:
    __aliases__ = {"AttachmentTool": "CodeInterpreterToolParam | AttachmentToolFileSearch"}
    __getattr__ = members(globals(), fill=True)
