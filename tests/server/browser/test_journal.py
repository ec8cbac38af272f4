"""The journal: live, whole, searched, copied."""

from __future__ import annotations

import json

import pytest

from .site import HI, MARKS, Open, Site, rows

pytestmark = MARKS


def test_the_journal_is_live(visit: Open, here: Site) -> None:
    page = visit()
    page.until("document.querySelector('#live.on') !== null")
    here.client.chat.completions.create(model="gpt-4o", messages=HI)
    page.sees("chat.completions.create")
    theirs = pytest.importorskip("openai").OpenAI(base_url=f"{here.home}v1", api_key="x")
    with theirs:
        theirs.embeddings.create(model="text-embedding-3-small", input="some words", encoding_format="float")
    page.sees("embeddings.create")
    assert "text-embedding-3-small" in rows(page)[0]
    with pytest.raises(Exception, match="nope"):
        here.client.chat.completions.create(model="nope", messages=HI)
    page.sees("model_not_found")
    assert page.run("document.querySelector('.sums').innerText").count("$") == 1


def test_an_exchange_whole(visit: Open, here: Site) -> None:
    page = visit()
    page.until("document.querySelector('#live.on') !== null")
    stream = here.client.chat.completions.create(model="gpt-4o", messages=HI, stream=True, temperature=0.5)
    list(stream)
    page.click("[data-row]", "stream")
    page.sees("Copy as curl")
    page.until("document.querySelectorAll('.event').length > 5")
    shown = page.run("document.querySelector('.pane').innerText")
    assert '"temperature": 0.5' in shown
    assert "[DONE]" in shown
    page.run("navigator.clipboard.writeText = async (text) => { window.copied = text }")
    page.click(".pane button", "Copy as curl")
    curl = page.until("window.copied")
    assert f"curl '{here.home}v1/chat/completions'" in curl
    assert '"temperature":0.5' in curl
    page.click(".pane button", "Copy as Python")
    code = page.until("window.copied.includes('import') && window.copied")
    compile(code, "copied", "exec")
    assert "for event in client.chat.completions.create(\n" in code
    assert "    temperature=0.5,\n" in code
    page.click(".pane button", "Open in the playground")
    page.until("document.querySelector('[name=temperature]')?.value === '0.5'")
    page.sees("Hello there")


def test_the_copied_python_asks_the_same(visit: Open, here: Site) -> None:
    page = visit()
    page.until("document.querySelector('#live.on') !== null")
    here.client.chat.completions.create(model="gpt-4o", messages=HI, stop=["\n", "'"], logprobs=None, store=False)
    here.client.files.retrieve(here.ids["notes"])
    here.client.files.list(limit=2, purpose="assistants").data  # asks
    page.until("document.querySelectorAll('[data-row]').length >= 3")
    page.run("navigator.clipboard.writeText = async (text) => { window.copied = text }")
    before = [json.loads(each.request) if each.request else (each.path, each.query) for _, each in here.app.console._feed._kept]
    for number, operation in enumerate(("chat.completions.create", "files.retrieve", "files.list")):
        page.run("window.copied = ''")
        page.click("[data-row]", operation)
        page.until(f"document.querySelector('.pane').innerText.includes({json.dumps(operation)})")
        page.click(".pane button", "Copy as Python")
        code = page.until("window.copied")
        exec(code, {"print": lambda *_: None})  # asks again
        again = here.app.console._feed._kept[-1][1]
        made = json.loads(again.request) if again.request else (again.path, again.query)
        assert made == before[number - 3]


def test_searching_and_filtering(visit: Open, here: Site) -> None:
    page = visit()
    page.until("document.querySelector('#live.on') !== null")
    here.client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": "about zebras"}])
    here.client.models.list()
    page.sees("models.list")
    page.press("/")
    assert page.run("document.activeElement.type") == "search"
    page.fill("[data-search]", "zebras")  # in a body
    page.until("document.querySelectorAll('[data-row]').length === 1")
    page.fill("[data-search]", "")
    page.fill("select[aria-label=Status]", "failed")
    page.sees("Nothing matches")
    page.fill("select[aria-label=Status]", "")
    page.fill("select[aria-label=Operation]", "models.list")
    page.until("[...document.querySelectorAll('[data-row]')].every((each) => each.innerText.includes('models.list'))")


def test_the_consoles_own_requests_are_hidden(visit: Open) -> None:
    page = visit("files")
    page.sees("notes.txt")
    page.keys("gj")
    page.until("document.querySelector('#live.on') !== null")
    page.keys("gfgj")
    page.until("document.querySelector('#live.on') !== null")
    assert "GET" not in "".join(rows(page))
    page.click("label.check")
    page.sees("files.list")
