# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import TypeAlias

__all__ = [
    "Annotation",
    "AnnotationFile",
    "AnnotationFileSource",
    "AnnotationURL",
    "AnnotationURLSource",
    "ChatKitResponseOutputText",
]


class AnnotationFile(Model):
    source: AnnotationFileSource
    type: Literal["file"]

    __wraps__ = {"source": "beta.chatkit.chatkit_response_output_text:AnnotationFileSource"}


class AnnotationFileSource(Model):
    filename: str
    type: Literal["file"]


class AnnotationURL(Model):
    source: AnnotationURLSource
    type: Literal["url"]

    __wraps__ = {"source": "beta.chatkit.chatkit_response_output_text:AnnotationURLSource"}


class AnnotationURLSource(Model):
    type: Literal["url"]
    url: str


class ChatKitResponseOutputText(Model):
    annotations: list[Annotation]
    text: str
    type: Literal["output_text"]

    __wraps__ = {
        "annotations": [
            {
                "type": {
                    "file": "beta.chatkit.chatkit_response_output_text:AnnotationFile",
                    "url": "beta.chatkit.chatkit_response_output_text:AnnotationURL",
                }
            }
        ]
    }


Annotation: TypeAlias = AnnotationFile | AnnotationURL
