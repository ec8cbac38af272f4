"""`webhooks.unwrap` and `verify_signature`: what is accepted, what is refused and how, beside two other implementations."""

from __future__ import annotations

import base64
import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import entrechat
from entrechat import InvalidWebhookSignatureError
from entrechat._core.model import Model
from entrechat.helpers import webhooks
from entrechat.resources.webhooks import AsyncWebhooks, Webhooks
from tests.conftest import MakeClient
from tests.support.clock import FakeClock
from tests.support.colours import Client, Colour
from tests.support.facts import facts

openai = pytest.importorskip("openai")
independent: Any = pytest.importorskip("standardwebhooks")

# The example of the scheme's own documentation, as OpenSSL computes it too.
VECTOR = {
    "webhook-id": "msg_p5jXN8AQM9LWM0D4loKWxJek",
    "webhook-timestamp": "1614265330",
    "webhook-signature": "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
}
VECTOR_SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
VECTOR_BODY = '{"test": 2432232314}'

SECRET = "whsec_" + base64.b64encode(b"0123456789abcdef01234567").decode()
OTHER = "whsec_" + base64.b64encode(b"another key of 24 bytes.").decode()
EVENT = {"id": "evt_1", "object": "event", "created_at": 1, "type": "batch.completed", "data": {"id": "batch_1"}}
BODY = json.dumps(EVENT)

Headers = dict[str, str]


def sign(body: str, *secrets: str, at: float, id: str = "wh_1") -> Headers:
    """The headers that an independent implementation makes."""
    moment = datetime.fromtimestamp(int(at), UTC)
    signatures = [independent.Webhook(secret).sign(id, moment, body) for secret in secrets or (SECRET,)]
    return {"webhook-id": id, "webhook-timestamp": str(int(at)), "webhook-signature": " ".join(signatures)}


@pytest.fixture
def hooks(make_client: MakeClient, clock: FakeClock, monkeypatch: pytest.MonkeyPatch) -> Client:
    """`client.webhooks` with SECRET, by the fake clock."""
    clock.install(monkeypatch, webhooks)
    made: Client = make_client(webhook_secret=SECRET).webhooks
    return made


def refused(hooks: Any, *args: Any, **options: Any) -> str:
    with pytest.raises(InvalidWebhookSignatureError) as caught:
        hooks.verify_signature(*args, **options)
    with pytest.raises(InvalidWebhookSignatureError) as again:
        if "tolerance" not in options:
            hooks.unwrap(*args, **options)
        raise caught.value
    assert str(again.value) == str(caught.value)
    return str(caught.value)


# -- what is accepted ----------------------------------------------------------------------------------------


def test_the_vector_of_the_scheme() -> None:
    webhooks.verify(VECTOR_BODY, VECTOR, [VECTOR_SECRET], now=1614265330)
    with pytest.raises(InvalidWebhookSignatureError):
        webhooks.verify(VECTOR_BODY, VECTOR, [SECRET], now=1614265330)


def test_unwrap_gives_the_event(hooks: Any, clock: FakeClock) -> None:
    event = hooks.unwrap(BODY, sign(BODY, at=clock.time()))
    assert isinstance(event, entrechat.types.webhooks.BatchCompletedWebhookEvent)
    assert event.data.id == "batch_1"
    assert event.to_dict() == EVENT


def test_unknown_events_are_plain_models(hooks: Any, clock: FakeClock) -> None:
    body = '{"type": "cat.fed", "data": {"id": "cat_1"}}'
    event = hooks.unwrap(body, sign(body, at=clock.time()))
    assert type(event) is Model
    assert event.type == "cat.fed"


@pytest.mark.parametrize("kind", [str, str.encode, lambda s: bytearray(s.encode()), lambda s: memoryview(s.encode())])
@pytest.mark.parametrize("body", [BODY, '{"type": "x", "é": "日本 🎉"}', "{}\n", "[1, 2]", '"\\ud800"'])
def test_bodies(hooks: Any, clock: FakeClock, kind: Callable[[str], Any], body: str) -> None:
    hooks.verify_signature(kind(body), sign(body, at=clock.time()))
    if "ud800" not in body:  # half a surrogate pair: no JSON to us
        hooks.unwrap(kind(body), sign(body, at=clock.time()))


def test_bytes_that_are_no_text(hooks: Any, clock: FakeClock) -> None:
    assert "no signature" in refused(hooks, b"\xff\x00", sign(BODY, at=clock.time()))
    assert "no signature" in refused(hooks, "\udcff", sign(BODY, at=clock.time()))


class Werkzeug:
    """Headers that are no mapping, as Flask gives them."""

    def __init__(self, headers: Headers) -> None:
        self._headers = headers

    def items(self) -> Iterator[tuple[str, str]]:
        yield from self._headers.items()


@pytest.mark.parametrize(
    "shape",
    [
        lambda h: {name.title(): value for name, value in h.items()},
        lambda h: {name.upper(): value for name, value in h.items()},
        lambda h: {"Content-Type": "application/json", **h, "x": "y"},
        lambda h: list(h.items()),
        lambda h: [(name.encode(), value.encode()) for name, value in h.items()],
        Werkzeug,
        lambda h: __import__("httpx").Headers(h),
    ],
)
def test_headers_of_every_shape(hooks: Any, clock: FakeClock, shape: Callable[[Headers], Any]) -> None:
    hooks.verify_signature(BODY, shape(sign(BODY, at=clock.time())))


def test_one_signature_of_several_is_enough(hooks: Any, clock: FakeClock) -> None:
    made = sign(BODY, OTHER, SECRET, at=clock.time())
    hooks.verify_signature(BODY, made)
    for more in ("v1a,abc ", "v2,def ", "v1, ", ", ", "é ", "v1,é "):
        hooks.verify_signature(BODY, made | {"webhook-signature": more + made["webhook-signature"]})


def test_one_secret_of_several_is_enough(hooks: Any, clock: FakeClock) -> None:
    made = sign(BODY, OTHER, at=clock.time())
    assert hooks.unwrap(BODY, made, secret=[SECRET, OTHER]).id == "evt_1"
    hooks.verify_signature(BODY, made, secret=(OTHER, SECRET))
    refused(hooks, BODY, made, secret=[SECRET])


def test_the_secret_of_the_call_goes_first(hooks: Any, clock: FakeClock) -> None:
    hooks.verify_signature(BODY, sign(BODY, OTHER, at=clock.time()), secret=OTHER)
    refused(hooks, BODY, sign(BODY, at=clock.time()), secret=OTHER)


def test_the_secret_of_the_environment(make_client: MakeClient, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_WEBHOOK_SECRET", SECRET)
    client = make_client()
    client.webhooks.verify_signature(BODY, sign(BODY, at=time.time()))
    client.real.webhook_secret = OTHER
    client.webhooks.verify_signature(BODY, sign(BODY, OTHER, at=time.time()))


@pytest.mark.parametrize("secret", [f" {SECRET}\n", OTHER.rstrip("=") + "\n"])
def test_secrets_as_people_copy_them(hooks: Any, clock: FakeClock, secret: str) -> None:
    hooks.verify_signature(BODY, sign(BODY, secret.strip(), at=clock.time()), secret=secret)


def test_a_secret_without_its_prefix_is_the_key(hooks: Any, clock: FakeClock) -> None:
    made = sign(BODY, "whsec_" + base64.b64encode("plain é".encode()).decode(), at=clock.time())
    hooks.verify_signature(BODY, made, secret="plain é")


@pytest.mark.parametrize("off", [0, 299, 300, -299, -300])
def test_times_within_the_tolerance(hooks: Any, clock: FakeClock, off: int) -> None:
    made = sign(BODY, at=clock.time() + off)
    clock.advance(0.9)  # parts of a second do not count
    hooks.unwrap(BODY, made)
    refused(hooks, BODY, made, tolerance=299) if abs(off) == 300 else hooks.verify_signature(BODY, made, tolerance=299)


# -- what is refused, and how --------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["webhook-id", "webhook-timestamp", "webhook-signature"])
def test_missing_headers(hooks: Any, clock: FakeClock, name: str) -> None:
    made = sign(BODY, at=clock.time())
    assert f"no {name} header" in refused(hooks, BODY, made | {name: ""})
    del made[name]
    assert f"no {name} header" in refused(hooks, BODY, made)


def test_too_old_and_too_new(hooks: Any, clock: FakeClock) -> None:
    made = sign(BODY, at=clock.time())
    clock.advance(301)
    assert "too old: its timestamp lies 301 s before" in refused(hooks, BODY, made)
    hooks.verify_signature(BODY, made, tolerance=301)
    clock.advance(-602)
    assert "too new: its timestamp lies 301 s after" in refused(hooks, BODY, made)
    hooks.verify_signature(BODY, made, tolerance=301)


@pytest.mark.parametrize("stamp", ["soon", "1.5", "nan", "9" * 5000, "-" + "9" * 4300, "é", "-"])
def test_timestamps_that_are_none(hooks: Any, clock: FakeClock, stamp: str) -> None:
    made = sign(BODY, at=clock.time()) | {"webhook-timestamp": stamp}
    assert "not a number of seconds" in refused(hooks, BODY, made)


@pytest.mark.parametrize(
    "change",
    [
        lambda body, h: (body.replace("evt_1", "evt_2"), h),
        lambda body, h: (body + " ", h),
        lambda body, h: (json.dumps(json.loads(body), separators=(",", ":")), h),
        lambda body, h: ("", h),
        lambda body, h: (body, h | {"webhook-id": "wh_2"}),
        lambda body, h: (body, h | {"webhook-timestamp": str(int(h["webhook-timestamp"]) + 1)}),
        lambda body, h: (body, h | {"webhook-timestamp": " " + h["webhook-timestamp"]}),
        lambda body, h: (body, h | {"webhook-signature": h["webhook-signature"].swapcase()}),
        lambda body, h: (body, h | {"webhook-signature": h["webhook-signature"][:-1]}),
        lambda body, h: (body, h | {"webhook-signature": "v2," + h["webhook-signature"][3:]}),
        lambda body, h: (body, h | {"webhook-signature": "v1,"}),
        lambda body, h: (body, h | {"webhook-signature": " "}),
        lambda body, h: (body, h | {"webhook-signature": "v1,日本"}),
        lambda body, h: (body, h | sign(body, OTHER, at=int(h["webhook-timestamp"]))),
    ],
)
def test_tampering(hooks: Any, clock: FakeClock, change: Callable[[str, Headers], tuple[str, Headers]]) -> None:
    body, made = change(BODY, sign(BODY, at=clock.time()))
    assert "no signature in webhook-signature fits" in refused(hooks, body, made)


@pytest.mark.parametrize("secret", [None, "", [], [""], [SECRET, ""]])
def test_without_a_secret(make_client: MakeClient, secret: Any) -> None:
    client = make_client()
    for call in (client.webhooks.unwrap, client.webhooks.verify_signature):
        with pytest.raises(ValueError, match="OPENAI_WEBHOOK_SECRET") as caught:
            call(BODY, sign(BODY, at=time.time()), secret=secret)
        assert not isinstance(caught.value, InvalidWebhookSignatureError)


@pytest.mark.parametrize("secret", ["whsec_", "whsec_!", "whsec_A", "whsec_é"])
def test_damaged_secrets(hooks: Any, secret: str) -> None:
    with pytest.raises(ValueError, match="damaged") as caught:
        hooks.verify_signature(BODY, {}, secret=secret)
    assert "whsec_A" not in str(caught.value)


@pytest.mark.parametrize("secret", [SECRET.encode(), [SECRET.encode()], [7]], ids=["bytes", "several", "number"])
def test_secrets_are_texts(hooks: Any, secret: Any) -> None:
    with pytest.raises(TypeError, match=r"a webhook secret is a str, .* not (bytes|int)") as caught:
        hooks.verify_signature(BODY, {}, secret=secret)
    assert "whsec" not in str(caught.value)


def test_parsed_bodies_are_a_mistake(hooks: Any, clock: FakeClock) -> None:
    with pytest.raises(TypeError, match="not dict: what was parsed can no longer be checked"):
        hooks.unwrap(EVENT, sign(BODY, at=clock.time()))


def test_signed_and_no_json(hooks: Any, clock: FakeClock) -> None:
    with pytest.raises(json.JSONDecodeError):
        hooks.unwrap("{", sign("{", at=clock.time()))


# -- beside the official client ------------------------------------------------------------------------------


def official(colour: Colour) -> Any:
    return (openai.OpenAI if colour == "sync" else openai.AsyncOpenAI)(api_key="k", webhook_secret=SECRET).webhooks


def known_events() -> list[str]:
    union = facts()["types"]["webhooks.unwrap_webhook_event:UnwrapWebhookEvent"]["type"]["union"]
    classes = [facts()["types"][member["ref"]] for member in union]
    return [next(f for f in cls["fields"] if f["name"] == "type")["type"]["literal"][0] for cls in classes]


def test_the_same_events_come_out(client: Client, colour: Colour) -> None:
    names = known_events()
    assert len(names) == len(set(names)) > 30
    for name in names:
        body = json.dumps(EVENT | {"type": name})
        made = sign(body, at=time.time())
        theirs = official(colour).unwrap(body, made)
        ours = client.webhooks.unwrap(body, made, secret=SECRET)
        assert type(ours).__name__ == type(theirs).__name__
        assert ours.type == name


TEXT = st.text(st.characters(codec="utf-8"), max_size=30)


@settings(deadline=None)  # the official client takes its time on first use
@given(
    body=TEXT,
    changed=TEXT,
    key=st.binary(min_size=1, max_size=64),
    id=st.from_regex(r"[\w.-]{1,20}", fullmatch=True),
    off=st.integers(-400, 400),
)
def test_both_clients_accept_and_refuse_the_same(body: str, changed: str, key: bytes, id: str, off: int) -> None:
    secret = "whsec_" + base64.b64encode(key).decode()
    if abs(abs(off) - 300) < 5:
        off = 0  # the real time passes while we compare
    made = sign(body, OTHER, secret, at=time.time() + off, id=id)
    for received in (body, changed, changed.encode()):
        verdicts = []
        for package in (openai, entrechat):
            hooks = package.OpenAI(api_key="k").webhooks
            try:
                verdicts.append(hooks.verify_signature(received, made, secret=secret))
            except package.InvalidWebhookSignatureError:
                verdicts.append("refused")
        assert verdicts[0] == verdicts[1]
        fine = abs(off) < 300 and received in (body, body.encode())
        assert verdicts[1] == (None if fine else "refused")


# -- cost ----------------------------------------------------------------------------------------------------


def test_nothing_dear_is_imported_before_it_is_needed() -> None:
    code = (
        "import sys, orjson; before = set(sys.modules)\n"
        "import entrechat.resources.webhooks.webhooks\n"
        "print(sorted({'hmac', 'hashlib', 'binascii', 'base64', 'asyncio'} & (set(sys.modules) - before)))\n"
        "import time, hmac, base64, entrechat\n"
        'stamp = str(int(time.time())); body = \'{"type": "batch.completed"}\'\n'
        "made = base64.b64encode(hmac.digest(b'k', f'i.{stamp}.{body}'.encode(), 'sha256')).decode()\n"
        "headers = {'webhook-id': 'i', 'webhook-timestamp': stamp, 'webhook-signature': 'v1,' + made}\n"
        "entrechat.OpenAI(api_key='k', webhook_secret='k').webhooks.unwrap(body, headers)\n"
        "print(sorted(m for m in sys.modules if m.startswith('entrechat.types.webhooks.')))"
    )
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split("\n")
    assert found[:2] == ["[]", "['entrechat.types.webhooks.batch_completed_webhook_event']"]


def test_both_colours_are_one() -> None:
    assert Webhooks.unwrap is AsyncWebhooks.unwrap
    assert Webhooks.verify_signature is AsyncWebhooks.verify_signature
