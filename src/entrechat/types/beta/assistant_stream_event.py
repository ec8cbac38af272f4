# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import TypeAlias

    from ..shared.error_object import ErrorObject
    from .thread import Thread
    from .threads.message import Message
    from .threads.message_delta_event import MessageDeltaEvent
    from .threads.run import Run
    from .threads.runs.run_step import RunStep
    from .threads.runs.run_step_delta_event import RunStepDeltaEvent

__all__ = [
    "AssistantStreamEvent",
    "ErrorEvent",
    "ThreadCreated",
    "ThreadMessageCompleted",
    "ThreadMessageCreated",
    "ThreadMessageDelta",
    "ThreadMessageInProgress",
    "ThreadMessageIncomplete",
    "ThreadRunCancelled",
    "ThreadRunCancelling",
    "ThreadRunCompleted",
    "ThreadRunCreated",
    "ThreadRunExpired",
    "ThreadRunFailed",
    "ThreadRunInProgress",
    "ThreadRunIncomplete",
    "ThreadRunQueued",
    "ThreadRunRequiresAction",
    "ThreadRunStepCancelled",
    "ThreadRunStepCompleted",
    "ThreadRunStepCreated",
    "ThreadRunStepDelta",
    "ThreadRunStepExpired",
    "ThreadRunStepFailed",
    "ThreadRunStepInProgress",
]


__refs__ = {
    "ErrorObject": "shared.error_object",
    "Message": "beta.threads.message",
    "MessageDeltaEvent": "beta.threads.message_delta_event",
    "Run": "beta.threads.run",
    "RunStep": "beta.threads.runs.run_step",
    "RunStepDeltaEvent": "beta.threads.runs.run_step_delta_event",
    "Thread": "beta.thread",
}


class ErrorEvent(Model):
    data: ErrorObject
    event: Literal["error"]

    __wraps__ = {"data": "shared.error_object:ErrorObject"}


class ThreadCreated(Model):
    data: Thread
    event: Literal["thread.created"]
    enabled: bool | None = None

    __wraps__ = {"data": "beta.thread:Thread"}


class ThreadMessageCompleted(Model):
    data: Message
    event: Literal["thread.message.completed"]

    __wraps__ = {"data": "beta.threads.message:Message"}


class ThreadMessageCreated(Model):
    data: Message
    event: Literal["thread.message.created"]

    __wraps__ = {"data": "beta.threads.message:Message"}


class ThreadMessageDelta(Model):
    data: MessageDeltaEvent
    event: Literal["thread.message.delta"]

    __wraps__ = {"data": "beta.threads.message_delta_event:MessageDeltaEvent"}


class ThreadMessageInProgress(Model):
    data: Message
    event: Literal["thread.message.in_progress"]

    __wraps__ = {"data": "beta.threads.message:Message"}


class ThreadMessageIncomplete(Model):
    data: Message
    event: Literal["thread.message.incomplete"]

    __wraps__ = {"data": "beta.threads.message:Message"}


class ThreadRunCancelled(Model):
    data: Run
    event: Literal["thread.run.cancelled"]

    __wraps__ = {"data": "beta.threads.run:Run"}


class ThreadRunCancelling(Model):
    data: Run
    event: Literal["thread.run.cancelling"]

    __wraps__ = {"data": "beta.threads.run:Run"}


class ThreadRunCompleted(Model):
    data: Run
    event: Literal["thread.run.completed"]

    __wraps__ = {"data": "beta.threads.run:Run"}


class ThreadRunCreated(Model):
    data: Run
    event: Literal["thread.run.created"]

    __wraps__ = {"data": "beta.threads.run:Run"}


class ThreadRunExpired(Model):
    data: Run
    event: Literal["thread.run.expired"]

    __wraps__ = {"data": "beta.threads.run:Run"}


class ThreadRunFailed(Model):
    data: Run
    event: Literal["thread.run.failed"]

    __wraps__ = {"data": "beta.threads.run:Run"}


class ThreadRunInProgress(Model):
    data: Run
    event: Literal["thread.run.in_progress"]

    __wraps__ = {"data": "beta.threads.run:Run"}


class ThreadRunIncomplete(Model):
    data: Run
    event: Literal["thread.run.incomplete"]

    __wraps__ = {"data": "beta.threads.run:Run"}


class ThreadRunQueued(Model):
    data: Run
    event: Literal["thread.run.queued"]

    __wraps__ = {"data": "beta.threads.run:Run"}


class ThreadRunRequiresAction(Model):
    data: Run
    event: Literal["thread.run.requires_action"]

    __wraps__ = {"data": "beta.threads.run:Run"}


class ThreadRunStepCancelled(Model):
    data: RunStep
    event: Literal["thread.run.step.cancelled"]

    __wraps__ = {"data": "beta.threads.runs.run_step:RunStep"}


class ThreadRunStepCompleted(Model):
    data: RunStep
    event: Literal["thread.run.step.completed"]

    __wraps__ = {"data": "beta.threads.runs.run_step:RunStep"}


class ThreadRunStepCreated(Model):
    data: RunStep
    event: Literal["thread.run.step.created"]

    __wraps__ = {"data": "beta.threads.runs.run_step:RunStep"}


class ThreadRunStepDelta(Model):
    data: RunStepDeltaEvent
    event: Literal["thread.run.step.delta"]

    __wraps__ = {"data": "beta.threads.runs.run_step_delta_event:RunStepDeltaEvent"}


class ThreadRunStepExpired(Model):
    data: RunStep
    event: Literal["thread.run.step.expired"]

    __wraps__ = {"data": "beta.threads.runs.run_step:RunStep"}


class ThreadRunStepFailed(Model):
    data: RunStep
    event: Literal["thread.run.step.failed"]

    __wraps__ = {"data": "beta.threads.runs.run_step:RunStep"}


class ThreadRunStepInProgress(Model):
    data: RunStep
    event: Literal["thread.run.step.in_progress"]

    __wraps__ = {"data": "beta.threads.runs.run_step:RunStep"}


AssistantStreamEvent: TypeAlias = (
    ThreadCreated
    | ThreadRunCreated
    | ThreadRunQueued
    | ThreadRunInProgress
    | ThreadRunRequiresAction
    | ThreadRunCompleted
    | ThreadRunIncomplete
    | ThreadRunFailed
    | ThreadRunCancelling
    | ThreadRunCancelled
    | ThreadRunExpired
    | ThreadRunStepCreated
    | ThreadRunStepInProgress
    | ThreadRunStepDelta
    | ThreadRunStepCompleted
    | ThreadRunStepFailed
    | ThreadRunStepCancelled
    | ThreadRunStepExpired
    | ThreadMessageCreated
    | ThreadMessageInProgress
    | ThreadMessageDelta
    | ThreadMessageCompleted
    | ThreadMessageIncomplete
    | ErrorEvent
)

if not TYPE_CHECKING:
    __getattr__ = members(globals())
