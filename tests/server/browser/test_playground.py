"""The playground: chat, speech, pictures."""

from __future__ import annotations

from typing import Any

import pytest

from ..test_engines import wait_for
from .site import ANSWER, HOSTILE, MARKS, Open, Site

pytestmark = MARKS


def test_a_chat_streams(visit: Open) -> None:
    page = visit("playground")
    page.run(
        "window.lengths = new Set();"
        "setInterval(() => window.lengths.add(document.querySelector('.turn.assistant .said')?.textContent.length), 5); 0"
    )
    page.fill("[aria-label=Message]", "Say it")
    page.press("Enter", ctrl=True)
    page.sees("tokens/s")
    assert ANSWER in page.text()
    assert page.run("window.lengths.size") > 3, "it came all at once"
    assert "first token" in page.text()
    page.fill("[aria-label=Message]", "Again")
    page.click("button", "Send")
    page.until("document.querySelectorAll('.turn.assistant footer').length === 2 && !document.querySelector('[aria-busy]')")
    page.click("button", "New conversation")
    page.sees("Say something")


def test_a_chat_is_stopped(visit: Open, here: Site) -> None:
    page = visit("playground")
    engine: Any = here.app.engine
    before = engine.cancelled
    page.fill("[aria-label=Message]", "Go on forever")
    page.press("Enter", ctrl=True)
    page.until("document.querySelector('.turn.assistant .said')?.textContent.length > 5")
    page.click("button", "Stop")
    page.sees("stopped")
    wait_for(lambda: engine.cancelled > before)


def test_tools_and_their_results(visit: Open) -> None:
    page = visit("playground")
    page.click("summary", "Tools")
    page.click("button", "Example")
    page.fill("[aria-label=Message]", "the weather?")
    page.press("Enter", ctrl=True)
    page.sees("tool calls")
    assert HOSTILE in page.text()
    page.fill("[aria-label='Result of weather']", "<b>sunny</b>")
    page.press("Enter", ctrl=True)
    page.until("document.querySelectorAll('.turn.assistant').length === 2 && !document.querySelector('[aria-busy]')")
    assert "<b>sunny</b>" in page.text()


def test_an_answer_that_follows_a_schema(visit: Open) -> None:
    page = visit("playground")
    page.fill("details.settings select", "json_schema")
    page.fill("[aria-label='JSON schema']", "{")
    page.fill("[aria-label=Message]", "Who?")
    page.press("Enter", ctrl=True)
    page.sees("The schema is not JSON")
    page.fill(
        "[aria-label='JSON schema']",
        '{"type": "object", "properties": {"name": {"type": "string"}, "age": {"type": "integer"}},'
        ' "required": ["name", "age"], "additionalProperties": false}',
    )
    page.click(".turn.user button", "Edit")
    page.press("Enter", ctrl=True)
    page.sees('"age": 36')


def test_what_goes_wrong_is_said_where_it_did(visit: Open) -> None:
    page = visit("playground")
    page.fill("[name=model]", "no-such-model")
    page.fill("[aria-label=Message]", "Hello")
    page.press("Enter", ctrl=True)
    page.sees("The model 'no-such-model' does not exist")
    page.fill("[name=model]", "gpt-4o-mini")
    page.click("button", "Try again")
    page.sees(ANSWER)
    assert len(page.problems) == 1
    assert "404" in page.problems.pop()


def test_speech_and_pictures(visit: Open) -> None:
    for needed in ("soundfile", "PIL"):
        pytest.importorskip(needed, reason="no sound and no pictures without the extra local-media")
    page = visit("playground/speech")
    page.click("button", "Speak")
    page.until("document.querySelector('audio')?.duration > 0.5")
    page.run("document.querySelector('audio').play().then(() => true)")
    page.click("[role=tab]", "Pictures")
    page.sees("Nothing drawn yet")
    page.fill("input[type=number]", "2")
    page.fill("form select", "1536x1024")
    page.click("button", "Draw")
    page.until("[...document.querySelectorAll('.pictures img')].filter((each) => each.naturalWidth === 1536).length === 2")
