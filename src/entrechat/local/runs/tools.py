"""What assistants, threads and runs say of tools: checked, and turned into what is there."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .. import stores
from ..problems import Problem, bad_value
from ..shapes import arr, obj

if TYPE_CHECKING:
    from ..call import Call

_NAME = re.compile(r"[A-Za-z0-9_-]{1,64}")
_THREADS_STORES = {"anchor": "last_active_at", "days": 7}
"""When a vector store that was made for a thread expires."""


def check(tools: Sequence[Mapping[str, Any]] | None) -> None:
    """What the document's schema does not say. Raises Problem: 400."""
    names: set[str] = set()
    for index, tool in enumerate(tools or ()):
        where = f"tools[{index}]"
        name = tool["type"]
        if name == "function":
            function = tool["function"]
            name = function["name"]
            where += ".function"
            if not _NAME.fullmatch(name):
                raise bad_value(f"{where}.name", "expected letters, digits, '_' and '-', at most 64 of them.")
            if obj(function.get("parameters")).get("type", "object") != "object":
                raise bad_value(f"{where}.parameters", "expected a schema of type 'object'.", "invalid_function_parameters")
        if name in names:
            raise bad_value(where, f"there is more than one tool '{name}'.")
        names.add(name)


def check_choice(choice: Any, tools: Sequence[Mapping[str, Any]]) -> None:
    """Raises Problem: 400 where the tool that must be used is not there."""
    named = obj(choice)
    if choice == "required" and not tools:
        raise bad_value("tool_choice", "'required' is only allowed where there are tools.")
    if named.get("type") == "function":
        if "function" not in named:
            raise Problem(
                400,
                "Missing required parameter: 'tool_choice.function'.",
                param="tool_choice.function",
                code="missing_required_parameter",
            )
        name = named["function"]["name"]
        if not any(tool["type"] == "function" and tool["function"]["name"] == name for tool in tools):
            raise bad_value("tool_choice.function.name", f"there is no function '{name}' in the tools.")
    elif named and not any(tool["type"] == named["type"] for tool in tools):
        raise bad_value("tool_choice.type", f"there is no tool of type '{named['type']}' in the tools.")


async def resources(
    call: Call, given: Mapping[str, Any] | None, *, at: str = "tool_resources", thread: bool = False
) -> dict[str, Any]:
    """`tool_resources` as the API shows them: what they name was looked up, the vector stores they describe are made.

    Args:
        at: where they stand in the request.
        thread: whether the stores are made for a thread, and so expire.

    Raises Problem: 404 for a file or a store that is not there.
    """
    out: dict[str, Any] = {}
    given = given or {}
    if obj(given.get("code_interpreter")):
        files = arr(given["code_interpreter"].get("file_ids"))
        for index, file in enumerate(files):
            call.app.objects.get("file", file, project=call.project, param=f"{at}.code_interpreter.file_ids[{index}]")
        out["code_interpreter"] = {"file_ids": files}
    search = obj(given.get("file_search"))
    if search:
        ids = arr(search.get("vector_store_ids"))
        for index, store in enumerate(ids):
            stores.find(call.app, call.project, store, param=f"{at}.file_search.vector_store_ids[{index}]")
        wanted = arr(search.get("vector_stores"))
        if len(ids) + len(wanted) > 1:
            raise bad_value(f"{at}.file_search", "there can be one vector store, of vector_store_ids or of vector_stores.")
        made = [await new_store(call, helper, thread=thread) for helper in wanted]
        out["file_search"] = {"vector_store_ids": [*ids, *made]}
    return out


async def new_store(call: Call, wanted: Mapping[str, Any], *, thread: bool) -> str:
    """Makes a vector store; gives its id."""
    body = {name: value for name, value in wanted.items() if value is not None}
    if thread:
        body["expires_after"] = _THREADS_STORES
    made = await performed(call, "/vector_stores", body)
    return str(made["id"])


async def performed(call: Call, path: str, body: dict[str, Any]) -> Any:
    """Another operation of this server; its refusal is this request's. The key's scopes were asked for already, for this one."""
    status, answer = await call.app.perform("POST", path, body, call.caller._replace(scopes=None))
    if status >= 400:
        error = answer["error"]
        raise Problem(status, error["message"], param=error["param"], code=error["code"], type=error["type"])
    return answer


async def attach(call: Call, resources: dict[str, Any], messages: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """A thread's `resources` once its vector store has the files that the messages bring for searching."""
    files = [
        attachment["file_id"]
        for message in messages
        for attachment in arr(message.get("attachments"))
        if any(tool["type"] == "file_search" for tool in arr(attachment.get("tools")))
    ]
    if not files:
        return resources
    files = list(dict.fromkeys(files))
    ids = arr(obj(resources.get("file_search")).get("vector_store_ids"))
    if not ids:
        store = await new_store(call, {"file_ids": files}, thread=True)
        return {**resources, "file_search": {"vector_store_ids": [store]}}
    for file in files:
        await performed(call, f"/vector_stores/{ids[0]}/files", {"file_id": file})
    return resources
