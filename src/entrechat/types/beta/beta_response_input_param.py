# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Literal, Required

from entrechat._core.lazy import members
from entrechat._core.typed import SequenceNotStr, TypedDict

if TYPE_CHECKING:
    from typing import TypeAlias

    from .beta_container_reference_param import BetaContainerReferenceParam
    from .beta_easy_input_message_param import BetaEasyInputMessageParam
    from .beta_local_environment_param import BetaLocalEnvironmentParam
    from .beta_mcp_tool_call_error_param import BetaMcpToolCallErrorParam
    from .beta_response_code_interpreter_tool_call_param import BetaResponseCodeInterpreterToolCallParam
    from .beta_response_compaction_item_param_param import BetaResponseCompactionItemParamParam
    from .beta_response_computer_tool_call_output_screenshot_param import BetaResponseComputerToolCallOutputScreenshotParam
    from .beta_response_computer_tool_call_param import BetaResponseComputerToolCallParam
    from .beta_response_configuration_update_item_param_param import BetaResponseConfigurationUpdateItemParamParam
    from .beta_response_custom_tool_call_output_param import BetaResponseCustomToolCallOutputParam
    from .beta_response_custom_tool_call_param import BetaResponseCustomToolCallParam
    from .beta_response_file_search_tool_call_param import BetaResponseFileSearchToolCallParam
    from .beta_response_function_call_output_item_list_param import BetaResponseFunctionCallOutputItemListParam
    from .beta_response_function_shell_call_output_content_param import BetaResponseFunctionShellCallOutputContentParam
    from .beta_response_function_tool_call_param import BetaResponseFunctionToolCallParam
    from .beta_response_function_web_search_param import BetaResponseFunctionWebSearchParam
    from .beta_response_input_image_content_param import BetaResponseInputImageContentParam
    from .beta_response_input_message_content_list_param import BetaResponseInputMessageContentListParam
    from .beta_response_input_text_content_param import BetaResponseInputTextContentParam
    from .beta_response_output_message_param import BetaResponseOutputMessageParam
    from .beta_response_reasoning_item_param import BetaResponseReasoningItemParam
    from .beta_response_tool_search_output_item_param_param import BetaResponseToolSearchOutputItemParamParam
    from .beta_tool_param import BetaToolParam

__all__ = [
    "AdditionalTools",
    "AdditionalToolsAgent",
    "AgentMessage",
    "AgentMessageAgent",
    "AgentMessageContent",
    "AgentMessageContentEncryptedContent",
    "ApplyPatchCall",
    "ApplyPatchCallAgent",
    "ApplyPatchCallCaller",
    "ApplyPatchCallCallerDirect",
    "ApplyPatchCallCallerProgram",
    "ApplyPatchCallOperation",
    "ApplyPatchCallOperationCreateFile",
    "ApplyPatchCallOperationDeleteFile",
    "ApplyPatchCallOperationUpdateFile",
    "ApplyPatchCallOutput",
    "ApplyPatchCallOutputAgent",
    "ApplyPatchCallOutputCaller",
    "ApplyPatchCallOutputCallerDirect",
    "ApplyPatchCallOutputCallerProgram",
    "BetaResponseInputItemParam",
    "BetaResponseInputParam",
    "CompactionTrigger",
    "CompactionTriggerAgent",
    "ComputerCallOutput",
    "ComputerCallOutputAcknowledgedSafetyCheck",
    "ComputerCallOutputAgent",
    "FunctionCallOutput",
    "FunctionCallOutputAgent",
    "FunctionCallOutputCaller",
    "FunctionCallOutputCallerDirect",
    "FunctionCallOutputCallerProgram",
    "ImageGenerationCall",
    "ImageGenerationCallAgent",
    "ImageGenerationCallError",
    "ImageGenerationCallErrorModerationDetails",
    "ImageGenerationCallSvgUsage",
    "ItemReference",
    "ItemReferenceAgent",
    "LocalShellCall",
    "LocalShellCallAction",
    "LocalShellCallAgent",
    "LocalShellCallOutput",
    "LocalShellCallOutputAgent",
    "McpApprovalRequest",
    "McpApprovalRequestAgent",
    "McpApprovalResponse",
    "McpApprovalResponseAgent",
    "McpCall",
    "McpCallAgent",
    "McpListTools",
    "McpListToolsAgent",
    "McpListToolsTool",
    "Message",
    "MessageAgent",
    "MultiAgentCall",
    "MultiAgentCallAgent",
    "MultiAgentCallOutput",
    "MultiAgentCallOutputAgent",
    "MultiAgentCallOutputOutput",
    "MultiAgentCallOutputOutputAnnotation",
    "MultiAgentCallOutputOutputAnnotationContainerFileCitation",
    "MultiAgentCallOutputOutputAnnotationFileCitation",
    "MultiAgentCallOutputOutputAnnotationURLCitation",
    "Program",
    "ProgramAgent",
    "ProgramOutput",
    "ProgramOutputAgent",
    "ShellCall",
    "ShellCallAction",
    "ShellCallAgent",
    "ShellCallCaller",
    "ShellCallCallerDirect",
    "ShellCallCallerProgram",
    "ShellCallEnvironment",
    "ShellCallOutput",
    "ShellCallOutputAgent",
    "ShellCallOutputCaller",
    "ShellCallOutputCallerDirect",
    "ShellCallOutputCallerProgram",
    "ToolSearchCall",
    "ToolSearchCallAgent",
]


__refs__ = {
    "BetaContainerReferenceParam": "beta.beta_container_reference_param",
    "BetaEasyInputMessageParam": "beta.beta_easy_input_message_param",
    "BetaLocalEnvironmentParam": "beta.beta_local_environment_param",
    "BetaMcpToolCallErrorParam": "beta.beta_mcp_tool_call_error_param",
    "BetaResponseCodeInterpreterToolCallParam": "beta.beta_response_code_interpreter_tool_call_param",
    "BetaResponseCompactionItemParamParam": "beta.beta_response_compaction_item_param_param",
    "BetaResponseComputerToolCallOutputScreenshotParam": "beta.beta_response_computer_tool_call_output_screenshot_param",
    "BetaResponseComputerToolCallParam": "beta.beta_response_computer_tool_call_param",
    "BetaResponseConfigurationUpdateItemParamParam": "beta.beta_response_configuration_update_item_param_param",
    "BetaResponseCustomToolCallOutputParam": "beta.beta_response_custom_tool_call_output_param",
    "BetaResponseCustomToolCallParam": "beta.beta_response_custom_tool_call_param",
    "BetaResponseFileSearchToolCallParam": "beta.beta_response_file_search_tool_call_param",
    "BetaResponseFunctionCallOutputItemListParam": "beta.beta_response_function_call_output_item_list_param",
    "BetaResponseFunctionShellCallOutputContentParam": "beta.beta_response_function_shell_call_output_content_param",
    "BetaResponseFunctionToolCallParam": "beta.beta_response_function_tool_call_param",
    "BetaResponseFunctionWebSearchParam": "beta.beta_response_function_web_search_param",
    "BetaResponseInputImageContentParam": "beta.beta_response_input_image_content_param",
    "BetaResponseInputMessageContentListParam": "beta.beta_response_input_message_content_list_param",
    "BetaResponseInputTextContentParam": "beta.beta_response_input_text_content_param",
    "BetaResponseOutputMessageParam": "beta.beta_response_output_message_param",
    "BetaResponseReasoningItemParam": "beta.beta_response_reasoning_item_param",
    "BetaResponseToolSearchOutputItemParamParam": "beta.beta_response_tool_search_output_item_param_param",
    "BetaToolParam": "beta.beta_tool_param",
}


class AdditionalTools(TypedDict, total=False):
    role: Required[Literal["developer"]]
    tools: Required[Iterable[BetaToolParam]]
    type: Required[Literal["additional_tools"]]
    id: str | None
    agent: AdditionalToolsAgent | None


class AdditionalToolsAgent(TypedDict, total=False):
    agent_name: Required[str]


class AgentMessage(TypedDict, total=False):
    author: Required[str]
    content: Required[Iterable[AgentMessageContent]]
    recipient: Required[str]
    type: Required[Literal["agent_message"]]
    id: str | None
    agent: AgentMessageAgent | None


class AgentMessageAgent(TypedDict, total=False):
    agent_name: Required[str]


class AgentMessageContentEncryptedContent(TypedDict, total=False):
    encrypted_content: Required[str]
    type: Required[Literal["encrypted_content"]]


class ApplyPatchCall(TypedDict, total=False):
    call_id: Required[str]
    operation: Required[ApplyPatchCallOperation]
    status: Required[Literal["in_progress", "completed"]]
    type: Required[Literal["apply_patch_call"]]
    id: str | None
    agent: ApplyPatchCallAgent | None
    caller: ApplyPatchCallCaller | None


class ApplyPatchCallAgent(TypedDict, total=False):
    agent_name: Required[str]


class ApplyPatchCallCallerDirect(TypedDict, total=False):
    type: Required[Literal["direct"]]


class ApplyPatchCallCallerProgram(TypedDict, total=False):
    caller_id: Required[str]
    type: Required[Literal["program"]]


class ApplyPatchCallOperationCreateFile(TypedDict, total=False):
    diff: Required[str]
    path: Required[str]
    type: Required[Literal["create_file"]]


class ApplyPatchCallOperationDeleteFile(TypedDict, total=False):
    path: Required[str]
    type: Required[Literal["delete_file"]]


class ApplyPatchCallOperationUpdateFile(TypedDict, total=False):
    diff: Required[str]
    path: Required[str]
    type: Required[Literal["update_file"]]


class ApplyPatchCallOutput(TypedDict, total=False):
    call_id: Required[str]
    status: Required[Literal["completed", "failed"]]
    type: Required[Literal["apply_patch_call_output"]]
    id: str | None
    agent: ApplyPatchCallOutputAgent | None
    caller: ApplyPatchCallOutputCaller | None
    output: str | None


class ApplyPatchCallOutputAgent(TypedDict, total=False):
    agent_name: Required[str]


class ApplyPatchCallOutputCallerDirect(TypedDict, total=False):
    type: Required[Literal["direct"]]


class ApplyPatchCallOutputCallerProgram(TypedDict, total=False):
    caller_id: Required[str]
    type: Required[Literal["program"]]


class CompactionTrigger(TypedDict, total=False):
    type: Required[Literal["compaction_trigger"]]
    id: str | None
    agent: CompactionTriggerAgent | None


class CompactionTriggerAgent(TypedDict, total=False):
    agent_name: Required[str]


class ComputerCallOutput(TypedDict, total=False):
    call_id: Required[str]
    output: Required[BetaResponseComputerToolCallOutputScreenshotParam]
    type: Required[Literal["computer_call_output"]]
    id: str | None
    acknowledged_safety_checks: Iterable[ComputerCallOutputAcknowledgedSafetyCheck] | None
    agent: ComputerCallOutputAgent | None
    status: Literal["in_progress", "completed", "incomplete"] | None


class ComputerCallOutputAcknowledgedSafetyCheck(TypedDict, total=False):
    id: Required[str]
    code: str | None
    message: str | None


class ComputerCallOutputAgent(TypedDict, total=False):
    agent_name: Required[str]


class FunctionCallOutput(TypedDict, total=False):
    output: Required[str | BetaResponseFunctionCallOutputItemListParam]
    type: Required[Literal["function_call_output"]]
    id: str | None
    agent: FunctionCallOutputAgent | None
    call_id: str | None
    caller: FunctionCallOutputCaller | None
    name: str | None
    namespace: str | None
    status: Literal["in_progress", "completed", "incomplete"] | None


class FunctionCallOutputAgent(TypedDict, total=False):
    agent_name: Required[str]


class FunctionCallOutputCallerDirect(TypedDict, total=False):
    type: Required[Literal["direct"]]


class FunctionCallOutputCallerProgram(TypedDict, total=False):
    caller_id: Required[str]
    type: Required[Literal["program"]]


class ImageGenerationCall(TypedDict, total=False):
    id: Required[str]
    result: Required[str | None]
    status: Required[Literal["in_progress", "completed", "generating", "failed"]]
    type: Required[Literal["image_generation_call"]]
    action: Literal["generate", "edit", "auto"] | None
    agent: ImageGenerationCallAgent | None
    background: Literal["transparent", "opaque", "auto"] | None
    error: ImageGenerationCallError
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | None
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"] | None
    revised_prompt: str | None
    size: str | Literal["1024x1024", "1024x1536", "1536x1024"] | None
    svg_usage: ImageGenerationCallSvgUsage


class ImageGenerationCallAgent(TypedDict, total=False):
    agent_name: Required[str]


class ImageGenerationCallError(TypedDict, total=False):
    code: Required[str | None]
    message: Required[str]
    param: Required[str | None]
    type: Required[str]
    moderation_details: ImageGenerationCallErrorModerationDetails


class ImageGenerationCallErrorModerationDetails(TypedDict, total=False):
    categories: Required[SequenceNotStr[str]]
    moderation_stage: Required[Literal["input", "output", "unknown"]]


class ImageGenerationCallSvgUsage(TypedDict, total=False):
    input_tokens: Required[int]
    model: Required[str]
    output_tokens: Required[int]
    reasoning_tokens: Required[int]
    total_tokens: Required[int]


class ItemReference(TypedDict, total=False):
    id: Required[str]
    agent: ItemReferenceAgent | None
    type: Literal["item_reference"] | None


class ItemReferenceAgent(TypedDict, total=False):
    agent_name: Required[str]


class LocalShellCall(TypedDict, total=False):
    id: Required[str]
    action: Required[LocalShellCallAction]
    call_id: Required[str]
    status: Required[Literal["in_progress", "completed", "incomplete"]]
    type: Required[Literal["local_shell_call"]]
    agent: LocalShellCallAgent | None


class LocalShellCallAction(TypedDict, total=False):
    command: Required[SequenceNotStr[str]]
    env: Required[dict[str, str]]
    type: Required[Literal["exec"]]
    timeout_ms: int | None
    user: str | None
    working_directory: str | None


class LocalShellCallAgent(TypedDict, total=False):
    agent_name: Required[str]


class LocalShellCallOutput(TypedDict, total=False):
    id: Required[str]
    output: Required[str]
    type: Required[Literal["local_shell_call_output"]]
    agent: LocalShellCallOutputAgent | None
    status: Literal["in_progress", "completed", "incomplete"] | None


class LocalShellCallOutputAgent(TypedDict, total=False):
    agent_name: Required[str]


class McpApprovalRequest(TypedDict, total=False):
    id: Required[str]
    arguments: Required[str]
    name: Required[str]
    server_label: Required[str]
    type: Required[Literal["mcp_approval_request"]]
    agent: McpApprovalRequestAgent | None


class McpApprovalRequestAgent(TypedDict, total=False):
    agent_name: Required[str]


class McpApprovalResponse(TypedDict, total=False):
    approval_request_id: Required[str]
    approve: Required[bool]
    type: Required[Literal["mcp_approval_response"]]
    id: str | None
    agent: McpApprovalResponseAgent | None
    reason: str | None


class McpApprovalResponseAgent(TypedDict, total=False):
    agent_name: Required[str]


class McpCall(TypedDict, total=False):
    id: Required[str]
    arguments: Required[str]
    name: Required[str]
    server_label: Required[str]
    type: Required[Literal["mcp_call"]]
    agent: McpCallAgent | None
    approval_request_id: str | None
    error: BetaMcpToolCallErrorParam | None
    output: str | None
    status: Literal["in_progress", "completed", "incomplete", "calling", "failed"]


class McpCallAgent(TypedDict, total=False):
    agent_name: Required[str]


class McpListTools(TypedDict, total=False):
    id: Required[str]
    server_label: Required[str]
    tools: Required[Iterable[McpListToolsTool]]
    type: Required[Literal["mcp_list_tools"]]
    agent: McpListToolsAgent | None
    error: str | None


class McpListToolsAgent(TypedDict, total=False):
    agent_name: Required[str]


class McpListToolsTool(TypedDict, total=False):
    input_schema: Required[Any]
    name: Required[str]
    annotations: Any | None
    description: str | None


class Message(TypedDict, total=False):
    content: Required[BetaResponseInputMessageContentListParam]
    role: Required[Literal["user", "system", "developer"]]
    agent: MessageAgent | None
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["message"]


class MessageAgent(TypedDict, total=False):
    agent_name: Required[str]


class MultiAgentCall(TypedDict, total=False):
    action: Required[Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]]
    arguments: Required[str]
    call_id: Required[str]
    type: Required[Literal["multi_agent_call"]]
    id: str | None
    agent: MultiAgentCallAgent | None


class MultiAgentCallAgent(TypedDict, total=False):
    agent_name: Required[str]


class MultiAgentCallOutput(TypedDict, total=False):
    action: Required[Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]]
    call_id: Required[str]
    output: Required[Iterable[MultiAgentCallOutputOutput]]
    type: Required[Literal["multi_agent_call_output"]]
    id: str | None
    agent: MultiAgentCallOutputAgent | None


class MultiAgentCallOutputAgent(TypedDict, total=False):
    agent_name: Required[str]


class MultiAgentCallOutputOutput(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["output_text"]]
    annotations: Iterable[MultiAgentCallOutputOutputAnnotation]


class MultiAgentCallOutputOutputAnnotationContainerFileCitation(TypedDict, total=False):
    container_id: Required[str]
    end_index: Required[int]
    file_id: Required[str]
    filename: Required[str]
    start_index: Required[int]
    type: Required[Literal["container_file_citation"]]


class MultiAgentCallOutputOutputAnnotationFileCitation(TypedDict, total=False):
    file_id: Required[str]
    filename: Required[str]
    index: Required[int]
    type: Required[Literal["file_citation"]]


class MultiAgentCallOutputOutputAnnotationURLCitation(TypedDict, total=False):
    end_index: Required[int]
    start_index: Required[int]
    title: Required[str]
    type: Required[Literal["url_citation"]]
    url: Required[str]


class Program(TypedDict, total=False):
    id: Required[str]
    call_id: Required[str]
    code: Required[str]
    fingerprint: Required[str]
    type: Required[Literal["program"]]
    agent: ProgramAgent | None


class ProgramAgent(TypedDict, total=False):
    agent_name: Required[str]


class ProgramOutput(TypedDict, total=False):
    id: Required[str]
    call_id: Required[str]
    result: Required[str]
    status: Required[Literal["completed", "incomplete"]]
    type: Required[Literal["program_output"]]
    agent: ProgramOutputAgent | None


class ProgramOutputAgent(TypedDict, total=False):
    agent_name: Required[str]


class ShellCall(TypedDict, total=False):
    action: Required[ShellCallAction]
    call_id: Required[str]
    type: Required[Literal["shell_call"]]
    id: str | None
    agent: ShellCallAgent | None
    caller: ShellCallCaller | None
    environment: ShellCallEnvironment | None
    status: Literal["in_progress", "completed", "incomplete"] | None


class ShellCallAction(TypedDict, total=False):
    commands: Required[SequenceNotStr[str]]
    max_output_length: int | None
    timeout_ms: int | None


class ShellCallAgent(TypedDict, total=False):
    agent_name: Required[str]


class ShellCallCallerDirect(TypedDict, total=False):
    type: Required[Literal["direct"]]


class ShellCallCallerProgram(TypedDict, total=False):
    caller_id: Required[str]
    type: Required[Literal["program"]]


class ShellCallOutput(TypedDict, total=False):
    call_id: Required[str]
    output: Required[Iterable[BetaResponseFunctionShellCallOutputContentParam]]
    type: Required[Literal["shell_call_output"]]
    id: str | None
    agent: ShellCallOutputAgent | None
    caller: ShellCallOutputCaller | None
    max_output_length: int | None
    status: Literal["in_progress", "completed", "incomplete"] | None


class ShellCallOutputAgent(TypedDict, total=False):
    agent_name: Required[str]


class ShellCallOutputCallerDirect(TypedDict, total=False):
    type: Required[Literal["direct"]]


class ShellCallOutputCallerProgram(TypedDict, total=False):
    caller_id: Required[str]
    type: Required[Literal["program"]]


class ToolSearchCall(TypedDict, total=False):
    arguments: Required[Any]
    type: Required[Literal["tool_search_call"]]
    id: str | None
    agent: ToolSearchCallAgent | None
    call_id: str | None
    execution: Literal["server", "client"]
    status: Literal["in_progress", "completed", "incomplete"] | None


class ToolSearchCallAgent(TypedDict, total=False):
    agent_name: Required[str]


ApplyPatchCallCaller: TypeAlias = ApplyPatchCallCallerDirect | ApplyPatchCallCallerProgram
ApplyPatchCallOperation: TypeAlias = (
    ApplyPatchCallOperationCreateFile | ApplyPatchCallOperationDeleteFile | ApplyPatchCallOperationUpdateFile
)
ApplyPatchCallOutputCaller: TypeAlias = ApplyPatchCallOutputCallerDirect | ApplyPatchCallOutputCallerProgram
FunctionCallOutputCaller: TypeAlias = FunctionCallOutputCallerDirect | FunctionCallOutputCallerProgram
MultiAgentCallOutputOutputAnnotation: TypeAlias = (
    MultiAgentCallOutputOutputAnnotationFileCitation
    | MultiAgentCallOutputOutputAnnotationURLCitation
    | MultiAgentCallOutputOutputAnnotationContainerFileCitation
)
ShellCallCaller: TypeAlias = ShellCallCallerDirect | ShellCallCallerProgram
ShellCallOutputCaller: TypeAlias = ShellCallOutputCallerDirect | ShellCallOutputCallerProgram
if TYPE_CHECKING:
    AgentMessageContent: TypeAlias = (
        BetaResponseInputTextContentParam | BetaResponseInputImageContentParam | AgentMessageContentEncryptedContent
    )
    BetaResponseInputItemParam: TypeAlias = (
        BetaEasyInputMessageParam
        | Message
        | BetaResponseOutputMessageParam
        | BetaResponseFileSearchToolCallParam
        | BetaResponseComputerToolCallParam
        | ComputerCallOutput
        | BetaResponseFunctionWebSearchParam
        | BetaResponseFunctionToolCallParam
        | FunctionCallOutput
        | AgentMessage
        | MultiAgentCall
        | MultiAgentCallOutput
        | ToolSearchCall
        | BetaResponseToolSearchOutputItemParamParam
        | AdditionalTools
        | BetaResponseConfigurationUpdateItemParamParam
        | BetaResponseReasoningItemParam
        | BetaResponseCompactionItemParamParam
        | ImageGenerationCall
        | BetaResponseCodeInterpreterToolCallParam
        | LocalShellCall
        | LocalShellCallOutput
        | ShellCall
        | ShellCallOutput
        | ApplyPatchCall
        | ApplyPatchCallOutput
        | McpListTools
        | McpApprovalRequest
        | McpApprovalResponse
        | McpCall
        | BetaResponseCustomToolCallOutputParam
        | BetaResponseCustomToolCallParam
        | CompactionTrigger
        | ItemReference
        | Program
        | ProgramOutput
    )
    BetaResponseInputParam: TypeAlias = Iterable[BetaResponseInputItemParam]
    ShellCallEnvironment: TypeAlias = BetaLocalEnvironmentParam | BetaContainerReferenceParam
else:
    __aliases__ = {
        "AgentMessageContent": "BetaResponseInputTextContentParam | BetaResponseInputImageContentParam | AgentMessageContentEncryptedContent",
        "BetaResponseInputItemParam": "BetaEasyInputMessageParam | Message | BetaResponseOutputMessageParam | BetaResponseFileSearchToolCallParam | BetaResponseComputerToolCallParam | ComputerCallOutput | BetaResponseFunctionWebSearchParam | BetaResponseFunctionToolCallParam | FunctionCallOutput | AgentMessage | MultiAgentCall | MultiAgentCallOutput | ToolSearchCall | BetaResponseToolSearchOutputItemParamParam | AdditionalTools | BetaResponseConfigurationUpdateItemParamParam | BetaResponseReasoningItemParam | BetaResponseCompactionItemParamParam | ImageGenerationCall | BetaResponseCodeInterpreterToolCallParam | LocalShellCall | LocalShellCallOutput | ShellCall | ShellCallOutput | ApplyPatchCall | ApplyPatchCallOutput | McpListTools | McpApprovalRequest | McpApprovalResponse | McpCall | BetaResponseCustomToolCallOutputParam | BetaResponseCustomToolCallParam | CompactionTrigger | ItemReference | Program | ProgramOutput",
        "BetaResponseInputParam": "Iterable[BetaResponseInputItemParam]",
        "ShellCallEnvironment": "BetaLocalEnvironmentParam | BetaContainerReferenceParam",
    }
    __getattr__ = members(globals(), fill=True)
