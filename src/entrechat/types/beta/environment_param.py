# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, Required

from entrechat._core.lazy import members
from entrechat._core.typed import SequenceNotStr, TypedDict

if TYPE_CHECKING:
    from typing import TypeAlias

    from .hosted_environment_file_param import HostedEnvironmentFileParam
    from .hosted_plugin_param import HostedPluginParam
    from .hosted_skill_param import HostedSkillParam
    from .setup_command_param import SetupCommandParam

__all__ = [
    "EnvironmentParam",
    "EnvironmentParamNone",
    "EnvironmentParamOpenAIHosted",
    "EnvironmentParamOpenAIHostedDesktop",
    "EnvironmentParamOpenAIHostedNetwork",
    "EnvironmentParamOpenAIHostedPackages",
    "EnvironmentParamSelfHosted",
]


__refs__ = {
    "HostedEnvironmentFileParam": "beta.hosted_environment_file_param",
    "HostedPluginParam": "beta.hosted_plugin_param",
    "HostedSkillParam": "beta.hosted_skill_param",
    "SetupCommandParam": "beta.setup_command_param",
}


class EnvironmentParamNone(TypedDict, total=False):
    type: Required[Literal["none"]]


class EnvironmentParamOpenAIHosted(TypedDict, total=False):
    type: Required[Literal["openai_hosted"]]
    capability_directories: SequenceNotStr[str] | None
    container_size: Literal["small", "medium", "large"]
    desktop: EnvironmentParamOpenAIHostedDesktop | None
    env: dict[str, str] | None
    environment_id: str
    environment_template_id: str
    files: Iterable[HostedEnvironmentFileParam] | None
    network: EnvironmentParamOpenAIHostedNetwork | None
    packages: EnvironmentParamOpenAIHostedPackages | None
    plugins: Iterable[HostedPluginParam] | None
    setup_commands: Iterable[SetupCommandParam] | None
    skills: Iterable[HostedSkillParam] | None


class EnvironmentParamOpenAIHostedDesktop(TypedDict, total=False):
    enabled: Required[bool]


class EnvironmentParamOpenAIHostedNetwork(TypedDict, total=False):
    access: Required[Literal["enabled", "disabled", "restricted"]]
    allowed_domains: SequenceNotStr[str] | None
    blocked_domains: SequenceNotStr[str] | None


class EnvironmentParamOpenAIHostedPackages(TypedDict, total=False):
    npm: SequenceNotStr[str] | None
    python: SequenceNotStr[str] | None
    system: SequenceNotStr[str] | None


class EnvironmentParamSelfHosted(TypedDict, total=False):
    type: Required[Literal["self_hosted"]]
    workspace_directory: Required[str]
    capability_directories: SequenceNotStr[str] | None


EnvironmentParam: TypeAlias = EnvironmentParamNone | EnvironmentParamOpenAIHosted | EnvironmentParamSelfHosted

if not TYPE_CHECKING:
    __getattr__ = members(globals(), fill=True)
