# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.
# `_call` gives Any, the signature says what it is:
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.omit import omit
from entrechat._core.op import Op
from entrechat._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Any, Literal, Unpack

    from entrechat._core.omit import Omit
    from entrechat._core.typed import SequenceNotStr
    from entrechat._options import RequestOptions
    from entrechat._response import async_to_raw, async_to_streamed, to_raw, to_streamed
    from entrechat.pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage
    from entrechat.types.beta.agents.environments.environment_template import EnvironmentTemplate
    from entrechat.types.beta.agents.environments.environment_template_deleted import EnvironmentTemplateDeleted
    from entrechat.types.beta.agents.environments.template_create_params import Desktop, Network, Packages
    from entrechat.types.beta.agents.environments.template_update_params import Desktop as TemplateUpdateParamsDesktop
    from entrechat.types.beta.agents.environments.template_update_params import Network as TemplateUpdateParamsNetwork
    from entrechat.types.beta.agents.environments.template_update_params import Packages as TemplateUpdateParamsPackages
    from entrechat.types.beta.hosted_environment_file_param import HostedEnvironmentFileParam
    from entrechat.types.beta.hosted_plugin_param import HostedPluginParam
    from entrechat.types.beta.hosted_skill_param import HostedSkillParam
    from entrechat.types.beta.setup_command_param import SetupCommandParam

__all__ = ["AsyncTemplates", "Templates"]

_CREATE = Op(
    "beta.agents.environments.templates.create",
    "POST",
    "/agents/environments/templates",
    body=(
        "capability_directories",
        "desktop",
        "env",
        "files",
        "name",
        "network",
        "packages",
        "plugins",
        "setup_commands",
        "skills",
    ),
    headers={"OpenAI-Beta": "agents=v1"},
    returns="beta.agents.environments.environment_template:EnvironmentTemplate",
)
_RETRIEVE = Op(
    "beta.agents.environments.templates.retrieve",
    "GET",
    "/agents/environments/templates/{environment_template_id}",
    path_params=("environment_template_id",),
    headers={"OpenAI-Beta": "agents=v1"},
    returns="beta.agents.environments.environment_template:EnvironmentTemplate",
)
_UPDATE = Op(
    "beta.agents.environments.templates.update",
    "POST",
    "/agents/environments/templates/{environment_template_id}",
    path_params=("environment_template_id",),
    body=(
        "capability_directories",
        "desktop",
        "env",
        "files",
        "name",
        "network",
        "packages",
        "plugins",
        "setup_commands",
        "skills",
    ),
    headers={"OpenAI-Beta": "agents=v1"},
    returns="beta.agents.environments.environment_template:EnvironmentTemplate",
)
_LIST = Op(
    "beta.agents.environments.templates.list",
    "GET",
    "/agents/environments/templates",
    query=("after", "limit", "order"),
    headers={"OpenAI-Beta": "agents=v1"},
    returns="beta.agents.environments.environment_template:EnvironmentTemplate",
    page="CursorPage",
)
_DELETE = Op(
    "beta.agents.environments.templates.delete",
    "DELETE",
    "/agents/environments/templates/{environment_template_id}",
    path_params=("environment_template_id",),
    headers={"OpenAI-Beta": "agents=v1"},
    returns="beta.agents.environments.environment_template_deleted:EnvironmentTemplateDeleted",
)


class Templates(Resource):
    def create(
        self,
        *,
        capability_directories: SequenceNotStr[str] | Omit | None = omit,
        desktop: Desktop | Omit | None = omit,
        env: dict[str, str] | Omit | None = omit,
        files: Iterable[HostedEnvironmentFileParam | Mapping[str, Any]] | Omit | None = omit,
        name: str | Omit | None = omit,
        network: Network | Omit | None = omit,
        packages: Packages | Omit | None = omit,
        plugins: Iterable[HostedPluginParam | Mapping[str, Any]] | Omit | None = omit,
        setup_commands: Iterable[SetupCommandParam | Mapping[str, Any]] | Omit | None = omit,
        skills: Iterable[HostedSkillParam | Mapping[str, Any]] | Omit | None = omit,
        **options: Unpack[RequestOptions],
    ) -> EnvironmentTemplate:
        """Save a workspace setup (files, packages, network, skills) for repeated use.

        `POST /agents/environments/templates`

        Returns: EnvironmentTemplate
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call(_CREATE, locals())

    def retrieve(self, environment_template_id: str, **options: Unpack[RequestOptions]) -> EnvironmentTemplate:
        """Fetch one saved workspace setup.

        `GET /agents/environments/templates/{environment_template_id}`

        Returns: EnvironmentTemplate
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_RETRIEVE, locals())

    def update(
        self,
        environment_template_id: str,
        *,
        capability_directories: SequenceNotStr[str] | Omit | None = omit,
        desktop: TemplateUpdateParamsDesktop | Omit | None = omit,
        env: dict[str, str] | Omit | None = omit,
        files: Iterable[HostedEnvironmentFileParam | Mapping[str, Any]] | Omit | None = omit,
        name: str | Omit | None = omit,
        network: TemplateUpdateParamsNetwork | Omit | None = omit,
        packages: TemplateUpdateParamsPackages | Omit | None = omit,
        plugins: Iterable[HostedPluginParam | Mapping[str, Any]] | Omit | None = omit,
        setup_commands: Iterable[SetupCommandParam | Mapping[str, Any]] | Omit | None = omit,
        skills: Iterable[HostedSkillParam | Mapping[str, Any]] | Omit | None = omit,
        **options: Unpack[RequestOptions],
    ) -> EnvironmentTemplate:
        """Change a saved workspace setup; what is left out stays as it is.

        `POST /agents/environments/templates/{environment_template_id}`

        Returns: EnvironmentTemplate
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
    ) -> SyncCursorPage[EnvironmentTemplate]:
        """List the saved workspace setups, in order of creation.

        `GET /agents/environments/templates`

        Returns: pages of EnvironmentTemplate; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call(_LIST, locals())

    def delete(self, environment_template_id: str, **options: Unpack[RequestOptions]) -> EnvironmentTemplateDeleted:
        """Delete a saved workspace setup, so that no new workspace can start from it.

        `DELETE /agents/environments/templates/{environment_template_id}`

        Returns: EnvironmentTemplateDeleted
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_DELETE, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> TemplatesWithRawResponse: ...

        @property
        def with_streaming_response(self) -> TemplatesWithStreamingResponse: ...


class AsyncTemplates(AsyncResource):
    async def create(
        self,
        *,
        capability_directories: SequenceNotStr[str] | Omit | None = omit,
        desktop: Desktop | Omit | None = omit,
        env: dict[str, str] | Omit | None = omit,
        files: Iterable[HostedEnvironmentFileParam | Mapping[str, Any]] | Omit | None = omit,
        name: str | Omit | None = omit,
        network: Network | Omit | None = omit,
        packages: Packages | Omit | None = omit,
        plugins: Iterable[HostedPluginParam | Mapping[str, Any]] | Omit | None = omit,
        setup_commands: Iterable[SetupCommandParam | Mapping[str, Any]] | Omit | None = omit,
        skills: Iterable[HostedSkillParam | Mapping[str, Any]] | Omit | None = omit,
        **options: Unpack[RequestOptions],
    ) -> EnvironmentTemplate:
        """Save a workspace setup (files, packages, network, skills) for repeated use.

        `POST /agents/environments/templates`

        Returns: EnvironmentTemplate
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return await self._call(_CREATE, locals())

    async def retrieve(self, environment_template_id: str, **options: Unpack[RequestOptions]) -> EnvironmentTemplate:
        """Fetch one saved workspace setup.

        `GET /agents/environments/templates/{environment_template_id}`

        Returns: EnvironmentTemplate
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_RETRIEVE, locals())

    async def update(
        self,
        environment_template_id: str,
        *,
        capability_directories: SequenceNotStr[str] | Omit | None = omit,
        desktop: TemplateUpdateParamsDesktop | Omit | None = omit,
        env: dict[str, str] | Omit | None = omit,
        files: Iterable[HostedEnvironmentFileParam | Mapping[str, Any]] | Omit | None = omit,
        name: str | Omit | None = omit,
        network: TemplateUpdateParamsNetwork | Omit | None = omit,
        packages: TemplateUpdateParamsPackages | Omit | None = omit,
        plugins: Iterable[HostedPluginParam | Mapping[str, Any]] | Omit | None = omit,
        setup_commands: Iterable[SetupCommandParam | Mapping[str, Any]] | Omit | None = omit,
        skills: Iterable[HostedSkillParam | Mapping[str, Any]] | Omit | None = omit,
        **options: Unpack[RequestOptions],
    ) -> EnvironmentTemplate:
        """Change a saved workspace setup; what is left out stays as it is.

        `POST /agents/environments/templates/{environment_template_id}`

        Returns: EnvironmentTemplate
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
    ) -> AsyncPaginator[EnvironmentTemplate, AsyncCursorPage[EnvironmentTemplate]]:
        """List the saved workspace setups, in order of creation.

        `GET /agents/environments/templates`

        Returns: pages of EnvironmentTemplate; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call_list(_LIST, locals())

    async def delete(self, environment_template_id: str, **options: Unpack[RequestOptions]) -> EnvironmentTemplateDeleted:
        """Delete a saved workspace setup, so that no new workspace can start from it.

        `DELETE /agents/environments/templates/{environment_template_id}`

        Returns: EnvironmentTemplateDeleted
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_DELETE, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncTemplatesWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncTemplatesWithStreamingResponse: ...


if TYPE_CHECKING:

    class TemplatesWithRawResponse:
        def __init__(self, resource: Templates) -> None:
            self.create = to_raw(resource.create)
            self.retrieve = to_raw(resource.retrieve)
            self.update = to_raw(resource.update)
            self.list = to_raw(resource.list)
            self.delete = to_raw(resource.delete)

    class AsyncTemplatesWithRawResponse:
        def __init__(self, resource: AsyncTemplates) -> None:
            self.create = async_to_raw(resource.create)
            self.retrieve = async_to_raw(resource.retrieve)
            self.update = async_to_raw(resource.update)
            self.list = async_to_raw(resource.list)
            self.delete = async_to_raw(resource.delete)

    class TemplatesWithStreamingResponse:
        def __init__(self, resource: Templates) -> None:
            self.create = to_streamed(resource.create)
            self.retrieve = to_streamed(resource.retrieve)
            self.update = to_streamed(resource.update)
            self.list = to_streamed(resource.list)
            self.delete = to_streamed(resource.delete)

    class AsyncTemplatesWithStreamingResponse:
        def __init__(self, resource: AsyncTemplates) -> None:
            self.create = async_to_streamed(resource.create)
            self.retrieve = async_to_streamed(resource.retrieve)
            self.update = async_to_streamed(resource.update)
            self.list = async_to_streamed(resource.list)
            self.delete = async_to_streamed(resource.delete)
