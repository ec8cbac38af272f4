# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import TypeAlias

    from .container_reference import ContainerReference
    from .easy_input_message import EasyInputMessage
    from .local_environment import LocalEnvironment
    from .mcp_tool_call_error import McpToolCallError
    from .response_code_interpreter_tool_call import ResponseCodeInterpreterToolCall
    from .response_compaction_item_param import ResponseCompactionItemParam
    from .response_computer_tool_call import ResponseComputerToolCall
    from .response_computer_tool_call_output_screenshot import ResponseComputerToolCallOutputScreenshot
    from .response_configuration_update_item_param import ResponseConfigurationUpdateItemParam
    from .response_custom_tool_call import ResponseCustomToolCall
    from .response_custom_tool_call_output import ResponseCustomToolCallOutput
    from .response_file_search_tool_call import ResponseFileSearchToolCall
    from .response_function_call_output_item_list import ResponseFunctionCallOutputItemList
    from .response_function_shell_call_output_content import ResponseFunctionShellCallOutputContent
    from .response_function_tool_call import ResponseFunctionToolCall
    from .response_function_web_search import ResponseFunctionWebSearch
    from .response_input_message_content_list import ResponseInputMessageContentList
    from .response_output_message import ResponseOutputMessage
    from .response_reasoning_item import ResponseReasoningItem
    from .response_tool_search_output_item_param import ResponseToolSearchOutputItemParam
    from .tool import Tool

__all__ = [
    "AdditionalTools",
    "ApplyPatchCall",
    "ApplyPatchCallCaller",
    "ApplyPatchCallCallerDirect",
    "ApplyPatchCallCallerProgram",
    "ApplyPatchCallOperation",
    "ApplyPatchCallOperationCreateFile",
    "ApplyPatchCallOperationDeleteFile",
    "ApplyPatchCallOperationUpdateFile",
    "ApplyPatchCallOutput",
    "ApplyPatchCallOutputCaller",
    "ApplyPatchCallOutputCallerDirect",
    "ApplyPatchCallOutputCallerProgram",
    "CompactionTrigger",
    "ComputerCallOutput",
    "ComputerCallOutputAcknowledgedSafetyCheck",
    "FunctionCallOutput",
    "FunctionCallOutputCaller",
    "FunctionCallOutputCallerDirect",
    "FunctionCallOutputCallerProgram",
    "ImageGenerationCall",
    "ImageGenerationCallError",
    "ImageGenerationCallErrorModerationDetails",
    "ImageGenerationCallSvgUsage",
    "ItemReference",
    "LocalShellCall",
    "LocalShellCallAction",
    "LocalShellCallOutput",
    "McpApprovalRequest",
    "McpApprovalResponse",
    "McpCall",
    "McpListTools",
    "McpListToolsTool",
    "Message",
    "Program",
    "ProgramOutput",
    "ResponseInputItem",
    "ShellCall",
    "ShellCallAction",
    "ShellCallCaller",
    "ShellCallCallerDirect",
    "ShellCallCallerProgram",
    "ShellCallEnvironment",
    "ShellCallOutput",
    "ShellCallOutputCaller",
    "ShellCallOutputCallerDirect",
    "ShellCallOutputCallerProgram",
    "ToolSearchCall",
]


__refs__ = {
    "ContainerReference": "responses.container_reference",
    "EasyInputMessage": "responses.easy_input_message",
    "LocalEnvironment": "responses.local_environment",
    "McpToolCallError": "responses.mcp_tool_call_error",
    "ResponseCodeInterpreterToolCall": "responses.response_code_interpreter_tool_call",
    "ResponseCompactionItemParam": "responses.response_compaction_item_param",
    "ResponseComputerToolCall": "responses.response_computer_tool_call",
    "ResponseComputerToolCallOutputScreenshot": "responses.response_computer_tool_call_output_screenshot",
    "ResponseConfigurationUpdateItemParam": "responses.response_configuration_update_item_param",
    "ResponseCustomToolCall": "responses.response_custom_tool_call",
    "ResponseCustomToolCallOutput": "responses.response_custom_tool_call_output",
    "ResponseFileSearchToolCall": "responses.response_file_search_tool_call",
    "ResponseFunctionCallOutputItemList": "responses.response_function_call_output_item_list",
    "ResponseFunctionShellCallOutputContent": "responses.response_function_shell_call_output_content",
    "ResponseFunctionToolCall": "responses.response_function_tool_call",
    "ResponseFunctionWebSearch": "responses.response_function_web_search",
    "ResponseInputMessageContentList": "responses.response_input_message_content_list",
    "ResponseOutputMessage": "responses.response_output_message",
    "ResponseReasoningItem": "responses.response_reasoning_item",
    "ResponseToolSearchOutputItemParam": "responses.response_tool_search_output_item_param",
    "Tool": "responses.tool",
}


class AdditionalTools(Model):
    role: Literal["developer"]
    tools: list[Tool]
    type: Literal["additional_tools"]
    id: str | None = None

    __wraps__ = {
        "tools": [
            {
                "type": {
                    "function": "responses.function_tool:FunctionTool",
                    "file_search": "responses.file_search_tool:FileSearchTool",
                    "computer": "responses.computer_tool:ComputerTool",
                    "computer_use_preview": "responses.computer_use_preview_tool:ComputerUsePreviewTool",
                    "web_search": "responses.web_search_tool:WebSearchTool",
                    "web_search_2025_08_26": "responses.web_search_tool:WebSearchTool",
                    "mcp": "responses.tool:Mcp",
                    "code_interpreter": "responses.tool:CodeInterpreter",
                    "programmatic_tool_calling": "responses.tool:ProgrammaticToolCalling",
                    "image_generation": "responses.tool:ImageGeneration",
                    "local_shell": "responses.tool:LocalShell",
                    "shell": "responses.function_shell_tool:FunctionShellTool",
                    "custom": "responses.custom_tool:CustomTool",
                    "namespace": "responses.namespace_tool:NamespaceTool",
                    "tool_search": "responses.tool_search_tool:ToolSearchTool",
                    "web_search_preview": "responses.web_search_preview_tool:WebSearchPreviewTool",
                    "web_search_preview_2025_03_11": "responses.web_search_preview_tool:WebSearchPreviewTool",
                    "apply_patch": "responses.apply_patch_tool:ApplyPatchTool",
                }
            }
        ]
    }


class ApplyPatchCall(Model):
    call_id: str
    operation: ApplyPatchCallOperation
    status: Literal["in_progress", "completed"]
    type: Literal["apply_patch_call"]
    id: str | None = None
    caller: ApplyPatchCallCaller | None = None

    __wraps__ = {
        "operation": {
            "type": {
                "create_file": "responses.response_input_item:ApplyPatchCallOperationCreateFile",
                "delete_file": "responses.response_input_item:ApplyPatchCallOperationDeleteFile",
                "update_file": "responses.response_input_item:ApplyPatchCallOperationUpdateFile",
            }
        },
        "caller": {
            "type": {
                "direct": "responses.response_input_item:ApplyPatchCallCallerDirect",
                "program": "responses.response_input_item:ApplyPatchCallCallerProgram",
            }
        },
    }


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
    caller: ApplyPatchCallOutputCaller | None = None
    output: str | None = None

    __wraps__ = {
        "caller": {
            "type": {
                "direct": "responses.response_input_item:ApplyPatchCallOutputCallerDirect",
                "program": "responses.response_input_item:ApplyPatchCallOutputCallerProgram",
            }
        }
    }


class ApplyPatchCallOutputCallerDirect(Model):
    type: Literal["direct"]


class ApplyPatchCallOutputCallerProgram(Model):
    caller_id: str
    type: Literal["program"]


class CompactionTrigger(Model):
    type: Literal["compaction_trigger"]
    id: str | None = None


class ComputerCallOutput(Model):
    call_id: str
    output: ResponseComputerToolCallOutputScreenshot
    type: Literal["computer_call_output"]
    id: str | None = None
    acknowledged_safety_checks: list[ComputerCallOutputAcknowledgedSafetyCheck] | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None

    __wraps__ = {
        "output": "responses.response_computer_tool_call_output_screenshot:ResponseComputerToolCallOutputScreenshot",
        "acknowledged_safety_checks": ["responses.response_input_item:ComputerCallOutputAcknowledgedSafetyCheck"],
    }


class ComputerCallOutputAcknowledgedSafetyCheck(Model):
    id: str
    code: str | None = None
    message: str | None = None


class FunctionCallOutput(Model):
    output: str | ResponseFunctionCallOutputItemList
    type: Literal["function_call_output"]
    id: str | None = None
    call_id: str | None = None
    caller: FunctionCallOutputCaller | None = None
    name: str | None = None
    namespace: str | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None

    __wraps__ = {
        "output": [
            {
                "type": {
                    "input_text": "responses.response_input_text_content:ResponseInputTextContent",
                    "input_image": "responses.response_input_image_content:ResponseInputImageContent",
                    "input_file": "responses.response_input_file_content:ResponseInputFileContent",
                }
            }
        ],
        "caller": {
            "type": {
                "direct": "responses.response_input_item:FunctionCallOutputCallerDirect",
                "program": "responses.response_input_item:FunctionCallOutputCallerProgram",
            }
        },
    }


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
    background: Literal["transparent", "opaque", "auto"] | None = None
    error: ImageGenerationCallError | None = None
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | None = None
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"] | None = None
    revised_prompt: str | None = None
    size: str | Literal["1024x1024", "1024x1536", "1536x1024"] | None = None
    svg_usage: ImageGenerationCallSvgUsage | None = None

    __wraps__ = {
        "error": "responses.response_input_item:ImageGenerationCallError",
        "svg_usage": "responses.response_input_item:ImageGenerationCallSvgUsage",
    }


class ImageGenerationCallError(Model):
    code: str | None = None
    message: str
    param: str | None = None
    type: str
    moderation_details: ImageGenerationCallErrorModerationDetails | None = None

    __wraps__ = {"moderation_details": "responses.response_input_item:ImageGenerationCallErrorModerationDetails"}


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
    type: Literal["item_reference"] | None = None


class LocalShellCall(Model):
    id: str
    action: LocalShellCallAction
    call_id: str
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["local_shell_call"]

    __wraps__ = {"action": "responses.response_input_item:LocalShellCallAction"}


class LocalShellCallAction(Model):
    command: list[str]
    env: dict[str, str]
    type: Literal["exec"]
    timeout_ms: int | None = None
    user: str | None = None
    working_directory: str | None = None


class LocalShellCallOutput(Model):
    id: str
    output: str
    type: Literal["local_shell_call_output"]
    status: Literal["in_progress", "completed", "incomplete"] | None = None


class McpApprovalRequest(Model):
    id: str
    arguments: str
    name: str
    server_label: str
    type: Literal["mcp_approval_request"]


class McpApprovalResponse(Model):
    approval_request_id: str
    approve: bool
    type: Literal["mcp_approval_response"]
    id: str | None = None
    reason: str | None = None


class McpCall(Model):
    id: str
    arguments: str
    name: str
    server_label: str
    type: Literal["mcp_call"]
    approval_request_id: str | None = None
    error: McpToolCallError | None = None
    output: str | None = None
    status: Literal["in_progress", "completed", "incomplete", "calling", "failed"] | None = None

    __wraps__ = {
        "error": {
            "type": {
                "mcp_protocol_error": "responses.mcp_tool_call_error:McpProtocolError",
                "mcp_tool_execution_error": "responses.mcp_tool_call_error:McpToolExecutionError",
                "http_error": "responses.mcp_tool_call_error:HTTPError",
            }
        }
    }


class McpListTools(Model):
    id: str
    server_label: str
    tools: list[McpListToolsTool]
    type: Literal["mcp_list_tools"]
    error: str | None = None

    __wraps__ = {"tools": ["responses.response_input_item:McpListToolsTool"]}


class McpListToolsTool(Model):
    input_schema: Any
    name: str
    annotations: Any | None = None
    description: str | None = None


class Message(Model):
    content: ResponseInputMessageContentList
    role: Literal["user", "system", "developer"]
    status: Literal["in_progress", "completed", "incomplete"] | None = None
    type: Literal["message"] | None = None

    __wraps__ = {
        "content": [
            {
                "type": {
                    "input_text": "responses.response_input_text:ResponseInputText",
                    "input_image": "responses.response_input_image:ResponseInputImage",
                    "input_file": "responses.response_input_file:ResponseInputFile",
                }
            }
        ]
    }


class Program(Model):
    id: str
    call_id: str
    code: str
    fingerprint: str
    type: Literal["program"]


class ProgramOutput(Model):
    id: str
    call_id: str
    result: str
    status: Literal["completed", "incomplete"]
    type: Literal["program_output"]


class ShellCall(Model):
    action: ShellCallAction
    call_id: str
    type: Literal["shell_call"]
    id: str | None = None
    caller: ShellCallCaller | None = None
    environment: ShellCallEnvironment | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None

    __wraps__ = {
        "action": "responses.response_input_item:ShellCallAction",
        "caller": {
            "type": {
                "direct": "responses.response_input_item:ShellCallCallerDirect",
                "program": "responses.response_input_item:ShellCallCallerProgram",
            }
        },
        "environment": {
            "type": {
                "local": "responses.local_environment:LocalEnvironment",
                "container_reference": "responses.container_reference:ContainerReference",
            }
        },
    }


class ShellCallAction(Model):
    commands: list[str]
    max_output_length: int | None = None
    timeout_ms: int | None = None


class ShellCallCallerDirect(Model):
    type: Literal["direct"]


class ShellCallCallerProgram(Model):
    caller_id: str
    type: Literal["program"]


class ShellCallOutput(Model):
    call_id: str
    output: list[ResponseFunctionShellCallOutputContent]
    type: Literal["shell_call_output"]
    id: str | None = None
    caller: ShellCallOutputCaller | None = None
    max_output_length: int | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None

    __wraps__ = {
        "output": ["responses.response_function_shell_call_output_content:ResponseFunctionShellCallOutputContent"],
        "caller": {
            "type": {
                "direct": "responses.response_input_item:ShellCallOutputCallerDirect",
                "program": "responses.response_input_item:ShellCallOutputCallerProgram",
            }
        },
    }


class ShellCallOutputCallerDirect(Model):
    type: Literal["direct"]


class ShellCallOutputCallerProgram(Model):
    caller_id: str
    type: Literal["program"]


class ToolSearchCall(Model):
    arguments: Any
    type: Literal["tool_search_call"]
    id: str | None = None
    call_id: str | None = None
    execution: Literal["server", "client"] | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


ApplyPatchCallCaller: TypeAlias = ApplyPatchCallCallerDirect | ApplyPatchCallCallerProgram | None
ApplyPatchCallOperation: TypeAlias = (
    ApplyPatchCallOperationCreateFile | ApplyPatchCallOperationDeleteFile | ApplyPatchCallOperationUpdateFile
)
ApplyPatchCallOutputCaller: TypeAlias = ApplyPatchCallOutputCallerDirect | ApplyPatchCallOutputCallerProgram | None
FunctionCallOutputCaller: TypeAlias = FunctionCallOutputCallerDirect | FunctionCallOutputCallerProgram | None
ShellCallCaller: TypeAlias = ShellCallCallerDirect | ShellCallCallerProgram | None
ShellCallOutputCaller: TypeAlias = ShellCallOutputCallerDirect | ShellCallOutputCallerProgram | None
if TYPE_CHECKING:
    ResponseInputItem: TypeAlias = (
        EasyInputMessage
        | Message
        | ResponseOutputMessage
        | ResponseFileSearchToolCall
        | ResponseComputerToolCall
        | ComputerCallOutput
        | ResponseFunctionWebSearch
        | ResponseFunctionToolCall
        | FunctionCallOutput
        | ToolSearchCall
        | ResponseToolSearchOutputItemParam
        | AdditionalTools
        | ResponseConfigurationUpdateItemParam
        | ResponseReasoningItem
        | ResponseCompactionItemParam
        | ImageGenerationCall
        | ResponseCodeInterpreterToolCall
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
        | ResponseCustomToolCallOutput
        | ResponseCustomToolCall
        | CompactionTrigger
        | ItemReference
        | Program
        | ProgramOutput
    )
    ShellCallEnvironment: TypeAlias = LocalEnvironment | ContainerReference | None
else:
    __aliases__ = {
        "ResponseInputItem": "EasyInputMessage | Message | ResponseOutputMessage | ResponseFileSearchToolCall | ResponseComputerToolCall | ComputerCallOutput | ResponseFunctionWebSearch | ResponseFunctionToolCall | FunctionCallOutput | ToolSearchCall | ResponseToolSearchOutputItemParam | AdditionalTools | ResponseConfigurationUpdateItemParam | ResponseReasoningItem | ResponseCompactionItemParam | ImageGenerationCall | ResponseCodeInterpreterToolCall | LocalShellCall | LocalShellCallOutput | ShellCall | ShellCallOutput | ApplyPatchCall | ApplyPatchCallOutput | McpListTools | McpApprovalRequest | McpApprovalResponse | McpCall | ResponseCustomToolCallOutput | ResponseCustomToolCall | CompactionTrigger | ItemReference | Program | ProgramOutput",
        "ShellCallEnvironment": "LocalEnvironment | ContainerReference | None",
    }
    __getattr__ = members(globals())
