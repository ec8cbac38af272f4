# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, Required

from entrechat._core.lazy import members
from entrechat._core.typed import SequenceNotStr, TypedDict

if TYPE_CHECKING:
    from ...hosted_environment_file_param import HostedEnvironmentFileParam
    from ...hosted_plugin_param import HostedPluginParam
    from ...hosted_skill_param import HostedSkillParam
    from ...setup_command_param import SetupCommandParam

__all__ = ["Desktop", "Network", "Packages", "TemplateUpdateParams"]


__refs__ = {
    "HostedEnvironmentFileParam": "beta.hosted_environment_file_param",
    "HostedPluginParam": "beta.hosted_plugin_param",
    "HostedSkillParam": "beta.hosted_skill_param",
    "SetupCommandParam": "beta.setup_command_param",
}


class Desktop(TypedDict, total=False):
    enabled: Required[bool]


class Network(TypedDict, total=False):
    access: Required[Literal["enabled", "disabled", "restricted"]]
    allowed_domains: SequenceNotStr[str] | None
    blocked_domains: SequenceNotStr[str] | None


class Packages(TypedDict, total=False):
    npm: SequenceNotStr[str] | None
    python: SequenceNotStr[str] | None
    system: SequenceNotStr[str] | None


class TemplateUpdateParams(TypedDict, total=False):
    capability_directories: SequenceNotStr[str] | None
    desktop: Desktop | None
    env: dict[str, str] | None
    files: Iterable[HostedEnvironmentFileParam] | None
    name: str | None
    network: Network | None
    packages: Packages | None
    plugins: Iterable[HostedPluginParam] | None
    setup_commands: Iterable[SetupCommandParam] | None
    skills: Iterable[HostedSkillParam] | None


if not TYPE_CHECKING:
    __getattr__ = members(globals(), fill=True)
