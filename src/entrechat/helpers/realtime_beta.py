"""`connect` of `client.beta.realtime`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from entrechat._core.op import Op

if TYPE_CHECKING:
    from collections.abc import Mapping

    from entrechat._core.omit import Omit
    from entrechat._core.retry import RetryConfig
    from entrechat.realtime._session import OnReconnecting
    from entrechat.realtime.beta_realtime import AsyncRealtimeConnectionManager, RealtimeConnectionManager
    from entrechat.types.websocket_connection_options import SyncWebSocketConnectionOptions, WebSocketConnectionOptions


__all__ = [
    "AsyncBetaRealtimeSessions",
    "BetaRealtimeSessions",
]

_CONNECT = Op("beta.realtime.connect", "GET", "/realtime", query=("model",), headers={"OpenAI-Beta": "realtime=v1"})


class BetaRealtimeSessions:
    """`client.beta.realtime.connect`."""

    _client: Any
    _mode: str

    def connect(
        self,
        *,
        model: str,
        extra_query: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, str | Omit] | None = None,
        websocket_connection_options: SyncWebSocketConnectionOptions | None = None,
        on_reconnecting: OnReconnecting | None = None,
        max_retries: int = 5,
        initial_delay: float = 0.5,
        max_delay: float = 8.0,
        max_queue_size: int = 1_048_576,
        reconnect: bool | RetryConfig | None = None,
    ) -> RealtimeConnectionManager:
        """A session of the Realtime API as it was in beta; `client.realtime.connect` is what came of it.

        Args:
            model: The model of the session.
            The others: as in `realtime.connect`.

        Returns: a context manager of the session; nothing is opened before it is entered
        Raises: TypeError, ValueError for options that cannot be; on entering, what any call raises
        Source: GET /realtime, a websocket
        """
        given = locals()
        from entrechat.realtime._connect import manager
        from entrechat.realtime.beta_realtime import RealtimeConnectionManager

        return manager(RealtimeConnectionManager, _CONNECT, given)


class AsyncBetaRealtimeSessions:
    """`client.beta.realtime.connect`."""

    _client: Any
    _mode: str

    def connect(
        self,
        *,
        model: str,
        extra_query: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, str | Omit] | None = None,
        websocket_connection_options: WebSocketConnectionOptions | None = None,
        on_reconnecting: OnReconnecting | None = None,
        max_retries: int = 5,
        initial_delay: float = 0.5,
        max_delay: float = 8.0,
        max_queue_size: int = 1_048_576,
        reconnect: bool | RetryConfig | None = None,
    ) -> AsyncRealtimeConnectionManager:
        """A session of the Realtime API as it was in beta; `client.realtime.connect` is what came of it.

        Args:
            model: The model of the session.
            The others: as in `realtime.connect`.

        Returns: a context manager of the session; nothing is opened before it is entered
        Raises: TypeError, ValueError for options that cannot be; on entering, what any call raises
        Source: GET /realtime, a websocket
        """
        given = locals()
        from entrechat.realtime._connect import manager
        from entrechat.realtime.beta_realtime import AsyncRealtimeConnectionManager

        return manager(AsyncRealtimeConnectionManager, _CONNECT, given)
