"""The console's files, its feed, and who may have them; `browser/` looks at it in a real one."""

from __future__ import annotations

import asyncio
import json
import re
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.client import HTTPConnection, HTTPResponse
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

import entrechat.local.console as console
from entrechat import OpenAI
from entrechat._core.http import HeaderBlock, Origin, Request
from entrechat.local.app import App
from entrechat.local.console import feed, pages
from entrechat.local.console.redaction import redact
from entrechat.local.engine.scripted import Scripted
from entrechat.local.engine.scripted_embeddings import HashedWords
from entrechat.local.engine.speech_scripted import ScriptedSpeech

from .caller import Caller, ask
from .conftest import MakeCaller
from .serving import Served as Process
from .test_official_client import Served

pytestmark = pytest.mark.filterwarnings("ignore:.*Assistants API is deprecated:DeprecationWarning")
STATIC = Path(console.__file__).parent / "static"
HI: Any = [{"role": "user", "content": "Hello there"}]


def read(caller: Caller, path: str, *, host: str = "localhost", **headers: str) -> Any:
    return caller.send(Request("GET", Origin("http", host, 80), path, HeaderBlock(headers.items()), None))


class Feed:
    """The journal's feed over a socket, event by event."""

    def __init__(self, url: str, path: str = "/console/journal", **headers: str) -> None:
        parts = urlsplit(url)
        self._connection = HTTPConnection(parts.hostname or "", parts.port, timeout=10)
        self._connection.request("GET", path, headers=headers)
        self.answer: HTTPResponse = self._connection.getresponse()

    def next(self) -> Any:
        while line := self.answer.readline():
            if line.startswith(b"data: "):
                return json.loads(line[6:])
        return None

    def close(self) -> None:
        self._connection.close()
        self.answer.close()


@contextmanager
def looking(url: str, path: str = "/console/journal", **headers: str) -> Iterator[Feed]:
    made = Feed(url, path, **headers)
    try:
        yield made
    finally:
        made.close()


@pytest.fixture
def app() -> Iterator[App]:
    made = App(Scripted(), embedder=HashedWords(), speaker=ScriptedSpeech())
    yield made
    made.close()


@pytest.fixture
def url(app: App) -> Iterator[str]:
    with Served(app) as url:
        yield url


@pytest.fixture
def client(url: str) -> Iterator[OpenAI]:
    with OpenAI(base_url=url, api_key="x", admin_api_key="x", max_retries=0) as client:
        yield client


def get(url: str, path: str, **headers: str) -> tuple[int, Any]:
    parts = urlsplit(url)
    connection = HTTPConnection(parts.hostname or "", parts.port, timeout=10)
    connection.request("GET", path, headers=headers)
    answer = connection.getresponse()
    body = json.loads(answer.read())
    connection.close()
    return answer.status, body


# --- the files


def test_the_page_and_its_files(scripted: Caller) -> None:
    page = read(scripted, "/")
    assert page.status == 200
    assert page.headers["content-type"] == "text/html; charset=utf-8"
    named = re.findall(r'(?:src|href)="(console/[^"]+)"', page.content.decode())
    assert "console/app.js" in named
    for name in named:
        assert read(scripted, f"/{name}").content == (STATIC / Path(name).name).read_bytes()


def test_every_module_that_is_imported_is_there() -> None:
    for path in STATIC.glob("*.js"):
        for name in re.findall(r'from "\./([^"]+)"', path.read_text()):
            assert (STATIC / name).is_file(), f"{path.name} imports {name}"


def test_it_is_small_and_needs_nothing_from_elsewhere() -> None:
    files = list(STATIC.iterdir())
    assert sum(path.stat().st_size for path in files) <= 120_000
    for path in files:
        source = path.read_text()
        assert not re.search(r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(", source), path.name
        assert not re.findall(r"https?://(?!www\.w3\.org/2000/svg)[^\"'`\s]+", source), path.name
    assert "<script>" not in (STATIC / "index.html").read_text()


def test_what_a_browser_is_told(scripted: Caller) -> None:
    for path in ("/", "/console/app.js", "/console/nothing", "/console/threads"):
        headers = read(scripted, path).headers
        assert headers["content-security-policy"].startswith("default-src 'self'; ")
        assert "unsafe" not in headers["content-security-policy"]
        assert headers["x-content-type-options"] == "nosniff"
    first = read(scripted, "/console/app.js")
    again = read(scripted, "/console/app.js", **{"if-none-match": first.headers["etag"]})
    assert (again.status, again.content) == (304, b"")
    assert first.headers["cache-control"] == "no-cache"


def test_what_is_not_there(scripted: Caller) -> None:
    for path in ("/console/nothing.js", "/console/../app.py", "/console/", "/console/search/1", "/console/threads/1"):
        answer = read(scripted, path)
        assert (answer.status, answer.json["error"]["code"]) == (404, "unknown_url"), path
    posted = scripted.send(ask({}, path="/console/journal"))
    assert (posted.status, posted.headers["allow"]) == (405, "GET, HEAD")


# --- the feed


def test_an_exchange_comes_as_it_ends(client: OpenAI, url: str) -> None:
    with looking(url) as feed:
        made = client.chat.completions.create(model="gpt-4o", messages=HI)
        told = feed.next()
    assert told["operation"] == "chat.completions.create"
    assert (told["status"], told["method"], told["path"]) == (200, "POST", "/v1/chat/completions")
    assert told["id"] == made._request_id
    assert told["model"] == "gpt-4o"
    assert told["usage"] == {"input_tokens": 2, "output_tokens": 2, "input_cached_tokens": 0}
    assert told["cost"] == pytest.approx((2 * 2.5 + 2 * 10) / 1e6)
    assert 0 < told["first"] <= told["ms"]
    status, whole = get(url, f"/console/journal/{told['n']}")
    assert status == 200
    assert json.loads(whole["request"])["messages"] == HI
    assert json.loads(whole["answer"])["choices"][0]["message"]["content"] == "Hello there"
    assert (whole["plain"], whole["cut"], whole["events"]) == (True, [False, False], [])


def test_a_streams_events_with_their_times(client: OpenAI, url: str) -> None:
    with looking(url) as feed:
        list(client.chat.completions.create(model="gpt-4o", messages=HI, stream=True))
        told = feed.next()
    assert told["stream"]
    _, whole = get(url, f"/console/journal/{told['n']}")
    *chunks, done = whole["events"]
    assert done["data"] == "[DONE]"
    text = "".join(json.loads(each["data"])["choices"][0]["delta"].get("content") or "" for each in chunks)
    assert text == "Hello there"
    times = [each["at"] for each in whole["events"]]
    assert times == sorted(times)
    assert told["first"] <= times[0]
    assert times[-1] <= told["ms"]


def test_what_a_refusal_and_a_query_look_like(client: OpenAI, url: str) -> None:
    with looking(url) as feed:
        with pytest.raises(Exception, match="nope"):
            client.chat.completions.create(model="nope", messages=HI)
        refused = feed.next()
        client.files.list(limit=3).data  # asks
        listed = feed.next()
        client.models.retrieve("gpt-4o")
        one = feed.next()
    assert (refused["status"], refused["code"], refused["model"], refused["cost"]) == (404, "model_not_found", "nope", 0)
    assert listed["query"] == "limit=3"
    assert get(url, f"/console/journal/{one['n']}")[1]["plain"] is False


def test_sound_and_what_is_too_long_are_not_shown_whole(client: OpenAI, url: str) -> None:
    pytest.importorskip("soundfile", reason="no sound without the extra local-media")
    with looking(url) as stream:
        client.files.create(file=("a.bin", b"\0\xff" * 300_000), purpose="user_data")
        uploaded = stream.next()
        client.audio.speech.create(model="tts-1", voice="alloy", input="Hello").read()
        spoken = stream.next()
    whole = get(url, f"/console/journal/{uploaded['n']}")[1]
    assert (whole["request"], whole["cut"]) == (None, [True, False])
    assert whole["sizes"][0] > 600_000
    assert get(url, f"/console/journal/{spoken['n']}")[1]["answer"] is None


def test_going_on_where_one_was(client: OpenAI, url: str) -> None:
    with looking(url) as feed:
        client.models.list()
        client.models.list()
        first, second = feed.next(), feed.next()
    with looking(url, f"/console/journal?after={first['n']}") as feed:
        assert feed.next() == second
    with looking(url, "/console/journal?after=1000000") as feed:  # of an earlier process
        assert feed.next() == first


def test_searching_the_bodies(client: OpenAI, url: str) -> None:
    with looking(url) as feed:
        client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": "An Aardvark"}])
        found = feed.next()
        client.models.list()
        feed.next()
    assert get(url, "/console/search?q=aardvark") == (200, {"numbers": [found["n"]]})


def test_nothing_is_watched_while_nobody_looks(app: App, client: OpenAI, url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    assert not app.journal.watched
    with looking(url) as stream:
        assert app.journal.watched
        client.models.list()
        first = stream.next()
    client.models.list()  # as while the page is loaded again
    with looking(url, f"/console/journal?after={first['n']}") as stream:
        assert stream.next()["n"] == first["n"] + 1
    until(lambda: not app.console._feed._viewers)
    monkeypatch.setattr(feed, "_GRACE", -1.0)
    client.models.list()
    assert not app.journal.watched


def test_only_so_much_is_kept(app: App, client: OpenAI, url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(feed, "EXCHANGES", 3)
    with looking(url) as stream:
        for number in range(1, 6):
            client.models.list()
            assert stream.next()["n"] == number
        assert [number for number, _ in app.console._feed._kept] == [3, 4, 5]
        assert get(url, "/console/journal/1")[0] == 404
        monkeypatch.setattr(feed, "BYTES", 10_000)
        client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": "x" * 4000}])
        assert stream.next()["n"] == 6
        kept = app.console._feed._kept
        assert [number for number, _ in kept][-1] == 6
        assert app.console._feed._bytes == sum(map(feed._size, (record for _, record in kept))) <= 10_000


def test_a_feed_lasts_a_while(client: OpenAI, url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(feed, "LOOK", 0.05)
    with looking(url) as stream:
        assert stream.next() is None


def test_the_console_is_not_in_the_journal(app: App, url: str) -> None:
    seen: list[Any] = []
    app.journal.observe(seen.append)
    with looking(url):
        get(url, "/console/threads")
    assert seen == []


def until(true: Any, seconds: float = 10.0) -> None:
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end
        time.sleep(0.01)


def test_ctrl_c_does_not_wait_for_an_open_console() -> None:
    with Process("--engine", "scripted", "--log", "none") as server:
        parts = urlsplit(server.url)
        with looking(f"http://{parts.hostname}:{parts.port}") as feed:
            ended: list[Any] = []
            reader = threading.Thread(target=lambda: ended.append(feed.next()))
            reader.start()
            assert server.stop() == 0
            reader.join(10)
            assert ended == [None]
        assert not any("Traceback" in line for line in server.lines)


# --- who may have what


def test_a_page_of_another_origin_gets_nothing(scripted: Caller) -> None:
    paths = ("/console/journal", "/console/journal/1", "/console/search?q=a", "/console/threads")
    foreign = (
        {"origin": "http://evil.example"},
        {"origin": "http://localhost:3000"},
        {"origin": "null"},
        {"sec-fetch-site": "cross-site"},
        {"sec-fetch-site": "same-site"},
        {"host": "evil.example"},
        {"host": "192.168.1.7"},
        {"host": ""},
    )
    for path in paths:
        for headers in foreign:
            answer = read(scripted, path, **headers)
            assert (answer.status, answer.json["error"]["code"]) == (403, "forbidden_origin"), (path, headers)
    for host, origin in (
        ("localhost", "localhost"),
        ("127.0.0.1", "127.0.0.1"),
        ("::1", "[::1]"),
        ("a.localhost", "a.localhost"),
    ):
        assert read(scripted, "/console/threads", host=host, origin=f"http://{origin}").status == 200


def test_a_server_with_a_key_asks_for_it(make_caller: MakeCaller) -> None:
    caller = make_caller(app={"api_key": "the-key-of-this-server"})
    assert read(caller, "/", host="server.example").status == 200
    for path in ("/console/journal", "/console/journal/1", "/console/search?q=a", "/console/threads"):
        assert read(caller, path).status == 401
    known = {"authorization": "Bearer the-key-of-this-server", "host": "server.example"}
    assert read(caller, "/console/threads", **known).status == 200
    assert read(caller, "/console/threads", **known, origin="https://evil.example").status == 403


def test_a_projects_key_sees_its_project(app: App, client: OpenAI, url: str) -> None:
    admin = client.admin.organization.admin_api_keys.create(name="admin").value
    with OpenAI(base_url=url, api_key="-", admin_api_key=admin, max_retries=0) as administrator:
        organization = administrator.admin.organization
        project = organization.projects.create(name="other")
        account = organization.projects.service_accounts.create(project.id, name="worker")
    assert account.api_key is not None
    with OpenAI(base_url=url, api_key=account.api_key.value, max_retries=0) as worker:
        key = {"authorization": f"Bearer {account.api_key.value}"}
        with looking(url, authorization=f"Bearer {admin}") as everything, looking(url, **key) as own:
            with OpenAI(base_url=url, api_key="-", admin_api_key=admin, max_retries=0) as administrator:
                administrator.admin.organization.projects.list()
            theirs = everything.next()
            worker.models.list()
            assert everything.next()["project"] == project.id
            assert own.next()["project"] == project.id
        assert get(url, f"/console/journal/{theirs['n']}", **key)[0] == 404
        thread = worker.beta.threads.create()
        assert [each["id"] for each in get(url, "/console/threads", **key)[1]["data"]] == [thread.id]


def test_threads_in_pages(client: OpenAI, url: str) -> None:
    made = [client.beta.threads.create(metadata={"n": str(number)}).id for number in range(51)]
    _, first = get(url, "/console/threads")
    assert [each["id"] for each in first["data"]] == made[:0:-1]
    assert first["has_more"]
    _, second = get(url, f"/console/threads?after={first['last_id']}")
    assert [each["id"] for each in second["data"]] == made[:1]
    assert get(url, "/console/threads?after=thread_nothing")[0] == 400


@pytest.mark.parametrize(
    ("body", "shown"),
    [
        (b'{"value":"sk-admin-0123456789abcdef"}', b'{"value":"sk-**********************"}'),
        (b"whsec_MDEyMzQ1Njc4OWFiY2RlZg==", b"whsec_************************"),
        (b'{"authorization": "Basic abc", "n": 1}', b'{"authorization": "*********", "n": 1}'),
        (b'"{\\"api_key\\": \\"abc\\"}"', b'"{\\"api_key\\": \\"***\\"}"'),
        (b'{"X-Api-Key":"abc","client_secret":"de"}', b'{"X-Api-Key":"***","client_secret":"**"}'),
        (b"Authorization: Bearer abcdefgh", b"Authorization: Bearer ********"),
        (b"my own key", b"my *** key"),
        (b'{"tokens": 5, "model": "gpt-4o", "task": "sk-i"}', b'{"tokens": 5, "model": "gpt-4o", "task": "sk-i"}'),
    ],
)
def test_secrets_are_starred(body: bytes, shown: bytes) -> None:
    assert redact(body, "own") == shown
    assert len(shown) == len(body)


def test_no_secret_is_kept(app: App, client: OpenAI, url: str) -> None:
    with looking(url) as feed:
        secret = client.admin.organization.admin_api_keys.create(name="admin").value
        told = feed.next()
    kept = dict(app.console._feed._kept)[told["n"]]
    assert kept.answer is not None
    assert secret.encode() not in kept.answer
    assert json.loads(kept.answer)["value"].startswith("sk-***")


def test_one_app_in_several_loops(app: App) -> None:
    """Who looks may be in another loop than who is answered."""
    told: list[bytes] = []
    begun = threading.Event()

    async def look() -> None:
        async def receive() -> Any:
            await asyncio.Event().wait()

        async def send(message: Any) -> None:
            begun.set()
            told.append(message.get("body", b""))
            if told[-1].startswith(b"data: "):
                raise asyncio.CancelledError

        scope = {
            "type": "http",
            "method": "GET",
            "path": "/console/journal",
            "query_string": b"",
            "headers": [(b"host", b"localhost")],
        }
        with pytest.raises(asyncio.CancelledError):
            await app(scope, receive, send)

    thread = threading.Thread(target=lambda: asyncio.run(look()))
    thread.start()
    assert begun.wait(10)
    caller = Caller(app, "sync")
    caller.chat()
    thread.join(10)
    caller.close()
    assert json.loads(told[-1][6:])["operation"] == "chat.completions.create"


def test_its_files_are_read_once(scripted: Caller) -> None:
    read(scripted, "/")
    assert pages._files() is pages._files()
