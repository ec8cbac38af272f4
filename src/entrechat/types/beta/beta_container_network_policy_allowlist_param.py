# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, Required

from entrechat._core.lazy import members
from entrechat._core.typed import SequenceNotStr, TypedDict

if TYPE_CHECKING:
    from .beta_container_network_policy_domain_secret_param import BetaContainerNetworkPolicyDomainSecretParam

__all__ = ["BetaContainerNetworkPolicyAllowlistParam"]


__refs__ = {"BetaContainerNetworkPolicyDomainSecretParam": "beta.beta_container_network_policy_domain_secret_param"}


class BetaContainerNetworkPolicyAllowlistParam(TypedDict, total=False):
    allowed_domains: Required[SequenceNotStr[str]]
    type: Required[Literal["allowlist"]]
    domain_secrets: Iterable[BetaContainerNetworkPolicyDomainSecretParam]


if not TYPE_CHECKING:
    __getattr__ = members(globals(), fill=True)
