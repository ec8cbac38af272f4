# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model, wire

if TYPE_CHECKING:
    from typing import Any

__all__ = ["GraderRunResponse", "Metadata", "MetadataErrors"]


class GraderRunResponse(Model):
    metadata: Metadata
    api_model_grader_token_usage_per_model: dict[str, Any] = wire("model_grader_token_usage_per_model")
    reward: float
    sub_rewards: dict[str, Any]

    __wraps__ = {"metadata": "fine_tuning.alpha.grader_run_response:Metadata"}


class Metadata(Model):
    errors: MetadataErrors
    execution_time: float
    name: str
    sampled_model_name: str | None = None
    scores: dict[str, Any]
    token_usage: int | None = None
    type: str

    __wraps__ = {"errors": "fine_tuning.alpha.grader_run_response:MetadataErrors"}


class MetadataErrors(Model):
    formula_parse_error: bool
    invalid_variable_error: bool
    api_model_grader_parse_error: bool = wire("model_grader_parse_error")
    api_model_grader_refusal_error: bool = wire("model_grader_refusal_error")
    api_model_grader_server_error: bool = wire("model_grader_server_error")
    api_model_grader_server_error_details: str | None = wire("model_grader_server_error_details", None)
    other_error: bool
    python_grader_runtime_error: bool
    python_grader_runtime_error_details: str | None = None
    python_grader_server_error: bool
    python_grader_server_error_type: str | None = None
    sample_parse_error: bool
    truncated_observation_error: bool
    unresponsive_reward_error: bool
