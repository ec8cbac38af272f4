# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, Required

from entrechat._core.typed import TypedDict

__all__ = ["AgentBrowserAuthenticationSubmitParam", "Field"]


class AgentBrowserAuthenticationSubmitParam(TypedDict, total=False):
    action: Required[Literal["submit"]]
    fields: Required[Iterable[Field]]
    type: Required[Literal["browser_authentication"]]
    selected_option: str | None


class Field(TypedDict, total=False):
    field_id: Required[str]
    value: Required[str]
