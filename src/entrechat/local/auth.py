"""Who calls: the project whose data a request sees, and the key that it is counted for.

A server that was given an API key, or in which an admin key was made, asks every request for a key. Until then it is
open: whatever key a request carries, it comes from the administrator, in the default project, unless it is the key
of another project.
"""

from __future__ import annotations

import hmac
from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

from . import scopes
from .problems import Problem

if TYPE_CHECKING:
    from .app import App
    from .operations import Operation

DEFAULT_PROJECT = "proj_default"
ORGANIZATION = "org-local"
"""The id of the one organization of this server."""
DEFAULT_KEY = "key_default"
"""The id of the key that the server was started with; in an open server, of any."""
_ADMIN_KEYS_TOO = "fine_tuning.checkpoints.permissions."


class Caller(NamedTuple):
    """What a request's key stands for. `key` is the key's id, never the key. An admin key has the project "".

    `scopes` are those that the key is restricted to; None for one that is not.
    """

    project: str
    key: str
    admin: bool
    scopes: tuple[str, ...] | None = None


def identify(app: App, headers: Mapping[bytes, bytes]) -> Caller:
    """The caller, by the bearer token and by the organization and project that the request names.

    Raises Problem: 401 for a missing, wrong or expired key, and for an organization or project that it is not for.
    """
    scheme, _, given = headers.get(b"authorization", b"").decode("utf-8", "replace").partition(" ")
    value = given.strip() if scheme.lower() == "bearer" else ""
    wanted = headers.get(b"openai-project", b"").decode("latin-1")
    if app.api_key is not None and hmac.compare_digest(value.encode(), app.api_key.encode()):
        _check_organization(headers)
        return Caller(_existing(app, wanted or DEFAULT_PROJECT), DEFAULT_KEY, True)
    key = app.keys.find(value) if value else None
    if key is not None:
        now = app.clock()
        if key.expires_at is not None and key.expires_at <= now:
            raise _refused(f"The API key {masked(value)} has expired. Ask an administrator for another.", "invalid_api_key")
        _check_organization(headers)
        if key.project and wanted not in ("", key.project):
            raise _refused("The OpenAI-Project header names another project than the API key's.", "mismatched_project")
        if app.keys.used(key, now):
            from .handlers.admin.audit_logs import record_login

            record_login(app, key)
        return Caller(_existing(app, key.project), key.id, not key.project, key.scopes)
    if app.api_key is not None or app.keys.any_admin():
        _reject(value)
    known = wanted and app.objects.find("project", wanted, project=None) is not None
    return Caller(_existing(app, wanted) if known else DEFAULT_PROJECT, DEFAULT_KEY, True)


def authorize(caller: Caller, operation: Operation) -> None:
    """Whether the caller may ask for that operation.

    Raises Problem: 403 for administration without an admin key, and for anything else with one; 401 where the key's scopes lack
    the operation's.
    """
    name = operation.name
    if name.startswith("admin."):
        if not caller.admin:
            raise _forbidden(f"{name} needs an admin key (sk-admin-…), and this API key is a project's.")
    elif not caller.project and not name.startswith(_ADMIN_KEYS_TOO):
        raise _forbidden(f"{name} needs a project's API key, and this one is an admin key (sk-admin-…).")
    if caller.scopes is not None:
        scopes.require(caller.scopes, operation)


def masked(value: str) -> str:
    """As much of a key as may be shown: of a short one nothing, as that would be most of it."""
    return f"{value[:3]}…{value[-4:]}" if len(value) >= 20 and value.isascii() and value.isprintable() else "(not shown)"


def _reject(value: str) -> None:
    if not value:
        raise _refused("You didn't provide an API key: send it as `Authorization: Bearer KEY`.", "invalid_api_key")
    raise _refused(f"Incorrect API key provided: {masked(value)}.", "invalid_api_key")


def _check_organization(headers: Mapping[bytes, bytes]) -> None:
    given = headers.get(b"openai-organization", b"").decode("latin-1")
    if given not in ("", ORGANIZATION):
        raise _refused(
            f"The OpenAI-Organization header does not match the API key's organization, which is '{ORGANIZATION}'.",
            "mismatched_organization",
        )


def _existing(app: App, project: str) -> str:
    """The project's id, once it is known to be there and in use."""
    if project in ("", DEFAULT_PROJECT):
        return project
    row = app.objects.find("project", project, project=None)
    if row is None:
        raise _refused(f"There is no project '{project}'.", "invalid_project")
    if row.body["status"] == "archived":
        raise _refused(f"The project '{project}' is archived and no longer accessible.", "not_authorized_invalid_project")
    return project


def _refused(message: str, code: str) -> Problem:
    return Problem(401, message, code=code)


def _forbidden(message: str) -> Problem:
    return Problem(403, message, code="insufficient_permissions", type="invalid_request_error")
