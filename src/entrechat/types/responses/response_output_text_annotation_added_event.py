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
    "ResponseOutputTextAnnotationAddedEvent",
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


class ResponseOutputTextAnnotationAddedEvent(Model):
    annotation: Annotation | None = None
    annotation_index: int
    content_index: int
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.output_text.annotation.added"]

    __wraps__ = {
        "annotation": {
            "type": {
                "file_citation": "responses.response_output_text_annotation_added_event:AnnotationFileCitation",
                "url_citation": "responses.response_output_text_annotation_added_event:AnnotationURLCitation",
                "container_file_citation": "responses.response_output_text_annotation_added_event:AnnotationContainerFileCitation",
                "file_path": "responses.response_output_text_annotation_added_event:AnnotationFilePath",
            }
        }
    }


Annotation: TypeAlias = (
    AnnotationFileCitation | AnnotationURLCitation | AnnotationContainerFileCitation | AnnotationFilePath | None
)
