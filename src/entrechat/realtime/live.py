"""Sessions of `client.live.connect()`: speech with a model that delegates work and decisions."""

from __future__ import annotations

from collections.abc import Coroutine
from typing import TYPE_CHECKING, Any

from entrechat._core.lazy import lazy
from entrechat._core.omit import omit

from ._live_parts import (
    Commentary,
    Common,
    Decision,
    DecisionItem,
    Fixture,
    InputAudio,
    Instructions,
    OutputAudio,
    ResponseItem,
    ResponsePart,
    SessionPart,
    Thinking,
)
from ._resource import R
from .aconnection import AsyncConnection, AsyncConnectionManager
from .connection import Connection, ConnectionManager

if TYPE_CHECKING:
    from entrechat._core.omit import Omit
    from entrechat.types.live import ClientEvent, ClientEventParam, ServerEvent, SessionConfigParam

__all__ = [
    "AsyncLiveConnection",
    "AsyncLiveConnectionManager",
    "AsyncLiveDecisionItemResource",
    "AsyncLiveDecisionResource",
    "AsyncLiveResponseItemResource",
    "AsyncLiveResponseResource",
    "AsyncLiveSessionCommentaryResource",
    "AsyncLiveSessionInputAudioResource",
    "AsyncLiveSessionInstructionsResource",
    "AsyncLiveSessionOutputAudioFixtureResource",
    "AsyncLiveSessionOutputAudioResource",
    "AsyncLiveSessionResource",
    "AsyncLiveSessionThinkingResource",
    "LiveConnection",
    "LiveConnectionManager",
    "LiveDecisionItemResource",
    "LiveDecisionResource",
    "LiveResponseItemResource",
    "LiveResponseResource",
    "LiveSessionCommentaryResource",
    "LiveSessionInputAudioResource",
    "LiveSessionInstructionsResource",
    "LiveSessionOutputAudioFixtureResource",
    "LiveSessionOutputAudioResource",
    "LiveSessionResource",
    "LiveSessionThinkingResource",
]


class LiveSessionResource(SessionPart[R]):
    """The session."""

    @lazy
    def input_audio(self) -> InputAudio[R]:
        return InputAudio(self._connection)

    def start(self, *, session: SessionConfigParam, event_id: str | Omit | None = omit) -> R:
        """Begin the session. The first event of all. Answered by `session.started`."""
        return self._send("session.start", session=session, event_id=event_id)


class _Parts(Common[R]):
    def _spec(self) -> Any:
        from entrechat.resources.live.live import Live

        return Live._event

    @lazy
    def session(self) -> LiveSessionResource[R]:
        return LiveSessionResource(self)


if TYPE_CHECKING:
    _Base = Connection[ServerEvent, ClientEvent | ClientEventParam]
    _AsyncBase = AsyncConnection[ServerEvent, ClientEvent | ClientEventParam]
else:
    _Base, _AsyncBase = Connection, AsyncConnection


class LiveConnection(_Parts[None], _Base):
    """A live session."""


class AsyncLiveConnection(_Parts[Coroutine[Any, Any, None]], _AsyncBase):
    """A live session."""


class LiveConnectionManager(ConnectionManager[LiveConnection]):
    """What opens a `LiveConnection`."""

    _session = LiveConnection


class AsyncLiveConnectionManager(AsyncConnectionManager[AsyncLiveConnection]):
    """What opens an `AsyncLiveConnection`."""

    _session = AsyncLiveConnection


# The official package has a class of its own for each; one does for all, and for both colours.
LiveSessionCommentaryResource = AsyncLiveSessionCommentaryResource = Commentary
LiveSessionInstructionsResource = AsyncLiveSessionInstructionsResource = Instructions
LiveSessionOutputAudioResource = AsyncLiveSessionOutputAudioResource = OutputAudio
LiveSessionThinkingResource = AsyncLiveSessionThinkingResource = Thinking
LiveSessionOutputAudioFixtureResource = AsyncLiveSessionOutputAudioFixtureResource = Fixture
LiveDecisionResource = AsyncLiveDecisionResource = Decision
LiveDecisionItemResource = AsyncLiveDecisionItemResource = DecisionItem
LiveResponseResource = AsyncLiveResponseResource = ResponsePart
LiveResponseItemResource = AsyncLiveResponseItemResource = ResponseItem
LiveSessionInputAudioResource = AsyncLiveSessionInputAudioResource = InputAudio
AsyncLiveSessionResource = LiveSessionResource
