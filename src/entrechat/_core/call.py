"""One call, from the caller's arguments to the answer: pure, and the same for both drivers.

`build` makes a `Call`. A driver then repeats `request()` → send → `failed()` or `refused()` (which say how long to wait
before the next try, or raise) until an answer is there, and hands it to `reply.py`.
"""

from __future__ import annotations

import os
import time
from typing import TYPE_CHECKING, Any

from entrechat.errors import Attempt

from . import body as _body
from .config import Config, as_timeout, parse_base_url
from .http import HeaderBlock, OnceOnly, Request, Timeout
from .omit import Omit, omit
from .redact import is_secret, redact
from .retry import RetryConfig, after_failure, after_status, retry_after
from .shapes import is_object

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .dialect import Auth
    from .http import Body, Headers, Origin, TransportError
    from .op import Op

_OPTIONS = frozenset({"extra_headers", "extra_query", "extra_body", "timeout", "max_retries", "idempotency_key"})


class Call:
    """A call under way."""

    __slots__ = (
        "args",
        "attempts",
        "auth",
        "body",
        "config",
        "deadline",
        "gave_up",
        "headers",
        "hook_state",
        "method",
        "op",
        "options",
        "origin",
        "redirects",
        "renewed",
        "retries",
        "started",
        "stream",
        "streamed",
        "target",
        "timeout",
        "tried_at",
    )

    def __init__(
        self,
        op: Op,
        config: Config,
        args: dict[str, Any],
        options: Mapping[str, Any],
        target: str,
        headers: HeaderBlock,
        body: bytes | Body | None,
        stream: bool,
        hook_state: Any = None,
    ) -> None:
        self.op = op
        self.config = config
        self.args = args
        self.options = options
        self.method = op.verb
        self.origin: Origin = config.origin
        self.target = target
        self.headers = headers
        self.body = body
        self.stream = stream  # the answer is a stream of events
        self.streamed = stream  # the body is received piece by piece
        self.hook_state = hook_state
        self.retries: RetryConfig = config.retries
        self.attempts: tuple[Attempt, ...] = ()
        self.redirects = 0
        self.auth: Auth | None = None  # makes headers for every try
        self.renewed = False
        self.timeout: Timeout | None = None
        self.started = self.tried_at = time.monotonic()
        self.deadline: float | None = None
        self.gave_up = ""  # why there was no further try, where the count of them is not why

    def request(self) -> Request:
        """The request of the next try."""
        return Request(
            self.method,
            self.origin,
            self.target,
            self.headers,
            self.body,
            stream=self.streamed,
            timeout=self.timeout,
            deadline=self.deadline,
        )

    @property
    def retries_taken(self) -> int:
        return len(self.attempts)

    def all_attempts(self, status: int, request_id: str | None) -> tuple[Attempt, ...]:
        """The tries that failed and the one that was answered."""
        spent = time.monotonic() - self.tried_at
        return (*self.attempts, Attempt(len(self.attempts) + 1, status, None, request_id, spent))

    def failed(self, error: TransportError, now: float) -> float | None:
        """Seconds to wait before the next try after a try that brought no answer; None to give up."""
        wait = None if error.lasting else after_failure(self.retries, len(self.attempts) + 1)
        if wait is not None:
            if error.phase == "closed":  # by this program
                wait = None
            elif error.sent and not error.unprocessed and getattr(self.body, "once", False):
                self.gave_up = " It was not sent again: the server may have done it (RetryConfig retry_uploads)."
                wait = None
            elif not self._may_repeat(now + wait, free=False):
                wait = None
        self._note(None, redact(str(error)), None, now, wait)
        return wait

    def refused(self, status: int, headers: Headers, code: str | None, now: float) -> float | None:
        """Seconds to wait before the next try after an answer of `status`; None to give up."""
        wait = after_status(self.retries, len(self.attempts) + 1, status, headers, code, time.time)  # type: ignore[arg-type]  # Headers reads as a mapping
        if wait is not None and not self._may_repeat(now + wait, free=retry_after(headers, time.time) is not None):  # type: ignore[arg-type]  # as above
            wait = None
        self._note(status, code or f"status {status}", headers.get("x-request-id"), now, wait)
        return wait

    def renew(self) -> bool:
        """After a 401: whether to try again at once with other credentials. Once a call, and no retry: it costs no wait."""
        if self.auth is None or self.renewed or not self._replayable() or not self.auth.renew(self):
            return False
        self.renewed = True
        return True

    def _may_repeat(self, at: float, *, free: bool) -> bool:
        if self.deadline is not None and at >= self.deadline:
            self.gave_up = " Another try would have outlasted the timeout."
            return False
        if not self._replayable():
            return False
        if not free and not self.config.budget.take(self.retries.budget):
            self.gave_up = " The client's retry budget is used up: too many calls have failed of late (RetryConfig budget)."
            return False
        return True

    def _replayable(self) -> bool:
        body = self.body
        return body is None or isinstance(body, bytes) or bool(getattr(body, "replayable", False))

    def _note(self, status: int | None, error: str, request_id: str | None, now: float, wait: float | None) -> None:
        made = Attempt(len(self.attempts) + 1, status, error, request_id, now - self.tried_at, wait)
        self.attempts = (*self.attempts, made)
        self.tried_at = now + (wait or 0.0)

    def redirect(self, status: int, location: str) -> bool:
        """Point the call at `location`; False where it may not be followed. Credentials never leave their origin."""
        if self.redirects >= 10 or not location:
            return False
        from urllib.parse import quote, urljoin, urlsplit

        try:
            there = urlsplit(urljoin(f"{self.origin.scheme}://{self.origin.authority}{self.target}", location.strip()))
            origin, _ = parse_base_url(f"{there.scheme}://{there.netloc}")
        except ValueError:
            return False
        if origin.path is not None:
            return False  # no server has us open sockets of this machine
        if origin[:3] == self.origin[:3]:
            origin = self.origin  # a Unix socket's path stays
        elif self.origin.scheme == "https" and origin.scheme != "https":
            return False  # never down to plain text
        target = quote(f"{there.path or '/'}{'?' if there.query else ''}{there.query}", safe="!$%&'()*+,/:;=?@[]~")
        changes = status == 303 or (status in (301, 302) and self.method == "POST")
        if not changes and not self._replayable():
            return False
        if changes and self.method != "HEAD":
            self.method, self.body = "GET", None
            self.headers = self.headers.merged([("Content-Type", None)])
        if origin != self.origin:
            secret = [(name, None) for name, _ in self.headers.items if is_secret(name) or name.lower() in _IDENTITY]
            self.headers = self.headers.merged(secret)
            self.auth = None
        self.origin, self.target = origin, target
        self.redirects += 1
        return True


_IDENTITY = frozenset({"openai-organization", "openai-project"})


def build(config: Config, op: Op, args: dict[str, Any], options: Mapping[str, Any], token: str | None = None) -> Call:
    """The call of `op` with `args` (parameter → value, `omit` for those not given).

    Args:
        config: the client's settings.
        op: the operation.
        args: its arguments; neither changed nor kept.
        options: `RequestOptions` and nothing else.
        token: the bearer token where the client's key is a callable.

    Raises:
        TypeError: an option or argument that does not exist, a value that cannot be sent.
        ValueError: a path parameter that is empty or would leave its place.
    """
    dialect = config.dialect
    if dialect is not None:
        args, options = dialect.adapt(op, args, options)
    given = {name: value for name, value in args.items() if value is not omit}
    headers = config.block(op, token, options)
    target = config.prefix + op.path
    body: bytes | Body | None = None
    state: Any = None
    if op.plain_body and not options:
        body = _body.encode(given)
    else:
        if options:
            _check_options(op, options)
        if op.path_params:
            target = config.prefix + _path(op, given)
        if op.body is not None:
            body, headers, state = _body_of(op, given, options, headers)
        elif options and options.get("extra_body") is not None:
            body = _body.encode(options["extra_body"])
    if op.query or config.query or (options and options.get("extra_query")):
        from . import query as _query

        sent = _renamed(op.query, given)
        target = _query.merge_target(target, config.query, sent, options.get("extra_query"))
    if token is not None:
        headers = config.bearer(op, headers, token)
    if op.header_params or options:
        headers = _headers_of(op, given, options, headers)
    stream = op.always_streams or (op.stream is not None and given.get("stream") is True)
    call = Call(op, config, given, options, target, headers, body, stream, state)
    timeout: Any = options.get("timeout", omit) if options else omit
    if timeout is omit:
        call.timeout = config.timeout_for(op)
    elif timeout is not None:
        call.timeout = timeout if timeout.__class__ is Timeout else as_timeout(timeout)
    if options and "max_retries" in options:
        call.retries = RetryConfig.of(options["max_retries"], config.retries)
    if op.creates or call.retries.idempotency_keys:
        _guard(call)
    if call.timeout is not None and call.timeout.total is not None:
        call.deadline = call.started + call.timeout.total
    if config.auth is not None:
        call.auth = config.auth_for(op, options)
    if dialect is not None:
        dialect.address(call)
    return call


def _guard(call: Call) -> None:
    """See to it that what must not be done twice is not, or can be told apart by the server."""
    retries, body = call.retries, call.body
    keyed = call.headers.get("Idempotency-Key") is not None
    if retries.idempotency_keys and retries.count and call.method == "POST" and not keyed:
        call.headers = call.headers.merged([("Idempotency-Key", f"entrechat-{os.urandom(16).hex()}")])
        keyed = True
    if call.op.creates and not (keyed or retries.retry_uploads):
        if isinstance(body, bytes):
            call.body = OnceOnly(body)
        elif body is not None:
            body.once = True  # type: ignore[attr-defined]  # a form of ours


def _check_options(op: Op, options: Mapping[str, Any]) -> None:
    for name in options:
        if name not in _OPTIONS:
            import difflib

            names = [*op.path_params, *op.query, *(op.body or ()), *(op.header_params or ()), *_OPTIONS]
            near = difflib.get_close_matches(name, names, n=1)
            hint = f". Did you mean {near[0]!r}?" if near else "; to send a member that we do not know, use extra_body"
            raise TypeError(f"{op.name}() got an unexpected keyword argument {name!r}{hint}")


def _renamed(names: tuple[str, ...] | Mapping[str, str], given: Mapping[str, Any]) -> dict[str, Any]:
    """The arguments in `names` that were given, under their names on the wire."""
    if isinstance(names, tuple):
        return {name: given[name] for name in names if name in given}
    return {sent: given[name] for name, sent in names.items() if name in given}


def _path(op: Op, given: Mapping[str, Any]) -> str:
    path = op.path
    for name in op.path_params:
        value = given[name]
        text = value if isinstance(value, str) else str(value)
        if not text or value is None:
            raise ValueError(f"{op.name}: {name} must not be empty, got {value!r}")
        if text in (".", "..") or any(c < " " for c in text):
            raise ValueError(f"{op.name}: {name} must be an id, got {value!r}")
        if not (text.isascii() and text.replace("-", "").replace("_", "").isalnum()):
            from urllib.parse import quote

            text = quote(text, safe="!$&'()*+,;=:@-._~")
        path = path.replace(f"{{{name}}}", text)
    return path


def _body_of(
    op: Op, given: Mapping[str, Any], options: Mapping[str, Any], headers: HeaderBlock
) -> tuple[bytes | Body | None, HeaderBlock, Any]:
    members = _renamed(op.body or (), given)
    state: Any = None
    if op.hook is not None:
        members, state = _hook(op).prepare(members)
    extra = options.get("extra_body") if options else None
    if extra is not None:
        if not is_object(extra):
            raise TypeError(f"extra_body must be a dict, not {type(extra).__name__}")
        members = {**members, **extra}
    if not op.multipart:
        return _body.encode(members), headers, state
    from .multipart import build_form

    form = build_form(members, op.files, json_without_files=op.json_without_files)
    return form, headers.merged([("Content-Type", form.content_type)]), state


def _hook(op: Op) -> Any:
    found = op.cache.get("hook")
    if found is None:
        import importlib

        module, _, name = (op.hook or "").partition(":")
        found = op.cache["hook"] = getattr(importlib.import_module(f"entrechat._core.{module}"), name)()
    return found


def _headers_of(op: Op, given: Mapping[str, Any], options: Mapping[str, Any], headers: HeaderBlock) -> HeaderBlock:
    extra: list[tuple[str, str | None]] = []
    for name, header in (op.header_params or {}).items():
        value = given.get(name)
        if value is not None:
            extra.append((header, value if isinstance(value, str) else ",".join(map(str, value))))
    if key := options.get("idempotency_key"):
        extra.append(("Idempotency-Key", key))
    given_headers: Mapping[str, Any] = options.get("extra_headers") or {}
    for name, value in given_headers.items():
        extra.append((name, None if value is None or isinstance(value, Omit) else str(value)))
    return headers.merged(extra) if extra else headers
