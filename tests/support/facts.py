"""The facts of the API in the shape that tests want: every HTTP operation, every type.

They are those of `spec/api.json`, and the webhooks, which only `spec/overrides.toml` has.
"""

from __future__ import annotations

import json
import tomllib
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

from tools.codegen.load import apply

ROOT = Path(__file__).resolve().parents[2]

Type = Any
"""A type in the notation of the facts: "str", {"ref": "module:Name"}, {"union": [...]}, {"list": ...}, …"""


class Param(NamedTuple):
    name: str
    where: str
    type: Type
    required: bool
    default: Any = None


class Operation(NamedTuple):
    """One method of the API's resources."""

    resource: str
    name: str
    kind: str
    facts: dict[str, Any]

    @property
    def id(self) -> str:
        return f"{self.resource}.{self.name}"

    @property
    def params(self) -> list[Param]:
        return [Param(p["name"], p["where"], p["type"], p["required"], p.get("default")) for p in self.facts["params"]]

    @property
    def verb(self) -> str:
        return str(self.facts["verb"]).upper()

    @property
    def path(self) -> str:
        return str(self.facts["path"])

    @property
    def streams(self) -> bool:
        return bool(self.facts.get("stream"))

    @property
    def only_streams(self) -> bool:
        return self.facts.get("stream_param") == "True"

    @property
    def multipart(self) -> bool:
        return bool(self.facts.get("multipart"))

    def bind(self, client: Any) -> Any:
        """The method of that name below a client."""
        for name in self.resource.split("."):
            client = getattr(client, name)
        return getattr(client, self.name)

    def wire_path(self, arguments: dict[str, Any]) -> str:
        path = self.path
        for placeholder, name in self.facts.get("path_params", {}).items():
            path = path.replace("{" + placeholder + "}", str(arguments[name]))
        return path


@lru_cache(maxsize=1)
def facts() -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads((ROOT / "spec" / "api.json").read_bytes())
    patches = tomllib.loads((ROOT / "spec" / "overrides.toml").read_text("utf-8"))["patch"]
    added = ("webhooks", "/exports/")  # what the official package has and the facts lack
    apply(loaded, [patch for patch in patches if any(each in str((patch.get("at"), patch.get("set"))) for each in added)])
    return loaded


@lru_cache(maxsize=1)
def methods() -> tuple[Operation, ...]:
    """Every method, helpers too, in the order of the facts."""
    return tuple(
        Operation(resource["path"], method["name"], method["kind"], method)
        for resource in facts()["resources"]
        for method in resource["methods"]
    )


@lru_cache(maxsize=1)
def operations() -> tuple[Operation, ...]:
    """The 396 methods that are one HTTP operation each."""
    return tuple(method for method in methods() if method.kind == "http")


def resources() -> list[str]:
    """Dotted paths of all resources below the client."""
    return [resource["path"] for resource in facts()["resources"]]
