# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members

if TYPE_CHECKING:
    from typing import TypeAlias

    from .decision_input_image_param import DecisionInputImageParam
    from .decision_input_text_param import DecisionInputTextParam
    from .shared_params.decision_input_json import DecisionInputJSON

__all__ = ["DecisionInputPartUnionParam"]


__refs__ = {
    "DecisionInputImageParam": "decision_input_image_param",
    "DecisionInputJSON": "shared_params.decision_input_json",
    "DecisionInputTextParam": "decision_input_text_param",
}

if TYPE_CHECKING:
    DecisionInputPartUnionParam: TypeAlias = DecisionInputTextParam | DecisionInputImageParam | DecisionInputJSON
else:
    __aliases__ = {"DecisionInputPartUnionParam": "DecisionInputTextParam | DecisionInputImageParam | DecisionInputJSON"}
    __getattr__ = members(globals())
