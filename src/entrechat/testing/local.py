"""A local server for one test: scripted answers, a journal of calls, faults, time that nobody waits for."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeAlias, cast, overload

import orjson

from entrechat.local.shapes import is_array, is_object

from .clock import VirtualClock

if TYPE_CHECKING:
    from entrechat import AsyncOpenAI, OpenAI
    from entrechat.local.app import App
    from entrechat.local.engine.timing import Timing
    from entrechat.local.jobs import Pace
    from entrechat.local.journal import Record
    from entrechat.local.limits import Limits

    from ._faultserver import FaultServer

__all__ = ["Calls", "LocalCall", "LocalServer"]

Reply: TypeAlias = str | Mapping[str, Any] | Exception | Callable[[Mapping[str, Any]], "Reply"]


class LocalCall:
    """A call that the server answered.

    Attributes:
        operation: its name in the client ("chat.completions.create"); None where there is no such operation.
        body: the request's JSON; None where there was none, the bytes where it was something else.
        answer: the answer's JSON, a list of a stream's events, or its bytes.
    """

    def __init__(self, record: Record) -> None:
        self.operation = record.operation
        self.method = record.method
        self.path = record.path
        self.status = record.status
        self.code = record.code
        self.usage = dict(record.usage)
        self.body: Any = _decoded(record.request or b"")
        self.answer: Any = _decoded(record.answer or b"")

    def fits(self, operation: str | None = None, **body: Any) -> bool:
        """Whether it is a call of that operation whose body has these members; see `Calls.find`."""
        if operation is not None and operation != self.operation:
            return False
        return not body or _fits(body, self.body)

    def __repr__(self) -> str:
        return f"<LocalCall {self.method} {self.path} {self.status}>"


class Calls(Sequence[LocalCall]):
    """The calls of a test, in the order in which they ended."""

    def __init__(self) -> None:
        self._calls: list[LocalCall] = []

    def find(self, operation: str | None = None, **body: Any) -> list[LocalCall]:
        """The calls of that operation whose bodies have these members.

        Args:
            operation: its name in the client, as `"chat.completions.create"`.
            body: member → what it must be: a value to equal (an object may have more members, and so on inside), a
                compiled regular expression to find in the text, or a function that says yes.
        """
        return [call for call in self._calls if call.fits(operation, **body)]

    def one(self, operation: str | None = None, **body: Any) -> LocalCall:
        """The one call that fits; AssertionError with all calls where there is none, or more than one."""
        found = self.find(operation, **body)
        wanted = ", ".join([operation or "any operation", *(f"{name}={value!r}" for name, value in body.items())])
        assert len(found) == 1, f"{len(found)} calls fit ({wanted}); there were:\n{self._shown()}"
        return found[0]

    def none(self, operation: str | None = None, **body: Any) -> None:
        """AssertionError where a call fits."""
        assert not (found := self.find(operation, **body)), f"not expected: {found}"

    def clear(self) -> None:
        self._calls.clear()

    def _shown(self) -> str:
        lines = [f"  {call.operation or call.path} {call.status} {str(call.body)[:200]}" for call in self._calls]
        return "\n".join(lines) or "  no calls"

    def _take(self, record: Record) -> None:
        self._calls.append(LocalCall(record))

    def __len__(self) -> int:
        return len(self._calls)

    @overload
    def __getitem__(self, index: int) -> LocalCall: ...

    @overload
    def __getitem__(self, index: slice) -> list[LocalCall]: ...

    def __getitem__(self, index: int | slice) -> LocalCall | list[LocalCall]:
        return self._calls[index]

    def __iter__(self) -> Iterator[LocalCall]:
        return iter(self._calls)

    def __repr__(self) -> str:
        return f"<Calls {self._calls!r}>"


class LocalServer:
    """The API in this process, with answers as the test says, in deterministic time and with deterministic ids.

    Nothing is shared with another server, so that every test, and every worker of a parallel run, has its own.

    Args:
        pace: how background work advances: "at_once" (done by the next read), "reads" (a state a read), "seconds" of
            the clock, or "live".
        timing: how long answers take, on the clock: nobody waits for it.
        limits: what the server takes, with the pace of requests and tokens.
        settings: more of `entrechat.local.create_app`.

    Attributes:
        app: the server itself.
        calls: what was asked and answered.
        clock: its time.
    """

    def __init__(
        self, *, pace: Pace = "at_once", timing: Timing | None = None, limits: Limits | None = None, **settings: Any
    ) -> None:
        from entrechat.local import create_app
        from entrechat.local.engine.scripted import Scripted, seeded_ids
        from entrechat.local.engine.scripted_embeddings import HashedWords

        self.clock = VirtualClock()
        self.calls = Calls()
        self._replies: deque[Reply] = deque()
        self._always: Reply | None = None
        self._closing: list[Callable[[], None]] = []
        self._url: str | None = None
        self.engine = Scripted(timing=timing, sleep=self.clock.sleep)
        self.engine.script = self._next
        given: dict[str, Any] = {"engine": self.engine, "embedder": HashedWords(), "new_id": seeded_ids(), **settings}
        self.app: App = create_app(pace=pace, limits=limits, clock=self.clock, sleep=self.clock.asleep, **given)
        self.app.journal.observe(self.calls._take, bodies=True)  # pyright: ignore[reportPrivateUsage]  # its own list
        self._client: OpenAI | None = None
        self._async_client: AsyncOpenAI | None = None

    @property
    def client(self) -> OpenAI:
        """A blocking client."""
        if self._client is None:
            from entrechat import OpenAI
            from entrechat.local.inproc import BASE_URL, sync_transport

            self._client = OpenAI(api_key="local", base_url=BASE_URL, http_client=sync_transport(self.app), max_retries=0)
            self._closing.append(self._client.close)
        return self._client

    @property
    def async_client(self) -> AsyncOpenAI:
        """An asyncio client."""
        if self._async_client is None:
            from entrechat import AsyncOpenAI
            from entrechat.local.inproc import BASE_URL, async_transport

            self._async_client = AsyncOpenAI(
                api_key="local", base_url=BASE_URL, http_client=async_transport(self.app), max_retries=0
            )
        return self._async_client

    @property
    def url(self) -> str:
        """The base URL of the same server on a port of this machine, for any other client; opened when it is first asked for."""
        if self._url is None:
            from ._socket import served

            self._url, close = served(self.app)
            self._closing.append(close)
        return self._url

    def reply(self, *replies: Reply, always: Reply | None = None) -> None:
        """What models answer.

        Args:
            replies: for the next answers, one each: text; `{"name": …, "arguments": {…}}` for a call of a tool; an exception
                to fail with (`entrechat.local.problems.Problem` has the API's errors); or a function that makes one of
                these from the request's body.
            always: for all that follow. Without it the last message is echoed, tools get sample arguments, and JSON is
                a sample of its schema.
        """
        self._replies.extend(replies)
        if always is not None:
            self._always = always

    def faults(self, script: Any) -> FaultServer:
        """The same server on a port of its own, behind faults: `server.faults("2: 429 retry-after=0.2").base_url`."""
        from ._faultserver import FaultServer
        from .bridge import answers_of

        made = FaultServer(script, answer=answers_of(self.app))
        self._closing.append(made.close)
        return made

    def close(self) -> None:
        """Ends clients, ports and jobs; the calls stay readable."""
        while self._closing:
            self._closing.pop()()
        self.app.close()

    def __enter__(self) -> LocalServer:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _next(self, body: Mapping[str, Any]) -> Any:
        reply = self._replies.popleft() if self._replies else self._always
        while callable(reply):
            reply = reply(body)
        if reply is None:
            from entrechat.local.engine.scripted import sample_reply

            return sample_reply(body)
        return reply


def _decoded(data: bytes) -> Any:
    if not data:
        return None
    try:
        return orjson.loads(data)
    except orjson.JSONDecodeError:
        pass
    if not re.match(rb"(data|event|id|retry|)?:", data):
        return data
    events = re.findall(rb"^data: ?(.*)$", data, re.MULTILINE)
    return [orjson.loads(event) if event != b"[DONE]" else "[DONE]" for event in events]


def _fits(wanted: Any, value: Any) -> bool:
    if isinstance(wanted, re.Pattern):
        pattern = cast("re.Pattern[str]", wanted)
        return bool(pattern.search(value if isinstance(value, str) else orjson.dumps(value).decode()))
    if callable(wanted):
        return bool(wanted(value))
    if is_object(wanted):
        return is_object(value) and all(name in value and _fits(inner, value[name]) for name, inner in wanted.items())
    if is_array(wanted) and is_array(value):
        return len(wanted) == len(value) and all(map(_fits, wanted, value))
    return bool(wanted == value)
