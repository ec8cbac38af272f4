"""Which handler answers which operation, which work goes on after its request, and what is said of all the others."""

from __future__ import annotations

from importlib.util import find_spec
from typing import TYPE_CHECKING

from .handlers import (
    admin,
    assistants,
    audio_speech,
    audio_transcriptions,
    audio_voices,
    batches,
    chat,
    completions,
    containers,
    conversations,
    embeddings,
    eval_runs,
    evals,
    files,
    fine_tuning_jobs,
    fine_tuning_permissions,
    graders,
    images,
    messages,
    models,
    moderations,
    realtime,
    responses,
    responses_input,
    run_steps,
    runs,
    stored_chat,
    threads,
    uploads,
    vector_store_batches,
    vector_store_files,
    vector_stores,
    videos,
    webhooks,
)
from .problems import Problem

if TYPE_CHECKING:
    from .call import Route
    from .jobs import Work

_MODULES = (
    chat,
    stored_chat,
    completions,
    models,
    embeddings,
    moderations,
    audio_speech,
    audio_transcriptions,
    audio_voices,
    realtime,
    assistants,
    runs,
    run_steps,
    threads,
    messages,
    responses_input,
    responses,
    conversations,
    files,
    uploads,
    vector_stores,
    vector_store_files,
    vector_store_batches,
    batches,
    containers,
    webhooks,
    evals,
    eval_runs,
    graders,
    fine_tuning_jobs,
    fine_tuning_permissions,
    images,
    videos,
    *admin.MODULES,
)

ROUTES: list[Route] = [route for module in _MODULES for route in module.ROUTES]
"""A new operation is a line in its module's `ROUTES`. Literal paths stand before those with parameters."""

WORKS: dict[str, Work] = {kind: work for module in _MODULES for kind, work in getattr(module, "WORKS", {}).items()}
"""Kind of job → what does it."""

AT_ONCE: dict[str, int] = {kind: many for module in _MODULES for kind, many in getattr(module, "AT_ONCE", {}).items()}
"""Kind of job → how many of it run side by side, where that is not what the others may."""

WEBSOCKETS = frozenset({"/realtime", "/realtime/translations", "/responses"})
"""Paths that a websocket is opened at (`realtime.sockets`)."""


def refusal(verb: str, path: str) -> Problem:
    """For a request that no route takes: 501 where the API has the operation, 405 for another verb, else 404."""
    from .operations import find

    if verb == "GET" and path in WEBSOCKETS:
        return _upgrade(path)
    known = find(path)
    if verb in known:
        return Problem(
            501,
            f"The local server does not implement {known[verb].name} ({verb} {path}) yet.",
            code="not_implemented",
            retry=False,
        )
    if known:
        allowed = ", ".join(sorted(known))
        return Problem(405, f"{verb} is not a method of {path}; it has {allowed}.", code="method_not_allowed")
    return Problem(404, f"Invalid URL ({verb} {path})", code="unknown_url")


def _upgrade(path: str) -> Problem:
    """A websocket's handshake comes as a plain request where there is nothing that could speak it."""
    if find_spec("websockets") is None and find_spec("wsproto") is None:
        return Problem(
            501,
            "Websocket sessions need the package websockets, which is not installed: pip install 'entrechat[realtime]'",
            code="extra_missing",
            retry=False,
        )
    return Problem(
        426,
        f"{path} is opened as a websocket.",
        code="upgrade_required",
        headers={"upgrade": "websocket", "connection": "upgrade"},
        retry=False,
    )
