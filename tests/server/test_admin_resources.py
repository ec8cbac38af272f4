"""Users, invitations, groups, roles, certificates, settings, and the log of what was changed."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from entrechat.local.handlers.admin.der import validity

from .caller import Caller, ask
from .conftest import MakeCaller
from .test_admin_access import account, bearer, chat, project
from .test_files import Clock

PROJECT = "/organization/projects/proj_default"


def invite(caller: Caller, email: str, role: str = "reader", **more: Any) -> Any:
    return caller.api("POST", "/organization/invites", {"email": email, "role": role, **more})


def user(caller: Caller, email: str = "ann@example.com") -> str:
    """Somebody who was invited and came."""
    invite(caller, email)
    id: str = caller.api("POST", f"{PROJECT}/users", {"email": email, "role": "member"})["id"]
    return id


def events(caller: Caller, query: str = "") -> list[str]:
    return [entry["type"] for entry in caller.api("GET", f"/organization/audit_logs{query}")["data"]]


def test_projects(scripted: Caller) -> None:
    made = project(scripted, "Desk")
    path = f"/organization/projects/{made['id']}"
    assert scripted.api("POST", path, {"name": "Table"})["name"] == "Table"
    assert scripted.api("GET", path)["name"] == "Table"
    ids = [made["id"], *(project(scripted, str(at))["id"] for at in range(3))]
    first = scripted.api("GET", "/organization/projects?limit=2")
    assert ([each["id"] for each in first["data"]], first["has_more"]) == (["proj_default", ids[0]], True)
    rest = scripted.api("GET", f"/organization/projects?after={first['last_id']}")
    assert ([each["id"] for each in rest["data"]], rest["has_more"]) == (ids[1:], False)
    scripted.api("POST", "/organization/projects", {"name": " "}, status=400)
    scripted.api("GET", "/organization/projects/proj_none", status=404)
    answer = scripted.send(ask({"name": "x", "geography": "EU"}, path="/v1/organization/projects"))
    assert answer.headers["entrechat-ignored"] == "geography"


def test_somebody_is_invited_and_comes(make_caller: MakeCaller) -> None:
    clock = Clock()
    caller = make_caller(app={"clock": clock})
    desk = project(caller)["id"]
    made = invite(caller, "ann@example.com", projects=[{"id": desk, "role": "owner"}])
    assert made["status"] == "pending"
    ann = caller.api("POST", f"{PROJECT}/users", {"email": "ann@example.com", "role": "member"})
    assert (ann["email"], ann["role"]) == ("ann@example.com", "member")
    path = f"/organization/invites/{made['id']}"
    assert caller.api("GET", path)["status"] == "accepted"
    caller.api("DELETE", path, status=400)
    shown = caller.api("GET", f"/organization/users/{ann['id']}")
    assert {each["id"]: each["role"] for each in shown["projects"]["data"]} == {desk: "owner", "proj_default": "member"}
    caller.api("POST", "/organization/invites", {"email": "ann@example.com", "role": "reader"}, status=400)
    late = invite(caller, "late@example.com")
    clock.now += 8 * 86400
    assert caller.api("GET", f"/organization/invites/{late['id']}")["status"] == "expired"
    caller.api("POST", f"{PROJECT}/users", {"email": "late@example.com", "role": "member"}, status=404)
    assert caller.api("DELETE", f"/organization/invites/{late['id']}")["deleted"] is True
    for email in ("nobody", "@", "a b@c"):
        caller.api("POST", "/organization/invites", {"email": email, "role": "reader"}, status=400)


def test_users_come_and_go(scripted: Caller) -> None:
    ann = user(scripted)
    path = f"/organization/users/{ann}"
    listed = scripted.api("GET", "/organization/users?emails[]=ann@example.com")
    assert [each["id"] for each in listed["data"]] == [ann]
    for body in ({"role": "reader"}, None):
        verb = "POST" if body else "DELETE"
        error = scripted.api(verb, "/organization/users/user-default", body, status=400)["error"]
        assert error["code"] == "last_owner"
    assert scripted.api("POST", path, {"role": "owner"})["role"] == "owner"
    assert scripted.api("POST", f"{PROJECT}/users/{ann}", {"role": "viewer"})["role"] == "viewer"
    members = scripted.api("GET", f"{PROJECT}/users")
    assert [each["id"] for each in members["data"]] == ["user-default", ann] == [members["first_id"], members["last_id"]]
    assert scripted.api("GET", f"{PROJECT}/users?after=user-default")["data"][0]["id"] == ann
    scripted.api("POST", f"{PROJECT}/users", {"user_id": ann, "role": "member"}, status=400)
    scripted.api("POST", f"{PROJECT}/users", {"role": "member"}, status=400)
    assert scripted.api("DELETE", f"{PROJECT}/users/{ann}")["deleted"] is True
    scripted.api("GET", f"{PROJECT}/users/{ann}", status=404)
    assert scripted.api("DELETE", path)["object"] == "organization.user.deleted"
    scripted.api("GET", path, status=404)


def test_groups(scripted: Caller) -> None:
    ann, bob = user(scripted), user(scripted, "bob@example.com")
    made = scripted.api("POST", "/organization/groups", {"name": "Staff"})
    path = f"/organization/groups/{made['id']}"
    assert scripted.api("POST", path, {"name": "Team"})["name"] == "Team"
    for id in (ann, bob):
        added = scripted.api("POST", f"{path}/users", {"user_id": id})
        assert added == {"object": "group.user", "user_id": id, "group_id": made["id"]}
    first = scripted.api("GET", f"{path}/users?limit=1&order=asc")
    assert ([each["id"] for each in first["data"]], first["next"]) == ([ann], ann)
    rest = scripted.api("GET", f"{path}/users?limit=1&order=asc&after={first['next']}")
    assert ([each["id"] for each in rest["data"]], rest["next"], rest["has_more"]) == ([bob], None, False)
    assert scripted.api("GET", f"{path}/users/{ann}")["email"] == "ann@example.com"
    scripted.api("DELETE", f"/organization/users/{bob}")
    scripted.api("GET", f"{path}/users/{bob}", status=404)
    scripted.api("DELETE", f"{path}/users/{ann}")
    assert scripted.api("GET", f"{path}/users")["data"] == []
    role = scripted.api("GET", "/projects/proj_default/roles")["data"][0]["id"]
    shared = scripted.api("POST", f"{PROJECT}/groups", {"group_id": made["id"], "role": role})
    assert (shared["group_name"], shared["project_id"]) == ("Team", "proj_default")
    assert (
        scripted.api("GET", f"{PROJECT}/groups")["data"] == [shared] == [scripted.api("GET", f"{PROJECT}/groups/{made['id']}")]
    )
    held = scripted.api("GET", f"/projects/proj_default/groups/{made['id']}/roles")
    assert [each["id"] for each in held["data"]] == [role]
    scripted.api("DELETE", f"{PROJECT}/groups/{made['id']}")
    scripted.api("GET", f"{PROJECT}/groups/{made['id']}", status=404)
    assert scripted.api("DELETE", path) == {"object": "group.deleted", "id": made["id"], "deleted": True}


@pytest.mark.parametrize(
    ("base", "who"), [("/organization", "users"), ("/organization", "groups"), ("/projects/proj_default", "users")]
)
def test_roles(scripted: Caller, base: str, who: str) -> None:
    group = scripted.api("POST", "/organization/groups", {"name": "Staff"})["id"]
    principal = user(scripted) if who == "users" else group
    predefined = scripted.api("GET", f"{base}/roles")["data"]
    assert all(role["predefined_role"] for role in predefined) and predefined[0]["name"] == "owner"
    scripted.api("DELETE", f"{base}/roles/{predefined[0]['id']}", status=400)
    made = scripted.api("POST", f"{base}/roles", {"role_name": "Clerk", "permissions": ["api.files.read"]})
    path = f"{base}/roles/{made['id']}"
    changed = scripted.api("POST", path, {"description": "files"})
    assert (changed["name"], changed["description"], changed["permissions"]) == ("Clerk", "files", ["api.files.read"])
    held = f"{base}/{who}/{principal}/roles"
    given = scripted.api("POST", held, {"role_id": made["id"]})
    assert (given["object"], given["role"]) == (f"{who[:-1]}.role", changed)
    assert scripted.api("GET", f"{held}/{made['id']}")["permissions"] == ["api.files.read"]
    assert [each["id"] for each in scripted.api("GET", held)["data"]] == [made["id"]]
    scripted.api("DELETE", f"{held}/{made['id']}")
    scripted.api("GET", f"{held}/{made['id']}", status=404)
    scripted.api("POST", held, {"role_id": made["id"]})
    scripted.api("DELETE", path)
    assert scripted.api("GET", held)["data"] == []
    scripted.api("POST", held, {"role_id": made["id"]}, status=404)


def test_settings_that_are_enforced(scripted: Caller) -> None:
    path = f"{PROJECT}/hosted_tool_permissions"
    assert scripted.api("GET", path)["file_search"] == {"enabled": True}
    assert scripted.api("POST", path, {"file_search": {"enabled": False}})["web_search"] == {"enabled": True}
    body = {"model": "gpt-4o", "tools": [{"type": "file_search"}]}
    error = scripted.api("POST", "/assistants", body, status=403)["error"]
    assert (error["code"], error["param"]) == ("tool_not_permitted", "tools[0].type")
    scripted.api("POST", path, {"file_search": {"enabled": True}})
    earlier = scripted.api("POST", "/assistants", body)
    scripted.api("POST", path, {"file_search": {"enabled": False}})
    scripted.api("POST", "/threads/runs", {"assistant_id": earlier["id"]}, status=403)
    models = f"{PROJECT}/model_permissions"
    scripted.api("POST", models, {"mode": "allow_list", "model_ids": ["gpt-4o"]})
    assert scripted.chat(status=403)["error"]["code"] == "model_not_found"
    scripted.api("POST", models, {"mode": "deny_list", "model_ids": ["gpt-4o"]})
    scripted.chat()
    scripted.api("POST", models, {"mode": "deny_list", "model_ids": ["gpt-4o-mini"]})
    scripted.chat(status=403)
    scripted.api("DELETE", models)
    assert scripted.api("GET", models)["model_ids"] == []
    scripted.chat()


@pytest.mark.parametrize("base", ["/organization", PROJECT])
def test_settings_that_are_noted(scripted: Caller, base: str) -> None:
    path = f"{base}/data_retention"
    before = scripted.api("GET", path)
    answer = scripted.send(ask({"retention_type": "zero_data_retention"}, path=f"/v1{path}"))
    assert answer.headers["entrechat-ignored"] == "retention_type"
    assert scripted.api("GET", path) == {**before, "type": "zero_data_retention"}


def certificate(days: int = 30) -> tuple[str, int, int]:
    """PEM text, and from when to when it is valid."""
    x509 = pytest.importorskip("cryptography.x509")
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "desk")])
    begin = datetime(2049, 12, 20, tzinfo=UTC)  # its end is a GeneralizedTime, where it lasts into 2050
    end = begin + timedelta(days=days)
    builder = x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number(), begin, end)
    pem = builder.sign(key, hashes.SHA256()).public_bytes(serialization.Encoding.PEM).decode()
    return pem, int(begin.timestamp()), int(end.timestamp())


@pytest.mark.parametrize("base", ["/organization", PROJECT])
def test_certificates(scripted: Caller, base: str) -> None:
    pem, begin, end = certificate()
    made = scripted.api("POST", "/organization/certificates", {"name": "desk", "certificate": pem})
    assert made["certificate_details"] == {"valid_at": begin, "expires_at": end}
    path = f"/organization/certificates/{made['id']}"
    assert scripted.api("GET", f"{path}?include[]=content")["certificate_details"]["content"] == pem
    assert scripted.api("POST", path, {"name": "table"})["name"] == "table"
    scripted.api("POST", "/organization/certificates", {"certificate": pem}, status=400)
    wanted = {"certificate_ids": [made["id"]]}
    switched = scripted.send(ask(wanted, path=f"/v1{base}/certificates/activate"))
    assert switched.headers["entrechat-ignored"] == "certificate_ids", "no client is asked for a certificate here"
    assert switched.json["data"][0]["active"] is True
    assert scripted.api("GET", f"{base}/certificates")["data"][0]["active"] is True
    scripted.api("DELETE", path, status=400)
    assert scripted.api("POST", f"{base}/certificates/deactivate", wanted)["data"][0]["active"] is False
    scripted.api("POST", f"{base}/certificates/activate", {"certificate_ids": [made["id"], "cert_none"]}, status=404)
    assert scripted.api("GET", f"{base}/certificates")["data"][0]["active"] is False, "all of them or none"
    assert scripted.api("DELETE", path) == {"object": "certificate.deleted", "id": made["id"]}


def test_what_is_no_certificate(scripted: Caller) -> None:
    pem = certificate(5)[0]
    body = pem.split("-----")[2].strip()
    for wrong in (
        "",
        "text",
        pem.replace(body, body[:80]),
        pem.replace(body, "AAAA"),
        pem.replace(body, "MAA="),
        pem.replace(body, "="),
    ):
        error = scripted.api("POST", "/organization/certificates", {"certificate": wrong}, status=400)["error"]
        assert (error["param"], error["code"]) == ("certificate", "invalid_certificate")
    for at in range(0, len(body), 7):
        damaged = pem.replace(body, body[:at] + "A" + body[at + 1 :])
        try:
            validity(damaged)
        except ValueError:
            continue


def test_the_audit_log(scripted: Caller) -> None:
    desk = project(scripted, "Desk")["id"]
    key = account(scripted, desk)["api_key"]
    chat(scripted, bearer(key["value"]))
    chat(scripted, bearer(key["value"]))
    ann = user(scripted)
    scripted.api("DELETE", f"/organization/users/{ann}")
    found = events(scripted)
    assert found == [
        "user.deleted",
        "user.added",
        "invite.accepted",
        "invite.sent",
        "login.succeeded",
        "api_key.created",
        "service_account.created",
        "project.created",
    ]
    assert events(scripted, "?event_types[]=user.added&event_types[]=user.deleted") == ["user.deleted", "user.added"]
    assert events(scripted, f"?project_ids[]={desk}") == found[4:]
    assert events(scripted, f"?resource_ids[]={key['id']}") == ["api_key.created"]
    assert events(scripted, f"?actor_ids[]={key['id']}") == ["login.succeeded"]
    assert events(scripted, "?actor_emails[]=user@localhost&limit=2") == found[:2]
    assert events(scripted, "?tenant_only=true") == []
    times = [entry["effective_at"] for entry in scripted.api("GET", "/organization/audit_logs")["data"]]
    assert events(scripted, f"?effective_at[gt]={times[3]}") == found[:3]
    assert events(scripted, f"?effective_at[gte]={times[3]}&effective_at[lt]={times[1]}") == found[2:4]
    first = scripted.api("GET", "/organization/audit_logs?limit=3")
    assert ([each["type"] for each in first["data"]], first["has_more"]) == (found[:3], True)
    assert events(scripted, f"?after={first['last_id']}") == found[3:]
    last = scripted.api("GET", "/organization/audit_logs")["last_id"]
    back = scripted.api("GET", f"/organization/audit_logs?before={last}&limit=2")
    assert ([each["type"] for each in back["data"]], back["has_more"]) == (found[5:7], True)
    assert events(scripted, f"?after={first['data'][0]['id']}&before={last}") == found[1:-1]
    assert key["value"] not in str(scripted.api("GET", "/organization/audit_logs"))
