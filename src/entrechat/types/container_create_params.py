# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, Required

from entrechat._core.lazy import members
from entrechat._core.typed import SequenceNotStr, TypedDict

if TYPE_CHECKING:
    from typing import TypeAlias

    from .responses.container_network_policy_allowlist_param import ContainerNetworkPolicyAllowlistParam
    from .responses.container_network_policy_disabled_param import ContainerNetworkPolicyDisabledParam
    from .responses.inline_skill_param import InlineSkillParam
    from .responses.skill_reference_param import SkillReferenceParam

__all__ = ["ContainerCreateParams", "ExpiresAfter", "NetworkPolicy", "Skill"]


__refs__ = {
    "ContainerNetworkPolicyAllowlistParam": "responses.container_network_policy_allowlist_param",
    "ContainerNetworkPolicyDisabledParam": "responses.container_network_policy_disabled_param",
    "InlineSkillParam": "responses.inline_skill_param",
    "SkillReferenceParam": "responses.skill_reference_param",
}


class ContainerCreateParams(TypedDict, total=False):
    name: Required[str]
    expires_after: ExpiresAfter
    file_ids: SequenceNotStr[str]
    memory_limit: Literal["1g", "4g", "16g", "64g"]
    network_policy: NetworkPolicy
    skills: Iterable[Skill]


class ExpiresAfter(TypedDict, total=False):
    anchor: Required[Literal["last_active_at"]]
    minutes: Required[int]


if TYPE_CHECKING:
    NetworkPolicy: TypeAlias = ContainerNetworkPolicyDisabledParam | ContainerNetworkPolicyAllowlistParam
    Skill: TypeAlias = SkillReferenceParam | InlineSkillParam
else:
    __aliases__ = {
        "NetworkPolicy": "ContainerNetworkPolicyDisabledParam | ContainerNetworkPolicyAllowlistParam",
        "Skill": "SkillReferenceParam | InlineSkillParam",
    }
    __getattr__ = members(globals(), fill=True)
