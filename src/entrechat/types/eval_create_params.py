# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Literal, Required

from entrechat._core.lazy import members
from entrechat._core.typed import SequenceNotStr, TypedDict

from .graders.python_grader_param import PythonGraderParam
from .graders.score_model_grader_param import ScoreModelGraderParam
from .graders.text_similarity_grader_param import TextSimilarityGraderParam

if TYPE_CHECKING:
    from typing import TypeAlias

    from .graders.grader_inputs_param import GraderInputsParam
    from .graders.string_check_grader_param import StringCheckGraderParam
    from .responses.response_input_audio_param import ResponseInputAudioParam
    from .responses.response_input_text_param import ResponseInputTextParam
    from .shared_params.metadata import Metadata

__all__ = [
    "DataSourceConfig",
    "DataSourceConfigCustom",
    "DataSourceConfigLogs",
    "DataSourceConfigStoredCompletions",
    "EvalCreateParams",
    "TestingCriterion",
    "TestingCriterionLabelModel",
    "TestingCriterionLabelModelInput",
    "TestingCriterionLabelModelInputEvalItem",
    "TestingCriterionLabelModelInputEvalItemContent",
    "TestingCriterionLabelModelInputEvalItemContentInputImage",
    "TestingCriterionLabelModelInputEvalItemContentOutputText",
    "TestingCriterionLabelModelInputSimpleInputMessage",
    "TestingCriterionPython",
    "TestingCriterionScoreModel",
    "TestingCriterionTextSimilarity",
]


__refs__ = {
    "GraderInputsParam": "graders.grader_inputs_param",
    "Metadata": "shared_params.metadata",
    "ResponseInputAudioParam": "responses.response_input_audio_param",
    "ResponseInputTextParam": "responses.response_input_text_param",
    "StringCheckGraderParam": "graders.string_check_grader_param",
}


class DataSourceConfigCustom(TypedDict, total=False):
    item_schema: Required[dict[str, Any]]
    type: Required[Literal["custom"]]
    include_sample_schema: bool


class DataSourceConfigLogs(TypedDict, total=False):
    type: Required[Literal["logs"]]
    metadata: dict[str, Any]


class DataSourceConfigStoredCompletions(TypedDict, total=False):
    type: Required[Literal["stored_completions"]]
    metadata: dict[str, Any]


class EvalCreateParams(TypedDict, total=False):
    data_source_config: Required[DataSourceConfig]
    testing_criteria: Required[Iterable[TestingCriterion]]
    metadata: Metadata | None
    name: str


class TestingCriterionLabelModel(TypedDict, total=False):
    input: Required[Iterable[TestingCriterionLabelModelInput]]
    labels: Required[SequenceNotStr[str]]
    model: Required[str]
    name: Required[str]
    passing_labels: Required[SequenceNotStr[str]]
    type: Required[Literal["label_model"]]


class TestingCriterionLabelModelInputEvalItem(TypedDict, total=False):
    content: Required[TestingCriterionLabelModelInputEvalItemContent]
    role: Required[Literal["user", "assistant", "system", "developer"]]
    type: Literal["message"]


class TestingCriterionLabelModelInputEvalItemContentInputImage(TypedDict, total=False):
    image_url: Required[str]
    type: Required[Literal["input_image"]]
    detail: str


class TestingCriterionLabelModelInputEvalItemContentOutputText(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["output_text"]]


class TestingCriterionLabelModelInputSimpleInputMessage(TypedDict, total=False):
    content: Required[str]
    role: Required[str]


class TestingCriterionPython(PythonGraderParam, total=False):
    pass_threshold: Required[float]


class TestingCriterionScoreModel(ScoreModelGraderParam, total=False):
    pass_threshold: Required[float]


class TestingCriterionTextSimilarity(TextSimilarityGraderParam, total=False):
    pass_threshold: Required[float]


DataSourceConfig: TypeAlias = DataSourceConfigCustom | DataSourceConfigLogs | DataSourceConfigStoredCompletions
TestingCriterionLabelModelInput: TypeAlias = (
    TestingCriterionLabelModelInputSimpleInputMessage | TestingCriterionLabelModelInputEvalItem
)
if TYPE_CHECKING:
    TestingCriterion: TypeAlias = (
        TestingCriterionLabelModel
        | StringCheckGraderParam
        | TestingCriterionTextSimilarity
        | TestingCriterionPython
        | TestingCriterionScoreModel
    )
    TestingCriterionLabelModelInputEvalItemContent: TypeAlias = (
        str
        | ResponseInputTextParam
        | TestingCriterionLabelModelInputEvalItemContentOutputText
        | TestingCriterionLabelModelInputEvalItemContentInputImage
        | ResponseInputAudioParam
        | GraderInputsParam
    )
else:
    __aliases__ = {
        "TestingCriterion": "TestingCriterionLabelModel | StringCheckGraderParam | TestingCriterionTextSimilarity | TestingCriterionPython | TestingCriterionScoreModel",
        "TestingCriterionLabelModelInputEvalItemContent": "str | ResponseInputTextParam | TestingCriterionLabelModelInputEvalItemContentOutputText | TestingCriterionLabelModelInputEvalItemContentInputImage | ResponseInputAudioParam | GraderInputsParam",
    }
    __getattr__ = members(globals(), fill=True)
