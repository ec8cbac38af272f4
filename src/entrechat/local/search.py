"""Search in vector stores: by meaning and by words, exactly.

Both lists of candidates, the nearest vectors and the best BM25, are merged by reciprocal rank fusion; the candidates are then
ordered by a score from 0 to 1 that means the same in every search: the cosine, lifted by the share of the question's words
that the chunk has.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from . import stores
from .filters import Filter
from .problems import bad_value
from .shapes import obj
from .words import telling, words

if TYPE_CHECKING:
    from .app import App
    from .engine.protocols import FloatArray
    from .store import Row
    from .store.chunks import Chunks

_DAMPING = 60  # of reciprocal rank fusion: the usual constant


class Hit(NamedTuple):
    """A chunk that a search found. `number` counts the chunks of its file; `attributes` are those of the file in that store."""

    file_id: str
    filename: str
    score: float
    text: str
    attributes: dict[str, Any] | None
    store_id: str
    number: int


class Ranking(NamedTuple):
    """The API's ranking options: how much the vectors and the words count, and the least score of a hit."""

    vectors: float = 1.0
    words: float = 1.0
    least: float = 0.0


async def search(
    app: App,
    project: str,
    store_ids: Sequence[str],
    query: str | Sequence[str],
    *,
    limit: int = 10,
    filters: Mapping[str, Any] | None = None,
    ranking: Mapping[str, Any] | None = None,
) -> list[Hit]:
    """The chunks that fit the query best, the best first; those of files that are not indexed yet are not seen.

    Args:
        store_ids: the vector stores to search together.
        query: what to look for, or several ways to say it.
        limit: most hits.
        filters: the API's comparison or compound filter on the files' attributes.
        ranking: the API's ranking options: `ranker` ("none" leaves the words out), `score_threshold`, and
            `hybrid_search` with `embedding_weight` and `text_weight`.

    Raises Problem: 404 for a store that the project does not have, 400 for one that has expired and for a filter or
        ranking that cannot be.
    """
    queries = [query] if isinstance(query, str) else list(query)
    if not queries or not all(each.strip() for each in queries):
        raise bad_value("query", "expected a text that is not empty.", "empty_string")
    wanted = Filter(filters) if filters is not None else None
    how = _ranking(ranking or {})
    found = [await stores.ready(app, project, id) for id in dict.fromkeys(store_ids)]
    return await asyncio.to_thread(_search, app, found, queries, limit, wanted, how)


def _ranking(given: Mapping[str, Any]) -> Ranking:
    weights = obj(given.get("hybrid_search"))
    vectors = float(weights.get("embedding_weight", 1.0))
    text = 0.0 if given.get("ranker") == "none" else float(weights.get("text_weight", 1.0))
    if min(vectors, text) < 0 or vectors + text == 0:
        raise bad_value("ranking_options.hybrid_search", "expected weights from 0 on, of which one is above 0.")
    return Ranking(vectors, text, float(given.get("score_threshold") or 0.0))


class _Place(NamedTuple):
    """Where a candidate is: which store, and which chunk there."""

    store: str
    seq: int


def _search(
    app: App, found: Sequence[Row], queries: Sequence[str], limit: int, wanted: Filter | None, how: Ranking
) -> list[Hit]:
    depth = max(20, 2 * limit)
    vectors = app.embedder.embed(queries).vectors
    fused: dict[_Place, float] = {}
    cosines: dict[_Place, float] = {}
    telling_words = [telling(query) for query in queries]
    sources = [_Source(app, row, wanted) for row in found]
    for vector, said in zip(vectors, telling_words, strict=True):
        near = [item for source in sources for item in source.near(vector, depth)]
        matches = [item for source in sources for item in source.matches(said, depth)] if how.words else []
        for items, weight in ((near, how.vectors), (matches, how.words)):
            ordered = sorted(items, key=lambda item: -item[1])[:depth]
            for rank, (place, _) in enumerate(ordered, 1):
                fused[place] = fused.get(place, 0.0) + weight / (_DAMPING + rank)
    candidates = sorted((place for place, worth in fused.items() if worth), key=lambda place: -fused[place])[:depth]
    for source in sources:
        cosines.update(source.cosines([place for place in candidates if place.store == source.store], vectors))
    texts = app.chunks.texts([place.seq for place in candidates])
    hits: list[Hit] = []
    for place in candidates:
        chunk = texts.get(place.seq)
        about = stores.file_of(app, place.store, chunk.file) if chunk is not None else None
        if chunk is None or about is None:  # deleted since
            continue
        score = _score(cosines.get(place, 0.0), words(chunk.text), telling_words, how)
        name, attributes = about.private["filename"], about.body["attributes"]
        hits.append(Hit(chunk.file, name, score, chunk.text, attributes, place.store, chunk.number))
    hits = [hit for hit in hits if hit.score >= how.least]
    return sorted(hits, key=lambda hit: -hit.score)[:limit]


def _score(cosine: float, has: Sequence[str], queries: Sequence[Sequence[str]], how: Ranking) -> float:
    meaning = min(1.0, max(0.0, cosine)) if how.vectors else 0.0
    there = set(has)
    share = max((sum(word in there for word in said) / len(said) for said in queries if said), default=0.0)
    lift = how.words / (how.vectors + how.words) if how.vectors else 1.0
    return round(meaning + lift * max(0.0, share - meaning), 6)


class _Source:
    """One store, as one search sees it."""

    def __init__(self, app: App, row: Row, wanted: Filter | None) -> None:
        self.store = row.id
        self._chunks: Chunks = app.chunks
        self._only = stores.matching(app, row, wanted) if wanted is not None else None
        self._but = stores.unfinished(app, row.id)
        self._matrix = self._chunks.matrix(row.id)
        stores.check_embedder(app, row)

    def near(self, vector: FloatArray, most: int) -> list[tuple[_Place, float]]:
        """The chunks of the nearest vectors; a chunk is as near as the nearest of its parts."""
        import numpy as np

        matrix = self._matrix
        if matrix is None:
            return []
        cosines = np.maximum.reduceat(matrix.vectors @ vector, matrix.starts)
        if self._only is not None or self._but:
            seen = [(self._only is None or name in self._only) and name not in self._but for name in matrix.names]
            cosines[~np.array(seen, bool)[matrix.files]] = -np.inf
        most = min(most, len(cosines))
        best = np.argpartition(-cosines, most - 1)[:most]
        return [
            (_Place(self.store, int(matrix.seqs[at])), float(cosines[at]))
            for at in sorted(best.tolist())
            if np.isfinite(cosines[at])
        ]

    def matches(self, said: Sequence[str], most: int) -> list[tuple[_Place, float]]:
        found = self._chunks.matches(self.store, said, most, only=self._only, but=self._but)
        return [(_Place(self.store, seq), score) for seq, score in found]

    def cosines(self, places: Sequence[_Place], vectors: FloatArray) -> dict[_Place, float]:
        """For each place the cosine with the query that is nearest to it."""
        import numpy as np

        matrix, out = self._matrix, dict[_Place, float]()
        if matrix is None:
            return out
        ends = np.append(matrix.starts[1:], len(matrix.vectors))
        for place in places:
            at = int(np.searchsorted(matrix.seqs, place.seq))
            if at < len(matrix.seqs) and matrix.seqs[at] == place.seq:
                out[place] = float((matrix.vectors[matrix.starts[at] : ends[at]] @ vectors.T).max())
        return out
