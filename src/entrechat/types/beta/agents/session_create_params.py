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
    "Agent",
    "AgentCompaction",
    "AgentExperimental",
    "PromptCacheOptions",
    "SessionCreateParams",
    "SessionCreateParamsBase",
    "SessionCreateParamsNonStreaming",
    "SessionCreateParamsStreaming",
    "SpendControl",
    "StreamOptions",
]


__refs__ = {
    "AgentReasoningParam": "beta.agent_reasoning_param",
    "AgentSessionInputMessageParam": "beta.agent_session_input_message_param",
    "AgentTextParam": "beta.agent_text_param",
    "AgentToolParam": "beta.agent_tool_param",
    "EnvironmentParam": "beta.environment_param",
    "MultiAgentConfigParam": "beta.multi_agent_config_param",
}


class Agent(TypedDict, total=False):
    compaction: AgentCompaction | None
    experimental: AgentExperimental
    instructions: str | None
    model: str
    multi_agent: MultiAgentConfigParam | None
    reasoning: AgentReasoningParam | None
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"] | None
    text: AgentTextParam | None
    tools: Iterable[AgentToolParam] | None


_AgentCompaction = TypedDict("_AgentCompaction", {"async": "bool | None"}, total=False)


class AgentCompaction(_AgentCompaction, total=False):
    pass


class AgentExperimental(TypedDict, total=False):
    time_awareness: bool


class PromptCacheOptions(TypedDict, total=False):
    ttl: Literal["30m", "12h"]


class SessionCreateParamsBase(TypedDict, total=False):
    environment: Required[EnvironmentParam]
    agent: Agent
    agent_id: str
    input: str | Iterable[AgentSessionInputMessageParam] | None
    metadata: dict[str, str] | None
    prompt_cache_options: PromptCacheOptions | None
    review: Literal["none", "auto_review"]
    spend_control: SpendControl | None
    stream_options: StreamOptions
    vault_ids: SequenceNotStr[str] | None


class SessionCreateParamsNonStreaming(SessionCreateParamsBase, total=False):
    stream: Required[Literal[False]]


class SessionCreateParamsStreaming(SessionCreateParamsBase, total=False):
    stream: Required[Literal[True]]


class SpendControl(TypedDict, total=False):
    limit: Required[int | None]


class StreamOptions(TypedDict, total=False):
    include_obfuscation: bool


SessionCreateParams: TypeAlias = SessionCreateParamsNonStreaming | SessionCreateParamsStreaming

if not TYPE_CHECKING:
    __getattr__ = members(globals(), fill=True)
