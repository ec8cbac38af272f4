# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import TypeAlias

    from .label_model_grader import LabelModelGrader
    from .python_grader import PythonGrader
    from .score_model_grader import ScoreModelGrader
    from .string_check_grader import StringCheckGrader
    from .text_similarity_grader import TextSimilarityGrader

__all__ = ["Graders", "MultiGrader"]


__refs__ = {
    "LabelModelGrader": "graders.label_model_grader",
    "PythonGrader": "graders.python_grader",
    "ScoreModelGrader": "graders.score_model_grader",
    "StringCheckGrader": "graders.string_check_grader",
    "TextSimilarityGrader": "graders.text_similarity_grader",
}


class MultiGrader(Model):
    calculate_output: str
    graders: Graders
    name: str
    type: Literal["multi"]

    __wraps__ = {
        "graders": {
            "type": {
                "string_check": "graders.string_check_grader:StringCheckGrader",
                "text_similarity": "graders.text_similarity_grader:TextSimilarityGrader",
                "python": "graders.python_grader:PythonGrader",
                "score_model": "graders.score_model_grader:ScoreModelGrader",
                "label_model": "graders.label_model_grader:LabelModelGrader",
            }
        }
    }


if TYPE_CHECKING:
    Graders: TypeAlias = StringCheckGrader | TextSimilarityGrader | PythonGrader | ScoreModelGrader | LabelModelGrader
else:
    __aliases__ = {"Graders": "StringCheckGrader | TextSimilarityGrader | PythonGrader | ScoreModelGrader | LabelModelGrader"}
    __getattr__ = members(globals())
