# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["Agent", "BetaResponseShellCallOutputContentDeltaEvent", "Delta"]


class Agent(Model):
    agent_name: str


class BetaResponseShellCallOutputContentDeltaEvent(Model):
    command_index: int
    delta: Delta
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.shell_call_output_content.delta"]
    agent: Agent | None = None

    __wraps__ = {
        "delta": "beta.beta_response_shell_call_output_content_delta_event:Delta",
        "agent": "beta.beta_response_shell_call_output_content_delta_event:Agent",
    }


class Delta(Model):
    stderr: str | None = None
    stdout: str | None = None
