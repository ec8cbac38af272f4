"""`connect` of `client.realtime` and `client.realtime.translations`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from entrechat._core.omit import omit
from entrechat._core.op import Op

if TYPE_CHECKING:
    from collections.abc import Mapping

    from entrechat._core.omit import Omit
    from entrechat._core.retry import RetryConfig
    from entrechat.realtime._session import OnReconnecting
    from entrechat.realtime.realtime import AsyncRealtimeConnectionManager, RealtimeConnectionManager
    from entrechat.realtime.translations import AsyncTranslationsConnectionManager, TranslationsConnectionManager
    from entrechat.types.websocket_connection_options import SyncWebSocketConnectionOptions, WebSocketConnectionOptions


__all__ = [
    "AsyncRealtimeSessions",
    "AsyncTranslationSessions",
    "RealtimeSessions",
    "TranslationSessions",
]

_REALTIME = Op("realtime.connect", "GET", "/realtime", query=("call_id", "model"))
_TRANSLATIONS = Op("realtime.translations.connect", "GET", "/realtime/translations", query=("model",))


class RealtimeSessions:
    """`client.realtime.connect`."""

    _client: Any
    _mode: str

    def connect(
        self,
        *,
        call_id: str | Omit = omit,
        model: str | Omit = omit,
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
        """A session in which speech and text go both ways.

        Args:
            call_id: A call that was accepted: its session is joined.
            model: The model of a new session.
            extra_query: More parameters of the query.
            extra_headers: More headers of the handshake.
            websocket_connection_options: `ping_interval` and `ping_timeout` (seconds, 20 each; None for no pings),
                `close_timeout`, `open_timeout`, `max_size` and `max_queue` of what comes in, `compression`, `subprotocols`,
                `extensions`, and `write_limit` in the async client: as the websockets package has them.
            on_reconnecting: Called before each try to connect again, with a `ReconnectingEvent`; may give
                `ReconnectingOverrides`: another `extra_query` or `extra_headers`, or `abort`.
            max_retries: How many times to try to connect again; forgotten once a connection has held for 30 seconds.
            initial_delay: Seconds before the first of them; twice as long before each next one, less up to a half by chance.
            max_delay: Seconds before one of them at most.
            max_queue_size: Bytes that may wait to be sent while there is no connection.
            reconnect: Whether to connect again when the connection is lost: by default where there is an `on_reconnecting`;
                a `RetryConfig` stands in place of `max_retries`, `initial_delay` and `max_delay`.

        Returns: a context manager of the session; nothing is opened before it is entered
        Raises: TypeError, ValueError for options that cannot be; on entering, what any call raises
        Source: GET /realtime, a websocket
        """
        given = locals()
        from entrechat.realtime._connect import manager
        from entrechat.realtime.realtime import RealtimeConnectionManager

        return manager(RealtimeConnectionManager, _REALTIME, given)


class AsyncRealtimeSessions:
    """`client.realtime.connect`."""

    _client: Any
    _mode: str

    def connect(
        self,
        *,
        call_id: str | Omit = omit,
        model: str | Omit = omit,
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
        """A session in which speech and text go both ways.

        Args:
            call_id: A call that was accepted: its session is joined.
            model: The model of a new session.
            extra_query: More parameters of the query.
            extra_headers: More headers of the handshake.
            websocket_connection_options: `ping_interval` and `ping_timeout` (seconds, 20 each; None for no pings),
                `close_timeout`, `open_timeout`, `max_size` and `max_queue` of what comes in, `compression`, `subprotocols`,
                `extensions`, and `write_limit` in the async client: as the websockets package has them.
            on_reconnecting: Called before each try to connect again, with a `ReconnectingEvent`; may give
                `ReconnectingOverrides`: another `extra_query` or `extra_headers`, or `abort`.
            max_retries: How many times to try to connect again; forgotten once a connection has held for 30 seconds.
            initial_delay: Seconds before the first of them; twice as long before each next one, less up to a half by chance.
            max_delay: Seconds before one of them at most.
            max_queue_size: Bytes that may wait to be sent while there is no connection.
            reconnect: Whether to connect again when the connection is lost: by default where there is an `on_reconnecting`;
                a `RetryConfig` stands in place of `max_retries`, `initial_delay` and `max_delay`.

        Returns: a context manager of the session; nothing is opened before it is entered
        Raises: TypeError, ValueError for options that cannot be; on entering, what any call raises
        Source: GET /realtime, a websocket
        """
        given = locals()
        from entrechat.realtime._connect import manager
        from entrechat.realtime.realtime import AsyncRealtimeConnectionManager

        return manager(AsyncRealtimeConnectionManager, _REALTIME, given)


class TranslationSessions:
    """`client.realtime.translations.connect`."""

    _client: Any
    _mode: str

    def connect(
        self,
        model: str,
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
    ) -> TranslationsConnectionManager:
        """A session that translates speech as it is spoken.

        Args:
            model: The model.
            The others: as in `realtime.connect`.

        Returns: a context manager of the session; nothing is opened before it is entered
        Raises: TypeError, ValueError for options that cannot be; on entering, what any call raises
        Source: GET /realtime/translations, a websocket
        """
        given = locals()
        from entrechat.realtime._connect import manager
        from entrechat.realtime.translations import TranslationsConnectionManager

        return manager(TranslationsConnectionManager, _TRANSLATIONS, given)


class AsyncTranslationSessions:
    """`client.realtime.translations.connect`."""

    _client: Any
    _mode: str

    def connect(
        self,
        model: str,
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
    ) -> AsyncTranslationsConnectionManager:
        """A session that translates speech as it is spoken.

        Args:
            model: The model.
            The others: as in `realtime.connect`.

        Returns: a context manager of the session; nothing is opened before it is entered
        Raises: TypeError, ValueError for options that cannot be; on entering, what any call raises
        Source: GET /realtime/translations, a websocket
        """
        given = locals()
        from entrechat.realtime._connect import manager
        from entrechat.realtime.translations import AsyncTranslationsConnectionManager

        return manager(AsyncTranslationsConnectionManager, _TRANSLATIONS, given)
