"""Sessions of `client.live.forks.connect()`: another session that begins where a live one is."""

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
    from entrechat.types.live import ForkClientEvent, ForkClientEventParam, ForkServerEvent, ForkSessionConfigParam

__all__ = [
    "AsyncForksConnection",
    "AsyncForksConnectionManager",
    "AsyncForksDecisionItemResource",
    "AsyncForksDecisionResource",
    "AsyncForksResponseItemResource",
    "AsyncForksResponseResource",
    "AsyncForksSessionCommentaryResource",
    "AsyncForksSessionInputAudioResource",
    "AsyncForksSessionInstructionsResource",
    "AsyncForksSessionOutputAudioFixtureResource",
    "AsyncForksSessionOutputAudioResource",
    "AsyncForksSessionResource",
    "AsyncForksSessionThinkingResource",
    "ForksConnection",
    "ForksConnectionManager",
    "ForksDecisionItemResource",
    "ForksDecisionResource",
    "ForksResponseItemResource",
    "ForksResponseResource",
    "ForksSessionCommentaryResource",
    "ForksSessionInputAudioResource",
    "ForksSessionInstructionsResource",
    "ForksSessionOutputAudioFixtureResource",
    "ForksSessionOutputAudioResource",
    "ForksSessionResource",
    "ForksSessionThinkingResource",
]


class ForksSessionResource(SessionPart[R]):
    """The session."""

    @lazy
    def input_audio(self) -> InputAudio[R]:
        return InputAudio(self._connection)

    def start(self, *, session: ForkSessionConfigParam, event_id: str | Omit | None = omit) -> R:
        """Begin the session. The first event of all. Answered by `session.started`."""
        return self._send("session.start", session=session, event_id=event_id)


class _Parts(Common[R]):
    def _spec(self) -> Any:
        from entrechat.resources.live.forks import Forks

        return Forks._event

    @lazy
    def session(self) -> ForksSessionResource[R]:
        return ForksSessionResource(self)


if TYPE_CHECKING:
    _Base = Connection[ForkServerEvent, ForkClientEvent | ForkClientEventParam]
    _AsyncBase = AsyncConnection[ForkServerEvent, ForkClientEvent | ForkClientEventParam]
else:
    _Base, _AsyncBase = Connection, AsyncConnection


class ForksConnection(_Parts[None], _Base):
    """A fork of a live session."""


class AsyncForksConnection(_Parts[Coroutine[Any, Any, None]], _AsyncBase):
    """A fork of a live session."""


class ForksConnectionManager(ConnectionManager[ForksConnection]):
    """What opens a `ForksConnection`."""

    _session = ForksConnection


class AsyncForksConnectionManager(AsyncConnectionManager[AsyncForksConnection]):
    """What opens an `AsyncForksConnection`."""

    _session = AsyncForksConnection


# The official package has a class of its own for each; one does for all, and for both colours.
ForksSessionCommentaryResource = AsyncForksSessionCommentaryResource = Commentary
ForksSessionInstructionsResource = AsyncForksSessionInstructionsResource = Instructions
ForksSessionOutputAudioResource = AsyncForksSessionOutputAudioResource = OutputAudio
ForksSessionThinkingResource = AsyncForksSessionThinkingResource = Thinking
ForksSessionOutputAudioFixtureResource = AsyncForksSessionOutputAudioFixtureResource = Fixture
ForksDecisionResource = AsyncForksDecisionResource = Decision
ForksDecisionItemResource = AsyncForksDecisionItemResource = DecisionItem
ForksResponseResource = AsyncForksResponseResource = ResponsePart
ForksResponseItemResource = AsyncForksResponseItemResource = ResponseItem
ForksSessionInputAudioResource = AsyncForksSessionInputAudioResource = InputAudio
AsyncForksSessionResource = ForksSessionResource
