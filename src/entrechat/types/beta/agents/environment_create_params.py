# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, Required

from entrechat._core.lazy import members
from entrechat._core.typed import SequenceNotStr, TypedDict

if TYPE_CHECKING:
    from ..hosted_environment_file_param import HostedEnvironmentFileParam
    from ..hosted_plugin_param import HostedPluginParam
    from ..hosted_skill_param import HostedSkillParam
    from ..setup_command_param import SetupCommandParam

__all__ = ["Environment", "EnvironmentCreateParams", "EnvironmentDesktop", "EnvironmentNetwork", "EnvironmentPackages"]


__refs__ = {
    "HostedEnvironmentFileParam": "beta.hosted_environment_file_param",
    "HostedPluginParam": "beta.hosted_plugin_param",
    "HostedSkillParam": "beta.hosted_skill_param",
    "SetupCommandParam": "beta.setup_command_param",
}


class Environment(TypedDict, total=False):
    type: Required[Literal["openai_hosted"]]
    capability_directories: SequenceNotStr[str] | None
    desktop: EnvironmentDesktop | None
    env: dict[str, str] | None
    environment_template_id: str
    files: Iterable[HostedEnvironmentFileParam] | None
    network: EnvironmentNetwork | None
    packages: EnvironmentPackages | None
    plugins: Iterable[HostedPluginParam] | None
    setup_commands: Iterable[SetupCommandParam] | None
    skills: Iterable[HostedSkillParam] | None


class EnvironmentCreateParams(TypedDict, total=False):
    environment: Required[Environment]
    vault_ids: SequenceNotStr[str] | None
    idempotency_key: str


class EnvironmentDesktop(TypedDict, total=False):
    enabled: Required[bool]


class EnvironmentNetwork(TypedDict, total=False):
    access: Required[Literal["enabled", "disabled", "restricted"]]
    allowed_domains: SequenceNotStr[str] | None
    blocked_domains: SequenceNotStr[str] | None


class EnvironmentPackages(TypedDict, total=False):
    npm: SequenceNotStr[str] | None
    python: SequenceNotStr[str] | None
    system: SequenceNotStr[str] | None


if not TYPE_CHECKING:
    __getattr__ = members(globals(), fill=True)
