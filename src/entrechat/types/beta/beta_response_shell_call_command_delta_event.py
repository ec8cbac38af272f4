# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["Agent", "BetaResponseShellCallCommandDeltaEvent"]


class Agent(Model):
    agent_name: str


class BetaResponseShellCallCommandDeltaEvent(Model):
    command_index: int
    delta: str
    output_index: int
    sequence_number: int
    type: Literal["response.shell_call_command.delta"]
    agent: Agent | None = None
    obfuscation: str | None = None

    __wraps__ = {"agent": "beta.beta_response_shell_call_command_delta_event:Agent"}
