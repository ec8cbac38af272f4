# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import TypeAlias

    from .hosted_environment_file import HostedEnvironmentFile
    from .hosted_plugin import HostedPlugin
    from .hosted_skill import HostedSkill

__all__ = [
    "Environment",
    "EnvironmentResourceNone",
    "EnvironmentResourceOpenAIHosted",
    "EnvironmentResourceOpenAIHostedDesktop",
    "EnvironmentResourceOpenAIHostedNetwork",
    "EnvironmentResourceOpenAIHostedPackages",
    "EnvironmentResourceSelfHosted",
]


__refs__ = {
    "HostedEnvironmentFile": "beta.hosted_environment_file",
    "HostedPlugin": "beta.hosted_plugin",
    "HostedSkill": "beta.hosted_skill",
}


class EnvironmentResourceNone(Model):
    type: Literal["none"]


class EnvironmentResourceOpenAIHosted(Model):
    id: str
    capability_directories: list[str]
    files: list[HostedEnvironmentFile]
    network: EnvironmentResourceOpenAIHostedNetwork
    packages: EnvironmentResourceOpenAIHostedPackages
    plugins: list[HostedPlugin]
    skills: list[HostedSkill]
    type: Literal["openai_hosted"]
    container_size: Literal["small", "medium", "large"] | None = None
    desktop: EnvironmentResourceOpenAIHostedDesktop | None = None

    __wraps__ = {
        "files": [
            {
                "type": {
                    "file_id": "beta.hosted_environment_file_id:HostedEnvironmentFileID",
                    "inline": "beta.hosted_environment_file:HostedEnvironmentFileResourceInline",
                }
            }
        ],
        "network": "beta.environment:EnvironmentResourceOpenAIHostedNetwork",
        "packages": "beta.environment:EnvironmentResourceOpenAIHostedPackages",
        "plugins": ["beta.hosted_plugin:HostedPlugin"],
        "skills": [
            {
                "type": {
                    "skill_reference": "beta.hosted_skill_reference:HostedSkillReference",
                    "inline": "beta.hosted_skill:HostedSkillResourceInline",
                }
            }
        ],
        "desktop": "beta.environment:EnvironmentResourceOpenAIHostedDesktop",
    }


class EnvironmentResourceOpenAIHostedDesktop(Model):
    enabled: bool


class EnvironmentResourceOpenAIHostedNetwork(Model):
    access: Literal["enabled", "disabled", "restricted"]
    allowed_domains: list[str]


class EnvironmentResourceOpenAIHostedPackages(Model):
    npm: list[str]
    python: list[str]
    system: list[str]


class EnvironmentResourceSelfHosted(Model):
    id: str
    capability_directories: list[str]
    remote_url: str
    type: Literal["self_hosted"]
    workspace_directory: str


Environment: TypeAlias = EnvironmentResourceNone | EnvironmentResourceOpenAIHosted | EnvironmentResourceSelfHosted

if not TYPE_CHECKING:
    __getattr__ = members(globals())
