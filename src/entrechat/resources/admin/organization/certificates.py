# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.
# `_call` gives Any, the signature says what it is:
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.omit import omit
from entrechat._core.op import Op
from entrechat._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal, Unpack

    from entrechat._core.omit import Omit
    from entrechat._core.typed import SequenceNotStr
    from entrechat._options import RequestOptions
    from entrechat._response import async_to_raw, async_to_streamed, to_raw, to_streamed
    from entrechat.pagination import (
        AsyncConversationCursorPage,
        AsyncPage,
        AsyncPaginator,
        SyncConversationCursorPage,
        SyncPage,
    )
    from entrechat.types.admin.organization.certificate import Certificate
    from entrechat.types.admin.organization.certificate_activate_response import CertificateActivateResponse
    from entrechat.types.admin.organization.certificate_deactivate_response import CertificateDeactivateResponse
    from entrechat.types.admin.organization.certificate_delete_response import CertificateDeleteResponse
    from entrechat.types.admin.organization.certificate_list_response import CertificateListResponse

__all__ = ["AsyncCertificates", "Certificates"]

_CREATE = Op(
    "admin.organization.certificates.create",
    "POST",
    "/organization/certificates",
    body=("certificate", "name"),
    returns="admin.organization.certificate:Certificate",
    admin=True,
)
_RETRIEVE = Op(
    "admin.organization.certificates.retrieve",
    "GET",
    "/organization/certificates/{certificate_id}",
    path_params=("certificate_id",),
    query=("include",),
    returns="admin.organization.certificate:Certificate",
    admin=True,
)
_UPDATE = Op(
    "admin.organization.certificates.update",
    "POST",
    "/organization/certificates/{certificate_id}",
    path_params=("certificate_id",),
    body=("name",),
    returns="admin.organization.certificate:Certificate",
    admin=True,
)
_LIST = Op(
    "admin.organization.certificates.list",
    "GET",
    "/organization/certificates",
    query=("after", "limit", "order"),
    returns="admin.organization.certificate_list_response:CertificateListResponse",
    page="ConversationCursorPage",
    admin=True,
)
_DELETE = Op(
    "admin.organization.certificates.delete",
    "DELETE",
    "/organization/certificates/{certificate_id}",
    path_params=("certificate_id",),
    returns="admin.organization.certificate_delete_response:CertificateDeleteResponse",
    admin=True,
)
_ACTIVATE = Op(
    "admin.organization.certificates.activate",
    "POST",
    "/organization/certificates/activate",
    body=("certificate_ids",),
    returns="admin.organization.certificate_activate_response:CertificateActivateResponse",
    page="Page",
    admin=True,
)
_DEACTIVATE = Op(
    "admin.organization.certificates.deactivate",
    "POST",
    "/organization/certificates/deactivate",
    body=("certificate_ids",),
    returns="admin.organization.certificate_deactivate_response:CertificateDeactivateResponse",
    page="Page",
    admin=True,
)


class Certificates(Resource):
    def create(self, *, certificate: str, name: str | Omit = omit, **options: Unpack[RequestOptions]) -> Certificate:
        """Upload a client certificate (PEM) for mutual TLS; it has no effect until activated.

        `POST /organization/certificates`

        Returns: Certificate
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call(_CREATE, locals())

    def retrieve(
        self, certificate_id: str, *, include: Iterable[Literal["content"]] | Omit = omit, **options: Unpack[RequestOptions]
    ) -> Certificate:
        """Fetch one certificate's validity dates and, on request, its PEM text.

        `GET /organization/certificates/{certificate_id}`

        Returns: Certificate
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_RETRIEVE, locals())

    def update(self, certificate_id: str, *, name: str | Omit = omit, **options: Unpack[RequestOptions]) -> Certificate:
        """Rename a certificate; to replace its content, upload a new one.

        `POST /organization/certificates/{certificate_id}`

        Returns: Certificate
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_UPDATE, locals())

    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> SyncConversationCursorPage[CertificateListResponse]:
        """List the organization's certificates, newest first, and which are active.

        `GET /organization/certificates`

        Returns: pages of CertificateListResponse; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call(_LIST, locals())

    def delete(self, certificate_id: str, **options: Unpack[RequestOptions]) -> CertificateDeleteResponse:
        """Delete a certificate; it must first be deactivated everywhere.

        `DELETE /organization/certificates/{certificate_id}`

        Returns: CertificateDeleteResponse
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_DELETE, locals())

    def activate(
        self, *, certificate_ids: SequenceNotStr[str], **options: Unpack[RequestOptions]
    ) -> SyncPage[CertificateActivateResponse]:
        """Put up to ten certificates into force for the organization, all or none.

        `POST /organization/certificates/activate`

        Returns: pages of CertificateActivateResponse; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call(_ACTIVATE, locals())

    def deactivate(
        self, *, certificate_ids: SequenceNotStr[str], **options: Unpack[RequestOptions]
    ) -> SyncPage[CertificateDeactivateResponse]:
        """Take up to ten certificates out of force for the organization, all or none.

        `POST /organization/certificates/deactivate`

        Returns: pages of CertificateDeactivateResponse; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call(_DEACTIVATE, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> CertificatesWithRawResponse: ...

        @property
        def with_streaming_response(self) -> CertificatesWithStreamingResponse: ...


class AsyncCertificates(AsyncResource):
    async def create(self, *, certificate: str, name: str | Omit = omit, **options: Unpack[RequestOptions]) -> Certificate:
        """Upload a client certificate (PEM) for mutual TLS; it has no effect until activated.

        `POST /organization/certificates`

        Returns: Certificate
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return await self._call(_CREATE, locals())

    async def retrieve(
        self, certificate_id: str, *, include: Iterable[Literal["content"]] | Omit = omit, **options: Unpack[RequestOptions]
    ) -> Certificate:
        """Fetch one certificate's validity dates and, on request, its PEM text.

        `GET /organization/certificates/{certificate_id}`

        Returns: Certificate
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_RETRIEVE, locals())

    async def update(self, certificate_id: str, *, name: str | Omit = omit, **options: Unpack[RequestOptions]) -> Certificate:
        """Rename a certificate; to replace its content, upload a new one.

        `POST /organization/certificates/{certificate_id}`

        Returns: Certificate
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_UPDATE, locals())

    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[CertificateListResponse, AsyncConversationCursorPage[CertificateListResponse]]:
        """List the organization's certificates, newest first, and which are active.

        `GET /organization/certificates`

        Returns: pages of CertificateListResponse; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call_list(_LIST, locals())

    async def delete(self, certificate_id: str, **options: Unpack[RequestOptions]) -> CertificateDeleteResponse:
        """Delete a certificate; it must first be deactivated everywhere.

        `DELETE /organization/certificates/{certificate_id}`

        Returns: CertificateDeleteResponse
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_DELETE, locals())

    def activate(
        self, *, certificate_ids: SequenceNotStr[str], **options: Unpack[RequestOptions]
    ) -> AsyncPaginator[CertificateActivateResponse, AsyncPage[CertificateActivateResponse]]:
        """Put up to ten certificates into force for the organization, all or none.

        `POST /organization/certificates/activate`

        Returns: pages of CertificateActivateResponse; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call_list(_ACTIVATE, locals())

    def deactivate(
        self, *, certificate_ids: SequenceNotStr[str], **options: Unpack[RequestOptions]
    ) -> AsyncPaginator[CertificateDeactivateResponse, AsyncPage[CertificateDeactivateResponse]]:
        """Take up to ten certificates out of force for the organization, all or none.

        `POST /organization/certificates/deactivate`

        Returns: pages of CertificateDeactivateResponse; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call_list(_DEACTIVATE, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncCertificatesWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncCertificatesWithStreamingResponse: ...


if TYPE_CHECKING:

    class CertificatesWithRawResponse:
        def __init__(self, resource: Certificates) -> None:
            self.create = to_raw(resource.create)
            self.retrieve = to_raw(resource.retrieve)
            self.update = to_raw(resource.update)
            self.list = to_raw(resource.list)
            self.delete = to_raw(resource.delete)
            self.activate = to_raw(resource.activate)
            self.deactivate = to_raw(resource.deactivate)

    class AsyncCertificatesWithRawResponse:
        def __init__(self, resource: AsyncCertificates) -> None:
            self.create = async_to_raw(resource.create)
            self.retrieve = async_to_raw(resource.retrieve)
            self.update = async_to_raw(resource.update)
            self.list = async_to_raw(resource.list)
            self.delete = async_to_raw(resource.delete)
            self.activate = async_to_raw(resource.activate)
            self.deactivate = async_to_raw(resource.deactivate)

    class CertificatesWithStreamingResponse:
        def __init__(self, resource: Certificates) -> None:
            self.create = to_streamed(resource.create)
            self.retrieve = to_streamed(resource.retrieve)
            self.update = to_streamed(resource.update)
            self.list = to_streamed(resource.list)
            self.delete = to_streamed(resource.delete)
            self.activate = to_streamed(resource.activate)
            self.deactivate = to_streamed(resource.deactivate)

    class AsyncCertificatesWithStreamingResponse:
        def __init__(self, resource: AsyncCertificates) -> None:
            self.create = async_to_streamed(resource.create)
            self.retrieve = async_to_streamed(resource.retrieve)
            self.update = async_to_streamed(resource.update)
            self.list = async_to_streamed(resource.list)
            self.delete = async_to_streamed(resource.delete)
            self.activate = async_to_streamed(resource.activate)
            self.deactivate = async_to_streamed(resource.deactivate)
