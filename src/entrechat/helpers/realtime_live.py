"""`connect` of `client.live`, `client.live.sideband` and `client.live.forks`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from entrechat._core.omit import omit
from entrechat._core.op import Op

if TYPE_CHECKING:
    from collections.abc import Mapping

    from entrechat._core.omit import Omit
    from entrechat._core.retry import RetryConfig
    from entrechat.realtime._session import OnReconnecting
    from entrechat.realtime.forks import AsyncForksConnectionManager, ForksConnectionManager
    from entrechat.realtime.live import AsyncLiveConnectionManager, LiveConnectionManager
    from entrechat.realtime.sideband import AsyncSidebandConnectionManager, SidebandConnectionManager
    from entrechat.types.websocket_connection_options import SyncWebSocketConnectionOptions, WebSocketConnectionOptions


__all__ = [
    "AsyncForkSessions",
    "AsyncLiveSessions",
    "AsyncSidebandSessions",
    "ForkSessions",
    "LiveSessions",
    "SidebandSessions",
]

_LIVE = Op("live.connect", "GET", "/live/sessions")
_SIDEBAND = Op(
    "live.sideband.connect", "GET", "/live/sessions/{session_id}/attach", path_params=("session_id",), query=("graceful_close",)
)
_FORKS = Op("live.forks.connect", "GET", "/live/sessions/{session_id}/fork", path_params=("session_id",))


class LiveSessions:
    """`client.live.connect`."""

    _client: Any
    _mode: str

    def connect(
        self,
        extra_query: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, str | Omit] | None = None,
        websocket_connection_options: SyncWebSocketConnectionOptions | None = None,
        on_reconnecting: OnReconnecting | None = None,
        max_retries: int = 5,
        initial_delay: float = 0.5,
        max_delay: float = 8.0,
        max_queue_size: int = 2_097_152,
        *,
        reconnect: bool | RetryConfig | None = None,
    ) -> LiveConnectionManager:
        """A live session: speech with a model that delegates work. Send `session.start` first.

        Args:
            The others: as in `realtime.connect`.

        Returns: a context manager of the session; nothing is opened before it is entered
        Raises: TypeError, ValueError for options that cannot be; on entering, what any call raises
        Source: GET /live/sessions, a websocket
        """
        given = locals()
        from entrechat.realtime._connect import manager
        from entrechat.realtime.live import LiveConnectionManager

        return manager(LiveConnectionManager, _LIVE, given)


class AsyncLiveSessions:
    """`client.live.connect`."""

    _client: Any
    _mode: str

    def connect(
        self,
        extra_query: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, str | Omit] | None = None,
        websocket_connection_options: WebSocketConnectionOptions | None = None,
        on_reconnecting: OnReconnecting | None = None,
        max_retries: int = 5,
        initial_delay: float = 0.5,
        max_delay: float = 8.0,
        max_queue_size: int = 2_097_152,
        *,
        reconnect: bool | RetryConfig | None = None,
    ) -> AsyncLiveConnectionManager:
        """A live session: speech with a model that delegates work. Send `session.start` first.

        Args:
            The others: as in `realtime.connect`.

        Returns: a context manager of the session; nothing is opened before it is entered
        Raises: TypeError, ValueError for options that cannot be; on entering, what any call raises
        Source: GET /live/sessions, a websocket
        """
        given = locals()
        from entrechat.realtime._connect import manager
        from entrechat.realtime.live import AsyncLiveConnectionManager

        return manager(AsyncLiveConnectionManager, _LIVE, given)


class SidebandSessions:
    """`client.live.sideband.connect`."""

    _client: Any
    _mode: str

    def connect(
        self,
        *,
        session_id: str,
        graceful_close: bool | Omit = omit,
        extra_query: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, str | Omit] | None = None,
        websocket_connection_options: SyncWebSocketConnectionOptions | None = None,
        on_reconnecting: OnReconnecting | None = None,
        max_retries: int = 5,
        initial_delay: float = 0.5,
        max_delay: float = 8.0,
        max_queue_size: int = 2_097_152,
        reconnect: bool | RetryConfig | None = None,
    ) -> SidebandConnectionManager:
        """A second connection to a live session, from where it is watched and steered.

        Args:
            session_id: The session.
            graceful_close: Whether the session ends in good order when this connection does.
            The others: as in `realtime.connect`.

        Returns: a context manager of the session; nothing is opened before it is entered
        Raises: TypeError, ValueError for options that cannot be; on entering, what any call raises
        Source: GET /live/sessions/{session_id}/attach, a websocket
        """
        given = locals()
        from entrechat.realtime._connect import manager
        from entrechat.realtime.sideband import SidebandConnectionManager

        return manager(SidebandConnectionManager, _SIDEBAND, given)


class AsyncSidebandSessions:
    """`client.live.sideband.connect`."""

    _client: Any
    _mode: str

    def connect(
        self,
        *,
        session_id: str,
        graceful_close: bool | Omit = omit,
        extra_query: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, str | Omit] | None = None,
        websocket_connection_options: WebSocketConnectionOptions | None = None,
        on_reconnecting: OnReconnecting | None = None,
        max_retries: int = 5,
        initial_delay: float = 0.5,
        max_delay: float = 8.0,
        max_queue_size: int = 2_097_152,
        reconnect: bool | RetryConfig | None = None,
    ) -> AsyncSidebandConnectionManager:
        """A second connection to a live session, from where it is watched and steered.

        Args:
            session_id: The session.
            graceful_close: Whether the session ends in good order when this connection does.
            The others: as in `realtime.connect`.

        Returns: a context manager of the session; nothing is opened before it is entered
        Raises: TypeError, ValueError for options that cannot be; on entering, what any call raises
        Source: GET /live/sessions/{session_id}/attach, a websocket
        """
        given = locals()
        from entrechat.realtime._connect import manager
        from entrechat.realtime.sideband import AsyncSidebandConnectionManager

        return manager(AsyncSidebandConnectionManager, _SIDEBAND, given)


class ForkSessions:
    """`client.live.forks.connect`."""

    _client: Any
    _mode: str

    def connect(
        self,
        *,
        session_id: str,
        extra_query: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, str | Omit] | None = None,
        websocket_connection_options: SyncWebSocketConnectionOptions | None = None,
        on_reconnecting: OnReconnecting | None = None,
        max_retries: int = 5,
        initial_delay: float = 0.5,
        max_delay: float = 8.0,
        max_queue_size: int = 2_097_152,
        reconnect: bool | RetryConfig | None = None,
    ) -> ForksConnectionManager:
        """A session of its own that begins where a live session is.

        Args:
            session_id: The session to begin from.
            The others: as in `realtime.connect`.

        Returns: a context manager of the session; nothing is opened before it is entered
        Raises: TypeError, ValueError for options that cannot be; on entering, what any call raises
        Source: GET /live/sessions/{session_id}/fork, a websocket
        """
        given = locals()
        from entrechat.realtime._connect import manager
        from entrechat.realtime.forks import ForksConnectionManager

        return manager(ForksConnectionManager, _FORKS, given)


class AsyncForkSessions:
    """`client.live.forks.connect`."""

    _client: Any
    _mode: str

    def connect(
        self,
        *,
        session_id: str,
        extra_query: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, str | Omit] | None = None,
        websocket_connection_options: WebSocketConnectionOptions | None = None,
        on_reconnecting: OnReconnecting | None = None,
        max_retries: int = 5,
        initial_delay: float = 0.5,
        max_delay: float = 8.0,
        max_queue_size: int = 2_097_152,
        reconnect: bool | RetryConfig | None = None,
    ) -> AsyncForksConnectionManager:
        """A session of its own that begins where a live session is.

        Args:
            session_id: The session to begin from.
            The others: as in `realtime.connect`.

        Returns: a context manager of the session; nothing is opened before it is entered
        Raises: TypeError, ValueError for options that cannot be; on entering, what any call raises
        Source: GET /live/sessions/{session_id}/fork, a websocket
        """
        given = locals()
        from entrechat.realtime._connect import manager
        from entrechat.realtime.forks import AsyncForksConnectionManager

        return manager(AsyncForksConnectionManager, _FORKS, given)
