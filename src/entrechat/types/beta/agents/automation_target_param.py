# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, Required

from entrechat._core.lazy import members
from entrechat._core.typed import SequenceNotStr, TypedDict

if TYPE_CHECKING:
    from typing import TypeAlias

    from ..agent_reasoning_param import AgentReasoningParam
    from ..agent_session_input_message_param import AgentSessionInputMessageParam
    from ..agent_text_param import AgentTextParam
    from ..agent_tool_param import AgentToolParam
    from ..environment_param import EnvironmentParam
    from ..multi_agent_config_param import MultiAgentConfigParam

__all__ = [
    "AutomationTargetParam",
    "AutomationTargetParamExistingSession",
    "AutomationTargetParamNewSession",
    "AutomationTargetParamNewSessionAgent",
    "AutomationTargetParamNewSessionAgentCompaction",
    "AutomationTargetParamNewSessionAgentExperimental",
]


__refs__ = {
    "AgentReasoningParam": "beta.agent_reasoning_param",
    "AgentSessionInputMessageParam": "beta.agent_session_input_message_param",
    "AgentTextParam": "beta.agent_text_param",
    "AgentToolParam": "beta.agent_tool_param",
    "EnvironmentParam": "beta.environment_param",
    "MultiAgentConfigParam": "beta.multi_agent_config_param",
}


class AutomationTargetParamExistingSession(TypedDict, total=False):
    instructions: Required[str]
    session_id: Required[str]
    type: Required[Literal["existing_session"]]


class AutomationTargetParamNewSession(TypedDict, total=False):
    environment: Required[EnvironmentParam]
    input: Required[Iterable[AgentSessionInputMessageParam]]
    type: Required[Literal["new_session"]]
    agent: AutomationTargetParamNewSessionAgent
    agent_id: str
    metadata: dict[str, str] | None
    vault_ids: SequenceNotStr[str] | None


class AutomationTargetParamNewSessionAgent(TypedDict, total=False):
    compaction: AutomationTargetParamNewSessionAgentCompaction | None
    experimental: AutomationTargetParamNewSessionAgentExperimental
    instructions: str | None
    model: str
    multi_agent: MultiAgentConfigParam | None
    reasoning: AgentReasoningParam | None
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"] | None
    text: AgentTextParam | None
    tools: Iterable[AgentToolParam] | None


_AutomationTargetParamNewSessionAgentCompaction = TypedDict(
    "_AutomationTargetParamNewSessionAgentCompaction", {"async": "bool | None"}, total=False
)


class AutomationTargetParamNewSessionAgentCompaction(_AutomationTargetParamNewSessionAgentCompaction, total=False):
    pass


class AutomationTargetParamNewSessionAgentExperimental(TypedDict, total=False):
    time_awareness: bool


AutomationTargetParam: TypeAlias = AutomationTargetParamNewSession | AutomationTargetParamExistingSession

if not TYPE_CHECKING:
    __getattr__ = members(globals(), fill=True)
