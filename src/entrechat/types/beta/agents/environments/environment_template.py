# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import TypeAlias

    from ...hosted_plugin import HostedPlugin

__all__ = [
    "Desktop",
    "EnvironmentTemplate",
    "File",
    "FileHostedTemplateFileResourceFileID",
    "FileHostedTemplateFileResourceInline",
    "Network",
    "Packages",
    "Skill",
    "SkillHostedTemplateSkillResourceInline",
    "SkillHostedTemplateSkillResourceSkillReference",
]


__refs__ = {"HostedPlugin": "beta.hosted_plugin"}


class Desktop(Model):
    enabled: bool


class EnvironmentTemplate(Model):
    id: str
    capability_directories: list[str]
    created_at: int
    files: list[File]
    name: str | None = None
    network: Network
    object: Literal["agent.environment.template"]
    packages: Packages
    plugins: list[HostedPlugin]
    skills: list[Skill]
    updated_at: int
    desktop: Desktop | None = None

    __wraps__ = {
        "files": [
            {
                "type": {
                    "file_id": "beta.agents.environments.environment_template:FileHostedTemplateFileResourceFileID",
                    "inline": "beta.agents.environments.environment_template:FileHostedTemplateFileResourceInline",
                }
            }
        ],
        "network": "beta.agents.environments.environment_template:Network",
        "packages": "beta.agents.environments.environment_template:Packages",
        "plugins": ["beta.hosted_plugin:HostedPlugin"],
        "skills": [
            {
                "type": {
                    "skill_reference": "beta.agents.environments.environment_template:SkillHostedTemplateSkillResourceSkillReference",
                    "inline": "beta.agents.environments.environment_template:SkillHostedTemplateSkillResourceInline",
                }
            }
        ],
        "desktop": "beta.agents.environments.environment_template:Desktop",
    }


class FileHostedTemplateFileResourceFileID(Model):
    file_id: str
    path: str
    type: Literal["file_id"]


class FileHostedTemplateFileResourceInline(Model):
    path: str
    size_bytes: int
    type: Literal["inline"]


class Network(Model):
    access: Literal["enabled", "disabled", "restricted"]
    allowed_domains: list[str]


class Packages(Model):
    npm: list[str]
    python: list[str]
    system: list[str]


class SkillHostedTemplateSkillResourceInline(Model):
    description: str
    name: str
    type: Literal["inline"]


class SkillHostedTemplateSkillResourceSkillReference(Model):
    skill_id: str
    type: Literal["skill_reference"]
    version: str | None = None


File: TypeAlias = FileHostedTemplateFileResourceFileID | FileHostedTemplateFileResourceInline
Skill: TypeAlias = SkillHostedTemplateSkillResourceSkillReference | SkillHostedTemplateSkillResourceInline

if not TYPE_CHECKING:
    __getattr__ = members(globals())
