# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, Required

from entrechat._core.lazy import members
from entrechat._core.typed import SequenceNotStr, TypedDict

if TYPE_CHECKING:
    from typing import TypeAlias

    from .function_tool_param import FunctionToolParam

__all__ = [
    "Reasoning",
    "ResponsesDelegationUpdateConfigParam",
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


__refs__ = {"FunctionToolParam": "live.function_tool_param"}


class Reasoning(TypedDict, total=False):
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh"] | None
    summary: Literal["concise", "detailed", "auto"] | None


class ResponsesDelegationUpdateConfigParam(TypedDict, total=False):
    instructions: str | None
    max_output_tokens: int | None
    model: str
    parallel_tool_calls: bool | None
    reasoning: Reasoning | None
    service_tier: Literal["auto", "default", "fast_tier_temp_pilot", "flex", "priority", "ultrafast"] | None
    text: Text | None
    tool_choice: ToolChoice
    tools: Iterable[Tool]


class Text(TypedDict, total=False):
    verbosity: Literal["low", "medium", "high"] | None


class ToolApplyPatch(TypedDict, total=False):
    type: Required[Literal["apply_patch"]]


class ToolChoiceApplyPatch(TypedDict, total=False):
    type: Required[Literal["apply_patch"]]


class ToolChoiceCodeInterpreter(TypedDict, total=False):
    type: Required[Literal["code_interpreter"]]


class ToolChoiceComputer(TypedDict, total=False):
    type: Required[Literal["computer"]]


class ToolChoiceCustom(TypedDict, total=False):
    name: Required[str]
    type: Required[Literal["custom"]]


class ToolChoiceFileSearch(TypedDict, total=False):
    type: Required[Literal["file_search"]]


class ToolChoiceImageGeneration(TypedDict, total=False):
    type: Required[Literal["image_generation"]]


class ToolChoiceLiveAllowedToolsChoiceParam(TypedDict, total=False):
    tools: Required[Iterable[ToolChoiceLiveAllowedToolsChoiceParamTool]]
    type: Required[Literal["allowed_tools"]]
    mode: Literal["none", "auto", "required"] | None


class ToolChoiceLiveAllowedToolsChoiceParamToolApplyPatch(TypedDict, total=False):
    type: Required[Literal["apply_patch"]]


class ToolChoiceLiveAllowedToolsChoiceParamToolCodeInterpreter(TypedDict, total=False):
    type: Required[Literal["code_interpreter"]]


class ToolChoiceLiveAllowedToolsChoiceParamToolComputer(TypedDict, total=False):
    type: Required[Literal["computer"]]


class ToolChoiceLiveAllowedToolsChoiceParamToolCustom(TypedDict, total=False):
    name: Required[str]
    type: Required[Literal["custom"]]


class ToolChoiceLiveAllowedToolsChoiceParamToolFileSearch(TypedDict, total=False):
    type: Required[Literal["file_search"]]


class ToolChoiceLiveAllowedToolsChoiceParamToolImageGeneration(TypedDict, total=False):
    type: Required[Literal["image_generation"]]


class ToolChoiceLiveAllowedToolsChoiceParamToolLiveFunctionToolChoiceParam(TypedDict, total=False):
    name: Required[str]
    type: Required[Literal["function"]]


class ToolChoiceLiveAllowedToolsChoiceParamToolLiveMCPToolChoiceParam(TypedDict, total=False):
    name: Required[str]
    server_label: Required[str]
    type: Required[Literal["mcp"]]


class ToolChoiceLiveAllowedToolsChoiceParamToolProgrammaticToolCalling(TypedDict, total=False):
    type: Required[Literal["programmatic_tool_calling"]]


class ToolChoiceLiveAllowedToolsChoiceParamToolShell(TypedDict, total=False):
    type: Required[Literal["shell"]]


class ToolChoiceLiveAllowedToolsChoiceParamToolWebSearch(TypedDict, total=False):
    type: Required[Literal["web_search"]]


class ToolChoiceLiveAllowedToolsChoiceParamToolWebSearchPreview(TypedDict, total=False):
    type: Required[Literal["web_search_preview"]]


class ToolChoiceLiveFunctionToolChoiceParam(TypedDict, total=False):
    name: Required[str]
    type: Required[Literal["function"]]


class ToolChoiceLiveMCPToolChoiceParam(TypedDict, total=False):
    name: Required[str]
    server_label: Required[str]
    type: Required[Literal["mcp"]]


class ToolChoiceProgrammaticToolCalling(TypedDict, total=False):
    type: Required[Literal["programmatic_tool_calling"]]


class ToolChoiceShell(TypedDict, total=False):
    type: Required[Literal["shell"]]


class ToolChoiceWebSearch(TypedDict, total=False):
    type: Required[Literal["web_search"]]


class ToolChoiceWebSearchPreview(TypedDict, total=False):
    type: Required[Literal["web_search_preview"]]


class ToolCodeInterpreter(TypedDict, total=False):
    type: Required[Literal["code_interpreter"]]


class ToolComputer(TypedDict, total=False):
    type: Required[Literal["computer"]]


class ToolCustom(TypedDict, total=False):
    type: Required[Literal["custom"]]


class ToolFileSearch(TypedDict, total=False):
    type: Required[Literal["file_search"]]


class ToolImageGeneration(TypedDict, total=False):
    type: Required[Literal["image_generation"]]


class ToolMcp(TypedDict, total=False):
    type: Required[Literal["mcp"]]


class ToolNamespace(TypedDict, total=False):
    type: Required[Literal["namespace"]]


class ToolProgrammaticToolCalling(TypedDict, total=False):
    type: Required[Literal["programmatic_tool_calling"]]


class ToolSearch(TypedDict, total=False):
    type: Required[Literal["tool_search"]]


class ToolShell(TypedDict, total=False):
    type: Required[Literal["shell"]]
    environment: ToolShellEnvironment | None


class ToolShellEnvironmentContainerAuto(TypedDict, total=False):
    type: Required[Literal["container_auto"]]
    file_ids: SequenceNotStr[str] | None
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None
    network_policy: ToolShellEnvironmentContainerAutoNetworkPolicy | None
    skills: Iterable[ToolShellEnvironmentContainerAutoSkill] | None


class ToolShellEnvironmentContainerAutoNetworkPolicyAllowlist(TypedDict, total=False):
    allowed_domains: Required[SequenceNotStr[str]]
    type: Required[Literal["allowlist"]]


class ToolShellEnvironmentContainerAutoNetworkPolicyDisabled(TypedDict, total=False):
    type: Required[Literal["disabled"]]


class ToolShellEnvironmentContainerAutoSkillInline(TypedDict, total=False):
    description: Required[str]
    name: Required[str]
    source: Required[ToolShellEnvironmentContainerAutoSkillInlineSource]
    type: Required[Literal["inline"]]


class ToolShellEnvironmentContainerAutoSkillInlineSource(TypedDict, total=False):
    data: Required[str]
    media_type: Required[Literal["application/zip"]]
    type: Required[Literal["base64"]]


class ToolShellEnvironmentContainerAutoSkillSkillReference(TypedDict, total=False):
    skill_id: Required[str]
    type: Required[Literal["skill_reference"]]
    version: str | None


class ToolShellEnvironmentContainerReference(TypedDict, total=False):
    container_id: Required[str]
    type: Required[Literal["container_reference"]]


class ToolShellEnvironmentLocal(TypedDict, total=False):
    type: Required[Literal["local"]]
    skills: Iterable[ToolShellEnvironmentLocalSkill] | None


class ToolShellEnvironmentLocalSkill(TypedDict, total=False):
    description: Required[str]
    name: Required[str]
    path: Required[str]


class ToolWebSearch(TypedDict, total=False):
    type: Required[Literal["web_search"]]


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
    ToolShellEnvironmentContainerAuto | ToolShellEnvironmentContainerReference | ToolShellEnvironmentLocal
)
ToolShellEnvironmentContainerAutoNetworkPolicy: TypeAlias = (
    ToolShellEnvironmentContainerAutoNetworkPolicyDisabled | ToolShellEnvironmentContainerAutoNetworkPolicyAllowlist
)
ToolShellEnvironmentContainerAutoSkill: TypeAlias = (
    ToolShellEnvironmentContainerAutoSkillSkillReference | ToolShellEnvironmentContainerAutoSkillInline
)
if TYPE_CHECKING:
    Tool: TypeAlias = (
        FunctionToolParam
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
        "Tool": "FunctionToolParam | ToolWebSearch | ToolFileSearch | ToolCodeInterpreter | ToolShell | ToolImageGeneration | ToolMcp | ToolCustom | ToolNamespace | ToolSearch | ToolProgrammaticToolCalling | ToolComputer | ToolApplyPatch"
    }
    __getattr__ = members(globals(), fill=True)
