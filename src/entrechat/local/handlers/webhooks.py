"""`/webhook_endpoints`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._core.http import TransportError
from .. import deliveries
from ..call import Route
from ..deliveries import DELIVERY, ENDPOINT
from ..problems import Problem, bad_type, bad_value, missing, not_offered
from ..shapes import is_array

if TYPE_CHECKING:
    from ..call import Call
    from ..store import Row

_SAMPLES = {"batch": "batch_", "response": "resp_", "eval": "evalrun_", "fine_tuning": "ftjob-", "video": "video_"}
"""What the ids of an event's object begin with, by the first part of the event's name."""
_NAMES = """
    batch.completed batch.failed batch.expired batch.cancelled
    response.completed response.failed response.cancelled response.incomplete
    eval.run.succeeded eval.run.failed eval.run.canceled
    fine_tuning.job.succeeded fine_tuning.job.failed fine_tuning.job.cancelled
    realtime.call.incoming video.completed video.failed
    agent.environment.ready agent.environment.failed agent.environment.suspended agent.environment.expired
    agent.session.created agent.session.action_required agent.session.in_progress agent.session.idle agent.session.failed
    safety.alert.created
""".split()
_DAY = 86400


async def create(call: Call) -> dict[str, Any]:
    app = call.app
    body = await call.body()
    for name in ("event_types", "name", "url"):
        if body.get(name) is None:
            raise missing(name)
    _check(call, body)
    secret = deliveries.new_secret()
    endpoint: dict[str, Any] = {
        "id": app.new_id("we_"),
        "object": "webhook_endpoint",
        "created_at": int(app.clock()),
        "event_types": body["event_types"],
        "name": body["name"],
        "url": body["url"],
        "signing_secret_hint": _hint(secret),
    }
    row = app.objects.add(ENDPOINT, endpoint, project=call.project, private={"secret": secret})
    return {**row.body, "signing_secret": secret}


async def list_(call: Call) -> dict[str, Any]:
    limit = str(call.query.get("limit") or 20)  # the published document does not say that it is a number
    if not limit.isdecimal():
        raise bad_type("limit", "an integer", limit)
    page: dict[str, Any] = call.page(ENDPOINT, limit=int(limit)).json()
    return page


async def retrieve(call: Call) -> dict[str, Any]:
    return _endpoint(call).body


async def update(call: Call) -> dict[str, Any]:
    body = await call.body()
    given = {name: value for name, value in body.items() if value is not None}
    _check(call, given)
    row = _endpoint(call)
    row.body.update(given, updated_at=int(call.app.clock()))
    return call.app.objects.put(ENDPOINT, row).body


async def delete(call: Call) -> dict[str, Any]:
    """With the deliveries that wait for it."""
    app = call.app
    row = _endpoint(call)
    with app.db.transaction():
        app.objects.remove(ENDPOINT, row.id)
        app.objects.remove_below(DELIVERY, row.id)
    return {"id": row.id, "object": "webhook_endpoint.deleted", "deleted": True}


async def rotate_secret(call: Call) -> dict[str, Any]:
    """For a day, where that is asked, everything is signed with the old secret too."""
    app = call.app
    body = await call.body()
    keep = body.get("keep_old_secret_active_for_24_hours") or False
    if not isinstance(keep, bool):
        raise bad_type("keep_old_secret_active_for_24_hours", "a boolean", keep)
    row = _endpoint(call)
    now = int(app.clock())
    secret = deliveries.new_secret()
    old = {"old_secret": row.private["secret"], "old_until": now + _DAY} if keep else {}
    row = row._replace(private={"secret": secret, **old})
    row.body.update(signing_secret_hint=_hint(secret), updated_at=now)
    return {**app.objects.put(ENDPOINT, row).body, "signing_secret": secret}


async def test(call: Call) -> dict[str, Any]:
    """Sends an event about an object that does not exist, at once and once."""
    app = call.app
    body = await call.body()
    event_type = body.get("event_type")
    if event_type is None:
        raise missing("event_type")
    _check_type("event_type", event_type)
    row = _endpoint(call)
    prefix = _SAMPLES.get(event_type.partition(".")[0])
    if prefix is None:
        raise not_offered("event_type", f"The local server has no sample of '{event_type}'.")
    event = deliveries.new_event(app, event_type, {"id": app.new_id(prefix)})
    try:
        status = await deliveries.send(app, row, app.new_id("wh_"), event)
    except TransportError as error:
        message = f"The endpoint at {row.body['url']} cannot be reached: {error}"
        raise Problem(400, message, code="webhook_test_failed") from error
    if not deliveries.taken(status):
        raise Problem(400, f"The endpoint at {row.body['url']} answered {status}.", code="webhook_test_failed")
    return {
        "object": "webhook_endpoint.test",
        "webhook_endpoint_id": row.id,
        "event_type": event_type,
        "status_code": status,
        "success": True,
    }


async def event_types(call: Call) -> dict[str, Any]:
    return {"object": "list", "data": _NAMES}


def _check(call: Call, body: dict[str, Any]) -> None:
    """The published document has no schemas of these bodies."""
    for name in ("name", "url"):
        if name in body and not isinstance(body[name], str):
            raise bad_type(name, "a string", body[name])
    if "name" in body and not body["name"]:
        raise bad_value("name", "expected a name, but got an empty string.", "empty_string")
    if "url" in body:
        deliveries.check_url(call.app, body["url"])
    if "event_types" in body:
        wanted = body["event_types"]
        if not is_array(wanted):
            raise bad_type("event_types", "an array", wanted)
        if not wanted:
            raise bad_value("event_types", "expected at least one event type.", "empty_array")
        for index, each in enumerate(wanted):
            _check_type(f"event_types[{index}]", each)


def _check_type(param: str, value: Any) -> None:
    if value not in _NAMES:
        raise bad_value(param, f"{value!r} is no event type; GET /webhook_event_types lists them.")


def _endpoint(call: Call) -> Row:
    return call.app.objects.get(ENDPOINT, call.path["webhook_endpoint_id"], project=call.project, what="webhook endpoint")


def _hint(secret: str) -> str:
    return f"whsec_…{secret[-4:]}"


ROUTES = [
    Route("GET", "/webhook_endpoints", list_),
    Route("POST", "/webhook_endpoints", create),
    Route("GET", "/webhook_endpoints/{webhook_endpoint_id}", retrieve),
    Route("POST", "/webhook_endpoints/{webhook_endpoint_id}", update),
    Route("DELETE", "/webhook_endpoints/{webhook_endpoint_id}", delete),
    Route("POST", "/webhook_endpoints/{webhook_endpoint_id}/rotate_secret", rotate_secret),
    Route("POST", "/webhook_endpoints/{webhook_endpoint_id}/test", test),
    Route("GET", "/webhook_event_types", event_types),
]
WORKS = {DELIVERY: deliveries.work}
