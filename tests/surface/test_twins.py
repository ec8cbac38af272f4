"""The two colours of every resource and of the client: same methods, parameters and docs."""

from __future__ import annotations

import inspect
from typing import Any

import pytest

import entrechat
from tests.support.facts import resources
from tests.surface.inventory import below

SETTINGS: dict[str, Any] = {"api_key": "sk-test", "admin_api_key": "sk-admin"}
SYNC, ASYNC = entrechat.OpenAI(**SETTINGS), entrechat.AsyncOpenAI(**SETTINGS)
VIEWS = {"with_raw_response", "with_streaming_response"}
# A resource that we lack is test_parity's matter.
each_resource = pytest.mark.parametrize("path", [path for path in resources() if below(SYNC, path) is not None])


def functions(resource: Any) -> dict[str, Any]:
    return {
        name: getattr(type(resource), name)
        for name in dir(type(resource))
        if not name.startswith("_") and inspect.isfunction(inspect.getattr_static(type(resource), name))
    }


@each_resource
def test_resource_twins(path: str) -> None:
    blocking, awaited = below(SYNC, path), below(ASYNC, path)
    assert type(awaited).__name__ == f"Async{type(blocking).__name__}"
    assert type(awaited).__module__ == type(blocking).__module__
    ours, theirs = functions(blocking), functions(awaited)
    assert ours.keys() == theirs.keys()
    for name, function in ours.items():
        twin = theirs[name]
        assert _parameters(function) == _parameters(twin), name
        assert _doc(function) == _doc(twin), name
    assert (vars(type(blocking)).get("__doc__") is None) == (vars(type(awaited)).get("__doc__") is None)


@each_resource
def test_every_public_function_has_a_doc(path: str) -> None:
    resource = below(SYNC, path)
    assert all(inspect.getdoc(function) for function in functions(resource).values())


def test_client_twins() -> None:
    ours = {name for name in dir(entrechat.OpenAI) if not name.startswith("_")}
    theirs = {name for name in dir(entrechat.AsyncOpenAI) if not name.startswith("_")}
    assert ours - theirs == set()
    assert {name for name in theirs - ours if not name.startswith("a")} == set()
    assert list(inspect.signature(entrechat.OpenAI).parameters) == list(inspect.signature(entrechat.AsyncOpenAI).parameters)


def _parameters(function: Any) -> list[tuple[str, Any, Any, str]]:
    return [
        (p.name, p.kind, p.default, str(p.annotation).replace("Async", "").replace("Awaitable", "").replace("SyncWeb", "Web"))
        for p in inspect.signature(function).parameters.values()
    ]


def _doc(thing: Any) -> str:
    text = inspect.getdoc(thing) or ""
    for more in ("await ", "async ", "Async", "Await "):
        text = text.replace(more, "")
    return text
