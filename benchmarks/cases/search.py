"""A search of a vector store with 100,000 chunks on the local server: every vector, every word, the best ten with their texts."""

from __future__ import annotations

import asyncio
from typing import Any

from ..case import Bar, Case, Setting
from ..measure import cpu_each

CHUNKS = 100_000
WIDTH = 384
_A_FILE = 1000
_WORDS = 20


def search(setting: Setting, subject: str) -> float:
    """From the question's text to the hits; the embedding of the question itself is a table look-up here."""
    from entrechat.local.app import App
    from entrechat.local.engine.scripted import Scripted
    from entrechat.local.engine.scripted_embeddings import HashedWords
    from entrechat.local.search import search

    app = App(Scripted(), embedder=HashedWords(dimensions=WIDTH))
    store = _filled(app)

    async def many(count: int) -> None:
        for _ in range(count):
            hits = await search(app, "proj_default", [store], "what do w70 and w2000 say of w9000", limit=10)
            if len(hits) != 10:
                raise RuntimeError(f"{len(hits)} hits came in place of 10")

    def work(count: int) -> int:
        asyncio.run(many(count))
        return count

    seconds = cpu_each(work, setting.effort)
    app.close()
    return seconds * 1e3


def _filled(app: Any) -> str:
    """A store of random vectors, and of words as rare as words are."""
    import numpy as np

    from entrechat.local import stores
    from entrechat.local.store.chunks import Chunk

    store, project = "vs_bench", "proj_default"
    body: dict[str, Any] = {"id": store, "status": "completed", "expires_after": None, "expires_at": None}
    app.objects.add(stores.STORE, body, project=project)
    source = np.random.default_rng(4711)
    rarity = 1 / np.arange(1, 30_001)
    for number in range(CHUNKS // _A_FILE):
        file = f"file-{number}"
        words = source.choice(30_000, (_A_FILE, _WORDS), p=rarity / rarity.sum())
        vectors = source.standard_normal((_A_FILE, 1, WIDTH)).astype(np.float32)
        vectors /= np.linalg.norm(vectors, axis=2, keepdims=True)
        rows = zip(words.tolist(), vectors, strict=True)
        chunks = [Chunk(at, 0, " ".join(f"w{word}" for word in mine), vector) for at, (mine, vector) in enumerate(rows)]
        with app.db.transaction():
            private = {"filename": "words.txt", "batch": None, "job": ""}
            about = {"id": file, "status": "completed", "attributes": {}}
            key = stores.file_key(store, file)
            app.objects.add(stores.FILE, about, project=project, parent=store, private=private, id=key)
            app.chunks.add(store, file, chunks)
    return store


CASES = (Case("search", "search of a vector store with 100,000 chunks", "ms", search, (), (Bar(plus=50.0),)),)
