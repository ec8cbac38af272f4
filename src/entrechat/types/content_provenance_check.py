# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import TypeAlias

__all__ = ["ContentProvenanceCheck", "Result", "ResultC2PA", "ResultSynthID"]


class ContentProvenanceCheck(Model):
    created_at: int
    object: Literal["content_provenance_check"]
    results: list[Result]

    __wraps__ = {
        "results": [
            {"type": {"c2pa": "content_provenance_check:ResultC2PA", "synthid": "content_provenance_check:ResultSynthID"}}
        ]
    }


class ResultC2PA(Model):
    generated_at: str | None = None
    issuer: str | None = None
    model: str | None = None
    outcome: Literal["detected", "not_detected"]
    type: Literal["c2pa"]
    validation_state: Literal["trusted", "valid", "invalid", "not_present"]


class ResultSynthID(Model):
    generated_at: str | None = None
    model: str | None = None
    outcome: Literal["detected", "not_detected"]
    type: Literal["synthid"]


Result: TypeAlias = ResultC2PA | ResultSynthID
