# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, Required

from entrechat._core.lazy import members
from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from typing import TypeAlias

    from .decision_assistant_message_param import DecisionAssistantMessageParam
    from .decision_developer_message_param import DecisionDeveloperMessageParam
    from .decision_input_text_param import DecisionInputTextParam
    from .decision_system_message_param import DecisionSystemMessageParam
    from .decision_user_message_param import ContentPart, ContentPartInputImage, ContentPartInputText, DecisionUserMessageParam

__all__ = [
    "DecisionItemCreateEventParam",
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
    "ContentPart": "live.decision_user_message_param",
    "ContentPartInputImage": "live.decision_user_message_param",
    "ContentPartInputText": "live.decision_user_message_param",
    "DecisionAssistantMessageParam": "live.decision_assistant_message_param",
    "DecisionDeveloperMessageParam": "live.decision_developer_message_param",
    "DecisionInputTextParam": "live.decision_input_text_param",
    "DecisionSystemMessageParam": "live.decision_system_message_param",
    "DecisionUserMessageParam": "live.decision_user_message_param",
}


class DecisionItemCreateEventParam(TypedDict, total=False):
    item: Required[ItemUnion]
    type: Required[Literal["decision.item.create"]]
    event_id: str | None


class ItemCustomToolCall(TypedDict, total=False):
    call_id: Required[str]
    input: Required[str]
    name: Required[str]
    type: Required[Literal["custom_tool_call"]]
    id: str | None
    namespace: str | None
    status: Literal["in_progress", "completed", "incomplete"] | None


class ItemCustomToolCallOutput(TypedDict, total=False):
    call_id: Required[str]
    output: Required[str | Iterable[ItemCustomToolCallOutputOutputParts]]
    type: Required[Literal["custom_tool_call_output"]]
    id: str | None
    status: Literal["in_progress", "completed", "incomplete"] | None


class ItemCustomToolCallOutputOutputPartsInputImage(TypedDict, total=False):
    image_url: Required[str]
    type: Required[Literal["input_image"]]
    detail: Literal["low", "high", "auto", "original"] | None


class ItemFunctionCall(TypedDict, total=False):
    arguments: Required[str]
    call_id: Required[str]
    name: Required[str]
    type: Required[Literal["function_call"]]
    id: str | None
    namespace: str | None
    status: Literal["in_progress", "completed", "incomplete"] | None


class ItemFunctionCallOutput(TypedDict, total=False):
    call_id: Required[str]
    output: Required[str | Iterable[ItemFunctionCallOutputOutputParts]]
    type: Required[Literal["function_call_output"]]
    id: str | None
    status: Literal["in_progress", "completed", "incomplete"] | None


class ItemFunctionCallOutputOutputPartsInputImage(TypedDict, total=False):
    image_url: Required[str]
    type: Required[Literal["input_image"]]
    detail: Literal["low", "high", "auto", "original"] | None


if TYPE_CHECKING:
    ItemCustomToolCallOutputOutputParts: TypeAlias = DecisionInputTextParam | ItemCustomToolCallOutputOutputPartsInputImage
    ItemFunctionCallOutputOutputParts: TypeAlias = DecisionInputTextParam | ItemFunctionCallOutputOutputPartsInputImage
    ItemUnion: TypeAlias = (
        DecisionUserMessageParam
        | DecisionDeveloperMessageParam
        | DecisionSystemMessageParam
        | DecisionAssistantMessageParam
        | ItemFunctionCall
        | ItemFunctionCallOutput
        | ItemCustomToolCall
        | ItemCustomToolCallOutput
    )
    Item: TypeAlias = DecisionUserMessageParam
    ItemContentParts: TypeAlias = ContentPart
    ItemContentPartsInputImage: TypeAlias = ContentPartInputImage
    ItemContentPartsInputText: TypeAlias = ContentPartInputText
else:
    __aliases__ = {
        "Item": "DecisionUserMessageParam",
        "ItemContentParts": "ContentPart",
        "ItemContentPartsInputImage": "ContentPartInputImage",
        "ItemContentPartsInputText": "ContentPartInputText",
        "ItemCustomToolCallOutputOutputParts": "DecisionInputTextParam | ItemCustomToolCallOutputOutputPartsInputImage",
        "ItemFunctionCallOutputOutputParts": "DecisionInputTextParam | ItemFunctionCallOutputOutputPartsInputImage",
        "ItemUnion": "DecisionUserMessageParam | DecisionDeveloperMessageParam | DecisionSystemMessageParam | DecisionAssistantMessageParam | ItemFunctionCall | ItemFunctionCallOutput | ItemCustomToolCall | ItemCustomToolCallOutput",
    }
    __getattr__ = members(globals(), fill=True)
