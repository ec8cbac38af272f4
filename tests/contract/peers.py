"""The same call through the official client and through ours, to one recording server; what differed on the wire."""

from __future__ import annotations

import asyncio
import inspect
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import ModuleType
from typing import Any, NamedTuple

from tests.support.recording import Answer, Part, Recorded, RecordingServer

SETTINGS: dict[str, Any] = {
    "api_key": "sk-test",
    "admin_api_key": "sk-admin-test",
    "organization": "org-test",
    "project": "proj-test",
    "webhook_secret": "whsec_dGVzdA==",
    "max_retries": 0,
    "timeout": 20.0,
}

# Which headers mean nothing for the call: who the client is, and how its connection is kept.
_OWN = {"user-agent", "host", "connection", "accept-encoding", "content-length", "transfer-encoding"}


class Outcome(NamedTuple):
    """What one client sent, and what its call gave: a value or an exception."""

    requests: list[Recorded]
    value: Any
    error: Exception | None
    warned: bool = False


class Peer:
    """One package's two clients on a recording server."""

    def __init__(self, package: ModuleType, server: RecordingServer, runner: asyncio.Runner, **settings: Any) -> None:
        self.name = package.__name__
        self.package = package
        self.server = server
        self.runner = runner
        options = {**SETTINGS, "base_url": f"{server.url}/v1", **settings}
        self.sync: Any = package.OpenAI(**options)
        self.asynchronous: Any = package.AsyncOpenAI(**options)

    def call(
        self, colour: str, bind: Callable[[Any], Any], made: dict[str, Any], positional: list[Any] | None = None
    ) -> Outcome:
        """Call the method that `bind` finds below the client of that colour."""
        self.server.take()
        value, error = None, None
        with warnings.catch_warnings(record=True) as heard:
            warnings.simplefilter("always", DeprecationWarning)  # the sunset operations warn in both clients
            try:
                if colour == "sync":
                    value = _close(bind(self.sync)(*(positional or ()), **made))
                else:
                    value = self.runner.run(_await(bind(self.asynchronous), positional or [], made))
            except Exception as failure:
                error = failure
        warned = any(issubclass(warning.category, DeprecationWarning) for warning in heard)
        return Outcome(self.server.take(), value, error, warned)

    def close(self) -> None:
        self.sync.close()
        self.runner.run(self.asynchronous.close())


async def _await(method: Callable[..., Any], positional: list[Any], made: dict[str, Any]) -> Any:
    value = method(*positional, **made)
    if inspect.isawaitable(value):
        value = await value
    if "Stream" in type(value).__name__:
        await value.close()
    return value


def _close(value: Any) -> Any:
    if "Stream" in type(value).__name__:
        value.close()
    return value


@contextmanager
def peers(*packages: ModuleType, **settings: Any) -> Iterator[tuple[Any, ...]]:
    """Peers of each package on one server; the server comes last."""
    with asyncio.Runner() as runner, RecordingServer(Answer.of_json({})) as server:
        made = [Peer(package, server, runner, **settings) for package in packages]
        try:
            yield (*made, server)
        finally:
            for peer in made:
                peer.close()


def meaningful_headers(request: Recorded) -> dict[str, str]:
    found: dict[str, str] = {}
    for name, value in request.headers:
        key = name.lower()
        if key in _OWN or key.startswith("x-stainless-"):
            continue
        if key == "content-type" and "boundary=" in value:
            value = value.split("boundary=")[0] + "boundary=…"
        found[key] = f"{found[key]}, {value}" if key in found else value
    return found


def body_of(request: Recorded) -> Any:
    if request.content_type == "application/json" and request.body:
        return request.json
    if request.content_type == "multipart/form-data":
        return request.parts
    return request.body


def differences(theirs: Outcome, ours: Outcome) -> list[str]:
    """What differs, one line each; empty when the wire saw the same."""
    if (theirs.error is None) != (ours.error is None):
        return [f"outcome: official {theirs.error!r}, ours {ours.error!r}"]
    if len(theirs.requests) != len(ours.requests):
        return [f"number of requests: official {theirs.requests}, ours {ours.requests}"]
    found: list[str] = []
    if theirs.warned != ours.warned:
        found.append(f"DeprecationWarning: official {theirs.warned}, ours {ours.warned}")
    for their, our in zip(theirs.requests, ours.requests, strict=True):
        for what in ("method", "raw_path", "query"):
            if getattr(their, what) != getattr(our, what):
                found.append(f"{what}: official {getattr(their, what)!r}, ours {getattr(our, what)!r}")
        their_headers, our_headers = meaningful_headers(their), meaningful_headers(our)
        for name in sorted({*their_headers, *our_headers}):
            if their_headers.get(name) != our_headers.get(name):
                found.append(f"header {name}: official {their_headers.get(name)!r}, ours {our_headers.get(name)!r}")
        found += unequal("body", body_of(their), body_of(our))
    return found


def _same_part(theirs: Any, ours: Any) -> bool:
    """Chosen: a file given without a name gets one, and a type, by its content; the official client says "upload"."""
    nameless = isinstance(theirs, Part) and (theirs.filename, theirs.content_type) == ("upload", "application/octet-stream")
    return nameless and isinstance(ours, Part) and (theirs.name, theirs.content) == (ours.name, ours.content)


def unequal(where: str, theirs: Any, ours: Any) -> list[str]:
    """The places at which two JSON values, or lists of parts, differ."""
    if isinstance(theirs, dict) and isinstance(ours, dict):
        lines = [f"{where}.{key}: only official, {theirs[key]!r}" for key in theirs.keys() - ours.keys()]
        lines += [f"{where}.{key}: only ours, {ours[key]!r}" for key in ours.keys() - theirs.keys()]
        for key in theirs.keys() & ours.keys():
            lines += unequal(f"{where}.{key}", theirs[key], ours[key])
        return sorted(lines)
    if type(theirs) is list and type(ours) is list and len(theirs) == len(ours):
        return [line for i, pair in enumerate(zip(theirs, ours, strict=True)) for line in unequal(f"{where}[{i}]", *pair)]
    if _same_part(theirs, ours):
        return []
    return [] if theirs == ours and type(theirs) is type(ours) else [f"{where}: official {theirs!r}, ours {ours!r}"]
