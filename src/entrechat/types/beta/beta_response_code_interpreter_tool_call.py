# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import TypeAlias

__all__ = ["Agent", "BetaResponseCodeInterpreterToolCall", "Output", "OutputImage", "OutputLogs"]


class Agent(Model):
    agent_name: str


class BetaResponseCodeInterpreterToolCall(Model):
    id: str
    code: str | None = None
    container_id: str
    outputs: list[Output] | None = None
    status: Literal["in_progress", "completed", "incomplete", "interpreting", "failed"]
    type: Literal["code_interpreter_call"]
    agent: Agent | None = None

    __wraps__ = {
        "outputs": [
            {
                "type": {
                    "logs": "beta.beta_response_code_interpreter_tool_call:OutputLogs",
                    "image": "beta.beta_response_code_interpreter_tool_call:OutputImage",
                }
            }
        ],
        "agent": "beta.beta_response_code_interpreter_tool_call:Agent",
    }


class OutputImage(Model):
    type: Literal["image"]
    url: str


class OutputLogs(Model):
    logs: str
    type: Literal["logs"]


Output: TypeAlias = OutputLogs | OutputImage
