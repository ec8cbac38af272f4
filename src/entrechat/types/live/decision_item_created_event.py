# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import TypeAlias

    from .decision_input_text import DecisionInputText
    from .decision_stored_assistant_message import DecisionStoredAssistantMessage
    from .decision_stored_developer_message import DecisionStoredDeveloperMessage
    from .decision_stored_system_message import DecisionStoredSystemMessage
    from .decision_stored_user_message import (
        ContentPart,
        ContentPartInputImage,
        ContentPartInputText,
        DecisionStoredUserMessage,
    )

__all__ = [
    "DecisionItemCreatedEvent",
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
    "ContentPart": "live.decision_stored_user_message",
    "ContentPartInputImage": "live.decision_stored_user_message",
    "ContentPartInputText": "live.decision_stored_user_message",
    "DecisionInputText": "live.decision_input_text",
    "DecisionStoredAssistantMessage": "live.decision_stored_assistant_message",
    "DecisionStoredDeveloperMessage": "live.decision_stored_developer_message",
    "DecisionStoredSystemMessage": "live.decision_stored_system_message",
    "DecisionStoredUserMessage": "live.decision_stored_user_message",
}


class DecisionItemCreatedEvent(Model):
    event_id: str
    item: ItemUnion
    type: Literal["decision.item.created"]
    client_event_id: str | None = None

    __wraps__ = {
        "item": {
            "type": {
                "message": {
                    "role": {
                        "user": "live.decision_stored_user_message:DecisionStoredUserMessage",
                        "developer": "live.decision_stored_developer_message:DecisionStoredDeveloperMessage",
                        "system": "live.decision_stored_system_message:DecisionStoredSystemMessage",
                        "assistant": "live.decision_stored_assistant_message:DecisionStoredAssistantMessage",
                    }
                },
                "function_call": "live.decision_item_created_event:ItemFunctionCall",
                "function_call_output": "live.decision_item_created_event:ItemFunctionCallOutput",
                "custom_tool_call": "live.decision_item_created_event:ItemCustomToolCall",
                "custom_tool_call_output": "live.decision_item_created_event:ItemCustomToolCallOutput",
            }
        }
    }


class ItemCustomToolCall(Model):
    id: str
    call_id: str
    input: str
    name: str
    type: Literal["custom_tool_call"]
    namespace: str | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


class ItemCustomToolCallOutput(Model):
    id: str
    call_id: str
    output: str | list[ItemCustomToolCallOutputOutputParts]
    type: Literal["custom_tool_call_output"]
    status: Literal["in_progress", "completed", "incomplete"] | None = None

    __wraps__ = {
        "output": [
            {
                "type": {
                    "input_text": "live.decision_input_text:DecisionInputText",
                    "input_image": "live.decision_item_created_event:ItemCustomToolCallOutputOutputPartsInputImage",
                }
            }
        ]
    }


class ItemCustomToolCallOutputOutputPartsInputImage(Model):
    image_url: str
    type: Literal["input_image"]
    detail: Literal["low", "high", "auto", "original"] | None = None


class ItemFunctionCall(Model):
    id: str
    arguments: str
    call_id: str
    name: str
    type: Literal["function_call"]
    namespace: str | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


class ItemFunctionCallOutput(Model):
    id: str
    call_id: str
    output: str | list[ItemFunctionCallOutputOutputParts]
    type: Literal["function_call_output"]
    status: Literal["in_progress", "completed", "incomplete"] | None = None

    __wraps__ = {
        "output": [
            {
                "type": {
                    "input_text": "live.decision_input_text:DecisionInputText",
                    "input_image": "live.decision_item_created_event:ItemFunctionCallOutputOutputPartsInputImage",
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
        DecisionStoredUserMessage
        | DecisionStoredDeveloperMessage
        | DecisionStoredSystemMessage
        | DecisionStoredAssistantMessage
        | ItemFunctionCall
        | ItemFunctionCallOutput
        | ItemCustomToolCall
        | ItemCustomToolCallOutput
    )
    Item: TypeAlias = DecisionStoredUserMessage
    ItemContentParts: TypeAlias = ContentPart
    ItemContentPartsInputImage: TypeAlias = ContentPartInputImage
    ItemContentPartsInputText: TypeAlias = ContentPartInputText
else:
    __aliases__ = {
        "Item": "DecisionStoredUserMessage",
        "ItemContentParts": "ContentPart",
        "ItemContentPartsInputImage": "ContentPartInputImage",
        "ItemContentPartsInputText": "ContentPartInputText",
        "ItemCustomToolCallOutputOutputParts": "DecisionInputText | ItemCustomToolCallOutputOutputPartsInputImage",
        "ItemFunctionCallOutputOutputParts": "DecisionInputText | ItemFunctionCallOutputOutputPartsInputImage",
        "ItemUnion": "DecisionStoredUserMessage | DecisionStoredDeveloperMessage | DecisionStoredSystemMessage | DecisionStoredAssistantMessage | ItemFunctionCall | ItemFunctionCallOutput | ItemCustomToolCall | ItemCustomToolCallOutput",
    }
    __getattr__ = members(globals())
