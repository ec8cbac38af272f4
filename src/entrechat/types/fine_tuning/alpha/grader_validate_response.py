# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import TypeAlias

    from ...graders.multi_grader import MultiGrader
    from ...graders.python_grader import PythonGrader
    from ...graders.score_model_grader import ScoreModelGrader
    from ...graders.string_check_grader import StringCheckGrader
    from ...graders.text_similarity_grader import TextSimilarityGrader

__all__ = ["Grader", "GraderValidateResponse"]


__refs__ = {
    "MultiGrader": "graders.multi_grader",
    "PythonGrader": "graders.python_grader",
    "ScoreModelGrader": "graders.score_model_grader",
    "StringCheckGrader": "graders.string_check_grader",
    "TextSimilarityGrader": "graders.text_similarity_grader",
}


class GraderValidateResponse(Model):
    grader: Grader | None = None

    __wraps__ = {
        "grader": {
            "type": {
                "string_check": "graders.string_check_grader:StringCheckGrader",
                "text_similarity": "graders.text_similarity_grader:TextSimilarityGrader",
                "python": "graders.python_grader:PythonGrader",
                "score_model": "graders.score_model_grader:ScoreModelGrader",
                "multi": "graders.multi_grader:MultiGrader",
            }
        }
    }


if TYPE_CHECKING:
    Grader: TypeAlias = StringCheckGrader | TextSimilarityGrader | PythonGrader | ScoreModelGrader | MultiGrader
else:
    __aliases__ = {"Grader": "StringCheckGrader | TextSimilarityGrader | PythonGrader | ScoreModelGrader | MultiGrader"}
    __getattr__ = members(globals())
