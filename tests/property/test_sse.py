"""However a stream is cut, and whichever line ends it has, the events are the same."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from entrechat._core.sse import Event, SSEDecoder
from tests.fuzz.references import server_sent_events

# Lines of data without line ends, some of which look like syntax
LINES = st.text(st.characters(exclude_characters="\r\n", exclude_categories=["Cs"]), max_size=20).filter(
    lambda text: not text.startswith("[DONE]")
)
NAMES = st.none() | st.text("abc.: é", min_size=1, max_size=8).map(str.strip).filter(bool)


@st.composite
def streams(draw: st.DrawFn) -> tuple[bytes, list[tuple[bytes, str | None]]]:
    """A stream in a drawn dialect, and the (data, name) of its events."""
    expected: list[tuple[bytes, str | None]] = []
    out = draw(st.sampled_from(["", "\ufeff"]))
    end = st.sampled_from(["\n", "\r\n", "\r"])
    fixed = draw(st.none() | end)

    def eol() -> str:
        return fixed or draw(end)

    for _ in range(draw(st.integers(0, 5))):
        for _ in range(draw(st.integers(0, 2))):
            out += f":{draw(LINES)}" + eol() + draw(st.sampled_from(["", "\n\n"]))
        name = draw(NAMES)
        if name is not None:
            out += f"event: {name}" + eol()
        lines = draw(st.lists(LINES, min_size=1, max_size=3))
        for line in lines:
            out += f"data: {line}" + eol()
        # a lone CR before LF would be one line end, not two
        out += "\n" if out.endswith("\n") else "\r"
        out += draw(st.sampled_from(["", "\n\n"]))
        expected.append(("\n".join(lines).encode(), name))
    return out.encode(), expected


def cut(stream: bytes, at: list[int]) -> list[bytes]:
    places = sorted({min(each, len(stream)) for each in at} | {0, len(stream)})
    return [stream[a:b] for a, b in pairwise(places)] or [stream]


def read(pieces: list[bytes]) -> list[Event]:
    decoder = SSEDecoder()
    return [event for piece in pieces for event in decoder.feed(piece)]


@given(streams(), st.lists(st.integers(0, 300), max_size=30))
def test_cuts_and_dialects_do_not_matter(made: tuple[bytes, list[tuple[bytes, str | None]]], at: list[int]) -> None:
    stream, expected = made
    assert [(event.data, event.event) for event in read(cut(stream, at))] == expected


@given(st.lists(st.sampled_from([b"data: {", b"data:", b"\n", b"\r", b"x", b": ", b"id:1", b"\xef\xbb\xbf", b"}", b"[DONE]", b"\0", b"\xff"])), st.lists(st.integers(0, 120)))  # fmt: skip
def test_garbage_decodes_the_same_however_cut(parts: list[bytes], at: list[int]) -> None:
    stream = b"".join(parts)
    whole, pieces = SSEDecoder(), SSEDecoder()
    expected = whole.feed(stream) + whole.finish()
    assert [e for p in cut(stream, at) for e in pieces.feed(p)] + pieces.finish() == expected
    assert (pieces.truncated, pieces.done, pieces.last_id) == (whole.truncated, whole.done, whole.last_id)
    if not whole.done:  # what follows [DONE] is not looked at, or only as far as its piece goes
        assert pieces.comments == whole.comments


_PARTS = [b"data", b"data:", b"data: ", b"event: a", b"event:", b"id: 1", b"id", b"id:\0", b"retry: 5", b":", b" ", b"\n", b"\r", b"\r\n", b"\n\n", b"{}", b"[DONE]", b"\xef\xbb\xbf", "é".encode(), b"\xff"]  # fmt: skip


@settings(max_examples=300)
@given(streams().map(lambda made: made[0]) | st.lists(st.sampled_from(_PARTS)).map(b"".join), st.lists(st.integers(0, 300)))
def test_is_what_the_standard_says(stream: bytes, at: list[int]) -> None:
    found = [(event.data, event.event, event.id) for event in read(cut(stream, at))]
    assert found == server_sent_events(stream)


@given(st.binary(max_size=200))
def test_nothing_raises(stream: bytes) -> None:
    decoder = SSEDecoder()
    decoder.feed(stream)
    decoder.finish()
