"""`POST /oauth/token`: a token of a trusted issuer's for a short-lived key of a service account (OAuth 2.0 Token Exchange)."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs

import orjson

from ..handlers.admin import workload_providers
from ..handlers.admin.common import PROJECT, RULE
from ..http import body_bytes, json_reply
from ..shapes import arr, is_object
from ..store.keys import Key
from . import attributes, discovery, jws

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.responses import Response

    from ..app import App
    from ..store import Row

PATH = "/oauth/token"
_GRANT = "urn:ietf:params:oauth:grant-type:token-exchange"
_SUBJECTS = ("urn:ietf:params:oauth:token-type:jwt", "urn:ietf:params:oauth:token-type:id_token")
_NEEDED = ("subject_token", "identity_provider_id", "service_account_id")
_LONGEST = 3600
"""Seconds that a key lasts; the subject token's end is its end too."""
_SKEW = 60
"""Seconds that the issuer's clock may be wrong."""
_MOST = 1 << 20


class _Refusal(Exception):
    """An error as OAuth writes them."""

    def __init__(self, status: int, error: str, description: str) -> None:
        super().__init__(description)
        self.status = status
        self.body = {"error": error, "error_description": description}


async def answer(app: App, request: Request) -> Response:
    """The key, or what OAuth says of a refusal."""
    try:
        reply = json_reply(await _exchange(app, await _asked(request)))
    except _Refusal as refusal:
        reply = json_reply(refusal.body, refusal.status)
    except jws.TokenError as error:
        reply = json_reply({"error": "invalid_grant", "error_description": f"{error}."}, 401)
    reply.headers["cache-control"] = "no-store"
    return reply


async def _asked(request: Request) -> dict[str, Any]:
    """The request's parameters, of a JSON body or a form's, as far as they are right in themselves."""
    content = await body_bytes(request, _MOST)
    given: Any
    try:
        if request.headers.get("content-type", "").startswith("application/x-www-form-urlencoded"):
            given = {name: values[-1] for name, values in parse_qs(content.decode()).items()}
        else:
            given = orjson.loads(content)
    except ValueError as error:
        raise _Refusal(400, "invalid_request", "The body is neither JSON nor a form.") from error
    if not is_object(given):
        raise _Refusal(400, "invalid_request", "The body must be an object.")
    if given.get("grant_type") != _GRANT:
        raise _Refusal(400, "unsupported_grant_type", f"grant_type must be {_GRANT}.")
    if given.get("subject_token_type") not in _SUBJECTS:
        raise _Refusal(400, "invalid_request", f"subject_token_type must be one of {', '.join(_SUBJECTS)}.")
    for name in _NEEDED:
        if not isinstance(given.get(name), str) or not given[name]:
            raise _Refusal(400, "invalid_request", f"{name} is missing.")
    return given


async def _exchange(app: App, asked: Mapping[str, Any]) -> dict[str, Any]:
    token = jws.read(asked["subject_token"])
    provider = _provider(app, asked["identity_provider_id"])
    verification = provider.body["verification"]
    jwks = verification.get("jwks") or await discovery.keys(app, provider.body["issuer"], verification["discovery_url"])
    jws.verify(token, jwks)
    lifetime = min(_LONGEST, _remaining(app, token.claims, provider))
    with app.db.transaction():
        provider = _provider(app, provider.id)  # as it is by now
        rule = _rule(app, provider, asked["service_account_id"], token.claims)
        permissions = rule.body["permissions"]
        restricted = tuple(permissions["scopes"]) if permissions["type"] == "restricted" else None
        now = int(app.clock())
        value = "sk-workload-" + secrets.token_urlsafe(36)
        app.keys.remove_starting(f"{rule.id}.", expired_at=now)
        app.keys.add(value, Key(app.new_id(f"{rule.id}."), rule.body["project_id"], now + lifetime, None, restricted))
    return {
        "access_token": value,
        "issued_token_type": "urn:ietf:params:oauth:token-type:access_token",
        "token_type": "Bearer",
        "expires_in": lifetime,
    }


def _provider(app: App, id: str) -> Row:
    row = app.objects.find(workload_providers.KIND, id, project="")
    if row is None or not row.body["enabled"]:
        raise _Refusal(401, "invalid_grant", f"There is no workload identity provider {id[:100]!r} in use.")
    return row


def _remaining(app: App, claims: Mapping[str, Any], provider: Row) -> int:
    """Seconds for which the token is still valid.

    Raises TokenError for one that is not, or is not meant for this provider.
    """
    if claims.get("iss") != provider.body["issuer"]:
        raise jws.TokenError("the subject token is of another issuer than the provider's")
    audiences = claims.get("aud")
    if provider.body["audience"] not in (arr(audiences) if isinstance(audiences, list) else [audiences]):
        raise jws.TokenError("the subject token is for another audience than the provider's")
    if not isinstance(claims.get("sub"), str):
        raise jws.TokenError("the subject token lacks 'sub'")
    times = {name: claims.get(name) for name in ("exp", "iat", "nbf") if name in claims or name != "nbf"}
    now = app.clock()
    for name, at in times.items():
        if not isinstance(at, (int, float)) or isinstance(at, bool):
            raise jws.TokenError(f"the subject token lacks {name!r}")
        if name != "exp" and at > now + _SKEW:
            raise jws.TokenError("the subject token is not valid yet")
    if (left := int(claims["exp"] - now)) < 1:
        raise jws.TokenError("the subject token has expired")
    return left


def _rule(app: App, provider: Row, account: str, claims: Mapping[str, Any]) -> Row:
    """The first rule that lets the token act as the service account."""
    known = attributes.of(claims, provider.body["attribute_transformations"])
    for row in app.objects.all(RULE, parent=provider.id):
        rule = row.body
        if rule["enabled"] and rule["service_account_id"] == account and attributes.matches(known, rule["attribute_matchers"]):
            project = app.objects.find(PROJECT, rule["project_id"], project="")
            if project is not None and project.body["status"] != "archived":
                return row
    raise _Refusal(403, "access_denied", f"No federation rule lets this subject token act as {account[:100]!r}.")
