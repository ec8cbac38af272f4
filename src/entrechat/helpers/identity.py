"""Tokens of a workload identity: exchanged once for all threads and tasks of a client, kept, renewed before they end.

One caller makes an exchange, the others wait for it; while the old token still holds they go on with it. Which of them waits
on what is all that the two colours differ in.
"""

from __future__ import annotations

import os
import sys
import threading
import time
from concurrent.futures import Future
from typing import TYPE_CHECKING, Any, NamedTuple

from entrechat._core.config import parse_base_url
from entrechat._core.dialect import Auth
from entrechat._core.http import HeaderBlock, Request, Timeout, TransportError, TransportTimeout
from entrechat._core.shapes import is_object
from entrechat.errors import OAuthError, OpenAIError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from entrechat._core.call import Call
    from entrechat._core.http import Reply

__all__ = ["X509_BASE_URL", "WorkloadIdentityAuth"]

TOKEN_URL = "https://auth.openai.com/oauth/token"
X509_TOKEN_URL = "https://mtls.auth.openai.com/oauth/token"
X509_BASE_URL = "https://mtls.api.openai.com/v1"

_BUFFER = 1200.0
_EXCHANGE_SECONDS = 30.0
_PAUSE = 30.0  # until the next exchange after one that failed while the old token held
_SUBJECTS = {"jwt": "urn:ietf:params:oauth:token-type:jwt", "id": "urn:ietf:params:oauth:token-type:id_token"}
_X509_SUBJECT = "urn:openai:params:oauth:token-type:x509"


class _Token(NamedTuple):
    value: str
    renew_at: float
    expires_at: float


class WorkloadIdentityAuth(Auth):
    """The bearer token of a workload identity.

    Args:
        workload_identity: see `entrechat.auth`.
        token_exchange_url: where tokens are exchanged, if not at OpenAI.

    Raises:
        OpenAIError: the identity lacks something, or holds something that cannot be.
    """

    def __init__(self, *, workload_identity: Mapping[str, Any], token_exchange_url: str | None = None) -> None:
        self.workload_identity = _checked(workload_identity)
        self._x509 = workload_identity.get("type") == "x509"
        given = token_exchange_url or workload_identity.get("token_exchange_url")
        self.token_exchange_url: str = given or (X509_TOKEN_URL if self._x509 else TOKEN_URL)
        self._origin, self._target = parse_base_url(self.token_exchange_url)
        self._lock = threading.Lock()
        self._token: _Token | None = None
        self._pending: Future[_Token | None] | None = None
        self._pid = 0

    def __reduce__(self) -> tuple[Any, ...]:
        return (_again, (self.workload_identity, self.token_exchange_url))

    def __repr__(self) -> str:
        return f"<WorkloadIdentityAuth of {self.workload_identity['service_account_id']}>"

    def headers(self, call: Call, transport: Any) -> Iterable[tuple[str, str | None]]:
        return [("Authorization", f"Bearer {self.get_token(transport, call.deadline)}")]

    async def aheaders(self, call: Call, transport: Any) -> Iterable[tuple[str, str | None]]:
        return [("Authorization", f"Bearer {await self.get_token_async(transport, call.deadline)}")]

    def renew(self, call: Call) -> bool:
        used = (call.headers.get("Authorization") or "").removeprefix("Bearer ")
        with self._lock:
            if self._token is not None and self._token.value == used:
                self._token = None  # unless another call has renewed it by now
        return True

    def invalidate_token(self) -> None:
        """Forget the token: the next call makes an exchange."""
        with self._lock:
            self._token = None

    def get_token(self, transport: Any = None, deadline: float | None = None) -> str:
        """The token of the API, exchanged where there is none that holds.

        Args:
            transport: what sends the exchange; by default connections of its own.
            deadline: the moment of `time.monotonic()` by which it must be there.

        Raises:
            OAuthError: the exchange was refused.
            SubjectTokenProviderError: the machine's own token could not be had.
            TransportError: the exchange could not be made.
        """
        if transport is None:
            return self._with_own_transport(deadline)
        while True:
            token, pending, mine = self._claim()
            if pending is None:
                return token
            if not mine:
                made = _wait(pending, deadline)
            else:
                made = None
                try:
                    made = self._read(_send(transport, self._exchange(self._subject_token(), deadline)))
                except BaseException as error:
                    made = self._failed(error)
                finally:
                    self._settle(pending, made)
            if made is not None:
                return made.value

    async def get_token_async(self, transport: Any = None, deadline: float | None = None) -> str:
        """The awaited twin of `get_token`; the machine's own token is asked for in a thread."""
        if transport is None:
            made_so: str = await _in_thread(self._with_own_transport, deadline)
            return made_so
        while True:
            token, pending, mine = self._claim()
            if pending is None:
                return token
            if not mine:
                made = await _await(pending, deadline)
            else:
                made = None
                try:
                    subject = await _in_thread(self._subject_token)
                    made = self._read(await _asend(transport, self._exchange(subject, deadline)))
                except BaseException as error:
                    made = self._failed(error)
                finally:
                    self._settle(pending, made)
            if made is not None:
                return made.value

    def _with_own_transport(self, deadline: float | None) -> str:
        from entrechat._http.blocking import SyncTransport

        transport = SyncTransport()
        try:
            return self.get_token(transport, deadline)
        finally:
            transport.close()

    # one exchange at a time

    def _claim(self) -> tuple[str, Future[_Token | None] | None, bool]:
        """A token that holds; or what to wait for, and whether the caller is the one to make it."""
        with self._lock:
            token, now = self._token, time.monotonic()
            if self._pid != os.getpid():  # a forked child waits for no thread of its parent's
                self._pid, self._pending = os.getpid(), None
            if token is not None and (now < token.renew_at or (self._pending is not None and now < token.expires_at)):
                return token.value, None, False
            if self._pending is not None:
                return "", self._pending, False
            pending: Future[_Token | None] = Future()
            self._pending = pending
            pending.set_running_or_notify_cancel()  # whoever stops waiting for it does not stop it
            return "", pending, True

    def _failed(self, error: BaseException) -> _Token | None:
        """The old token where it holds a while longer; else the error goes to all who wait."""
        with self._lock:
            token, pending, now = self._token, self._pending, time.monotonic()
            if token is not None and isinstance(error, Exception) and now < token.expires_at:
                return token._replace(renew_at=now + _PAUSE)
            self._pending = None
        if pending is not None and isinstance(error, Exception):
            pending.set_exception(error)
        raise error

    def _settle(self, pending: Future[_Token | None], made: _Token | None) -> None:
        with self._lock:
            if made is not None:
                self._token = made
            if self._pending is pending:
                self._pending = None
        if not pending.done():
            pending.set_result(made)  # None, where its maker was cancelled: the next one makes it

    # the exchange

    def _subject_token(self) -> str | None:
        if self._x509:
            return None
        token: Any = self.workload_identity["provider"]["get_token"]()
        if not isinstance(token, str) or not token.strip():
            raise OpenAIError("workload_identity: the provider's get_token gave an empty subject token")
        return token.strip()  # files end in a newline

    def _exchange(self, subject: str | None, deadline: float | None) -> Request:
        from orjson import dumps

        identity = self.workload_identity
        body = {"grant_type": "urn:ietf:params:oauth:grant-type:token-exchange"}
        if subject is not None:
            body["subject_token"] = subject
        body["subject_token_type"] = _X509_SUBJECT if subject is None else _SUBJECTS[identity["provider"]["token_type"]]
        body["identity_provider_id"] = identity["identity_provider_id"]
        body["service_account_id"] = identity["service_account_id"]
        headers = HeaderBlock([("Accept", "application/json"), ("Content-Type", "application/json")])
        limit = time.monotonic() + _EXCHANGE_SECONDS
        until = limit if deadline is None else min(limit, deadline)
        return Request(
            "POST", self._origin, self._target, headers, dumps(body), timeout=Timeout(_EXCHANGE_SECONDS), deadline=until
        )

    def _read(self, reply: Reply) -> _Token:
        from orjson import JSONDecodeError, loads

        where = self.token_exchange_url
        try:
            answer: Any = loads(reply.content or b"")
        except JSONDecodeError:
            answer = None
        if reply.status in (400, 401, 403):
            raise OAuthError(response=self._response(reply), body=answer)
        if reply.status != 200:
            # like any try that failed: it may be repeated
            raise TransportError(f"the token exchange at {where} answered {reply.status}", phase="headers", answered=True)
        members: dict[str, Any] = answer if is_object(answer) else {}
        value, lifetime = members.get("access_token"), members.get("expires_in")
        if not isinstance(value, str) or not value:
            raise OpenAIError(f"the token exchange at {where} answered without an access_token")
        if not isinstance(lifetime, (int, float)) or isinstance(lifetime, bool) or lifetime <= 0:
            raise OpenAIError(f"the token exchange at {where} answered without a valid expires_in")
        now = time.monotonic()
        buffer = min(self.workload_identity.get("refresh_buffer_seconds", _BUFFER), lifetime / 2)
        return _Token(value, now + lifetime - buffer, now + lifetime)

    def _response(self, reply: Reply) -> Any:
        from entrechat._content import Response
        from entrechat._core.reply import RequestInfo

        shown = Request("POST", self._origin, self._target, HeaderBlock([]), None)  # its body is a secret
        return Response(reply.status, reply.headers, reply.content or b"", RequestInfo(shown), reason_phrase=reply.reason)


def _again(identity: Mapping[str, Any], url: str) -> WorkloadIdentityAuth:
    return WorkloadIdentityAuth(workload_identity=identity, token_exchange_url=url)


def _checked(identity: Any) -> dict[str, Any]:
    if not is_object(identity):
        raise OpenAIError(f"workload_identity must be a dict, not {type(identity).__name__}; see entrechat.auth")
    needed = ["identity_provider_id", "service_account_id"]
    if identity.get("type") != "x509":
        needed.append("provider")
    if lacking := [name for name in needed if not identity.get(name)]:
        raise OpenAIError(f"workload_identity lacks {' and '.join(lacking)}; see entrechat.auth")
    provider = identity.get("provider")
    if provider is not None:
        if not is_object(provider) or not callable(provider.get("get_token")):
            raise OpenAIError(
                'workload_identity: provider must be {"token_type": …, "get_token": a function}; see entrechat.auth'
            )
        if provider.get("token_type") not in _SUBJECTS:
            raise OpenAIError(f"workload_identity: token_type must be jwt or id, not {provider.get('token_type')!r}")
    buffer: Any = identity.get("refresh_buffer_seconds", 0)
    if not isinstance(buffer, (int, float)) or isinstance(buffer, bool) or buffer < 0:
        raise OpenAIError(f"workload_identity: refresh_buffer_seconds must be a number of seconds, not {buffer!r}")
    return identity


def _send(transport: Any, request: Request) -> Reply:
    try:
        reply: Reply = transport.send(request)
    except TransportError as error:
        raise _unsent(error) from error
    return reply


async def _asend(transport: Any, request: Request) -> Reply:
    try:
        reply: Reply = await transport.send(request)
    except TransportError as error:
        raise _unsent(error) from error
    return reply


def _unsent(error: TransportError) -> TransportError:
    """The failure as the call's own request sees it: that one was not sent, so it may be."""
    said = f"no token, since the exchange failed: {error}"
    if isinstance(error, TransportTimeout):
        return TransportTimeout(said, phase=error.phase, setting=error.setting)
    return TransportError(said, phase=error.phase, lasting=error.lasting)


async def _in_thread(function: Any, *args: Any) -> Any:
    if "trio" in sys.modules:
        from entrechat._io.adapters.loops import running_trio

        if (trio := running_trio()) is not None:
            return await trio.to_thread.run_sync(function, *args)
    import asyncio

    return await asyncio.to_thread(function, *args)


def _wait(pending: Future[_Token | None], deadline: float | None) -> _Token | None:
    try:
        return pending.result(None if deadline is None else max(0.0, deadline - time.monotonic()))
    except TimeoutError:
        raise _too_late() from None


async def _await(pending: Future[_Token | None], deadline: float | None) -> _Token | None:
    from entrechat._io.adapters.loops import Expired, before, running_trio

    trio = running_trio()
    waiting: Any
    if trio is not None:
        waiting = trio.to_thread.run_sync(pending.result, abandon_on_cancel=True)
    else:
        import asyncio

        waiting = asyncio.wrap_future(pending)
    try:
        made: _Token | None = await before(deadline, waiting)
    except Expired:
        raise _too_late() from None
    return made


def _too_late() -> TransportTimeout:
    return TransportTimeout("another call's token exchange took too long", phase="pool")
