"""Chunks of documents: their texts, their vectors, and an index of their words.

A store's vectors are held in memory as one matrix once it was searched; what was added since is appended at the next search.
Words are indexed by SQLite's FTS5, a table for each store so that what is rare in one is not counted in another; where SQLite
was built without it, the texts themselves are scanned.
"""

from __future__ import annotations

import math
import threading
from collections import Counter, OrderedDict
from collections.abc import Collection, Iterable, Sequence
from itertools import accumulate
from typing import TYPE_CHECKING, Any, NamedTuple

import orjson

from ..words import words

if TYPE_CHECKING:
    import numpy as np

    from ..engine.protocols import FloatArray
    from .db import Database

    IntArray = np.ndarray[tuple[int], np.dtype[np.int64]]

MOST_CACHED = 1 << 30
"""Bytes of vectors that stay in memory, whatever the number of stores; the last one searched always does."""

MOST_WEIGHED = 25_000
"""Chunks that the words of one question are weighed in, which takes about a millisecond a thousand."""


class Chunk(NamedTuple):
    """A piece of a document. `start` is where its text begins in the document's; `vectors` has a row for each part embedded."""

    number: int
    start: int
    text: str
    vectors: FloatArray


class Found(NamedTuple):
    """A chunk as it is stored."""

    seq: int
    file: str
    number: int
    start: int
    text: str


class Matrix(NamedTuple):
    """A store's vectors, one under the other; chunk `i` has the rows from `starts[i]` on."""

    seqs: IntArray
    starts: IntArray
    files: IntArray
    names: list[str]
    """The files' ids, which `files` counts."""
    vectors: FloatArray


class Chunks:
    """Chunks by vector store and file."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self._lock = threading.Lock()
        self._matrices: OrderedDict[str, Matrix] = OrderedDict()
        self._removals: Counter[str] = Counter()
        self.fulltext = bool(db.row("SELECT sqlite_compileoption_used('ENABLE_FTS5')") == (1,))

    # -- writing: inside the transaction of whoever calls --------------------------------------------------------------

    def add(self, store: str, file: str, chunks: Iterable[Chunk]) -> None:
        table = self._words(store)
        if self.fulltext:
            self._db.execute(f"CREATE VIRTUAL TABLE IF NOT EXISTS {table} USING fts5 (words, content = '')")
        for chunk in chunks:
            values = (store, file, chunk.number, chunk.start, len(chunk.vectors), chunk.vectors.tobytes(), chunk.text)
            seq = self._db.insert(
                "INSERT INTO chunks (store, file, number, start, parts, vectors, text) VALUES (?, ?, ?, ?, ?, ?, ?)", values
            )
            if self.fulltext:
                self._db.execute(f"INSERT INTO {table} (rowid, words) VALUES (?, ?)", (seq, " ".join(words(chunk.text))))

    def remove(self, store: str, file: str) -> None:
        if self.fulltext:
            table = self._words(store)
            rows = self._db.rows("SELECT seq, text FROM chunks WHERE store = ? AND file = ?", (store, file))
            for seq, text in rows:  # an index without content must be told what it forgets
                gone = (seq, " ".join(words(text)))
                self._db.execute(f"INSERT INTO {table} ({table}, rowid, words) VALUES ('delete', ?, ?)", gone)
        self._db.execute("DELETE FROM chunks WHERE store = ? AND file = ?", (store, file))
        self._removed(store)

    def remove_store(self, store: str) -> None:
        if self.fulltext:
            self._db.execute(f"DROP TABLE IF EXISTS {self._words(store)}")
        self._db.execute("DELETE FROM chunks WHERE store = ?", (store,))
        self._removed(store)

    # -- reading -------------------------------------------------------------------------------------------------------

    def count(self, store: str, file: str) -> int:
        """How many of the file's chunks are there; they are written in their order."""
        row = self._db.row("SELECT count(*) FROM chunks WHERE store = ? AND file = ?", (store, file))
        return int(row[0]) if row else 0

    def usage(self, store: str, file: str) -> int:
        """Bytes of the file's texts and vectors."""
        row = self._db.row(
            "SELECT coalesce(sum(length(CAST(text AS BLOB)) + length(vectors)), 0) FROM chunks WHERE store = ? AND file = ?",
            (store, file),
        )
        return int(row[0]) if row else 0

    def of_file(self, store: str, file: str) -> list[Found]:
        rows = self._db.rows(
            "SELECT seq, file, number, start, text FROM chunks WHERE store = ? AND file = ? ORDER BY number", (store, file)
        )
        return [Found(*row) for row in rows]

    def texts(self, seqs: Sequence[int]) -> dict[int, Found]:
        """The chunks of these numbers that are still there."""
        marks = ", ".join("?" * len(seqs))
        rows = self._db.rows(f"SELECT seq, file, number, start, text FROM chunks WHERE seq IN ({marks})", seqs)
        return {row[0]: Found(*row) for row in rows}

    def matrix(self, store: str) -> Matrix | None:
        """The store's vectors as they are now; None where it has none. Blocks while they are read."""
        with self._lock:
            before = self._matrices.get(store)
            removals = self._removals[store]
        made = self._extended(store, before)
        with self._lock:
            if made is not None and self._removals[store] == removals:
                self._matrices[store] = made
                self._matrices.move_to_end(store)
                while len(self._matrices) > 1 and sum(m.vectors.nbytes for m in self._matrices.values()) > MOST_CACHED:
                    self._matrices.popitem(last=False)
        return made

    def matches(
        self, store: str, wanted: Sequence[str], most: int, *, only: Collection[str] | None = None, but: Collection[str] = ()
    ) -> list[tuple[int, float]]:
        """(seq, BM25) of the chunks with any of these words, the best first.

        Args:
            only: the files to look at; None looks at all.
            but: files not to look at.
        """
        if not wanted:
            return []
        if not self.fulltext:
            return self._scan(store, wanted, most, only, but)
        with self._db.transaction():  # the store may be deleted on another thread
            return self._ranked(store, wanted, most, only, but)

    def _ranked(
        self, store: str, wanted: Sequence[str], most: int, only: Collection[str] | None, but: Collection[str]
    ) -> list[tuple[int, float]]:
        table = self._words(store)
        if self._db.row("SELECT 1 FROM sqlite_master WHERE name = ?", (table.strip('"'),)) is None:
            return []
        rare = self._rare(table, wanted)
        if not rare:
            return []
        where, values = "", [" OR ".join(f'"{word}"' for word in rare)]
        if only is not None or but:
            inside, names = ("IN", only) if only is not None else ("NOT IN", but)
            where = f"AND rowid IN (SELECT seq FROM chunks WHERE store = ? AND file {inside} (SELECT value FROM json_each(?)))"
            values += [store, orjson.dumps(sorted(names)).decode()]
        rows = self._db.rows(
            f"SELECT rowid, -rank FROM {table} WHERE words MATCH ? {where} ORDER BY rank LIMIT ?", [*values, most]
        )
        return [(seq, score) for seq, score in rows]

    def close(self) -> None:
        """Gives the memory back."""
        with self._lock:
            self._matrices.clear()

    # -- inside --------------------------------------------------------------------------------------------------------

    def _words(self, store: str) -> str:
        return '"words_{}"'.format(store.replace('"', '""'))

    def _rare(self, table: str, wanted: Sequence[str]) -> list[str]:
        """The words that decide: the rarest, as many as have few chunks to weigh between them."""
        counted = f"SELECT count(*) FROM (SELECT 1 FROM {table} WHERE words MATCH ? LIMIT {MOST_WEIGHED})"
        found = sorted((self._db.rows(counted, (f'"{word}"',))[0][0], word) for word in wanted)
        totals = accumulate(many for many, _ in found)
        return [word for (_, word), total in zip(found, totals, strict=True) if total < MOST_WEIGHED]

    def _removed(self, store: str) -> None:
        with self._lock:
            self._removals[store] += 1
            self._matrices.pop(store, None)

    def _extended(self, store: str, before: Matrix | None) -> Matrix | None:
        import numpy as np

        last = int(before.seqs[-1]) if before is not None else 0
        rows = self._db.rows(
            "SELECT seq, file, parts, vectors FROM chunks WHERE store = ? AND seq > ? ORDER BY seq", (store, last)
        )
        if not rows:
            return before
        names = list(before.names) if before is not None else []
        numbers = {name: number for number, name in enumerate(names)}
        for _, file, _, _ in rows:
            if file not in numbers:
                numbers[file] = len(names)
                names.append(file)
        parts = np.array([row[2] for row in rows], np.int64)
        vectors = np.frombuffer(b"".join(row[3] for row in rows), np.float32).reshape(int(parts.sum()), -1)
        first = len(before.vectors) if before is not None else 0
        columns = [
            np.array([row[0] for row in rows], np.int64),
            first + np.cumsum(parts) - parts,
            np.array([numbers[row[1]] for row in rows], np.int64),
        ]
        if before is not None:
            columns = [np.concatenate(pair) for pair in zip(before[:3], columns, strict=True)]
            vectors = np.concatenate((before.vectors, vectors))
        return Matrix(columns[0], columns[1], columns[2], names, vectors)

    def _scan(
        self, store: str, wanted: Sequence[str], most: int, only: Collection[str] | None, but: Collection[str]
    ) -> list[tuple[int, float]]:
        """What FTS5 does, by reading everything: BM25 with k1 = 1.2 and b = 0.75."""
        rows = self._db.rows("SELECT seq, file, text FROM chunks WHERE store = ?", (store,))
        counted = [(seq, file, Counter(words(text))) for seq, file, text in rows]
        mean = sum(count.total() for _, _, count in counted) / max(1, len(counted))
        rare: dict[str, float] = {}
        for word in wanted:
            having = sum(word in count for _, _, count in counted)
            rare[word] = max(1e-6, math.log((len(counted) - having + 0.5) / (having + 0.5)))

        def score(count: Counter[str]) -> float:
            long = 1.2 * (0.25 + 0.75 * count.total() / mean)
            return sum(rare[word] * count[word] * 2.2 / (count[word] + long) for word in wanted)

        scored: list[Any] = [
            (seq, score(count))
            for seq, file, count in counted
            if (only is None or file in only) and file not in but and any(word in count for word in wanted)
        ]
        return sorted(scored, key=lambda item: (-item[1], item[0]))[:most]
