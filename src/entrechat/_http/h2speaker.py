"""The half of an HTTP/2 session that speaks: requests, their bodies as the windows let them pass, windows of our own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from h2.config import H2Configuration
from h2.connection import H2Connection
from h2.errors import ErrorCodes
from h2.settings import SettingCodes, Settings

from .h2channel import (
    CHANNEL_WINDOW,
    CONTINUATION,
    DATA,
    END_HEADERS,
    END_STREAM,
    HEADERS,
    RST_STREAM,
    WINDOW_UPDATE,
    Channel,
    frame,
    small_frame,
)
from .h2headers import Encoder

if TYPE_CHECKING:
    from entrechat._core.http import HeaderBlock, ProtocolError

WINDOW = 16 << 20
"""Bytes that may be on the way to a connection."""
_LAST_ID = 1 << 30
_PIECE = 65_536


class Speaker:
    """What `Session` and its users say."""

    def __init__(self, scheme: str, max_head: int) -> None:
        self._scheme = scheme
        self.h2 = h2 = H2Connection(H2Configuration(client_side=True))
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
        h2.initiate_connection()
        h2.increment_flow_control_window(WINDOW - 65_535)
        self._out = [h2.data_to_send()]
        self._next_id = 1
        self._idle_frames = 0
        self._uploads: dict[int, Channel] = {}
        self.channels: dict[int, Channel] = {}
        """Those whose end has not come."""
        self.touched: list[Channel] = []
        """Those with something new."""
        self.draining = False
        """No new channels: the server said goodbye, or the numbers are used up."""
        self.broken: ProtocolError | None = None
        """The connection cannot go on, and why."""

    def output(self) -> bytes:
        """What is to be sent now."""
        out = self._out
        if not out:
            return b""
        data = out[0] if len(out) == 1 else b"".join(out)
        out.clear()
        return data

    # requests

    def open(self, channel: Channel, start: bytes, headers: HeaderBlock, body: bytes | None, length: int | None) -> None:
        """Send a request's head, and of `body` what the windows let pass; None where `send` brings it, piece by piece.

        `start` is the request's start line as HTTP/1.1 has it. `length` None: not announced.
        """
        block = self._encoder.render(start, self._scheme, headers, length)
        channel.id = number = self._next_id
        self._next_id += 2
        if number > _LAST_ID:
            self.draining = True
        settings = self.h2.remote_settings
        channel.room = settings.initial_window_size
        self.channels[number] = channel
        most = settings.max_frame_size
        ended = body is not None and not body
        flags = END_STREAM if ended else 0
        if len(block) <= most:
            self._out.append(frame(HEADERS, flags | END_HEADERS, number, len(block)) + block)
        else:
            self._out.append(frame(HEADERS, flags, number, most) + block[:most])
            for at in range(most, len(block), most):
                piece = block[at : at + most]
                flags = END_HEADERS if at + most >= len(block) else 0
                self._out.append(frame(CONTINUATION, flags, number, len(piece)) + piece)
        if ended:
            channel.sent_all = True
        elif body is not None:
            size = len(body)
            if size <= most and size <= channel.room and size <= self.h2.outbound_flow_control_window and not self._uploads:
                channel.room -= size
                self.h2.outbound_flow_control_window -= size
                self._out.append(frame(DATA, END_STREAM, number, size) + body)
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
        if not uploads:
            return False
        most = min(h2.remote_settings.max_frame_size, _PIECE)
        moved = True
        while moved:
            moved = False
            for channel in list(uploads.values()):
                if budget <= 0:
                    return True
                unsent = channel.unsent
                assert unsent is not None
                size = len(unsent)
                if size:
                    size = min(size, most, channel.room, h2.outbound_flow_control_window)
                    if size <= 0:
                        continue
                moved = True
                budget -= size + 9
                rest = unsent[size:]
                ends = channel.last and not rest
                channel.room -= size
                h2.outbound_flow_control_window -= size
                self._out += (frame(DATA, END_STREAM if ends else 0, channel.id, size), bytes(unsent[:size]))
                channel.barren = self._idle_frames = 0
                if rest:
                    channel.unsent = rest
                else:
                    channel.unsent = None
                    channel.sent_all = ends
                    del uploads[channel.id]
                self._touch(channel)
        return False

    def reset(self, channel: Channel, code: int = ErrorCodes.CANCEL) -> None:
        """Part from a channel whose end has not come."""
        if self.channels.pop(channel.id, None) is not None:
            self._uploads.pop(channel.id, None)
            self._out.append(small_frame(RST_STREAM, channel.id, code))

    def consumed(self, channel: Channel, size: int) -> bool:
        """The reader took `size` bytes of a channel that is not hoarded. True if there is something to send now."""
        channel.unacked += size
        if channel.unacked < CHANNEL_WINDOW // 2 or channel.id not in self.channels:
            return False
        self._out.append(small_frame(WINDOW_UPDATE, channel.id, channel.unacked))
        channel.window += channel.unacked
        channel.unacked = 0
        return True

    def ping(self) -> None:
        if self.broken is None:
            self.h2.ping(b"entrecha")
            self._out.append(self.h2.data_to_send())

    def farewell(self, code: int = ErrorCodes.NO_ERROR) -> None:
        """Say goodbye (GOAWAY), before closing."""
        if self.broken is None:
            self.h2.close_connection(code)
            self._out.append(self.h2.data_to_send())

    def _touch(self, channel: Channel) -> None:
        if not channel.touched:
            channel.touched = True
            self.touched.append(channel)
