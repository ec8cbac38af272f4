"""Every benchmark, in the order of the report."""

from __future__ import annotations

from ..case import Case
from . import bodies, calls, clients, embeddings, models, start, streams

CASES: dict[str, Case] = {
    case.name: case for module in (start, calls, streams, bodies, embeddings, models, clients) for case in module.CASES
}
