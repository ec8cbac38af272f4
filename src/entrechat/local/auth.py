"""Who calls: the project whose data a request sees, and the key that it is counted for."""

from __future__ import annotations

import hmac
from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

from .problems import Problem

if TYPE_CHECKING:
    from .app import App

DEFAULT_PROJECT = "proj_default"


class Caller(NamedTuple):
    """What a request's key stands for. `key` is the key's id, never the key."""

    project: str
    key: str
    admin: bool


def identify(app: App, headers: Mapping[bytes, bytes]) -> Caller:
    """The caller, by the bearer token.

    Raises Problem: 401 for a missing or wrong key.
    """
    given = headers.get(b"authorization", b"")
    if app.api_key is not None and not hmac.compare_digest(given, b"Bearer " + app.api_key.encode()):
        message = (
            "Incorrect API key provided." if given else "You didn't provide an API key: send it as `Authorization: Bearer KEY`."
        )
        raise Problem(401, message, code="invalid_api_key")
    return Caller(DEFAULT_PROJECT, "key_default", True)
