# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from typing import TYPE_CHECKING

from entrechat._core.lazy import exports

if TYPE_CHECKING:
    from .federation_rules import AsyncFederationRules, FederationRules
    from .workload_identity_providers import AsyncWorkloadIdentityProviders, WorkloadIdentityProviders
else:
    __getattr__, __dir__ = exports(
        __name__,
        {
            "AsyncFederationRules": ".federation_rules",
            "AsyncWorkloadIdentityProviders": ".workload_identity_providers",
            "FederationRules": ".federation_rules",
            "WorkloadIdentityProviders": ".workload_identity_providers",
        },
    )

__all__ = ["AsyncFederationRules", "AsyncWorkloadIdentityProviders", "FederationRules", "WorkloadIdentityProviders"]
