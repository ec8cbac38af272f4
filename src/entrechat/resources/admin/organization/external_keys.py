# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.
# `_call` gives Any, the signature says what it is:
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.omit import omit
from entrechat._core.op import Op
from entrechat._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Literal, Unpack

    from entrechat._core.omit import Omit
    from entrechat._options import RequestOptions
    from entrechat._response import async_to_raw, async_to_streamed, to_raw, to_streamed
    from entrechat.pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage
    from entrechat.types.admin.organization.external_key import ExternalKey
    from entrechat.types.admin.organization.external_key_validate_response import ExternalKeyValidateResponse

__all__ = ["AsyncExternalKeys", "ExternalKeys"]

_CREATE = Op(
    "admin.organization.external_keys.create",
    "POST",
    "/organization/external_keys",
    body=(
        "external_id",
        "kms_arn",
        "name",
        "role_arn",
        "type",
        "purpose",
        "audience",
        "kms_key_location",
        "kms_key_name",
        "kms_key_ring_name",
        "kms_project_id",
        "workload_identity_pool_id",
        "workload_identity_project_number",
        "workload_identity_provider_id",
        "kms_key_version",
        "key_name",
        "tenant_id",
        "vault_uri",
        "key_version",
        "key_ocid",
        "region",
        "vault_ocid",
        "key_version_ocid",
    ),
    returns="admin.organization.external_key:ExternalKey",
    admin=True,
)
_RETRIEVE = Op(
    "admin.organization.external_keys.retrieve",
    "GET",
    "/organization/external_keys/{external_key_id}",
    path_params=("external_key_id",),
    returns="admin.organization.external_key:ExternalKey",
    admin=True,
)
_LIST = Op(
    "admin.organization.external_keys.list",
    "GET",
    "/organization/external_keys",
    query=("after", "limit", "order", "purpose"),
    returns="admin.organization.external_key:ExternalKey",
    page="CursorPage",
    admin=True,
)
_DELETE = Op(
    "admin.organization.external_keys.delete",
    "DELETE",
    "/organization/external_keys/{external_key_id}",
    path_params=("external_key_id",),
    returns="admin.organization.external_key:ExternalKey",
    admin=True,
)
_VALIDATE = Op(
    "admin.organization.external_keys.validate",
    "POST",
    "/organization/external_keys/{external_key_id}/validate",
    path_params=("external_key_id",),
    returns="admin.organization.external_key_validate_response:ExternalKeyValidateResponse",
    admin=True,
)


class ExternalKeys(Resource):
    def create(
        self,
        *,
        external_id: str | Omit = omit,
        kms_arn: str | Omit = omit,
        name: str,
        role_arn: str | Omit = omit,
        type: Literal["aws", "gcp", "azure", "oci"],
        purpose: Literal["ekm", "psp_decryption"] | Omit = omit,
        audience: str | Omit = omit,
        kms_key_location: str | Omit = omit,
        kms_key_name: str | Omit = omit,
        kms_key_ring_name: str | Omit = omit,
        kms_project_id: str | Omit = omit,
        workload_identity_pool_id: str | Omit = omit,
        workload_identity_project_number: str | Omit = omit,
        workload_identity_provider_id: str | Omit = omit,
        kms_key_version: str | Omit = omit,
        key_name: str | Omit = omit,
        tenant_id: str | Omit = omit,
        vault_uri: str | Omit = omit,
        key_version: str | Omit = omit,
        key_ocid: str | Omit = omit,
        region: str | Omit = omit,
        vault_ocid: str | Omit = omit,
        key_version_ocid: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> ExternalKey:
        """Register an encryption key from your own key service (AWS, Google, Azure, Oracle).

        `POST /organization/external_keys`

        Returns: ExternalKey
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call(_CREATE, locals())

    def retrieve(self, external_key_id: str, **options: Unpack[RequestOptions]) -> ExternalKey:
        """Fetch one registered encryption key: where it lives and who uses it.

        `GET /organization/external_keys/{external_key_id}`

        Returns: ExternalKey
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_RETRIEVE, locals())

    def list(
        self,
        *,
        after: str | Omit | None = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        purpose: Literal["ekm", "psp_decryption"] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> SyncCursorPage[ExternalKey]:
        """List the registered encryption keys, optionally only those for one purpose.

        `GET /organization/external_keys`

        Returns: pages of ExternalKey; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call(_LIST, locals())

    def delete(self, external_key_id: str, **options: Unpack[RequestOptions]) -> ExternalKey:
        """Unregister an encryption key; the key in your own service is not touched.

        `DELETE /organization/external_keys/{external_key_id}`

        Returns: ExternalKey
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_DELETE, locals())

    def validate(self, external_key_id: str, **options: Unpack[RequestOptions]) -> ExternalKeyValidateResponse:
        """Test whether OpenAI can reach and use a registered encryption key.

        `POST /organization/external_keys/{external_key_id}/validate`

        Returns: ExternalKeyValidateResponse
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_VALIDATE, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> ExternalKeysWithRawResponse: ...

        @property
        def with_streaming_response(self) -> ExternalKeysWithStreamingResponse: ...


class AsyncExternalKeys(AsyncResource):
    async def create(
        self,
        *,
        external_id: str | Omit = omit,
        kms_arn: str | Omit = omit,
        name: str,
        role_arn: str | Omit = omit,
        type: Literal["aws", "gcp", "azure", "oci"],
        purpose: Literal["ekm", "psp_decryption"] | Omit = omit,
        audience: str | Omit = omit,
        kms_key_location: str | Omit = omit,
        kms_key_name: str | Omit = omit,
        kms_key_ring_name: str | Omit = omit,
        kms_project_id: str | Omit = omit,
        workload_identity_pool_id: str | Omit = omit,
        workload_identity_project_number: str | Omit = omit,
        workload_identity_provider_id: str | Omit = omit,
        kms_key_version: str | Omit = omit,
        key_name: str | Omit = omit,
        tenant_id: str | Omit = omit,
        vault_uri: str | Omit = omit,
        key_version: str | Omit = omit,
        key_ocid: str | Omit = omit,
        region: str | Omit = omit,
        vault_ocid: str | Omit = omit,
        key_version_ocid: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> ExternalKey:
        """Register an encryption key from your own key service (AWS, Google, Azure, Oracle).

        `POST /organization/external_keys`

        Returns: ExternalKey
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return await self._call(_CREATE, locals())

    async def retrieve(self, external_key_id: str, **options: Unpack[RequestOptions]) -> ExternalKey:
        """Fetch one registered encryption key: where it lives and who uses it.

        `GET /organization/external_keys/{external_key_id}`

        Returns: ExternalKey
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_RETRIEVE, locals())

    def list(
        self,
        *,
        after: str | Omit | None = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        purpose: Literal["ekm", "psp_decryption"] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[ExternalKey, AsyncCursorPage[ExternalKey]]:
        """List the registered encryption keys, optionally only those for one purpose.

        `GET /organization/external_keys`

        Returns: pages of ExternalKey; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call_list(_LIST, locals())

    async def delete(self, external_key_id: str, **options: Unpack[RequestOptions]) -> ExternalKey:
        """Unregister an encryption key; the key in your own service is not touched.

        `DELETE /organization/external_keys/{external_key_id}`

        Returns: ExternalKey
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_DELETE, locals())

    async def validate(self, external_key_id: str, **options: Unpack[RequestOptions]) -> ExternalKeyValidateResponse:
        """Test whether OpenAI can reach and use a registered encryption key.

        `POST /organization/external_keys/{external_key_id}/validate`

        Returns: ExternalKeyValidateResponse
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_VALIDATE, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncExternalKeysWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncExternalKeysWithStreamingResponse: ...


if TYPE_CHECKING:

    class ExternalKeysWithRawResponse:
        def __init__(self, resource: ExternalKeys) -> None:
            self.create = to_raw(resource.create)
            self.retrieve = to_raw(resource.retrieve)
            self.list = to_raw(resource.list)
            self.delete = to_raw(resource.delete)
            self.validate = to_raw(resource.validate)

    class AsyncExternalKeysWithRawResponse:
        def __init__(self, resource: AsyncExternalKeys) -> None:
            self.create = async_to_raw(resource.create)
            self.retrieve = async_to_raw(resource.retrieve)
            self.list = async_to_raw(resource.list)
            self.delete = async_to_raw(resource.delete)
            self.validate = async_to_raw(resource.validate)

    class ExternalKeysWithStreamingResponse:
        def __init__(self, resource: ExternalKeys) -> None:
            self.create = to_streamed(resource.create)
            self.retrieve = to_streamed(resource.retrieve)
            self.list = to_streamed(resource.list)
            self.delete = to_streamed(resource.delete)
            self.validate = to_streamed(resource.validate)

    class AsyncExternalKeysWithStreamingResponse:
        def __init__(self, resource: AsyncExternalKeys) -> None:
            self.create = async_to_streamed(resource.create)
            self.retrieve = async_to_streamed(resource.retrieve)
            self.list = async_to_streamed(resource.list)
            self.delete = async_to_streamed(resource.delete)
            self.validate = async_to_streamed(resource.validate)
