# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members

if TYPE_CHECKING:
    from typing import TypeAlias

    from .decision_input_json import DecisionInputJSON
    from .decision_question_input_image import DecisionQuestionInputImage
    from .decision_question_input_text import DecisionQuestionInputText

__all__ = ["DecisionQuestionInputPart"]


__refs__ = {
    "DecisionInputJSON": "shared_params.decision_input_json",
    "DecisionQuestionInputImage": "shared_params.decision_question_input_image",
    "DecisionQuestionInputText": "shared_params.decision_question_input_text",
}

if TYPE_CHECKING:
    DecisionQuestionInputPart: TypeAlias = DecisionQuestionInputText | DecisionQuestionInputImage | DecisionInputJSON
else:
    __aliases__ = {"DecisionQuestionInputPart": "DecisionQuestionInputText | DecisionQuestionInputImage | DecisionInputJSON"}
    __getattr__ = members(globals())
