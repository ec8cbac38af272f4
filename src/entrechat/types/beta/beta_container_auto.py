# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import TypeAlias

    from .beta_container_network_policy_allowlist import BetaContainerNetworkPolicyAllowlist
    from .beta_container_network_policy_disabled import BetaContainerNetworkPolicyDisabled
    from .beta_inline_skill import BetaInlineSkill
    from .beta_skill_reference import BetaSkillReference

__all__ = ["BetaContainerAuto", "NetworkPolicy", "Skill"]


__refs__ = {
    "BetaContainerNetworkPolicyAllowlist": "beta.beta_container_network_policy_allowlist",
    "BetaContainerNetworkPolicyDisabled": "beta.beta_container_network_policy_disabled",
    "BetaInlineSkill": "beta.beta_inline_skill",
    "BetaSkillReference": "beta.beta_skill_reference",
}


class BetaContainerAuto(Model):
    type: Literal["container_auto"]
    file_ids: list[str] | None = None
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None = None
    network_policy: NetworkPolicy | None = None
    skills: list[Skill] | None = None

    __wraps__ = {
        "network_policy": {
            "type": {
                "disabled": "beta.beta_container_network_policy_disabled:BetaContainerNetworkPolicyDisabled",
                "allowlist": "beta.beta_container_network_policy_allowlist:BetaContainerNetworkPolicyAllowlist",
            }
        },
        "skills": [
            {
                "type": {
                    "skill_reference": "beta.beta_skill_reference:BetaSkillReference",
                    "inline": "beta.beta_inline_skill:BetaInlineSkill",
                }
            }
        ],
    }


if TYPE_CHECKING:
    NetworkPolicy: TypeAlias = BetaContainerNetworkPolicyDisabled | BetaContainerNetworkPolicyAllowlist
    Skill: TypeAlias = BetaSkillReference | BetaInlineSkill
else:
    __aliases__ = {
        "NetworkPolicy": "BetaContainerNetworkPolicyDisabled | BetaContainerNetworkPolicyAllowlist",
        "Skill": "BetaSkillReference | BetaInlineSkill",
    }
    __getattr__ = members(globals())
