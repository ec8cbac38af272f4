# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import TypeAlias

__all__ = [
    "Assistant",
    "AssistantContent",
    "AssistantContentOutputText",
    "AssistantContentText",
    "Developer",
    "DeveloperContent",
    "InitialItem",
    "User",
    "UserContent",
]


class Assistant(Model):
    content: list[AssistantContent]
    role: Literal["assistant"]
    id: str | None = None
    status: Literal["incomplete", "completed"] | None = None
    type: Literal["message"] | None = None

    __wraps__ = {
        "content": [
            {
                "type": {
                    "text": "live.initial_item:AssistantContentText",
                    "output_text": "live.initial_item:AssistantContentOutputText",
                }
            }
        ]
    }


class AssistantContentOutputText(Model):
    text: str
    type: Literal["output_text"]


class AssistantContentText(Model):
    text: str
    type: Literal["text"] | None = None


class Developer(Model):
    content: list[DeveloperContent]
    role: Literal["developer"]
    id: str | None = None
    status: Literal["incomplete", "completed"] | None = None
    type: Literal["message"] | None = None

    __wraps__ = {"content": ["live.initial_item:DeveloperContent"]}


class DeveloperContent(Model):
    text: str
    type: Literal["input_text"] | None = None


class User(Model):
    content: list[UserContent]
    role: Literal["user"]
    id: str | None = None
    status: Literal["incomplete", "completed"] | None = None
    type: Literal["message"] | None = None

    __wraps__ = {"content": ["live.initial_item:UserContent"]}


class UserContent(Model):
    text: str
    type: Literal["input_text"] | None = None


AssistantContent: TypeAlias = AssistantContentText | AssistantContentOutputText
InitialItem: TypeAlias = Developer | User | Assistant
