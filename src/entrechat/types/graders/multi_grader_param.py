# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from entrechat._core.lazy import members
from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from typing import TypeAlias

    from .label_model_grader_param import LabelModelGraderParam
    from .python_grader_param import PythonGraderParam
    from .score_model_grader_param import ScoreModelGraderParam
    from .string_check_grader_param import StringCheckGraderParam
    from .text_similarity_grader_param import TextSimilarityGraderParam

__all__ = ["Graders", "MultiGraderParam"]


__refs__ = {
    "LabelModelGraderParam": "graders.label_model_grader_param",
    "PythonGraderParam": "graders.python_grader_param",
    "ScoreModelGraderParam": "graders.score_model_grader_param",
    "StringCheckGraderParam": "graders.string_check_grader_param",
    "TextSimilarityGraderParam": "graders.text_similarity_grader_param",
}


class MultiGraderParam(TypedDict, total=False):
    calculate_output: Required[str]
    graders: Required[Graders]
    name: Required[str]
    type: Required[Literal["multi"]]


if TYPE_CHECKING:
    Graders: TypeAlias = (
        StringCheckGraderParam | TextSimilarityGraderParam | PythonGraderParam | ScoreModelGraderParam | LabelModelGraderParam
    )
else:
    __aliases__ = {
        "Graders": "StringCheckGraderParam | TextSimilarityGraderParam | PythonGraderParam | ScoreModelGraderParam | LabelModelGraderParam"
    }
    __getattr__ = members(globals(), fill=True)
