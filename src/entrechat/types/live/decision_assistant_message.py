# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import TypeAlias

__all__ = ["ContentPart", "ContentPartOutputText", "ContentPartRefusal", "DecisionAssistantMessage"]


class ContentPartOutputText(Model):
    text: str
    type: Literal["output_text"]


class ContentPartRefusal(Model):
    refusal: str
    type: Literal["refusal"]


class DecisionAssistantMessage(Model):
    content: str | list[ContentPart]
    role: Literal["assistant"]
    id: str | None = None
    phase: Literal["commentary", "final_answer"] | None = None
    type: Literal["message"] | None = None

    __wraps__ = {
        "content": [
            {
                "type": {
                    "output_text": "live.decision_assistant_message:ContentPartOutputText",
                    "refusal": "live.decision_assistant_message:ContentPartRefusal",
                }
            }
        ]
    }


ContentPart: TypeAlias = ContentPartOutputText | ContentPartRefusal
