# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, Required

from entrechat._core.lazy import members
from entrechat._core.typed import SequenceNotStr, TypedDict

if TYPE_CHECKING:
    from typing import TypeAlias

    from .container_network_policy_allowlist_param import ContainerNetworkPolicyAllowlistParam
    from .container_network_policy_disabled_param import ContainerNetworkPolicyDisabledParam
    from .inline_skill_param import InlineSkillParam
    from .skill_reference_param import SkillReferenceParam

__all__ = ["ContainerAutoParam", "NetworkPolicy", "Skill"]


__refs__ = {
    "ContainerNetworkPolicyAllowlistParam": "responses.container_network_policy_allowlist_param",
    "ContainerNetworkPolicyDisabledParam": "responses.container_network_policy_disabled_param",
    "InlineSkillParam": "responses.inline_skill_param",
    "SkillReferenceParam": "responses.skill_reference_param",
}


class ContainerAutoParam(TypedDict, total=False):
    type: Required[Literal["container_auto"]]
    file_ids: SequenceNotStr[str]
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None
    network_policy: NetworkPolicy
    skills: Iterable[Skill]


if TYPE_CHECKING:
    NetworkPolicy: TypeAlias = ContainerNetworkPolicyDisabledParam | ContainerNetworkPolicyAllowlistParam
    Skill: TypeAlias = SkillReferenceParam | InlineSkillParam
else:
    __aliases__ = {
        "NetworkPolicy": "ContainerNetworkPolicyDisabledParam | ContainerNetworkPolicyAllowlistParam",
        "Skill": "SkillReferenceParam | InlineSkillParam",
    }
    __getattr__ = members(globals(), fill=True)
