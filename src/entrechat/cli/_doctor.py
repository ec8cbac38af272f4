"""The doctor's order of business, and what can be told without the network: versions, variables, address, key."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Any, NamedTuple

from ._parser import UsageError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from entrechat._core.http import Origin
    from entrechat.helpers.providers import Provider

__all__ = ["Finding", "Patient", "examine"]


class Finding(NamedTuple):
    """One line.

    Attributes:
        name: what was looked at.
        status: "ok", "warn", "fail", or "skip" where an earlier failure leaves nothing to look at.
        found: what there is; no secret in it.
        fix: what to do; empty where nothing is to be done.
    """

    name: str
    status: str
    found: str
    fix: str = ""


class Patient:
    """What is examined.

    Attributes:
        origin, prefix: where the API is, once the address has been understood.
        key: the key that requests carry; empty without one.
        openai: whether it is OpenAI's own service.
    """

    def __init__(
        self, *, base_url: str | None = None, provider: str | None = None, seconds: float = 10.0, scopes: bool = True
    ) -> None:
        self.seconds = seconds
        self.scopes = scopes
        self.provider: Provider | None = None
        if provider is not None:
            from entrechat.helpers.providers import find

            try:
                self.provider = find(provider)
            except ValueError as error:
                raise UsageError(f"doctor: {error}") from None
        self.base_url, self.source = self._address(base_url)
        self.variable = self.provider.key_variable if self.provider is not None else "OPENAI_API_KEY"
        self.key = ""
        self.origin: Origin | None = None
        self.prefix = ""

    def _address(self, given: str | None) -> tuple[str, str]:
        if given is not None:
            return given, "--base-url"
        if self.provider is not None:
            return self.provider.base_url, f"provider {self.provider.name}"
        if found := os.environ.get("OPENAI_BASE_URL"):
            return found, "OPENAI_BASE_URL"
        from entrechat._settings import DEFAULT_BASE_URL

        return DEFAULT_BASE_URL, "default"

    @property
    def openai(self) -> bool:
        host = self.origin.host if self.origin is not None else ""
        return host == "openai.com" or host.endswith(".openai.com")

    @property
    def local(self) -> bool:
        from entrechat._http.proxy import is_loopback

        return self.origin is not None and (self.origin.path is not None or is_loopback(self.origin.host))


def examine(patient: Patient) -> Iterator[Finding]:
    """Every finding, as it is made."""
    from ._doctor_api import api
    from ._doctor_network import network

    yield versions()
    yield from variables()
    address_found = address(patient)
    yield address_found
    yield key(patient)
    if address_found.status == "fail":
        return
    reached = True
    for finding in network(patient):
        yield finding
        reached = reached and finding.status != "fail"
    if reached:
        yield from api(patient)
    else:
        yield Finding("api", "skip", "not asked: there is no connection")


def versions() -> Finding:
    import platform
    import ssl
    from importlib.metadata import PackageNotFoundError, version

    from entrechat._version import __version__

    parts = [f"entrechat {__version__}", f"{platform.python_implementation()} {platform.python_version()}", ssl.OPENSSL_VERSION]
    for name in ("orjson", "httptools", "h2"):
        try:
            parts.append(f"{name} {version(name)}")
        except PackageNotFoundError:
            return Finding("versions", "fail", f"{name} is missing", f"pip install {name}")
    return Finding("versions", "ok", f"{', '.join(parts)}, {sys.platform}")


_PREFIXES = ("OPENAI_", "AZURE_OPENAI_", "ENTRECHAT_")
_NAMES = frozenset({"SSL_CERT_FILE", "SSL_CERT_DIR", "REQUESTS_CA_BUNDLE"})
_UNHEARD = {
    "OPENAI_API_BASE": "was of openai 0.x: set OPENAI_BASE_URL",
    "OPENAI_ORGANIZATION": "is not read: set OPENAI_ORG_ID",
    "OPENAI_KEY": "is not read: set OPENAI_API_KEY",
    "OPENAI_TOKEN": "is not read: set OPENAI_API_KEY",
}


def variables() -> Iterator[Finding]:
    """What the environment says, without its secrets."""
    shown: list[str] = []
    for name, value in sorted(os.environ.items()):
        upper = name.upper()
        if name in _UNHEARD:
            yield Finding("environment", "warn", f"{name} has no effect", f"it {_UNHEARD[name]}")
        elif name == "SSLKEYLOGFILE":
            fix = "unset it, unless you want to read what is sent in a network analyser"
            yield Finding("environment", "warn", "SSLKEYLOGFILE: Python writes the keys of connections to a file", fix)
        elif name.startswith(_PREFIXES) or name in _NAMES or upper.endswith("_PROXY"):
            shown.append(f"{name}={_shown(name, value)}")
            if name in _NAMES and value and not os.path.exists(value):
                yield Finding("environment", "fail", f"{name}: there is no {value}", f"correct {name}, or unset it")
    yield Finding("environment", "ok", " ".join(shown) or "no variable of ours is set")


def _shown(name: str, value: str) -> str:
    from entrechat._core.redact import is_secret, redact

    if not value.strip():
        return "(empty)"
    if name == "OPENAI_CUSTOM_HEADERS":
        return f"({', '.join(line.partition(':')[0].strip() for line in value.splitlines() if ':' in line)})"
    if is_secret(name):
        return f"({len(value)} characters)"
    if name.upper().endswith("_PROXY") and name.upper() != "NO_PROXY":
        return _proxy(value)
    return redact(value)


def _proxy(value: str) -> str:
    from entrechat._http.proxy import parse

    try:
        return str(parse(value))
    except ValueError:
        return "(no address of a proxy)"


_OPERATIONS = ("/chat/completions", "/completions", "/responses", "/embeddings", "/models")


def address(patient: Patient) -> Finding:
    """Whether the base URL can be right."""
    from entrechat._core.config import parse_base_url
    from entrechat._core.redact import redact

    shown = f"{redact(patient.base_url)} ({patient.source})"
    try:
        patient.origin, patient.prefix = parse_base_url(patient.base_url)
    except ValueError as error:
        return Finding("address", "fail", redact(str(error)), f"correct {patient.source}, as in https://api.openai.com/v1")
    prefix, host = patient.prefix, patient.origin.host
    for operation in _OPERATIONS:
        if prefix.endswith(operation):
            right = patient.base_url.rstrip("/").removesuffix(operation)
            return Finding("address", "fail", f"{shown} is the address of one operation", f"end it before: {redact(right)}")
    if host.endswith((".openai.azure.com", ".cognitiveservices.azure.com", ".services.ai.azure.com")):
        if not prefix.endswith("/openai/v1"):
            fix = f"https://{host}/openai/v1, or AzureOpenAI(azure_endpoint=…, api_version=…) for dated versions"
            return Finding("address", "fail", f"{shown} is an Azure resource, but not its v1 address", fix)
    elif not prefix.endswith("/v1") and (patient.openai or (not prefix and patient.provider is None)):
        status = "fail" if patient.openai else "warn"
        return Finding("address", status, f"{shown} does not end in /v1", f"{redact(patient.base_url.rstrip('/'))}/v1")
    if patient.origin.scheme == "http" and not patient.local:
        return Finding("address", "warn", f"{shown}: plain HTTP, anyone on the way reads the key", "use https://")
    return Finding("address", "ok", shown)


def key(patient: Patient) -> Finding:
    """Whether there is a key, and it looks like one."""
    from entrechat._settings import clean_key

    variable = patient.variable
    found = os.environ.get(variable, "") if variable else ""
    try:
        patient.key = clean_key(variable or "key", found) or ""
    except ValueError as error:
        return Finding("key", "fail", str(error), f"copy the key once more into {variable}")
    if not patient.key:
        return _no_key(patient)
    what = f"{len(patient.key)} characters, from {variable}"
    if found != patient.key:
        return Finding("key", "warn", f"{what}, with blanks around it", "entrechat leaves them out; other programs may not")
    if patient.key.lower().startswith(("bearer", "$", "<", "sk-...", "sk-…", "your")) or patient.key.startswith(("'", '"')):
        return Finding("key", "fail", f"{what}: this is a placeholder, or holds quotes", f"set {variable} to the key alone")
    if patient.openai and not patient.key.startswith("sk-"):
        return Finding("key", "warn", f"{what}; OpenAI's keys begin with sk-", f"is {variable} another service's key?")
    if patient.openai and len(patient.key) < 40:
        return Finding("key", "warn", f"{what}; OpenAI's keys are longer", "was it copied whole?")
    return Finding("key", "ok", what)


def _no_key(patient: Patient) -> Finding:
    needed = patient.openai or (patient.provider is not None and patient.provider.needs_key)
    if not needed:
        return Finding("key", "ok", f"none, which this server may do without ({patient.variable or 'it takes none'})")
    where = "create one at https://platform.openai.com/api-keys and " if patient.openai else ""
    return Finding("key", "fail", f"{patient.variable} is not set", f"{where}export {patient.variable}=…")


def text_of(value: Any, most: int = 300) -> str:
    """Something that a server said, on one line and without secrets."""
    from entrechat._core.redact import redact

    text = " ".join(redact(str(value)).split())
    return "".join(c for c in text[:most] if c.isprintable())
