# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

    from .container_network_policy_domain_secret import ContainerNetworkPolicyDomainSecret

__all__ = ["ContainerNetworkPolicyAllowlist"]


__refs__ = {"ContainerNetworkPolicyDomainSecret": "responses.container_network_policy_domain_secret"}


class ContainerNetworkPolicyAllowlist(Model):
    allowed_domains: list[str]
    type: Literal["allowlist"]
    domain_secrets: list[ContainerNetworkPolicyDomainSecret] | None = None

    __wraps__ = {"domain_secrets": ["responses.container_network_policy_domain_secret:ContainerNetworkPolicyDomainSecret"]}


if not TYPE_CHECKING:
    __getattr__ = members(globals())
