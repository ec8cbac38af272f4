# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from entrechat._core.lazy import members
from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from typing import TypeAlias

    from .inline_capability_source_param import InlineCapabilitySourceParam

__all__ = ["HostedSkillParam", "HostedSkillParamInline", "HostedSkillParamSkillReference"]


__refs__ = {"InlineCapabilitySourceParam": "beta.inline_capability_source_param"}


class HostedSkillParamInline(TypedDict, total=False):
    description: Required[str]
    name: Required[str]
    source: Required[InlineCapabilitySourceParam]
    type: Required[Literal["inline"]]


class HostedSkillParamSkillReference(TypedDict, total=False):
    skill_id: Required[str]
    type: Required[Literal["skill_reference"]]
    version: str | None


HostedSkillParam: TypeAlias = HostedSkillParamSkillReference | HostedSkillParamInline

if not TYPE_CHECKING:
    __getattr__ = members(globals(), fill=True)
