"""The matrix as data: what the server does, and what the client must make of it.

A case's fault happens to every call (`*`), unless its script says which. It is run in both colours, over HTTP/1.1 and
HTTP/2, plain and with TLS, with `max_retries` 0 and 2.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

TIMEOUT = 0.15
"""Seconds for the cases that end by time."""
SOON = 1.5
"""Seconds within which an error that needs no waiting is raised: a moment, plus what a loaded machine takes."""
GRACE = 0.2
"""What the promise allows a time-out to be late by."""
SLACK = 0.5
"""Beyond that: a machine whose cores are taken by other tests wakes nobody in time."""

Ask = Literal["call", "stream", "upload", "calls", "streams", "binary"]


class Case(NamedTuple):
    """A row.

    Attributes:
        script: what goes wrong; a fault alone happens to every call.
        ask: what the client does: one call, one stream, an upload of some MiB, three calls or streams in a row.
        error: the exception's name; "" where the call succeeds.
        phase: of the exception. Where plain and TLS differ: "plain/tls".
        seen: how many requests the server saw with max_retries 0 and 2; one number where they are the same.
        late: it ends by the time-out, with an APITimeoutError, after one try.
        setting: a `Timeout` field that must end it, too, in place of the total.
        events: how many of a stream's events came before.
        keeps: the connection may serve again afterwards.
        connections: how many there were in all, with max_retries=0.
        status: the status of the error.
        only: "plain" or "tls", where the other makes no sense.
        versions: the HTTP versions that have this fault.
        recovers: with max_retries=2 all goes well in the end.
        heavy: it takes computing, not only waiting.
        xfail: what is known to be wrong.
    """

    script: str
    ask: Ask = "call"
    error: str = ""
    phase: str | None = None
    seen: int | tuple[int, int] = (1, 3)
    late: bool = False
    setting: str | None = None
    events: int | None = None
    keeps: bool = False
    connections: int | None = None
    status: int | None = None
    only: str | None = None
    versions: tuple[str, ...] = ("1.1", "2")
    recovers: bool = False
    heavy: bool = False
    xfail: str | None = None

    @property
    def name(self) -> str:
        return f"{self.ask}: {self.script}"


def late(script: str, phase: str, setting: str | None, **more: object) -> Case:
    return Case(script, error="APITimeoutError", phase=phase, seen=more.pop("seen", 1), late=True, setting=setting, **more)  # type: ignore[arg-type]


def lost(script: str, phase: str, **more: object) -> Case:
    return Case(script, error="APIConnectionError", phase=phase, **more)  # type: ignore[arg-type]


def cut(script: str, events: int, **more: object) -> Case:
    return Case(script, "stream", "StreamTruncatedError", "body", seen=1, events=events, **more)  # type: ignore[arg-type]


def fine(script: str, **more: object) -> Case:
    return Case(script, **{"seen": 1, "keeps": True, **more})  # type: ignore[arg-type]


def refused(script: str, status: int, **more: object) -> Case:
    names = {
        400: "BadRequestError",
        401: "AuthenticationError",
        409: "ConflictError",
        429: "RateLimitError",
        413: "APIStatusError",
        408: "APIStatusError",
    }
    error = names.get(status, "InternalServerError" if status >= 500 else "APIStatusError")
    return Case(script, **{"error": error, "status": status, "keeps": True, **more})  # type: ignore[arg-type]


H1 = ("1.1",)
H2 = ("2",)

CONNECTING = [
    lost("refuse", "connect", seen=0),
    late("blackhole", "connect", "connect", seen=0),
    late("stall after=connect", "headers/tls", None, seen=0, versions=H1),
    late("stall after=connect", "tls", "connect", seen=0, only="tls"),
    late("stall after=tls", "tls", "connect", seen=0, only="tls"),
    lost("reset after=connect", "any", seen=0),
    lost("close after=connect", "headers/tls", seen=0, versions=H1),
    lost("garbage after=connect", "headers/tls", seen=0, versions=H1),
    lost("reset after=tls", "tls", seen=0, only="tls"),
    lost("close after=tls", "tls", seen=0, only="tls"),
    lost("garbage after=tls", "tls", seen=0, only="tls"),
    fine("1: stall after=connect for=0.05"),
    fine("1: stall after=tls for=0.05", only="tls"),
]

SILENCE = [
    late("stall", "headers", "first_event"),
    late("stall after=headers:20", "headers", "between_events", versions=H1),
    late("stall after=headers", "body", "between_events"),
    late("stall after=bytes:20", "body", "between_events"),
    late("stall after=bytes:20 framing=chunked", "body", "between_events", versions=H1),
    late("stall after=body framing=close", "body", "between_events", versions=H1),
    late("stall", "headers", "first_event", ask="stream"),
    late("stall after=headers", "body", "first_event", ask="stream"),
    late("stall after=event:3", "body", "between_events", ask="stream", events=3),
    late("stall after=bytes:500", "body", "between_events", ask="stream"),
    late("stall after=bytes:4", "body", "between_events", ask="binary"),
    fine("stall for=0.05"),
    fine("stall after=bytes:20 for=0.05"),
    fine("stall after=event:3 for=0.05", ask="stream", events=12),
    # the end of the framing comes late, after [DONE]: the connection is kept all the same
    fine("stall after=body for=0.02", ask="streams", connections=1, events=12, seen=3),
]

DRIPS = [
    late("drip every=0.02", "headers", None, versions=H1),
    late("drip after=headers every=0.02", "body", None),
    late("drip after=headers every=0.02", "body", "first_event", ask="stream"),
    late("drip after=event:2 every=0.03", "body", "between_events", ask="stream", events=2),
    late("drip after=headers every=0.02", "body", None, ask="binary"),
    late("endless headers every=0.01", "headers", None, versions=H1),
    late("endless interim every=0.01", "headers", None),
    late("endless comments every=0.01", "body", "first_event", ask="stream"),
    late("endless comments every=0", "body", "first_event", ask="stream", heavy=True),
    late("endless events every=0", "body", None, ask="stream", heavy=True),
    late("endless comments after=event:2 every=0.01", "body", "between_events", ask="stream", events=2),
    late("endless events after=event:2 every=0.01", "body", None, ask="stream"),
    late("endless data every=0.01", "body", None),
    late("endless data every=0.01", "body", "first_event", ask="stream"),
    late("endless trailers every=0.01", "body", None, versions=H1),
    lost("endless headers every=0", "headers"),
    lost("endless interim every=0", "headers", versions=H1),
    lost("endless trailers every=0", "body"),
    fine("drip every=0.001 size=40"),
]

BREAKS = [
    lost("reset", "headers"),
    lost("close", "headers"),
    lost("reset after=headers:20", "headers", versions=H1),
    lost("close after=headers:20", "headers", versions=H1),
    lost("reset after=headers", "body"),
    lost("reset after=bytes:20", "body"),
    lost("close after=bytes:20", "body"),
    lost("close after=bytes:20 framing=chunked chunk=10", "body", versions=H1),
    lost("close after=body framing=chunked", "body", versions=H1),
    Case("close after=bytes:20 framing=close", error="APIResponseValidationError", seen=1, versions=H1),
    Case("truncate after=bytes:20", error="APIResponseValidationError", seen=1, keeps=True),
    lost("reset", "headers", ask="stream"),
    lost("close", "headers", ask="stream"),
    cut("reset after=headers", 0),
    cut("reset after=event:4 wait=0.02", 4),
    cut("close after=event:4", 4),
    cut("close after=bytes:700 chunk=100", 3),
    cut("close after=event:4 framing=close", 4, versions=H1),
    cut("truncate after=event:4", 4, keeps=True),
    cut("truncate after=headers", 0, keeps=True),
    # all that matters has come before it breaks
    fine("reset after=body wait=0.02", ask="stream", events=12, keeps=False),
    fine("close after=body", ask="stream", events=12, keeps=False),
    fine("close after=body", ask="call", keeps=True, versions=H1),  # its length told where it ends
]

BETWEEN = [
    fine("1-2: close after=between", ask="calls", seen=3, connections=3),
    fine("1-2: reset after=between", ask="calls", seen=3, connections=3),
    fine("1-2: garbage after=between", ask="calls", seen=3, connections=3, versions=H1),
    fine("1-2: 408 after=between", ask="calls", seen=3, connections=3, versions=H1),
    fine("1: ok then=close", ask="calls", seen=3, connections=2),
    # a connection that was used before dies under the request: once more, free of charge
    fine("2: reset", ask="calls", seen=4, connections=2),
    fine("2: close", ask="calls", seen=4, connections=2),
    fine("2: reset", ask="streams", seen=4, connections=2, events=12),
    Case("2-3: reset", "calls", "APIConnectionError", "headers", seen=(3, 5), recovers=True),
    # once it has begun to answer, or has had the time to work, it is a failure like any other
    Case("2: close after=headers:20", "calls", "APIConnectionError", "headers", seen=(2, 4), versions=H1, recovers=True),
    fine("ok", ask="calls", seen=3, connections=1),
    fine("ok", ask="streams", seen=3, connections=1, events=12),
]

NONSENSE = [
    lost("garbage", "headers"),
    lost("garbage after=headers framing=chunked", "body", versions=H1),
    lost('garbage body="HTTP/9.9 banana\\r\\n\\r\\n"', "headers", versions=H1),
    lost('garbage body="HTTP/1.1 200 OK\\r\\nContent-Length: 2\\r\\nContent-Length: 3\\r\\n\\r\\n{}}"', "any", versions=H1),
    Case('200 content-type=text/html body="<html>sign in</html>"', error="APIResponseValidationError", seen=1, keeps=True),
    Case('200 content-type=text/html body="<html>sign in</html>"', "stream", "APIResponseValidationError", seen=1, keeps=True),
    Case('200 body=""', error="APIResponseValidationError", seen=1, keeps=True),
    Case('200 content-encoding=gzip body="not packed"', error="APIConnectionError", phase="body", seen=1, keeps=True),
    lost("bomb", "body", seen=1, keeps=True, heavy=True),
    Case("bomb", "stream", "StreamTruncatedError", "body", seen=1, heavy=True),
    fine("ok x-note=Zürich x-sign=€"),
    fine("ok pad=30000"),
    lost("ok pad=200000", "headers", heavy=True),
    fine("ok interim=3"),
    fine("ok encoding=gzip", ask="stream", events=12),
    fine("ok encoding=deflate"),
    fine("ok chunk=1 framing=chunked"),
    fine("ok chunk=1", ask="stream", events=12),
]

REFUSALS = [
    refused("429 retry-after=0.01", 429),
    refused("429 retry-after-ms=10", 429, ask="stream"),
    refused("429 code=insufficient_quota", 429, seen=1),
    refused("429 retry-after=300", 429, seen=1),
    refused("429 retry-after=30", 429, seen=1),  # longer than the call may take
    refused("500 x-should-retry=false", 500, seen=1),
    refused("400 x-should-retry=true", 400),
    refused("400", 400, seen=1),
    refused("503", 503),
    refused("408", 408),
    refused("409", 409),
    refused('502 content-type=text/html body="<h1>Bad Gateway</h1>"', 502),
    refused("500 then=reset", 500, keeps=False),
    refused("1-2: 429 retry-after=0.01", 429, seen=(1, 3), recovers=True),
    refused("1: 429 retry-after=0.01; 2: reset", 429, seen=(1, 3), recovers=True),
]

UPLOADS = [
    refused("413 after=upload:1000", 413, ask="upload", seen=1, keeps=False),
    refused("401 after=upload:0", 401, ask="upload", seen=1, keeps=False),
    refused("413 after=upload:100000 then=reset wait=0.05", 413, ask="upload", seen=1, keeps=False),
    late("stall after=upload:1000", "write", "write", ask="upload"),
    lost("reset after=upload:1000", "write", ask="upload", seen=1),
    lost("close after=upload:1000", "write", ask="upload", seen=1, versions=H1),
    fine("stall after=upload:1000 for=0.05", ask="upload"),
    fine("ok", ask="upload"),
]

STREAMS = [  # what HTTP/2 alone has
    lost(
        "goaway last=none",
        "headers",
        seen=(4, 12),
        versions=H2,
    ),
    fine("1: goaway", ask="calls", seen=3, connections=2, versions=H2),
    fine("1: goaway last=none", ask="calls", seen=4, connections=2, versions=H2),  # not processed, so never a failure
    fine("1: rst code=refused_stream", ask="calls", seen=4, versions=H2),
    lost("rst", "headers", keeps=True, versions=H2),
    lost("rst after=bytes:20", "body", keeps=True, versions=H2),
    cut("rst after=event:4 wait=0.05", 4, keeps=True, versions=H2),
    fine("settings max_streams=1", ask="calls", seen=3, connections=1, versions=H2),
    fine("settings window=20000", ask="upload", versions=H2, heavy=True),
]

CASES: list[Case] = [*CONNECTING, *SILENCE, *DRIPS, *BREAKS, *BETWEEN, *NONSENSE, *REFUSALS, *UPLOADS, *STREAMS]
