# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import TypeAlias

    from .beta_image_detail import BetaImageDetail
    from .beta_mcp_tool_call_error import BetaMcpToolCallError
    from .beta_response_apply_patch_tool_call import BetaResponseApplyPatchToolCall
    from .beta_response_apply_patch_tool_call_output import BetaResponseApplyPatchToolCallOutput
    from .beta_response_code_interpreter_tool_call import BetaResponseCodeInterpreterToolCall
    from .beta_response_compaction_item import BetaResponseCompactionItem
    from .beta_response_computer_tool_call import BetaResponseComputerToolCall
    from .beta_response_computer_tool_call_output_item import BetaResponseComputerToolCallOutputItem
    from .beta_response_configuration_update_item import BetaResponseConfigurationUpdateItem
    from .beta_response_custom_tool_call_item import BetaResponseCustomToolCallItem
    from .beta_response_custom_tool_call_output_item import BetaResponseCustomToolCallOutputItem
    from .beta_response_file_search_tool_call import BetaResponseFileSearchToolCall
    from .beta_response_function_shell_tool_call import BetaResponseFunctionShellToolCall
    from .beta_response_function_shell_tool_call_output import BetaResponseFunctionShellToolCallOutput
    from .beta_response_function_tool_call_item import BetaResponseFunctionToolCallItem
    from .beta_response_function_tool_call_output_item import BetaResponseFunctionToolCallOutputItem
    from .beta_response_function_web_search import BetaResponseFunctionWebSearch
    from .beta_response_input_file import BetaResponseInputFile
    from .beta_response_input_image import BetaResponseInputImage
    from .beta_response_input_message_item import BetaResponseInputMessageItem
    from .beta_response_input_text import BetaResponseInputText
    from .beta_response_output_message import BetaResponseOutputMessage
    from .beta_response_output_refusal import BetaResponseOutputRefusal
    from .beta_response_output_text import BetaResponseOutputText
    from .beta_response_reasoning_item import BetaResponseReasoningItem
    from .beta_response_tool_search_call import BetaResponseToolSearchCall
    from .beta_response_tool_search_output_item import BetaResponseToolSearchOutputItem
    from .beta_tool import BetaTool

__all__ = [
    "AdditionalTools",
    "AdditionalToolsAgent",
    "AgentMessage",
    "AgentMessageAgent",
    "AgentMessageContent",
    "AgentMessageContentComputerScreenshot",
    "AgentMessageContentComputerScreenshotPromptCacheBreakpoint",
    "AgentMessageContentEncryptedContent",
    "AgentMessageContentReasoningText",
    "AgentMessageContentSummaryText",
    "AgentMessageContentText",
    "BetaResponseItem",
    "ImageGenerationCall",
    "ImageGenerationCallAgent",
    "ImageGenerationCallError",
    "ImageGenerationCallErrorModerationDetails",
    "ImageGenerationCallSvgUsage",
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
    "MultiAgentCall",
    "MultiAgentCallAgent",
    "MultiAgentCallOutput",
    "MultiAgentCallOutputAgent",
    "Program",
    "ProgramAgent",
    "ProgramOutput",
    "ProgramOutputAgent",
]


__refs__ = {
    "BetaImageDetail": "beta.beta_image_detail",
    "BetaMcpToolCallError": "beta.beta_mcp_tool_call_error",
    "BetaResponseApplyPatchToolCall": "beta.beta_response_apply_patch_tool_call",
    "BetaResponseApplyPatchToolCallOutput": "beta.beta_response_apply_patch_tool_call_output",
    "BetaResponseCodeInterpreterToolCall": "beta.beta_response_code_interpreter_tool_call",
    "BetaResponseCompactionItem": "beta.beta_response_compaction_item",
    "BetaResponseComputerToolCall": "beta.beta_response_computer_tool_call",
    "BetaResponseComputerToolCallOutputItem": "beta.beta_response_computer_tool_call_output_item",
    "BetaResponseConfigurationUpdateItem": "beta.beta_response_configuration_update_item",
    "BetaResponseCustomToolCallItem": "beta.beta_response_custom_tool_call_item",
    "BetaResponseCustomToolCallOutputItem": "beta.beta_response_custom_tool_call_output_item",
    "BetaResponseFileSearchToolCall": "beta.beta_response_file_search_tool_call",
    "BetaResponseFunctionShellToolCall": "beta.beta_response_function_shell_tool_call",
    "BetaResponseFunctionShellToolCallOutput": "beta.beta_response_function_shell_tool_call_output",
    "BetaResponseFunctionToolCallItem": "beta.beta_response_function_tool_call_item",
    "BetaResponseFunctionToolCallOutputItem": "beta.beta_response_function_tool_call_output_item",
    "BetaResponseFunctionWebSearch": "beta.beta_response_function_web_search",
    "BetaResponseInputFile": "beta.beta_response_input_file",
    "BetaResponseInputImage": "beta.beta_response_input_image",
    "BetaResponseInputMessageItem": "beta.beta_response_input_message_item",
    "BetaResponseInputText": "beta.beta_response_input_text",
    "BetaResponseOutputMessage": "beta.beta_response_output_message",
    "BetaResponseOutputRefusal": "beta.beta_response_output_refusal",
    "BetaResponseOutputText": "beta.beta_response_output_text",
    "BetaResponseReasoningItem": "beta.beta_response_reasoning_item",
    "BetaResponseToolSearchCall": "beta.beta_response_tool_search_call",
    "BetaResponseToolSearchOutputItem": "beta.beta_response_tool_search_output_item",
    "BetaTool": "beta.beta_tool",
}


class AdditionalTools(Model):
    id: str
    role: Literal["unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"]
    tools: list[BetaTool]
    type: Literal["additional_tools"]
    agent: AdditionalToolsAgent | None = None

    __wraps__ = {
        "tools": [
            {
                "type": {
                    "function": "beta.beta_function_tool:BetaFunctionTool",
                    "file_search": "beta.beta_file_search_tool:BetaFileSearchTool",
                    "computer": "beta.beta_computer_tool:BetaComputerTool",
                    "computer_use_preview": "beta.beta_computer_use_preview_tool:BetaComputerUsePreviewTool",
                    "web_search": "beta.beta_web_search_tool:BetaWebSearchTool",
                    "web_search_2025_08_26": "beta.beta_web_search_tool:BetaWebSearchTool",
                    "mcp": "beta.beta_tool:Mcp",
                    "code_interpreter": "beta.beta_tool:CodeInterpreter",
                    "programmatic_tool_calling": "beta.beta_tool:ProgrammaticToolCalling",
                    "image_generation": "beta.beta_tool:ImageGeneration",
                    "local_shell": "beta.beta_tool:LocalShell",
                    "shell": "beta.beta_function_shell_tool:BetaFunctionShellTool",
                    "custom": "beta.beta_custom_tool:BetaCustomTool",
                    "namespace": "beta.beta_namespace_tool:BetaNamespaceTool",
                    "tool_search": "beta.beta_tool_search_tool:BetaToolSearchTool",
                    "web_search_preview": "beta.beta_web_search_preview_tool:BetaWebSearchPreviewTool",
                    "web_search_preview_2025_03_11": "beta.beta_web_search_preview_tool:BetaWebSearchPreviewTool",
                    "apply_patch": "beta.beta_apply_patch_tool:BetaApplyPatchTool",
                }
            }
        ],
        "agent": "beta.beta_response_item:AdditionalToolsAgent",
    }


class AdditionalToolsAgent(Model):
    agent_name: str


class AgentMessage(Model):
    id: str
    author: str
    content: list[AgentMessageContent]
    recipient: str
    type: Literal["agent_message"]
    agent: AgentMessageAgent | None = None

    __wraps__ = {
        "content": [
            {
                "type": {
                    "input_text": "beta.beta_response_input_text:BetaResponseInputText",
                    "output_text": "beta.beta_response_output_text:BetaResponseOutputText",
                    "text": "beta.beta_response_item:AgentMessageContentText",
                    "summary_text": "beta.beta_response_item:AgentMessageContentSummaryText",
                    "reasoning_text": "beta.beta_response_item:AgentMessageContentReasoningText",
                    "refusal": "beta.beta_response_output_refusal:BetaResponseOutputRefusal",
                    "input_image": "beta.beta_response_input_image:BetaResponseInputImage",
                    "computer_screenshot": "beta.beta_response_item:AgentMessageContentComputerScreenshot",
                    "input_file": "beta.beta_response_input_file:BetaResponseInputFile",
                    "encrypted_content": "beta.beta_response_item:AgentMessageContentEncryptedContent",
                }
            }
        ],
        "agent": "beta.beta_response_item:AgentMessageAgent",
    }


class AgentMessageAgent(Model):
    agent_name: str


class AgentMessageContentComputerScreenshot(Model):
    detail: BetaImageDetail
    file_id: str | None = None
    image_url: str | None = None
    type: Literal["computer_screenshot"]
    prompt_cache_breakpoint: AgentMessageContentComputerScreenshotPromptCacheBreakpoint | None = None

    __wraps__ = {
        "prompt_cache_breakpoint": "beta.beta_response_item:AgentMessageContentComputerScreenshotPromptCacheBreakpoint"
    }


class AgentMessageContentComputerScreenshotPromptCacheBreakpoint(Model):
    mode: Literal["explicit"]
    ttl: Literal["30m", "12h"] | None = None


class AgentMessageContentEncryptedContent(Model):
    encrypted_content: str
    type: Literal["encrypted_content"]


class AgentMessageContentReasoningText(Model):
    text: str
    type: Literal["reasoning_text"]


class AgentMessageContentSummaryText(Model):
    text: str
    type: Literal["summary_text"]


class AgentMessageContentText(Model):
    text: str
    type: Literal["text"]


class ImageGenerationCall(Model):
    id: str
    result: str | None = None
    status: Literal["in_progress", "completed", "generating", "failed"]
    type: Literal["image_generation_call"]
    action: Literal["generate", "edit", "auto"] | None = None
    agent: ImageGenerationCallAgent | None = None
    background: Literal["transparent", "opaque", "auto"] | None = None
    error: ImageGenerationCallError | None = None
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | None = None
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"] | None = None
    revised_prompt: str | None = None
    size: str | Literal["1024x1024", "1024x1536", "1536x1024"] | None = None
    svg_usage: ImageGenerationCallSvgUsage | None = None

    __wraps__ = {
        "agent": "beta.beta_response_item:ImageGenerationCallAgent",
        "error": "beta.beta_response_item:ImageGenerationCallError",
        "svg_usage": "beta.beta_response_item:ImageGenerationCallSvgUsage",
    }


class ImageGenerationCallAgent(Model):
    agent_name: str


class ImageGenerationCallError(Model):
    code: str | None = None
    message: str
    param: str | None = None
    type: str
    moderation_details: ImageGenerationCallErrorModerationDetails | None = None

    __wraps__ = {"moderation_details": "beta.beta_response_item:ImageGenerationCallErrorModerationDetails"}


class ImageGenerationCallErrorModerationDetails(Model):
    categories: list[str]
    moderation_stage: Literal["input", "output", "unknown"]


class ImageGenerationCallSvgUsage(Model):
    input_tokens: int
    model: str
    output_tokens: int
    reasoning_tokens: int
    total_tokens: int


class LocalShellCall(Model):
    id: str
    action: LocalShellCallAction
    call_id: str
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["local_shell_call"]
    agent: LocalShellCallAgent | None = None

    __wraps__ = {
        "action": "beta.beta_response_item:LocalShellCallAction",
        "agent": "beta.beta_response_item:LocalShellCallAgent",
    }


class LocalShellCallAction(Model):
    command: list[str]
    env: dict[str, str]
    type: Literal["exec"]
    timeout_ms: int | None = None
    user: str | None = None
    working_directory: str | None = None


class LocalShellCallAgent(Model):
    agent_name: str


class LocalShellCallOutput(Model):
    id: str
    output: str
    type: Literal["local_shell_call_output"]
    agent: LocalShellCallOutputAgent | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None

    __wraps__ = {"agent": "beta.beta_response_item:LocalShellCallOutputAgent"}


class LocalShellCallOutputAgent(Model):
    agent_name: str


class McpApprovalRequest(Model):
    id: str
    arguments: str
    name: str
    server_label: str
    type: Literal["mcp_approval_request"]
    agent: McpApprovalRequestAgent | None = None

    __wraps__ = {"agent": "beta.beta_response_item:McpApprovalRequestAgent"}


class McpApprovalRequestAgent(Model):
    agent_name: str


class McpApprovalResponse(Model):
    id: str
    approval_request_id: str
    approve: bool
    type: Literal["mcp_approval_response"]
    agent: McpApprovalResponseAgent | None = None
    reason: str | None = None

    __wraps__ = {"agent": "beta.beta_response_item:McpApprovalResponseAgent"}


class McpApprovalResponseAgent(Model):
    agent_name: str


class McpCall(Model):
    id: str
    arguments: str
    name: str
    server_label: str
    type: Literal["mcp_call"]
    agent: McpCallAgent | None = None
    approval_request_id: str | None = None
    error: BetaMcpToolCallError | None = None
    output: str | None = None
    status: Literal["in_progress", "completed", "incomplete", "calling", "failed"] | None = None

    __wraps__ = {
        "agent": "beta.beta_response_item:McpCallAgent",
        "error": {
            "type": {
                "mcp_protocol_error": "beta.beta_mcp_tool_call_error:McpProtocolError",
                "mcp_tool_execution_error": "beta.beta_mcp_tool_call_error:McpToolExecutionError",
                "http_error": "beta.beta_mcp_tool_call_error:HTTPError",
            }
        },
    }


class McpCallAgent(Model):
    agent_name: str


class McpListTools(Model):
    id: str
    server_label: str
    tools: list[McpListToolsTool]
    type: Literal["mcp_list_tools"]
    agent: McpListToolsAgent | None = None
    error: str | None = None

    __wraps__ = {"tools": ["beta.beta_response_item:McpListToolsTool"], "agent": "beta.beta_response_item:McpListToolsAgent"}


class McpListToolsAgent(Model):
    agent_name: str


class McpListToolsTool(Model):
    input_schema: Any
    name: str
    annotations: Any | None = None
    description: str | None = None


class MultiAgentCall(Model):
    id: str
    action: Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
    arguments: str
    call_id: str
    type: Literal["multi_agent_call"]
    agent: MultiAgentCallAgent | None = None

    __wraps__ = {"agent": "beta.beta_response_item:MultiAgentCallAgent"}


class MultiAgentCallAgent(Model):
    agent_name: str


class MultiAgentCallOutput(Model):
    id: str
    action: Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
    call_id: str
    output: list[BetaResponseOutputText]
    type: Literal["multi_agent_call_output"]
    agent: MultiAgentCallOutputAgent | None = None

    __wraps__ = {
        "output": ["beta.beta_response_output_text:BetaResponseOutputText"],
        "agent": "beta.beta_response_item:MultiAgentCallOutputAgent",
    }


class MultiAgentCallOutputAgent(Model):
    agent_name: str


class Program(Model):
    id: str
    call_id: str
    code: str
    fingerprint: str
    type: Literal["program"]
    agent: ProgramAgent | None = None

    __wraps__ = {"agent": "beta.beta_response_item:ProgramAgent"}


class ProgramAgent(Model):
    agent_name: str


class ProgramOutput(Model):
    id: str
    call_id: str
    result: str
    status: Literal["completed", "incomplete"]
    type: Literal["program_output"]
    agent: ProgramOutputAgent | None = None

    __wraps__ = {"agent": "beta.beta_response_item:ProgramOutputAgent"}


class ProgramOutputAgent(Model):
    agent_name: str


if TYPE_CHECKING:
    AgentMessageContent: TypeAlias = (
        BetaResponseInputText
        | BetaResponseOutputText
        | AgentMessageContentText
        | AgentMessageContentSummaryText
        | AgentMessageContentReasoningText
        | BetaResponseOutputRefusal
        | BetaResponseInputImage
        | AgentMessageContentComputerScreenshot
        | BetaResponseInputFile
        | AgentMessageContentEncryptedContent
    )
    BetaResponseItem: TypeAlias = (
        BetaResponseInputMessageItem
        | BetaResponseOutputMessage
        | BetaResponseFileSearchToolCall
        | BetaResponseComputerToolCall
        | BetaResponseComputerToolCallOutputItem
        | BetaResponseFunctionWebSearch
        | BetaResponseFunctionToolCallItem
        | BetaResponseFunctionToolCallOutputItem
        | AgentMessage
        | MultiAgentCall
        | MultiAgentCallOutput
        | BetaResponseToolSearchCall
        | BetaResponseToolSearchOutputItem
        | AdditionalTools
        | BetaResponseConfigurationUpdateItem
        | BetaResponseReasoningItem
        | Program
        | ProgramOutput
        | BetaResponseCompactionItem
        | ImageGenerationCall
        | BetaResponseCodeInterpreterToolCall
        | LocalShellCall
        | LocalShellCallOutput
        | BetaResponseFunctionShellToolCall
        | BetaResponseFunctionShellToolCallOutput
        | BetaResponseApplyPatchToolCall
        | BetaResponseApplyPatchToolCallOutput
        | McpListTools
        | McpApprovalRequest
        | McpApprovalResponse
        | McpCall
        | BetaResponseCustomToolCallItem
        | BetaResponseCustomToolCallOutputItem
    )
else:
    __aliases__ = {
        "AgentMessageContent": "BetaResponseInputText | BetaResponseOutputText | AgentMessageContentText | AgentMessageContentSummaryText | AgentMessageContentReasoningText | BetaResponseOutputRefusal | BetaResponseInputImage | AgentMessageContentComputerScreenshot | BetaResponseInputFile | AgentMessageContentEncryptedContent",
        "BetaResponseItem": "BetaResponseInputMessageItem | BetaResponseOutputMessage | BetaResponseFileSearchToolCall | BetaResponseComputerToolCall | BetaResponseComputerToolCallOutputItem | BetaResponseFunctionWebSearch | BetaResponseFunctionToolCallItem | BetaResponseFunctionToolCallOutputItem | AgentMessage | MultiAgentCall | MultiAgentCallOutput | BetaResponseToolSearchCall | BetaResponseToolSearchOutputItem | AdditionalTools | BetaResponseConfigurationUpdateItem | BetaResponseReasoningItem | Program | ProgramOutput | BetaResponseCompactionItem | ImageGenerationCall | BetaResponseCodeInterpreterToolCall | LocalShellCall | LocalShellCallOutput | BetaResponseFunctionShellToolCall | BetaResponseFunctionShellToolCallOutput | BetaResponseApplyPatchToolCall | BetaResponseApplyPatchToolCallOutput | McpListTools | McpApprovalRequest | McpApprovalResponse | McpCall | BetaResponseCustomToolCallItem | BetaResponseCustomToolCallOutputItem",
    }
    __getattr__ = members(globals())
