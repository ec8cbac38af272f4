"""Making, showing and taking away API keys, whoever they are for."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING, Any

from ...auth import masked
from ...store.keys import Key

if TYPE_CHECKING:
    from ...app import App
    from ...store import Row

ADMIN_KEY = "admin_api_key"
PROJECT_KEY = "project_api_key"
"""Kinds of objects."""


def make(
    app: App,
    kind: str,
    start: str,
    body: dict[str, Any],
    *,
    project: str = "",
    owner: str,
    expires_in: int | None,
    scopes: tuple[str, ...] | None = None,
) -> tuple[Row, str]:
    """A new key: its object, with the members of `body`, and the key itself, which is kept nowhere. In a transaction.

    Args:
        start: what the key begins with.
        owner: the id of the user or service account that it is for.
        expires_in: seconds; None for a key that does not expire.
        scopes: those that it is restricted to.
    """
    value = start + secrets.token_urlsafe(36)
    now = int(app.clock())
    expires_at = now + expires_in if expires_in is not None else None
    id = app.new_id("key_")
    made = {**body, "id": id, "redacted_value": masked(value), "created_at": now}
    app.keys.add(value, Key(id, project, expires_at, None, scopes))
    row = app.objects.add(kind, made, project=project, private={"owner": owner})
    return row, value


def show(app: App, row: Row) -> dict[str, Any]:
    """The key's object with its times."""
    key = app.keys.get(row.id)
    assert key is not None
    return {**row.body, "expires_at": key.expires_at, "last_used_at": key.last_used_at}


def remove(app: App, kind: str, id: str) -> None:
    app.keys.remove(id)
    app.objects.remove(kind, id)
