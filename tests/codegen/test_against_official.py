"""Made-up answers, decoded by the official client and by ours: the same classes at every depth.

The data follows the facts at random (fixed seeds), so that each member of each union comes by.
"""

from __future__ import annotations

import importlib
import random
from typing import Any

import pytest
from tools.codegen.__main__ import ROOT
from tools.codegen.build import build
from tools.codegen.ir import NONE, DictOf, Expr, ListOf, Lit, Ref, Scalar, UnionOf
from tools.codegen.load import load
from tools.codegen.specs import Specs

from entrechat._core.model import Model

official = pytest.importorskip("openai")
API = build(load(ROOT / "spec"))
SPECS = Specs(API.types)
SCALARS = {"str": "s", "int": 1, "float": 1.5, "bool": True, "none": None, "any": "a"}
DEPTH = 9
# Nothing but the types inside `content` tells the members of these unions apart; we look at names of members only.
AMBIGUOUS = {"Message", "EvalItem", "ChatMessage", "EasyInputMessage"}


def made(node: Expr, depth: int, pick: random.Random) -> Any:
    match node:
        case Scalar(name):
            return SCALARS[name]
        case Lit(values):
            return pick.choice(values)
        case ListOf(item):
            return [made(item, depth + 1, pick) for _ in range(2)] if depth < DEPTH else []
        case DictOf(_, value):
            return {"k": made(value, depth + 1, pick)}
        case UnionOf(members):
            return made(pick.choice([m for m in members if m != NONE]), depth, pick)
        case Ref():
            found = API.types[node.key]
            if found.kind == "typevar":
                return "s"
            if found.type is not None:
                return made(found.type, depth, pick)
            return {
                name: made(field.type, depth + 1, pick)
                for name, field in SPECS.fields(found).items()
                if field.required or name in ("type", "object", "role") or (depth < DEPTH and pick.random() < 0.7)
            }
        case _:
            raise AssertionError(node)


def differences(theirs: Any, ours: Any, path: str) -> list[str]:
    if isinstance(theirs, official.BaseModel):
        a, b = type(theirs), type(ours)
        if not isinstance(ours, Model) or (a.__module__.replace("openai", "entrechat", 1), a.__name__) != (
            b.__module__,
            b.__name__,
        ):
            ambiguous = any(a.__name__.endswith(n) for n in AMBIGUOUS) and any(b.__name__.endswith(n) for n in AMBIGUOUS)
            return [] if ambiguous else [f"{path}: {a.__name__}, ours {b.__name__}"]
        names = [n for n in a.model_fields if n in theirs.__dict__]
        return [d for n in names for d in differences(getattr(theirs, n), getattr(ours, n), f"{path}.{n}")]
    if isinstance(theirs, list):
        return [d for i, (x, y) in enumerate(zip(theirs, ours, strict=True)) for d in differences(x, y, f"{path}[{i}]")]
    if isinstance(theirs, dict):
        return [d for k in theirs for d in differences(theirs[k], ours[k], f"{path}[{k}]")]
    return [f"{path}: {type(theirs).__name__}, ours {type(ours).__name__}"] if isinstance(ours, Model) else []


@pytest.mark.parametrize("seed", [1, 2])
def test_the_same_classes_come_out(seed: int) -> None:
    models = importlib.import_module("openai._models")
    pick = random.Random(seed)
    found: list[str] = []
    for one in API.types.values():
        if one.kind != "model":
            continue
        theirs = getattr(importlib.import_module(f"openai.types.{one.module}"), one.name)
        if not (isinstance(theirs, type) and issubclass(theirs, official.BaseModel)):
            continue  # a plain class there
        ours = getattr(importlib.import_module(f"entrechat.types.{one.module}"), one.name)
        data = made(Ref(one.module, one.name), 0, pick)
        found += differences(models.construct_type(value=data, type_=theirs), ours.model_validate(data), one.key)
    assert found == []
