# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

    from ..responses.response_input_item import ResponseInputItem

__all__ = ["ResponseItemCreateEvent"]


__refs__ = {"ResponseInputItem": "responses.response_input_item"}


class ResponseItemCreateEvent(Model):
    item: ResponseInputItem
    type: Literal["response.item.create"]
    event_id: str | None = None

    __wraps__ = {
        "item": {
            "type": {
                "message": {
                    "role": {
                        "user": {
                            "": [
                                ("responses.easy_input_message:EasyInputMessage", "content role"),
                                ("responses.response_input_item:Message", "content role"),
                            ]
                        },
                        "assistant": {
                            "": [
                                ("responses.response_output_message:ResponseOutputMessage", "id content role status type"),
                                ("responses.easy_input_message:EasyInputMessage", "content role"),
                            ]
                        },
                        "system": {
                            "": [
                                ("responses.easy_input_message:EasyInputMessage", "content role"),
                                ("responses.response_input_item:Message", "content role"),
                            ]
                        },
                        "developer": {
                            "": [
                                ("responses.easy_input_message:EasyInputMessage", "content role"),
                                ("responses.response_input_item:Message", "content role"),
                            ]
                        },
                    }
                },
                "file_search_call": "responses.response_file_search_tool_call:ResponseFileSearchToolCall",
                "computer_call": "responses.response_computer_tool_call:ResponseComputerToolCall",
                "computer_call_output": "responses.response_input_item:ComputerCallOutput",
                "web_search_call": "responses.response_function_web_search:ResponseFunctionWebSearch",
                "function_call": "responses.response_function_tool_call:ResponseFunctionToolCall",
                "function_call_output": "responses.response_input_item:FunctionCallOutput",
                "tool_search_call": "responses.response_input_item:ToolSearchCall",
                "tool_search_output": "responses.response_tool_search_output_item_param:ResponseToolSearchOutputItemParam",
                "additional_tools": "responses.response_input_item:AdditionalTools",
                "configuration_update": "responses.response_configuration_update_item_param:ResponseConfigurationUpdateItemParam",
                "reasoning": "responses.response_reasoning_item:ResponseReasoningItem",
                "compaction": "responses.response_compaction_item_param:ResponseCompactionItemParam",
                "image_generation_call": "responses.response_input_item:ImageGenerationCall",
                "code_interpreter_call": "responses.response_code_interpreter_tool_call:ResponseCodeInterpreterToolCall",
                "local_shell_call": "responses.response_input_item:LocalShellCall",
                "local_shell_call_output": "responses.response_input_item:LocalShellCallOutput",
                "shell_call": "responses.response_input_item:ShellCall",
                "shell_call_output": "responses.response_input_item:ShellCallOutput",
                "apply_patch_call": "responses.response_input_item:ApplyPatchCall",
                "apply_patch_call_output": "responses.response_input_item:ApplyPatchCallOutput",
                "mcp_list_tools": "responses.response_input_item:McpListTools",
                "mcp_approval_request": "responses.response_input_item:McpApprovalRequest",
                "mcp_approval_response": "responses.response_input_item:McpApprovalResponse",
                "mcp_call": "responses.response_input_item:McpCall",
                "custom_tool_call_output": "responses.response_custom_tool_call_output:ResponseCustomToolCallOutput",
                "custom_tool_call": "responses.response_custom_tool_call:ResponseCustomToolCall",
                "compaction_trigger": "responses.response_input_item:CompactionTrigger",
                "item_reference": "responses.response_input_item:ItemReference",
                "program": "responses.response_input_item:Program",
                "program_output": "responses.response_input_item:ProgramOutput",
            }
        }
    }


if not TYPE_CHECKING:
    __getattr__ = members(globals())
