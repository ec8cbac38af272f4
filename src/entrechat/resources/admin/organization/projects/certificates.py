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
    from entrechat.types.admin.organization.projects.certificate_activate_response import CertificateActivateResponse
    from entrechat.types.admin.organization.projects.certificate_deactivate_response import CertificateDeactivateResponse
    from entrechat.types.admin.organization.projects.certificate_list_response import CertificateListResponse

__all__ = ["AsyncCertificates", "Certificates"]

_LIST = Op(
    "admin.organization.projects.certificates.list",
    "GET",
    "/organization/projects/{project_id}/certificates",
    path_params=("project_id",),
    query=("after", "limit", "order"),
    returns="admin.organization.projects.certificate_list_response:CertificateListResponse",
    page="ConversationCursorPage",
    admin=True,
)
_ACTIVATE = Op(
    "admin.organization.projects.certificates.activate",
    "POST",
    "/organization/projects/{project_id}/certificates/activate",
    path_params=("project_id",),
    body=("certificate_ids",),
    returns="admin.organization.projects.certificate_activate_response:CertificateActivateResponse",
    page="Page",
    admin=True,
)
_DEACTIVATE = Op(
    "admin.organization.projects.certificates.deactivate",
    "POST",
    "/organization/projects/{project_id}/certificates/deactivate",
    path_params=("project_id",),
    body=("certificate_ids",),
    returns="admin.organization.projects.certificate_deactivate_response:CertificateDeactivateResponse",
    page="Page",
    admin=True,
)


class Certificates(Resource):
    def list(
        self,
        project_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> SyncConversationCursorPage[CertificateListResponse]:
        """List the certificates a project can use, newest first, and which are active.

        `GET /organization/projects/{project_id}/certificates`

        Returns: pages of CertificateListResponse; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_LIST, locals())

    def activate(
        self, project_id: str, *, certificate_ids: SequenceNotStr[str], **options: Unpack[RequestOptions]
    ) -> SyncPage[CertificateActivateResponse]:
        """Put up to ten certificates into force for one project, all or none.

        `POST /organization/projects/{project_id}/certificates/activate`

        Returns: pages of CertificateActivateResponse; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_ACTIVATE, locals())

    def deactivate(
        self, project_id: str, *, certificate_ids: SequenceNotStr[str], **options: Unpack[RequestOptions]
    ) -> SyncPage[CertificateDeactivateResponse]:
        """Take up to ten certificates out of force for one project, all or none.

        `POST /organization/projects/{project_id}/certificates/deactivate`

        Returns: pages of CertificateDeactivateResponse; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_DEACTIVATE, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> CertificatesWithRawResponse: ...

        @property
        def with_streaming_response(self) -> CertificatesWithStreamingResponse: ...


class AsyncCertificates(AsyncResource):
    def list(
        self,
        project_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[CertificateListResponse, AsyncConversationCursorPage[CertificateListResponse]]:
        """List the certificates a project can use, newest first, and which are active.

        `GET /organization/projects/{project_id}/certificates`

        Returns: pages of CertificateListResponse; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call_list(_LIST, locals())

    def activate(
        self, project_id: str, *, certificate_ids: SequenceNotStr[str], **options: Unpack[RequestOptions]
    ) -> AsyncPaginator[CertificateActivateResponse, AsyncPage[CertificateActivateResponse]]:
        """Put up to ten certificates into force for one project, all or none.

        `POST /organization/projects/{project_id}/certificates/activate`

        Returns: pages of CertificateActivateResponse; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call_list(_ACTIVATE, locals())

    def deactivate(
        self, project_id: str, *, certificate_ids: SequenceNotStr[str], **options: Unpack[RequestOptions]
    ) -> AsyncPaginator[CertificateDeactivateResponse, AsyncPage[CertificateDeactivateResponse]]:
        """Take up to ten certificates out of force for one project, all or none.

        `POST /organization/projects/{project_id}/certificates/deactivate`

        Returns: pages of CertificateDeactivateResponse; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
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
            self.list = to_raw(resource.list)
            self.activate = to_raw(resource.activate)
            self.deactivate = to_raw(resource.deactivate)

    class AsyncCertificatesWithRawResponse:
        def __init__(self, resource: AsyncCertificates) -> None:
            self.list = async_to_raw(resource.list)
            self.activate = async_to_raw(resource.activate)
            self.deactivate = async_to_raw(resource.deactivate)

    class CertificatesWithStreamingResponse:
        def __init__(self, resource: Certificates) -> None:
            self.list = to_streamed(resource.list)
            self.activate = to_streamed(resource.activate)
            self.deactivate = to_streamed(resource.deactivate)

    class AsyncCertificatesWithStreamingResponse:
        def __init__(self, resource: AsyncCertificates) -> None:
            self.list = async_to_streamed(resource.list)
            self.activate = async_to_streamed(resource.activate)
            self.deactivate = async_to_streamed(resource.deactivate)
