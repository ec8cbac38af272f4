# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Required

from entrechat._core.lazy import members
from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from typing import TypeAlias

    from ...graders.multi_grader_param import MultiGraderParam
    from ...graders.python_grader_param import PythonGraderParam
    from ...graders.score_model_grader_param import ScoreModelGraderParam
    from ...graders.string_check_grader_param import StringCheckGraderParam
    from ...graders.text_similarity_grader_param import TextSimilarityGraderParam

__all__ = ["Grader", "GraderValidateParams"]


__refs__ = {
    "MultiGraderParam": "graders.multi_grader_param",
    "PythonGraderParam": "graders.python_grader_param",
    "ScoreModelGraderParam": "graders.score_model_grader_param",
    "StringCheckGraderParam": "graders.string_check_grader_param",
    "TextSimilarityGraderParam": "graders.text_similarity_grader_param",
}


class GraderValidateParams(TypedDict, total=False):
    grader: Required[Grader]


if TYPE_CHECKING:
    Grader: TypeAlias = (
        StringCheckGraderParam | TextSimilarityGraderParam | PythonGraderParam | ScoreModelGraderParam | MultiGraderParam
    )
else:
    __aliases__ = {
        "Grader": "StringCheckGraderParam | TextSimilarityGraderParam | PythonGraderParam | ScoreModelGraderParam | MultiGraderParam"
    }
    __getattr__ = members(globals(), fill=True)
