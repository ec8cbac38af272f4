# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

    from .beta_container_network_policy_domain_secret import BetaContainerNetworkPolicyDomainSecret

__all__ = ["BetaContainerNetworkPolicyAllowlist"]


__refs__ = {"BetaContainerNetworkPolicyDomainSecret": "beta.beta_container_network_policy_domain_secret"}


class BetaContainerNetworkPolicyAllowlist(Model):
    allowed_domains: list[str]
    type: Literal["allowlist"]
    domain_secrets: list[BetaContainerNetworkPolicyDomainSecret] | None = None

    __wraps__ = {"domain_secrets": ["beta.beta_container_network_policy_domain_secret:BetaContainerNetworkPolicyDomainSecret"]}


if not TYPE_CHECKING:
    __getattr__ = members(globals())
