"""The generated trees as users meet them: names, lazy imports, run-time types, deprecation."""

from __future__ import annotations

import importlib
import inspect
import subprocess
import sys
import typing
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from tests.support.facts import facts

from entrechat._core.deprecated import deprecated
from entrechat._core.lazy import lazy

ROOT = Path(__file__).parents[2]
FACTS = facts()
RESOURCES = FACTS["resources"]


def run(code: str) -> str:
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT / "src")
    return result.stdout.strip()


@pytest.mark.parametrize("package", sorted(FACTS["exports"]))
def test_packages_export_what_the_official_ones_do(package: str) -> None:
    module = importlib.import_module(f"entrechat.{package}")
    names = FACTS["exports"][package]
    assert sorted(module.__all__) == sorted(names)
    assert set(names) <= set(dir(module))
    for name in names:
        assert getattr(module, name) is not None
    with pytest.raises(AttributeError, match="has no attribute 'nothing_here'"):
        _ = module.nothing_here


def types_of(kind: str) -> Iterator[tuple[str, Any]]:
    for key, made in FACTS["types"].items():
        module, _, name = key.partition(":")
        if made["kind"] == kind and not name.startswith("_"):
            yield key, getattr(importlib.import_module(f"entrechat.types.{module}"), name)


def test_every_model_has_its_members() -> None:
    from entrechat._core.model import Model

    for key, cls in types_of("model"):
        if not issubclass(cls, Model):  # a TypedDict by its base
            continue
        assert {f["name"] for f in FACTS["types"][key]["fields"]} <= set(cls.__annotations__), key


def test_typeddicts_resolve_at_run_time() -> None:
    for key, cls in types_of("typeddict"):
        wanted = {f["name"] for f in FACTS["types"][key]["fields"]}
        assert wanted <= {*typing.get_type_hints(cls), "async_"}, key


def test_aliases_resolve_at_run_time() -> None:
    for key, alias in types_of("alias"):
        assert alias is not None and not isinstance(alias, str), key


def test_pydantic_understands_parameter_types() -> None:
    pydantic = pytest.importorskip("pydantic")
    from entrechat.types.chat import ChatCompletionMessageParam

    message = {"role": "user", "content": "hello"}
    assert pydantic.TypeAdapter(ChatCompletionMessageParam).validate_python(message) == message


def test_names_of_other_modules_are_served() -> None:
    from entrechat.types.chat import chat_completion, chat_completion_message

    served: Any = chat_completion
    assert served.ChatCompletionMessage is chat_completion_message.ChatCompletionMessage


def test_parsed_models_are_generic() -> None:
    from entrechat.types.chat import ParsedChatCompletion

    assert typing.get_args(ParsedChatCompletion[int]) == (int,)


@pytest.mark.parametrize("resource", RESOURCES, ids=lambda r: str(r["path"]))
def test_signatures_are_the_facts(resource: dict[str, Any]) -> None:
    module = importlib.import_module(f"entrechat.resources.{resource['module']}")
    client_side = {"output_type", "tool_handlers"}  # of a helper, see overrides.toml
    for prefix in ("", "Async"):
        cls = getattr(module, prefix + resource["class"])
        for method in resource["methods"]:
            if method["kind"] != "http":
                continue
            found = list(inspect.signature(getattr(cls, method["name"])).parameters.values())[1:]
            assert found.pop().kind is inspect.Parameter.VAR_KEYWORD
            wanted = [
                (p["name"], p["where"] == "positional", p["required"]) for p in method["params"] if p["name"] not in client_side
            ]
            have = [(p.name, p.kind is p.POSITIONAL_OR_KEYWORD, p.default is p.empty) for p in found]
            assert have == wanted, f"{resource['path']}.{method['name']}"


def test_twins_agree_and_say_the_same() -> None:
    for resource in RESOURCES:
        module = importlib.import_module(f"entrechat.resources.{resource['module']}")
        sync, twin = getattr(module, resource["class"]), getattr(module, "Async" + resource["class"])
        for method in resource["methods"]:
            if method["kind"] == "http":
                a, b = getattr(sync, method["name"]), getattr(twin, method["name"])
                assert a.__doc__ == b.__doc__
                assert inspect.signature(a).parameters == inspect.signature(b).parameters
                assert inspect.iscoroutinefunction(b) is (
                    not isinstance(method["returns"], dict) or "page" not in method["returns"]
                )


def test_importing_the_types_imports_none_of_them() -> None:
    code = "import sys, entrechat.types; print(sorted(m for m in sys.modules if m.startswith('entrechat.types.')))"
    assert run(code) == "[]"


def test_a_resource_imports_no_types_and_nothing_dear() -> None:
    code = (
        "import sys, orjson; before = set(sys.modules); import entrechat.resources.chat.completions.completions;"
        "new = set(sys.modules) - before;"
        "print(sorted(m for m in new if m.startswith('entrechat.types') or m in "
        "('typing_extensions', 'asyncio', 'dataclasses', 'inspect')))"
    )
    assert run(code) == "[]"


def test_answers_bring_no_parameter_types() -> None:
    code = (
        "import sys; from entrechat.types.responses import Response; from entrechat.types.chat import ChatCompletion;"
        "print(sorted(m for m in sys.modules if m.startswith('entrechat.types.') and 'param' in m))"
    )
    assert run(code) == "[]"


# -- run-time helpers ----------------------------------------------------------------------------------------


def test_lazy_is_computed_once() -> None:
    class Thing:
        made = 0

        @lazy
        def part(self) -> object:
            """A part."""
            Thing.made += 1
            return object()

    thing = Thing()
    assert thing.part is thing.part
    assert Thing.made == 1
    assert Thing.part.__doc__ == "A part."


def test_deprecated_warns_where_it_is_called() -> None:
    @deprecated("use other")
    def old(a: int, *, b: int = 2) -> int:
        """Old."""
        return a + b

    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        assert old(1) == 3
    (warning,) = caught
    assert warning.category is DeprecationWarning
    assert warning.filename == __file__
    assert str(warning.message) == "use other"
    assert getattr(old, "__deprecated__", None) == "use other"
    assert str(inspect.signature(old)) == "(a: 'int', *, b: 'int' = 2) -> 'int'"


async def _call_old() -> int:
    @deprecated("use other")
    async def old() -> int:
        return 1

    assert inspect.iscoroutinefunction(old)
    return await old()


def test_deprecated_coroutine_functions_stay_such() -> None:
    import asyncio

    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        assert asyncio.run(_call_old()) == 1
    assert [w.filename for w in caught if w.category is DeprecationWarning] == [__file__]


@pytest.mark.parametrize(
    ("data", "text"),
    [
        ({"output": None}, ""),
        ({}, ""),
        ({"output": [{"type": "reasoning"}, {"type": "message", "content": None}]}, ""),
        (
            {
                "output": [
                    {"type": "message", "content": [{"type": "output_text", "text": "a"}, {"type": "refusal"}]},
                    {
                        "type": "message",
                        "content": [{"type": "output_text", "text": None}, {"type": "output_text", "text": "b"}],
                    },
                ]
            },
            "ab",
        ),
    ],
)
def test_output_text_joins_the_text_and_takes_null_as_empty(data: dict[str, Any], text: str) -> None:
    from entrechat.types.responses import Response

    assert Response.model_validate(data).output_text == text
