"""Sessions of `client.beta.realtime.connect()`: the Realtime API as it was before it left beta."""

from __future__ import annotations

from collections.abc import Coroutine
from typing import TYPE_CHECKING, Any, Generic

from entrechat._core.lazy import lazy
from entrechat._core.omit import omit

from . import realtime as _later
from ._resource import Part, R
from .aconnection import AsyncConnection, AsyncConnectionManager
from .connection import Connection, ConnectionManager
from .realtime import RealtimeInputAudioBufferResource, RealtimeOutputAudioBufferResource

if TYPE_CHECKING:
    from entrechat._core.omit import Omit
    from entrechat.types.beta.realtime import (
        ConversationItemParam,
        RealtimeClientEvent,
        RealtimeClientEventParam,
        RealtimeServerEvent,
    )
    from entrechat.types.beta.realtime.response_create_event_param import Response
    from entrechat.types.beta.realtime.session_update_event_param import Session
    from entrechat.types.beta.realtime.transcription_session_update_param import Session as TranscriptionSession

__all__ = [
    "AsyncRealtimeConnection",
    "AsyncRealtimeConnectionManager",
    "AsyncRealtimeConversationItemResource",
    "AsyncRealtimeConversationResource",
    "AsyncRealtimeInputAudioBufferResource",
    "AsyncRealtimeOutputAudioBufferResource",
    "AsyncRealtimeResponseResource",
    "AsyncRealtimeSessionResource",
    "AsyncRealtimeTranscriptionSessionResource",
    "RealtimeConnection",
    "RealtimeConnectionManager",
    "RealtimeConversationItemResource",
    "RealtimeConversationResource",
    "RealtimeInputAudioBufferResource",
    "RealtimeOutputAudioBufferResource",
    "RealtimeResponseResource",
    "RealtimeSessionResource",
    "RealtimeTranscriptionSessionResource",
]


class RealtimeSessionResource(Part[R]):
    """The session's configuration."""

    def update(self, *, session: Session, event_id: str | Omit = omit) -> R:
        """Change the configuration: what `session` names, and nothing else. Answered by `session.updated`."""
        return self._send("session.update", session=session, event_id=event_id)


class RealtimeResponseResource(Part[R]):
    """What the model says."""

    def create(self, *, event_id: str | Omit = omit, response: Response | Omit = omit) -> R:
        """Have the model answer. With `response`, for this answer only, another configuration or input."""
        return self._send("response.create", event_id=event_id, response=response)

    def cancel(self, *, event_id: str | Omit = omit, response_id: str | Omit = omit) -> R:
        """Stop an answer: the one that is under way, or `response_id`."""
        return self._send("response.cancel", event_id=event_id, response_id=response_id)


class RealtimeConversationItemResource(_later.RealtimeConversationItemResource[R]):
    """Items of the conversation."""

    def create(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]  # the beta's own type of items
        self, *, item: ConversationItemParam, event_id: str | Omit = omit, previous_item_id: str | Omit = omit
    ) -> R:
        """Put an item in: behind `previous_item_id` ("root": at the beginning), by default at the end."""
        return self._send("conversation.item.create", item=item, event_id=event_id, previous_item_id=previous_item_id)


class RealtimeConversationResource(Part[R]):
    """The conversation."""

    @lazy
    def item(self) -> RealtimeConversationItemResource[R]:
        return RealtimeConversationItemResource(self._connection)


class RealtimeTranscriptionSessionResource(Part[R]):
    """The configuration of a session that only transcribes."""

    def update(self, *, session: TranscriptionSession, event_id: str | Omit = omit) -> R:
        """Change the configuration. Answered by `transcription_session.updated`."""
        return self._send("transcription_session.update", session=session, event_id=event_id)


class _Parts(Generic[R]):
    def _spec(self) -> Any:
        from entrechat.resources.beta.realtime.realtime import Realtime

        return Realtime._event

    @lazy
    def session(self) -> RealtimeSessionResource[R]:
        return RealtimeSessionResource(self)

    @lazy
    def response(self) -> RealtimeResponseResource[R]:
        return RealtimeResponseResource(self)

    @lazy
    def input_audio_buffer(self) -> RealtimeInputAudioBufferResource[R]:
        return RealtimeInputAudioBufferResource(self)

    @lazy
    def conversation(self) -> RealtimeConversationResource[R]:
        return RealtimeConversationResource(self)

    @lazy
    def output_audio_buffer(self) -> RealtimeOutputAudioBufferResource[R]:
        return RealtimeOutputAudioBufferResource(self)

    @lazy
    def transcription_session(self) -> RealtimeTranscriptionSessionResource[R]:
        return RealtimeTranscriptionSessionResource(self)


if TYPE_CHECKING:
    _Base = Connection[RealtimeServerEvent, RealtimeClientEvent | RealtimeClientEventParam]
    _AsyncBase = AsyncConnection[RealtimeServerEvent, RealtimeClientEvent | RealtimeClientEventParam]
else:
    _Base, _AsyncBase = Connection, AsyncConnection


class RealtimeConnection(_Parts[None], _Base):
    """A realtime session of the beta."""


class AsyncRealtimeConnection(_Parts[Coroutine[Any, Any, None]], _AsyncBase):
    """A realtime session of the beta."""


class RealtimeConnectionManager(ConnectionManager[RealtimeConnection]):
    """What opens a `RealtimeConnection`."""

    _session = RealtimeConnection


class AsyncRealtimeConnectionManager(AsyncConnectionManager[AsyncRealtimeConnection]):
    """What opens an `AsyncRealtimeConnection`."""

    _session = AsyncRealtimeConnection


# One class does for both colours.
AsyncRealtimeSessionResource = RealtimeSessionResource
AsyncRealtimeResponseResource = RealtimeResponseResource
AsyncRealtimeInputAudioBufferResource = RealtimeInputAudioBufferResource
AsyncRealtimeConversationResource = RealtimeConversationResource
AsyncRealtimeConversationItemResource = RealtimeConversationItemResource
AsyncRealtimeOutputAudioBufferResource = RealtimeOutputAudioBufferResource
AsyncRealtimeTranscriptionSessionResource = RealtimeTranscriptionSessionResource
