"""The fault server's HTTP/2: one thread a connection, in which every stream plays a fault of its own."""

from __future__ import annotations

import time
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from h2.config import H2Configuration
from h2.connection import H2Connection
from h2.errors import ErrorCodes
from h2.events import (
    ConnectionTerminated,
    DataReceived,
    Event,
    RequestReceived,
    StreamEnded,
    StreamReset,
    WindowUpdated,
)
from h2.exceptions import ProtocolError, StreamClosedError
from h2.settings import SettingCodes
from hyperframe.frame import ContinuationFrame, GoAwayFrame, HeadersFrame

from ._faulth1 import ENDLESS, leave
from ._faultplan import Data, End, Endless, Head, Interim, Raw, Rest, Stop, Wait, steps
from ._faultserver import Gone

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ._faultplan import Content, Step
    from ._faultserver import Call, Connection, FaultServer
    from .faults import Fault

_FRAME = 16_384


class _Play:
    """One stream: the steps that are still to be done, and what holds them up."""

    def __init__(self, call: Call, stream: int) -> None:
        self.call = call
        self.stream = stream
        self.steps: Iterator[Step] | None = None
        self.due: float | None = 0.0  # None: for ever
        self.data = b""  # waits for the client's window
        self.unread: list[int] = []  # sizes of what came and was not acknowledged
        self.endless: Endless | None = None
        self.until: float | None = None
        self.held = b""
        self.drip: tuple[int, float] | None = None


class Http2:
    """The server's end of an HTTP/2 connection."""

    def __init__(self, server: FaultServer, connection: Connection, begun: bytes, settings: Fault | None) -> None:
        self.server = server
        self.connection = connection
        self.sock = connection.sock
        self._begun = begun
        self.h2 = H2Connection(H2Configuration(client_side=False, header_encoding="utf-8"))
        self._wanted: dict[int, int] = {}
        if settings is not None and settings.max_streams is not None:
            self._wanted[SettingCodes.MAX_CONCURRENT_STREAMS] = settings.max_streams
        if settings is not None and settings.window is not None:
            self._wanted[SettingCodes.INITIAL_WINDOW_SIZE] = settings.window
        self.plays: dict[int, _Play] = {}
        self._leaving = False

    def run(self) -> None:
        """Until the connection is over."""
        self.h2.initiate_connection()
        if self._wanted:
            self.h2.update_settings(self._wanted)
        self._flush()
        if self._begun:
            self._receive(self._begun)
        try:
            while True:
                self._advance()
                if self._leaving and not self.plays:
                    leave(self.server, self.connection)
                due = [play.due for play in self.plays.values() if play.due is not None and play.steps is not None]
                wait = max(0.0, min(due) - time.monotonic()) if due else None
                if not getattr(self.sock, "pending", int)():
                    self.server.pause(self.sock, wait, reading=True)
                self._poll()
        finally:
            for play in self.plays.values():
                play.call.cancelled = not play.call.answered

    def _poll(self) -> None:
        self.sock.setblocking(False)
        try:
            data = self.sock.recv(65536)
        except (BlockingIOError, OSError) as error:
            if not isinstance(error, BlockingIOError) and type(error).__name__ != "SSLWantReadError":
                raise
            return
        finally:
            self.sock.setblocking(True)
        if not data:
            raise Gone
        self._receive(data)

    def _flush(self) -> None:
        data = self.h2.data_to_send()
        if data:
            self.sock.sendall(data)

    # what comes

    def _receive(self, data: bytes) -> None:
        try:
            events = self.h2.receive_data(data)
        except ProtocolError:  # the client's mistake
            self._flush()
            raise Gone from None
        for event in events:
            self._heard(event)
        self._flush()

    def _heard(self, event: Event) -> None:
        if isinstance(event, RequestReceived):
            self._begin(event)
            return
        if isinstance(event, ConnectionTerminated):
            raise Gone
        play = self.plays.get(getattr(event, "stream_id", 0) or 0)
        if isinstance(event, DataReceived):
            size = event.flow_controlled_length or 0
            if play is None:
                self._granted(0, size)
                return
            play.call.take(event.data or b"")
            point = play.call.fault.after
            if point.phase == "upload" and play.call.received >= (point.number or 0):
                play.unread.append(size)
                self._start(play)
            else:
                self._granted(play.stream, size)
        elif isinstance(event, StreamEnded) and play is not None:
            play.call.complete = True
            self._start(play)
        elif isinstance(event, StreamReset) and play is not None:
            play.call.cancelled = not play.call.answered
            del self.plays[play.stream]
        elif isinstance(event, WindowUpdated):
            for blocked in self.plays.values():
                if blocked.data:
                    blocked.due = 0.0

    def _granted(self, stream: int, size: int) -> None:
        # Every byte at once: the library's own bookkeeping waits for ever after SETTINGS that made the window smaller.
        if size:
            self.h2.increment_flow_control_window(size)
            if stream:
                with suppress(StreamClosedError, ProtocolError):  # no more is to come on it
                    self.h2.increment_flow_control_window(size, stream)

    def _begin(self, event: RequestReceived) -> None:
        pairs: list[tuple[str, str]] = [(str(name), str(value)) for name, value in event.headers or []]
        named = dict(pairs)
        headers = [pair for pair in pairs if not pair[0].startswith(":")]
        call = self.server.begin(self.connection, named.get(":method", ""), named.get(":path", ""), headers)
        stream = event.stream_id or 0
        play = self.plays[stream] = _Play(call, stream)
        if call.fault.after.phase == "upload" and not call.fault.after.number:
            self._start(play)

    def _start(self, play: _Play) -> None:
        if play.steps is None:
            play.steps = steps(play.call.fault, lambda: self._content(play))

    def _content(self, play: _Play) -> Content:
        for size in play.unread:  # a stall in the middle of the upload is over
            self._granted(play.stream, size)
        play.unread.clear()
        return self.server.answer(play.call)

    # what goes

    def _advance(self) -> None:
        """Do what is due on every stream."""
        for play in list(self.plays.values()):
            while play.steps is not None and play.due is not None and play.due <= time.monotonic():
                try:
                    if not self._go_on(play) or play.endless is not None:
                        break  # what has no end must not keep us from what the client says
                except (StreamClosedError, ProtocolError):  # the client reset the stream meanwhile
                    self.plays.pop(play.stream, None)
                    break
            self._flush()

    def _go_on(self, play: _Play) -> bool:
        """One step; False when the stream is through."""
        if play.data:
            self._send_data(play)
        elif play.drip is not None:
            size, every = play.drip
            self.sock.sendall(play.held[:size])
            play.held = play.held[size:]
            play.due = time.monotonic() + every
            if not play.held:
                play.drip = None
        elif play.endless is not None:
            self._more_endless(play, play.endless)
        else:
            step = next(play.steps or iter(()), None)
            if step is None:
                self.plays.pop(play.stream, None)
                return False
            self._play(play, step)
        return play.stream in self.plays

    def _send_data(self, play: _Play) -> None:
        while play.data:
            room = min(self.h2.local_flow_control_window(play.stream), self.h2.max_outbound_frame_size, _FRAME)
            if room <= 0:
                play.due = None  # until the client gives more room
                return
            self.h2.send_data(play.stream, play.data[:room])
            play.data = play.data[room:]
            self._flush()

    def _play(self, play: _Play, step: Step) -> None:
        if isinstance(step, Wait):
            play.due = None if step.seconds is None else time.monotonic() + step.seconds
        elif isinstance(step, Head):
            self._head(play, step)
        elif isinstance(step, Rest):
            self.sock.sendall(play.held)
            play.held = b""
        elif isinstance(step, Data):
            play.data = step.data
            self._send_data(play)
        elif isinstance(step, End):
            self.h2.end_stream(play.stream)
            play.call.answered = True
        elif isinstance(step, Raw):
            self._flush()
            self.sock.sendall(step.data)
        elif isinstance(step, Interim):
            self.h2.send_headers(play.stream, [(":status", "103"), ("link", "</x>")])
        elif isinstance(step, Endless):
            play.endless = step
            play.until = None if step.lasts is None else time.monotonic() + step.lasts
        else:
            self._stop(play, step)

    def _head(self, play: _Play, step: Head) -> None:
        headers = [(":status", str(step.status))]
        headers += [(name.lower(), value) for name, value in step.headers if name.lower() != "connection"]
        self._flush()
        self.h2.send_headers(play.stream, headers)
        head = self.h2.data_to_send()
        cut = step.cut
        if cut is not None and cut < 0:  # endless headers: the block is left open
            frame = HeadersFrame(play.stream, head[9:])
            head, play.held, cut = frame.serialize(), b"", None
        if step.drip is not None:
            play.held, play.drip = head[cut:], step.drip
            self.sock.sendall(head[:cut])
            return
        self.sock.sendall(head[:cut])
        play.held = head[cut:] if cut is not None else b""

    def _more_endless(self, play: _Play, step: Endless) -> None:
        now = time.monotonic()
        if play.until is not None and now >= play.until:
            play.endless = None
            return
        play.due = now + step.every
        if step.what in ("headers", "trailers"):
            # literal fields without indexing: "x-endless: xxx…"
            block = (b"\x00\x09x-endless\x35" + b"x" * 53) * (1 if step.every else 50)
            if step.what == "trailers" and not play.held:
                play.held = b"-"
                self.sock.sendall(HeadersFrame(play.stream, block, flags=["END_STREAM"]).serialize())
            else:
                self.sock.sendall(ContinuationFrame(play.stream, block).serialize())
        elif step.what == "interim":
            self.h2.send_headers(play.stream, [(":status", "103"), ("link", "</style.css>; rel=preload")])
        else:
            play.data = ENDLESS[step.what] * (1 if step.every else 50)
            self._send_data(play)

    def _stop(self, play: _Play, step: Stop) -> None:
        code: Any = ErrorCodes.INTERNAL_ERROR if step.how == "rst" else ErrorCodes.NO_ERROR
        if step.code is not None:
            code = ErrorCodes[step.code.upper()]
        self._flush()
        if step.how == "rst":
            self.plays.pop(play.stream, None)
            self.h2.reset_stream(play.stream, code)
        elif step.how == "goaway":
            last = play.stream - 2 if step.last == "none" else play.stream
            self.sock.sendall(GoAwayFrame(0, last_stream_id=max(0, last), error_code=code).serialize())
            self._leaving = True
            if step.last == "none":
                self.plays.pop(play.stream, None)
        elif step.how == "reset":
            self.connection.reset()
            raise Gone
        else:
            leave(self.server, self.connection)
