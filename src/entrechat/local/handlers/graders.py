"""`/fine_tuning/alpha/graders`: graders, tried and checked."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from ..call import Route
from ..evals import graders
from ..problems import bad_type, missing
from ..shapes import is_object

if TYPE_CHECKING:
    from ..call import Call
    from ..evals.graders import Grade

_ERRORS = (
    "formula_parse_error",
    "sample_parse_error",
    "truncated_observation_error",
    "unresponsive_reward_error",
    "invalid_variable_error",
    "other_error",
    "python_grader_server_error",
    "python_grader_runtime_error",
    "model_grader_server_error",
    "model_grader_refusal_error",
    "model_grader_parse_error",
)


async def run(call: Call) -> dict[str, Any]:
    """Grades one answer of a model. What goes wrong on the way is told in the result."""
    body = await _body(call)
    grader = body["grader"]
    begun = time.perf_counter()
    given = graders.names(body.get("item") or {}, {"output_text": body["model_sample"]})
    made = await graders.grade(call.app, call.caller, grader, given)
    return {
        "reward": made.score,
        "metadata": {
            "name": grader["name"],
            "type": grader["type"],
            "errors": _errors(made),
            "execution_time": time.perf_counter() - begun,
            "scores": made.parts or {grader["name"]: made.score},
            "token_usage": sum(each.prompt_tokens + each.completion_tokens for each in made.usage) if made.usage else None,
            "sampled_model_name": made.usage[0].model if made.usage else None,
        },
        "sub_rewards": made.parts,
        "model_grader_token_usage_per_model": _tokens(made),
    }


async def validate(call: Call) -> dict[str, Any]:
    return {"grader": (await _body(call))["grader"]}


async def _body(call: Call) -> dict[str, Any]:
    """The body, checked. The published document has only one grader in a multi grader; guides and clients give several by name."""
    body: Any = await call.json()
    grader: Any = body.get("grader") if is_object(body) else None
    parts: Any = grader.get("graders") if is_object(grader) and grader.get("type") == "multi" else None
    if is_object(parts) and not isinstance(parts.get("type"), str):
        if not parts:
            raise missing("grader.graders")
        for name, each in parts.items():
            if not is_object(each):
                raise bad_type(f"grader.graders.{name}", "an object", each)
            call.checked({**body, "grader": {**grader, "graders": each}})
    else:
        call.checked(body)
    graders.check(call.app, body["grader"], "grader")
    found: dict[str, Any] = body
    return found


def _errors(made: Grade) -> dict[str, Any]:
    return {
        **{name: name == made.error for name in _ERRORS},
        "python_grader_server_error_type": made.detail if made.error == "python_grader_server_error" else None,
        "python_grader_runtime_error_details": made.detail if made.error == "python_grader_runtime_error" else None,
        "model_grader_server_error_details": made.detail if made.error == "model_grader_server_error" else None,
    }


def _tokens(made: Grade) -> dict[str, int]:
    total: dict[str, int] = {}
    for each in made.usage:
        total[each.model] = total.get(each.model, 0) + each.prompt_tokens + each.completion_tokens
    return total


ROUTES = [
    Route("POST", "/fine_tuning/alpha/graders/run", run),
    Route("POST", "/fine_tuning/alpha/graders/validate", validate),
]
