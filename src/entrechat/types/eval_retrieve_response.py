# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from entrechat._core.lazy import members
from entrechat._core.model import Model, wire

from .graders.python_grader import PythonGrader
from .graders.score_model_grader import ScoreModelGrader
from .graders.text_similarity_grader import TextSimilarityGrader

if TYPE_CHECKING:
    from typing import TypeAlias

    from .eval_custom_data_source_config import EvalCustomDataSourceConfig
    from .eval_stored_completions_data_source_config import EvalStoredCompletionsDataSourceConfig
    from .graders.label_model_grader import LabelModelGrader
    from .graders.string_check_grader import StringCheckGrader
    from .shared.metadata import Metadata

__all__ = [
    "DataSourceConfig",
    "DataSourceConfigLogs",
    "EvalRetrieveResponse",
    "TestingCriterion",
    "TestingCriterionEvalGraderPython",
    "TestingCriterionEvalGraderScoreModel",
    "TestingCriterionEvalGraderTextSimilarity",
]


__refs__ = {
    "EvalCustomDataSourceConfig": "eval_custom_data_source_config",
    "EvalStoredCompletionsDataSourceConfig": "eval_stored_completions_data_source_config",
    "LabelModelGrader": "graders.label_model_grader",
    "Metadata": "shared.metadata",
    "StringCheckGrader": "graders.string_check_grader",
}


class DataSourceConfigLogs(Model):
    schema_: dict[str, Any] = wire("schema")
    type: Literal["logs"]
    metadata: Metadata | None = None


class EvalRetrieveResponse(Model):
    id: str
    created_at: int
    data_source_config: DataSourceConfig
    metadata: Metadata | None = None
    name: str
    object: Literal["eval"]
    testing_criteria: list[TestingCriterion]

    __wraps__ = {
        "data_source_config": {
            "type": {
                "custom": "eval_custom_data_source_config:EvalCustomDataSourceConfig",
                "logs": "eval_retrieve_response:DataSourceConfigLogs",
                "stored_completions": "eval_stored_completions_data_source_config:EvalStoredCompletionsDataSourceConfig",
            }
        },
        "testing_criteria": [
            {
                "type": {
                    "label_model": "graders.label_model_grader:LabelModelGrader",
                    "string_check": "graders.string_check_grader:StringCheckGrader",
                    "text_similarity": "eval_retrieve_response:TestingCriterionEvalGraderTextSimilarity",
                    "python": "eval_retrieve_response:TestingCriterionEvalGraderPython",
                    "score_model": "eval_retrieve_response:TestingCriterionEvalGraderScoreModel",
                }
            }
        ],
    }


class TestingCriterionEvalGraderPython(PythonGrader):
    pass_threshold: float | None = None


class TestingCriterionEvalGraderScoreModel(ScoreModelGrader):
    pass_threshold: float | None = None


class TestingCriterionEvalGraderTextSimilarity(TextSimilarityGrader):
    pass_threshold: float


if TYPE_CHECKING:
    DataSourceConfig: TypeAlias = EvalCustomDataSourceConfig | DataSourceConfigLogs | EvalStoredCompletionsDataSourceConfig
    TestingCriterion: TypeAlias = (
        LabelModelGrader
        | StringCheckGrader
        | TestingCriterionEvalGraderTextSimilarity
        | TestingCriterionEvalGraderPython
        | TestingCriterionEvalGraderScoreModel
    )
else:
    __aliases__ = {
        "DataSourceConfig": "EvalCustomDataSourceConfig | DataSourceConfigLogs | EvalStoredCompletionsDataSourceConfig",
        "TestingCriterion": "LabelModelGrader | StringCheckGrader | TestingCriterionEvalGraderTextSimilarity | TestingCriterionEvalGraderPython | TestingCriterionEvalGraderScoreModel",
    }
    __getattr__ = members(globals())
