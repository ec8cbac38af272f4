# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import TypeAlias

    from .code_interpreter_logs import CodeInterpreterLogs
    from .code_interpreter_output_image import CodeInterpreterOutputImage

__all__ = ["CodeInterpreter", "CodeInterpreterOutput", "CodeInterpreterToolCallDelta"]


__refs__ = {
    "CodeInterpreterLogs": "beta.threads.runs.code_interpreter_logs",
    "CodeInterpreterOutputImage": "beta.threads.runs.code_interpreter_output_image",
}


class CodeInterpreter(Model):
    input: str | None = None
    outputs: list[CodeInterpreterOutput] | None = None

    __wraps__ = {
        "outputs": [
            {
                "type": {
                    "logs": "beta.threads.runs.code_interpreter_logs:CodeInterpreterLogs",
                    "image": "beta.threads.runs.code_interpreter_output_image:CodeInterpreterOutputImage",
                }
            }
        ]
    }


class CodeInterpreterToolCallDelta(Model):
    index: int
    type: Literal["code_interpreter"]
    id: str | None = None
    code_interpreter: CodeInterpreter | None = None

    __wraps__ = {"code_interpreter": "beta.threads.runs.code_interpreter_tool_call_delta:CodeInterpreter"}


if TYPE_CHECKING:
    CodeInterpreterOutput: TypeAlias = CodeInterpreterLogs | CodeInterpreterOutputImage
else:
    __aliases__ = {"CodeInterpreterOutput": "CodeInterpreterLogs | CodeInterpreterOutputImage"}
    __getattr__ = members(globals())
