"""A small chat completion over TLS and HTTP/2, beside the same over HTTP/1.1: CPU time of the client for each call."""

from __future__ import annotations

import asyncio
import ssl
from typing import Any

from ..case import OPENAI, OURS, OVER_HTTP1, Case, Setting
from ..measure import cpu_each, repeated
from ..payloads import CALL
from ..subjects import async_client, client, cpu_each_async

IN_FLIGHT = 64


def settings(setting: Setting, subject: str, *, asynchronous: bool) -> dict[str, Any]:
    """What makes a client speak HTTP/2 (or, for comparison, HTTP/1.1) with the server's TLS port."""
    if subject == OPENAI:
        from openai import DefaultAsyncHttpxClient, DefaultHttpxClient

        made: Any = DefaultAsyncHttpxClient if asynchronous else DefaultHttpxClient
        return {"http_client": made(http2=True, verify=ssl.create_default_context(cafile=setting.ca))}
    from entrechat import TLSSettings

    return {"tls": TLSSettings(ca_file=setting.ca), "http_version": "1.1" if subject == OVER_HTTP1 else "2"}


def blocking(setting: Setting, subject: str) -> float:
    options = settings(setting, subject, asynchronous=False)
    with client(OPENAI if subject == OPENAI else OURS, f"{setting.secure}/v1", **options) as made:
        return cpu_each(repeated(lambda: made.chat.completions.create(**CALL)), setting.effort) * 1e6


def asynchronous(setting: Setting, subject: str) -> float:
    options = settings(setting, subject, asynchronous=True)
    with asyncio.Runner() as runner:
        context = async_client(OPENAI if subject == OPENAI else OURS, f"{setting.secure}/v1", **options)
        made = runner.run(context.__aenter__())
        seconds = cpu_each_async(lambda: made.chat.completions.create(**CALL), IN_FLIGHT, setting.effort, runner)
        runner.run(context.__aexit__(None, None, None))
        return seconds * 1e6


CASES = (
    Case("call-http2", "small call, HTTP/2, blocking", "µs", blocking, (OPENAI, OVER_HTTP1)),
    Case(
        f"call-http2-async-{IN_FLIGHT}",
        f"small call, HTTP/2, async, {IN_FLIGHT} in flight",
        "µs",
        asynchronous,
        (OPENAI, OVER_HTTP1),
    ),
)
