# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import TypeAlias

    from .function_tool import FunctionTool

__all__ = [
    "Reasoning",
    "ResponsesDelegationConfig",
    "Text",
    "Tool",
    "ToolApplyPatch",
    "ToolChoice",
    "ToolChoiceApplyPatch",
    "ToolChoiceCodeInterpreter",
    "ToolChoiceComputer",
    "ToolChoiceCustom",
    "ToolChoiceFileSearch",
    "ToolChoiceImageGeneration",
    "ToolChoiceLiveAllowedToolsChoiceParam",
    "ToolChoiceLiveAllowedToolsChoiceParamTool",
    "ToolChoiceLiveAllowedToolsChoiceParamToolApplyPatch",
    "ToolChoiceLiveAllowedToolsChoiceParamToolCodeInterpreter",
    "ToolChoiceLiveAllowedToolsChoiceParamToolComputer",
    "ToolChoiceLiveAllowedToolsChoiceParamToolCustom",
    "ToolChoiceLiveAllowedToolsChoiceParamToolFileSearch",
    "ToolChoiceLiveAllowedToolsChoiceParamToolImageGeneration",
    "ToolChoiceLiveAllowedToolsChoiceParamToolLiveFunctionToolChoiceParam",
    "ToolChoiceLiveAllowedToolsChoiceParamToolLiveMCPToolChoiceParam",
    "ToolChoiceLiveAllowedToolsChoiceParamToolProgrammaticToolCalling",
    "ToolChoiceLiveAllowedToolsChoiceParamToolShell",
    "ToolChoiceLiveAllowedToolsChoiceParamToolWebSearch",
    "ToolChoiceLiveAllowedToolsChoiceParamToolWebSearchPreview",
    "ToolChoiceLiveFunctionToolChoiceParam",
    "ToolChoiceLiveMCPToolChoiceParam",
    "ToolChoiceProgrammaticToolCalling",
    "ToolChoiceShell",
    "ToolChoiceWebSearch",
    "ToolChoiceWebSearchPreview",
    "ToolCodeInterpreter",
    "ToolComputer",
    "ToolCustom",
    "ToolFileSearch",
    "ToolImageGeneration",
    "ToolMcp",
    "ToolNamespace",
    "ToolProgrammaticToolCalling",
    "ToolSearch",
    "ToolShell",
    "ToolShellEnvironment",
    "ToolShellEnvironmentContainerAuto",
    "ToolShellEnvironmentContainerAutoNetworkPolicy",
    "ToolShellEnvironmentContainerAutoNetworkPolicyAllowlist",
    "ToolShellEnvironmentContainerAutoNetworkPolicyDisabled",
    "ToolShellEnvironmentContainerAutoSkill",
    "ToolShellEnvironmentContainerAutoSkillInline",
    "ToolShellEnvironmentContainerAutoSkillInlineSource",
    "ToolShellEnvironmentContainerAutoSkillSkillReference",
    "ToolShellEnvironmentContainerReference",
    "ToolShellEnvironmentLocal",
    "ToolShellEnvironmentLocalSkill",
    "ToolWebSearch",
]


__refs__ = {"FunctionTool": "live.function_tool"}


class Reasoning(Model):
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh"] | None = None
    summary: Literal["concise", "detailed", "auto"] | None = None


class ResponsesDelegationConfig(Model):
    model: str
    instructions: str | None = None
    max_output_tokens: int | None = None
    parallel_tool_calls: bool | None = None
    reasoning: Reasoning | None = None
    service_tier: Literal["auto", "default", "fast_tier_temp_pilot", "flex", "priority", "ultrafast"] | None = None
    text: Text | None = None
    tool_choice: ToolChoice | None = None
    tools: list[Tool] | None = None

    __wraps__ = {
        "reasoning": "live.responses_delegation_config:Reasoning",
        "text": "live.responses_delegation_config:Text",
        "tool_choice": {
            "type": {
                "function": "live.responses_delegation_config:ToolChoiceLiveFunctionToolChoiceParam",
                "mcp": "live.responses_delegation_config:ToolChoiceLiveMCPToolChoiceParam",
                "file_search": "live.responses_delegation_config:ToolChoiceFileSearch",
                "web_search": "live.responses_delegation_config:ToolChoiceWebSearch",
                "web_search_preview": "live.responses_delegation_config:ToolChoiceWebSearchPreview",
                "image_generation": "live.responses_delegation_config:ToolChoiceImageGeneration",
                "computer": "live.responses_delegation_config:ToolChoiceComputer",
                "code_interpreter": "live.responses_delegation_config:ToolChoiceCodeInterpreter",
                "programmatic_tool_calling": "live.responses_delegation_config:ToolChoiceProgrammaticToolCalling",
                "shell": "live.responses_delegation_config:ToolChoiceShell",
                "custom": "live.responses_delegation_config:ToolChoiceCustom",
                "apply_patch": "live.responses_delegation_config:ToolChoiceApplyPatch",
                "allowed_tools": "live.responses_delegation_config:ToolChoiceLiveAllowedToolsChoiceParam",
            }
        },
        "tools": [
            {
                "type": {
                    "function": "live.function_tool:FunctionTool",
                    "web_search": "live.responses_delegation_config:ToolWebSearch",
                    "file_search": "live.responses_delegation_config:ToolFileSearch",
                    "code_interpreter": "live.responses_delegation_config:ToolCodeInterpreter",
                    "shell": "live.responses_delegation_config:ToolShell",
                    "image_generation": "live.responses_delegation_config:ToolImageGeneration",
                    "mcp": "live.responses_delegation_config:ToolMcp",
                    "custom": "live.responses_delegation_config:ToolCustom",
                    "namespace": "live.responses_delegation_config:ToolNamespace",
                    "tool_search": "live.responses_delegation_config:ToolSearch",
                    "programmatic_tool_calling": "live.responses_delegation_config:ToolProgrammaticToolCalling",
                    "computer": "live.responses_delegation_config:ToolComputer",
                    "apply_patch": "live.responses_delegation_config:ToolApplyPatch",
                }
            }
        ],
    }


class Text(Model):
    verbosity: Literal["low", "medium", "high"] | None = None


class ToolApplyPatch(Model):
    type: Literal["apply_patch"]


class ToolChoiceApplyPatch(Model):
    type: Literal["apply_patch"]


class ToolChoiceCodeInterpreter(Model):
    type: Literal["code_interpreter"]


class ToolChoiceComputer(Model):
    type: Literal["computer"]


class ToolChoiceCustom(Model):
    name: str
    type: Literal["custom"]


class ToolChoiceFileSearch(Model):
    type: Literal["file_search"]


class ToolChoiceImageGeneration(Model):
    type: Literal["image_generation"]


class ToolChoiceLiveAllowedToolsChoiceParam(Model):
    tools: list[ToolChoiceLiveAllowedToolsChoiceParamTool]
    type: Literal["allowed_tools"]
    mode: Literal["none", "auto", "required"] | None = None

    __wraps__ = {
        "tools": [
            {
                "type": {
                    "function": "live.responses_delegation_config:ToolChoiceLiveAllowedToolsChoiceParamToolLiveFunctionToolChoiceParam",
                    "mcp": "live.responses_delegation_config:ToolChoiceLiveAllowedToolsChoiceParamToolLiveMCPToolChoiceParam",
                    "file_search": "live.responses_delegation_config:ToolChoiceLiveAllowedToolsChoiceParamToolFileSearch",
                    "web_search": "live.responses_delegation_config:ToolChoiceLiveAllowedToolsChoiceParamToolWebSearch",
                    "web_search_preview": "live.responses_delegation_config:ToolChoiceLiveAllowedToolsChoiceParamToolWebSearchPreview",
                    "image_generation": "live.responses_delegation_config:ToolChoiceLiveAllowedToolsChoiceParamToolImageGeneration",
                    "computer": "live.responses_delegation_config:ToolChoiceLiveAllowedToolsChoiceParamToolComputer",
                    "code_interpreter": "live.responses_delegation_config:ToolChoiceLiveAllowedToolsChoiceParamToolCodeInterpreter",
                    "programmatic_tool_calling": "live.responses_delegation_config:ToolChoiceLiveAllowedToolsChoiceParamToolProgrammaticToolCalling",
                    "shell": "live.responses_delegation_config:ToolChoiceLiveAllowedToolsChoiceParamToolShell",
                    "custom": "live.responses_delegation_config:ToolChoiceLiveAllowedToolsChoiceParamToolCustom",
                    "apply_patch": "live.responses_delegation_config:ToolChoiceLiveAllowedToolsChoiceParamToolApplyPatch",
                }
            }
        ]
    }


class ToolChoiceLiveAllowedToolsChoiceParamToolApplyPatch(Model):
    type: Literal["apply_patch"]


class ToolChoiceLiveAllowedToolsChoiceParamToolCodeInterpreter(Model):
    type: Literal["code_interpreter"]


class ToolChoiceLiveAllowedToolsChoiceParamToolComputer(Model):
    type: Literal["computer"]


class ToolChoiceLiveAllowedToolsChoiceParamToolCustom(Model):
    name: str
    type: Literal["custom"]


class ToolChoiceLiveAllowedToolsChoiceParamToolFileSearch(Model):
    type: Literal["file_search"]


class ToolChoiceLiveAllowedToolsChoiceParamToolImageGeneration(Model):
    type: Literal["image_generation"]


class ToolChoiceLiveAllowedToolsChoiceParamToolLiveFunctionToolChoiceParam(Model):
    name: str
    type: Literal["function"]


class ToolChoiceLiveAllowedToolsChoiceParamToolLiveMCPToolChoiceParam(Model):
    name: str
    server_label: str
    type: Literal["mcp"]


class ToolChoiceLiveAllowedToolsChoiceParamToolProgrammaticToolCalling(Model):
    type: Literal["programmatic_tool_calling"]


class ToolChoiceLiveAllowedToolsChoiceParamToolShell(Model):
    type: Literal["shell"]


class ToolChoiceLiveAllowedToolsChoiceParamToolWebSearch(Model):
    type: Literal["web_search"]


class ToolChoiceLiveAllowedToolsChoiceParamToolWebSearchPreview(Model):
    type: Literal["web_search_preview"]


class ToolChoiceLiveFunctionToolChoiceParam(Model):
    name: str
    type: Literal["function"]


class ToolChoiceLiveMCPToolChoiceParam(Model):
    name: str
    server_label: str
    type: Literal["mcp"]


class ToolChoiceProgrammaticToolCalling(Model):
    type: Literal["programmatic_tool_calling"]


class ToolChoiceShell(Model):
    type: Literal["shell"]


class ToolChoiceWebSearch(Model):
    type: Literal["web_search"]


class ToolChoiceWebSearchPreview(Model):
    type: Literal["web_search_preview"]


class ToolCodeInterpreter(Model):
    type: Literal["code_interpreter"]


class ToolComputer(Model):
    type: Literal["computer"]


class ToolCustom(Model):
    type: Literal["custom"]


class ToolFileSearch(Model):
    type: Literal["file_search"]


class ToolImageGeneration(Model):
    type: Literal["image_generation"]


class ToolMcp(Model):
    type: Literal["mcp"]


class ToolNamespace(Model):
    type: Literal["namespace"]


class ToolProgrammaticToolCalling(Model):
    type: Literal["programmatic_tool_calling"]


class ToolSearch(Model):
    type: Literal["tool_search"]


class ToolShell(Model):
    type: Literal["shell"]
    environment: ToolShellEnvironment | None = None

    __wraps__ = {
        "environment": {
            "type": {
                "container_auto": "live.responses_delegation_config:ToolShellEnvironmentContainerAuto",
                "container_reference": "live.responses_delegation_config:ToolShellEnvironmentContainerReference",
                "local": "live.responses_delegation_config:ToolShellEnvironmentLocal",
            }
        }
    }


class ToolShellEnvironmentContainerAuto(Model):
    type: Literal["container_auto"]
    file_ids: list[str] | None = None
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None = None
    network_policy: ToolShellEnvironmentContainerAutoNetworkPolicy | None = None
    skills: list[ToolShellEnvironmentContainerAutoSkill] | None = None

    __wraps__ = {
        "network_policy": {
            "type": {
                "disabled": "live.responses_delegation_config:ToolShellEnvironmentContainerAutoNetworkPolicyDisabled",
                "allowlist": "live.responses_delegation_config:ToolShellEnvironmentContainerAutoNetworkPolicyAllowlist",
            }
        },
        "skills": [
            {
                "type": {
                    "skill_reference": "live.responses_delegation_config:ToolShellEnvironmentContainerAutoSkillSkillReference",
                    "inline": "live.responses_delegation_config:ToolShellEnvironmentContainerAutoSkillInline",
                }
            }
        ],
    }


class ToolShellEnvironmentContainerAutoNetworkPolicyAllowlist(Model):
    allowed_domains: list[str]
    type: Literal["allowlist"]


class ToolShellEnvironmentContainerAutoNetworkPolicyDisabled(Model):
    type: Literal["disabled"]


class ToolShellEnvironmentContainerAutoSkillInline(Model):
    description: str
    name: str
    source: ToolShellEnvironmentContainerAutoSkillInlineSource
    type: Literal["inline"]

    __wraps__ = {"source": "live.responses_delegation_config:ToolShellEnvironmentContainerAutoSkillInlineSource"}


class ToolShellEnvironmentContainerAutoSkillInlineSource(Model):
    data: str
    media_type: Literal["application/zip"]
    type: Literal["base64"]


class ToolShellEnvironmentContainerAutoSkillSkillReference(Model):
    skill_id: str
    type: Literal["skill_reference"]
    version: str | None = None


class ToolShellEnvironmentContainerReference(Model):
    container_id: str
    type: Literal["container_reference"]


class ToolShellEnvironmentLocal(Model):
    type: Literal["local"]
    skills: list[ToolShellEnvironmentLocalSkill] | None = None

    __wraps__ = {"skills": ["live.responses_delegation_config:ToolShellEnvironmentLocalSkill"]}


class ToolShellEnvironmentLocalSkill(Model):
    description: str
    name: str
    path: str


class ToolWebSearch(Model):
    type: Literal["web_search"]


ToolChoice: TypeAlias = (
    Literal["auto", "none", "required"]
    | ToolChoiceLiveFunctionToolChoiceParam
    | ToolChoiceLiveMCPToolChoiceParam
    | ToolChoiceFileSearch
    | ToolChoiceWebSearch
    | ToolChoiceWebSearchPreview
    | ToolChoiceImageGeneration
    | ToolChoiceComputer
    | ToolChoiceCodeInterpreter
    | ToolChoiceProgrammaticToolCalling
    | ToolChoiceShell
    | ToolChoiceCustom
    | ToolChoiceApplyPatch
    | ToolChoiceLiveAllowedToolsChoiceParam
)
ToolChoiceLiveAllowedToolsChoiceParamTool: TypeAlias = (
    ToolChoiceLiveAllowedToolsChoiceParamToolLiveFunctionToolChoiceParam
    | ToolChoiceLiveAllowedToolsChoiceParamToolLiveMCPToolChoiceParam
    | ToolChoiceLiveAllowedToolsChoiceParamToolFileSearch
    | ToolChoiceLiveAllowedToolsChoiceParamToolWebSearch
    | ToolChoiceLiveAllowedToolsChoiceParamToolWebSearchPreview
    | ToolChoiceLiveAllowedToolsChoiceParamToolImageGeneration
    | ToolChoiceLiveAllowedToolsChoiceParamToolComputer
    | ToolChoiceLiveAllowedToolsChoiceParamToolCodeInterpreter
    | ToolChoiceLiveAllowedToolsChoiceParamToolProgrammaticToolCalling
    | ToolChoiceLiveAllowedToolsChoiceParamToolShell
    | ToolChoiceLiveAllowedToolsChoiceParamToolCustom
    | ToolChoiceLiveAllowedToolsChoiceParamToolApplyPatch
)
ToolShellEnvironment: TypeAlias = (
    ToolShellEnvironmentContainerAuto | ToolShellEnvironmentContainerReference | ToolShellEnvironmentLocal | None
)
ToolShellEnvironmentContainerAutoNetworkPolicy: TypeAlias = (
    ToolShellEnvironmentContainerAutoNetworkPolicyDisabled | ToolShellEnvironmentContainerAutoNetworkPolicyAllowlist | None
)
ToolShellEnvironmentContainerAutoSkill: TypeAlias = (
    ToolShellEnvironmentContainerAutoSkillSkillReference | ToolShellEnvironmentContainerAutoSkillInline
)
if TYPE_CHECKING:
    Tool: TypeAlias = (
        FunctionTool
        | ToolWebSearch
        | ToolFileSearch
        | ToolCodeInterpreter
        | ToolShell
        | ToolImageGeneration
        | ToolMcp
        | ToolCustom
        | ToolNamespace
        | ToolSearch
        | ToolProgrammaticToolCalling
        | ToolComputer
        | ToolApplyPatch
    )
else:
    __aliases__ = {
        "Tool": "FunctionTool | ToolWebSearch | ToolFileSearch | ToolCodeInterpreter | ToolShell | ToolImageGeneration | ToolMcp | ToolCustom | ToolNamespace | ToolSearch | ToolProgrammaticToolCalling | ToolComputer | ToolApplyPatch"
    }
    __getattr__ = members(globals())
