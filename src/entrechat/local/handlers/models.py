"""`GET /models`, `GET` and `DELETE /models/{model}`, and which local model answers to a name."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ..call import Route
from ..engine.protocols import ModelOwner
from ..finetuning import models as tuned
from ..problems import Problem, no_such_model

if TYPE_CHECKING:
    from ..app import App
    from ..call import Call
    from ..engine.protocols import ModelInfo

Kind: TypeAlias = Literal[
    "chat", "completions", "embeddings", "moderations", "images", "speech", "transcriptions", "videos", "realtime"
]

_PATHS: dict[Kind, str] = {
    "chat": "chat/completions",
    "completions": "completions",
    "embeddings": "embeddings",
    "moderations": "moderations",
    "images": "images/generations",
    "speech": "audio/speech",
    "transcriptions": "audio/transcriptions",
    "videos": "videos",
    "realtime": "realtime",
}
_NAMES: dict[Kind, re.Pattern[str]] = {
    "chat": re.compile(
        r"(ft:)?(gpt-|chatgpt-|codex-|o\d)"
        r"(?!.*(image|transcribe|tts|realtime|whisper|embedding|moderation|3\.5-turbo-instruct|deep-research))"
    ),
    "completions": re.compile(r"(ft:)?(gpt-3\.5-turbo-instruct|davinci-002|babbage-002)"),
    "embeddings": re.compile(r"text-embedding-"),
    "moderations": re.compile(r"(omni|text)-moderation-"),
    "images": re.compile(r"dall-e-|(chat)?gpt-image-"),
    "speech": re.compile(r"tts-1|gpt-.*-tts"),
    "transcriptions": re.compile(r"whisper-1|gpt-.*(transcribe|whisper)"),
    "videos": re.compile(r"sora-"),
    "realtime": re.compile(r"gpt-(?!.*(transcribe|whisper|translate))(.*realtime|audio)"),
}
"""OpenAI's names for each kind of work, by how they begin: the first local model of the kind answers to them."""


def _models(app: App, kind: Kind) -> Sequence[ModelInfo]:
    if kind == "embeddings":
        return app.embedder.models
    if kind == "images":
        return app.images.models
    if kind == "speech":
        return app.speaker.models
    if kind == "transcriptions":
        return app.transcriber.models
    if kind == "videos":
        return app.videos.models
    return app.moderator.models if kind == "moderations" else app.engine.models


def answers_to(app: App, name: str, kind: Kind = "chat") -> ModelInfo | None:
    """The model of that name that does this kind of work; the first one for a name of OpenAI's models of the kind."""
    models = _models(app, kind)
    wanted = app.names.get(name, name)
    if tuned.is_own(wanted):
        row = tuned.find(app, wanted) if kind == "chat" else None
        return tuned.info(row) if row is not None else None
    for model in models:
        if model.id == wanted:
            return model
    return models[0] if models and _NAMES[kind].match(wanted) else None


def must_have(app: App, name: str, kind: Kind = "chat") -> ModelInfo:
    model = answers_to(app, name, kind)
    if model is None:
        raise _elsewhere(app, name, kind) or no_such_model(name)
    return model


def _elsewhere(app: App, name: str, kind: Kind) -> Problem | None:
    """What to say where the model does other work."""
    for other, path in _PATHS.items():
        if answers_to(app, name, other) is not None:
            message = f"The model '{name}' is for /{path}; it does not answer at /{_PATHS[kind]}."
            return Problem(404, message, param="model", code="model_not_found")
    return None


def _named(app: App, name: str) -> ModelInfo | None:
    return next((model for kind in _PATHS if (model := answers_to(app, name, kind)) is not None), None)


def _json(model: ModelInfo, name: str | None = None) -> dict[str, Any]:
    return {"id": name or model.id, "object": "model", "created": model.created, "owned_by": model.owned_by}


async def list_(call: Call) -> dict[str, Any]:
    """Every local model, the fine-tuned ones that the project may use, then the names that the server was given for them."""
    app = call.app
    shown = {model.id: _json(model) for kind in _PATHS for model in _models(app, kind)}
    shown.update({model.id: _json(model) for model in tuned.listed(app, call.project)})
    for name in app.names:
        model = _named(app, name)
        if model is not None:
            shown.setdefault(name, _json(model, name))
    return {"object": "list", "data": list(shown.values())}


async def retrieve(call: Call) -> dict[str, Any]:
    name = call.path["model"]
    model = _named(call.app, name)
    if model is None or not tuned.usable(call.app.objects, call.project, name):
        raise no_such_model(name)
    return _json(model, name)


async def delete(call: Call) -> dict[str, Any]:
    name = call.path["model"]
    row = tuned.find(call.app, name)
    if row is not None:
        if row.project != call.project:
            raise no_such_model(name)
        await asyncio.to_thread(tuned.remove, call.app, row)
        return {"id": name, "object": "model", "deleted": True}
    if isinstance(call.app.engine, ModelOwner) and call.app.engine.remove(name):
        return {"id": name, "object": "model", "deleted": True}
    if _named(call.app, name) is None:
        raise no_such_model(name)
    raise Problem(
        403,
        f"The model '{name}' cannot be deleted: only fine-tuned models can.",
        param="model",
        code="model_not_deletable",
        type="invalid_request_error",
    )


ROUTES = [
    Route("GET", "/models", list_),
    Route("GET", "/models/{model}", retrieve),
    Route("DELETE", "/models/{model}", delete),
]
