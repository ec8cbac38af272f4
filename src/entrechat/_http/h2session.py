"""HTTP/2 as a client speaks it: bytes in, answers on many channels out. No sockets, no clock.

`h2` keeps the states, the windows and the settings. Decided here: what becomes of each channel, the headers
(`h2headers`), when windows are opened again, what a peer may waste of our time, and GOAWAY, after which h2 would hear
no more of the answers that the server still owes. Frames go to h2 one at a time, so that what came before a broken
one counts, however the bytes were cut.

Windows: a connection's is opened again as bytes arrive, so that a reader who dawdles holds up no other; a channel's
as its reader takes them (where the whole body is wanted: as they arrive). Both once half is used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from h2.config import H2Configuration
from h2.connection import H2Connection
from h2.errors import ErrorCodes
from h2.events import (
    DataReceived,
    Event,
    InformationalResponseReceived,
    PingAckReceived,
    RemoteSettingsChanged,
    ResponseReceived,
    StreamReset,
    TrailersReceived,
    WindowUpdated,
)
from h2.exceptions import DenialOfServiceError, TooManyStreamsError
from h2.exceptions import ProtocolError as H2ProtocolError
from h2.settings import SettingCodes, Settings

from entrechat._core.http import ProtocolError, TransportError

from .h2headers import Decoder, Encoder, Malformed, response_head
from .http1 import MAX_BODY, too_large
from .rules import Unprocessed

if TYPE_CHECKING:
    from typing import Any

    from entrechat._core.http import HeaderBlock, Phase

    from .h2headers import Fields

WINDOW = 16 << 20
"""Of a connection: what may be on the way."""
CHANNEL_WINDOW = 2 << 20
"""Of a channel: what may also wait to be read."""
MOST = 256
"""Channels that we open on a connection whose server sets no limit, or a higher one."""
_LAST_ID = 1 << 30
_BARREN = 200
"""Interim answers and empty frames in a row that a channel bears."""
_IDLE_FRAMES = 10_000
"""Frames in a row that bring neither heads nor bodies (PINGs, settings, …) that a connection bears."""
_SWEEP = 64
_NOMINAL = [(b":method", b"GET")]  # the headers pass beside h2
_PIECE = 65_536
_DATA, _HEADERS, _RST, _GOAWAY, _CONTINUATION = 0, 1, 3, 7, 9


class Channel:
    """One request and its answer on a connection. The drivers subclass it."""

    __slots__ = (
        "answered", "barren", "done", "encoding", "error", "head_done", "head_only", "headers", "held", "id", "last",
        "length", "pieces", "sent_all", "status", "touched", "unacked", "unsent", "whole",
    )  # fmt: skip

    reason = ""
    http_version = "HTTP/2"

    def __init__(self, method: str, whole: bool) -> None:
        self.id = 0
        self.head_only = method == "HEAD"
        self.whole = whole
        """The answer is hoarded: its window is opened again without anybody reading."""
        self.status = 0
        self.headers: Fields = []
        self.encoding: bytes | None = None
        self.length: int | None = None
        """Body bytes that must still come, where they were announced."""
        self.answered = False
        self.head_done = False
        self.done = False
        """The answer is complete."""
        self.error: TransportError | None = None
        """Why it will never be."""
        self.pieces: list[bytes] = []
        self.held = 0
        self.unsent: memoryview | None = None
        self.last = False
        """`unsent` is the end of the request."""
        self.sent_all = False
        self.unacked = 0
        self.barren = 0
        self.touched = False


class _H2(H2Connection):
    MAX_CLOSED_STREAMS = 4096
    sweep = 0

    @property
    def open_outbound_streams(self) -> int:
        """h2 walks over every stream for this, at every request. The session counts; only the dead are swept away."""
        self.sweep += 1
        if self.sweep % _SWEEP == 0:
            super().open_outbound_streams  # noqa: B018  # has the effect
        return 0


class Session:
    """One connection. After `feed`, look at `touched`, `broken` and `news`; after anything, send `output()`."""

    def __init__(self, scheme: str, max_head: int) -> None:
        self._scheme = scheme
        self.h2 = h2 = _H2(
            H2Configuration(
                client_side=True, header_encoding=None,
                validate_outbound_headers=False, normalize_outbound_headers=False,
                validate_inbound_headers=False, normalize_inbound_headers=False,
            )
        )  # fmt: skip
        h2.local_settings = Settings(
            client=True,
            initial_values={
                SettingCodes.ENABLE_PUSH: 0,
                SettingCodes.INITIAL_WINDOW_SIZE: CHANNEL_WINDOW,
                SettingCodes.MAX_HEADER_LIST_SIZE: max_head,
            },
        )
        del h2.local_settings[SettingCodes.ENABLE_CONNECT_PROTOCOL]
        self._encoder = h2.encoder = Encoder()
        self._decoder = h2.decoder = Decoder(max_head)
        self._max_head = max_head
        self.max_body = MAX_BODY
        h2.initiate_connection()
        h2.increment_flow_control_window(WINDOW - 65_535)
        self._held = b""
        self._rest = b""
        self._unacked = 0
        self._idle_frames = 0
        self._uploads: dict[int, Channel] = {}
        self.channels: dict[int, Channel] = {}
        """Those whose end has not come."""
        self.touched: list[Channel] = []
        """Those with something new."""
        self.news = False
        """Windows or settings changed: `pump`, and look at `limit`."""
        self.settled = False
        """The server's settings are known."""
        self.limit = MOST
        """Channels that may be open at once."""
        self.draining = False
        """No new channels: the server said goodbye, or the numbers are used up."""
        self.broken: ProtocolError | None = None
        """The connection cannot go on, and why."""
        self.pongs = 0
        self._last_id: int | None = None
        self._farewell = ""

    @property
    def room(self) -> int:
        return 0 if self.draining or self.broken else self.limit - len(self.channels)

    def output(self) -> bytes:
        """What is to be sent now."""
        data = self.h2.data_to_send()
        if self._held:
            data = self._held + data
            self._held = b""
        return data

    # requests

    def open(self, channel: Channel, start: bytes, headers: HeaderBlock, body: bytes | None, length: int | None) -> None:
        """Send a request's head, and of `body` what the windows let pass; None where `send` brings it, piece by piece.

        `start` is the request's start line as HTTP/1.1 has it. `length` None: not announced.
        """
        h2 = self.h2
        channel.id = number = h2.get_next_available_stream_id()
        if number > _LAST_ID:
            self.draining = True
        self._encoder.render(start, self._scheme, headers, length)
        ended = body is not None and not body
        try:
            h2.send_headers(number, _NOMINAL, end_stream=ended)
        except TooManyStreamsError:
            raise Unprocessed("the server takes no requests", refused=True) from None
        self.channels[number] = channel
        if ended:
            channel.sent_all = True
        elif body is not None:
            size = len(body)
            if size <= h2.max_outbound_frame_size and not self._uploads and size <= h2.local_flow_control_window(number):
                h2.send_data(number, body, end_stream=True)
                channel.sent_all = True
            else:
                self.send(channel, body, True)

    def send(self, channel: Channel, data: bytes, last: bool) -> None:
        """The next piece of a request's body; all of the one before must be gone (`unsent` None). Then `pump`."""
        channel.unsent = memoryview(data)
        channel.last = last
        self._uploads[channel.id] = channel

    def pump(self, budget: int = 4 * _PIECE) -> bool:
        """Queue what the windows let pass, about `budget` bytes of it, the channels taking turns; True if more could go."""
        h2 = self.h2
        uploads = self._uploads
        most = min(h2.max_outbound_frame_size, _PIECE)
        while uploads:
            moved = False
            for channel in list(uploads.values()):
                if budget <= 0:
                    return True
                unsent = channel.unsent
                assert unsent is not None
                size = len(unsent)
                room = min(size, most)
                if room:
                    room = min(room, h2.local_flow_control_window(channel.id))
                    if room <= 0:
                        continue
                moved = True
                budget -= room + 9
                rest = unsent[room:]
                ends = channel.last and not rest
                h2.send_data(channel.id, unsent[:room], end_stream=ends)
                channel.barren = self._idle_frames = 0
                if rest:
                    channel.unsent = rest
                else:
                    channel.unsent = None
                    channel.sent_all = ends
                    del uploads[channel.id]
                self._touch(channel)
            if not moved:
                break
        return False

    def reset(self, channel: Channel, code: int = ErrorCodes.CANCEL) -> None:
        """Part from a channel whose end has not come."""
        if self.channels.pop(channel.id, None) is not None:
            self._uploads.pop(channel.id, None)
            self._reset(channel.id, code)

    def _reset(self, number: int, code: int) -> None:
        if self.broken is None:
            try:
                self.h2.reset_stream(number, code)
            except H2ProtocolError:  # it has ended on both sides
                pass

    def consumed(self, channel: Channel, size: int) -> bool:
        """The reader took `size` bytes of a channel that is not hoarded. True if there is something to send now."""
        channel.unacked += size
        if channel.unacked >= CHANNEL_WINDOW // 2 and channel.id in self.channels and self.broken is None:
            self.h2.increment_flow_control_window(channel.unacked, channel.id)
            channel.unacked = 0
            return True
        return False

    def ping(self) -> None:
        if self.broken is None:
            self.h2.ping(b"entrecha")

    def farewell(self) -> None:
        """Say goodbye (GOAWAY), before closing."""
        if self.broken is None:
            self.h2.close_connection()

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
            length = view[at] << 16 | view[at + 1] << 8 | view[at + 2]
            if length > self.h2.max_inbound_frame_size:
                self._break(f"a frame of {length} bytes", ErrorCodes.FRAME_SIZE_ERROR)
                return
            stop = at + 9 + length
            if stop > size:
                break
            self._frame(view[at:stop])
            at = stop
        if at < size and self.broken is None:
            self._rest = bytes(view[at:])

    def _frame(self, frame: memoryview) -> None:
        kind = frame[3]
        if kind not in (_DATA, _HEADERS, _CONTINUATION):
            self._idle_frames += 1
            if self._idle_frames > _IDLE_FRAMES:
                self._break("the server sends frame after frame and says nothing", ErrorCodes.ENHANCE_YOUR_CALM)
                return
            if kind == _GOAWAY:
                self._goaway(frame)
                return
        late = kind == _DATA and int.from_bytes(frame[5:9], "big") not in self.channels
        if late:
            self._held += self.h2.data_to_send()
        try:
            events = self.h2.receive_data(frame)
        except DenialOfServiceError:
            self._break(f"the head of the answer is longer than {self._max_head} bytes")
            return
        except H2ProtocolError as error:
            self._break(f"the server's answer is not HTTP/2: {error}")
            return
        if late:
            # h2 resets the channel again, for each frame that was on the way: once is enough
            self._held += _without_resets(self.h2.data_to_send())
        for event in events:
            handle = _HANDLERS.get(type(event))
            if handle is not None:
                handle(self, event)

    def _on_response(self, event: ResponseReceived) -> None:
        channel = self.channels.get(event.stream_id or 0)
        if channel is None:
            return
        try:
            head = response_head(self._decoder.fields)
        except Malformed as error:
            self._malformed(channel, f"the answer's head is malformed: {error}")
            return
        channel.answered = channel.head_done = True
        channel.barren = self._idle_frames = 0
        channel.status, channel.headers, channel.encoding, channel.length = head
        if channel.head_only or channel.status in (204, 304):
            channel.length = 0
        if event.stream_ended is not None:
            self._ended(channel)
        else:
            self._touch(channel)

    def _on_data(self, event: DataReceived) -> None:
        flow = event.flow_controlled_length or 0
        channel = self.channels.get(event.stream_id or 0)
        if channel is None:
            return  # h2 has opened the connection's window again
        self._unacked += flow
        if self._unacked >= WINDOW // 2:
            self.h2.increment_flow_control_window(self._unacked)
            self._unacked = 0
        data = event.data or b""
        if data:
            channel.barren = self._idle_frames = 0
            if channel.length is not None:
                channel.length -= len(data)
                if channel.length < 0:
                    self._malformed(channel, "the answer is longer than the server announced")
                    return
            channel.pieces.append(data)
            if channel.whole:
                channel.held += len(data)
                if channel.held > self.max_body:
                    self._lose(channel, too_large(self.max_body))
                    self._reset(channel.id, ErrorCodes.CANCEL)
                    return
            self._touch(channel)
        if event.stream_ended is not None:
            self._ended(channel)
        elif not data:
            self._barren(channel)
        if flow:
            self.consumed(channel, flow if channel.whole else flow - len(data))

    def _on_interim(self, event: InformationalResponseReceived) -> None:
        channel = self.channels.get(event.stream_id or 0)
        if channel is not None:
            channel.answered = True
            self._touch(channel)
            self._barren(channel)

    def _on_trailers(self, event: TrailersReceived) -> None:
        channel = self.channels.get(event.stream_id or 0)
        if channel is not None:  # nobody asked for them
            self._ended(channel)

    def _ended(self, channel: Channel) -> None:
        if channel.length and not channel.head_only:
            self._malformed(channel, f"the answer broke off: {channel.length} bytes fewer came than the server announced")
            return
        channel.done = True
        del self.channels[channel.id]
        if not channel.sent_all:
            self._uploads.pop(channel.id, None)
            channel.unsent = None
            self._reset(channel.id, ErrorCodes.NO_ERROR)
        self._touch(channel)

    def _on_reset(self, event: StreamReset) -> None:
        channel = self.channels.get(event.stream_id or 0)
        if channel is None:
            return
        code = event.error_code or 0
        if code == ErrorCodes.REFUSED_STREAM and not channel.answered:
            self._lose(channel, Unprocessed("the server refused the request unread", refused=True))
            return
        message = f"the server ended the answer with {_name(code)}"
        if code == ErrorCodes.HTTP_1_1_REQUIRED:
            message += ' (it asks for HTTP/1.1: set http_version="1.1")'
        kind = ProtocolError if channel.answered else TransportError
        self._lose(channel, kind(message, phase=self._phase(channel), sent=True, answered=channel.answered))

    def _on_settings(self, event: RemoteSettingsChanged) -> None:
        self.settled = self.news = True
        self.limit = min(self.h2.remote_settings.max_concurrent_streams, MOST)

    def _on_window(self, event: WindowUpdated) -> None:
        self.news = True

    def _on_pong(self, event: PingAckReceived) -> None:
        self.pongs += 1

    def _goaway(self, frame: memoryview) -> None:
        if len(frame) < 17 or int.from_bytes(frame[5:9], "big") & 0x7FFFFFFF:
            self._break("a GOAWAY frame that is none", ErrorCodes.PROTOCOL_ERROR)
            return
        last = int.from_bytes(frame[9:13], "big") & 0x7FFFFFFF
        code = int.from_bytes(frame[13:17], "big")
        self._last_id = last if self._last_id is None else min(last, self._last_id)
        self.draining = self.news = True
        note = bytes(frame[17:217]).decode("utf-8", "replace")
        self._farewell = f"the server said goodbye with {_name(code)}" + (f": {note}" if note else "")
        for channel in [channel for number, channel in self.channels.items() if number > self._last_id]:
            self._lose(channel, Unprocessed(f"{self._farewell}, before it read the request"))

    # endings

    def _touch(self, channel: Channel) -> None:
        if not channel.touched:
            channel.touched = True
            self.touched.append(channel)

    def _lose(self, channel: Channel, error: TransportError) -> None:
        channel.error = error
        self.channels.pop(channel.id, None)
        self._uploads.pop(channel.id, None)
        self._touch(channel)

    def _malformed(self, channel: Channel, message: str) -> None:
        self._lose(channel, ProtocolError(message, phase=self._phase(channel), sent=True, answered=True))
        self._reset(channel.id, ErrorCodes.PROTOCOL_ERROR)

    def _barren(self, channel: Channel) -> None:
        channel.barren += 1
        if channel.barren > _BARREN:
            self._lose(
                channel,
                ProtocolError("the answer does not get on: empty frames", phase=self._phase(channel), sent=True, answered=True),
            )
            self._reset(channel.id, ErrorCodes.ENHANCE_YOUR_CALM)

    def _break(self, message: str, code: int | None = None) -> None:
        if code is not None:
            self.h2.close_connection(code)  # elsewhere h2 has written its GOAWAY
        self.broken = ProtocolError(message, phase="headers", sent=True, answered=True)
        self.draining = True

    @staticmethod
    def _phase(channel: Channel) -> Phase:
        return "body" if channel.head_done else "headers"

    def lost(self, channel: Channel, why: str, reused: bool) -> TransportError:
        """The error of a channel whose connection is gone."""
        answered = channel.answered
        phase: Phase = self._phase(channel) if channel.sent_all or answered else "write"
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
            phase=phase, sent=True, answered=answered, reused=reused and not answered,
        )  # fmt: skip


def _name(code: int) -> str:
    try:
        return ErrorCodes(code).name
    except ValueError:
        return f"code {code}"


def _without_resets(data: bytes) -> bytes:
    kept, at = b"", 0
    while at < len(data):
        stop = at + 9 + int.from_bytes(data[at : at + 3], "big")
        if data[at + 3] != _RST:
            kept += data[at:stop]
        at = stop
    return kept


_HANDLERS: dict[type[Event], Any] = {
    DataReceived: Session._on_data,
    ResponseReceived: Session._on_response,
    InformationalResponseReceived: Session._on_interim,
    TrailersReceived: Session._on_trailers,
    StreamReset: Session._on_reset,
    RemoteSettingsChanged: Session._on_settings,
    WindowUpdated: Session._on_window,
    PingAckReceived: Session._on_pong,
}
