# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import TypeAlias

    from .container_network_policy_allowlist import ContainerNetworkPolicyAllowlist
    from .container_network_policy_disabled import ContainerNetworkPolicyDisabled
    from .inline_skill import InlineSkill
    from .skill_reference import SkillReference

__all__ = ["ContainerAuto", "NetworkPolicy", "Skill"]


__refs__ = {
    "ContainerNetworkPolicyAllowlist": "responses.container_network_policy_allowlist",
    "ContainerNetworkPolicyDisabled": "responses.container_network_policy_disabled",
    "InlineSkill": "responses.inline_skill",
    "SkillReference": "responses.skill_reference",
}


class ContainerAuto(Model):
    type: Literal["container_auto"]
    file_ids: list[str] | None = None
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None = None
    network_policy: NetworkPolicy | None = None
    skills: list[Skill] | None = None

    __wraps__ = {
        "network_policy": {
            "type": {
                "disabled": "responses.container_network_policy_disabled:ContainerNetworkPolicyDisabled",
                "allowlist": "responses.container_network_policy_allowlist:ContainerNetworkPolicyAllowlist",
            }
        },
        "skills": [
            {
                "type": {
                    "skill_reference": "responses.skill_reference:SkillReference",
                    "inline": "responses.inline_skill:InlineSkill",
                }
            }
        ],
    }


if TYPE_CHECKING:
    NetworkPolicy: TypeAlias = ContainerNetworkPolicyDisabled | ContainerNetworkPolicyAllowlist
    Skill: TypeAlias = SkillReference | InlineSkill
else:
    __aliases__ = {
        "NetworkPolicy": "ContainerNetworkPolicyDisabled | ContainerNetworkPolicyAllowlist",
        "Skill": "SkillReference | InlineSkill",
    }
    __getattr__ = members(globals())
