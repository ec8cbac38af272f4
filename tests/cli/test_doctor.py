"""`entrechat doctor` at servers that fail in every way: which line says so, what it says to do, and that no key is shown."""

from __future__ import annotations

import datetime as dt
import json
import re
import socket
import ssl
import time
from collections.abc import Callable, Iterator
from email.utils import formatdate
from pathlib import Path
from typing import Any

import pytest
import trustme

from tests.cli.support import Cli
from tests.support.recording import Answer, Recorded, RecordingServer
from tests.unit.http.peers import Peer, Server, serving

KEY = "sk-proj-" + "verysecret" * 5
MODELS = {"object": "list", "data": [{"id": "a", "object": "model"}]}
Examine = Callable[..., "Report"]


class Report:
    """What the doctor said."""

    def __init__(self, code: int, out: str) -> None:
        self.code = code
        self.out = out
        self.checks = {each["name"]: each for each in json.loads(out)["checks"]}

    def __getitem__(self, name: str) -> tuple[str, str, str]:
        found = self.checks[name]
        return found["status"], found["found"], found["fix"]


@pytest.fixture(autouse=True)
def no_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("SSL_CERT_FILE", "SSL_CERT_DIR", "REQUESTS_CA_BUNDLE", "SSLKEYLOGFILE"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def examine(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> Examine:
    """Runs the doctor and takes its report; no key may be in it."""
    monkeypatch.setenv("OPENAI_API_KEY", KEY)
    monkeypatch.delenv("OPENAI_ADMIN_KEY")

    def run(*argv: str) -> Report:
        done = cli("doctor", "--json", *argv)
        assert "verysecret" not in done.out + done.err
        assert not done.err
        report = Report(done.code, done.out)
        failed = [name for name, each in report.checks.items() if each["status"] == "fail"]
        assert (done.code, done.json["ok"]) == (int(bool(failed)), not failed)
        return report

    return run


@pytest.fixture
def healthy(server: RecordingServer) -> RecordingServer:
    server.answer = Answer.of_json(MODELS, headers={"date": formatdate(usegmt=True)})
    return server


def test_a_healthy_server(examine: Examine, healthy: RecordingServer) -> None:
    report = examine()
    assert {name: each["status"] for name, each in report.checks.items()} == dict.fromkeys(
        ["versions", "environment", "address", "key", "proxy", "dns", "connection", "tls", "api", "clock", "permissions"], "ok"
    )
    assert "200 over HTTP/1.1" in report["api"][1]
    assert report["key"][1] == "58 characters, from OPENAI_API_KEY"
    assert "OPENAI_API_KEY=(58 characters)" in report["environment"][1]
    assert {request.header("authorization") for request in healthy.take()} == {f"Bearer {KEY}"}


def test_the_page_for_people(cli: Cli, healthy: RecordingServer, monkeypatch: pytest.MonkeyPatch) -> None:
    done = cli("doctor", "--quick")
    assert done.code == 0
    assert re.search(r"^ok    api          GET /v1/models: 200", done.out, re.MULTILINE)
    assert done.out.endswith("\nNothing is in the way.\n")
    assert len(healthy.take()) == 1
    monkeypatch.setenv("OPENAI_API_KEY", "two words")
    done = cli("doctor")
    assert done.code == 1
    assert re.search(r"^FAIL  key .*blanks.*\n +→ copy the key once more", done.out, re.MULTILINE)
    assert done.out.endswith("\nkey: see above\n")


def test_a_wrong_command_line(cli: Cli) -> None:
    for argv in (["x"], ["--timeout", "0"], ["--provider", "nobody"]):
        done = cli("doctor", *argv)
        assert (done.code, done.out) == (2, "")
        assert "doctor: " in done.err


@pytest.mark.parametrize(
    ("answer", "status", "found", "fix"),
    [
        (
            Answer.of_json({"error": {"message": "Incorrect API key"}}, 401),
            "fail",
            "Incorrect API key",
            "OPENAI_API_KEY is wrong",
        ),
        (
            Answer.of_json({"error": {"message": "slow", "code": "rate_limit"}}, 429, {"retry-after": "7"}),
            "warn",
            "429",
            "wait 7 s",
        ),
        (Answer.of_json({"error": {"message": "x", "code": "insufficient_quota"}}, 429), "fail", "429", "no budget left"),
        (Answer.of_json({"detail": "Not Found"}, 404), "fail", "404", "Most end in /v1"),
        (Answer.of_json({"error": "down"}, 503), "warn", "503", ""),
        (Answer(302, (("location", "https://login.test/"),), b""), "fail", "https://login.test/", "correct OPENAI_BASE_URL"),
        (Answer.of_bytes(b"<html>Welcome to the hotel</html>", "text/html"), "fail", "not JSON", "a login of the network"),
        (Answer.of_json({"message": "hi"}), "warn", "no list of models", "is this the API's address"),
        (Answer.of_json({"error": {"message": f"no {KEY}"}}, 401), "fail", "no sk-…", "revoked"),
        (
            Answer.of_json({"error": {"message": "Insufficient. Missing scopes: api.model.read. Check it."}}, 403),
            "warn",
            "403",
            "give the key api.model.read",
        ),
        (Answer.of_json({"error": {"message": "Country not supported"}}, 403), "fail", "Country", "not allowed here"),
    ],
)
def test_what_the_api_says(
    examine: Examine, server: RecordingServer, answer: Answer, status: str, found: str, fix: str
) -> None:
    server.answer = answer
    report = examine()
    assert report["api"][0] == status
    assert found in report["api"][1]
    assert fix in report["api"][2]


def test_permissions(examine: Examine, healthy: RecordingServer) -> None:
    def answer(request: Recorded) -> Answer:
        if request.path == "/v1/files":
            return Answer.of_json({"error": {"message": "You may not. Missing scopes: api.files.read. Check it."}}, 403)
        return Answer.of_json(MODELS) if request.path in ("/v1/models", "/v1/batches") else Answer.of_json({}, 404)

    healthy.answer = answer
    status, found, fix = examine()["permissions"]
    assert (status, found) == ("warn", "may read models, batches; may not read files")
    assert "give the key api.files.read" in fix


def test_limits(examine: Examine, server: RecordingServer) -> None:
    headers = {"x-ratelimit-limit-requests": "60", "x-ratelimit-remaining-requests": "0", "x-ratelimit-reset-requests": "1s"}
    server.answer = Answer.of_json(MODELS, headers=headers)
    assert examine()["limits"] == ("warn", "left: requests 0 of 60", "requests come back in 1s")


@pytest.mark.parametrize(("offset", "said"), [(-7200, "ahead of"), (7200, "behind")])
def test_the_clock(examine: Examine, server: RecordingServer, offset: int, said: str) -> None:
    server.answer = Answer.of_json(MODELS, headers={"date": formatdate(time.time() + offset, usegmt=True)})
    status, found, fix = examine()["clock"]
    assert (status, "timedatectl" in fix) == ("warn", True)
    assert re.fullmatch(rf"(71\d\d|7200|7201) s {said} the server's", found)


def test_a_date_that_is_none(examine: Examine, server: RecordingServer) -> None:
    server.answer = Answer.of_json(MODELS, headers={"date": "yesterday"})
    assert "clock" not in examine().checks


@pytest.mark.parametrize(
    ("url", "status", "said", "fix"),
    [
        ("https://api.openai.com", "fail", "does not end in /v1", "https://api.openai.com/v1"),
        ("https://api.openai.com/v1/chat/completions", "fail", "one operation", "https://api.openai.com/v1"),
        ("ftp://x", "fail", "http:// or https://", "https://api.openai.com/v1"),
        ("https://user:hunter2@x.test/v1", "fail", "no user name", ""),
        ("https://r.openai.azure.com/openai/deployments/d", "fail", "not its v1 address", "r.openai.azure.com/openai/v1"),
        ("http://models.invalid/v1", "warn", "plain HTTP", "use https://"),
        ("https://models.invalid", "warn", "does not end in /v1", "https://models.invalid/v1"),
    ],
)
def test_addresses(examine: Examine, monkeypatch: pytest.MonkeyPatch, url: str, status: str, said: str, fix: str) -> None:
    monkeypatch.setattr(socket, "getaddrinfo", unknown_name)
    report = examine("--base-url", url)
    assert report["address"][0] == status
    assert said in report["address"][1]
    assert fix in report["address"][2]
    assert "hunter2" not in report.out
    if status == "warn":
        assert report["dns"][:2] == ("fail", "models.invalid: Name or service not known")
        assert report["api"][0] == "skip"


def unknown_name(*args: Any, **kwargs: Any) -> Any:
    raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")


@pytest.mark.parametrize(
    ("key", "status", "said"),
    [
        ("", "fail", "is not set"),
        ("sk-proj-abc def", "fail", "blanks"),
        ("'sk-proj-abcdefgh'", "fail", "placeholder, or holds quotes"),
        ("your-key-here", "fail", "placeholder"),
        ("gsk_abcdefgh", "warn", "begin with sk-"),
        ("sk-short", "warn", "are longer"),
        (f" {KEY}\n", "warn", "blanks around it"),
    ],
)
def test_keys(examine: Examine, monkeypatch: pytest.MonkeyPatch, key: str, status: str, said: str) -> None:
    monkeypatch.setattr(socket, "getaddrinfo", unknown_name)
    monkeypatch.setenv("OPENAI_API_KEY", key)
    report = examine("--base-url", "https://api.openai.com/v1")
    assert report["key"][0] == status
    assert said in report["key"][1]
    assert report["key"][2]


def test_a_server_without_a_key(examine: Examine, healthy: RecordingServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("OPENAI_API_KEY")
    report = examine()
    assert report["key"][:2] == ("ok", "none, which this server may do without (OPENAI_API_KEY)")
    assert "permissions" not in report.checks
    assert healthy.take()[0].header("authorization") is None


def test_a_provider(examine: Examine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(socket, "getaddrinfo", unknown_name)
    report = examine("--provider", "groq")
    assert report["address"][1] == "https://api.groq.com/openai/v1 (provider groq)"
    assert report["key"] == ("fail", "GROQ_API_KEY is not set", "export GROQ_API_KEY=…")


def test_nobody_listens(examine: Examine) -> None:
    status, found, fix = examine("--base-url", "http://127.0.0.1:9/v1")["connection"]
    assert (status, "refused" in found, "start the server" in fix) == ("fail", True, True)


def test_a_mute_server(examine: Examine) -> None:
    with serving(lambda peer: peer.hears_close() and None) as mute:
        status, found, _ = examine("--base-url", f"http://127.0.0.1:{mute.origin.port}/v1", "--timeout", "0.2")["api"]
    assert (status, "0.2" in found) == ("fail", True)


def test_a_name_server_that_hangs(examine: Examine, monkeypatch: pytest.MonkeyPatch) -> None:
    import threading

    done = threading.Event()
    monkeypatch.setattr(socket, "getaddrinfo", lambda *args, **kwargs: done.wait(10) and unknown_name())
    try:
        status, found, fix = examine("--base-url", "https://hangs.invalid/v1", "--timeout", "0.1")["dns"]
    finally:
        done.set()
    assert (status, found) == ("fail", "hangs.invalid: nothing after 0.1 s")
    assert "resolv.conf" in fix


def test_a_dead_proxy(examine: Examine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://me:hunter2@127.0.0.1:9")
    report = examine("--base-url", "https://api.test.invalid/v1")
    assert report["proxy"][0] == "ok"
    assert "127.0.0.1:9, by HTTPS_PROXY" in report["proxy"][1]
    assert report["connection"][0] == "fail"
    assert "is the proxy in HTTPS_PROXY right" in report["connection"][2]
    assert "hunter2" not in report.out


def test_a_proxy_that_is_none(examine: Examine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "ftp://hunter2")
    report = examine("--base-url", "https://api.test.invalid/v1")
    assert report["proxy"][0] == "fail"
    assert report["proxy"][2]


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA(organization_name="Corp Ltd")


@pytest.fixture
def ca_file(authority: trustme.CA, tmp_path: Path) -> str:
    path = tmp_path / "ca.pem"
    authority.cert_pem.write_to_path(str(path))
    return str(path)


def answers(peer: Peer) -> None:
    while True:
        peer.request()
        peer.answer(json.dumps(MODELS).encode())


def tls_server(certificate: trustme.LeafCert) -> Any:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    certificate.configure_cert(context)
    return serving(answers, tls=context)


def days(number: int) -> dt.datetime:
    return dt.datetime.now(dt.UTC) + dt.timedelta(days=number)


@pytest.fixture
def secured(authority: trustme.CA) -> Iterator[Server]:
    with tls_server(authority.issue_cert("127.0.0.1")) as server:
        yield server


def at(server: Server, path: str = "/v1") -> tuple[str, str]:
    return "--base-url", f"https://127.0.0.1:{server.origin.port}{path}"


def test_tls(examine: Examine, secured: Server, ca_file: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", ca_file)
    report = examine(*at(secured))
    assert report.code == 0
    assert report["tls"][1].startswith("TLSv1.3, ")
    assert "ALPN http/1.1 (nothing agreed on)" in report["tls"][1]
    assert "issued by Corp Ltd, trusted by SSL_CERT_FILE, good for " in report["certificate"][1]


def test_an_authority_that_is_unknown(examine: Examine, secured: Server) -> None:
    report = examine(*at(secured))
    status, found, fix = report["tls"]
    assert (status, "'Corp Ltd'" in found) == ("fail", True)
    assert "set SSL_CERT_FILE to a file that holds it" in fix
    assert "Do not switch verification off" in fix
    assert report["api"][0] == "skip"


def test_a_certificate_of_another_host(
    examine: Examine, authority: trustme.CA, ca_file: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", ca_file)
    with tls_server(authority.issue_cert("other.test")) as server:
        status, _, fix = examine(*at(server))["tls"]
    assert (status, fix) == ("fail", "is the host in --base-url right? The certificate is another one's")


@pytest.mark.parametrize(("ends", "status", "said"), [(-1, "fail", "clock"), (5, "warn", "renew")])
def test_a_certificate_that_ends(
    examine: Examine, authority: trustme.CA, ca_file: str, monkeypatch: pytest.MonkeyPatch, ends: int, status: str, said: str
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", ca_file)
    with tls_server(authority.issue_cert("127.0.0.1", not_before=days(-30), not_after=days(ends))) as server:
        report = examine(*at(server))
    line = report["tls" if status == "fail" else "certificate"]
    assert (line[0], said in line[2]) == (status, True)


def plain(peer: Peer) -> None:
    peer.take(1)
    peer.send(b"HTTP/1.1 400 Bad Request\r\n\r\n")
    peer.hears_close()


def test_no_tls_on_that_port(examine: Examine) -> None:
    with serving(plain) as server:
        status, _, fix = examine(*at(server))["tls"]
    assert (status, "use http:// instead" in fix) == ("fail", True)


@pytest.mark.parametrize(
    ("name", "value", "status", "said"),
    [
        ("OPENAI_API_BASE", "http://x", "warn", "OPENAI_API_BASE has no effect"),
        ("SSL_CERT_FILE", "/nowhere/ca.pem", "fail", "there is no /nowhere/ca.pem"),
        ("SSLKEYLOGFILE", "/dev/null", "warn", "writes the keys of connections"),
    ],
)
def test_variables(
    cli: Cli, healthy: RecordingServer, monkeypatch: pytest.MonkeyPatch, name: str, value: str, status: str, said: str
) -> None:
    monkeypatch.setenv(name, value)
    lines = cli("doctor", "--json", "--quick").json["checks"]
    found = [each for each in lines if each["name"] == "environment" and said in each["found"]]
    assert [each["status"] for each in found] == [status]


def test_secrets_in_variables(examine: Examine, healthy: RecordingServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_CUSTOM_HEADERS", "X-Gateway-Key: hunter2\nX-Other: hunter2")
    monkeypatch.setenv("AZURE_OPENAI_AD_TOKEN", "hunter2")
    monkeypatch.setenv("HTTPS_PROXY", "http://hunter2:hunter2@proxy.test:1")
    report = examine("--quick")
    assert "hunter2" not in report.out.replace("http://hunter2:…@", "")
    assert "OPENAI_CUSTOM_HEADERS=(X-Gateway-Key, X-Other)" in report["environment"][1]
