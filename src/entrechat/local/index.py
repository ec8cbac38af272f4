"""The user's package index: which one pip is set to, and what it has (the simple API, PEP 503 and 691)."""

from __future__ import annotations

import ast
import base64
import json
import netrc
import os
import re
import shutil
import ssl
import subprocess
import sys
import urllib.error
import urllib.request
from html.parser import HTMLParser
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import unquote, urldefrag, urljoin, urlsplit, urlunsplit
from urllib.request import url2pathname

from .shapes import obj

PYPI = "https://pypi.org/simple"
_ACCEPT = "application/vnd.pypi.simple.v1+json, application/vnd.pypi.simple.v1+html;q=0.2, text/html;q=0.1"


class Settings(NamedTuple):
    """Where to look. `odd` names settings of pip that only pip itself can follow."""

    indexes: tuple[str, ...]
    links: tuple[str, ...] = ()
    cert: str | None = None
    proxy: str | None = None
    odd: tuple[str, ...] = ()


class Found(NamedTuple):
    """A wheel: at a URL, or a file on this machine when `url` has no scheme."""

    url: str
    sha256: str | None
    size: int | None
    login: str | None
    """The Authorization header that the wheel's host may see."""


def settings() -> Settings:
    """What pip is set to (its files and environment), else uv's environment, else PyPI."""
    pip = _pip_config()
    env = os.environ
    index = pip.get("index-url") or env.get("UV_DEFAULT_INDEX") or env.get("UV_INDEX_URL") or PYPI
    extra = [
        *pip.get("extra-index-url", "").split(),
        *env.get("UV_EXTRA_INDEX_URL", "").split(),
        *env.get("UV_INDEX", "").split(),
    ]
    links = [*pip.get("find-links", "").split(), *re.split(r"[\s,]+", env.get("UV_FIND_LINKS", ""))]
    every = [re.sub(r"^[\w-]+=(?=\w+:)", "", each) for each in (index, *extra)]  # uv writes name=url
    odd = tuple(name for name in ("trusted-host", "client-cert", "keyring-provider") if pip.get(name))
    cert = pip.get("cert") or env.get("REQUESTS_CA_BUNDLE") or env.get("SSL_CERT_FILE")
    off = pip.get("no-index", "").lower() in ("1", "true", "yes")
    return Settings(() if off else tuple(every), tuple(each for each in links if each), cert, pip.get("proxy"), odd)


def pip_command() -> list[str] | None:
    """How to run pip, or None where there is none."""
    import importlib.util

    if importlib.util.find_spec("pip") is not None:
        return [sys.executable, "-m", "pip"]
    found = shutil.which("pip3") or shutil.which("pip")
    return [found] if found else None


def _pip_config() -> dict[str, str]:
    """pip's settings: its environment variables over [download] over [global], as pip itself says they are."""
    command = pip_command()
    out: dict[str, str] = {}
    if command is not None:
        try:
            listed = subprocess.run(
                [*command, "config", "list"], capture_output=True, text=True, timeout=60, check=False
            ).stdout
        except (OSError, subprocess.TimeoutExpired):
            listed = ""
        for section in ("global", "download", ":env:"):
            for line in listed.splitlines():
                name, _, value = line.partition("=")
                if name.startswith(f"{section}."):
                    try:
                        out[name.removeprefix(f"{section}.")] = str(ast.literal_eval(value))
                    except (ValueError, SyntaxError):
                        out[name.removeprefix(f"{section}.")] = value
        return out
    for name, value in os.environ.items():
        if name.startswith("PIP_"):
            out[name.removeprefix("PIP_").lower().replace("_", "-")] = value
    return out


def shown(url: str) -> str:
    """The URL without the login in it."""
    parts = urlsplit(url)
    return urlunsplit(parts._replace(netloc=parts.netloc.rpartition("@")[2]))


class Web:
    """HTTP with pip's proxy and certificates. A login goes to the host that it is for, and not along on redirects."""

    def __init__(self, given: Settings) -> None:
        handlers: list[urllib.request.BaseHandler] = []
        if given.proxy:
            handlers.append(urllib.request.ProxyHandler({"http": given.proxy, "https": given.proxy}))
        cert = given.cert
        context = ssl.create_default_context(
            cafile=cert if cert and os.path.isfile(cert) else None, capath=cert if cert and os.path.isdir(cert) else None
        )
        self._opener = urllib.request.build_opener(*handlers, urllib.request.HTTPSHandler(context=context))

    def open(self, url: str, headers: dict[str, str], login: str | None = None, *, timeout: float = 30.0) -> Any:
        request = urllib.request.Request(url, headers={"User-Agent": "entrechat", **headers})
        if login is not None:
            request.add_unredirected_header("Authorization", login)
        return self._opener.open(request, timeout=timeout)


def split_login(url: str) -> tuple[str, str | None]:
    """The URL without a login, and the Authorization header that its user and password, or ~/.netrc, make."""
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https"):
        raise ValueError(f"{shown(url)} is neither http nor https")
    user, password = parts.username, parts.password
    if user is None:
        try:
            known = netrc.netrc().authenticators(parts.hostname or "")
        except (OSError, netrc.NetrcParseError):
            known = None
        if known is not None:
            user, password = known[0], known[2]
    if user is None:
        return url, None
    plain = f"{unquote(user)}:{unquote(password or '')}".encode()
    return shown(url), "Basic " + base64.b64encode(plain).decode()


def look(web: Web, index: str, project: str, wheel: str) -> Found | None:
    """The wheel in an index; None where the index does not have it. Raises OSError or ValueError where it cannot be read."""
    base = index.rstrip("/") + f"/{re.sub(r'[-_.]+', '-', project).lower()}/"
    if index.startswith("file:"):
        page = Path(url2pathname(urlsplit(base).path))
        return _listed(page / "index.html", base, wheel)
    url, login = split_login(base)
    try:
        with web.open(url, {"Accept": _ACCEPT}, login) as answer:
            text = answer.read().decode("utf-8", "replace")
            base = answer.geturl()
            kind = answer.headers.get_content_type()
    except urllib.error.HTTPError as error:
        with error:
            if error.code in (404, 410):
                return None
            raise OSError(f"it answered {error.code} {error.reason}") from None
    found = _from_json(text, base, wheel) if kind.endswith("json") else _from_html(text, base, wheel)
    if found is None or not found.url.startswith("http"):
        return found
    same = urlsplit(found.url).hostname == urlsplit(url).hostname
    address, own = split_login(found.url)
    return found._replace(url=address, login=own or (login if same else None))


def look_in_links(web: Web, link: str, wheel: str) -> Found | None:
    """The wheel in one of pip's --find-links: a directory, or a page of links."""
    path = Path(url2pathname(urlsplit(link).path)) if link.startswith("file:") else Path(link).expanduser()
    if "://" not in link or link.startswith("file:"):
        if path.is_dir():
            return Found(str(path / wheel), None, None, None) if (path / wheel).is_file() else None
        return _listed(path, path.parent.as_uri() + "/", wheel)
    url, login = split_login(link)
    with web.open(url, {"Accept": "text/html"}, login) as answer:
        found = _from_html(answer.read().decode("utf-8", "replace"), answer.geturl(), wheel)
    return found._replace(login=login if urlsplit(found.url).hostname == urlsplit(url).hostname else None) if found else None


def _listed(page: Path, base: str, wheel: str) -> Found | None:
    if not page.is_file():
        return None
    found = _from_html(page.read_text("utf-8", "replace"), base, wheel)
    if found is not None and found.url.startswith("file:"):
        return found._replace(url=url2pathname(urlsplit(found.url).path))
    return found


def _from_json(text: str, base: str, wheel: str) -> Found | None:
    for file in json.loads(text).get("files", ()):
        if file.get("filename") == wheel:
            return Found(urljoin(base, file["url"]), obj(file.get("hashes")).get("sha256"), file.get("size"), None)
    return None


def _from_html(text: str, base: str, wheel: str) -> Found | None:
    links = _Links()
    links.feed(text)
    for href in links.hrefs:
        url, fragment = urldefrag(urljoin(base, href))
        if unquote(urlsplit(url).path).rpartition("/")[2] == wheel:
            return Found(url, fragment.removeprefix("sha256=") if fragment.startswith("sha256=") else None, None, None)
    return None


class _Links(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.hrefs: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "a":
            self.hrefs += [value for name, value in attrs if name == "href" and value]
