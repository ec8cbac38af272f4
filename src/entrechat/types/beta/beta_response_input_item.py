# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import TypeAlias

    from .beta_container_reference import BetaContainerReference
    from .beta_easy_input_message import BetaEasyInputMessage
    from .beta_local_environment import BetaLocalEnvironment
    from .beta_mcp_tool_call_error import BetaMcpToolCallError
    from .beta_response_code_interpreter_tool_call import BetaResponseCodeInterpreterToolCall
    from .beta_response_compaction_item_param import BetaResponseCompactionItemParam
    from .beta_response_computer_tool_call import BetaResponseComputerToolCall
    from .beta_response_computer_tool_call_output_screenshot import BetaResponseComputerToolCallOutputScreenshot
    from .beta_response_configuration_update_item_param import BetaResponseConfigurationUpdateItemParam
    from .beta_response_custom_tool_call import BetaResponseCustomToolCall
    from .beta_response_custom_tool_call_output import BetaResponseCustomToolCallOutput
    from .beta_response_file_search_tool_call import BetaResponseFileSearchToolCall
    from .beta_response_function_call_output_item_list import BetaResponseFunctionCallOutputItemList
    from .beta_response_function_shell_call_output_content import BetaResponseFunctionShellCallOutputContent
    from .beta_response_function_tool_call import BetaResponseFunctionToolCall
    from .beta_response_function_web_search import BetaResponseFunctionWebSearch
    from .beta_response_input_image_content import BetaResponseInputImageContent
    from .beta_response_input_message_content_list import BetaResponseInputMessageContentList
    from .beta_response_input_text_content import BetaResponseInputTextContent
    from .beta_response_output_message import BetaResponseOutputMessage
    from .beta_response_reasoning_item import BetaResponseReasoningItem
    from .beta_response_tool_search_output_item_param import BetaResponseToolSearchOutputItemParam
    from .beta_tool import BetaTool

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
    "BetaResponseInputItem",
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
    "BetaContainerReference": "beta.beta_container_reference",
    "BetaEasyInputMessage": "beta.beta_easy_input_message",
    "BetaLocalEnvironment": "beta.beta_local_environment",
    "BetaMcpToolCallError": "beta.beta_mcp_tool_call_error",
    "BetaResponseCodeInterpreterToolCall": "beta.beta_response_code_interpreter_tool_call",
    "BetaResponseCompactionItemParam": "beta.beta_response_compaction_item_param",
    "BetaResponseComputerToolCall": "beta.beta_response_computer_tool_call",
    "BetaResponseComputerToolCallOutputScreenshot": "beta.beta_response_computer_tool_call_output_screenshot",
    "BetaResponseConfigurationUpdateItemParam": "beta.beta_response_configuration_update_item_param",
    "BetaResponseCustomToolCall": "beta.beta_response_custom_tool_call",
    "BetaResponseCustomToolCallOutput": "beta.beta_response_custom_tool_call_output",
    "BetaResponseFileSearchToolCall": "beta.beta_response_file_search_tool_call",
    "BetaResponseFunctionCallOutputItemList": "beta.beta_response_function_call_output_item_list",
    "BetaResponseFunctionShellCallOutputContent": "beta.beta_response_function_shell_call_output_content",
    "BetaResponseFunctionToolCall": "beta.beta_response_function_tool_call",
    "BetaResponseFunctionWebSearch": "beta.beta_response_function_web_search",
    "BetaResponseInputImageContent": "beta.beta_response_input_image_content",
    "BetaResponseInputMessageContentList": "beta.beta_response_input_message_content_list",
    "BetaResponseInputTextContent": "beta.beta_response_input_text_content",
    "BetaResponseOutputMessage": "beta.beta_response_output_message",
    "BetaResponseReasoningItem": "beta.beta_response_reasoning_item",
    "BetaResponseToolSearchOutputItemParam": "beta.beta_response_tool_search_output_item_param",
    "BetaTool": "beta.beta_tool",
}


class AdditionalTools(Model):
    role: Literal["developer"]
    tools: list[BetaTool]
    type: Literal["additional_tools"]
    id: str | None = None
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
        "agent": "beta.beta_response_input_item:AdditionalToolsAgent",
    }


class AdditionalToolsAgent(Model):
    agent_name: str


class AgentMessage(Model):
    author: str
    content: list[AgentMessageContent]
    recipient: str
    type: Literal["agent_message"]
    id: str | None = None
    agent: AgentMessageAgent | None = None

    __wraps__ = {
        "content": [
            {
                "type": {
                    "input_text": "beta.beta_response_input_text_content:BetaResponseInputTextContent",
                    "input_image": "beta.beta_response_input_image_content:BetaResponseInputImageContent",
                    "encrypted_content": "beta.beta_response_input_item:AgentMessageContentEncryptedContent",
                }
            }
        ],
        "agent": "beta.beta_response_input_item:AgentMessageAgent",
    }


class AgentMessageAgent(Model):
    agent_name: str


class AgentMessageContentEncryptedContent(Model):
    encrypted_content: str
    type: Literal["encrypted_content"]


class ApplyPatchCall(Model):
    call_id: str
    operation: ApplyPatchCallOperation
    status: Literal["in_progress", "completed"]
    type: Literal["apply_patch_call"]
    id: str | None = None
    agent: ApplyPatchCallAgent | None = None
    caller: ApplyPatchCallCaller | None = None

    __wraps__ = {
        "operation": {
            "type": {
                "create_file": "beta.beta_response_input_item:ApplyPatchCallOperationCreateFile",
                "delete_file": "beta.beta_response_input_item:ApplyPatchCallOperationDeleteFile",
                "update_file": "beta.beta_response_input_item:ApplyPatchCallOperationUpdateFile",
            }
        },
        "agent": "beta.beta_response_input_item:ApplyPatchCallAgent",
        "caller": {
            "type": {
                "direct": "beta.beta_response_input_item:ApplyPatchCallCallerDirect",
                "program": "beta.beta_response_input_item:ApplyPatchCallCallerProgram",
            }
        },
    }


class ApplyPatchCallAgent(Model):
    agent_name: str


class ApplyPatchCallCallerDirect(Model):
    type: Literal["direct"]


class ApplyPatchCallCallerProgram(Model):
    caller_id: str
    type: Literal["program"]


class ApplyPatchCallOperationCreateFile(Model):
    diff: str
    path: str
    type: Literal["create_file"]


class ApplyPatchCallOperationDeleteFile(Model):
    path: str
    type: Literal["delete_file"]


class ApplyPatchCallOperationUpdateFile(Model):
    diff: str
    path: str
    type: Literal["update_file"]


class ApplyPatchCallOutput(Model):
    call_id: str
    status: Literal["completed", "failed"]
    type: Literal["apply_patch_call_output"]
    id: str | None = None
    agent: ApplyPatchCallOutputAgent | None = None
    caller: ApplyPatchCallOutputCaller | None = None
    output: str | None = None

    __wraps__ = {
        "agent": "beta.beta_response_input_item:ApplyPatchCallOutputAgent",
        "caller": {
            "type": {
                "direct": "beta.beta_response_input_item:ApplyPatchCallOutputCallerDirect",
                "program": "beta.beta_response_input_item:ApplyPatchCallOutputCallerProgram",
            }
        },
    }


class ApplyPatchCallOutputAgent(Model):
    agent_name: str


class ApplyPatchCallOutputCallerDirect(Model):
    type: Literal["direct"]


class ApplyPatchCallOutputCallerProgram(Model):
    caller_id: str
    type: Literal["program"]


class CompactionTrigger(Model):
    type: Literal["compaction_trigger"]
    id: str | None = None
    agent: CompactionTriggerAgent | None = None

    __wraps__ = {"agent": "beta.beta_response_input_item:CompactionTriggerAgent"}


class CompactionTriggerAgent(Model):
    agent_name: str


class ComputerCallOutput(Model):
    call_id: str
    output: BetaResponseComputerToolCallOutputScreenshot
    type: Literal["computer_call_output"]
    id: str | None = None
    acknowledged_safety_checks: list[ComputerCallOutputAcknowledgedSafetyCheck] | None = None
    agent: ComputerCallOutputAgent | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None

    __wraps__ = {
        "output": "beta.beta_response_computer_tool_call_output_screenshot:BetaResponseComputerToolCallOutputScreenshot",
        "acknowledged_safety_checks": ["beta.beta_response_input_item:ComputerCallOutputAcknowledgedSafetyCheck"],
        "agent": "beta.beta_response_input_item:ComputerCallOutputAgent",
    }


class ComputerCallOutputAcknowledgedSafetyCheck(Model):
    id: str
    code: str | None = None
    message: str | None = None


class ComputerCallOutputAgent(Model):
    agent_name: str


class FunctionCallOutput(Model):
    output: str | BetaResponseFunctionCallOutputItemList
    type: Literal["function_call_output"]
    id: str | None = None
    agent: FunctionCallOutputAgent | None = None
    call_id: str | None = None
    caller: FunctionCallOutputCaller | None = None
    name: str | None = None
    namespace: str | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None

    __wraps__ = {
        "output": [
            {
                "type": {
                    "input_text": "beta.beta_response_input_text_content:BetaResponseInputTextContent",
                    "input_image": "beta.beta_response_input_image_content:BetaResponseInputImageContent",
                    "input_file": "beta.beta_response_input_file_content:BetaResponseInputFileContent",
                }
            }
        ],
        "agent": "beta.beta_response_input_item:FunctionCallOutputAgent",
        "caller": {
            "type": {
                "direct": "beta.beta_response_input_item:FunctionCallOutputCallerDirect",
                "program": "beta.beta_response_input_item:FunctionCallOutputCallerProgram",
            }
        },
    }


class FunctionCallOutputAgent(Model):
    agent_name: str


class FunctionCallOutputCallerDirect(Model):
    type: Literal["direct"]


class FunctionCallOutputCallerProgram(Model):
    caller_id: str
    type: Literal["program"]


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
        "agent": "beta.beta_response_input_item:ImageGenerationCallAgent",
        "error": "beta.beta_response_input_item:ImageGenerationCallError",
        "svg_usage": "beta.beta_response_input_item:ImageGenerationCallSvgUsage",
    }


class ImageGenerationCallAgent(Model):
    agent_name: str


class ImageGenerationCallError(Model):
    code: str | None = None
    message: str
    param: str | None = None
    type: str
    moderation_details: ImageGenerationCallErrorModerationDetails | None = None

    __wraps__ = {"moderation_details": "beta.beta_response_input_item:ImageGenerationCallErrorModerationDetails"}


class ImageGenerationCallErrorModerationDetails(Model):
    categories: list[str]
    moderation_stage: Literal["input", "output", "unknown"]


class ImageGenerationCallSvgUsage(Model):
    input_tokens: int
    model: str
    output_tokens: int
    reasoning_tokens: int
    total_tokens: int


class ItemReference(Model):
    id: str
    agent: ItemReferenceAgent | None = None
    type: Literal["item_reference"] | None = None

    __wraps__ = {"agent": "beta.beta_response_input_item:ItemReferenceAgent"}


class ItemReferenceAgent(Model):
    agent_name: str


class LocalShellCall(Model):
    id: str
    action: LocalShellCallAction
    call_id: str
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["local_shell_call"]
    agent: LocalShellCallAgent | None = None

    __wraps__ = {
        "action": "beta.beta_response_input_item:LocalShellCallAction",
        "agent": "beta.beta_response_input_item:LocalShellCallAgent",
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

    __wraps__ = {"agent": "beta.beta_response_input_item:LocalShellCallOutputAgent"}


class LocalShellCallOutputAgent(Model):
    agent_name: str


class McpApprovalRequest(Model):
    id: str
    arguments: str
    name: str
    server_label: str
    type: Literal["mcp_approval_request"]
    agent: McpApprovalRequestAgent | None = None

    __wraps__ = {"agent": "beta.beta_response_input_item:McpApprovalRequestAgent"}


class McpApprovalRequestAgent(Model):
    agent_name: str


class McpApprovalResponse(Model):
    approval_request_id: str
    approve: bool
    type: Literal["mcp_approval_response"]
    id: str | None = None
    agent: McpApprovalResponseAgent | None = None
    reason: str | None = None

    __wraps__ = {"agent": "beta.beta_response_input_item:McpApprovalResponseAgent"}


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
        "agent": "beta.beta_response_input_item:McpCallAgent",
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

    __wraps__ = {
        "tools": ["beta.beta_response_input_item:McpListToolsTool"],
        "agent": "beta.beta_response_input_item:McpListToolsAgent",
    }


class McpListToolsAgent(Model):
    agent_name: str


class McpListToolsTool(Model):
    input_schema: Any
    name: str
    annotations: Any | None = None
    description: str | None = None


class Message(Model):
    content: BetaResponseInputMessageContentList
    role: Literal["user", "system", "developer"]
    agent: MessageAgent | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None
    type: Literal["message"] | None = None

    __wraps__ = {
        "content": [
            {
                "type": {
                    "input_text": "beta.beta_response_input_text:BetaResponseInputText",
                    "input_image": "beta.beta_response_input_image:BetaResponseInputImage",
                    "input_file": "beta.beta_response_input_file:BetaResponseInputFile",
                }
            }
        ],
        "agent": "beta.beta_response_input_item:MessageAgent",
    }


class MessageAgent(Model):
    agent_name: str


class MultiAgentCall(Model):
    action: Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
    arguments: str
    call_id: str
    type: Literal["multi_agent_call"]
    id: str | None = None
    agent: MultiAgentCallAgent | None = None

    __wraps__ = {"agent": "beta.beta_response_input_item:MultiAgentCallAgent"}


class MultiAgentCallAgent(Model):
    agent_name: str


class MultiAgentCallOutput(Model):
    action: Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
    call_id: str
    output: list[MultiAgentCallOutputOutput]
    type: Literal["multi_agent_call_output"]
    id: str | None = None
    agent: MultiAgentCallOutputAgent | None = None

    __wraps__ = {
        "output": ["beta.beta_response_input_item:MultiAgentCallOutputOutput"],
        "agent": "beta.beta_response_input_item:MultiAgentCallOutputAgent",
    }


class MultiAgentCallOutputAgent(Model):
    agent_name: str


class MultiAgentCallOutputOutput(Model):
    text: str
    type: Literal["output_text"]
    annotations: list[MultiAgentCallOutputOutputAnnotation] | None = None

    __wraps__ = {
        "annotations": [
            {
                "type": {
                    "file_citation": "beta.beta_response_input_item:MultiAgentCallOutputOutputAnnotationFileCitation",
                    "url_citation": "beta.beta_response_input_item:MultiAgentCallOutputOutputAnnotationURLCitation",
                    "container_file_citation": "beta.beta_response_input_item:MultiAgentCallOutputOutputAnnotationContainerFileCitation",
                }
            }
        ]
    }


class MultiAgentCallOutputOutputAnnotationContainerFileCitation(Model):
    container_id: str
    end_index: int
    file_id: str
    filename: str
    start_index: int
    type: Literal["container_file_citation"]


class MultiAgentCallOutputOutputAnnotationFileCitation(Model):
    file_id: str
    filename: str
    index: int
    type: Literal["file_citation"]


class MultiAgentCallOutputOutputAnnotationURLCitation(Model):
    end_index: int
    start_index: int
    title: str
    type: Literal["url_citation"]
    url: str


class Program(Model):
    id: str
    call_id: str
    code: str
    fingerprint: str
    type: Literal["program"]
    agent: ProgramAgent | None = None

    __wraps__ = {"agent": "beta.beta_response_input_item:ProgramAgent"}


class ProgramAgent(Model):
    agent_name: str


class ProgramOutput(Model):
    id: str
    call_id: str
    result: str
    status: Literal["completed", "incomplete"]
    type: Literal["program_output"]
    agent: ProgramOutputAgent | None = None

    __wraps__ = {"agent": "beta.beta_response_input_item:ProgramOutputAgent"}


class ProgramOutputAgent(Model):
    agent_name: str


class ShellCall(Model):
    action: ShellCallAction
    call_id: str
    type: Literal["shell_call"]
    id: str | None = None
    agent: ShellCallAgent | None = None
    caller: ShellCallCaller | None = None
    environment: ShellCallEnvironment | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None

    __wraps__ = {
        "action": "beta.beta_response_input_item:ShellCallAction",
        "agent": "beta.beta_response_input_item:ShellCallAgent",
        "caller": {
            "type": {
                "direct": "beta.beta_response_input_item:ShellCallCallerDirect",
                "program": "beta.beta_response_input_item:ShellCallCallerProgram",
            }
        },
        "environment": {
            "type": {
                "local": "beta.beta_local_environment:BetaLocalEnvironment",
                "container_reference": "beta.beta_container_reference:BetaContainerReference",
            }
        },
    }


class ShellCallAction(Model):
    commands: list[str]
    max_output_length: int | None = None
    timeout_ms: int | None = None


class ShellCallAgent(Model):
    agent_name: str


class ShellCallCallerDirect(Model):
    type: Literal["direct"]


class ShellCallCallerProgram(Model):
    caller_id: str
    type: Literal["program"]


class ShellCallOutput(Model):
    call_id: str
    output: list[BetaResponseFunctionShellCallOutputContent]
    type: Literal["shell_call_output"]
    id: str | None = None
    agent: ShellCallOutputAgent | None = None
    caller: ShellCallOutputCaller | None = None
    max_output_length: int | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None

    __wraps__ = {
        "output": ["beta.beta_response_function_shell_call_output_content:BetaResponseFunctionShellCallOutputContent"],
        "agent": "beta.beta_response_input_item:ShellCallOutputAgent",
        "caller": {
            "type": {
                "direct": "beta.beta_response_input_item:ShellCallOutputCallerDirect",
                "program": "beta.beta_response_input_item:ShellCallOutputCallerProgram",
            }
        },
    }


class ShellCallOutputAgent(Model):
    agent_name: str


class ShellCallOutputCallerDirect(Model):
    type: Literal["direct"]


class ShellCallOutputCallerProgram(Model):
    caller_id: str
    type: Literal["program"]


class ToolSearchCall(Model):
    arguments: Any
    type: Literal["tool_search_call"]
    id: str | None = None
    agent: ToolSearchCallAgent | None = None
    call_id: str | None = None
    execution: Literal["server", "client"] | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None

    __wraps__ = {"agent": "beta.beta_response_input_item:ToolSearchCallAgent"}


class ToolSearchCallAgent(Model):
    agent_name: str


ApplyPatchCallCaller: TypeAlias = ApplyPatchCallCallerDirect | ApplyPatchCallCallerProgram | None
ApplyPatchCallOperation: TypeAlias = (
    ApplyPatchCallOperationCreateFile | ApplyPatchCallOperationDeleteFile | ApplyPatchCallOperationUpdateFile
)
ApplyPatchCallOutputCaller: TypeAlias = ApplyPatchCallOutputCallerDirect | ApplyPatchCallOutputCallerProgram | None
FunctionCallOutputCaller: TypeAlias = FunctionCallOutputCallerDirect | FunctionCallOutputCallerProgram | None
MultiAgentCallOutputOutputAnnotation: TypeAlias = (
    MultiAgentCallOutputOutputAnnotationFileCitation
    | MultiAgentCallOutputOutputAnnotationURLCitation
    | MultiAgentCallOutputOutputAnnotationContainerFileCitation
)
ShellCallCaller: TypeAlias = ShellCallCallerDirect | ShellCallCallerProgram | None
ShellCallOutputCaller: TypeAlias = ShellCallOutputCallerDirect | ShellCallOutputCallerProgram | None
if TYPE_CHECKING:
    AgentMessageContent: TypeAlias = (
        BetaResponseInputTextContent | BetaResponseInputImageContent | AgentMessageContentEncryptedContent
    )
    BetaResponseInputItem: TypeAlias = (
        BetaEasyInputMessage
        | Message
        | BetaResponseOutputMessage
        | BetaResponseFileSearchToolCall
        | BetaResponseComputerToolCall
        | ComputerCallOutput
        | BetaResponseFunctionWebSearch
        | BetaResponseFunctionToolCall
        | FunctionCallOutput
        | AgentMessage
        | MultiAgentCall
        | MultiAgentCallOutput
        | ToolSearchCall
        | BetaResponseToolSearchOutputItemParam
        | AdditionalTools
        | BetaResponseConfigurationUpdateItemParam
        | BetaResponseReasoningItem
        | BetaResponseCompactionItemParam
        | ImageGenerationCall
        | BetaResponseCodeInterpreterToolCall
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
        | BetaResponseCustomToolCallOutput
        | BetaResponseCustomToolCall
        | CompactionTrigger
        | ItemReference
        | Program
        | ProgramOutput
    )
    ShellCallEnvironment: TypeAlias = BetaLocalEnvironment | BetaContainerReference | None
else:
    __aliases__ = {
        "AgentMessageContent": "BetaResponseInputTextContent | BetaResponseInputImageContent | AgentMessageContentEncryptedContent",
        "BetaResponseInputItem": "BetaEasyInputMessage | Message | BetaResponseOutputMessage | BetaResponseFileSearchToolCall | BetaResponseComputerToolCall | ComputerCallOutput | BetaResponseFunctionWebSearch | BetaResponseFunctionToolCall | FunctionCallOutput | AgentMessage | MultiAgentCall | MultiAgentCallOutput | ToolSearchCall | BetaResponseToolSearchOutputItemParam | AdditionalTools | BetaResponseConfigurationUpdateItemParam | BetaResponseReasoningItem | BetaResponseCompactionItemParam | ImageGenerationCall | BetaResponseCodeInterpreterToolCall | LocalShellCall | LocalShellCallOutput | ShellCall | ShellCallOutput | ApplyPatchCall | ApplyPatchCallOutput | McpListTools | McpApprovalRequest | McpApprovalResponse | McpCall | BetaResponseCustomToolCallOutput | BetaResponseCustomToolCall | CompactionTrigger | ItemReference | Program | ProgramOutput",
        "ShellCallEnvironment": "BetaLocalEnvironment | BetaContainerReference | None",
    }
    __getattr__ = members(globals())
