"""The API itself: whether it answers, in which protocol, by which clock, with what limits, and what the key may do."""

from __future__ import annotations

import time
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Any

from ._doctor import Finding, text_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from entrechat._core.http import Headers, Reply

    from ._doctor import Patient

__all__ = ["api"]

# What a key may be allowed to read: the name of the permission, a path that needs it.
_SCOPES = (
    ("files", "/files?limit=1"),
    ("batches", "/batches?limit=1"),
    ("vector stores", "/vector_stores?limit=1"),
    ("assistants", "/assistants?limit=1"),
    ("fine-tuning", "/fine_tuning/jobs?limit=1"),
    ("evals", "/evals?limit=1"),
)
_SKEW = 60.0  # seconds: more than any answer takes


def api(patient: Patient) -> Iterator[Finding]:
    """What GET /models says, and further readings where it is allowed."""
    from entrechat._core.http import TransportError
    from entrechat._http.blocking import SyncTransport

    transport = SyncTransport()
    try:
        sent = time.time()
        try:
            reply = _get(transport, patient, "/models")
        except TransportError as error:
            fix = "the connection stands, but no answer came: is this the API's address? Try --timeout 60"
            yield Finding("api", "fail", text_of(error), fix)
            return
        received = time.time()
        yield _answered(reply, patient, received - sent)
        yield from _clock(reply.headers, sent, received)
        yield from _limits(reply.headers)
        if patient.scopes and reply.status == 200 and patient.key:
            yield _scopes(transport, patient)
    finally:
        transport.close()


def _get(transport: Any, patient: Patient, path: str) -> Reply:
    from entrechat._core.http import HeaderBlock, Request, Timeout
    from entrechat._settings import USER_AGENT

    assert patient.origin is not None  # the address was understood
    items = [("Accept", "application/json"), ("User-Agent", USER_AGENT)]
    if patient.key:
        items.append(("Authorization", f"Bearer {patient.key}"))
    request = Request(
        "GET",
        patient.origin,
        patient.prefix + path,
        HeaderBlock(items),
        timeout=Timeout(patient.seconds),
        deadline=time.monotonic() + patient.seconds,
    )
    reply: Reply = transport.send(request)
    return reply


def _error(reply: Reply) -> tuple[str, str]:
    """The code and the message of an error."""
    from orjson import JSONDecodeError, loads

    from entrechat._core.shapes import is_object

    try:
        body: Any = loads(reply.content or b"")
    except JSONDecodeError:
        return "", text_of((reply.content or b"").decode("utf-8", "replace"))
    error: Any = body.get("error", body) if is_object(body) else body
    if is_object(error):
        return str(error.get("code") or ""), text_of(error.get("message") or error)
    return "", text_of(error)


def _answered(reply: Reply, patient: Patient, took: float) -> Finding:
    status = reply.status
    found = f"GET {patient.prefix}/models: {status} over {reply.http_version} in {took * 1000:.0f} ms"
    if status == 200:
        return _models(reply, found)
    code, message = _error(reply)
    found = f"{found}: {message}" if message else found
    if status == 401:
        whose = "https://platform.openai.com/api-keys" if patient.openai else "the service's own pages"
        if not patient.key:
            return Finding("api", "fail", found, f"set {patient.variable}")
        return Finding("api", "fail", found, f"the key of {patient.variable} is wrong, or was revoked: see {whose}")
    if status == 403:
        fix = _missing_scopes(message) or "the key, the project or this country is not allowed here"
        return Finding("api", "warn" if "scope" in message.lower() else "fail", found, fix)
    if status == 404:
        return Finding("api", "fail", found, f"is {patient.source} right? Most end in /v1; some servers have no /models")
    if status == 407:
        return Finding("api", "fail", found, "the proxy wants a login: http://user:password@host:port")
    if status == 429:
        if code == "insufficient_quota":
            return Finding("api", "fail", found, "the account has no budget left: see its billing page; waiting does not help")
        wait = reply.headers.get("retry-after")
        return Finding(
            "api", "warn", found, f"too many requests: wait{f' {text_of(wait, 20)} s' if wait else ''}, and try again"
        )
    if status >= 500:
        return Finding("api", "warn", found, "the fault is the server's: https://status.openai.com" if patient.openai else "")
    if 300 <= status < 400:
        return Finding("api", "fail", f"{found}: to {text_of(reply.headers.get('location'))}", f"correct {patient.source}")
    return Finding("api", "fail", found, "")


def _models(reply: Reply, found: str) -> Finding:
    from orjson import JSONDecodeError, loads

    from entrechat._core.shapes import is_array, is_object

    try:
        body: Any = loads(reply.content or b"")
    except JSONDecodeError:
        fix = "this is no API: a web page, a login of the network, or an address without /v1"
        return Finding("api", "fail", f"{found}, but the answer is not JSON", fix)
    models: Any = body.get("data") if is_object(body) else body
    if not is_array(models):
        return Finding("api", "warn", f"{found}, but the answer is no list of models", "is this the API's address?")
    return Finding("api", "ok", f"{found}, {len(models)} models")


def _clock(headers: Headers, sent: float, received: float) -> Iterator[Finding]:
    """The server's clock beside this machine's: tokens and signatures fail where they differ."""
    date = headers.get("date")
    try:
        there = parsedate_to_datetime(date).timestamp() if date else None
    except (TypeError, ValueError):
        there = None
    if there is None:
        return
    ahead = sent - there - 1 if sent > there + 1 else min(0.0, received - there)  # Date has no fractions of a second
    if abs(ahead) <= _SKEW:
        yield Finding("clock", "ok", f"within {_SKEW:.0f} s of the server's")
    else:
        which = "ahead of" if ahead > 0 else "behind"
        fix = "set this machine's clock (timedatectl set-ntp true), or the server's"
        yield Finding("clock", "warn", f"{abs(ahead):.0f} s {which} the server's", fix)


def _limits(headers: Headers) -> Iterator[Finding]:
    found: list[str] = []
    empty: list[str] = []
    for what in ("requests", "tokens"):
        limit, left = headers.get(f"x-ratelimit-limit-{what}"), headers.get(f"x-ratelimit-remaining-{what}")
        if limit is None and left is None:
            continue
        found.append(f"{what} {text_of(left, 20)} of {text_of(limit, 20)}")
        if left == "0":
            empty.append(f"{what} come back in {text_of(headers.get(f'x-ratelimit-reset-{what}'), 20)}")
    if found:
        yield Finding("limits", "warn" if empty else "ok", f"left: {', '.join(found)}", "; ".join(empty))


def _missing_scopes(message: str) -> str:
    _, there, rest = message.partition("Missing scopes:")
    if not there:
        return ""
    scopes = rest.split(". ")[0].strip(" .")
    return f"give the key {scopes} (https://platform.openai.com/api-keys, Edit, Permissions), or use another"


def _scopes(transport: Any, patient: Patient) -> Finding:
    """What else the key may read. A restricted key is no fault."""
    from entrechat._core.http import TransportError

    may, may_not, fixes = ["models"], list[str](), list[str]()
    for name, path in _SCOPES:
        try:
            reply = _get(transport, patient, path)
        except TransportError as error:
            return Finding("permissions", "warn", f"{name}: {text_of(error)}", "try again, or --quick")
        if reply.status == 200:
            may.append(name)
        elif reply.status in (401, 403):
            may_not.append(name)
            fixes.append(_missing_scopes(_error(reply)[1]))
    found = f"may read {', '.join(may)}" + (f"; may not read {', '.join(may_not)}" if may_not else "")
    fix = "; ".join(dict.fromkeys(each for each in fixes if each))
    return Finding("permissions", "warn" if may_not else "ok", found, fix)
