"""`/organization/usage/*` and `/organization/costs`: reports of what this server did, in buckets of time."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from ... import prices
from ...auth import DEFAULT_KEY
from ...problems import bad_value, missing
from ...shapes import is_array
from ...stores import FILE
from .common import DEFAULT_USER, admin, federated
from .secret_keys import PROJECT_KEY

if TYPE_CHECKING:
    from ...app import App
    from ...call import Call
    from ...store.usage import Used

_WIDTHS = {"1m": 60, "1h": 3600, "1d": 86400}
_LIMITS = {"1m": (60, 1440), "1h": (24, 168), "1d": (7, 31)}
"""Buckets on a page: usually, and at most."""
_COSTS = (7, 180)
_PAGE = "page_"


class _Report(NamedTuple):
    """One kind of usage.

    `counts` are the members of a result with what `store.usage` calls them; `by` the members that results can be
    grouped by, with where their values are.
    """

    object: str
    counts: Mapping[str, str]
    by: Mapping[str, str]


_WHO = {"project_id": "project", "user_id": "user", "api_key_id": "key"}
_WORK = {**_WHO, "model": "model"}
_REQUESTS = {"num_model_requests": "requests"}
_TOKENS = {
    name: name for name in ("input_tokens", "output_tokens", "input_cached_tokens", "input_audio_tokens", "output_audio_tokens")
}
_REPORTS = {
    "completions": _Report(
        "completions", {**_TOKENS, **_REQUESTS}, {**_WORK, "batch": "nothing", "service_tier": "service_tier"}
    ),
    "embeddings": _Report("embeddings", {"input_tokens": "input_tokens", **_REQUESTS}, _WORK),
    "moderations": _Report("moderations", {"input_tokens": "input_tokens", **_REQUESTS}, _WORK),
    "images": _Report("images", {"images": "images", **_REQUESTS}, {**_WORK, "size": "nothing", "source": "nothing"}),
    "audio_speeches": _Report("audio_speeches", {"characters": "characters", **_REQUESTS}, _WORK),
    "audio_transcriptions": _Report("audio_transcriptions", {"seconds": "seconds", **_REQUESTS}, _WORK),
    "code_interpreter_sessions": _Report("code_interpreter_sessions", {"num_sessions": "requests"}, {"project_id": "project"}),
    "file_search_calls": _Report("file_searches", {"num_requests": "requests"}, {**_WHO, "vector_store_id": "model"}),
    "web_search_calls": _Report(
        "web_searches", {"num_requests": "requests", **_REQUESTS}, {**_WORK, "context_level": "nothing"}
    ),
    "decisions": _Report("decisions", {**_TOKENS, **_REQUESTS}, {**_WORK, "batch": "nothing", "service_tier": "service_tier"}),
}
_FILTERS = {"project_ids": "project", "api_key_ids": "key", "user_ids": "user", "models": "model", "vector_store_ids": "model"}
_NOT_COUNTED = ("batch", "sizes", "sources", "context_levels")
"""Filters by what this server does not count apart."""


class _Span(NamedTuple):
    """The buckets of a page: Unix times, the first one's begin and the last one's end, and whether there are more."""

    start: int
    end: int
    width: int
    more: bool


def _span(call: Call, limits: tuple[int, int] | None) -> _Span:
    query = call.query
    width = query.get("bucket_width") or "1d"
    if width not in list(_WIDTHS):  # it may be of any type: one of the operations has no schema
        raise bad_value("bucket_width", f"{width!r} is not one of {', '.join(map(repr, _WIDTHS))}.")
    seconds = _WIDTHS[width]
    usual, most = limits or _LIMITS[width]
    limit = usual if query.get("limit") is None else _number("limit", query["limit"])
    if not 1 <= limit <= most:
        raise bad_value("limit", f"expected a value from 1 to {most}, but got {limit} instead.")
    if query.get("start_time") is None:
        raise missing("start_time")
    begin = _number("start_time", query["start_time"])
    now = int(call.app.clock())
    end = now if query.get("end_time") is None else min(_number("end_time", query["end_time"]), now)
    if query.get("end_time") is not None and _number("end_time", query["end_time"]) <= begin:
        raise bad_value("end_time", "expected a time after start_time.")
    start = begin // seconds * seconds
    if query.get("page") is not None:
        start = _page_start(query["page"], start, seconds)
    last = -(-max(end, start + 1) // seconds) * seconds
    stop = min(start + limit * seconds, last)
    return _Span(start, stop, seconds, stop < last)


def _number(name: str, value: Any) -> int:
    """Also of operations whose parameters the document does not describe."""
    text = str(value)
    if not text.isdecimal() or len(text) > 11:
        raise bad_value(name, f"expected a whole number, but got {text[:40]!r}.")
    return int(text)


def _page_start(token: Any, first: int, seconds: int) -> int:
    text = str(token).removeprefix(_PAGE)
    if not text.isdecimal() or len(text) > 11 or int(text) % seconds or int(text) < first:
        raise bad_value("page", "it is not the next_page of such a report.")
    return int(text)


def _buckets(span: _Span, results: Callable[[int, int], list[dict[str, Any]]]) -> dict[str, Any]:
    begins = range(span.start, span.end, span.width)
    return {
        "object": "page",
        "data": [
            {"object": "bucket", "start_time": at, "end_time": at + span.width, "results": results(at, at + span.width)}
            for at in begins
        ],
        "has_more": span.more,
        "next_page": f"{_PAGE}{span.end}" if span.more else None,
    }


class _Row(NamedTuple):
    """Work of one minute, with all that it can be grouped by."""

    used: Used
    at: int
    about: Mapping[str, Any]


def _rows(call: Call, span: _Span) -> Iterator[_Row]:
    """What was used, as far as the query's filters let it through."""
    users = _owners(call.app)
    for used in call.app.usage.between(span.start, span.end):
        about = {
            "project": used.project,
            "key": used.key,
            "user": users.get(used.key) or federated(call.app, used.key),
            "model": used.model,
            "service_tier": "default",
            "nothing": None,
        }
        wanted = ((about[member], _chosen(call, name)) for name, member in _FILTERS.items())
        if all(chosen is None or value in chosen for value, chosen in wanted):
            yield _Row(used, used.minute * 60, about)


def _owners(app: App) -> dict[str, str]:
    """A key's id → the user or service account that it is for."""
    return {DEFAULT_KEY: DEFAULT_USER, **{row.id: row.private["owner"] for row in app.objects.all(PROJECT_KEY)}}


def _chosen(call: Call, name: str) -> list[Any] | None:
    value = call.query.get(name)
    return None if value is None else value if is_array(value) else [value]


def _grouped_by(call: Call, names: Iterable[str]) -> list[str]:
    known = list(names)
    wanted = _chosen(call, "group_by") or []
    for name in wanted:
        if name not in known:
            raise bad_value("group_by", f"{name!r} is not one of {', '.join(map(repr, known))}.")
    return wanted


def _usage(kind: str, report: _Report) -> Callable[[Call], Awaitable[dict[str, Any]]]:
    async def handler(call: Call) -> dict[str, Any]:
        span = _span(call, None)
        groups = _grouped_by(call, report.by)
        call.ignore(*(name for name in _NOT_COUNTED if call.query.get(name) is not None))
        rows = [row for row in _rows(call, span) if row.used.kind == kind]
        named = {name: report.by[name] for name in groups}

        def results(start: int, end: int) -> list[dict[str, Any]]:
            sums: dict[tuple[Any, ...], dict[str, int]] = {}
            for row in rows:
                if start <= row.at < end:
                    key = tuple(row.about[member] for member in named.values())
                    into = sums.setdefault(key, dict.fromkeys(report.counts, 0))
                    for name, counted in report.counts.items():
                        into[name] += row.used.counts.get(counted, 0)
            nobody = dict.fromkeys(report.by)
            return [
                {"object": f"organization.usage.{report.object}.result", **into, **nobody, **dict(zip(named, key, strict=True))}
                for key, into in sums.items()
            ]

        return _buckets(span, results)

    return handler


async def vector_stores(call: Call) -> dict[str, Any]:
    """The bytes that were there at the end of each bucket, of what is there still: nobody counted what was deleted."""
    span = _span(call, None)
    grouped = bool(_grouped_by(call, ("project_id",)))
    projects = _chosen(call, "project_ids")
    files = [row for row in call.app.objects.all(FILE) if projects is None or row.project in projects]

    def results(start: int, end: int) -> list[dict[str, Any]]:
        sums: dict[str | None, int] = {}
        for row in files:
            if row.body["created_at"] < end:
                owner = row.project if grouped else None
                sums[owner] = sums.get(owner, 0) + row.body["usage_bytes"]
        name = "organization.usage.vector_stores.result"
        return [{"object": name, "usage_bytes": total, "project_id": owner} for owner, total in sums.items()]

    return _buckets(span, results)


_COST_GROUPS = {"project_id": "project", "api_key_id": "key", "line_item": "line_item"}


async def costs(call: Call) -> dict[str, Any]:
    """What the work would have cost there, at the list prices in `prices`. It cost nothing here."""
    span = _span(call, _COSTS)
    groups = _grouped_by(call, _COST_GROUPS)
    items = _chosen(call, "line_items")
    lines = [
        (row.at, {**row.about, "line_item": charge.item}, charge)
        for row in _rows(call, span)
        for charge in prices.charges(row.used.kind, row.used.model, row.used.counts)
        if items is None or charge.item in items
    ]

    def results(start: int, end: int) -> list[dict[str, Any]]:
        sums: dict[tuple[Any, ...], list[prices.Charge]] = {}
        for at, about, charge in lines:
            if start <= at < end:
                sums.setdefault(tuple(about[_COST_GROUPS[name]] for name in groups), []).append(charge)
        return [_cost(dict(zip(groups, key, strict=True)), of) for key, of in sums.items()]

    return _buckets(span, results)


def _cost(group: Mapping[str, Any], of: list[prices.Charge]) -> dict[str, Any]:
    alike = "line_item" in group  # only then do the quantities have one unit
    return {
        "object": "organization.costs.result",
        "amount": {"value": sum(charge.amount for charge in of), "currency": "usd"},
        **dict.fromkeys(_COST_GROUPS),
        **group,
        "quantity": sum(charge.quantity for charge in of) if alike else None,
        "quantity_unit": of[0].unit if alike else None,
    }


ROUTES = [
    *(admin("GET", f"/organization/usage/{kind}", _usage(kind, report)) for kind, report in _REPORTS.items()),
    admin("GET", "/organization/usage/vector_stores", vector_stores),
    admin("GET", "/organization/costs", costs),
]
