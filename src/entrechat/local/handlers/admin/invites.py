"""`/organization/invites`. No mail is sent: an invitation waits, and is accepted when its e-mail is added to a project."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...problems import Problem, bad_value
from .common import PROJECT, PROJECT_USERS, USER, record, user_object
from .family import Family

if TYPE_CHECKING:
    from ...app import App
    from ...call import Call
    from ...store import Row

INVITE = "invite"
_DAYS = 7 * 86400
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+")


def _make(call: Call, body: dict[str, Any]) -> dict[str, Any]:
    app, email = call.app, body["email"]
    if not _EMAIL.fullmatch(email):
        raise bad_value("email", f"{email[:80]!r} is no e-mail address.")
    if any(row.body["email"] == email for row in app.objects.all(USER)):
        raise Problem(400, f"'{email}' is in the organization already.", param="email", code="user_in_organization")
    for index, project in enumerate(body.get("projects") or ()):
        app.objects.get(PROJECT, project["id"], project="", param=f"projects[{index}].id")
    now = int(app.clock())
    return {
        "object": "organization.invite",
        "id": app.new_id("invite-"),
        "email": email,
        "role": body["role"],
        "status": "pending",
        "created_at": now,
        "expires_at": now + _DAYS,
        "accepted_at": None,
        "projects": body.get("projects") or [],
    }


def _show(app: App, row: Row) -> dict[str, Any]:
    late = row.body["status"] == "pending" and row.body["expires_at"] <= app.clock()
    return {**row.body, "status": "expired"} if late else row.body


def _told(verb: str, body: Mapping[str, Any], row: Row) -> dict[str, Any]:
    return {"data": {"email": body["email"], "role": body["role"]}}


def _removing(call: Call, row: Row) -> None:
    if row.body["status"] == "accepted":
        raise Problem(400, "The invitation was accepted: it cannot be withdrawn. Remove the user.", code="invite_accepted")


def accept(call: Call, email: str) -> Row | None:
    """The new user, where somebody of this e-mail was invited; in a transaction."""
    app = call.app
    waiting = [row for row in app.objects.all(INVITE) if row.body["email"] == email and _show(app, row)["status"] == "pending"]
    if not waiting:
        return None
    invite, now = waiting[-1], int(app.clock())
    user = app.objects.add(USER, user_object(app.new_id("user-"), email, invite.body["role"], now), project="")
    for project in invite.body["projects"]:
        member = {"id": user.id, "role": project["role"], "added_at": now}
        PROJECT_USERS.add(app, project["id"], project["id"], member)
    invite.body.update(status="accepted", accepted_at=now)
    app.objects.put(INVITE, invite)
    record(call, "invite.accepted", invite.id)
    return user


ROUTES = Family(
    "/organization/invites",
    "invite_id",
    INVITE,
    "invite",
    make=_make,
    gone="organization.invite.deleted",
    event="invite",
    verbs={"created": "sent"},
    told=_told,
    show=_show,
    removing=_removing,
).routes()
