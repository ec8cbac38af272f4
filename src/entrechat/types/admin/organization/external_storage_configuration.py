# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import TypeAlias

    from .aws_external_storage_provider import AwsExternalStorageProvider
    from .azure_external_storage_provider import AzureExternalStorageProvider
    from .gcp_external_storage_provider import GcpExternalStorageProvider
    from .oci_external_storage_provider import OciExternalStorageProvider

__all__ = ["ExternalStorageConfiguration", "Provider"]


__refs__ = {
    "AwsExternalStorageProvider": "admin.organization.aws_external_storage_provider",
    "AzureExternalStorageProvider": "admin.organization.azure_external_storage_provider",
    "GcpExternalStorageProvider": "admin.organization.gcp_external_storage_provider",
    "OciExternalStorageProvider": "admin.organization.oci_external_storage_provider",
}


class ExternalStorageConfiguration(Model):
    id: str
    created_at: int
    geography: str
    object: Literal["organization.external_storage"]
    project_id: str
    provider: Provider
    status: Literal["pending", "validated", "degraded", "unhealthy"]

    __wraps__ = {
        "provider": {
            "type": {
                "aws": "admin.organization.aws_external_storage_provider:AwsExternalStorageProvider",
                "azure": "admin.organization.azure_external_storage_provider:AzureExternalStorageProvider",
                "gcp": "admin.organization.gcp_external_storage_provider:GcpExternalStorageProvider",
                "oci": "admin.organization.oci_external_storage_provider:OciExternalStorageProvider",
            }
        }
    }


if TYPE_CHECKING:
    Provider: TypeAlias = (
        AwsExternalStorageProvider | AzureExternalStorageProvider | GcpExternalStorageProvider | OciExternalStorageProvider
    )
else:
    __aliases__ = {
        "Provider": "AwsExternalStorageProvider | AzureExternalStorageProvider | GcpExternalStorageProvider | OciExternalStorageProvider"
    }
    __getattr__ = members(globals())
