# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import TypeAlias

    from ...shared.metadata import Metadata
    from ..code_interpreter_tool import CodeInterpreterTool
    from .message_content import MessageContent

__all__ = ["Attachment", "AttachmentTool", "AttachmentToolAssistantToolsFileSearchTypeOnly", "IncompleteDetails", "Message"]


__refs__ = {
    "CodeInterpreterTool": "beta.code_interpreter_tool",
    "MessageContent": "beta.threads.message_content",
    "Metadata": "shared.metadata",
}


class Attachment(Model):
    file_id: str | None = None
    tools: list[AttachmentTool] | None = None

    __wraps__ = {
        "tools": [
            {
                "type": {
                    "code_interpreter": "beta.code_interpreter_tool:CodeInterpreterTool",
                    "file_search": "beta.threads.message:AttachmentToolAssistantToolsFileSearchTypeOnly",
                }
            }
        ]
    }


class AttachmentToolAssistantToolsFileSearchTypeOnly(Model):
    type: Literal["file_search"]


class IncompleteDetails(Model):
    reason: Literal["content_filter", "max_tokens", "run_cancelled", "run_expired", "run_failed"]


class Message(Model):
    id: str
    assistant_id: str | None = None
    attachments: list[Attachment] | None = None
    completed_at: int | None = None
    content: list[MessageContent]
    created_at: int
    incomplete_at: int | None = None
    incomplete_details: IncompleteDetails | None = None
    metadata: Metadata | None = None
    object: Literal["thread.message"]
    role: Literal["user", "assistant"]
    run_id: str | None = None
    status: Literal["in_progress", "incomplete", "completed"]
    thread_id: str

    __wraps__ = {
        "attachments": ["beta.threads.message:Attachment"],
        "content": [
            {
                "type": {
                    "image_file": "beta.threads.image_file_content_block:ImageFileContentBlock",
                    "image_url": "beta.threads.image_url_content_block:ImageURLContentBlock",
                    "text": "beta.threads.text_content_block:TextContentBlock",
                    "refusal": "beta.threads.refusal_content_block:RefusalContentBlock",
                }
            }
        ],
        "incomplete_details": "beta.threads.message:IncompleteDetails",
    }


if TYPE_CHECKING:
    AttachmentTool: TypeAlias = CodeInterpreterTool | AttachmentToolAssistantToolsFileSearchTypeOnly
else:
    __aliases__ = {"AttachmentTool": "CodeInterpreterTool | AttachmentToolAssistantToolsFileSearchTypeOnly"}
    __getattr__ = members(globals())
