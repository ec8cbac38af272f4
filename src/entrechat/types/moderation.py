# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model, wire

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["Categories", "CategoryAppliedInputTypes", "CategoryScores", "Moderation"]


class Categories(Model):
    harassment: bool
    harassment_threatening: bool = wire("harassment/threatening")
    hate: bool
    hate_threatening: bool = wire("hate/threatening")
    illicit: bool | None = None
    illicit_violent: bool | None = wire("illicit/violent", None)
    self_harm: bool = wire("self-harm")
    self_harm_instructions: bool = wire("self-harm/instructions")
    self_harm_intent: bool = wire("self-harm/intent")
    sexual: bool
    sexual_minors: bool = wire("sexual/minors")
    violence: bool
    violence_graphic: bool = wire("violence/graphic")


class CategoryAppliedInputTypes(Model):
    harassment: list[Literal["text"]]
    harassment_threatening: list[Literal["text"]] = wire("harassment/threatening")
    hate: list[Literal["text"]]
    hate_threatening: list[Literal["text"]] = wire("hate/threatening")
    illicit: list[Literal["text"]]
    illicit_violent: list[Literal["text"]] = wire("illicit/violent")
    self_harm: list[Literal["text", "image"]] = wire("self-harm")
    self_harm_instructions: list[Literal["text", "image"]] = wire("self-harm/instructions")
    self_harm_intent: list[Literal["text", "image"]] = wire("self-harm/intent")
    sexual: list[Literal["text", "image"]]
    sexual_minors: list[Literal["text"]] = wire("sexual/minors")
    violence: list[Literal["text", "image"]]
    violence_graphic: list[Literal["text", "image"]] = wire("violence/graphic")


class CategoryScores(Model):
    harassment: float
    harassment_threatening: float = wire("harassment/threatening")
    hate: float
    hate_threatening: float = wire("hate/threatening")
    illicit: float
    illicit_violent: float = wire("illicit/violent")
    self_harm: float = wire("self-harm")
    self_harm_instructions: float = wire("self-harm/instructions")
    self_harm_intent: float = wire("self-harm/intent")
    sexual: float
    sexual_minors: float = wire("sexual/minors")
    violence: float
    violence_graphic: float = wire("violence/graphic")


class Moderation(Model):
    categories: Categories
    category_applied_input_types: CategoryAppliedInputTypes
    category_scores: CategoryScores
    flagged: bool

    __wraps__ = {
        "categories": "moderation:Categories",
        "category_applied_input_types": "moderation:CategoryAppliedInputTypes",
        "category_scores": "moderation:CategoryScores",
    }
