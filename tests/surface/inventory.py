"""The public surface of a package as flat tables {name: description}, made the same way for both packages.

Each function takes a package (the official one or ours) and gives one table. `test_parity.py` compares them.
"""

from __future__ import annotations

import asyncio
import importlib
import importlib.util
import inspect
import pkgutil
import re
import warnings
from collections.abc import Iterator
from functools import lru_cache
from types import ModuleType
from typing import Any

from tests.support.facts import facts
from tests.support.recording import Answer, RecordingServer

Table = dict[str, str]
OPTIONS = ("extra_headers", "extra_query", "extra_body", "timeout")
KEY: dict[str, Any] = {"api_key": "sk-test", "admin_api_key": "sk-admin"}


def clients(package: ModuleType) -> dict[str, Any]:
    return {"OpenAI": package.OpenAI(**KEY), "AsyncOpenAI": package.AsyncOpenAI(**KEY)}


def public(names: Any) -> list[str]:
    return sorted(name for name in names if not name.startswith("_"))


def below(client: Any, path: str) -> Any:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        for name in path.split("."):
            client = getattr(client, name, None)
    return client


@lru_cache(maxsize=1)
def resource_tree() -> dict[str, list[str]]:
    """Every resource below the official client, with its methods: what to look for in both packages."""
    official = importlib.import_module("openai")
    base = importlib.import_module("openai._resource").SyncAPIResource
    tree: dict[str, list[str]] = {}

    def walk(resource: Any, path: str) -> None:
        tree[path] = []
        for name in public(dir(type(resource))):
            if inspect.isfunction(inspect.getattr_static(type(resource), name)):
                tree[path].append(name)
            elif not name.startswith("with_") and isinstance(inner := getattr(resource, name), base):
                walk(inner, f"{path}.{name}".lstrip("."))

    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        walk(official.OpenAI(**KEY), "")
    del tree[""]  # the client's own methods are another table
    return tree


def _functions(package: ModuleType) -> Iterator[tuple[str, Any]]:
    """Every method of every resource in both colours, by its name: `AsyncOpenAI.files.create`."""
    for colour, client in clients(package).items():
        for path, names in resource_tree().items():
            resource = below(client, path)
            for name in names:
                if (function := getattr(resource, name, None)) is not None:
                    yield f"{colour}.{path}.{name}", function


def resource_classes(package: ModuleType) -> Table:
    return {
        f"{colour}.{path}": type(below(client, path)).__name__
        for colour, client in clients(package).items()
        for path in resource_tree()
        if below(client, path) is not None
    }


def resource_members(package: ModuleType) -> Table:
    """Methods, sub-resources and the two views of every resource."""
    table = {}
    for colour, client in clients(package).items():
        for path in resource_tree():
            resource = below(client, path)
            for name in public(dir(resource)) if resource is not None else ():
                table[f"{colour}.{path}.{name}"] = "there"
    return table


def parameters(package: ModuleType) -> Table:
    """Every parameter of every method: kind, and whether it must be given; `**options` stands for the four of all calls."""
    return {f"{name}({p})": text for name, function in _functions(package) for p, text in _parameters(function).items()}


_KINDS = {"KEYWORD_ONLY": "keyword", "VAR_POSITIONAL": "*", "VAR_KEYWORD": "**"}


def _parameters(function: Any) -> Table:
    table = {}
    position = 0
    for name, parameter in inspect.signature(function).parameters.items():
        if parameter.kind is parameter.VAR_KEYWORD and "Options" in str(parameter.annotation):
            table.update(dict.fromkeys(OPTIONS, "keyword optional"))
            continue
        kind = _KINDS.get(parameter.kind.name)
        if kind is None:
            kind, position = f"positional {position}", position + 1
        table[name] = f"{kind} {'required' if parameter.default is parameter.empty else 'optional'}"
    return table


def return_types(package: ModuleType) -> Table:
    """The names in every method's return annotation, without modules and without order."""
    return {name: _names(inspect.signature(function).return_annotation) for name, function in _functions(package)}


def _names(annotation: Any) -> str:
    text = annotation if isinstance(annotation, str) else inspect.formatannotation(annotation)
    text = re.sub(r"\bOptional\[(.*)\]", r"\1, None", text.replace('"', "").replace("'", ""))
    names = {name.rsplit(".", 1)[-1] for name in re.findall(r"[\w.]+", text)} - {"Union", "typing"}
    return " ".join(sorted(names))


def type_modules(package: ModuleType) -> dict[str, ModuleType]:
    """Every module below `types`, by its name without the package's."""
    found = {"types": importlib.import_module(f"{package.__name__}.types")}
    for info in pkgutil.walk_packages(found["types"].__path__, f"{package.__name__}.types."):
        short = info.name.removeprefix(f"{package.__name__}.")
        if not any(part.startswith("_") for part in short.split(".")):
            found[short] = importlib.import_module(info.name)
    return found


@lru_cache(maxsize=2)
def type_names(package: ModuleType) -> Table:
    """Names that the modules of types give: for packages those in the facts, for modules their `__all__`."""
    exports = facts()["exports"]
    table = {}
    for short in set(official_type_modules()) | set(exports):
        try:
            module = importlib.import_module(f"{package.__name__}.{short}")
        except ImportError:
            continue
        table[short] = "module"
        wanted = exports[short] if short in exports else official_type_modules()[short]
        for name in wanted:
            if getattr(module, name, None) is not None:
                table[f"{short}:{name}"] = "there"
    return table


@lru_cache(maxsize=1)
def official_type_modules() -> dict[str, list[str]]:
    official = importlib.import_module("openai")
    return {short: list(getattr(module, "__all__", ())) for short, module in type_modules(official).items()}


def models(package: ModuleType) -> Table:
    """Fields and public members of their own, of every response model."""
    base = set(dir(package.BaseModel))
    table = {}
    for short, names in official_type_modules().items():
        for name in names:
            try:
                found = getattr(importlib.import_module(f"{package.__name__}.{short}"), name, None)
            except ImportError:
                continue
            if not (isinstance(found, type) and issubclass(found, package.BaseModel)):
                continue
            members: set[str] = set(dir(found)) - base
            for cls in found.__mro__:
                if cls is not package.BaseModel and issubclass(cls, package.BaseModel):
                    members |= set(vars(cls).get("__annotations__", ()))
            for member in public(members):
                if member not in ("model_config",):
                    table[f"{short}:{name}.{member}"] = "there"
    return table


def exceptions(package: ModuleType) -> Table:
    """Exceptions with their bases and the parameters of their constructors."""
    table = {}
    for name in public(dir(package)):
        found = getattr(package, name)
        if isinstance(found, type) and issubclass(found, BaseException):
            for base in found.__mro__[1:]:
                table[f"{name} is a {base.__name__}"] = "there"
            for parameter in list(inspect.signature(found.__init__).parameters)[1:]:
                table[f"{name}({parameter})"] = "there"
    return table


def top_level(package: ModuleType) -> Table:
    """Names of the official package, those in `__all__` and others that programs use (`openai.api_key`, `openai.chat`)."""
    official = importlib.import_module("openai")
    names = {*official.__all__, *(n for n in public(dir(official)) if not isinstance(getattr(official, n), ModuleType))}
    return {name: "there" for name in names if _has(package, name)}


def _has(owner: Any, name: str) -> bool:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            getattr(owner, name)
    except AttributeError:
        return False
    except Exception:
        return True  # a property that cannot be answered now, a lazy proxy that lacks credentials
    return True


def public_modules(package: ModuleType) -> Table:
    """Importable modules outside `types`."""
    official = importlib.import_module("openai")
    table = {}
    for info in pkgutil.walk_packages(official.__path__, "openai.", onerror=lambda name: None):
        short = info.name.removeprefix("openai.")
        if short.startswith("types") or any(part.startswith("_") for part in short.split(".")):
            continue
        if _found(f"{package.__name__}.{short}"):
            table[short] = "module"
    return table


def _found(name: str) -> bool:
    try:
        return importlib.util.find_spec(name) is not None
    except ImportError:
        return False


def client_classes(package: ModuleType) -> Table:
    """Public members of the clients, the parameters of their constructors and methods."""
    table = {}
    for name in ("OpenAI", "AsyncOpenAI", "AzureOpenAI", "AsyncAzureOpenAI"):
        cls = getattr(package, name, None)
        if cls is None:
            continue
        for parameter, text in _parameters(cls.__init__).items():
            if parameter != "self":
                table[f"{name}({parameter})"] = text.replace("required", "optional") if parameter == "kwargs" else text
        for member in public(dir(cls)):
            table[f"{name}.{member}"] = "there"
            found = inspect.getattr_static(cls, member)
            if inspect.isfunction(found) and name.endswith("OpenAI") and "Azure" not in name:
                for parameter, text in _parameters(found).items():
                    table[f"{name}.{member}({parameter})"] = text
    return table


def live_objects(package: ModuleType) -> Table:
    """Public members of what calls give: models, pages, streams, raw and streamed responses, binary answers."""
    with RecordingServer() as server, asyncio.Runner() as runner:
        settings = {**KEY, "base_url": f"{server.url}/v1", "max_retries": 0}
        given = {**_sync_objects(package.OpenAI(**settings), server)}
        given.update(runner.run(_async_objects(package.AsyncOpenAI(**settings), server)))
    table = {}
    for label, found in given.items():
        declared = [name for cls in type(found).__mro__ for name in vars(cls).get("__annotations__", ())]
        names = {*public(dir(found)), *public(declared), *(name for name in _PROTOCOLS if hasattr(found, name))}
        table.update({f"{label}.{name}": "there" for name in names if _has(found, name)})
    return table


_PROTOCOLS = "__iter__ __aiter__ __enter__ __aenter__ __next__ __anext__ __await__ __len__ __getitem__".split()
_LIST = {"object": "list", "data": [{"id": "m", "object": "model"}], "has_more": False}
_CHAT: dict[str, Any] = {"model": "m", "messages": []}


def _sync_objects(client: Any, server: RecordingServer) -> dict[str, Any]:
    given: dict[str, Any] = {}
    server.answer = Answer.of_json(_LIST)
    given["Page"] = client.models.list()
    given["CursorPage"] = client.files.list()
    given["Model"] = client.models.retrieve("m")
    given["Response"] = client.responses.create(model="m", input="i")
    given["RawResponse"] = client.models.with_raw_response.list()
    with client.models.with_streaming_response.list() as reply:
        given["StreamedResponse"] = reply
    server.answer = Answer.of_bytes(b"sound")
    given["Binary"] = client.audio.speech.create(model="m", voice="v", input="i")
    server.answer = Answer.of_events([{"choices": []}])
    with client.chat.completions.create(**_CHAT, stream=True) as stream:
        given["Stream"] = stream
    client.close()
    return given


async def _async_objects(client: Any, server: RecordingServer) -> dict[str, Any]:
    given: dict[str, Any] = {}
    server.answer = Answer.of_json(_LIST)
    given["AsyncPaginator"] = client.models.list()
    given["AsyncPage"] = await given["AsyncPaginator"]
    given["AsyncCursorPage"] = await client.files.list()
    given["AsyncRawResponse"] = await client.models.with_raw_response.list()
    async with client.models.with_streaming_response.list() as reply:
        given["AsyncStreamedResponse"] = reply
    server.answer = Answer.of_bytes(b"sound")
    given["AsyncBinary"] = await client.audio.speech.create(model="m", voice="v", input="i")
    server.answer = Answer.of_events([{"choices": []}])
    async with await client.chat.completions.create(**_CHAT, stream=True) as stream:
        given["AsyncStream"] = stream
    await client.close()
    return given
