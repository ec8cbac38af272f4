"""What our client sends fits the published OpenAPI document, and what the document answers comes through unharmed.

For every operation that the facts and the document share: arguments made from the document's schemas, within all
limits, go through our client to a recording server; verb, path, query, headers and body must fit the document. Then
answers made from its response schemas come back, and `to_dict()` must give what was sent.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import entrechat
from tests.contract.peers import Peer, peers, unequal
from tests.support.facts import Operation, operations
from tests.support.openapi import Document, DocumentOperation, SchemaSampler, nameless
from tests.support.recording import Answer, Recorded

DOCUMENT = Document(Path(__file__).resolve().parents[2] / "spec" / "openapi.json")

# Operations of the client that the document of August 2026 does not have: resources → why, and how many.
UNPUBLISHED = {
    "beta.agents": ("beta, not in the published document", 57),
    "admin.organization": ("newer than the document", 24),
    "live": ("newer than the document", 7),
    "safety": ("newer than the document", 2),
    "decisions": ("newer than the document", 1),
    "webhooks": ("the document has the events, not the endpoints", 8),
    "audio.voices": ("newer than the document", 1),
    "evals.runs": ("the document has POST where the client's update is another path", 1),
}
# Bodies that the client shapes itself; what is compared then is the form's fields.
FORM = "multipart/form-data"


def published(op: Operation) -> DocumentOperation | None:
    return DOCUMENT.operations.get((op.verb, nameless(op.path)))


SHARED = [op for op in operations() if published(op)]
each_shared = pytest.mark.parametrize("op", SHARED, ids=lambda op: op.id)


@pytest.fixture(scope="module")
def own() -> Iterator[Peer]:
    with peers(entrechat) as (peer, _):
        yield peer


def test_coverage() -> None:
    missing = [op.id for op in operations() if not published(op)]
    counted: Counter[str] = Counter()
    for name in missing:
        counted[next((p for p in UNPUBLISHED if name.startswith(p + ".")), name)] += 1
    assert counted == {prefix: count for prefix, (_, count) in UNPUBLISHED.items()}
    assert len(SHARED) == 295


# What the document takes and no parameter gives (the official client has none either): `extra_body` sends it.
# The other way round, the client's parameters are newer than the document.
NO_PARAMETER: dict[str, set[str]] = {
    "images.edit": {"images", "moderation"},
    "beta.realtime.sessions.create": {"prompt", "truncation"},
}


@each_shared
def test_every_parameter_of_the_document_is_there(op: Operation) -> None:
    spec = published(op)
    assert spec is not None
    theirs = {name.removesuffix("[]") for name in spec.parameters("query")}
    for media_type in spec.facts.get("requestBody", {}).get("content", {}):
        theirs |= _properties(spec.body(media_type) or {})
    ours = {*op.facts.get("query", {}), *op.facts.get("body", {})}
    assert theirs - ours == NO_PARAMETER.get(op.id, set())


def _properties(schema: dict[str, Any]) -> set[str]:
    """Names of all properties, those of every member of a union too."""
    schema = DOCUMENT.resolve(schema)
    found = set(schema.get("properties", {}))
    return found.union(*(_properties(part) for key in ("allOf", "anyOf") for part in schema.get(key, ())))


def arguments(op: Operation, *, optional: bool, member: int = 0) -> dict[str, Any]:
    """Arguments for our method whose values the document allows."""
    spec = published(op)
    assert spec is not None
    sampler = SchemaSampler(DOCUMENT, optional=optional, member=member)
    made: dict[str, Any] = {name: f"{name}-1" for name in op.facts.get("path_params", {}).values()}
    for where, mapping in (("query", op.facts.get("query", {})), ("header", op.facts.get("header_params", {}))):
        known = {name.removesuffix("[]").lower(): p for name, p in spec.parameters(where).items()}
        for wire, name in mapping.items():
            parameter = known.get(wire.lower())
            if parameter and (optional or parameter.get("required")) and wire != "Content-Type":
                made[name] = sampler.value(parameter["schema"], wire)
    schema = spec.body(FORM if op.multipart else "application/json")
    if schema:
        body = sampler.value(schema, "body")
        files = {path[0] for path in op.facts.get("file_paths") or ()}
        for wire, name in op.facts.get("body", {}).items():
            if wire in body:
                content = (f"{wire}.png", b"content")
                made[name] = ([content] if isinstance(body[wire], list) else content) if wire in files else body[wire]
    made.pop("stream", None)
    return made


def problems(request: Recorded, op: Operation) -> list[str]:
    """Why the document would not take a request."""
    found = DOCUMENT.match(request.method, request.raw_path.removeprefix("/v1"), request.query)
    if found is None:
        return [f"no operation {request.method} {request.raw_path}"]
    spec, path = found
    if nameless(spec.path) != nameless(op.path):
        return [f"went to {spec.path}, not {op.path}"]
    lines = []
    for name, parameter in spec.parameters("path").items():
        lines += DOCUMENT.errors(parameter["schema"], path[name])
    lines += _query_problems(request, spec)
    if request.content_type == FORM:
        lines += _form_problems(request, spec.body(FORM) or {})
    elif request.body:
        schema = spec.body(request.content_type or "")
        value = request.json if request.content_type == "application/json" else request.body.decode()
        lines += [f"no {request.content_type} body here"] if schema is None else DOCUMENT.errors(schema, value)
    elif spec.facts.get("requestBody", {}).get("required"):
        lines.append("a body is required")
    return lines


def _query_problems(request: Recorded, spec: DocumentOperation) -> list[str]:
    known = {name.removesuffix("[]"): parameter for name, parameter in spec.parameters("query").items()}
    given: dict[str, Any] = {}
    for name, text in request.query:
        if (name, text) in spec.fixed_query:
            continue
        base = name.split("[")[0]
        if base not in known:
            return [f"query {name} is not in the document"]
        schema = _settled(known[base]["schema"])
        if schema.get("type") == "array":
            given.setdefault(base, []).append(_from_text(text, schema.get("items", {})))
        elif name != base:
            inner = schema.get("properties", {}).get(name[len(base) + 1 : -1], schema.get("additionalProperties") or {})
            given.setdefault(base, {})[name[len(base) + 1 : -1]] = _from_text(text, inner if isinstance(inner, dict) else {})
        else:
            given[base] = _from_text(text, schema)
    lines = [f"query {name} is required" for name, p in known.items() if p.get("required") and name not in given]
    for name, value in given.items():
        lines += [f"query {name}: {error}" for error in DOCUMENT.errors(known[name]["schema"], value)]
    return lines


def _settled(schema: dict[str, Any]) -> dict[str, Any]:
    """The schema without references, nor the null beside it."""
    schema = DOCUMENT.resolve(schema)
    members = [m for m in schema.get("anyOf", ()) if m.get("type") != "null"]
    return _settled(members[0]) if len(members) == 1 else schema


def _from_text(text: str, schema: dict[str, Any]) -> Any:
    """A value as its text in a query or form stands for it."""
    kind = _settled(schema).get("type")
    if kind in ("integer", "number", "boolean", "object", "array"):
        return json.loads(text)
    return text


def _form_problems(request: Recorded, schema: dict[str, Any]) -> list[str]:
    schema = SchemaSampler(DOCUMENT)._merged({"allOf": [_settled(schema)]})
    properties = schema.get("properties", {})
    if not properties:
        return []  # a union of whole forms
    lines, seen = [], set()
    for part in request.parts:
        base = (part.name or "").split("[")[0]
        seen.add(base)
        inner = _settled(properties.get(base, {}))
        if base not in properties:
            lines.append(f"form field {part.name} is not in the document")
        elif part.filename is None and inner.get("type") in ("string", "integer", "number", "boolean"):
            lines += [f"form field {base}: {e}" for e in DOCUMENT.errors(inner, _from_text(part.content.decode(), inner))]
    return lines + [f"form field {name} is required" for name in schema.get("required", ()) if name not in seen]


@pytest.mark.parametrize("flavour", ["required", "all", "second member", "third member"])
@each_shared
def test_requests_fit(own: Peer, op: Operation, flavour: str) -> None:
    own.server.answer = Answer.of_events([]) if op.only_streams else Answer.of_json({"data": [{}]})
    member = {"second member": 1, "third member": 2}.get(flavour, 0)
    outcome = own.call("sync", op.bind, arguments(op, optional=flavour != "required", member=member))
    assert outcome.error is None, repr(outcome.error)
    [request] = outcome.requests
    assert problems(request, op) == []


@pytest.mark.parametrize("member", range(4))
@each_shared
def test_answers_come_through(own: Peer, op: Operation, member: int) -> None:
    spec = published(op)
    assert spec is not None
    if spec.answer is None or op.only_streams or op.facts["returns"] in ("none", "str"):
        return
    sampler = SchemaSampler(DOCUMENT, member=member)
    sent = sampler.value(spec.answer)
    if not isinstance(sent, dict):
        return
    assert DOCUMENT.errors(spec.answer, sent) == []
    own.server.answer = Answer.of_json(sent)
    made = arguments(op, optional=False)
    if op.id == "embeddings.create":
        made["encoding_format"] = "float"
    outcome = own.call("sync", op.bind, made)
    assert outcome.error is None, repr(outcome.error)
    if hasattr(outcome.value, "to_dict"):
        assert unequal("answer", sent, outcome.value.to_dict()) == []
        assert _read(outcome.value)


def _read(value: Any) -> bool:
    """Every attribute of every nested model can be read, by the names in its class too."""
    for item in vars(value).values() if hasattr(value, "to_dict") else value if isinstance(value, list) else ():
        _read(item)
    return repr(value) != ""
