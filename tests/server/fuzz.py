"""Requests made of the published document, right and wrong ones, for every operation of the API.

Whatever a request is like, its answer must be one that the document has, an error in the API's shape, or a 501 for what
the server does not do; never a crash. `python -m tests.server.fuzz [SECONDS]` tries new requests until the time is over.
"""

from __future__ import annotations

import copy
import json
import re
import sys
import time
from functools import partial
from typing import Any, NamedTuple
from urllib.parse import parse_qsl, quote, urlencode

import orjson
from hypothesis import HealthCheck, given, seed, settings
from hypothesis import strategies as st

from entrechat._core.http import Timeout
from entrechat.local.app import App
from entrechat.local.engine.images_scripted import FlatColours
from entrechat.local.engine.nsfw_scripted import RedIsBad
from entrechat.local.engine.scripted import Scripted, seeded_ids, ticking
from entrechat.local.engine.scripted_embeddings import HashedWords
from entrechat.local.engine.speech_scripted import ScriptedSpeech, ScriptedTranscriber
from entrechat.local.engine.videos_scripted import FlatFilms
from entrechat.local.operations import Operation, operations
from tests.support.facts import ROOT
from tests.support.openapi import Document, DocumentOperation, SchemaSampler, nameless

from .caller import Caller, ask
from .published import violations

DOCUMENT = Document(ROOT / "spec" / "openapi.json")
OPERATIONS = sorted(operations())
JSON, FORM = "application/json", "multipart/form-data"
_BOUNDARY = "entrechat-fuzz"
KEY = "root"
ADMIN = {"authorization": f"Bearer {KEY}"}
_PATIENCE = Timeout(total=20)

ODD_VALUES: list[Any] = [
    None, True, 0, -1, 1.5, 2.0, 10**18, 10**400, -0.0, 1e308, "", " ", "é\u0000\ud7ff", "x" * 70_000,
    [], {}, [None], [[[]]], {"": ""}, {"type": "nothing"}, [{"type": 1}], {"a": {"b": {"c": []}}},
]  # fmt: skip
"""What takes the place of a member's value."""

ODD_BODIES = [
    b"", b"{", b"null", b"[]", b'"text"', b"1e999", b"NaN", b"\xff\xfe", b'{"a":1,"a":2}', b"[" * 5000, b'{"a":' * 500 + b"1" + b"}" * 500,
]  # fmt: skip
"""What takes the place of a body."""

ODD_WORDS = ["", "x", "0", "-1", "1e9", "é", "a b", "../..", "%00", "null", "[]", "x" * 3000, "proj_default", "user-default"]
"""What takes the place of an id or of a query's value."""


class Sent(NamedTuple):
    """A request."""

    verb: str
    path: str
    body: bytes | None = None
    kind: str = JSON

    def __str__(self) -> str:
        return f"{self.verb} {self.path[:200]} {self.kind} {(self.body or b'')[:600]!r}"


class Target:
    """A server with something of each kind in it."""

    def __init__(self) -> None:
        app = App(
            Scripted(),
            embedder=HashedWords(),
            images=FlatColours(),
            videos=FlatFilms(rate=1),
            image_moderator=RedIsBad(),
            speaker=ScriptedSpeech(),
            transcriber=ScriptedTranscriber(),
            clock=ticking(),
            new_id=seeded_ids(),
            pace="at_once",
            api_key=KEY,
        )
        self.caller = Caller(app, "sync")
        self.ids = seeded(self.caller)

    def check(self, sent: Sent) -> int:
        """Sends the request and gives the answer's status; fails where it is no answer that there may be."""
        request = ask(
            sent.body,
            path=f"/v1{sent.path}",
            method=sent.verb,
            headers={**ADMIN, "content-type": sent.kind},
            timeout=_PATIENCE,
            stream=True,
        )
        answer = self.caller.send(request)
        assert answer.status < 500 or answer.status == 501, (str(sent), answer.content)
        kind = answer.headers.get("content-type", "")
        if kind.startswith("text/event-stream"):
            assert b'"server_error"' not in answer.content, (str(sent), answer.content[-1000:])
        elif kind.startswith(JSON):
            wrong = violations(sent.verb, sent.path, answer.status, answer.json)
            assert not wrong, (str(sent), answer.status, wrong)
        else:
            assert answer.status == 200, (str(sent), answer.content)
        return answer.status

    def close(self) -> None:
        self.caller.close()
        self.caller.app.close()


def seeded(caller: Caller) -> dict[str, str]:
    """A path parameter's name → the id of such a thing."""
    api = partial(caller.api, headers=ADMIN)
    assistant = api("POST", "/assistants", {"model": "gpt-4o"})["id"]
    thread = api("POST", "/threads", {"messages": [{"role": "user", "content": "Hello there"}]})["id"]
    message = api("GET", f"/threads/{thread}/messages")["data"][0]["id"]
    run = api("POST", f"/threads/{thread}/runs", {"assistant_id": assistant})["id"]
    file = caller.upload("/files", {"purpose": "assistants", "file": ("a.txt", b"Some words")}, headers=ADMIN)["id"]
    store = api("POST", "/vector_stores", {"file_ids": [file]})["id"]
    chat = api("POST", "/chat/completions", {"model": "gpt-4o", "store": True, "messages": [{"role": "user", "content": "hi"}]})
    group = api("POST", "/organization/groups", {"name": "Staff"})["id"]
    account = api("POST", "/organization/projects/proj_default/service_accounts", {"name": "bot"})
    return {
        "assistant_id": assistant,
        "thread_id": thread,
        "message_id": message,
        "run_id": run,
        "file_id": file,
        "vector_store_id": store,
        "completion_id": chat["id"],
        "response_id": api("POST", "/responses", {"model": "gpt-4o", "input": "hi"})["id"],
        "conversation_id": api("POST", "/conversations", {})["id"],
        "upload_id": api(
            "POST", "/uploads", {"purpose": "assistants", "filename": "a.txt", "bytes": 3, "mime_type": "text/plain"}
        )["id"],
        "model": "gpt-4o",
        "project_id": "proj_default",
        "user_id": "user-default",
        "group_id": group,
        "role_id": api("GET", "/organization/roles")["data"][0]["id"],
        "service_account_id": account["id"],
        "api_key_id": account["api_key"]["id"],
        "rate_limit_id": "rl-gpt-4o-mini-search-preview",
        "invite_id": api("POST", "/organization/invites", {"email": "a@example.com", "role": "reader"})["id"],
    }


class Maker:
    """Makes the requests to one operation, of what the document has of it."""

    def __init__(self, key: str, ids: dict[str, str]) -> None:
        self.operation: Operation = operations()[key]
        self.verb, whole = key.split(" ", 1)
        self.path, _, fixed = whole.partition("?")
        self.fixed = parse_qsl(fixed)
        self.ids = ids
        self.published: DocumentOperation | None = DOCUMENT.operations.get((self.verb, nameless(whole)))

    def sent(self, *, body: Any = None, raw: bytes | None = None, query: dict[str, Any] | None = None, ids: Any = None) -> Sent:
        path = self.path
        for part in self.path.split("/"):
            if part.startswith("{"):
                name = part.strip("{}")
                path = path.replace(part, quote((ids or self.ids).get(name, self.ids.get(name, "none")), safe=""))
        pairs: list[tuple[str, Any]] = [*self.fixed, *(query or {}).items()]
        path += f"?{urlencode(pairs, doseq=True)}" if pairs else ""
        if raw is not None or body is None:
            return Sent(self.verb, path, raw)
        if self.kind == FORM and isinstance(body, dict):
            return Sent(self.verb, path, _form(body), f"{FORM}; boundary={_BOUNDARY}")
        return Sent(self.verb, path, _json(body))

    @property
    def kind(self) -> str:
        return FORM if self.published is not None and self.published.body(JSON) is None and self.published.body(FORM) else JSON

    def body(self, member: int, *, optional: bool) -> Any:
        """A body that the document takes; None where it has none."""
        schema = self.published.body(self.kind) if self.published is not None else None
        if schema is None:
            return {} if self.operation.members else None
        try:
            made = SchemaSampler(DOCUMENT, member=member, optional=optional).value(schema)
        except (LookupError, KeyError):  # it would have to hold itself, or a text of a pattern that the sampler does not know
            return {}
        return self._real(made)

    def query(self, member: int) -> dict[str, Any]:
        if self.published is None:
            return {}
        sampler = SchemaSampler(DOCUMENT, member=member)
        return {
            name: value
            for name, facts in self.published.parameters("query").items()
            if not isinstance(value := self._real(sampler.value(facts["schema"], name)), dict)
        }

    def _real(self, value: Any, name: str = "") -> Any:
        """The sample with names of what the server has, so that more of it is reached; and without waiting for events to come."""
        if isinstance(value, dict):
            return {key: self._real(item, key) for key, item in value.items()}
        if isinstance(value, list):
            return [self._real(item, name.removesuffix("s")) for item in value]
        if name == "model" and isinstance(value, str):
            embeds = "embeddings" in self.path
            return "text-embedding-3-small" if embeds else None if "moderations" in self.path else "gpt-4o"
        return self.ids.get(name, value) if isinstance(value, str) else value


def _json(value: Any) -> bytes:
    try:
        return orjson.dumps(value)
    except TypeError:  # numbers that only Python's own writes, and lone surrogates
        return json.dumps(value).encode()


def _form(body: dict[str, Any]) -> bytes:
    parts = []
    for name, value in body.items():
        for each in value if isinstance(value, list) else [value]:
            file = '; filename="a.txt"' if each == "binary" else ""
            text = each if isinstance(each, str) else json.dumps(each)
            head = f'--{_BOUNDARY}\r\nContent-Disposition: form-data; name="{quote(name)}"{file}\r\n\r\n'
            parts.append(f"{head}{text}\r\n".encode("utf-8", "replace"))
    return b"".join(parts) + f"--{_BOUNDARY}--\r\n".encode()


def plain(maker: Maker) -> list[Sent]:
    """The requests that are the same in every run: right ones, and each way to be wrong as a whole."""
    bodies = [maker.body(member, optional=optional) for member in (0, 1, 2) for optional in (False, True)]
    made = [maker.sent(body=body) for body in bodies]
    made += [maker.sent(body=bodies[1], query=maker.query(at)) for at in range(3)]
    made += [maker.sent(body=bodies[0], query={"surprise": "1"}), maker.sent(body=bodies[0], ids=dict.fromkeys(maker.ids, "é"))]
    if maker.verb == "POST":
        made += [maker.sent(raw=raw) for raw in ODD_BODIES]
        made.append(Sent(maker.verb, made[0].path, b"--x", f"{FORM}; boundary=x"))
        made.append(Sent(maker.verb, made[0].path, b"x", "text/plain"))
    return made


def _places(value: Any, at: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Every place in a JSON value."""
    inner = list(value.items()) if isinstance(value, dict) else list(enumerate(value)) if isinstance(value, list) else []
    return [*([at] if at else []), *(place for key, item in inner for place in _places(item, (*at, key)))]


def _put(value: Any, at: tuple[Any, ...], new: Any, *, remove: bool) -> None:
    for key in at[:-1]:
        value = value[key]
    if remove:
        del value[at[-1]]
    else:
        value[at[-1]] = new


_JSONS = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=10), inner, max_size=3),
    max_leaves=8,
)


_SHUT = re.compile(r"POST .*(permissions|rate_limits.*|spend_limit|archive)$")
"""Operations after which a server refuses much of what follows."""


@st.composite
def broken(draw: st.DrawFn, ids: dict[str, str]) -> Sent:
    """A right request to any operation, changed in a few places."""
    maker = Maker(draw(st.sampled_from([key for key in OPERATIONS if not _SHUT.match(key)])), ids)
    body = json.loads(json.dumps(maker.body(draw(st.integers(0, 5)), optional=draw(st.booleans()))))
    for _ in range(draw(st.integers(1, 3))):
        places = _places(body)
        if not places:
            break
        value = copy.deepcopy(draw(st.sampled_from(ODD_VALUES) | _JSONS))
        _put(body, draw(st.sampled_from(places)), value, remove=draw(st.booleans()))
        if isinstance(body, dict) and draw(st.integers(0, 9)) == 0:
            body[draw(st.text(max_size=10))] = value
    query: dict[str, str] = {}
    for name in maker.operation.query:
        if draw(st.integers(0, 2)) == 0:
            bracket = draw(st.sampled_from(["", "", "[]", "[x]", "[0]", "["]))
            query[f"{name}{bracket}"] = draw(st.sampled_from(ODD_WORDS) | st.text(max_size=10))
    changed = {name: draw(st.sampled_from(ODD_WORDS)) for name in ids if draw(st.integers(0, 5)) == 0}
    return maker.sent(body=body, query=query, ids=changed)


def try_for(seconds: float) -> int:
    """Tries new requests; gives how many."""
    until = time.monotonic() + seconds
    tried = 0
    while time.monotonic() < until:
        server = Target()
        try:
            _some(server, time.time_ns())
        finally:
            server.close()
        tried += _SOME
    return tried


_SOME = 500


def _some(server: Target, start: int) -> None:
    @seed(start)
    @settings(max_examples=_SOME, deadline=None, database=None, suppress_health_check=list(HealthCheck))
    @given(broken(server.ids))
    def check(sent: Sent) -> None:
        server.check(sent)

    check()


if __name__ == "__main__":
    print(f"{try_for(float(sys.argv[1]) if len(sys.argv) > 1 else 60)} requests, none answered badly")
