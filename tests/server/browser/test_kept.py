"""What the server keeps, view by view."""

from __future__ import annotations

import json
from typing import Any

import pytest

from .chromium import Chromium
from .site import ANSWER, HOSTILE, MARKS, Open, Site, rows, site

pytestmark = MARKS


def test_files(visit: Open, here: Site) -> None:
    page = visit("files")
    page.sees("notes.txt")
    page.sees(f"{HOSTILE}.txt")
    page.fill("[aria-label='Purpose of uploads']", "evals")
    page.drop(".drop", "dropped.jsonl", '{"a": 1}')
    page.until("[...document.querySelectorAll('[data-row]')].some((each) => each.innerText.includes('dropped.jsonl'))")
    page.click("[data-row]", "dropped.jsonl")
    page.click(".pane button", "Show")
    page.sees('"a": 1')
    page.click(".pane button", "Delete")
    page.click(".pane button", "Really delete?")
    page.until("![...document.querySelectorAll('[data-row]')].some((each) => each.innerText.includes('dropped.jsonl'))")
    assert "dropped.jsonl" not in [file.filename for file in here.client.files.list()]


def test_lists_in_pages(visit: Open, here: Site) -> None:
    line = b'{"item": {"n": 1}}\n'
    files = [here.client.files.create(file=(f"page-{number}.jsonl", line), purpose="evals") for number in range(60)]
    page = visit("files")
    page.fill("[aria-label=Purpose]", "evals")
    page.until("document.querySelectorAll('[data-row]').length === 50")
    page.click("button", "Load more")
    page.until("document.querySelectorAll('[data-row]').length === 60")
    assert "page-0.jsonl" in rows(page)[-1]
    page.until("document.querySelector('.more').hidden")
    for file in files:
        here.client.files.delete(file.id)


def test_batches(visit: Open, here: Site) -> None:
    page = visit("batches")
    page.click("[data-row]", here.ids["batch"])
    page.sees("Failed lines (2)")
    page.sees("line-1")
    assert page.run("document.querySelector('[role=progressbar]').getAttribute('aria-valuenow')") == "10"
    assert ANSWER[:20] in page.text()
    page.click("summary", "New batch")
    page.fill(".maker input", here.ids["lines"])
    page.click(".maker button", "Make")
    page.until(f"!location.hash.includes({json.dumps(here.ids['batch'])})")
    page.until("[...document.querySelectorAll('.pane .badge')].some((each) => each.textContent === 'completed')")


def test_vector_stores(visit: Open, here: Site) -> None:
    page = visit(f"stores/{here.ids['store']}")
    page.sees(f"{HOSTILE}.txt")
    page.fill(".pane [data-search]", "the roof of the house")
    page.press("Enter")
    page.sees("The roof of the house is red.")
    best = float(page.run("document.querySelector('.result .num').innerText"))
    assert 0 < best <= 1
    page.drop(".pane .drop", "cellar.txt", "The cellar is dry.")
    page.sees("cellar.txt")
    page.until("document.querySelectorAll('.pane tr .badge.good').length === 3")
    page.fill("[aria-label='Name of a new store']", "fresh")
    page.click("button", "Make a store")
    page.sees("No files yet")


def test_assistants_and_threads(visit: Open, here: Site) -> None:
    page = visit("assistants")
    page.click("[data-row]", "House keeper")
    page.sees("Know the house.")
    page.click("[role=tab]", "Threads")
    page.click("[data-row]", here.ids["thread"])
    page.sees(f"Who lives here? {HOSTILE}")
    page.fill(".pane [aria-label=Message]", "And now?")
    page.press("Enter", ctrl=True)
    page.until("document.querySelectorAll('.pane .turn.assistant:not([aria-busy])').length === 2")
    page.until("document.querySelectorAll('.pane td .badge.good').length === 2")
    messages: Any = here.client.beta.threads.messages.list(here.ids["thread"], limit=2).data
    assert [each.content[0].text.value for each in messages] == [ANSWER, "And now?"]


def test_fine_tuning_and_its_loss(visit: Open, here: Site) -> None:
    page = visit("tuning")
    page.click("[data-row]", here.ids["job"])
    page.until("document.querySelectorAll('.curve').length >= 2")
    events = here.client.fine_tuning.jobs.list_events(here.ids["job"], limit=100)
    steps = [each.data for each in events if isinstance(each.data, dict) and "train_loss" in each.data]
    drawn = page.run("document.querySelector('.curve.c0').getAttribute('points').split(' ').length")
    assert drawn == len({each["step"] for each in steps}) > 5
    last = max(steps, key=lambda each: each["step"])["train_loss"]
    assert f"training {last:.4f}" in page.text()
    page.sees("Checkpoints")


def test_what_is_empty(visit: Open) -> None:
    page = visit("videos")
    page.sees("No videos")


def test_videos(browser: Chromium) -> None:
    pytest.importorskip("av", reason="no video without the extra local-video")
    from entrechat.local.engine.videos_scripted import FlatFilms

    with site(videos=FlatFilms()) as cinema:
        video = cinema.client.videos.create(model="sora-2", prompt=f"a film of {HOSTILE}", seconds="4", size="1280x720")
        page = browser.page(f"{cinema.home}#/videos/{video.id}")
        page.until("document.querySelector('video')?.duration > 3")
        assert HOSTILE in rows(page)[0]
        assert page.problems == []
        page.close()
