# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["Delta", "ResponseShellCallOutputContentDeltaEvent"]


class Delta(Model):
    stderr: str | None = None
    stdout: str | None = None


class ResponseShellCallOutputContentDeltaEvent(Model):
    command_index: int
    delta: Delta
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.shell_call_output_content.delta"]

    __wraps__ = {"delta": "responses.response_shell_call_output_content_delta_event:Delta"}
