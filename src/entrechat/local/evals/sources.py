"""Where a run's rows come from: its request, a file, or what the server kept of earlier calls."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

import orjson

from .. import files
from ..problems import Problem, missing
from ..responses.items import RESPONSE
from ..shapes import arr, is_object, obj
from . import templates

if TYPE_CHECKING:
    from ..app import App
    from ..store import Row

_CHAT = "chat_completion"


class Datum(NamedTuple):
    """One row; `number` counts from 0. `sample` is what a model said to it already."""

    number: int
    item: dict[str, Any]
    sample: dict[str, Any]


def check(app: App, project: str, data_source: dict[str, Any]) -> None:
    """What the schemas do not say.

    Raises Problem: 400; 404 for a file that is not there.
    """
    source = data_source["source"]
    if source["type"] == "file_id":
        files.find(app, project, source["id"], param="data_source.source.id")
    if data_source["type"] == "jsonl":
        return
    if data_source.get("input_messages"):
        templates.check(data_source["input_messages"].get("template"), "data_source.input_messages.template")
        if not data_source.get("model"):
            raise missing("data_source.model")
    elif source["type"] in ("file_id", "file_content"):  # what was kept has its messages
        raise missing("data_source.input_messages")


def kept(app: App, project: str, source: dict[str, Any]) -> list[str]:
    """The ids of the stored calls that a source asks for, the oldest first; none for other sources."""
    kind, fits = _KEPT.get(source["type"], ("", _never))
    found = [row.id for row in app.objects.all(kind, project=project) if fits(source, row)]
    return found[: source["limit"]] if source.get("limit") is not None else found


def rows(app: App, project: str, source: dict[str, Any], ids: list[str]) -> Iterator[Datum]:
    """All rows, the same ones each time.

    Args:
        ids: what `kept` gave when the run began. What was deleted since is left out.

    Raises Problem: 400 for a line of a file that is no row, 404 where the file is gone.
    """
    if source["type"] == "file_content":
        for number, row in enumerate(source["content"]):
            yield Datum(number, row["item"], obj(row.get("sample")))
    elif source["type"] == "file_id":
        path = files.path(app, files.find(app, project, source["id"]))
        with path.open("rb") as lines:
            for number, line in enumerate(line for line in lines if line.strip()):
                yield _parsed(number, line)
    else:
        kind = _KEPT[source["type"]][0]
        for number, id in enumerate(ids):
            if (found := app.objects.find(kind, id, project=project)) is not None:
                yield Datum(number, *(_of_chat(found) if kind == _CHAT else _of_response(found)))


def _parsed(number: int, line: bytes) -> Datum:
    try:
        row = orjson.loads(line)
    except orjson.JSONDecodeError as error:
        raise Problem(400, f"Row {number + 1} of the file is not valid JSON: {error}.", code="invalid_jsonl") from error
    if not is_object(row) or not is_object(row.get("item")):
        raise Problem(400, f"Row {number + 1} of the file has no object 'item'.", code="invalid_jsonl")
    return Datum(number, row["item"], obj(row.get("sample")))


def _of_chat(row: Row) -> tuple[dict[str, Any], dict[str, Any]]:
    message = row.body["choices"][0]["message"]
    sample = {"output_text": message.get("content") or "", "output_tools": arr(message.get("tool_calls"))}
    return {"input": row.private["messages"], "metadata": row.body["metadata"], "model": row.body["model"]}, sample


def _of_response(row: Row) -> tuple[dict[str, Any], dict[str, Any]]:
    texts = [part.get("text", "") for item in row.body["output"] if item["type"] == "message" for part in item["content"]]
    tools = [item for item in row.body["output"] if item["type"].endswith("_call")]
    said = [item for item in row.private["input"] if item.get("type") == "message"]
    item = {name: row.body.get(name) for name in ("instructions", "metadata", "model")}
    return {"input": said, **item}, {"output_text": "".join(texts), "output_tools": tools}


def _fits(source: dict[str, Any], row: Row, created: int) -> bool:
    wanted = obj(source.get("metadata"))
    metadata = obj(row.body.get("metadata"))
    return (
        source.get("model") in (None, row.body["model"])
        and (source.get("created_after") is None or created > source["created_after"])
        and (source.get("created_before") is None or created < source["created_before"])
        and all(metadata.get(name) == value for name, value in wanted.items())
    )


def _chat_fits(source: dict[str, Any], row: Row) -> bool:
    return _fits(source, row, row.body["created"])


def _response_fits(source: dict[str, Any], row: Row) -> bool:
    body = row.body
    tools = {obj(tool).get("name") or obj(tool).get("type") for tool in arr(body.get("tools"))}
    return (
        body["status"] == "completed"
        and _fits(source, row, int(body["created_at"]))
        and (source.get("instructions_search") or "") in (body.get("instructions") or "")
        and source.get("reasoning_effort") in (None, obj(body.get("reasoning")).get("effort"))
        and all(source.get(name) in (None, body.get(name)) for name in ("temperature", "top_p"))
        and (not source.get("users") or body.get("user") in source["users"])
        and tools.issuperset(source.get("tools") or ())
    )


def _never(source: dict[str, Any], row: Row) -> bool:
    return False


_KEPT: dict[str, tuple[str, Callable[[dict[str, Any], Row], bool]]] = {
    "stored_completions": (_CHAT, _chat_fits),
    "responses": (RESPONSE, _response_fits),
}
