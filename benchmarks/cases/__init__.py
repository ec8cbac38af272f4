"""Every benchmark, in the order of the report."""

from __future__ import annotations

from ..case import Case
from . import bodies, calls, clients, embeddings, helpers, models, start, streams

CASES: dict[str, Case] = {
    case.name: case for module in (start, calls, streams, helpers, bodies, embeddings, models, clients) for case in module.CASES
}
