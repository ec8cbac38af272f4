# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import TypeAlias

    from ..responses.response_input_file import ResponseInputFile
    from ..responses.response_input_image import ResponseInputImage
    from ..responses.response_input_text import ResponseInputText
    from ..responses.response_output_refusal import ResponseOutputRefusal
    from ..responses.response_output_text import ResponseOutputText
    from .computer_screenshot_content import ComputerScreenshotContent
    from .summary_text_content import SummaryTextContent
    from .text_content import TextContent

__all__ = ["Content", "ContentReasoningText", "Message"]


__refs__ = {
    "ComputerScreenshotContent": "conversations.computer_screenshot_content",
    "ResponseInputFile": "responses.response_input_file",
    "ResponseInputImage": "responses.response_input_image",
    "ResponseInputText": "responses.response_input_text",
    "ResponseOutputRefusal": "responses.response_output_refusal",
    "ResponseOutputText": "responses.response_output_text",
    "SummaryTextContent": "conversations.summary_text_content",
    "TextContent": "conversations.text_content",
}


class ContentReasoningText(Model):
    text: str
    type: Literal["reasoning_text"]


class Message(Model):
    id: str
    content: list[Content]
    role: Literal["unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["message"]
    phase: Literal["commentary", "final_answer"] | None = None

    __wraps__ = {
        "content": [
            {
                "type": {
                    "input_text": "responses.response_input_text:ResponseInputText",
                    "output_text": "responses.response_output_text:ResponseOutputText",
                    "text": "conversations.text_content:TextContent",
                    "summary_text": "conversations.summary_text_content:SummaryTextContent",
                    "reasoning_text": "conversations.message:ContentReasoningText",
                    "refusal": "responses.response_output_refusal:ResponseOutputRefusal",
                    "input_image": "responses.response_input_image:ResponseInputImage",
                    "computer_screenshot": "conversations.computer_screenshot_content:ComputerScreenshotContent",
                    "input_file": "responses.response_input_file:ResponseInputFile",
                }
            }
        ]
    }


if TYPE_CHECKING:
    Content: TypeAlias = (
        ResponseInputText
        | ResponseOutputText
        | TextContent
        | SummaryTextContent
        | ContentReasoningText
        | ResponseOutputRefusal
        | ResponseInputImage
        | ComputerScreenshotContent
        | ResponseInputFile
    )
else:
    __aliases__ = {
        "Content": "ResponseInputText | ResponseOutputText | TextContent | SummaryTextContent | ContentReasoningText | ResponseOutputRefusal | ResponseInputImage | ComputerScreenshotContent | ResponseInputFile"
    }
    __getattr__ = members(globals())
