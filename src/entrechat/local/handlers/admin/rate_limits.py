"""`/organization/projects/{project_id}/rate_limits`: requests, tokens and images a minute and requests a day, as `Rates` enforces."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...limits import Rate
from ...prices import CHARACTERS, HOURS, TOKENS
from ...problems import bad_value
from ...store.objects import absent
from .common import admin, record, scope

if TYPE_CHECKING:
    from ...app import App
    from ...call import Call

KIND = "rate_limit"
NO_LIMIT = 1_000_000_000
"""What is shown where there is no limit: the API has no word for that."""
_PATH = "/organization/projects/{project_id}/rate_limits"
_REQUESTS, _TOKENS = "max_requests_per_1_minute", "max_tokens_per_1_minute"
_DRAWING = ("dall-e-2", "dall-e-3", "gpt-image-1", "gpt-image-1-mini", "gpt-image-1.5")
_OPTIONAL = ("max_requests_per_1_day", "max_images_per_1_minute")
"""Shown once they are set."""
_NOT_COUNTED = ("batch_1_day_max_input_tokens", "max_audio_megabytes_per_1_minute")


def restore(app: App) -> None:
    """Puts the limits that are kept in force; of a server that starts."""
    for row in app.objects.all(KIND):
        _enforce(app, row.project, row.body)


def _enforce(app: App, project: str, limit: dict[str, Any]) -> None:
    given = (limit.get(name, NO_LIMIT) for name in (_REQUESTS, _TOKENS, *_OPTIONAL))
    app.rates.limit(project, limit["model"], Rate(*(most if most < NO_LIMIT else None for most in given)))


def _models(app: App) -> list[str]:
    """The models that requests may name, as far as they are known."""
    local = {model.id for model in app.engine.models} | set(app.names)
    known = (*TOKENS, *CHARACTERS, *HOURS, *_DRAWING)
    return sorted(local | {name for name in known if not name.startswith("ft:")})


def _limit(app: App, project: str, model: str) -> dict[str, Any]:
    row = app.objects.find(KIND, f"{project}/{model}", project=project)
    if row is not None:
        return row.body
    usual = app.limits
    return {
        "object": "project.rate_limit",
        "id": f"rl-{model}",
        "model": model,
        _REQUESTS: NO_LIMIT if usual.requests_per_minute is None else usual.requests_per_minute,
        _TOKENS: NO_LIMIT if usual.tokens_per_minute is None else usual.tokens_per_minute,
    }


async def list_(call: Call) -> dict[str, Any]:
    project, query = scope(call), call.query
    limit = 100 if query.get("limit") is None else query["limit"]
    if not 1 <= limit <= 100:
        raise bad_value("limit", f"expected a value from 1 to 100, but got {limit} instead.")
    ids = [f"rl-{model}" for model in _models(call.app)]
    first = _place(ids, "after", query["after"]) + 1 if query.get("after") is not None else 0
    end = _place(ids, "before", query["before"]) if query.get("before") is not None else len(ids)
    if query.get("before") is not None and query.get("after") is None:
        first = max(0, end - limit)
    shown = ids[first:end][:limit]
    return {
        "object": "list",
        "data": [_limit(call.app, project, id.removeprefix("rl-")) for id in shown],
        "first_id": shown[0] if shown else None,
        "last_id": shown[-1] if shown else None,
        "has_more": first > 0 if query.get("before") is not None and query.get("after") is None else first + len(shown) < end,
    }


def _place(ids: list[str], name: str, id: str) -> int:
    if id not in ids:
        raise bad_value(name, f"no rate limit with id '{id}' is in this list.")
    return ids.index(id)


async def update(call: Call) -> dict[str, Any]:
    app, project, body = call.app, scope(call), await call.body()
    model = call.path["rate_limit_id"].removeprefix("rl-")
    if model not in _models(app):
        raise absent("rate limit", call.path["rate_limit_id"])
    changes = {name: body[name] for name in (_REQUESTS, _TOKENS, *_OPTIONAL) if body.get(name) is not None}
    for name, value in changes.items():
        if value < 0:
            raise bad_value(name, f"expected a value >= 0, but got {value} instead.", "integer_below_min_value")
    with app.db.transaction():
        made = {**_limit(app, project, model), **changes}
        app.objects.remove(KIND, f"{project}/{model}")
        app.objects.add(KIND, made, project=project, id=f"{project}/{model}")
        record(call, "rate_limit.updated", made["id"], project=project, changes_requested=changes)
    _enforce(app, project, made)
    return made


ROUTES = [
    admin("GET", _PATH, list_),
    admin("POST", f"{_PATH}/{{rate_limit_id}}", update, _NOT_COUNTED),
]
