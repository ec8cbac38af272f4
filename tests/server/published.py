"""What the published document says of an answer: the recording hook of the server's tests."""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema_rs
from tools.codegen.print_server import nameless

_DOCUMENT = json.loads((Path(__file__).resolve().parents[2] / "spec" / "openapi.json").read_text())


def violations(verb: str, path: str, status: int, value: Any, *, event: bool = False) -> list[str]:
    """Every way in which a JSON answer (or one event of a stream) is not what the document has for the operation.

    An operation that the document does not have, and one without a schema for this, gives none.
    """
    schema = _schema(verb.lower(), path, status, event)
    if schema is None:
        return []
    validator = _validator(json.dumps(schema))
    return [f"{verb} {path} {status} {_place(e.instance_path)}: {e.message[:300]}" for e in validator.iter_errors(value)]


def _place(path: Any) -> str:
    return "$" + "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in path)


def _schema(verb: str, path: str, status: int, event: bool) -> Any:
    operation = _operation(path).get(verb)
    if operation is None:
        return None
    if status >= 400:
        return {"$ref": "#/components/schemas/ErrorResponse"}
    if event and path.removeprefix("/v1").startswith(
        "/threads/"
    ):  # the document has these events, but not with their operations
        return {"$ref": "#/components/schemas/AssistantStreamEvent"}
    for code, answer in operation["responses"].items():
        if code in (str(status), f"{str(status)[0]}XX", "default"):
            if "$ref" in answer:
                answer = _DOCUMENT["components"]["responses"][answer["$ref"].rpartition("/")[2]]
            kind = "text/event-stream" if event else "application/json"
            schema = answer.get("content", {}).get(kind, {}).get("schema")
            if schema and "/audio/" in path and "oneOf" in schema:  # whose parts hold one another
                return {"anyOf": schema["oneOf"]}
            return schema
    return None


@cache
def _operation(path: str) -> dict[str, Any]:
    path = path.partition("?")[0].removeprefix("/v1")
    if path in _DOCUMENT["paths"]:
        return _DOCUMENT["paths"][path]
    for pattern, item in _patterns():
        if pattern.fullmatch(path):
            return item
    return {}


@cache
def _patterns() -> list[tuple[re.Pattern[str], dict[str, Any]]]:
    found = [(nameless(path), item) for path, item in _DOCUMENT["paths"].items() if "{" in path]
    return [(re.compile(re.escape(path).replace(r"\{\}", "[^/]+")), item) for path, item in found]


@cache
def _validator(schema: str) -> Any:
    return jsonschema_rs.Draft202012Validator({**json.loads(schema), "components": {"schemas": _plain_schemas()}})


@cache
def _plain_schemas() -> dict[str, Any]:
    schemas = {name: _plain(schema) for name, schema in _DOCUMENT["components"]["schemas"].items()}
    for schema in schemas.values():
        properties = schema.get("properties", {})
        for name in ("first_id", "last_id"):
            if name in properties:  # the document leaves out what the real service has in an empty list
                properties[name] = {"anyOf": [properties[name], {"type": "null"}]}
    schemas["OpenAIFile"]["properties"]["purpose"]["enum"].append("evals")  # which an upload may have
    store = schemas["VectorStoreObject"]["properties"]
    store["expires_after"] = {"anyOf": [store["expires_after"], {"type": "null"}]}  # the real service writes it out
    for name in ("ResponseUsage", "BetaResponseUsage"):  # null until a response is finished
        schemas[name] = {"anyOf": [schemas[name], {"type": "null"}]}
    vector = schemas["Embedding"]["properties"]
    vector["embedding"] = {"anyOf": [vector["embedding"], {"type": "string"}]}  # as base64
    # a stored completion's messages are those of its request, of any role
    schemas["ChatCompletionMessageList"]["properties"]["data"]["items"]["allOf"][0] = {"required": ["role", "content"]}
    result = schemas["CreateModerationResponse"]["properties"]["results"]["items"]
    newer = {"illicit", "illicit/violent", "category_applied_input_types"}  # which the text-moderation models do not have
    for part in (result, result["properties"]["categories"], result["properties"]["category_scores"]):
        part["required"] = [name for name in part["required"] if name not in newer]
    choice = schemas["CreateCompletionResponse"]["properties"]["choices"]["items"]["properties"]
    choice["finish_reason"]["enum"].append(None)  # in a stream, until the last piece
    del choice["finish_reason"]["type"]
    # a multi grader has several graders by name; the document has room for one
    graders = schemas["GraderMulti"]["properties"]
    graders["graders"] = {"anyOf": [graders["graders"], {"type": "object", "additionalProperties": graders["graders"]}]}
    schemas["EvalApiError"] = {"anyOf": [schemas["EvalApiError"], {"type": "null"}]}  # where all went well
    schemas["AuditLogEventType"]["enum"] += ["external_storage.registered", "external_storage.removed"]  # as the client has it
    for name in ("Completions", "Responses"):  # a plain message is both of the kinds that a template takes
        messages = schemas[f"CreateEval{name}RunDataSource"]["properties"]["input_messages"]["oneOf"][0]["properties"]
        messages["template"]["items"]["anyOf"] = messages["template"]["items"].pop("oneOf")
    sample = schemas["EvalRunOutputItem"]["properties"]["sample"]["properties"]
    for name in ("temperature", "max_completion_tokens", "top_p", "seed"):  # null where the run did not ask for it
        sample[name] = {"anyOf": [sample[name], {"type": "null"}]}
    schemas["FineTuningJob"]["properties"]["status"]["enum"].append("paused")  # where the pause operation leads to
    return schemas


def _plain(schema: Any) -> Any:
    """`nullable` as JSON Schema writes it."""
    if isinstance(schema, list):
        return [_plain(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    out = {key: _plain(value) for key, value in schema.items() if key != "nullable"}
    return {"anyOf": [out, {"type": "null"}]} if schema.get("nullable") is True else out
