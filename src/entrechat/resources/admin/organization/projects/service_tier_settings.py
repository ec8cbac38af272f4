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
    from entrechat._options import RequestOptions
    from entrechat._response import async_to_raw, async_to_streamed, to_raw, to_streamed
    from entrechat.types.admin.organization.projects.project_optional_service_tier import ProjectOptionalServiceTier
    from entrechat.types.admin.organization.projects.project_service_tier_settings import ProjectServiceTierSettings

__all__ = ["AsyncServiceTierSettings", "ServiceTierSettings"]

_RETRIEVE = Op(
    "admin.organization.projects.service_tier_settings.retrieve",
    "GET",
    "/organization/projects/{project_id}/service_tier_settings",
    path_params=("project_id",),
    returns="admin.organization.projects.project_service_tier_settings:ProjectServiceTierSettings",
    admin=True,
)
_UPDATE = Op(
    "admin.organization.projects.service_tier_settings.update",
    "POST",
    "/organization/projects/{project_id}/service_tier_settings",
    path_params=("project_id",),
    body=("default", "enabled_tiers"),
    returns="admin.organization.projects.project_service_tier_settings:ProjectServiceTierSettings",
    admin=True,
)


class ServiceTierSettings(Resource):
    def retrieve(self, project_id: str, **options: Unpack[RequestOptions]) -> ProjectServiceTierSettings:
        """Fetch which service tiers a project may use and its default one.

        `GET /organization/projects/{project_id}/service_tier_settings`

        Returns: ProjectServiceTierSettings
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_RETRIEVE, locals())

    def update(
        self,
        project_id: str,
        *,
        default: Literal["standard", "fast", "scale"] | Omit = omit,
        enabled_tiers: Literal["all"] | Iterable[ProjectOptionalServiceTier] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> ProjectServiceTierSettings:
        """Set which service tiers a project may use and its default one.

        `POST /organization/projects/{project_id}/service_tier_settings`

        Returns: ProjectServiceTierSettings
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_UPDATE, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> ServiceTierSettingsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> ServiceTierSettingsWithStreamingResponse: ...


class AsyncServiceTierSettings(AsyncResource):
    async def retrieve(self, project_id: str, **options: Unpack[RequestOptions]) -> ProjectServiceTierSettings:
        """Fetch which service tiers a project may use and its default one.

        `GET /organization/projects/{project_id}/service_tier_settings`

        Returns: ProjectServiceTierSettings
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_RETRIEVE, locals())

    async def update(
        self,
        project_id: str,
        *,
        default: Literal["standard", "fast", "scale"] | Omit = omit,
        enabled_tiers: Literal["all"] | Iterable[ProjectOptionalServiceTier] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> ProjectServiceTierSettings:
        """Set which service tiers a project may use and its default one.

        `POST /organization/projects/{project_id}/service_tier_settings`

        Returns: ProjectServiceTierSettings
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_UPDATE, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncServiceTierSettingsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncServiceTierSettingsWithStreamingResponse: ...


if TYPE_CHECKING:

    class ServiceTierSettingsWithRawResponse:
        def __init__(self, resource: ServiceTierSettings) -> None:
            self.retrieve = to_raw(resource.retrieve)
            self.update = to_raw(resource.update)

    class AsyncServiceTierSettingsWithRawResponse:
        def __init__(self, resource: AsyncServiceTierSettings) -> None:
            self.retrieve = async_to_raw(resource.retrieve)
            self.update = async_to_raw(resource.update)

    class ServiceTierSettingsWithStreamingResponse:
        def __init__(self, resource: ServiceTierSettings) -> None:
            self.retrieve = to_streamed(resource.retrieve)
            self.update = to_streamed(resource.update)

    class AsyncServiceTierSettingsWithStreamingResponse:
        def __init__(self, resource: AsyncServiceTierSettings) -> None:
            self.retrieve = async_to_streamed(resource.retrieve)
            self.update = async_to_streamed(resource.update)
