# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, Required

from entrechat._core.lazy import members
from entrechat._core.typed import SequenceNotStr, TypedDict

if TYPE_CHECKING:
    from typing import TypeAlias

    from .beta_container_network_policy_allowlist_param import BetaContainerNetworkPolicyAllowlistParam
    from .beta_container_network_policy_disabled_param import BetaContainerNetworkPolicyDisabledParam
    from .beta_inline_skill_param import BetaInlineSkillParam
    from .beta_skill_reference_param import BetaSkillReferenceParam

__all__ = ["BetaContainerAutoParam", "NetworkPolicy", "Skill"]


__refs__ = {
    "BetaContainerNetworkPolicyAllowlistParam": "beta.beta_container_network_policy_allowlist_param",
    "BetaContainerNetworkPolicyDisabledParam": "beta.beta_container_network_policy_disabled_param",
    "BetaInlineSkillParam": "beta.beta_inline_skill_param",
    "BetaSkillReferenceParam": "beta.beta_skill_reference_param",
}


class BetaContainerAutoParam(TypedDict, total=False):
    type: Required[Literal["container_auto"]]
    file_ids: SequenceNotStr[str]
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None
    network_policy: NetworkPolicy
    skills: Iterable[Skill]


if TYPE_CHECKING:
    NetworkPolicy: TypeAlias = BetaContainerNetworkPolicyDisabledParam | BetaContainerNetworkPolicyAllowlistParam
    Skill: TypeAlias = BetaSkillReferenceParam | BetaInlineSkillParam
else:
    __aliases__ = {
        "NetworkPolicy": "BetaContainerNetworkPolicyDisabledParam | BetaContainerNetworkPolicyAllowlistParam",
        "Skill": "BetaSkillReferenceParam | BetaInlineSkillParam",
    }
    __getattr__ = members(globals(), fill=True)
