"""The blocking driver: build, send, try again, decode. Its awaited twin is adriver.py; keep them line for line."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from entrechat._core.call import Call, build
from entrechat._core.http import TransportError
from entrechat._core.reply import decode, error_body, error_code, status_error, transport_error

from .incoming import Incoming, log_attempt, whole

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from entrechat._core.config import Config
    from entrechat._core.http import Reply
    from entrechat._core.op import Op

    from .transport import Transport

MAX_REFUSAL = 1 << 20
"""Bytes that are kept of a refusal's body, where it comes in pieces."""


class Driver:
    """Runs calls over one transport. `sleep` and `clock` are parameters so that tests need no real time."""

    def __init__(
        self,
        transport: Transport,
        *,
        sleep: Callable[[float], None] = time.sleep,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.transport = transport
        self.sleep = sleep
        self.clock = clock

    def run(self, client: Any, config: Config, op: Op, args: dict[str, Any], options: Mapping[str, Any], mode: str) -> Any:
        """The value of the call, or (`mode` "raw", "streaming") its response: send until there is one that is no refusal.

        Raises:
            APIStatusError, APIConnectionError, APITimeoutError: when there is none.
        """
        token = None
        if client._key_provider is not None and not op.admin:
            token = client._key_provider() or ""
        call = build(config, op, args, options, token)
        call.streamed = call.stream or mode == "streaming"
        while True:
            try:
                if call.auth is not None:
                    call.headers = call.headers.merged(call.auth.headers(call, self.transport))
                reply = self.transport.send(call.request())
            except TransportError as error:
                wait = self._failed(call, error)
            else:
                status = reply.status
                if status < 300:
                    if call.config.budget.spent:
                        call.config.budget.succeeded()
                    log_attempt(call, status)
                    return _response(client, call, reply, mode) if mode else _value(client, call, reply)
                if status in (301, 302, 303, 307, 308) and call.redirect(status, reply.headers.get("location") or ""):
                    reply.close()
                    continue
                wait = self._refused(call, reply)
            self.sleep(wait)

    def _failed(self, call: Call, error: TransportError) -> float:
        """Seconds to wait before the next try after one that brought no answer; raises where there is none."""
        wait = call.failed(error, self.clock())
        log_attempt(call, None, error)
        if wait is None:
            raise transport_error(call, error) from error
        return wait

    def _refused(self, call: Call, reply: Reply) -> float:
        """Seconds to wait before the next try after a refusal; raises where there is none."""
        content = self._read(call, reply)
        if reply.status == 401 and call.renew():
            log_attempt(call, 401)
            return 0.0
        body = error_body(content)
        wait = call.refused(reply.status, reply.headers, error_code(body), self.clock())
        log_attempt(call, reply.status)
        if wait is None:
            raise status_error(call, whole(call, reply, content), body)
        return wait

    def _read(self, call: Call, reply: Reply) -> bytes:
        """The body of a refusal; what cannot be read of it is left out, and what comes after its first MiB."""
        if reply.content is not None:
            return reply.content
        pieces: list[bytes] = []
        left = MAX_REFUSAL
        try:
            while left > 0 and (piece := reply.receive(call.deadline)):
                pieces.append(piece)
                left -= len(piece)
        except TransportError:
            pass  # what came is all there is
        finally:
            reply.close()
        return b"".join(pieces)[:MAX_REFUSAL]


def _value(client: Any, call: Call, reply: Reply) -> Any:
    return Incoming(client, call, reply).stream() if call.stream else whole_value(client, call, reply)


def _response(client: Any, call: Call, reply: Reply, mode: str) -> Any:
    from entrechat._response import APIResponse, LegacyAPIResponse

    def parse(content: bytes) -> Any:
        reply.content = content
        return whole_value(client, call, reply)

    kind: Any = APIResponse if mode == "streaming" else LegacyAPIResponse
    return kind(call, Incoming(client, call, reply), parse)


def whole_value(client: Any, call: Call, reply: Any) -> Any:
    """What an answer that is there as a whole becomes. For both colours."""
    if call.op.returns == "bytes":
        return _binary(call, reply)
    if call.op.page is not None:
        return _page(client, call, reply)
    content = reply.content or b""
    return decode(call, reply.headers, content, lambda: whole(call, reply, content))


def _binary(call: Call, reply: Reply) -> Any:
    from entrechat._content import HttpxBinaryResponseContent

    return HttpxBinaryResponseContent(whole(call, reply, reply.content or b""))


def _page(client: Any, call: Call, reply: Reply) -> Any:
    from entrechat._core.reply import check_page, loads, request_id
    from entrechat.errors import APIResponseValidationError
    from entrechat.pagination import make_page

    content = reply.content or b""

    def response() -> Any:
        return whole(call, reply, content)

    payload = loads(call, reply.headers, content, response)
    if not isinstance(payload, (dict, list)):
        shown = repr(payload)[:60]
        raise APIResponseValidationError(response(), payload, message=f"{call.op.name}: expected a page of a list, got {shown}")
    if call.config.strict:
        check_page(call, payload, response)
    page = make_page(client, call, payload, "Async" if client._is_async else "Sync")
    page._request_id = request_id(reply.headers)
    return page
