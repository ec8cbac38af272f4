"""Which proxy an origin gets: the setting, the environment, NO_PROXY."""

from __future__ import annotations

import copy
import os
import pickle
from typing import Any

import pytest

import entrechat
from entrechat._core.http import Origin, TransportError
from entrechat._http.proxy import Exempt, Proxy, Routes, as_proxy, parse

HTTPS = Origin("https", "api.test", 443)
HTTP = Origin("http", "api.test", 80)


@pytest.mark.parametrize(
    ("url", "shown", "login"),
    [
        ("http://proxy.test:3128", "http://proxy.test:3128", None),
        ("proxy.test:3128", "http://proxy.test:3128", None),
        ("HTTP://Proxy.Test/", "http://proxy.test:80", None),
        ("https://proxy.test", "https://proxy.test:443", None),
        ("socks5://10.0.0.1", "socks5://10.0.0.1:1080", None),
        ("socks5h://u@h", "socks5h://h:1080", ("u", "")),
        ("socks://h:9", "socks5h://h:9", None),
        ("http://[::1]:8080", "http://[::1]:8080", None),
        ("http://u:p%40%3A%2F@h:1", "http://h:1", ("u", "p@:/")),
        ("http://u:a@b@h:1", "http://h:1", ("u", "a@b")),
        ("http://bücher.test:1", "http://xn--bcher-kva.test:1", None),
    ],
)
def test_addresses(url: str, shown: str, login: tuple[str, str] | None) -> None:
    proxy = parse(url)
    assert str(proxy) == shown
    assert (proxy.username, proxy.password) == (login or (None, None))
    again = parse(proxy.url)
    assert (str(again), again.username, again.password) == (shown, proxy.username, proxy.password)
    if login is not None and login[1]:
        assert login[1] not in f"{proxy} {proxy!r}"


@pytest.mark.parametrize(
    ("url", "message"),
    [
        ("ftp://h", "protocol must be one of"),
        ("http://", "no host"),
        ("http://:80", "no host"),
        ("http://h:x", "no port"),
        ("http://h:0", "from 1 to 65535"),
        ("http://h:70000", "from 1 to 65535"),
        ("http://u:hunter2@h:x", "no port"),
        ("http://u:hunter2/@h/y:1", "no host"),
        ("http://a%3Ab:hunter2@h", "colon"),
        ("socks5://:hunter2@h", "no empty names"),
        (f"socks5://u:{'hunter2' * 40}@h", "at most 255 bytes"),
        ("http://a b", "no host"),
        ("http://\xa0ü.test", "no host"),  # IDNA makes a blank of it
        ("http://ü..test", "characters that names cannot have"),
        ("http://\ud83d.test", "characters that names cannot have"),
        ("http://u:hunter2\ud83d@h", "the password is no text"),
        ("socks5://u:hunter2\udcff@h", "the password is no text"),
        ("http://u\ud83d:hunter2@h", "the user name is no text"),
    ],
)
def test_what_is_no_address(url: str, message: str) -> None:
    with pytest.raises(ValueError, match=message) as caught:
        parse(url)
    assert "hunter2" not in str(caught.value)
    with pytest.raises(ValueError, match=message):  # seen where it was made
        entrechat.OpenAI(api_key="sk-x", proxy=url)


def test_settings() -> None:
    assert as_proxy(None) is None
    assert as_proxy(False) is False
    assert as_proxy("") is False
    proxy = as_proxy({"host": "h", "port": 1, "username": "u", "password": "w", "protocol": "socks5"})
    assert isinstance(proxy, Proxy)
    assert (str(proxy), proxy.username, proxy.password) == ("socks5://h:1", "u", "w")
    assert as_proxy(proxy) is proxy
    for wrong in (True, 3, ["h"]):
        with pytest.raises(TypeError, match="proxy must be a URL"):
            as_proxy(wrong)  # type: ignore[arg-type]  # that is the point
    with pytest.raises(ValueError, match="password without a user name"):
        Proxy("h", password="w")


def test_clients_keep_it() -> None:
    client = entrechat.OpenAI(api_key="sk-x", proxy=entrechat.Proxy("h", 1, "u", "hunter2"))
    for each in (client, copy.deepcopy(client), pickle.loads(pickle.dumps(client)), client.with_options(timeout=3)):
        assert each._settings.proxy.url == "http://u:hunter2@h:1"
        assert "hunter2" not in repr(each) + repr(each._settings) + repr(each._settings.proxy)


def routed(monkeypatch: pytest.MonkeyPatch, setting: Any = None, **variables: str) -> Routes:
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    return Routes(setting)


def test_nothing_is_no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    assert routed(monkeypatch)(HTTPS) is None


@pytest.mark.parametrize(
    ("variables", "http", "https"),
    [
        ({"HTTPS_PROXY": "a:1"}, None, "http://a:1"),
        ({"HTTP_PROXY": "a:1"}, "http://a:1", None),
        ({"ALL_PROXY": "socks5://a:1"}, "socks5://a:1", "socks5://a:1"),
        ({"ALL_PROXY": "a:1", "https_proxy": "b:2"}, "http://a:1", "http://b:2"),
        ({"HTTPS_PROXY": "a:1", "https_proxy": "b:2"}, None, "http://b:2"),
        ({"ALL_PROXY": "a:1", "https_proxy": ""}, "http://a:1", None),
        ({"HTTP_PROXY": "evil:1", "REQUEST_METHOD": "GET"}, None, None),
        ({"http_proxy": "a:1", "REQUEST_METHOD": "GET"}, "http://a:1", None),
        ({"HTTPS_PROXY": "a:1", "NO_PROXY": "*"}, None, None),
        ({"HTTPS_PROXY": "a:1", "NO_PROXY": "api.test"}, None, None),
        ({"HTTPS_PROXY": "a:1", "NO_PROXY": "api.test", "no_proxy": ""}, None, "http://a:1"),
    ],
)
def test_the_environment(
    monkeypatch: pytest.MonkeyPatch, variables: dict[str, str], http: str | None, https: str | None
) -> None:
    if os.name == "nt" and len({name.lower() for name in variables}) < len(variables):
        pytest.skip("variables have no case here")
    routes = routed(monkeypatch, **variables)
    for origin, expected in ((HTTP, http), (HTTPS, https)):
        found = routes(origin)
        assert (None if found is None else str(found)) == expected
    # a setting knows no exceptions; False knows no proxies
    assert str(Routes("c:3")(HTTPS)) == "http://c:3"
    assert Routes(False)(HTTPS) is None


@pytest.mark.parametrize("host", ["localhost", "x.localhost", "127.0.0.1", "127.9.9.9", "::1"])
def test_this_machine(monkeypatch: pytest.MonkeyPatch, host: str) -> None:
    routes = routed(monkeypatch, ALL_PROXY="a:1")
    assert routes(Origin("http", host, 8000)) is None
    assert routes(Origin("http", f"{host.replace(':', '')}.test", 8000)) is not None
    assert Routes("a:1")(Origin("http", host, 8000)) is not None


def test_a_login_in_the_environment_that_is_no_text(monkeypatch: pytest.MonkeyPatch) -> None:
    if os.name == "nt":
        pytest.skip("variables are text here")
    monkeypatch.setitem(os.environb, b"HTTPS_PROXY", b"http://u:hunter2\xff@h:1")  # Latin-1
    with pytest.raises(TransportError, match="the environment variable HTTPS_PROXY: the password is no text") as caught:
        Routes(None)(HTTPS)
    assert caught.value.lasting
    assert "hunter2" not in str(caught.value)


def test_unix_sockets() -> None:
    assert Routes("a:1")(Origin("http", "localhost", 80, "/run/x")) is None


def test_a_wrong_variable_is_named_when_it_is_needed(monkeypatch: pytest.MonkeyPatch) -> None:
    routes = routed(monkeypatch, HTTPS_PROXY="gopher://hunter2:x@h")
    assert routes(HTTP) is None
    with pytest.raises(TransportError, match="the environment variable HTTPS_PROXY"):
        routes(HTTPS)


@pytest.mark.parametrize(
    ("exempt", "host", "port", "covered"),
    [
        ("", "a.test", 443, False),
        ("*", "a.test", 443, True),
        ("other.test, *", "a.test", 443, True),
        ("a.test", "a.test", 443, True),
        ("A.Test", "a.test", 443, True),
        ("a.test", "x.y.a.test", 443, True),
        ("a.test", "ba.test", 443, False),
        (".a.test", "x.a.test", 443, True),
        (".a.test", "a.test", 443, True),
        ("*.a.test", "x.a.test", 443, True),
        ("a.test:443", "a.test", 443, True),
        ("a.test:443", "a.test", 8443, False),
        ("b.test a.test", "a.test", 443, True),
        ("b.test,,a.test,", "a.test", 443, True),
        ("a.test.", "a.test", 443, True),
        ("10.0.0.0/8", "10.200.3.4", 443, True),
        ("10.0.0.0/8", "11.0.0.1", 443, False),
        ("10.0.0.7", "10.0.0.7", 443, True),
        ("10.0.0.7:80", "10.0.0.7", 443, False),
        ("10.0.0.0/33", "10.0.0.1", 443, False),
        ("10.0.0.0/x", "10.0.0.0", 443, False),
        ("10.0.0.0/", "10.0.0.0", 443, False),
        ("10.0.0.0/٨", "10.0.0.0", 443, False),
        ("a.test:x", "a.test", 443, False),
        ("a.test:65536", "a.test", 443, False),
        (f"a.test:{'9' * 5000}, b.test", "b.test", 443, True),
        (f"10.0.0.0/{'9' * 5000}, b.test", "b.test", 443, True),
        ("a.test:", "a.test", 443, True),
        (f"{'ü' * 64}.test, ü..test, \ud83d.test, 1\ud83d, \ud83d:1, b.test", "b.test", 443, True),
        ("1\0, :\0:, [, ], :, [::1, /8, //, ., *., %, b.test", "b.test", 443, True),
        ("0.0.0.0/0", "8.8.8.8", 443, True),
        ("0.0.0.0/0", "a.test", 443, False),
        ("192.168.1.0/28", "192.168.1.15", 443, True),
        ("192.168.1.0/28", "192.168.1.16", 443, False),
        ("fd00::/8", "fd12::3", 443, True),
        ("fd00::/8", "fe80::1", 443, False),
        ("::1", "::1", 443, True),
        ("2001:db8::1", "2001:DB8:0::1", 443, True),
        ("[2001:db8::1]", "2001:db8::1", 443, True),
        ("[2001:db8::1]:80", "2001:db8::1", 443, False),
        ("10.0.0.1", "::ffff:10.0.0.1", 443, True),
        ("bücher.test", "xn--bcher-kva.test", 443, True),
        ("10.0.0", "10.0.0.1", 443, False),
        ("test", "a.test", 443, True),
    ],
)
def test_no_proxy(exempt: str, host: str, port: int, covered: bool) -> None:
    assert Exempt(exempt).covers(host, port) is covered
