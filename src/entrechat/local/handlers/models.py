"""`GET /models`, `GET /models/{model}`, and which local model answers to a name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from ..call import Route
from ..problems import no_such_model

if TYPE_CHECKING:
    from ..app import App
    from ..call import Call
    from ..engine.protocols import ModelInfo

_CHAT_NAMES = re.compile(r"(ft:)?(gpt-|chatgpt-|codex-|o\d)")
_OTHER_KINDS = re.compile(r"image|transcribe|tts|realtime|whisper|embedding|moderation|gpt-3\.5-turbo-instruct|deep-research")


def answers_to(app: App, name: str) -> ModelInfo | None:
    """The model of that name; the first one for a name of OpenAI's chat models."""
    models = app.engine.models
    for model in models:
        if model.id == name:
            return model
    if models and _CHAT_NAMES.match(name) and not _OTHER_KINDS.search(name):
        return models[0]
    return None


def must_have(app: App, name: str) -> ModelInfo:
    model = answers_to(app, name)
    if model is None:
        raise no_such_model(name)
    return model


def _json(model: ModelInfo, name: str | None = None) -> dict[str, Any]:
    return {"id": name or model.id, "object": "model", "created": model.created, "owned_by": model.owned_by}


async def list_(call: Call) -> dict[str, Any]:
    return {"object": "list", "data": [_json(model) for model in call.app.engine.models]}


async def retrieve(call: Call) -> dict[str, Any]:
    name = call.path["model"]
    return _json(must_have(call.app, name), name)


ROUTES = [
    Route("GET", "/models", list_),
    Route("GET", "/models/{model}", retrieve),
]
