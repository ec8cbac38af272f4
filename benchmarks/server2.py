"""The server's HTTP/2, by `h2`: small answers only."""

from __future__ import annotations

import asyncio

from h2.config import H2Configuration
from h2.connection import H2Connection
from h2.events import DataReceived, StreamEnded
from h2.settings import SettingCodes, Settings

STREAMS = 128
"""Requests that a connection carries at once: what nginx and others allow."""


class Bench2(asyncio.Protocol):
    """One connection. Every request is answered with `body` as soon as it is there."""

    transport: asyncio.Transport

    def __init__(self, body: bytes) -> None:
        self.body = body
        self.session = H2Connection(H2Configuration(client_side=False, header_encoding=None))
        self.session.local_settings = Settings(client=False, initial_values={SettingCodes.MAX_CONCURRENT_STREAMS: STREAMS})
        self.headers = [
            (b":status", b"200"),
            (b"date", b"Sun, 22 Nov 2026 15:00:00 GMT"),
            (b"server", b"bench"),
            (b"x-request-id", b"req_0123456789abcdef"),
            (b"openai-organization", b"org"),
            (b"openai-processing-ms", b"5"),
            (b"openai-version", b"2020-10-01"),
            (b"x-ratelimit-limit-requests", b"10000"),
            (b"x-ratelimit-remaining-requests", b"9999"),
            (b"x-ratelimit-reset-requests", b"6ms"),
            (b"content-type", b"application/json"),
            (b"content-length", b"%d" % len(body)),
        ]

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport
        self.session.initiate_connection()
        transport.write(self.session.data_to_send())

    def data_received(self, data: bytes) -> None:
        session = self.session
        for event in session.receive_data(data):
            if isinstance(event, DataReceived):
                session.acknowledge_received_data(event.flow_controlled_length, event.stream_id)
            elif isinstance(event, StreamEnded):
                session.send_headers(event.stream_id, self.headers)
                session.send_data(event.stream_id, self.body, end_stream=True)
        self.transport.write(session.data_to_send())
