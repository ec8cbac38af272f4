"""What is sent again, what is not, and what that may cost: in all, over a client and its copies."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from typing import Any

import pytest

import entrechat
from entrechat import RetryConfig
from entrechat._core.op import Op
from entrechat._core.retry import Budget
from tests.conftest import MakeClient
from tests.support.clock import FakeClock
from tests.support.fake_transport import Said, broken
from tests.unit.conftest import MakeFake
from tests.unit.http.peers import Peer, serving

OK = Said.json({"id": "m"})


# the budget


def test_a_budget_that_is_used_up_ends_all_retries_and_the_error_says_so(fake: MakeFake) -> None:
    client, transport = fake(Said.error(500), max_retries=RetryConfig(2, interval=0, budget=5))
    asked = []
    for _ in range(5):
        with pytest.raises(entrechat.InternalServerError) as caught:
            client.run(client.models.retrieve, "m")
        asked.append(len(transport.requests))
    assert asked == [3, 6, 8, 9, 10]
    assert "retry budget is used up" in str(caught.value)
    assert len(caught.value.attempts) == 1


def test_a_lost_connection_costs_as_much_as_a_refusal(fake: MakeFake) -> None:
    client, transport = fake(broken(), max_retries=RetryConfig(9, interval=0, budget=3))
    with pytest.raises(entrechat.APIConnectionError, match="retry budget is used up"):
        client.run(client.models.retrieve, "m")
    assert len(transport.requests) == 4


def test_each_success_gives_back_a_part(fake: MakeFake) -> None:
    script = [Said.error(500), *[OK] * 20, Said.error(500), Said.error(500), OK]
    client, transport = fake(*script, max_retries=RetryConfig(1, interval=0, budget=1))
    for _ in range(20):
        client.run(client.models.retrieve, "m")
    assert len(transport.requests) == 21
    with pytest.raises(entrechat.InternalServerError, match="Tried 2 times"):
        client.run(client.models.retrieve, "m")


def test_copies_share_the_budget_and_other_clients_have_their_own(fake: MakeFake) -> None:
    retries = RetryConfig(2, interval=0, budget=2)
    client, transport = fake(Said.error(503), max_retries=retries)
    with pytest.raises(entrechat.InternalServerError):
        client.run(client.models.retrieve, "m")
    with pytest.raises(entrechat.InternalServerError, match="budget"):
        client.run(client.with_options(timeout=3).models.retrieve, "m")
    assert len(transport.requests) == 4
    other, their = fake(Said.error(503), max_retries=retries)
    with pytest.raises(entrechat.InternalServerError):
        other.run(other.models.retrieve, "m")
    assert len(their.requests) == 3


@pytest.mark.parametrize(("budget", "requests"), [(None, 3), (0, 1)])
def test_no_budget_and_none_at_all(fake: MakeFake, budget: float | None, requests: int) -> None:
    client, transport = fake(Said.error(500), max_retries=RetryConfig(2, interval=0, budget=budget))
    client.real._shared.budget.spent = 1e6 if budget is None else 0.0
    with pytest.raises(entrechat.InternalServerError):
        client.run(client.models.retrieve, "m")
    assert len(transport.requests) == requests


def test_a_wait_that_the_server_asked_for_costs_nothing(fake: MakeFake, clock: FakeClock) -> None:
    client, transport = fake(Said.error(429, {"retry-after": "1"}), max_retries=RetryConfig(4, budget=0), timeout=None)
    with pytest.raises(entrechat.RateLimitError):
        client.run(client.models.retrieve, "m")
    assert (len(transport.requests), clock.sleeps) == (5, [1.0] * 4)


def test_a_plain_number_keeps_the_clients_budget(fake: MakeFake) -> None:
    client, transport = fake(Said.error(500), max_retries=RetryConfig(2, interval=0, budget=1))
    with pytest.raises(entrechat.InternalServerError):
        client.run(client.models.retrieve, "m", max_retries=7)
    assert len(transport.requests) == 2


@pytest.mark.parametrize("bad", [-1, float("nan")])
def test_a_budget_that_cannot_be(bad: float) -> None:
    with pytest.raises(ValueError, match="budget"):
        RetryConfig(budget=bad)


def test_threads_share_a_bucket_without_losing_their_heads() -> None:
    bucket, taken = Budget(), []

    def take() -> None:
        taken.append(sum(bucket.take(100) for _ in range(1000)))

    threads = [threading.Thread(target=take) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert 100 <= sum(taken) <= 110
    for _ in range(2000):
        bucket.succeeded()
    assert bucket.spent == 0


# creating things


CREATE: list[Any] = [
    ("files.create", {"file": b"x" * 100, "purpose": "batch"}),
    ("uploads.create", {"bytes": 1, "filename": "f", "mime_type": "text/plain", "purpose": "batch"}),
    ("uploads.parts.create", {"upload_id": "u", "data": b"part"}),
    ("uploads.complete", {"upload_id": "u", "part_ids": ["p"]}),
    ("batches.create", {"completion_window": "24h", "endpoint": "/v1/responses", "input_file_id": "f"}),
    ("fine_tuning.jobs.create", {"model": "m", "training_file": "f"}),
    ("vector_stores.create", {}),
    ("conversations.create", {}),
    ("containers.create", {"name": "c"}),
]
REPEAT: list[Any] = [
    ("chat.completions.create", {"model": "m", "messages": []}),
    ("responses.create", {"model": "m", "input": "i"}),
    ("embeddings.create", {"model": "m", "input": "i"}),
    ("moderations.create", {"input": "i"}),
    ("images.edit", {"image": b"png", "prompt": "p"}),
    ("audio.transcriptions.create", {"file": b"mp3", "model": "m"}),
    ("batches.cancel", {"batch_id": "b"}),
    ("files.retrieve", {"file_id": "f"}),
]


def method(client: Any, path: str) -> Any:
    for name in path.split("."):
        client = getattr(client, name)
    return client


@pytest.mark.parametrize(("path", "arguments"), CREATE, ids=[path for path, _ in CREATE])
def test_what_stays_is_not_created_again_on_a_guess(fake: MakeFake, path: str, arguments: dict[str, Any]) -> None:
    client, transport = fake(broken(sent=True))
    with pytest.raises(entrechat.APIConnectionError, match="not sent again: the server may have done it"):
        client.run(method(client, path), **arguments)
    assert len(transport.requests) == 1


@pytest.mark.parametrize(("path", "arguments"), CREATE, ids=[path for path, _ in CREATE])
@pytest.mark.parametrize("failure", ["connect", 503, 429])
def test_what_was_surely_not_created_is(fake: MakeFake, path: str, arguments: dict[str, Any], failure: Any) -> None:
    first = broken(phase="connect", sent=False) if failure == "connect" else Said.error(failure)
    client, transport = fake(first, OK)
    client.run(method(client, path), **arguments)
    assert len(transport.requests) == 2
    assert _bytes(transport.requests[0].body) == _bytes(transport.requests[1].body)


def test_videos_stay_too() -> None:
    from entrechat.resources import videos  # deprecated: calling them warns

    made = {name for name, op in vars(videos).items() if isinstance(op, Op) and op.creates}
    assert made == {"_CREATE", "_CREATE_CHARACTER", "_EDIT", "_EXTEND", "_REMIX"}


def _bytes(body: Any) -> bytes:
    return bytes(body) if isinstance(body, bytes) else b"".join(body.chunks())


@pytest.mark.parametrize(("path", "arguments"), REPEAT, ids=[path for path, _ in REPEAT])
def test_what_leaves_nothing_behind_is_asked_for_again(fake: MakeFake, path: str, arguments: dict[str, Any]) -> None:
    client, transport = fake(broken(sent=True), OK)
    client.run(method(client, path), **arguments)
    assert len(transport.requests) == 2


@pytest.mark.parametrize(("path", "arguments"), CREATE[:5], ids=[path for path, _ in CREATE[:5]])
@pytest.mark.parametrize("how", ["retry_uploads", "idempotency_keys", "idempotency_key"])
def test_unless_asked(fake: MakeFake, path: str, arguments: dict[str, Any], how: str) -> None:
    settings: Any = {} if how == "idempotency_key" else {"max_retries": RetryConfig(2, **{how: True})}
    client, transport = fake(broken(sent=True), OK, **settings)
    client.run(method(client, path), **arguments, **({"idempotency_key": "mine"} if how == "idempotency_key" else {}))
    assert len(transport.requests) == 2
    keys = [request.headers.get("Idempotency-Key") for request in transport.requests]
    assert keys[0] == keys[1]
    assert (keys[0] is None) == (how == "retry_uploads")


def test_keys_are_sent_when_asked_for_and_differ_between_calls(fake: MakeFake) -> None:
    client, transport = fake(Said.error(500), OK, max_retries=RetryConfig(2, idempotency_keys=True))
    client.run(client.chat.completions.create, model="m", messages=[])
    client.run(client.chat.completions.create, model="m", messages=[])
    client.run(client.models.list)
    client.run(client.files.create, file=b"x", purpose="batch", idempotency_key="mine")
    client.run(client.files.create, file=b"x", purpose="batch", max_retries=0)
    first, again, other, get, own, once = [request.headers.get("Idempotency-Key") for request in transport.requests]
    assert first is not None and first == again != other
    assert (get, own, once) == (None, "mine", None)


def test_none_are_sent_otherwise(fake: MakeFake) -> None:
    client, transport = fake(OK)
    client.run(client.files.create, file=b"x", purpose="batch")
    assert transport.requests[0].headers.get("Idempotency-Key") is None


# the same on real connections


@pytest.fixture(params=[False, True], ids=["fresh", "reused"])
def dying(request: pytest.FixtureRequest) -> Iterator[tuple[str, bool, list[Any]]]:
    """A server that hangs up on the first POST it has read; on a fresh connection, or on one that served before."""
    seen: list[Any] = []

    def script(peer: Peer) -> None:
        while True:
            got = peer.request()
            if got.line.startswith("POST"):
                seen.append(got)
                if len(seen) == 1:
                    peer.reset()
                    return
            peer.answer(json.dumps({"id": "f"}).encode())

    with serving(script) as server:
        yield f"http://127.0.0.1:{server.origin.port}/v1", request.param, seen


@pytest.mark.parametrize(
    ("path", "arguments", "settings", "sent"),
    [
        ("files.create", {"file": b"x" * 300_000, "purpose": "batch"}, {}, 1),
        ("files.create", {"file": b"x" * 300_000, "purpose": "batch"}, {"retry_uploads": True}, 2),
        ("batches.create", CREATE[4][1], {}, 1),
        ("batches.create", CREATE[4][1], {"idempotency_keys": True}, 2),
        ("chat.completions.create", {"model": "m", "messages": []}, {}, 2),
    ],
)
def test_a_connection_that_dies_under_a_request(
    make_client: MakeClient, dying: Any, path: str, arguments: dict[str, Any], settings: dict[str, bool], sent: int
) -> None:
    url, reused, seen = dying
    client = make_client(base_url=url, max_retries=RetryConfig(2, interval=0.001, **settings))  # type: ignore[arg-type]
    if reused:
        client.run(client.models.list)
    if sent == 1:
        with pytest.raises(entrechat.APIConnectionError, match="not sent again"):
            client.run(method(client, path), **arguments)
    else:
        client.run(method(client, path), **arguments)
    assert len(seen) == sent
    assert len({got.body for got in seen}) == 1  # the same bytes


def test_a_generator_cannot_be_sent_twice_and_is_not(make_client: MakeClient, dying: Any) -> None:
    url, reused, seen = dying
    client = make_client(base_url=url, max_retries=RetryConfig(2, interval=0.001, retry_uploads=True))
    if reused:
        client.run(client.models.list)

    class Once:
        """A file that cannot be rewound."""

        name = "f"
        left = [b"a" * 1000, b""]

        def read(self, size: int = -1) -> bytes:
            return self.left.pop(0) if self.left else b""

    with pytest.raises(entrechat.APIConnectionError):
        client.run(client.files.create, file=Once(), purpose="batch")
    assert len(seen) == 1


# streams


def chunks(*texts: str) -> list[Any]:
    return [{"id": "c", "choices": [{"index": 0, "delta": {"content": text}, "finish_reason": None}]} for text in texts]


def test_a_stream_is_begun_again_only_before_its_first_event(fake: MakeFake) -> None:
    client, transport = fake(broken(), Said.error(503), Said.events([*chunks("a"), broken(phase="body")], done=False))
    with pytest.raises(entrechat.StreamTruncatedError) as caught:
        client.collect(client.chat.completions.create, model="m", messages=[], stream=True)
    assert len(transport.requests) == 3
    assert caught.value.text == "a"
    assert len(caught.value.attempts) == 2


# closing


def test_a_client_closed_meanwhile_is_not_tried_again(fake: MakeFake, clock: FakeClock) -> None:
    client, transport = fake(broken("the client is closed", phase="closed", sent=False))
    with pytest.raises(entrechat.APIConnectionError, match="closed"):
        client.run(client.models.list)
    assert (len(transport.requests), clock.sleeps) == (1, [])
