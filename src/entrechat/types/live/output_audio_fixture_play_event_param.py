# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import Literal, Required

from entrechat._core.typed import TypedDict

__all__ = ["OutputAudioFixturePlayEventParam"]


class OutputAudioFixturePlayEventParam(TypedDict, total=False):
    audio: Required[str]
    type: Required[Literal["session.output_audio.fixture.play"]]
    event_id: str | None
