"""Client secrets for sessions (`realtime.client_secrets`), and the sessions and transcription sessions of the beta."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..call import Route
from ..problems import bad_value, missing
from ..realtime import beta, client_secrets, config, translations
from ..shapes import is_object, obj

if TYPE_CHECKING:
    from ..call import Call
    from ..realtime.config import Config

_SECONDS = 600
_BETA_SECONDS = 60
"""How long a secret of the beta lasts."""
_DEFAULT = "gpt-realtime"


async def create_client_secret(call: Call) -> dict[str, Any]:
    body = await call.body()
    given = obj(body.get("session")) or {"type": "realtime"}
    config.checked(given, _schema(given), "session")
    transcribes = given["type"] == "transcription"
    model = obj(obj(obj(given.get("audio")).get("input")).get("transcription")).get("model") if transcribes else _model(given)
    session = config.session_of(call.app, model, given["type"])
    session = _updated(call, session, given)
    value, expires = _secret(call, session, _seconds(body))
    return {"value": value, "expires_at": expires, "session": _shown(call, session, expires)}


async def create_translation_client_secret(call: Call) -> dict[str, Any]:
    body = await call.body()
    session = translations.whole(body["session"])
    if session["audio"]["input"]["noise_reduction"]:
        call.ignore("session.audio.input.noise_reduction")
    value, expires = _secret(call, session, _seconds(body))
    return {"value": value, "expires_at": expires, "session": _shown(call, session, expires)}


async def create_session(call: Call) -> dict[str, Any]:
    """As in beta: the configuration is flat, and the secret within it."""
    body = await call.json()
    if not is_object(body):
        body = call.checked(body)
    later = beta.later_session(body)
    session = config.session_of(call.app, _model(later), "realtime")
    session = _updated(call, session, {"type": "realtime", **later})
    value, expires = _secret(call, session, _BETA_SECONDS)
    shown = beta.flat_session({**_shown(call, session, expires), "object": "realtime.session"})
    shown = {name: value for name, value in shown.items() if value is not None}
    return {**shown, "client_secret": {"value": value, "expires_at": expires}}


async def create_transcription_session(call: Call) -> dict[str, Any]:
    """As in beta."""
    body = await call.body()
    session = config.session_of(call.app, obj(body.get("input_audio_transcription")).get("model"), "transcription")
    session = _updated(call, session, {"type": "transcription", **beta.later_session(body)})
    value, expires = _secret(call, session, _BETA_SECONDS)
    shown = beta.flat_session(_shown(call, session, expires))
    return {**shown, "modalities": ["text"], "client_secret": {"value": value, "expires_at": expires}}


def _schema(session: Config) -> str:
    kind = session.get("type")
    if kind is None:
        raise missing("session.type")
    if kind == "transcription":
        return "RealtimeTranscriptionSessionCreateRequestGA"
    return "RealtimeSessionCreateRequestGA"


def _model(session: Config) -> str:
    model = session.get("model") or _DEFAULT
    if not isinstance(model, str):
        raise bad_value("session.model", "expected a string.", "invalid_type")
    return model


def _updated(call: Call, session: Config, change: Config) -> Config:
    config.checked(change, _schema(change), "session")
    after = config.updated(call.app, call.project, session, change)
    call.ignore(*(f"session.{name}" for name in config.ignored(change)))
    return after


def _secret(call: Call, session: Config, seconds: int) -> tuple[str, int]:
    return client_secrets.make(call.app, call.caller, session, seconds)


def _seconds(body: Config) -> int:
    return int(obj(body.get("expires_after")).get("seconds") or _SECONDS)


def _shown(call: Call, session: Config, expires: int) -> dict[str, Any]:
    return {**session, "id": call.app.new_id("sess_"), "expires_at": expires}


ROUTES = [
    Route("POST", "/realtime/client_secrets", create_client_secret),
    Route("POST", "/realtime/translations/client_secrets", create_translation_client_secret),
    Route("POST", "/realtime/sessions", create_session),
    Route("POST", "/realtime/transcription_sessions", create_transcription_session),
]
