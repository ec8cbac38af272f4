"""Making clients: one for each tenant, one for each request."""

from __future__ import annotations

import importlib

from ..case import OPENAI, Bar, Case, Setting
from ..measure import cpu_each, repeated
from ..subjects import KEY, client


def construct(setting: Setting, subject: str) -> float:
    made = importlib.import_module(subject).OpenAI
    return cpu_each(repeated(lambda: made(api_key=KEY, base_url=setting.server).close()), setting.effort) * 1e6


def with_options(setting: Setting, subject: str) -> float:
    with client(subject, setting.server) as made:
        return cpu_each(repeated(lambda: made.with_options(timeout=5.0, max_retries=0)), setting.effort) * 1e6


# 10,000 of them in a second
BARS = (Bar(plus=100.0),)
CASES = (
    Case("client", "making a client", "µs", construct, (OPENAI,), BARS),
    Case("with-options", "client.with_options(…)", "µs", with_options, (OPENAI,), BARS),
)
