"""JSON Schema of models, for pages that describe an API and for `model_json_schema()`."""

from __future__ import annotations

import json
from typing import Any

from entrechat import BaseModel
from entrechat._core.schema import inlined, of
from entrechat.types.chat import ChatCompletion
from entrechat.types.moderation import Categories


class Leaf(BaseModel):
    name: str


class Tree(BaseModel):
    leaf: Leaf
    children: list[Tree] | None = None
    by_name: dict[str, Leaf] | None = None
    anything: Any = None


def test_a_class_within_itself_refers_to_itself() -> None:
    schema = of(Tree)
    assert schema["required"] == ["leaf"]
    assert schema["properties"]["anything"] == {}
    [key] = [key for key in schema["$defs"] if key.endswith("__Tree")]
    assert schema["properties"]["children"] == {
        "anyOf": [{"type": "array", "items": {"$ref": f"#/$defs/{key}"}}, {"type": "null"}]
    }


def test_inlined_has_no_references() -> None:
    schema = inlined(Tree)
    assert "$ref" not in json.dumps(schema)
    assert schema["properties"]["children"]["anyOf"][0]["items"] == {"type": "object"}
    assert schema["properties"]["by_name"]["anyOf"][0]["additionalProperties"]["required"] == ["name"]


def test_names_on_the_wire() -> None:
    assert "illicit/violent" in Categories.model_json_schema()["properties"]


def test_every_reference_is_defined() -> None:
    schema = ChatCompletion.model_json_schema()
    text = json.dumps(schema)
    for key in schema["$defs"]:
        assert f"#/$defs/{key}" in text
    assert text.count('"$ref"') >= len(schema["$defs"])
    assert schema["properties"]["object"] == {"enum": ["chat.completion"]}
