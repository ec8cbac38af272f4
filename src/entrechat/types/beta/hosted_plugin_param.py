# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from entrechat._core.lazy import members
from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from .inline_capability_source_param import InlineCapabilitySourceParam

__all__ = ["HostedPluginParam"]


__refs__ = {"InlineCapabilitySourceParam": "beta.inline_capability_source_param"}


class HostedPluginParam(TypedDict, total=False):
    description: Required[str]
    name: Required[str]
    source: Required[InlineCapabilitySourceParam]
    type: Required[Literal["inline"]]


if not TYPE_CHECKING:
    __getattr__ = members(globals(), fill=True)
