# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import TypeAlias

    from ..input_content import InputContent
    from .automation_agent_config import AutomationAgentConfig
    from .automation_environment import AutomationEnvironment

__all__ = [
    "AutomationTarget",
    "AutomationTargetResourceExistingSession",
    "AutomationTargetResourceNewSession",
    "AutomationTargetResourceNewSessionInput",
]


__refs__ = {
    "AutomationAgentConfig": "beta.agents.automation_agent_config",
    "AutomationEnvironment": "beta.agents.automation_environment",
    "InputContent": "beta.input_content",
}


class AutomationTargetResourceExistingSession(Model):
    instructions: str
    session_id: str
    type: Literal["existing_session"]


class AutomationTargetResourceNewSession(Model):
    agent: AutomationAgentConfig | None = None
    agent_id: str | None = None
    environment: AutomationEnvironment
    input: list[AutomationTargetResourceNewSessionInput]
    metadata: dict[str, str]
    type: Literal["new_session"]
    vault_ids: list[str]

    __wraps__ = {
        "agent": "beta.agents.automation_agent_config:AutomationAgentConfig",
        "environment": {
            "type": {
                "none": "beta.agents.automation_environment:AutomationEnvironmentResourceNone",
                "openai_hosted": "beta.agents.automation_environment:AutomationEnvironmentResourceOpenAIHosted",
                "self_hosted": "beta.agents.automation_environment:AutomationEnvironmentResourceSelfHosted",
            }
        },
        "input": ["beta.agents.automation_target:AutomationTargetResourceNewSessionInput"],
    }


class AutomationTargetResourceNewSessionInput(Model):
    content: list[InputContent]
    role: Literal["user"]
    type: Literal["message"]

    __wraps__ = {
        "content": [
            {
                "type": {
                    "input_text": "beta.input_content:InputContentResourceInputText",
                    "input_image": "beta.input_content:InputContentResourceInputImage",
                }
            }
        ]
    }


AutomationTarget: TypeAlias = AutomationTargetResourceNewSession | AutomationTargetResourceExistingSession

if not TYPE_CHECKING:
    __getattr__ = members(globals())
