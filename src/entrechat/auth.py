"""Workload identity: a client proves who asks by what its machine is, in place of a key.

    from entrechat import OpenAI
    from entrechat.auth import k8s_service_account_token_provider

    client = OpenAI(
        workload_identity={
            "identity_provider_id": "idp_…",
            "service_account_id": "sa_…",
            "provider": k8s_service_account_token_provider(),
        }
    )

The machine's own token (the subject token) is exchanged for one of the API's, which is kept until shortly before it expires.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

from .helpers.identity import WorkloadIdentityAuth
from .helpers.identity_tokens import AzureManagedIdentity, GCPIdToken, TokenFile

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from typing import Any, NotRequired

__all__ = [
    "SubjectTokenProvider",
    "SubjectTokenWorkloadIdentity",
    "WorkloadIdentity",
    "WorkloadIdentityAuth",
    "X509WorkloadIdentity",
    "azure_managed_identity_token_provider",
    "gcp_id_token_provider",
    "k8s_service_account_token_provider",
    "x509_workload_identity",
]


class SubjectTokenProvider(TypedDict):
    """Where the machine's own token comes from."""

    token_type: Literal["jwt", "id"]
    get_token: Callable[[], str]
    """Gives the token; may block. Called by one thread at a time for one client and its copies."""


class WorkloadIdentity(TypedDict):
    """An identity proven by a token of the machine's."""

    identity_provider_id: str
    service_account_id: str
    provider: SubjectTokenProvider
    refresh_buffer_seconds: NotRequired[float]
    """How long before its end a token is replaced: 1200 seconds by default, half of its life at most."""
    token_exchange_url: NotRequired[str]
    """Where tokens are exchanged; https://auth.openai.com/oauth/token by default."""


SubjectTokenWorkloadIdentity = WorkloadIdentity


class X509WorkloadIdentity(TypedDict):
    """An identity proven by the client certificate that the transport has: `tls=TLSSettings(cert=…)`."""

    type: Literal["x509"]
    identity_provider_id: str
    service_account_id: str
    refresh_buffer_seconds: NotRequired[float]
    token_exchange_url: NotRequired[str]


def x509_workload_identity(
    *, identity_provider_id: str, service_account_id: str, refresh_buffer_seconds: float | None = None
) -> X509WorkloadIdentity:
    """An identity proven by the client certificate. The API is then asked at https://mtls.api.openai.com/v1.

    Args:
        identity_provider_id: the provider's id, as the organization's settings show it.
        service_account_id: as whom to act.
        refresh_buffer_seconds: how long before its end a token is replaced.
    """
    made: X509WorkloadIdentity = {
        "type": "x509",
        "identity_provider_id": identity_provider_id,
        "service_account_id": service_account_id,
    }
    if refresh_buffer_seconds is not None:
        made["refresh_buffer_seconds"] = refresh_buffer_seconds
    return made


def k8s_service_account_token_provider(
    token_file_path: str | Path = "/var/run/secrets/kubernetes.io/serviceaccount/token",
) -> SubjectTokenProvider:
    """The token of a Kubernetes service account, read anew from its file for every exchange: the cluster renews it there.

    Args:
        token_file_path: where the token is mounted.
    """
    return {"token_type": "jwt", "get_token": TokenFile(str(token_file_path))}


def azure_managed_identity_token_provider(
    resource: str = "https://management.azure.com/",
    *,
    object_id: str | None = None,
    client_id: str | None = None,
    msi_res_id: str | None = None,
    api_version: str = "2018-02-01",
    timeout: float = 10.0,
    http_client: Any = None,
) -> SubjectTokenProvider:
    """The token of an Azure managed identity, from the machine's metadata service.

    Args:
        resource: whom the token is for.
        object_id, client_id, msi_res_id: which identity, where the machine has several.
        api_version: of the metadata service.
        timeout: seconds to wait for it.
        http_client: what asks it, as in the client's constructor; by default a connection without any proxy.
    """
    chosen = {"object_id": object_id, "client_id": client_id, "msi_res_id": msi_res_id}
    return {"token_type": "jwt", "get_token": AzureManagedIdentity(resource, chosen, api_version, timeout, http_client)}


def gcp_id_token_provider(
    audience: str = "https://api.openai.com/v1", *, timeout: float = 10.0, http_client: Any = None
) -> SubjectTokenProvider:
    """The identity token of a Google Cloud machine, from its metadata server.

    Args:
        audience: whom the token is for.
        timeout: seconds to wait for it.
        http_client: what asks it, as in the client's constructor; by default a connection without any proxy.
    """
    return {"token_type": "id", "get_token": GCPIdToken(audience, timeout, http_client)}
