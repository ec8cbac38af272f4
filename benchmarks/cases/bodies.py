"""A long conversation: 320 messages, 640 KB, plain dicts. Here a client shows whether it walks through what it sends."""

from __future__ import annotations

from ..case import DUMPS, OPENAI, TRANSPORT, Bar, Case, Setting
from ..measure import cpu_each, repeated
from ..payloads import LONG
from ..subjects import client, request_of


def large_body(setting: Setting, subject: str) -> float:
    url = f"{setting.server}/v1"
    body = {"model": "gpt-4o-mini", "messages": LONG}
    if subject == DUMPS:
        import orjson

        return cpu_each(repeated(lambda: orjson.dumps(body)), setting.effort) * 1e3
    if subject == TRANSPORT:
        from entrechat._http.blocking import SyncTransport

        transport = SyncTransport()
        request = request_of(url, lambda made: made.chat.completions.create(**body))
        seconds = cpu_each(repeated(lambda: transport.send(request)), setting.effort)
        transport.close()
        return seconds * 1e3
    with client(subject, url) as made:
        return cpu_each(repeated(lambda: made.chat.completions.create(**body)), setting.effort) * 1e3


CASES = (
    Case("large-body", "call with a body of 640 KB", "ms", large_body, (OPENAI, TRANSPORT, DUMPS), (Bar(DUMPS, 1.3, 1.0),)),
)
