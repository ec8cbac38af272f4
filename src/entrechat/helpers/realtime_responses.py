"""`connect` of `client.responses`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from entrechat._core.op import Op

if TYPE_CHECKING:
    from collections.abc import Mapping

    from entrechat._core.omit import Omit
    from entrechat._core.retry import RetryConfig
    from entrechat.realtime._session import OnReconnecting
    from entrechat.realtime.responses import AsyncResponsesConnectionManager, ResponsesConnectionManager
    from entrechat.types.websocket_connection_options import SyncWebSocketConnectionOptions, WebSocketConnectionOptions


__all__ = [
    "AsyncResponsesSessions",
    "ResponsesSessions",
]

_CONNECT = Op("responses.connect", "GET", "/responses")


class ResponsesSessions:
    """`client.responses.connect`."""

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
        max_queue_size: int = 1_048_576,
        *,
        reconnect: bool | RetryConfig | None = None,
    ) -> ResponsesConnectionManager:
        """A connection that stays open for one answer after the other, each quicker than by a request of its own.

        Args:
            The others: as in `realtime.connect`.

        Returns: a context manager of the session; nothing is opened before it is entered
        Raises: TypeError, ValueError for options that cannot be; on entering, what any call raises
        Source: GET /responses, a websocket
        """
        given = locals()
        from entrechat.realtime._connect import manager
        from entrechat.realtime.responses import ResponsesConnectionManager

        return manager(ResponsesConnectionManager, _CONNECT, given)


class AsyncResponsesSessions:
    """`client.responses.connect`."""

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
        max_queue_size: int = 1_048_576,
        *,
        reconnect: bool | RetryConfig | None = None,
    ) -> AsyncResponsesConnectionManager:
        """A connection that stays open for one answer after the other, each quicker than by a request of its own.

        Args:
            The others: as in `realtime.connect`.

        Returns: a context manager of the session; nothing is opened before it is entered
        Raises: TypeError, ValueError for options that cannot be; on entering, what any call raises
        Source: GET /responses, a websocket
        """
        given = locals()
        from entrechat.realtime._connect import manager
        from entrechat.realtime.responses import AsyncResponsesConnectionManager

        return manager(AsyncResponsesConnectionManager, _CONNECT, given)
