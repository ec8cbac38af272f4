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
        """The value of the call, or (`mode` "raw", "streaming") its response."""
        token = None
        if client._key_provider is not None and not op.admin:
            token = client._key_provider() or ""
        call = build(config, op, args, options, token)
        if mode:
            return self._respond(client, call, mode)
        if op.returns == "bytes":
            return _binary(call, self.execute(call))
        reply = self.execute(call)
        if call.stream:
            return Incoming(client, call, reply).stream()
        if op.page is not None:
            return _page(client, call, reply)
        return decode(call, reply.headers, reply.content or b"", lambda: whole(call, reply, reply.content or b""))

    def execute(self, call: Call) -> Reply:
        """Send until there is an answer that is no refusal.

        Raises:
            APIStatusError, APIConnectionError, APITimeoutError: when there is none.
        """
        while True:
            try:
                reply = self.transport.send(call.request())
            except TransportError as error:
                wait = call.failed(error, self.clock())
                log_attempt(call, None, error)
                if wait is None:
                    raise transport_error(call, error) from error
            else:
                status = reply.status
                if status < 300:
                    if call.config.budget.spent:
                        call.config.budget.succeeded()
                    log_attempt(call, status)
                    return reply
                if status in (301, 302, 303, 307, 308) and call.redirect(status, reply.headers.get("location") or ""):
                    reply.close()
                    continue
                content = self._read(call, reply)
                body = error_body(content)
                wait = call.refused(status, reply.headers, error_code(body), self.clock())
                log_attempt(call, status)
                if wait is None:
                    raise status_error(call, whole(call, reply, content), body)
            self.sleep(wait)

    def _read(self, call: Call, reply: Reply) -> bytes:
        """The body of a refusal; what cannot be read of it is left out."""
        if reply.content is not None:
            return reply.content
        pieces: list[bytes] = []
        try:
            while piece := reply.receive(call.deadline):
                pieces.append(piece)
        except TransportError:
            pass  # what came is all there is
        finally:
            reply.close()
        return b"".join(pieces)

    def _respond(self, client: Any, call: Call, mode: str) -> Any:
        from entrechat._response import APIResponse, LegacyAPIResponse

        call.streamed = call.stream or mode == "streaming"
        reply = self.execute(call)
        incoming = Incoming(client, call, reply)

        def parse(content: bytes) -> Any:
            reply.content = content
            if call.op.returns == "bytes":
                return _binary(call, reply)
            if call.op.page is not None:
                return _page(client, call, reply)
            return decode(call, reply.headers, content, lambda: whole(call, reply, content))

        kind: Any = APIResponse if mode == "streaming" else LegacyAPIResponse
        return kind(call, incoming, parse)


def _binary(call: Call, reply: Reply) -> Any:
    from entrechat._response import HttpxBinaryResponseContent

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
