"""File search: what is looked for, and how the model is told of what was found."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from .. import search
from ..runs.citations import Excerpt
from .prompt import Message

if TYPE_CHECKING:
    from ..app import App
    from ..search import Hit

_ROOM = 6000
"""Characters of files that a prompt gets: about 1,500 of the 4,096 tokens that the local model has."""


async def hits(app: App, project: str, tool: dict[str, Any], question: str) -> list[Hit]:
    """What the vector stores have on the question, the best first; nothing where nothing was asked."""
    if not question.strip():
        return []
    return await search.search(
        app,
        project,
        tool["vector_store_ids"],
        question,
        limit=int(tool["max_num_results"]),
        filters=tool["filters"],
        ranking=tool["ranking_options"],
    )


def results(found: Sequence[Hit]) -> list[dict[str, Any]]:
    """As a `file_search_call` has them."""
    return [
        {
            "file_id": hit.file_id,
            "filename": hit.filename,
            "score": hit.score,
            "text": hit.text,
            "attributes": hit.attributes or {},
        }
        for hit in found
    ]


def excerpts(found: Sequence[Hit]) -> list[Excerpt]:
    """The best of them, as many as a prompt has room for."""
    out: list[Excerpt] = []
    room = _ROOM
    for number, hit in enumerate(found):
        room -= len(hit.text)
        if out and room < 0:
            break
        out.append(Excerpt(number, hit.file_id, hit.filename, hit.text))
    return out


def told(messages: list[Message], given: Sequence[Excerpt]) -> list[Message]:
    """The chat with the excerpts right before the question.

    As a message of the user's: in the system's message a small model takes far less notice of them.
    """
    if not given:
        return messages
    last = max(index for index, message in enumerate(messages) if message["role"] == "user")
    texts = "\n\n".join(f"From {excerpt.filename}:\n{excerpt.text}" for excerpt in given)
    task = {"role": "developer", "content": "Answer from the text that the user gives."}
    return [task, *messages[:last], {"role": "user", "content": f"Text:\n{texts}"}, *messages[last:]]
