"""Certificates for mutual TLS: kept, read and switched on and off. This server asks no client for one."""

from __future__ import annotations

import hashlib
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any

from ...problems import Problem, bad_value
from . import der
from .common import Links, admin, page, record, scope

if TYPE_CHECKING:
    from ...app import App
    from ...call import Call, Route
    from ...store import Row

CERTIFICATE = "certificate"
_ACTIVE = Links("active_certificate", "certificate")
"""The owner of a link is the project, or "organization"."""
_PATH = "/organization/certificates"
_ONE = f"{_PATH}/{{certificate_id}}"
_IN_PROJECT = "/organization/projects/{project_id}/certificates"
_MOST = 50


def _is_active(app: App, project: str, id: str) -> bool:
    return app.objects.find(_ACTIVE.kind, f"{project or 'organization'}/{id}", project=project) is not None


def _show(app: App, row: Row, *, project: str = "", content: bool = False) -> dict[str, Any]:
    details = {**row.body["certificate_details"], **({"content": row.private["content"]} if content else {})}
    return {
        **row.body,
        "object": "organization.project.certificate" if project else "organization.certificate",
        "certificate_details": details,
        "active": _is_active(app, project, row.id),
    }


def _find(call: Call) -> Row:
    return call.app.objects.get(CERTIFICATE, call.path["certificate_id"], project="")


async def create(call: Call) -> dict[str, Any]:
    app, body = call.app, await call.body()
    try:
        valid = der.validity(body["certificate"])
    except ValueError as error:
        raise bad_value("certificate", f"expected a certificate in PEM format, but {error}.", "invalid_certificate") from None
    digest = hashlib.sha256(body["certificate"].strip().encode()).hexdigest()
    kept = app.objects.all(CERTIFICATE)
    if any(row.private["sha256"] == digest for row in kept):
        raise Problem(400, "The certificate was uploaded before.", param="certificate", code="certificate_exists")
    if len(kept) >= _MOST:
        raise Problem(
            400, f"The organization has {_MOST} certificates, which is all it may: delete one.", code="certificate_limit"
        )
    made = {
        "id": app.new_id("cert_"),
        "name": body.get("name"),
        "created_at": int(app.clock()),
        "certificate_details": valid._asdict(),
    }
    with app.db.transaction():
        private = {"content": body["certificate"], "sha256": digest}
        row = app.objects.add(CERTIFICATE, made, project="", private=private)
        record(call, "certificate.created", row.id, **_named(row))
    return _show(app, row)


def _named(row: Row) -> dict[str, Any]:
    return {"name": row.body["name"]} if row.body["name"] is not None else {}


async def retrieve(call: Call) -> dict[str, Any]:
    return _show(call.app, _find(call), content="content" in (call.query.get("include") or ()))


async def update(call: Call) -> dict[str, Any]:
    app, body = call.app, await call.body()
    with app.db.transaction():
        row = _find(call)
        if body.get("name") is not None:
            row.body["name"] = body["name"]
            app.objects.put(CERTIFICATE, row)
        record(call, "certificate.updated", row.id, **_named(row))
    return _show(app, row)


async def delete(call: Call) -> dict[str, Any]:
    """Only one that is active nowhere."""
    app = call.app
    with app.db.transaction():
        row = _find(call)
        if any(link.body["id"] == row.id for link in app.objects.all(_ACTIVE.kind)):
            raise Problem(400, f"The certificate '{row.id}' is active: deactivate it first.", code="certificate_active")
        app.objects.remove(CERTIFICATE, row.id)
        record(call, "certificate.deleted", row.id, **_named(row), certificate=row.private["content"])
    return {"object": "certificate.deleted", "id": row.id}


async def list_(call: Call) -> dict[str, Any]:
    """Of a project: the organization's, each with whether it is active in the project."""
    project = scope(call)
    return page(call, CERTIFICATE, "", order="desc").json(lambda row: _show(call.app, row, project=project))


def _switch(*, on: bool) -> Callable[[Call], Awaitable[dict[str, Any]]]:
    verb = "activat" if on else "deactivat"

    async def switch(call: Call) -> dict[str, Any]:
        """All of them or none."""
        app, project, body = call.app, scope(call), await call.body()
        ids = list(dict.fromkeys(body["certificate_ids"]))
        with app.db.transaction():
            rows = [app.objects.get(CERTIFICATE, id, project="", param="certificate_ids") for id in ids]
            for row in rows:
                if on:
                    _ACTIVE.add(app, project, project or "organization", {"id": row.id})
                else:
                    app.objects.remove(_ACTIVE.kind, f"{project or 'organization'}/{row.id}")
            told = [{"id": row.id, **_named(row)} for row in rows]
            record(call, f"certificates.{verb}ed", None, project=project, certificates=told)
        return {
            "object": f"organization.{'project.' if project else ''}certificate.{verb}ion",
            "data": [_show(app, row, project=project) for row in rows],
        }

    return switch


def _switches(path: str) -> list[Route]:
    names = ((True, "activate"), (False, "deactivate"))
    return [admin("POST", f"{path}/{name}", _switch(on=on), ("certificate_ids",)) for on, name in names]


ROUTES = [
    *_switches(_PATH),
    *_switches(_IN_PROJECT),
    admin("GET", _PATH, list_),
    admin("POST", _PATH, create),
    admin("GET", _ONE, retrieve),
    admin("POST", _ONE, update),
    admin("DELETE", _ONE, delete),
    admin("GET", _IN_PROJECT, list_),
]
