"""Client secrets: keys for one kind of session, which a page may have where the API key must not be."""

from __future__ import annotations

import hashlib
import secrets
from typing import TYPE_CHECKING, Any, NamedTuple

from ..auth import Caller
from ..problems import Problem

if TYPE_CHECKING:
    from ..app import App

KIND = "client_secret"
PREFIX = "ek_"


class Secret(NamedTuple):
    """What a secret stands for: on whose behalf, and the session that it opens."""

    caller: Caller
    session: dict[str, Any]


def make(app: App, caller: Caller, session: dict[str, Any], seconds: int) -> tuple[str, int]:
    """A new one: its value, of which only a hash is kept, and the Unix time of its end."""
    now = int(app.clock())
    value = PREFIX + secrets.token_hex(16)
    with app.db.transaction():
        for row in app.objects.all(KIND):
            if row.private["expires_at"] <= now:
                app.objects.remove(KIND, row.id)
        private = {"expires_at": now + seconds, "key": caller.key, "session": session}
        app.objects.add(KIND, {}, project=caller.project, private=private, id=_hash(value))
    return value, now + seconds


def find(app: App, value: str) -> Secret:
    """Raises Problem: 401 for one that is not there, or is over."""
    row = app.objects.find(KIND, _hash(value), project=None)
    if row is None:
        raise Problem(401, "Incorrect client secret provided.", code="invalid_api_key")
    if row.private["expires_at"] <= app.clock():
        raise Problem(
            401, "The client secret has expired. Make another: POST /v1/realtime/client_secrets.", code="invalid_api_key"
        )
    return Secret(Caller(row.project, row.private["key"], False), row.private["session"])


def _hash(value: str) -> str:
    return hashlib.sha256(value.encode()).hexdigest()
