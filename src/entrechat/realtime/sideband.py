"""Sessions of `client.live.sideband.connect()`: a server that listens in on a live session, and steers it."""

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
    Instructions,
    Mute,
    OutputAudio,
    ResponseItem,
    ResponsePart,
    SessionPart,
    Thinking,
)
from ._resource import Part, R
from .aconnection import AsyncConnection, AsyncConnectionManager
from .connection import Connection, ConnectionManager

if TYPE_CHECKING:
    from entrechat._core.omit import Omit
    from entrechat.types.live import ConnectClientEvent, ConnectClientEventParam, ConnectServerEvent

__all__ = [
    "AsyncSidebandConnection",
    "AsyncSidebandConnectionManager",
    "AsyncSidebandDecisionItemResource",
    "AsyncSidebandDecisionResource",
    "AsyncSidebandResponseItemResource",
    "AsyncSidebandResponseResource",
    "AsyncSidebandSessionCommentaryResource",
    "AsyncSidebandSessionInputAudioResource",
    "AsyncSidebandSessionInstructionsResource",
    "AsyncSidebandSessionOutputAudioFixtureResource",
    "AsyncSidebandSessionOutputAudioResource",
    "AsyncSidebandSessionResource",
    "AsyncSidebandSessionThinkingResource",
    "AsyncSidebandTransportDtmfResource",
    "AsyncSidebandTransportResource",
    "SidebandConnection",
    "SidebandConnectionManager",
    "SidebandDecisionItemResource",
    "SidebandDecisionResource",
    "SidebandResponseItemResource",
    "SidebandResponseResource",
    "SidebandSessionCommentaryResource",
    "SidebandSessionInputAudioResource",
    "SidebandSessionInstructionsResource",
    "SidebandSessionOutputAudioFixtureResource",
    "SidebandSessionOutputAudioResource",
    "SidebandSessionResource",
    "SidebandSessionThinkingResource",
    "SidebandTransportDtmfResource",
    "SidebandTransportResource",
]


class SidebandSessionResource(SessionPart[R]):
    """The session."""

    @lazy
    def input_audio(self) -> Mute[R]:
        return Mute(self._connection)


class SidebandTransportDtmfResource(Part[R]):
    """The keys of a telephone."""

    def send(self, *, event: str, event_id: str | Omit | None = omit) -> R:
        """Press a key: a digit, `*` or `#`."""
        return self._send("transport.dtmf.send", event=event, event_id=event_id)


class SidebandTransportResource(Part[R]):
    """The call itself."""

    @lazy
    def dtmf(self) -> SidebandTransportDtmfResource[R]:
        return SidebandTransportDtmfResource(self._connection)


class _Parts(Common[R]):
    def _spec(self) -> Any:
        from entrechat.resources.live.sideband import Sideband

        return Sideband._event

    @lazy
    def session(self) -> SidebandSessionResource[R]:
        return SidebandSessionResource(self)

    @lazy
    def transport(self) -> SidebandTransportResource[R]:
        return SidebandTransportResource(self)


if TYPE_CHECKING:
    _Base = Connection[ConnectServerEvent, ConnectClientEvent | ConnectClientEventParam]
    _AsyncBase = AsyncConnection[ConnectServerEvent, ConnectClientEvent | ConnectClientEventParam]
else:
    _Base, _AsyncBase = Connection, AsyncConnection


class SidebandConnection(_Parts[None], _Base):
    """A second connection to a live session."""


class AsyncSidebandConnection(_Parts[Coroutine[Any, Any, None]], _AsyncBase):
    """A second connection to a live session."""


class SidebandConnectionManager(ConnectionManager[SidebandConnection]):
    """What opens a `SidebandConnection`."""

    _session = SidebandConnection


class AsyncSidebandConnectionManager(AsyncConnectionManager[AsyncSidebandConnection]):
    """What opens an `AsyncSidebandConnection`."""

    _session = AsyncSidebandConnection


# The official package has a class of its own for each; one does for all, and for both colours.
SidebandSessionCommentaryResource = AsyncSidebandSessionCommentaryResource = Commentary
SidebandSessionInstructionsResource = AsyncSidebandSessionInstructionsResource = Instructions
SidebandSessionOutputAudioResource = AsyncSidebandSessionOutputAudioResource = OutputAudio
SidebandSessionThinkingResource = AsyncSidebandSessionThinkingResource = Thinking
SidebandSessionOutputAudioFixtureResource = AsyncSidebandSessionOutputAudioFixtureResource = Fixture
SidebandDecisionResource = AsyncSidebandDecisionResource = Decision
SidebandDecisionItemResource = AsyncSidebandDecisionItemResource = DecisionItem
SidebandResponseResource = AsyncSidebandResponseResource = ResponsePart
SidebandResponseItemResource = AsyncSidebandResponseItemResource = ResponseItem
SidebandSessionInputAudioResource = AsyncSidebandSessionInputAudioResource = Mute
AsyncSidebandSessionResource = SidebandSessionResource
AsyncSidebandTransportResource = SidebandTransportResource
AsyncSidebandTransportDtmfResource = SidebandTransportDtmfResource
