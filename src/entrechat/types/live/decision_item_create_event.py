# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import TypeAlias

    from .decision_assistant_message import DecisionAssistantMessage
    from .decision_developer_message import DecisionDeveloperMessage
    from .decision_input_text import DecisionInputText
    from .decision_system_message import DecisionSystemMessage
    from .decision_user_message import ContentPart, ContentPartInputImage, ContentPartInputText, DecisionUserMessage

__all__ = [
    "DecisionItemCreateEvent",
    "Item",
    "ItemContentParts",
    "ItemContentPartsInputImage",
    "ItemContentPartsInputText",
    "ItemCustomToolCall",
    "ItemCustomToolCallOutput",
    "ItemCustomToolCallOutputOutputParts",
    "ItemCustomToolCallOutputOutputPartsInputImage",
    "ItemFunctionCall",
    "ItemFunctionCallOutput",
    "ItemFunctionCallOutputOutputParts",
    "ItemFunctionCallOutputOutputPartsInputImage",
    "ItemUnion",
]


__refs__ = {
    "ContentPart": "live.decision_user_message",
    "ContentPartInputImage": "live.decision_user_message",
    "ContentPartInputText": "live.decision_user_message",
    "DecisionAssistantMessage": "live.decision_assistant_message",
    "DecisionDeveloperMessage": "live.decision_developer_message",
    "DecisionInputText": "live.decision_input_text",
    "DecisionSystemMessage": "live.decision_system_message",
    "DecisionUserMessage": "live.decision_user_message",
}


class DecisionItemCreateEvent(Model):
    item: ItemUnion
    type: Literal["decision.item.create"]
    event_id: str | None = None

    __wraps__ = {
        "item": {
            "type": {
                "message": {
                    "role": {
                        "user": "live.decision_user_message:DecisionUserMessage",
                        "developer": "live.decision_developer_message:DecisionDeveloperMessage",
                        "system": "live.decision_system_message:DecisionSystemMessage",
                        "assistant": "live.decision_assistant_message:DecisionAssistantMessage",
                    }
                },
                "function_call": "live.decision_item_create_event:ItemFunctionCall",
                "function_call_output": "live.decision_item_create_event:ItemFunctionCallOutput",
                "custom_tool_call": "live.decision_item_create_event:ItemCustomToolCall",
                "custom_tool_call_output": "live.decision_item_create_event:ItemCustomToolCallOutput",
            }
        }
    }


class ItemCustomToolCall(Model):
    call_id: str
    input: str
    name: str
    type: Literal["custom_tool_call"]
    id: str | None = None
    namespace: str | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


class ItemCustomToolCallOutput(Model):
    call_id: str
    output: str | list[ItemCustomToolCallOutputOutputParts]
    type: Literal["custom_tool_call_output"]
    id: str | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None

    __wraps__ = {
        "output": [
            {
                "type": {
                    "input_text": "live.decision_input_text:DecisionInputText",
                    "input_image": "live.decision_item_create_event:ItemCustomToolCallOutputOutputPartsInputImage",
                }
            }
        ]
    }


class ItemCustomToolCallOutputOutputPartsInputImage(Model):
    image_url: str
    type: Literal["input_image"]
    detail: Literal["low", "high", "auto", "original"] | None = None


class ItemFunctionCall(Model):
    arguments: str
    call_id: str
    name: str
    type: Literal["function_call"]
    id: str | None = None
    namespace: str | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


class ItemFunctionCallOutput(Model):
    call_id: str
    output: str | list[ItemFunctionCallOutputOutputParts]
    type: Literal["function_call_output"]
    id: str | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None

    __wraps__ = {
        "output": [
            {
                "type": {
                    "input_text": "live.decision_input_text:DecisionInputText",
                    "input_image": "live.decision_item_create_event:ItemFunctionCallOutputOutputPartsInputImage",
                }
            }
        ]
    }


class ItemFunctionCallOutputOutputPartsInputImage(Model):
    image_url: str
    type: Literal["input_image"]
    detail: Literal["low", "high", "auto", "original"] | None = None


if TYPE_CHECKING:
    ItemCustomToolCallOutputOutputParts: TypeAlias = DecisionInputText | ItemCustomToolCallOutputOutputPartsInputImage
    ItemFunctionCallOutputOutputParts: TypeAlias = DecisionInputText | ItemFunctionCallOutputOutputPartsInputImage
    ItemUnion: TypeAlias = (
        DecisionUserMessage
        | DecisionDeveloperMessage
        | DecisionSystemMessage
        | DecisionAssistantMessage
        | ItemFunctionCall
        | ItemFunctionCallOutput
        | ItemCustomToolCall
        | ItemCustomToolCallOutput
    )
    Item: TypeAlias = DecisionUserMessage
    ItemContentParts: TypeAlias = ContentPart
    ItemContentPartsInputImage: TypeAlias = ContentPartInputImage
    ItemContentPartsInputText: TypeAlias = ContentPartInputText
else:
    __aliases__ = {
        "Item": "DecisionUserMessage",
        "ItemContentParts": "ContentPart",
        "ItemContentPartsInputImage": "ContentPartInputImage",
        "ItemContentPartsInputText": "ContentPartInputText",
        "ItemCustomToolCallOutputOutputParts": "DecisionInputText | ItemCustomToolCallOutputOutputPartsInputImage",
        "ItemFunctionCallOutputOutputParts": "DecisionInputText | ItemFunctionCallOutputOutputPartsInputImage",
        "ItemUnion": "DecisionUserMessage | DecisionDeveloperMessage | DecisionSystemMessage | DecisionAssistantMessage | ItemFunctionCall | ItemFunctionCallOutput | ItemCustomToolCall | ItemCustomToolCallOutput",
    }
    __getattr__ = members(globals())
