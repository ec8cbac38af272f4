"""What a project may do: the models and tools that it is allowed, and how much it may spend in a month."""

from __future__ import annotations

import logging
import threading
from collections import defaultdict
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from . import prices
from .finetuning import models
from .problems import Problem, no_such_model
from .shapes import arr, obj

if TYPE_CHECKING:
    from .store import Objects, Row, Usage

MODELS = "model_permissions"
TOOLS = "hosted_tool_permissions"
TIERS = "service_tier_settings"
LIMIT = "spend_limit"
ALERT = "spend_alert"
"""Kinds of objects. They belong to a project, or to the organization's project ""."""
HOSTED_TOOLS = ("file_search", "web_search", "image_generation", "mcp", "code_interpreter")
_OPTIONAL_TIERS = {"flex": "flex", "fast": "fast", "priority": "fast", "ultrafast": "ultrafast"}
"""A request's `service_tier` → what it is called in the settings, where it must be enabled."""

_log = logging.getLogger("entrechat.local")


class Policy:
    """The rules that administrators made. They are read once and kept until `changed()`.

    Args:
        clock: Unix time.
    """

    def __init__(self, objects: Objects, usage: Usage, clock: Callable[[], float]) -> None:
        self._objects = objects
        self._spending = _Spending(usage, clock)
        self._rules: Mapping[tuple[str, str], list[Row]] | None = None

    def changed(self) -> None:
        """A rule was made, changed or taken away."""
        self._rules = None

    def admit(self, project: str, model: str) -> None:
        """Raises Problem: 403 where the project may not use the model, 429 where it or the organization spent what it may.

        A fine-tuned model of another project, which gave no permission, is not found: 404.
        """
        if not models.usable(self._objects, project, model):
            raise no_such_model(model)
        for row in self._of(MODELS, project):
            if (model in row.body["model_ids"]) == (row.body["mode"] == "deny_list"):
                raise Problem(
                    403,
                    f"Project '{project}' does not have access to model '{model}'.",
                    param="model",
                    code="model_not_found",
                    type="invalid_request_error",
                )
        for owner in ("", project):
            for alert in self._of(ALERT, owner):
                self._spending.warn(alert.id, owner, alert.body["threshold_amount"])
            for limit in self._of(LIMIT, owner):
                if self.reached(owner, limit.body["threshold_amount"]):
                    raise _spent(owner)

    def permit(self, project: str, tools: Any) -> None:
        """Raises Problem: 403 where the project may not use one of these tools."""
        for row in self._of(TOOLS, project):
            for index, tool in enumerate(arr(tools)):
                name = _hosted(str(obj(tool).get("type")))
                if name is not None and not row.body[name]["enabled"]:
                    raise Problem(
                        403,
                        f"Project '{project}' may not use the tool '{name}'. An administrator can permit it.",
                        param=f"tools[{index}].type",
                        code="tool_not_permitted",
                        type="invalid_request_error",
                    )

    def permit_tier(self, project: str, tier: Any) -> None:
        """Raises Problem: 403 where the project may not use this service tier."""
        name = _OPTIONAL_TIERS.get(tier) if isinstance(tier, str) else None
        for row in self._of(TIERS, project):
            enabled = row.body["enabled_tiers"]
            if name is not None and enabled != "all" and name not in enabled:
                raise Problem(
                    403,
                    f"Project '{project}' may not use the service tier '{tier}'. An administrator can enable it.",
                    param="service_tier",
                    code="service_tier_not_enabled",
                    type="invalid_request_error",
                )

    def reached(self, project: str, cents: int) -> bool:
        """Whether that much was spent this month, by the project or, for "", by all."""
        return self._spending.dollars(project) * 100 >= cents

    def _of(self, kind: str, project: str) -> list[Row]:
        rules = self._rules
        if rules is None:
            found: dict[tuple[str, str], list[Row]] = {}
            for each in (MODELS, TOOLS, TIERS, LIMIT, ALERT):
                for row in self._objects.all(each):
                    found.setdefault((each, row.project), []).append(row)
            rules = self._rules = found
        return rules.get((kind, project), [])


class _Spending:
    """What was spent in the running month (UTC), at list prices."""

    def __init__(self, usage: Usage, clock: Callable[[], float]) -> None:
        self._usage = usage
        self._clock = clock
        self._lock = threading.Lock()
        self._month = 0.0
        self._until = 0.0
        self._past: dict[str, float] = {}
        """Dollars by project, from the month's begin up to `_until`, the begin of a minute."""
        self._told: set[tuple[str, float]] = set()

    def dollars(self, project: str) -> float:
        with self._lock:
            now = self._clock()
            month = datetime.fromtimestamp(now, UTC).replace(day=1, hour=0, minute=0, second=0, microsecond=0).timestamp()
            if month != self._month:
                self._month, self._until, self._past = month, month, {}
            minute = now // 60 * 60
            past, running = defaultdict[str, float](float, self._past), defaultdict[str, float](float)
            for used in self._usage.between(self._until, now + 1):
                # only a minute that has passed is counted once and for all
                sums = past if used.minute * 60 < minute else running
                sums[used.project] += prices.dollars(used.kind, used.model, used.counts)
            self._until, self._past = minute, dict(past)
        if project:
            return past[project] + running[project]
        return sum(past.values()) + sum(running.values())

    def warn(self, id: str, project: str, cents: int) -> None:
        """In the log, once a month: the server sends no mail."""
        if self.dollars(project) * 100 >= cents and (id, self._month) not in self._told:
            self._told.add((id, self._month))
            _log.warning("spend alert %s: $%.2f were spent this month", id, cents / 100)


def _hosted(type_: str) -> str | None:
    """The tool that a type such as `web_search_preview` is of."""
    return next((name for name in HOSTED_TOOLS if type_ == name or type_.startswith(f"{name}_")), None)


def _spent(project: str) -> Problem:
    whose = f"project '{project}'" if project else "the organization"
    return Problem(
        429,
        f"You exceeded your current quota: the monthly spend limit of {whose} is reached. An administrator can raise it.",
        type="insufficient_quota",
        code="insufficient_quota",
        retry=False,
    )
