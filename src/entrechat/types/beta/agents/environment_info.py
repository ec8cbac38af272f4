# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

    from ..hosted_environment_file import HostedEnvironmentFile
    from ..hosted_plugin import HostedPlugin
    from ..hosted_skill import HostedSkill

__all__ = ["EnvironmentInfo"]


__refs__ = {
    "HostedEnvironmentFile": "beta.hosted_environment_file",
    "HostedPlugin": "beta.hosted_plugin",
    "HostedSkill": "beta.hosted_skill",
}


class EnvironmentInfo(Model):
    id: str
    files: list[HostedEnvironmentFile]
    object: Literal["agent.environment"]
    plugins: list[HostedPlugin]
    skills: list[HostedSkill]
    status: Literal["pending", "ready", "connected", "disconnected", "suspended", "expired", "failed"]
    type: Literal["openai_hosted", "self_hosted"]

    __wraps__ = {
        "files": [
            {
                "type": {
                    "file_id": "beta.hosted_environment_file_id:HostedEnvironmentFileID",
                    "inline": "beta.hosted_environment_file:HostedEnvironmentFileResourceInline",
                }
            }
        ],
        "plugins": ["beta.hosted_plugin:HostedPlugin"],
        "skills": [
            {
                "type": {
                    "skill_reference": "beta.hosted_skill_reference:HostedSkillReference",
                    "inline": "beta.hosted_skill:HostedSkillResourceInline",
                }
            }
        ],
    }


if not TYPE_CHECKING:
    __getattr__ = members(globals())
