"""Webhook endpoints, and deliveries that both clients can verify, tried until they are taken."""

from __future__ import annotations

import asyncio
import json
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

import entrechat
from entrechat.errors import InvalidWebhookSignatureError
from entrechat.local import Limits, deliveries
from entrechat.local.app import App
from entrechat.local.deliveries import DELIVERY
from entrechat.local.engine.scripted import Scripted
from entrechat.local.engine.scripted_embeddings import HashedWords
from entrechat.testing import LocalServer, VirtualClock
from entrechat.types.webhooks.response_completed_webhook_event import ResponseCompletedWebhookEvent

from .caller import Caller
from .conftest import MakeCaller

openai = pytest.importorskip("openai")


class Receiver:
    """An endpoint; `statuses` are its next answers, after which it answers 200."""

    def __init__(self) -> None:
        self.statuses: list[int] = []
        self.came: list[tuple[dict[str, str], bytes]] = []
        receiver = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["content-length"]))
                receiver.came.append(({name.lower(): value for name, value in self.headers.items()}, body))
                self.send_response(receiver.statuses.pop(0) if receiver.statuses else 200)
                self.send_header("content-length", "0")
                self.end_headers()

            def log_message(self, format: str, *args: Any) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,), daemon=True)
        self._thread.start()
        self.url = f"http://127.0.0.1:{self._server.server_port}/hook?from=entrechat"

    @property
    def types(self) -> list[str]:
        return [json.loads(body)["type"] for _, body in self.came]

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    made = Receiver()
    yield made
    made.close()


def endpoint(caller: Caller, url: str, *types: str) -> Any:
    body = {"name": "mine", "url": url, "event_types": list(types or ["batch.completed"])}
    return caller.api("POST", "/webhook_endpoints", body)


def announce(app: App, event_type: str = "batch.completed", id: str = "batch_1") -> None:
    deliveries.announce(app, "proj_default", event_type, id)


def finish(app: App) -> None:
    """Until every delivery that is under way has ended."""
    for id in app.jobs.pending(DELIVERY, ""):
        asyncio.run(app.jobs.wait(DELIVERY, id))


def test_endpoints(scripted: Caller) -> None:
    made = endpoint(scripted, "http://localhost:9/hook", "batch.completed", "response.failed")
    assert made["signing_secret"].startswith("whsec_")
    shown = {name: value for name, value in made.items() if name != "signing_secret"}
    assert scripted.api("GET", f"/webhook_endpoints/{made['id']}") == shown, "the secret is shown once"
    changed = scripted.api("POST", f"/webhook_endpoints/{made['id']}", {"name": "other", "url": "https://[::1]/x"})
    assert (changed["name"], changed["url"], changed["event_types"]) == ("other", "https://[::1]/x", made["event_types"])
    second = endpoint(scripted, "http://127.0.0.1:9/")
    page = scripted.api("GET", "/webhook_endpoints?limit=1")
    assert ([each["id"] for each in page["data"]], page["has_more"]) == ([second["id"]], True)
    rest = scripted.api("GET", f"/webhook_endpoints?after={second['id']}")
    assert [each["id"] for each in rest["data"]] == [made["id"]]
    gone = scripted.api("DELETE", f"/webhook_endpoints/{made['id']}")
    assert gone == {"id": made["id"], "object": "webhook_endpoint.deleted", "deleted": True}
    scripted.api("GET", f"/webhook_endpoints/{made['id']}", status=404)
    assert "eval.run.succeeded" in scripted.api("GET", "/webhook_event_types")["data"]


REFUSED: list[tuple[dict[str, Any], str, str]] = [
    ({"name": None}, "name", "missing_required_parameter"),
    ({"name": 1}, "name", "invalid_type"),
    ({"name": ""}, "name", "empty_string"),
    ({"event_types": []}, "event_types", "empty_array"),
    ({"event_types": "batch.completed"}, "event_types", "invalid_type"),
    ({"event_types": ["batch.done"]}, "event_types[0]", "invalid_value"),
    ({"url": "ftp://localhost/"}, "url", "invalid_url"),
    ({"url": "http://[::1/"}, "url", "invalid_url"),
    ({"url": "http://localhost:99999/"}, "url", "invalid_url"),
    ({"url": "http:///x"}, "url", "invalid_url"),
    ({"url": "http://localhost/a b"}, "url", "invalid_url"),
    ({"url": "http://localhost/é"}, "url", "invalid_url"),
    ({"url": "http://me:secret@localhost/"}, "url", "invalid_url"),
    ({"url": "https://example.com/hook"}, "url", "unsupported_by_local_server"),
    ({"url": "http://localhost.example.com/"}, "url", "unsupported_by_local_server"),
    ({"url": "http://10.0.0.1/"}, "url", "unsupported_by_local_server"),
    ({"colour": "red"}, "colour", "unknown_parameter"),
]


@pytest.mark.parametrize(("change", "param", "code"), REFUSED)
def test_what_is_no_endpoint_is_refused(scripted: Caller, change: dict[str, Any], param: str, code: str) -> None:
    body = {"name": "mine", "url": "http://localhost/", "event_types": ["batch.completed"], **change}
    error = scripted.api("POST", "/webhook_endpoints", body, status=400)["error"]
    assert (error["param"], error["code"]) == (param, code)
    assert scripted.api("GET", "/webhook_endpoints?limit=x", status=400)["error"]["param"] == "limit"


def test_other_hosts_where_the_server_allows_them(make_caller: MakeCaller) -> None:
    caller = make_caller(app={"limits": Limits(webhook_hosts=("hooks.internal",))})
    assert endpoint(caller, "http://hooks.internal/x")["url"] == "http://hooks.internal/x"


def test_an_event_is_signed_and_tried_until_it_is_taken(receiver: Receiver, colour: str) -> None:
    receiver.statuses = [500, 302]
    with LocalServer() as server:
        if colour == "async":

            async def run() -> Any:
                client = server.async_client
                made = await client.webhooks.create(name="x", url=receiver.url, event_types=["response.completed"])
                asked = await client.responses.create(model="gpt-4o", input="Hello", background=True)
                return made, await client.responses.retrieve(asked.id)

            made, answer = asyncio.run(run())
        else:
            made = server.client.webhooks.create(name="x", url=receiver.url, event_types=["response.completed"])
            asked = server.client.responses.create(model="gpt-4o", input="Hello", background=True)
            answer = server.client.responses.retrieve(asked.id)
        finish(server.app)
        assert server.clock.slept == [5, 15]
    assert len(receiver.came) == 3
    assert len({headers["webhook-id"] for headers, _ in receiver.came}) == 1, "so that receivers know it again"
    headers, body = receiver.came[-1]
    ours = entrechat.OpenAI(api_key="x", webhook_secret=made.signing_secret).webhooks.unwrap(body, headers)
    assert isinstance(ours, ResponseCompletedWebhookEvent)
    assert ours.data.id == answer.id
    theirs = openai.OpenAI(api_key="x", webhook_secret=made.signing_secret).webhooks.unwrap(body.decode(), headers)
    assert isinstance(theirs, openai.types.webhooks.ResponseCompletedWebhookEvent)
    assert theirs.data.id == answer.id
    with pytest.raises(InvalidWebhookSignatureError):
        entrechat.OpenAI(api_key="x", webhook_secret=deliveries.new_secret()).webhooks.unwrap(body, headers)


def test_what_batches_and_responses_tell(make_caller: MakeCaller, receiver: Receiver) -> None:
    caller = make_caller(app={"pace": "reads"})
    types = ["batch.completed", "batch.failed", "response.cancelled", "response.incomplete"]
    endpoint(caller, receiver.url, *types)
    request = {"model": "gpt-4o", "input": "Hello there you", "background": True}
    cancelled = caller.api("POST", "/responses", request)["id"]
    caller.api("POST", f"/responses/{cancelled}/cancel")
    finish(caller.app)
    url = "/v1/embeddings"
    line = {"custom_id": "a", "method": "POST", "url": url, "body": {"model": "text-embedding-3-small", "input": "a"}}
    for content in (b"{broken\n", json.dumps(line).encode()):
        file = caller.upload("/files", {"purpose": "batch", "file": ("in.jsonl", content)})["id"]
        body = {"input_file_id": file, "endpoint": url, "completion_window": "24h"}
        batch = caller.api("POST", "/batches", body)["id"]
        for _ in range(3):
            caller.api("GET", f"/batches/{batch}")
        finish(caller.app)
    assert receiver.types == ["response.cancelled", "batch.failed", "batch.completed"]
    assert json.loads(receiver.came[0][1])["data"] == {"id": cancelled}


def test_only_those_who_ask_are_told(make_caller: MakeCaller, receiver: Receiver) -> None:
    caller = make_caller()
    endpoint(caller, receiver.url, "batch.failed")
    announce(caller.app)
    deliveries.announce(caller.app, "proj_other", "batch.failed", "batch_1")
    announce(caller.app, "batch.failed")
    finish(caller.app)
    assert receiver.types == ["batch.failed"]


def test_rotating_the_secret(make_caller: MakeCaller, receiver: Receiver) -> None:
    clock = VirtualClock()
    caller = make_caller(app={"clock": clock})
    made = endpoint(caller, receiver.url)
    old = made["signing_secret"]
    path = f"/webhook_endpoints/{made['id']}/rotate_secret"
    new = caller.api("POST", path, {"keep_old_secret_active_for_24_hours": True})["signing_secret"]

    def valid(secret: str) -> bool:
        announce(caller.app)
        finish(caller.app)
        headers, body = receiver.came[-1]
        try:
            entrechat.OpenAI(api_key="x").webhooks.verify_signature(body, headers, secret=secret)
        except InvalidWebhookSignatureError:
            return False
        return True

    assert (valid(old), valid(new)) == (True, True)
    clock.advance(86_400)
    assert (valid(old), valid(new)) == (False, True)
    last = caller.api("POST", path)["signing_secret"]
    assert (valid(new), valid(last)) == (False, True)
    assert (
        caller.api("POST", path, {"keep_old_secret_active_for_24_hours": "yes"}, status=400)["error"]["code"] == "invalid_type"
    )


def test_a_test_says_what_the_endpoint_answers(scripted: Caller, receiver: Receiver) -> None:
    made = endpoint(scripted, receiver.url)
    path = f"/webhook_endpoints/{made['id']}/test"
    receiver.statuses = [204, 500]
    done = scripted.api("POST", path, {"event_type": "eval.run.failed"})
    assert (done["status_code"], done["success"], receiver.types) == (204, True, ["eval.run.failed"])
    bad = scripted.api("POST", path, {"event_type": "eval.run.failed"}, status=400)["error"]
    assert (bad["code"], "500" in bad["message"]) == ("webhook_test_failed", True)
    for body, code in (
        ({}, "missing_required_parameter"),
        ({"event_type": "no"}, "invalid_value"),
        ({"event_type": "agent.session.idle"}, "unsupported_by_local_server"),
    ):
        error = scripted.api("POST", path, body, status=400)["error"]
        assert (error["param"], error["code"]) == ("event_type", code)
    dead = endpoint(scripted, "http://127.0.0.1:1/")
    error = scripted.api("POST", f"/webhook_endpoints/{dead['id']}/test", {"event_type": "batch.failed"}, status=400)["error"]
    assert "cannot be reached" in error["message"]


def test_after_three_days_it_is_given_up(make_caller: MakeCaller, receiver: Receiver, caplog: Any) -> None:
    clock = VirtualClock()
    caller = make_caller(app={"clock": clock, "sleep": clock.asleep})
    endpoint(caller, receiver.url)
    receiver.statuses = [503] * 100
    announce(caller.app)
    finish(caller.app)
    assert sum(clock.slept) <= 72 * 3600 < sum(clock.slept) + 6 * 3600
    assert len(receiver.came) == len(clock.slept) + 1
    assert caller.app.objects.count(DELIVERY) == 0
    assert "given up" in caplog.text


def test_who_does_not_answer_holds_nobody_up(make_caller: MakeCaller, receiver: Receiver) -> None:
    slept = threading.Semaphore(0)

    async def sleep(_: float) -> None:
        slept.release()
        await asyncio.Event().wait()

    caller = make_caller(app={"sleep": sleep})
    dead = endpoint(caller, "http://127.0.0.1:1/", "batch.failed")
    for _ in range(20):
        announce(caller.app, "batch.failed")
    for _ in range(20):
        assert slept.acquire(timeout=20), "all of them rest, which is more than work side by side"
    made = endpoint(caller, receiver.url)
    announce(caller.app)
    waiting = caller.app.objects.all(DELIVERY, parent=made["id"])
    for row in waiting:
        asyncio.run(caller.app.jobs.wait(DELIVERY, row.id))
    assert receiver.types == ["batch.completed"]
    caller.api("DELETE", f"/webhook_endpoints/{dead['id']}")
    assert caller.app.objects.count(DELIVERY) == 0


def test_a_restart_goes_on(tmp_path: Path, colour: str, receiver: Receiver) -> None:
    slept = threading.Event()

    async def sleep(_: float) -> None:
        slept.set()
        await asyncio.Event().wait()

    def opened(**more: Any) -> Caller:
        return Caller(App(Scripted(), embedder=HashedWords(), state=tmp_path, **more), colour)

    receiver.statuses = [500]
    first = opened(sleep=sleep)
    endpoint(first, receiver.url)
    announce(first.app)
    assert slept.wait(20)
    first.close()
    first.app.close()
    clock = VirtualClock(time.time())
    second = opened(clock=clock, sleep=clock.asleep)
    second.api("GET", "/models")  # the first request finds the job
    finish(second.app)
    assert receiver.types == ["batch.completed"] * 2
    assert receiver.came[0][0]["webhook-id"] == receiver.came[1][0]["webhook-id"]
    [pause] = clock.slept
    assert 0 < pause <= 5, "the pause is kept over the restart"
    second.close()
    second.app.close()
