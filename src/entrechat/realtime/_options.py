"""`websocket_connection_options`: what of the websockets package a session lets its caller choose."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

_PROTOCOL = ("extensions", "subprotocols", "max_size")
_CONNECTION = ("ping_interval", "ping_timeout", "close_timeout", "max_queue", "write_limit")
_KNOWN = frozenset({*_PROTOCOL, *_CONNECTION, "compression", "open_timeout"})
_OF_THE_CLIENT = {
    "ssl": "tls",
    "proxy": "proxy",
    "additional_headers": "default_headers",
    "user_agent_header": "default_headers",
}

_DEFAULTS: dict[str, Any] = {
    "max_size": None,  # an event's size is the server's business, as a body's is; at 1 MiB images would end the session
    "max_queue": 1024,  # frames: with few, a reader that is busy leaves pongs unread, and its own pings end the session
    "close_timeout": 5.0,
}


class WebSocketOptions:
    """The options in the two shares that the websockets package takes them in.

    Attributes:
        protocol: arguments of its `ClientProtocol`.
        connection: arguments of its `ClientConnection`.
        compress: whether messages are deflated.
        open_timeout: seconds for the opening handshake in place of the client's; None where nothing is said.
    """

    __slots__ = ("compress", "connection", "open_timeout", "protocol")

    def __init__(self, given: Mapping[str, Any], *, asynchronous: bool) -> None:
        for name in given:
            if name not in _KNOWN:
                raise TypeError(f"websocket_connection_options has no {name!r}{_hint(name)}")
        if "write_limit" in given and not asynchronous:
            raise TypeError("websocket_connection_options: write_limit is for AsyncOpenAI; blocking sends wait by themselves")
        compression = given.get("compression")
        if compression not in (None, "deflate"):
            raise ValueError(f'websocket_connection_options: compression must be "deflate" or None, not {compression!r}')
        chosen = {**_DEFAULTS, **given}
        self.protocol = {name: chosen[name] for name in _PROTOCOL if name in chosen}
        self.connection = {name: chosen[name] for name in _CONNECTION if name in chosen}
        self.compress = compression is not None
        self.open_timeout: float | None = chosen.get("open_timeout")


def _hint(name: str) -> str:
    if name in _OF_THE_CLIENT:
        return f": it is a setting of the client, {_OF_THE_CLIENT[name]}="
    import difflib

    near = difflib.get_close_matches(name, _KNOWN, n=1)
    return f". Did you mean {near[0]!r}?" if near else f"; there are {', '.join(sorted(_KNOWN))}"
