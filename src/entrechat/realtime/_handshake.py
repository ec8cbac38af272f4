"""The opening handshake as an HTTP call of the client's: its headers, key, timeout and retries. No sockets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from entrechat._core.call import build
from entrechat._core.http import Headers, Reply, Timeout, TransportError, TransportTimeout
from entrechat._core.omit import Omit, omit
from entrechat._core.op import Op
from entrechat._core.reply import error_body, error_code, status_error, transport_error
from entrechat._io.incoming import log_attempt, whole
from entrechat.errors import OpenAIError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from entrechat._core.call import Call
    from entrechat._core.config import Config
    from entrechat._core.dialect import Dialect

    from ._options import WebSocketOptions

MISSING = "Websocket sessions need the package websockets, which is missing or too old: pip install 'entrechat[realtime]'"
_REDIRECTS = (301, 302, 303, 307, 308)


class Refused(Exception):
    """The server answered the handshake with something else than 101."""

    def __init__(self, reply: Reply) -> None:
        super().__init__(reply.status)
        self.reply = reply


def refused(response: Any) -> Refused:
    """`Refused` for a response of the websockets package."""
    raw = [(name.encode("latin-1"), value.encode("latin-1", "replace")) for name, value in response.headers.raw_items()]
    body = bytes(response.body or b"")
    return Refused(Reply(response.status_code, Headers(raw), body, reason=response.reason_phrase))


def call_of(
    client: Any,
    op: Op,
    args: dict[str, Any],
    query: Mapping[str, Any],
    headers: Mapping[str, Any],
    options: WebSocketOptions,
    token: str | None,
    retries: int | None,
) -> Call:
    """The handshake as a call, tried again `retries` times; None: as often as the client's other calls.

    Raises:
        OpenAIError: the client has no port to connect to.
        MissingCredentialsError, TypeError, ValueError: as for any call.
    """
    given: dict[str, Any] = {}
    if query:
        given["extra_query"] = query
    if headers:
        given["extra_headers"] = headers
    if options.open_timeout is not None:
        given["timeout"] = Timeout(options.open_timeout)
    if retries is not None:
        given["max_retries"] = retries
    config = _config(client)
    if config.dialect is not None:
        op, args = _in_dialect(config.dialect, op, args)
    return build(config, op, args, given, token)


def _in_dialect(dialect: Dialect, op: Op, args: dict[str, Any]) -> tuple[Op, dict[str, Any]]:
    """The handshake as another service takes it."""
    sent = {name: args[name] for name in op.query if not isinstance(args.get(name, omit), Omit)}
    path, query = dialect.websocket(op.path, sent)
    kept = {name: args[name] for name in op.path_params}
    return Op(op.name, op.verb, path, path_params=op.path_params, query=tuple(query), headers=op.headers), {**kept, **query}


def _config(client: Any) -> Config:
    settings = client._settings
    url: str | None = settings.websocket_base_url
    if url is None:
        if settings.http_client is not None:
            _check_port(client)
        config: Config = client._config or client._configure()
        return config
    from urllib.parse import parse_qsl

    url, _, own = url.partition("?")
    scheme, sep, rest = url.partition("://")
    web = {"ws": "http", "wss": "https", "http": "http", "https": "https"}.get(scheme.lower())
    if not sep or web is None:
        raise ValueError(f"websocket_base_url must start with wss:// or ws://, got {url!r}")
    query = {**settings.default_query, **dict(parse_qsl(own, keep_blank_values=True))}
    try:
        made: Config = settings.replace(base_url=f"{web}://{rest}", default_query=query).config()
    except ValueError as error:
        raise ValueError(f"websocket_{error}") from None
    made.budget = client._shared.budget
    return made


def _check_port(client: Any) -> None:
    from entrechat._io.adapters.asgi import AsyncASGITransport, SyncASGITransport

    if isinstance(client._open().transport, (AsyncASGITransport, SyncASGITransport)):
        raise OpenAIError(
            "This client's server is an application in this process (OpenAI.local()), without a port that a websocket could "
            "connect to: serve it (`entrechat serve`) and pass its address as base_url=…"
        )


def after(call: Call, problem: TransportError | Refused, now: float) -> float | None:
    """Seconds to wait before the next try; None for no wait (a redirect, other credentials). Raises where there is none."""
    if isinstance(problem, TransportError):
        wait = call.failed(problem, now)
        log_attempt(call, None, problem)
        if wait is None:
            raise transport_error(call, problem) from problem
        return wait
    reply = problem.reply
    if reply.status in _REDIRECTS:
        location = reply.headers.get("location") or ""
        if call.redirect(reply.status, f"http{location[2:]}" if location.startswith(("ws:", "wss:")) else location):
            return None
    if reply.status == 401 and call.renew():
        log_attempt(call, 401)
        return None
    content = reply.content or b""
    body = error_body(content)
    wait = call.refused(reply.status, reply.headers, error_code(body), now)
    log_attempt(call, reply.status)
    if wait is None:
        raise status_error(call, whole(call, reply, content), body) from None
    return wait


def broken(call: Call, error: BaseException) -> TransportError:
    """What went wrong between the request and the answer, as a transport says it."""
    place = call.origin.path or call.origin.authority
    if isinstance(error, TimeoutError):
        total = None if call.timeout is None else call.timeout.total
        within = "in time" if total is None else f"within {total:g} s (timeout total)"
        return TransportTimeout(f"{place} did not answer the websocket handshake {within}", phase="headers", sent=True)
    said = f"{error}: {error.__cause__}" if error.__cause__ else str(error)
    if isinstance(error, (OSError, EOFError)) or isinstance(error.__cause__, (OSError, EOFError)):
        return TransportError(f"{place} hung up during the websocket handshake ({said})", phase="headers", sent=True)
    return TransportError(f"{place} does not speak websocket here ({said})", phase="headers", sent=True, lasting=True)
