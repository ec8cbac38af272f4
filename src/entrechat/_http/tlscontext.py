"""Contexts that take up TLS sessions: a second connection to a server then needs no certificates, and half the work.

A session can be had from a connection once the server has sent its tickets, which TLS 1.3 does after the handshake.
The blocking driver hands it over after the first exchange (`keep_session`). asyncio offers no place for that, but asks
the context for the TLS layer (`wrap_bio`): so the context keeps the last layer of each name, and takes its session when
the next one is wanted. Only in the thread that made it: its loop's, where nothing else can be reading.

A session is taken up only under the same context and for the same name: what was verified then was as now.
"""

from __future__ import annotations

import ssl
from _thread import get_ident
from typing import Any

_KEPT = 256


class Context(ssl.SSLContext):
    """A context that remembers sessions by server name."""

    def _memory(self) -> tuple[dict[str, ssl.SSLSession], dict[tuple[str, int], ssl.SSLObject]]:
        found: Any = self.__dict__.get("_kept")
        if found is None:
            found = self.__dict__.setdefault("_kept", ({}, {}))
        return found  # type: ignore[no-any-return]  # made above

    def keep_session(self, name: str | None, used: Any) -> None:
        """Have the next connection to `name` take up the session of `used` (SSLSocket, SSLObject)."""
        sessions, _ = self._memory()
        # Python copies sessions, which costs most of what they save: one does for all, as long as the server takes it
        if not name or (name in sessions and used.session_reused) or used.version() is None:
            return
        session = used.session
        # with TLS 1.3 there is nothing to take up until a ticket has come
        if session is not None and (session.has_ticket or used.version() != "TLSv1.3"):
            if len(sessions) >= _KEPT:
                sessions.clear()
            sessions[name] = session

    def session_for(self, name: str | None) -> ssl.SSLSession | None:
        """The session to take up with `name`."""
        if not name:
            return None
        sessions, layers = self._memory()
        last = layers.get((name, get_ident()))
        if last is not None:
            try:
                self.keep_session(name, last)
            except ValueError:
                pass  # its handshake did not come to an end: cancelled, or too late
        return sessions.get(name)

    def wrap_bio(
        self,
        incoming: ssl.MemoryBIO,
        outgoing: ssl.MemoryBIO,
        server_side: bool = False,
        server_hostname: str | bytes | None = None,
        session: ssl.SSLSession | None = None,
    ) -> ssl.SSLObject:
        name = server_hostname if isinstance(server_hostname, str) else None
        if session is None:
            session = self.session_for(name)
        made = super().wrap_bio(incoming, outgoing, server_side, server_hostname, session)
        if name:
            _, layers = self._memory()
            if len(layers) >= _KEPT:
                layers.clear()
            layers[name, get_ident()] = made
        return made
