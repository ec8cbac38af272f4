"""From the arguments of a `connect()` to its manager. Nothing is opened yet, and nothing needs the websockets package."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from entrechat._core.omit import Omit, omit

from ._options import WebSocketOptions
from ._session import Policy

if TYPE_CHECKING:
    from collections.abc import Callable

    from entrechat._core.op import Op

M = TypeVar("M")


def manager(kind: Callable[..., M], op: Op, given: dict[str, Any]) -> M:
    """The manager of a session.

    Args:
        kind: its class.
        op: the handshake as an operation.
        given: the `locals()` of the method `connect`: settings of the session, and what is left are arguments of `op`.

    Raises:
        TypeError, ValueError: an option that does not exist or cannot be.
    """
    resource = given.pop("self")
    if resource._mode:
        raise TypeError(
            "connect() opens a websocket, which is no HTTP response: call it without with_raw_response and the like"
        )
    options = WebSocketOptions(given.pop("websocket_connection_options") or {}, asynchronous=resource._is_async)
    policy = Policy.of(
        *(given.pop(name) for name in ("on_reconnecting", "max_retries", "initial_delay", "max_delay", "reconnect"))
    )
    query, headers, size = (given.pop(name) for name in ("extra_query", "extra_headers", "max_queue_size"))
    return kind(
        client=resource._client,
        op=op,
        args={name: omit if isinstance(value, Omit) else value for name, value in given.items()},
        extra_query=query or {},
        extra_headers=headers or {},
        options=options,
        policy=policy,
        max_queue_size=size,
    )
