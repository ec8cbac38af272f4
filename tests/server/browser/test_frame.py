"""Keys, colours, sizes, names; a server that goes away, a server with a key."""

from __future__ import annotations

import json
import struct

import pytest

from entrechat import OpenAI

from .chromium import Chromium
from .site import KEY, MARKS, Open, Site, selected, site

pytestmark = MARKS


def test_keys(visit: Open) -> None:
    page = visit("files")
    page.sees("notes.txt")
    page.keys("jj")
    second = selected(page)
    page.keys("k")
    first = selected(page)
    assert first != second
    page.press("Enter")
    page.until(f"location.hash.endsWith({json.dumps(first)})")
    page.until("!document.querySelector('.pane').hidden")
    page.press("Escape")
    page.until("document.querySelector('.pane').hidden")
    page.press("?")
    page.sees("Keyboard")
    page.press("Escape")
    page.until("!document.querySelector('dialog')")
    for keys, title in (
        ("gv", "Vector stores"),
        ("4", "Batches"),
        ("ga", "Assistants"),
        ("gt", "Fine-tuning"),
        ("1", "Journal"),
    ):
        page.keys(keys)
        page.until(f"document.querySelector('h1')?.innerText === {json.dumps(title)}")


@pytest.mark.parametrize("dark", [False, True])
def test_light_and_dark(visit: Open, dark: bool) -> None:
    page = visit("files", dark=dark)
    page.sees("notes.txt")
    # how light the ground is
    light = "parseInt(getComputedStyle(document.body).backgroundColor.match(/\\d+/)[0])"
    assert (page.run(light) < 60) is dark
    page.keys("t")  # from the system's to light
    assert page.run(light) > 200
    page.keys("t")
    assert page.run(light) < 60
    page.reload()
    page.until("document.readyState === 'complete' && Boolean(document.querySelector('h1'))")
    assert page.run(light) < 60


@pytest.mark.parametrize("size", [(1280, 800), (390, 844)])
def test_nothing_is_wider_than_the_window(visit: Open, here: Site, size: tuple[int, int]) -> None:
    places = [
        "journal",
        "playground",
        "playground/speech",
        "playground/pictures",
        "files",
        "batches",
        "stores",
        "assistants",
        "tuning",
        "videos",
    ]
    places += [
        f"{view}/{here.ids[id]}"
        for view, id in (
            ("files", "hostile"),
            ("batches", "batch"),
            ("stores", "store"),
            ("assistants", "thread"),
            ("tuning", "job"),
        )
    ]
    page = visit(size=size)
    for place in places:
        page.run(f"location.hash = '#/{place}'")
        page.until("document.querySelector('h1') && !document.body.innerText.includes('Loading…')")
        assert page.run("document.documentElement.scrollWidth") <= size[0], place
    width, height = struct.unpack(">II", page.screenshot()[16:24])
    assert (width, height) == size


def test_everything_has_a_name(visit: Open, here: Site) -> None:
    """Of what a screen reader stops at."""
    nameless = (
        "[...document.querySelectorAll('button, input, select, textarea, a[href], svg[role=img], audio, table')]"
        ".filter((each) => each.checkVisibility())"
        ".filter((each) => !(each.ariaLabel || each.title || each.textContent.trim() || each.labels?.length))"
        ".map((each) => each.outerHTML.slice(0, 90))"
    )
    page = visit()
    for place in (
        "journal",
        "playground/chat",
        "playground/speech",
        "playground/pictures",
        f"files/{here.ids['notes']}",
        f"stores/{here.ids['store']}",
        f"assistants/{here.ids['thread']}",
        f"tuning/{here.ids['job']}",
    ):
        page.run(f"location.hash = '#/{place}'")
        page.until("document.querySelector('h1') && !document.body.innerText.includes('Loading…')")
        assert page.run(nameless) == [], place
    assert page.run("[...document.querySelectorAll('header, nav, main')].length") >= 3


def test_a_server_that_goes_away_and_comes_back(browser: Chromium, here: Site) -> None:
    page = browser.page(f"{here.home}#/files")
    page.sees("notes.txt")
    page._call("Network.emulateNetworkConditions", offline=True, latency=0, downloadThroughput=-1, uploadThroughput=-1)
    page.keys("gb")
    page.sees("The server does not answer. Trying again")
    page._call("Network.emulateNetworkConditions", offline=False, latency=0, downloadThroughput=-1, uploadThroughput=-1)
    page.sees(here.ids["batch"])
    page.until("document.querySelector('#banner').hidden")
    page.close()


def test_a_server_with_a_key(browser: Chromium) -> None:
    with site(api_key=KEY) as locked:
        page = browser.page(f"{locked.home}#/files")
        page.sees("An API key is needed")
        page.fill("dialog input", "sk-wrong-0123456789abcdef")
        page.press("Enter")
        page.sees("Incorrect API key provided")
        page.fill("dialog input", KEY)
        page.press("Enter")
        page.sees("No files")
        page.reload()
        page.sees("No files")
        page.keys("gj")
        page.until("document.querySelector('#live.on') !== null")
        with OpenAI(base_url=f"{locked.home}v1", api_key=KEY) as client:
            client.models.list()
        page.sees("models.list")
        assert page.run("localStorage.getItem('entrechat.key')") is None
        assert all("401" in problem for problem in page.problems)
        page.close()
