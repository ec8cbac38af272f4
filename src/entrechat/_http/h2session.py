"""HTTP/2 as a client speaks it: bytes in, answers on many channels out. No sockets, no clock.

`h2` keeps the connection: greeting and settings, their acknowledgements, PING, the connection's window, goodbyes that
we say. The channels are kept here. h2 can do that too, at 100 µs a request where this takes 20, and would end the
connection, with all the others on it, where one answer is malformed or a GOAWAY comes (after which the server still
owes the answers to what it had accepted).

Windows: the connection's is opened again as bytes arrive, so that a reader who dawdles holds up no other; a channel's
as its reader takes them (where the whole body is wanted: as they arrive). Both once half is used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from h2.errors import ErrorCodes
from h2.events import RemoteSettingsChanged
from h2.exceptions import ProtocolError as H2ProtocolError
from h2.settings import SettingCodes
from hpack.exceptions import HPACKError, OversizedHeaderListError

from entrechat._core.http import ProtocolError, TransportError

from .h2channel import (
    CONTINUATION,
    DATA,
    END_HEADERS,
    END_STREAM,
    GOAWAY,
    HEAD,
    HEADERS,
    PADDED,
    PRIORITY,
    RST_STREAM,
    WINDOW_UPDATE,
    Channel,
    name_of,
    small_frame,
)
from .h2headers import Decoder, Malformed, check_trailers, response_head
from .h2speaker import WINDOW, Speaker
from .http1 import MAX_BODY, too_large
from .rules import Unprocessed

if TYPE_CHECKING:
    from entrechat._core.http import Phase

MOST = 256
"""Channels that we open on a connection whose server sets no limit, or a higher one."""
_BARREN = 200
"""Interim answers and empty frames in a row that a channel bears."""
_IDLE_FRAMES = 10_000
"""Frames in a row that bring neither heads nor bodies (PINGs, settings, …) that a connection bears."""
_BLOCKS = 64
"""CONTINUATION frames to a head."""
_LARGEST = (1 << 31) - 1


class Session(Speaker):
    """One connection. After `feed`, look at `touched`, `broken` and `news`; after anything, send `output()`."""

    def __init__(self, scheme: str, max_head: int) -> None:
        super().__init__(scheme, max_head)
        self._max_head = max_head
        self.max_body = MAX_BODY
        self._decoder = self.h2.decoder = Decoder(max_head)
        self._rest = b""
        self._block: list[bytes] = []
        self._block_of = (0, 0)
        self._window = WINDOW
        self.news = False
        """Windows or settings changed: `pump`, and look at `limit`."""
        self.settled = False
        """The server's settings are known."""
        self.limit = MOST
        """Channels that may be open at once."""
        self._last_id = _LARGEST
        self._farewell = ""

    # answers

    def feed(self, data: bytes | bytearray | memoryview) -> None:
        """Take what came from the server."""
        if self._rest:
            data = self._rest + data
            self._rest = b""
        at, size = 0, len(data)
        view = memoryview(data)
        if not self.settled and bytes(view[:5]) == b"HTTP/":
            self._break("the server answered in HTTP/1: it does not speak HTTP/2 on this port")
        while size - at >= 9 and self.broken is None:
            high, low, kind, flags, number = HEAD.unpack_from(view, at)
            length = high << 16 | low
            if length > self.h2.max_inbound_frame_size:
                self._break(f"the server sent a frame of {length} bytes", ErrorCodes.FRAME_SIZE_ERROR)
                return
            stop = at + 9 + length
            if stop > size:
                break
            number &= _LARGEST
            if self._block and (kind != CONTINUATION or number != self._block_of[0]):
                self._protocol("a head breaks off")
            elif kind == DATA:
                self._on_data(number, flags, view[at + 9 : stop])
            elif kind == HEADERS or kind == CONTINUATION:
                self._on_headers(kind, number, flags, view[at + 9 : stop])
            else:
                self._on_other(kind, number, view[at:stop])
            at = stop
        if at < size and self.broken is None:
            self._rest = bytes(view[at:])

    def _on_data(self, number: int, flags: int, payload: memoryview) -> None:
        flow = len(payload)
        self._window -= flow
        if self._window < WINDOW // 2:
            if self._window < 0:
                self._protocol("more than the connection's window", ErrorCodes.FLOW_CONTROL_ERROR)
                return
            self._out.append(small_frame(WINDOW_UPDATE, 0, WINDOW - self._window))
            self._window = WINDOW
        if flags & PADDED:
            if not flow or payload[0] >= flow:
                self._protocol("more padding than frame")
                return
            payload = payload[1 : flow - payload[0]]
        channel = self.channels.get(number)
        if channel is None:
            self._on_late(number)
            return
        if not channel.head_done:
            self._malformed(channel, "the answer's body came before its head")
            return
        channel.window -= flow
        if channel.window < 0:
            self._malformed(channel, "the server sent more than it was allowed to", ErrorCodes.FLOW_CONTROL_ERROR)
            return
        if payload:
            channel.barren = self._idle_frames = 0
            if channel.length is not None:
                channel.length -= len(payload)
                if channel.length < 0:
                    self._malformed(channel, "the answer is longer than the server announced")
                    return
            channel.pieces.append(bytes(payload))
            if channel.whole:
                channel.held += len(payload)
                if channel.held > self.max_body:
                    self._lose(channel, too_large(self.max_body))
                    self._out.append(small_frame(RST_STREAM, channel.id, ErrorCodes.CANCEL))
                    return
            self._touch(channel)
        if flags & END_STREAM:
            self._ended(channel)
            return
        if not payload:
            self._barren(channel)
        credit = flow if channel.whole else flow - len(payload)
        if credit:
            self.consumed(channel, credit)

    def _on_headers(self, kind: int, number: int, flags: int, payload: memoryview) -> None:
        if kind == HEADERS:
            self._block_of = (number, flags & END_STREAM)
            start, stop = 0, len(payload)
            if flags & PADDED:
                if not stop:
                    self._protocol("more padding than frame")
                    return
                start, stop = 1, stop - payload[0]
            if flags & PRIORITY:
                start += 5
            if start > stop:
                self._protocol("more padding than frame")
                return
            payload = payload[start:stop]
        elif not self._block:
            self._protocol("the end of a head without its beginning")
            return
        block = bytes(payload)
        if not flags & END_HEADERS or self._block:
            self._block.append(block)
            if len(self._block) > _BLOCKS:
                self._protocol("a head in too many pieces", ErrorCodes.ENHANCE_YOUR_CALM)
                return
            if not flags & END_HEADERS:
                return
            block = b"".join(self._block)
            self._block.clear()
        self._on_head(number, block, bool(self._block_of[1]))

    def _on_head(self, number: int, block: bytes, ended: bool) -> None:
        try:
            fields = self._decoder.fields(block)
        except OversizedHeaderListError:
            message = f"the head of the answer is longer than {self._max_head} bytes"
            self._break(message, ErrorCodes.ENHANCE_YOUR_CALM)
            return
        except (HPACKError, IndexError) as error:
            self._protocol(f"a head that cannot be unpacked: {error}", ErrorCodes.COMPRESSION_ERROR)
            return
        channel = self.channels.get(number)
        if channel is None:
            self._on_late(number)
            return
        channel.answered = True
        try:
            if channel.head_done:  # trailers: nobody asked for them
                check_trailers(fields, ended)
                self._ended(channel)
                return
            head = response_head(fields)
            if head.status < 200:
                if ended:
                    raise Malformed("nothing follows its interim head")
                self._touch(channel)
                self._barren(channel)
                return
        except Malformed as error:
            self._malformed(channel, f"the answer's head is malformed: {error}")
            return
        channel.head_done = True
        channel.barren = self._idle_frames = 0
        channel.status, channel.fields, channel.encoding, channel.length = head
        if channel.head_only or channel.status in (204, 304):
            channel.length = 0
        if ended:
            self._ended(channel)
        else:
            self._touch(channel)

    def _on_late(self, number: int) -> None:
        """Something for a channel that is not open: no more, or not yet."""
        self._idle_frames += 1
        if not number & 1 or number >= self._next_id:
            self._protocol("an answer to no request")

    def _on_other(self, kind: int, number: int, whole: memoryview) -> None:
        self._idle_frames += 1
        if self._idle_frames > _IDLE_FRAMES:
            self._break("the server sends frame after frame and says nothing", ErrorCodes.ENHANCE_YOUR_CALM)
        elif kind == GOAWAY:
            self._on_goaway(number, whole)
        elif kind == RST_STREAM or (kind == WINDOW_UPDATE and number):
            if len(whole) != 13:
                self._protocol("a frame of a wrong size", ErrorCodes.FRAME_SIZE_ERROR)
                return
            channel = self.channels.get(number)
            value = int.from_bytes(whole[9:], "big")
            if channel is None:
                self._on_late(number)
            elif kind == RST_STREAM:
                self._on_reset(channel, value)
            else:
                self._on_window(channel, value & _LARGEST)
        else:
            self._on_connection(whole)

    def _on_reset(self, channel: Channel, code: int) -> None:
        if code == ErrorCodes.REFUSED_STREAM and not channel.answered:
            self._lose(channel, Unprocessed("the server refused the request unread", refused=True))
            return
        message = f"the server ended the answer with {name_of(code)}"
        if code == ErrorCodes.HTTP_1_1_REQUIRED:
            message += ' (it asks for HTTP/1.1: set http_version="1.1")'
        kind = ProtocolError if channel.answered else TransportError
        self._lose(channel, kind(message, phase=channel.phase, sent=True, answered=channel.answered))

    def _on_window(self, channel: Channel, size: int) -> None:
        channel.room += size
        self.news = True
        if not size:
            self._malformed(channel, "the server opened a window by nothing")
        elif channel.room > _LARGEST:
            self._malformed(channel, "the server opened a window too far", ErrorCodes.FLOW_CONTROL_ERROR)

    def _on_connection(self, whole: memoryview) -> None:
        """What concerns the connection is h2's."""
        try:
            events = self.h2.receive_data(whole)
        except H2ProtocolError as error:
            self._protocol(str(error), None)
            return
        self._out.append(self.h2.data_to_send())
        self.news = True
        for event in events:
            if isinstance(event, RemoteSettingsChanged):
                self.settled = True
                self.limit = min(self.h2.remote_settings.max_concurrent_streams, MOST)
                changed = event.changed_settings.get(SettingCodes.INITIAL_WINDOW_SIZE)
                if changed is not None:
                    for channel in self.channels.values():
                        channel.room += changed.new_value - (changed.original_value or 0)

    def _on_goaway(self, number: int, whole: memoryview) -> None:
        if len(whole) < 17 or number:
            self._protocol("a GOAWAY that is none", ErrorCodes.FRAME_SIZE_ERROR)
            return
        self._last_id = min(self._last_id, int.from_bytes(whole[9:13], "big") & _LARGEST)
        self.draining = self.news = True
        note = bytes(whole[17:217]).decode("utf-8", "replace")
        self._farewell = f"the server said goodbye with {name_of(int.from_bytes(whole[13:17], 'big'))}"
        if note:
            self._farewell += f": {note}"
        for channel in [channel for number, channel in self.channels.items() if number > self._last_id]:
            # one that takes nothing at all is not asked as often as one that says how far it came
            error = Unprocessed(f"{self._farewell}, before it read the request", refused=self._last_id == 0)
            self._lose(channel, error)

    # endings

    def _ended(self, channel: Channel) -> None:
        if channel.length and not channel.head_only:
            self._malformed(channel, f"the answer broke off: {channel.length} bytes fewer came than the server announced")
            return
        channel.done = True
        del self.channels[channel.id]
        if not channel.sent_all:
            self._uploads.pop(channel.id, None)
            channel.unsent = None
            self._out.append(small_frame(RST_STREAM, channel.id, ErrorCodes.NO_ERROR))
        self._touch(channel)

    def _lose(self, channel: Channel, error: TransportError) -> None:
        channel.error = error
        self.channels.pop(channel.id, None)
        self._uploads.pop(channel.id, None)
        self._touch(channel)

    def _malformed(self, channel: Channel, message: str, code: int = ErrorCodes.PROTOCOL_ERROR) -> None:
        self._lose(channel, ProtocolError(message, phase=channel.phase, sent=True, answered=True))
        self._out.append(small_frame(RST_STREAM, channel.id, code))

    def _barren(self, channel: Channel) -> None:
        channel.barren += 1
        if channel.barren > _BARREN:
            self._malformed(channel, "the answer does not get on: empty frames", ErrorCodes.ENHANCE_YOUR_CALM)

    def _protocol(self, what: str, code: int | None = ErrorCodes.PROTOCOL_ERROR) -> None:
        self._break(f"the server's answer is not HTTP/2: {what}", code)

    def _break(self, message: str, code: int | None = ErrorCodes.PROTOCOL_ERROR) -> None:
        """The connection cannot go on. `code` None: h2 has said so to the server."""
        if code is not None:
            self.h2.close_connection(code)
        self._out.append(self.h2.data_to_send())
        self.broken = ProtocolError(message, phase="headers", sent=True, answered=True)
        self.draining = True

    def lost(self, channel: Channel, why: str, reused: bool) -> TransportError:
        """The error of a channel whose connection is gone."""
        answered = channel.answered
        phase: Phase = channel.phase if channel.sent_all or answered else "write"
        if self.broken is not None:
            return ProtocolError(str(self.broken), phase=phase, sent=True, answered=True)
        when = {
            "write": "while the request was being sent",
            "body": "in the body of the answer",
            "headers": "before it answered",
        }[phase]
        more = "; ".join(filter(None, (self._farewell, why)))
        kind = ProtocolError if answered else TransportError
        return kind(
            f"the server closed the connection {when}{': ' if more else ''}{more}",
            phase=phase,
            sent=True,
            answered=answered,
            reused=reused and not answered,
        )
