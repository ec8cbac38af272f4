"""Secrets out of texts."""

from __future__ import annotations

import time

import pytest

from entrechat._core.redact import redact

SECRET = "abcdEFGH1234567890"


@pytest.mark.parametrize(
    "text",
    [
        f"Incorrect API key provided: sk-{SECRET}.",
        f"sk-proj-{SECRET}_{SECRET}-x",
        f"Authorization: Bearer {SECRET}",
        f"authorization: bearer {SECRET}",
        f'{{"Authorization": "Bearer sk-admin-{SECRET}"}}',
        f"https://user:{SECRET}@proxy.example:3128/path",
        f"https://host/path?api_key={SECRET}&x=1",
        f"https://host/path?api-key={SECRET}",
        f'{{"api_key": "{SECRET}"}}',
        f"api_key='{SECRET}'",
        f"x-api-key: {SECRET}",
        f"http://:{SECRET}@proxy",
        f"Basic dXNlcjp{SECRET}==",
        f'{{"client_secret": "{SECRET}"}}',
        f'{{"access_token":"{SECRET}"}}',
        f"password={SECRET}",
        f"ek_{SECRET}",
        f"eyJhbGciOiJIUzI1NiJ9.eyJ{SECRET}.{SECRET}",
        f"https://host/p?sig={SECRET}&token={SECRET}",
    ],
)
def test_secrets_are_cut(text: str) -> None:
    shown = redact(text)
    assert SECRET not in shown
    assert "…" in shown
    assert redact(shown) == shown


@pytest.mark.parametrize(
    "text",
    [
        "The model `gpt-5` does not exist",
        "https://api.openai.com/v1/chat/completions?limit=3",
        "task-1234567890 asks for risk-free desk-bound work",
        "max_tokens=16 prompt_tokens: 5, completion_tokens: 1024",
        '{"total_tokens": 12345, "token_count": 4}',
        "bearer of bad news",
        "mail me at someone@example.com: urgent",
        "basic facts",
        '{"max_completion_tokens": 100000}',
    ],
)
def test_other_text_is_left_alone(text: str) -> None:
    assert redact(text) == text


def test_a_hostile_text_costs_linear_time() -> None:
    started = time.process_time()
    redact("eyJ-" * 20_000)  # each could begin a token
    redact("secret = " * 50_000 + "://a:" * 50_000 + "Bearer " * 50_000)
    assert time.process_time() - started < 4
