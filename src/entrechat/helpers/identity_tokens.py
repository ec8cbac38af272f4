"""Where a machine's own token comes from: a file, or a metadata service. They are called and picklable."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from entrechat._core.http import HeaderBlock, Request, Timeout, TransportError
from entrechat._core.shapes import is_object
from entrechat.errors import SubjectTokenProviderError

if TYPE_CHECKING:
    from entrechat._core.http import Reply

__all__ = ["AzureManagedIdentity", "GCPIdToken", "TokenFile"]

_AZURE_HOST = "http://169.254.169.254"
_GCP_HOST = "http://metadata.google.internal"


@dataclass(frozen=True)
class TokenFile:
    """A token that somebody keeps up to date in a file."""

    path: str

    def __call__(self) -> str:
        try:
            with open(self.path, encoding="utf-8") as file:
                token = file.read().strip()
        except (OSError, UnicodeDecodeError) as error:
            reason = error.strerror if isinstance(error, OSError) else "it is not text"
            raise SubjectTokenProviderError(
                f"the token file {self.path} cannot be read ({reason}): is the service account's token mounted there?"
            ) from error
        if not token:
            raise SubjectTokenProviderError(f"the token file {self.path} is empty")
        return token


@dataclass(frozen=True)
class AzureManagedIdentity:
    """A token from Azure's instance metadata service."""

    resource: str
    chosen: dict[str, str | None]
    api_version: str
    timeout: float
    http_client: Any
    host: str = _AZURE_HOST

    def __call__(self) -> str:
        query = {"api-version": self.api_version, "resource": self.resource}
        query.update((name, value) for name, value in self.chosen.items() if value is not None)
        target = f"/metadata/identity/oauth2/token?{urlencode(query)}"
        reply = _ask("Azure's metadata service", self.host, target, ("Metadata", "true"), self)
        from orjson import JSONDecodeError, loads

        try:
            answer: Any = loads(reply.content or b"")
        except JSONDecodeError:
            answer = None
        token = answer.get("access_token") if is_object(answer) else None
        if not isinstance(token, str) or not token:
            raise SubjectTokenProviderError("Azure's metadata service answered without an access_token")
        return token


@dataclass(frozen=True)
class GCPIdToken:
    """An identity token from Google Cloud's metadata server."""

    audience: str
    timeout: float
    http_client: Any
    host: str = _GCP_HOST

    def __call__(self) -> str:
        target = "/computeMetadata/v1/instance/service-accounts/default/identity?" + urlencode({"audience": self.audience})
        reply = _ask("Google Cloud's metadata server", self.host, target, ("Metadata-Flavor", "Google"), self)
        token = (reply.content or b"").decode("utf-8", "replace").strip()
        if not token:
            raise SubjectTokenProviderError("Google Cloud's metadata server gave an empty token")
        return token


def _ask(what: str, host: str, target: str, header: tuple[str, str], by: AzureManagedIdentity | GCPIdToken) -> Reply:
    """GET from a metadata service: never through a proxy, which would ask for its own machine."""
    from entrechat._core.config import parse_base_url
    from entrechat._http.blocking import SyncTransport
    from entrechat._io.adapters.select import transport_for

    transport: Any = transport_for(by.http_client) if by.http_client is not None else SyncTransport(proxy=False)
    origin, _ = parse_base_url(host)
    deadline = time.monotonic() + by.timeout
    headers = HeaderBlock([header, ("Accept", "*/*")])
    try:
        reply: Reply = transport.send(
            Request("GET", origin, target, headers, None, timeout=Timeout(by.timeout), deadline=deadline)
        )
    except TransportError as error:
        raise SubjectTokenProviderError(
            f"{what} could not be reached ({error}): is this machine one of theirs, with an identity assigned to it?"
        ) from error
    finally:
        if by.http_client is None:
            transport.close()
    if reply.status != 200:
        raise SubjectTokenProviderError(f"{what} answered {reply.status} in place of a token: which identity has this machine?")
    return reply
