# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Any, Literal

    from ..eval_api_error import EvalAPIError

__all__ = ["OutputItemRetrieveResponse", "Result", "Sample", "SampleInput", "SampleOutput", "SampleUsage"]


__refs__ = {"EvalAPIError": "evals.eval_api_error"}


class OutputItemRetrieveResponse(Model):
    id: str
    created_at: int
    datasource_item: dict[str, Any]
    datasource_item_id: int
    eval_id: str
    object: Literal["eval.run.output_item"]
    results: list[Result]
    run_id: str
    sample: Sample
    status: str

    __wraps__ = {
        "results": ["evals.runs.output_item_retrieve_response:Result"],
        "sample": "evals.runs.output_item_retrieve_response:Sample",
    }


class Result(Model):
    name: str
    passed: bool
    score: float
    sample: dict[str, Any] | None = None
    type: str | None = None


class Sample(Model):
    error: EvalAPIError
    finish_reason: str
    input: list[SampleInput]
    max_completion_tokens: int
    model: str
    output: list[SampleOutput]
    seed: int
    temperature: float
    top_p: float
    usage: SampleUsage

    __wraps__ = {
        "error": "evals.eval_api_error:EvalAPIError",
        "input": ["evals.runs.output_item_retrieve_response:SampleInput"],
        "output": ["evals.runs.output_item_retrieve_response:SampleOutput"],
        "usage": "evals.runs.output_item_retrieve_response:SampleUsage",
    }


class SampleInput(Model):
    content: str
    role: str


class SampleOutput(Model):
    content: str | None = None
    role: str | None = None


class SampleUsage(Model):
    cached_tokens: int
    completion_tokens: int
    prompt_tokens: int
    total_tokens: int


if not TYPE_CHECKING:
    __getattr__ = members(globals())
