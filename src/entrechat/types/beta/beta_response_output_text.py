# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import TypeAlias

__all__ = [
    "Annotation",
    "AnnotationContainerFileCitation",
    "AnnotationFileCitation",
    "AnnotationFilePath",
    "AnnotationURLCitation",
    "BetaResponseOutputText",
    "Logprob",
    "LogprobTopLogprob",
]


class AnnotationContainerFileCitation(Model):
    container_id: str
    end_index: int
    file_id: str
    filename: str
    start_index: int
    type: Literal["container_file_citation"]


class AnnotationFileCitation(Model):
    file_id: str
    filename: str
    index: int
    type: Literal["file_citation"]


class AnnotationFilePath(Model):
    file_id: str
    index: int
    type: Literal["file_path"]


class AnnotationURLCitation(Model):
    end_index: int
    start_index: int
    title: str
    type: Literal["url_citation"]
    url: str


class BetaResponseOutputText(Model):
    annotations: list[Annotation]
    text: str
    type: Literal["output_text"]
    logprobs: list[Logprob] | None = None

    __wraps__ = {
        "annotations": [
            {
                "type": {
                    "file_citation": "beta.beta_response_output_text:AnnotationFileCitation",
                    "url_citation": "beta.beta_response_output_text:AnnotationURLCitation",
                    "container_file_citation": "beta.beta_response_output_text:AnnotationContainerFileCitation",
                    "file_path": "beta.beta_response_output_text:AnnotationFilePath",
                }
            }
        ],
        "logprobs": ["beta.beta_response_output_text:Logprob"],
    }


class Logprob(Model):
    token: str
    bytes: list[int]
    logprob: float
    top_logprobs: list[LogprobTopLogprob]

    __wraps__ = {"top_logprobs": ["beta.beta_response_output_text:LogprobTopLogprob"]}


class LogprobTopLogprob(Model):
    token: str
    bytes: list[int]
    logprob: float


Annotation: TypeAlias = AnnotationFileCitation | AnnotationURLCitation | AnnotationContainerFileCitation | AnnotationFilePath
