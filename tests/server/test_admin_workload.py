"""Workload identity: providers, rules, and tokens exchanged for keys, by our client and the official one."""

from __future__ import annotations

import asyncio
import base64
import json
import threading
import time
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature

import entrechat
from entrechat.local.app import App
from entrechat.local.engine.scripted import Scripted
from entrechat.local.identity import attributes, jws

from .caller import Caller, ask
from .conftest import MakeCaller
from .test_admin_access import HELLO, account, bearer, chat, project
from .test_admin_resources import events
from .test_files import Clock

PROVIDERS = "/organization/workload_identity_providers"
ISSUER, AUDIENCE = "https://issuer.example", "entrechat"
_HASHES: dict[str, Any] = {"256": hashes.SHA256, "384": hashes.SHA384, "512": hashes.SHA512}
_RSA = rsa.generate_private_key(65537, 2048)
_CURVES = {"ES256": ec.generate_private_key(ec.SECP256R1()), "ES384": ec.generate_private_key(ec.SECP384R1())}


def _text(value: bytes | int, size: int | None = None) -> str:
    if isinstance(value, int):
        value = value.to_bytes(size or (value.bit_length() + 7) // 8, "big")
    return base64.urlsafe_b64encode(value).rstrip(b"=").decode()


def jwk(algorithm: str = "RS256") -> dict[str, Any]:
    if algorithm in _CURVES:
        key = _CURVES[algorithm]
        point, size = key.public_key().public_numbers(), (key.key_size + 7) // 8
        return {
            "kty": "EC",
            "kid": algorithm,
            "crv": f"P-{key.key_size}",
            "x": _text(point.x, size),
            "y": _text(point.y, size),
        }
    numbers = _RSA.public_key().public_numbers()
    return {"kty": "RSA", "kid": algorithm, "n": _text(numbers.n), "e": _text(numbers.e), "use": "sig"}


def token(now: float, *, algorithm: str = "RS256", header: dict[str, Any] | None = None, **claims: Any) -> str:
    """A signed token, valid for ten minutes; a claim that is None is left out."""
    head = {"alg": algorithm, "kid": algorithm, **(header or {})}
    usual = {"iss": ISSUER, "aud": AUDIENCE, "sub": "repo:desk", "iat": now, "exp": now + 600}
    body = {name: value for name, value in {**usual, **claims}.items() if value is not None}
    signed = ".".join(_text(json.dumps(part).encode()) for part in (head, body))
    digest = _HASHES[algorithm[2:]]()
    if algorithm in _CURVES:
        key = _CURVES[algorithm]
        size = (key.key_size + 7) // 8
        r, s = decode_dss_signature(key.sign(signed.encode(), ec.ECDSA(digest)))
        return f"{signed}.{_text(r.to_bytes(size, 'big') + s.to_bytes(size, 'big'))}"
    return f"{signed}.{_text(_RSA.sign(signed.encode(), padding.PKCS1v15(), digest))}"


class Desk:
    """A server with a provider, a service account in a project, and a rule."""

    def __init__(self, caller: Caller, clock: Clock) -> None:
        self.caller = caller
        self.clock = clock
        self.project = project(caller)["id"]
        self.account = account(caller, self.project, create_service_account_only=True)["id"]
        self.provider = provider(caller)["id"]
        self.path = f"{PROVIDERS}/{self.provider}"
        self.rules = f"{self.path}/federation_rules"
        self.rule = self.add()["id"]

    def add(self, **more: Any) -> Any:
        body = {"project_id": self.project, "service_account_id": self.account, "attribute_matchers": {"sub": "repo:desk"}}
        return self.caller.api("POST", self.rules, {**body, **more})

    def exchange(self, given: str | None = None, *, status: int = 200, **more: Any) -> Any:
        body = {
            "grant_type": "urn:ietf:params:oauth:grant-type:token-exchange",
            "subject_token_type": "urn:ietf:params:oauth:token-type:jwt",
            "subject_token": given or token(self.clock.now),
            "identity_provider_id": self.provider,
            "service_account_id": self.account,
            **more,
        }
        answer = self.caller.send(ask({name: value for name, value in body.items() if value}, path="/oauth/token"))
        assert answer.status == status, answer.content
        assert answer.headers["cache-control"] == "no-store"
        return answer.json

    def key(self) -> dict[str, str]:
        return bearer(self.exchange()["access_token"])


def provider(caller: Caller, **more: Any) -> Any:
    keys = [jwk(algorithm) for algorithm in ("RS256", "RS384", "RS512", "ES256", "ES384")]
    body = {
        "name": "CI",
        "type": "oidc",
        "issuer": ISSUER,
        "audience": AUDIENCE,
        "verification": {"type": "uploaded_jwks", "jwks": {"keys": keys}},
    }
    return caller.api("POST", PROVIDERS, {**body, **more})


@pytest.fixture
def desk(make_caller: MakeCaller) -> Desk:
    clock = Clock()
    return Desk(make_caller(app={"clock": clock}), clock)


def test_providers_and_rules(desk: Desk) -> None:
    caller = desk.caller
    made = caller.api("GET", desk.path)
    assert (made["enabled"], made["description"], made["attribute_transformations"]) == (True, None, [])
    other = provider(caller, name="other")["id"]
    assert [each["id"] for each in caller.api("GET", f"{PROVIDERS}?order=asc")["data"]] == [desk.provider, other]
    assert caller.api("POST", desk.path, {"description": "of the desk"})["description"] == "of the desk"
    assert caller.api("POST", desk.path, {"description": None})["description"] is None
    rule = caller.api("GET", f"{desk.rules}/{desk.rule}")
    assert (rule["permissions"], rule["workload_identity_provider_id"]) == ({"type": "service_account_default"}, desk.provider)
    caller.api("GET", f"{PROVIDERS}/{other}/federation_rules/{desk.rule}", status=404)
    assert caller.api("GET", f"{PROVIDERS}/{other}/federation_rules")["data"] == []
    caller.api("GET", f"{PROVIDERS}/wip_none/federation_rules", status=404)
    more = [desk.add(name=str(at))["id"] for at in range(3)]
    first = caller.api("GET", f"{desk.rules}?limit=2&service_account_id={desk.account}")
    assert ([each["id"] for each in first["data"]], first["has_more"]) == ([desk.rule, more[0]], True)
    assert [each["id"] for each in caller.api("GET", f"{desk.rules}?after={more[0]}")["data"]] == more[1:]
    assert caller.api("GET", f"{desk.rules}?service_account_id=svc_acct_none")["data"] == []
    assert caller.api("POST", f"{desk.rules}/{more[0]}", {"name": None, "enabled": False})["enabled"] is False
    assert caller.api("DELETE", f"{desk.rules}/{more[0]}")["deleted"] is True
    assert caller.api("DELETE", desk.path)["object"] == "organization.workload_identity_provider.deleted"
    caller.api("GET", f"{desk.rules}/{desk.rule}", status=404)
    told = [each for each in events(caller, "?limit=100") if each.startswith("workload_identity")]
    mapping, whole = "workload_identity_provider_mapping", "workload_identity_provider"
    changes = [f"{whole}.deleted", f"{mapping}.deleted", f"{mapping}.updated", *[f"{mapping}.created"] * 3]
    assert told == [*changes, *[f"{whole}.updated"] * 2, f"{whole}.created", f"{mapping}.created", f"{whole}.created"]


@pytest.mark.parametrize(
    ("change", "param"),
    [
        ({"type": "saml"}, "type"),
        ({"audience": ""}, "audience"),
        ({"attribute_transformations": [{"attribute": "a"}]}, "attribute_transformations[0].expression"),
        (
            {"attribute_transformations": [{"attribute": "a", "expression": "assertion.sub.split(':')[0]"}]},
            "attribute_transformations[0].expression",
        ),
        ({"verification": {"type": "uploaded_jwks", "jwks": {"keys": []}}}, "verification.jwks"),
        ({"verification": {"type": "uploaded_jwks", "jwks": {"keys": [{"kid": "a", "d": "x"}]}}}, "verification.jwks"),
        ({"verification": {"type": "uploaded_jwks", "jwks": {"keys": [{**jwk("ES256"), "x": "AQ"}]}}}, "verification.jwks"),
        ({"verification": {"type": "discovery", "discovery_url": "https://issuer.example"}}, "verification.discovery_url"),
        ({"verification": {"type": "discovery", "discovery_url": None}}, "issuer"),
        ({"verification": {"type": "discovery", "discovery_url": "file:///etc/passwd"}}, "verification.discovery_url"),
    ],
)
def test_what_is_no_provider(scripted: Caller, change: dict[str, Any], param: str) -> None:
    body = {"name": "CI", "type": "oidc", "issuer": ISSUER, "audience": AUDIENCE, **change}
    assert scripted.api("POST", PROVIDERS, body, status=400)["error"]["param"] == param


def test_what_is_no_rule(desk: Desk) -> None:
    body = {"project_id": desk.project, "service_account_id": desk.account, "attribute_matchers": {"sub": "x"}}
    restricted = {"type": "restricted", "scopes": []}
    for change, param, status in (
        ({"attribute_matchers": {}}, "attribute_matchers", 400),
        ({"attribute_matchers": {"sub": []}}, "attribute_matchers.sub", 400),
        ({"project_id": "proj_none"}, "project_id", 404),
        ({"project_id": "proj_default"}, "service_account_id", 404),
        ({"permissions": restricted}, "permissions.scopes", 400),
        ({"permissions": {**restricted, "scopes": ["Files!"]}}, "permissions.scopes[0]", 400),
    ):
        error = desk.caller.api("POST", desk.rules, {**body, **change}, status=status)["error"]
        assert error["param"] == param, error


@pytest.mark.parametrize("algorithm", ["RS256", "RS384", "RS512", "ES256", "ES384"])
def test_a_token_is_exchanged_for_a_key(desk: Desk, algorithm: str) -> None:
    given = desk.exchange(token(desk.clock.now, algorithm=algorithm, aud=["other", AUDIENCE]))
    assert (given["token_type"], given["expires_in"]) == ("Bearer", 600), "no longer than the token lasts"
    headers = bearer(given["access_token"])
    chat(desk.caller, headers)
    thread = desk.caller.api("POST", "/threads", {}, headers=headers)["id"]
    desk.caller.api("GET", f"/threads/{thread}", headers={"openai-project": desk.project})
    desk.caller.api("GET", f"/threads/{thread}", status=404)
    desk.caller.api("GET", "/organization/projects", headers=headers, status=403)
    report = desk.caller.api(
        "GET", f"/organization/usage/completions?start_time=0&user_ids[]={desk.account}&bucket_width=1d&limit=31"
    )
    assert report["object"] == "page"
    desk.clock.now += 600
    assert chat(desk.caller, headers, 401)["error"]["code"] == "invalid_api_key"


def test_what_a_key_was_used_for_is_the_service_accounts(desk: Desk) -> None:
    chat(desk.caller, desk.key())
    start = int(desk.clock.now) - 3600
    path = f"/organization/usage/completions?start_time={start}&bucket_width=1h&group_by[]=user_id"
    results = [result for bucket in desk.caller.api("GET", path)["data"] for result in bucket["results"]]
    assert [(each["user_id"], each["num_model_requests"]) for each in results] == [(desk.account, 1)]
    (entry,) = desk.caller.api("GET", "/organization/audit_logs?event_types[]=login.succeeded")["data"]
    assert entry["actor"]["api_key"]["service_account"]["id"] == desk.account


@pytest.mark.parametrize(
    ("claims", "why"),
    [
        ({"iss": "https://other.example"}, "another issuer"),
        ({"aud": "other"}, "another audience"),
        ({"aud": None}, "another audience"),
        ({"sub": None}, "lacks 'sub'"),
        ({"exp": None}, "lacks 'exp'"),
        ({"exp": 1.0}, "has expired"),
        ({"iat": "yesterday"}, "lacks 'iat'"),
        ({"iat": 1e12}, "not valid yet"),
        ({"nbf": 1e12}, "not valid yet"),
    ],
)
def test_claims_that_are_refused(desk: Desk, claims: dict[str, Any], why: str) -> None:
    error = desk.exchange(token(desk.clock.now, **claims), status=401)
    assert error["error"] == "invalid_grant"
    assert why in error["error_description"]


def test_signatures_that_are_refused(desk: Desk) -> None:
    good = token(desk.clock.now)
    head, body, signature = good.split(".")
    other = token(desk.clock.now, sub="repo:other").split(".")
    curve = token(desk.clock.now, algorithm="ES256").split(".")
    for wrong, why in (
        (f"{head}.{other[1]}.{signature}", "not that of the issuer's key"),
        (f"{head}.{body}.{signature[:-4]}", "not that of the issuer's key"),
        (f"{head}.{body}.{_text(bytes(256))}", "not that of the issuer's key"),
        (f"{curve[0]}.{curve[1]}.{_text(bytes(64))}", "not that of the issuer's key"),
        (f"{curve[0]}.{other[1]}.{curve[2]}", "not that of the issuer's key"),
        (f"{head}.{body}.", "not that of the issuer's key"),
        (token(desk.clock.now, header={"alg": "none"}), "signed with none"),
        (token(desk.clock.now, header={"alg": "HS256"}), "signed with HS256"),
        (token(desk.clock.now, header={"alg": "ES256", "kid": "RS256"}), "not that of the issuer's key"),
        (token(desk.clock.now, header={"kid": "new"}), "no key 'new'"),
        (token(desk.clock.now, header={"kid": None}), "lacks 'kid'"),
        (token(desk.clock.now, header={"crit": ["b64"]}), "critical"),
        ("a.b", "no signed JSON Web Token"),
        ("a.b.c", "cannot be decoded"),
        (f"{_text(b'[]')}.{_text(b'{}')}.", "must be objects"),
    ):
        assert why in desk.exchange(wrong, status=401)["error_description"]


def test_requests_that_are_refused(desk: Desk) -> None:
    for change, error in (
        ({"grant_type": "password"}, "unsupported_grant_type"),
        ({"subject_token_type": "urn:openai:params:oauth:token-type:x509"}, "invalid_request"),
        ({"subject_token": ""}, "invalid_request"),
        ({"subject_token": 7}, "invalid_request"),
    ):
        assert desk.exchange(status=400, **change)["error"] == error
    assert desk.exchange(identity_provider_id="wip_none", status=401)["error"] == "invalid_grant"
    assert desk.exchange(service_account_id="svc_acct_none", status=403)["error"] == "access_denied"
    assert desk.exchange(token(desk.clock.now, sub="repo:other"), status=403)["error"] == "access_denied"
    for body in (b"", b"[]", b"{"):
        assert desk.caller.send(ask(body, path="/oauth/token")).status == 400


def test_rules_may_look_at_anything_in_the_token(desk: Desk) -> None:
    change = {
        "attribute_transformations": [{"attribute": "where", "expression": "'ns:' + assertion['kubernetes.io'].namespace"}]
    }
    desk.caller.api("POST", desk.path, change)
    matchers = {"where": "ns:prod", "kubernetes.io.namespace": "x", "n": 1, "ok": True}
    desk.caller.api("POST", f"{desk.rules}/{desk.rule}", {"attribute_matchers": {**matchers, "claims.deep": "y"}})
    right: dict[str, Any] = {
        "kubernetes.io": {"namespace": "prod"},
        "n": 1,
        "ok": True,
        "claims": {"deep": "y"},
        "kubernetes.io.namespace": "x",
    }
    desk.exchange(token(desk.clock.now, **right))
    odd: list[dict[str, Any]] = [{"n": True}, {"ok": 1}, {"claims": {}}, {"kubernetes.io": {"namespace": "test"}}]
    for wrong in odd:
        desk.exchange(token(desk.clock.now, **{**right, **wrong}), status=403)
    assert "has nothing for" in desk.exchange(token(desk.clock.now), status=401)["error_description"]


def test_a_rules_scopes_are_its_keys(desk: Desk) -> None:
    permissions = {"type": "restricted", "scopes": ["api.threads.write"]}
    desk.caller.api("POST", f"{desk.rules}/{desk.rule}", {"permissions": permissions})
    headers = desk.key()
    desk.caller.api("POST", "/threads", {}, headers=headers)
    assert "model.request" in chat(desk.caller, headers, 401)["error"]["message"]


@pytest.mark.parametrize(
    "end", ["rule deleted", "rule disabled", "provider disabled", "provider deleted", "account", "project"]
)
def test_what_ends_a_key(desk: Desk, end: str) -> None:
    api, headers = desk.caller.api, desk.key()
    chat(desk.caller, headers)
    base = f"/organization/projects/{desk.project}"
    actions: dict[str, Callable[[], Any]] = {
        "rule deleted": lambda: api("DELETE", f"{desk.rules}/{desk.rule}"),
        "rule disabled": lambda: api("POST", f"{desk.rules}/{desk.rule}", {"enabled": False}),
        "provider disabled": lambda: api("POST", desk.path, {"enabled": False}),
        "provider deleted": lambda: api("DELETE", desk.path),
        "account": lambda: api("DELETE", f"{base}/service_accounts/{desk.account}"),
        "project": lambda: api("POST", f"{base}/archive"),
    }
    actions[end]()
    if end == "project":
        assert chat(desk.caller, headers, 401)["error"]["code"] == "not_authorized_invalid_project"
    else:  # the server is open: it takes what is no key of its own for the administrator's
        assert desk.caller.app.keys.find(headers["authorization"].removeprefix("Bearer ")) is None
    desk.exchange(status=401 if "provider" in end else 403)


class Issuer:
    """An issuer that publishes its keys."""

    def __init__(self) -> None:
        issuer = self
        self.asked: list[str] = []

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                issuer.asked.append(self.path)
                found = issuer.pages.get(self.path)
                content = json.dumps(found).encode()
                self.send_response(200 if found is not None else 404)
                self.send_header("content-length", str(len(content)))
                self.end_headers()
                self.wfile.write(content)

            def log_message(self, format: str, *args: Any) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,))
        self._thread.start()
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"
        self.pages: dict[str, Any] = {
            "/.well-known/openid-configuration": {"issuer": self.url, "jwks_uri": f"{self.url}/keys"},
            "/keys": {"keys": [jwk()]},
        }

    def close(self) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


@pytest.fixture
def issuer() -> Iterator[Issuer]:
    made = Issuer()
    yield made
    made.close()


def test_keys_are_fetched_from_the_issuer(desk: Desk, issuer: Issuer) -> None:
    change = {"issuer": issuer.url, "verification": {"type": "discovery", "discovery_url": None}}
    desk.caller.api("POST", desk.path, change)
    given = token(desk.clock.now, iss=issuer.url)
    desk.exchange(given)
    assert issuer.asked == ["/.well-known/openid-configuration", "/keys"]
    configuration = issuer.pages["/.well-known/openid-configuration"]
    for pages, why in (
        ({"/keys": {"keys": []}}, "no key 'RS256'"),
        ({"/keys": []}, "no JSON object"),
        ({"/keys": None}, "answered 404"),
        ({"/.well-known/openid-configuration": {**configuration, "issuer": "x"}}, "another issuer"),
        ({"/.well-known/openid-configuration": {"issuer": issuer.url}}, "lacks 'jwks_uri'"),
        ({"/.well-known/openid-configuration": {**configuration, "jwks_uri": "http://192.0.2.1/"}}, "does not ask"),
    ):
        issuer.pages = {**issuer.pages, **pages}
        assert why in desk.exchange(given, status=401)["error_description"]


def test_other_hosts_where_the_server_allows_them(make_caller: MakeCaller) -> None:
    from entrechat.local.limits import Limits

    caller = make_caller(app={"limits": Limits(webhook_hosts=("issuer.example",))})
    assert provider(caller, verification={"type": "discovery", "discovery_url": None})["issuer"] == ISSUER


def test_expressions() -> None:
    claims = {"sub": "a", "x": {"y z": {"w": 1}}}
    worked_out = [
        attributes.of(claims, [{"attribute": "to", "expression": expression}])["to"]
        for expression in ("assertion.sub", "'b'", "assertion[\"x\"]['y z'].w", " \"<\" + assertion.sub + '>' ")
    ]
    assert worked_out == ["a", "b", 1, "<a>"]
    with pytest.raises(jws.TokenError, match="joins what is no text"):
        attributes.of(claims, [{"attribute": "to", "expression": "assertion.sub + assertion.x['y z'].w"}])
    for wrong in ("", "sub", "assertion", "assertion.sub +", "assertion.sub == 'a'", "'a' 'b'", "assertion.sub\n+"):
        with pytest.raises(ValueError, match="cannot be worked out"):
            attributes.check_expression(wrong)


def _client_settings(app: App, url: str) -> dict[str, Any]:
    caller = Caller(app, "sync")
    desk = Desk(caller, Clock())
    caller.close()
    return {
        "base_url": url,
        "max_retries": 0,
        "workload_identity": {
            "identity_provider_id": desk.provider,
            "service_account_id": desk.account,
            "provider": {"token_type": "jwt", "get_token": lambda: token(time.time())},
        },
    }


def test_our_client_signs_in_with_a_token(colour: str) -> None:
    from .test_official_client import Served

    app = App(Scripted())
    with Served(app) as url:
        settings = _client_settings(app, url)
        settings["workload_identity"]["token_exchange_url"] = url.removesuffix("/v1") + "/oauth/token"
        if colour == "sync":
            with entrechat.OpenAI(**settings) as client:
                done = client.chat.completions.create(**HELLO)  # type: ignore[call-overload]  # of plain dicts
        else:

            async def talk() -> Any:
                async with entrechat.AsyncOpenAI(**settings) as client:
                    return await client.chat.completions.create(**HELLO)  # type: ignore[call-overload]  # of plain dicts

            done = asyncio.run(talk())
        assert done.choices[0].message.content == "Hello there"
        settings["workload_identity"]["service_account_id"] = "svc_acct_none"
        with entrechat.OpenAI(**settings) as client, pytest.raises(entrechat.OAuthError, match="No federation rule") as caught:
            client.models.list()
        assert caught.value.error == "access_denied"
    app.close()


def test_our_client_administrates_providers() -> None:
    with entrechat.OpenAI.local(engine=Scripted()) as client:
        providers = client.admin.organization.workload_identity_providers
        made = providers.create(
            name="CI",
            type="oidc",
            issuer=ISSUER,
            audience=AUDIENCE,
            verification={"type": "uploaded_jwks", "jwks": {"keys": [jwk()]}},
        )
        assert providers.update(made.id, enabled=False).enabled is False
        assert [each.id for each in providers.list()] == [made.id]
        bot = client.admin.organization.projects.service_accounts.create("proj_default", name="bot")
        rule = providers.federation_rules.create(
            made.id, project_id="proj_default", service_account_id=bot.id, attribute_matchers={"sub": "x"}
        )
        permissions: Any = {"type": "restricted", "scopes": ["model.request"]}
        changed = providers.federation_rules.update(
            rule.id, workload_identity_provider_id=made.id, name="r", permissions=permissions
        )
        assert changed.permissions.type == "restricted"
        assert [each.name for each in providers.federation_rules.list(made.id)] == ["r"]
        assert providers.federation_rules.delete(rule.id, workload_identity_provider_id=made.id).deleted
        assert providers.delete(made.id).deleted


def test_their_client_administrates_providers_and_signs_in(monkeypatch: pytest.MonkeyPatch) -> None:
    openai = pytest.importorskip("openai")
    from .test_official_client import Served

    app = App(Scripted(), api_key="root")
    with Served(app) as url, openai.OpenAI(base_url=url, api_key="root", admin_api_key="root", max_retries=0) as client:
        providers = client.admin.organization.workload_identity_providers
        made = providers.create(
            name="CI",
            type="oidc",
            issuer=ISSUER,
            audience=AUDIENCE,
            verification={"type": "uploaded_jwks", "jwks": {"keys": [jwk()]}},
        )
        bot = client.admin.organization.projects.service_accounts.create("proj_default", name="bot")
        rule = providers.federation_rules.create(
            made.id, project_id="proj_default", service_account_id=bot.id, attribute_matchers={"sub": "repo:desk"}
        )
        assert [each.id for each in providers.federation_rules.list(made.id)] == [rule.id]
        assert providers.retrieve(made.id).verification.type == "uploaded_jwks"
        exchanged = entrechat.auth.WorkloadIdentityAuth(
            workload_identity={
                "identity_provider_id": made.id,
                "service_account_id": bot.id,
                "provider": {"token_type": "id", "get_token": lambda: token(time.time())},
            },
            token_exchange_url=url.removesuffix("/v1") + "/oauth/token",
        ).get_token()
        with openai.OpenAI(base_url=url, api_key=exchanged, max_retries=0) as theirs:
            assert theirs.chat.completions.create(**HELLO).choices[0].message.content == "Hello there"
        assert providers.delete(made.id).deleted
        with openai.OpenAI(base_url=url, api_key=exchanged, max_retries=0) as theirs, pytest.raises(openai.AuthenticationError):
            theirs.models.list()
    app.close()
