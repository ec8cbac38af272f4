# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import TypeAlias

    from .chatkit_thread_assistant_message_item import ChatKitThreadAssistantMessageItem
    from .chatkit_thread_user_message_item import ChatKitThreadUserMessageItem
    from .chatkit_widget_item import ChatKitWidgetItem

__all__ = [
    "ChatKitThreadItemList",
    "Data",
    "DataChatKitClientToolCall",
    "DataChatKitTask",
    "DataChatKitTaskGroup",
    "DataChatKitTaskGroupTask",
]


__refs__ = {
    "ChatKitThreadAssistantMessageItem": "beta.chatkit.chatkit_thread_assistant_message_item",
    "ChatKitThreadUserMessageItem": "beta.chatkit.chatkit_thread_user_message_item",
    "ChatKitWidgetItem": "beta.chatkit.chatkit_widget_item",
}


class ChatKitThreadItemList(Model):
    data: list[Data]
    first_id: str | None = None
    has_more: bool
    last_id: str | None = None
    object: Literal["list"]

    __wraps__ = {
        "data": [
            {
                "type": {
                    "chatkit.user_message": "beta.chatkit.chatkit_thread_user_message_item:ChatKitThreadUserMessageItem",
                    "chatkit.assistant_message": "beta.chatkit.chatkit_thread_assistant_message_item:ChatKitThreadAssistantMessageItem",
                    "chatkit.widget": "beta.chatkit.chatkit_widget_item:ChatKitWidgetItem",
                    "chatkit.client_tool_call": "beta.chatkit.chatkit_thread_item_list:DataChatKitClientToolCall",
                    "chatkit.task": "beta.chatkit.chatkit_thread_item_list:DataChatKitTask",
                    "chatkit.task_group": "beta.chatkit.chatkit_thread_item_list:DataChatKitTaskGroup",
                }
            }
        ]
    }


class DataChatKitClientToolCall(Model):
    id: str
    arguments: str
    call_id: str
    created_at: int
    name: str
    object: Literal["chatkit.thread_item"]
    output: str | None = None
    status: Literal["in_progress", "completed"]
    thread_id: str
    type: Literal["chatkit.client_tool_call"]


class DataChatKitTask(Model):
    id: str
    created_at: int
    heading: str | None = None
    object: Literal["chatkit.thread_item"]
    summary: str | None = None
    task_type: Literal["custom", "thought"]
    thread_id: str
    type: Literal["chatkit.task"]


class DataChatKitTaskGroup(Model):
    id: str
    created_at: int
    object: Literal["chatkit.thread_item"]
    tasks: list[DataChatKitTaskGroupTask]
    thread_id: str
    type: Literal["chatkit.task_group"]

    __wraps__ = {"tasks": ["beta.chatkit.chatkit_thread_item_list:DataChatKitTaskGroupTask"]}


class DataChatKitTaskGroupTask(Model):
    heading: str | None = None
    summary: str | None = None
    type: Literal["custom", "thought"]


if TYPE_CHECKING:
    Data: TypeAlias = (
        ChatKitThreadUserMessageItem
        | ChatKitThreadAssistantMessageItem
        | ChatKitWidgetItem
        | DataChatKitClientToolCall
        | DataChatKitTask
        | DataChatKitTaskGroup
    )
else:
    __aliases__ = {
        "Data": "ChatKitThreadUserMessageItem | ChatKitThreadAssistantMessageItem | ChatKitWidgetItem | DataChatKitClientToolCall | DataChatKitTask | DataChatKitTaskGroup"
    }
    __getattr__ = members(globals())
