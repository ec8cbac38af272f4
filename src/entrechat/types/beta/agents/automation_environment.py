# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import TypeAlias

    from ..hosted_plugin import HostedPlugin

__all__ = [
    "AutomationEnvironment",
    "AutomationEnvironmentResourceNone",
    "AutomationEnvironmentResourceOpenAIHosted",
    "AutomationEnvironmentResourceOpenAIHostedDesktop",
    "AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceFileID",
    "AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceInline",
    "AutomationEnvironmentResourceOpenAIHostedNetwork",
    "AutomationEnvironmentResourceOpenAIHostedPackages",
    "AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceInline",
    "AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceSkillReference",
    "AutomationEnvironmentResourceOpenaiHostedFile",
    "AutomationEnvironmentResourceOpenaiHostedSkill",
    "AutomationEnvironmentResourceSelfHosted",
]


__refs__ = {"HostedPlugin": "beta.hosted_plugin"}


class AutomationEnvironmentResourceNone(Model):
    type: Literal["none"]


class AutomationEnvironmentResourceOpenAIHosted(Model):
    capability_directories: list[str] | None = None
    container_size: Literal["small", "medium", "large"] | None = None
    desktop: AutomationEnvironmentResourceOpenAIHostedDesktop | None = None
    environment_id: str | None = None
    environment_template_id: str | None = None
    files: list[AutomationEnvironmentResourceOpenaiHostedFile] | None = None
    network: AutomationEnvironmentResourceOpenAIHostedNetwork | None = None
    packages: AutomationEnvironmentResourceOpenAIHostedPackages | None = None
    plugins: list[HostedPlugin] | None = None
    skills: list[AutomationEnvironmentResourceOpenaiHostedSkill] | None = None
    type: Literal["openai_hosted"]

    __wraps__ = {
        "desktop": "beta.agents.automation_environment:AutomationEnvironmentResourceOpenAIHostedDesktop",
        "files": [
            {
                "type": {
                    "file_id": "beta.agents.automation_environment:AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceFileID",
                    "inline": "beta.agents.automation_environment:AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceInline",
                }
            }
        ],
        "network": "beta.agents.automation_environment:AutomationEnvironmentResourceOpenAIHostedNetwork",
        "packages": "beta.agents.automation_environment:AutomationEnvironmentResourceOpenAIHostedPackages",
        "plugins": ["beta.hosted_plugin:HostedPlugin"],
        "skills": [
            {
                "type": {
                    "skill_reference": "beta.agents.automation_environment:AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceSkillReference",
                    "inline": "beta.agents.automation_environment:AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceInline",
                }
            }
        ],
    }


class AutomationEnvironmentResourceOpenAIHostedDesktop(Model):
    enabled: bool


class AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceFileID(Model):
    file_id: str
    path: str
    type: Literal["file_id"]


class AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceInline(Model):
    path: str
    size_bytes: int
    type: Literal["inline"]


class AutomationEnvironmentResourceOpenAIHostedNetwork(Model):
    access: Literal["enabled", "disabled", "restricted"]
    allowed_domains: list[str]


class AutomationEnvironmentResourceOpenAIHostedPackages(Model):
    npm: list[str]
    python: list[str]
    system: list[str]


class AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceInline(Model):
    description: str
    name: str
    type: Literal["inline"]


class AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceSkillReference(Model):
    skill_id: str
    type: Literal["skill_reference"]
    version: str | None = None


class AutomationEnvironmentResourceSelfHosted(Model):
    capability_directories: list[str]
    environment_id: str | None = None
    type: Literal["self_hosted"]
    workspace_directory: str


AutomationEnvironment: TypeAlias = (
    AutomationEnvironmentResourceNone | AutomationEnvironmentResourceOpenAIHosted | AutomationEnvironmentResourceSelfHosted
)
AutomationEnvironmentResourceOpenaiHostedFile: TypeAlias = (
    AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceFileID
    | AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceInline
)
AutomationEnvironmentResourceOpenaiHostedSkill: TypeAlias = (
    AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceSkillReference
    | AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceInline
)

if not TYPE_CHECKING:
    __getattr__ = members(globals())
