"""Every benchmark, in the order of the report."""

from __future__ import annotations

from ..case import Case
from . import bodies, calls, clients, embeddings, helpers, http2, inflight, models, search, server, start, streams, tools

CASES: dict[str, Case] = {
    case.name: case
    for module in (start, calls, http2, inflight, streams, helpers, tools, bodies, embeddings, search, server, models, clients)
    for case in module.CASES
}
