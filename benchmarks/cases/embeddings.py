"""1,500 embeddings of 1,536 numbers, 12 MB on the wire; numpy is not used. Two figures: as returned, and all read as lists."""

from __future__ import annotations

from functools import partial
from typing import Any

from ..case import OPENAI, TRANSPORT, Bar, Case, Setting
from ..measure import cpu_each, repeated
from ..payloads import VECTORS, WIDTH
from ..subjects import client, request_of


def _ask(made: Any) -> Any:
    return made.embeddings.create(model="text-embedding-3-small", input=["text"] * VECTORS)


def vectors(setting: Setting, subject: str, *, read: bool) -> float:
    url = f"{setting.server}/v1"
    if subject == TRANSPORT:
        from entrechat._http.blocking import SyncTransport

        transport = SyncTransport()
        request = request_of(url, _ask)
        seconds = cpu_each(repeated(lambda: transport.send(request)), setting.effort)
        transport.close()
        return seconds * 1e3
    with client(subject, url) as made:

        def call() -> None:
            items = _ask(made).data
            if read and {len(item.embedding) for item in items} != {WIDTH}:
                raise RuntimeError("the vectors came out at another width")

        return cpu_each(repeated(call), setting.effort) * 1e3


CASES = tuple(
    Case(
        name,
        f"1,500 × 1,536 embeddings, {what}",
        "ms",
        partial(vectors, read=read),
        (OPENAI, TRANSPORT),
        (Bar(OPENAI, 1 / 5),),
    )
    for name, what, read in (("embeddings", "as returned", False), ("embeddings-read", "all read as lists", True))
)
