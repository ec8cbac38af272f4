"""Sessions of `client.realtime.connect()`: speech and text with a model, both ways at once."""

from __future__ import annotations

from collections.abc import Coroutine
from typing import TYPE_CHECKING, Any, Generic

from entrechat._core.lazy import lazy
from entrechat._core.omit import omit

from ._resource import Part, R
from .aconnection import AsyncConnection, AsyncConnectionManager
from .connection import Connection, ConnectionManager

if TYPE_CHECKING:
    from entrechat._core.omit import Omit
    from entrechat.types.realtime import (
        ConversationItemParam,
        RealtimeClientEvent,
        RealtimeClientEventParam,
        RealtimeResponseCreateParamsParam,
        RealtimeResponseCreateParamsWithReferencesParam,
        RealtimeServerEvent,
        ResponseCreateEventWithReferencesParam,
    )
    from entrechat.types.realtime.session_update_event_param import Session

__all__ = [
    "AsyncRealtimeConnection",
    "AsyncRealtimeConnectionManager",
    "AsyncRealtimeConversationItemResource",
    "AsyncRealtimeConversationResource",
    "AsyncRealtimeInputAudioBufferResource",
    "AsyncRealtimeOutputAudioBufferResource",
    "AsyncRealtimeResponseResource",
    "AsyncRealtimeSessionResource",
    "RealtimeConnection",
    "RealtimeConnectionManager",
    "RealtimeConversationItemResource",
    "RealtimeConversationResource",
    "RealtimeInputAudioBufferResource",
    "RealtimeOutputAudioBufferResource",
    "RealtimeResponseResource",
    "RealtimeSessionResource",
]


class RealtimeSessionResource(Part[R]):
    """The session's configuration."""

    def update(self, *, session: Session, event_id: str | Omit = omit) -> R:
        """Change the configuration: what `session` names, and nothing else. Answered by `session.updated`."""
        return self._send("session.update", session=session, event_id=event_id)


class RealtimeResponseResource(Part[R]):
    """What the model says."""

    def create(
        self,
        *,
        event_id: str | Omit = omit,
        response: RealtimeResponseCreateParamsParam | RealtimeResponseCreateParamsWithReferencesParam | Omit = omit,
    ) -> R:
        """Have the model answer. With `response`, for this answer only, another configuration or input."""
        return self._send("response.create", event_id=event_id, response=response)

    def cancel(self, *, event_id: str | Omit = omit, response_id: str | Omit = omit) -> R:
        """Stop an answer: the one that is under way, or `response_id`."""
        return self._send("response.cancel", event_id=event_id, response_id=response_id)


class RealtimeInputAudioBufferResource(Part[R]):
    """What the microphone hears."""

    def clear(self, *, event_id: str | Omit = omit) -> R:
        """Throw away what was appended and not committed."""
        return self._send("input_audio_buffer.clear", event_id=event_id)

    def commit(self, *, event_id: str | Omit = omit) -> R:
        """Make what was appended an item of the conversation. The server does so itself where it detects turns."""
        return self._send("input_audio_buffer.commit", event_id=event_id)

    def append(self, *, audio: str, event_id: str | Omit = omit) -> R:
        """Append sound: base64 of the session's input format."""
        return self._send("input_audio_buffer.append", audio=audio, event_id=event_id)


class RealtimeConversationItemResource(Part[R]):
    """Items of the conversation."""

    def delete(self, *, item_id: str, event_id: str | Omit = omit) -> R:
        """Take an item out."""
        return self._send("conversation.item.delete", item_id=item_id, event_id=event_id)

    def create(self, *, item: ConversationItemParam, event_id: str | Omit = omit, previous_item_id: str | Omit = omit) -> R:
        """Put an item in: behind `previous_item_id` ("root": at the beginning), by default at the end."""
        return self._send("conversation.item.create", item=item, event_id=event_id, previous_item_id=previous_item_id)

    def truncate(self, *, audio_end_ms: int, content_index: int, item_id: str, event_id: str | Omit = omit) -> R:
        """Cut the sound of an answer down to what was played, in milliseconds, so that the model knows what was heard."""
        return self._send(
            "conversation.item.truncate",
            audio_end_ms=audio_end_ms,
            content_index=content_index,
            item_id=item_id,
            event_id=event_id,
        )

    def retrieve(self, *, item_id: str, event_id: str | Omit = omit) -> R:
        """Ask for an item as the server has it. Answered by `conversation.item.retrieved`."""
        return self._send("conversation.item.retrieve", item_id=item_id, event_id=event_id)


class RealtimeConversationResource(Part[R]):
    """The conversation."""

    @lazy
    def item(self) -> RealtimeConversationItemResource[R]:
        return RealtimeConversationItemResource(self._connection)


class RealtimeOutputAudioBufferResource(Part[R]):
    """What the loudspeaker plays, over WebRTC and SIP."""

    def clear(self, *, event_id: str | Omit = omit) -> R:
        """Stop playing. Send `response.cancel` first, so that nothing new comes."""
        return self._send("output_audio_buffer.clear", event_id=event_id)


class _Parts(Generic[R]):
    def _spec(self) -> Any:
        from entrechat.resources.realtime.realtime import Realtime

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


if TYPE_CHECKING:
    _Base = Connection[
        RealtimeServerEvent, RealtimeClientEvent | RealtimeClientEventParam | ResponseCreateEventWithReferencesParam
    ]
    _AsyncBase = AsyncConnection[
        RealtimeServerEvent, RealtimeClientEvent | RealtimeClientEventParam | ResponseCreateEventWithReferencesParam
    ]
else:
    _Base, _AsyncBase = Connection, AsyncConnection


class RealtimeConnection(_Parts[None], _Base):
    """A realtime session."""


class AsyncRealtimeConnection(_Parts[Coroutine[Any, Any, None]], _AsyncBase):
    """A realtime session."""


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
AsyncRealtimeConversationItemResource = RealtimeConversationItemResource
AsyncRealtimeConversationResource = RealtimeConversationResource
AsyncRealtimeOutputAudioBufferResource = RealtimeOutputAudioBufferResource
