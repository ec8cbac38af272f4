# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, Required

from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from typing import TypeAlias

__all__ = [
    "Assistant",
    "AssistantContent",
    "AssistantContentOutputText",
    "AssistantContentText",
    "Developer",
    "DeveloperContent",
    "InitialItemParam",
    "User",
    "UserContent",
]


class Assistant(TypedDict, total=False):
    content: Required[Iterable[AssistantContent]]
    role: Required[Literal["assistant"]]
    id: str | None
    status: Literal["incomplete", "completed"] | None
    type: Literal["message"]


class AssistantContentOutputText(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["output_text"]]


class AssistantContentText(TypedDict, total=False):
    text: Required[str]
    type: Literal["text"]


class Developer(TypedDict, total=False):
    content: Required[Iterable[DeveloperContent]]
    role: Required[Literal["developer"]]
    id: str | None
    status: Literal["incomplete", "completed"] | None
    type: Literal["message"]


class DeveloperContent(TypedDict, total=False):
    text: Required[str]
    type: Literal["input_text"]


class User(TypedDict, total=False):
    content: Required[Iterable[UserContent]]
    role: Required[Literal["user"]]
    id: str | None
    status: Literal["incomplete", "completed"] | None
    type: Literal["message"]


class UserContent(TypedDict, total=False):
    text: Required[str]
    type: Literal["input_text"]


AssistantContent: TypeAlias = AssistantContentText | AssistantContentOutputText
InitialItemParam: TypeAlias = Developer | User | Assistant
