# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import TypeAlias

    from .output_text import OutputText

__all__ = ["AgentContent", "EncryptedContentResource"]


__refs__ = {"OutputText": "beta.output_text"}


class EncryptedContentResource(Model):
    encrypted_content: str
    type: Literal["encrypted_content"]


if TYPE_CHECKING:
    AgentContent: TypeAlias = OutputText | EncryptedContentResource
else:
    __aliases__ = {"AgentContent": "OutputText | EncryptedContentResource"}
    __getattr__ = members(globals())
