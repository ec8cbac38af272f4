# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import TypeAlias

__all__ = [
    "CodeInterpreter",
    "CodeInterpreterOutput",
    "CodeInterpreterOutputImage",
    "CodeInterpreterOutputImageImage",
    "CodeInterpreterOutputLogs",
    "CodeInterpreterToolCall",
]


class CodeInterpreter(Model):
    input: str
    outputs: list[CodeInterpreterOutput]

    __wraps__ = {
        "outputs": [
            {
                "type": {
                    "logs": "beta.threads.runs.code_interpreter_tool_call:CodeInterpreterOutputLogs",
                    "image": "beta.threads.runs.code_interpreter_tool_call:CodeInterpreterOutputImage",
                }
            }
        ]
    }


class CodeInterpreterOutputImage(Model):
    image: CodeInterpreterOutputImageImage
    type: Literal["image"]

    __wraps__ = {"image": "beta.threads.runs.code_interpreter_tool_call:CodeInterpreterOutputImageImage"}


class CodeInterpreterOutputImageImage(Model):
    file_id: str


class CodeInterpreterOutputLogs(Model):
    logs: str
    type: Literal["logs"]


class CodeInterpreterToolCall(Model):
    id: str
    code_interpreter: CodeInterpreter
    type: Literal["code_interpreter"]

    __wraps__ = {"code_interpreter": "beta.threads.runs.code_interpreter_tool_call:CodeInterpreter"}


CodeInterpreterOutput: TypeAlias = CodeInterpreterOutputLogs | CodeInterpreterOutputImage
