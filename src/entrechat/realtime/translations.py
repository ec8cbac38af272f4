"""Sessions of `client.realtime.translations.connect()`: speech in, the same speech in another language out."""

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
        RealtimeTranslationClientEvent,
        RealtimeTranslationClientEventParam,
        RealtimeTranslationServerEvent,
        RealtimeTranslationSessionUpdateRequestParam,
    )

__all__ = [
    "AsyncTranslationsConnection",
    "AsyncTranslationsConnectionManager",
    "AsyncTranslationsSessionInputAudioBufferResource",
    "AsyncTranslationsSessionResource",
    "TranslationsConnection",
    "TranslationsConnectionManager",
    "TranslationsSessionInputAudioBufferResource",
    "TranslationsSessionResource",
]


class TranslationsSessionInputAudioBufferResource(Part[R]):
    """What the microphone hears."""

    def append(self, *, audio: str, event_id: str | Omit = omit) -> R:
        """Append sound: base64 of PCM, 16 bits, 24 kHz, one channel."""
        return self._send("session.input_audio_buffer.append", audio=audio, event_id=event_id)


class TranslationsSessionResource(Part[R]):
    """The session."""

    @lazy
    def input_audio_buffer(self) -> TranslationsSessionInputAudioBufferResource[R]:
        return TranslationsSessionInputAudioBufferResource(self._connection)

    def close(self, *, event_id: str | Omit = omit) -> R:
        """Have the server finish what it has heard, and end the session. Answered by `session.closed`."""
        return self._send("session.close", event_id=event_id)

    def update(self, *, session: RealtimeTranslationSessionUpdateRequestParam, event_id: str | Omit = omit) -> R:
        """Change the configuration. Answered by `session.updated`."""
        return self._send("session.update", session=session, event_id=event_id)


class _Parts(Generic[R]):
    def _spec(self) -> Any:
        from entrechat.resources.realtime.translations.translations import Translations

        return Translations._event

    @lazy
    def session(self) -> TranslationsSessionResource[R]:
        return TranslationsSessionResource(self)


if TYPE_CHECKING:
    _Base = Connection[RealtimeTranslationServerEvent, RealtimeTranslationClientEvent | RealtimeTranslationClientEventParam]
    _AsyncBase = AsyncConnection[
        RealtimeTranslationServerEvent, RealtimeTranslationClientEvent | RealtimeTranslationClientEventParam
    ]
else:
    _Base, _AsyncBase = Connection, AsyncConnection


class TranslationsConnection(_Parts[None], _Base):
    """A translation session."""


class AsyncTranslationsConnection(_Parts[Coroutine[Any, Any, None]], _AsyncBase):
    """A translation session."""


class TranslationsConnectionManager(ConnectionManager[TranslationsConnection]):
    """What opens a `TranslationsConnection`."""

    _session = TranslationsConnection


class AsyncTranslationsConnectionManager(AsyncConnectionManager[AsyncTranslationsConnection]):
    """What opens an `AsyncTranslationsConnection`."""

    _session = AsyncTranslationsConnection


# One class does for both colours.
AsyncTranslationsSessionResource = TranslationsSessionResource
AsyncTranslationsSessionInputAudioBufferResource = TranslationsSessionInputAudioBufferResource
