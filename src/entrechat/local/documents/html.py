"""The text that a browser would show of an HTML page."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path

from .text import decoded

_HIDDEN = frozenset({"script", "style", "template", "noscript", "svg"})
_CELLS = frozenset({"td", "th"})
_INLINE = frozenset(
    "a abbr b bdi bdo cite code data del dfn em font i img input ins kbd label mark q s samp small span strong sub sup time tt u "
    "var wbr".split()
)
_DECLARED = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w-]+)", re.IGNORECASE)
_ENCODINGS = {"iso-8859-1": "cp1252", "latin1": "cp1252", "windows-1252": "cp1252", "us-ascii": "cp1252"}


def read_html(path: Path) -> str:
    data = path.read_bytes()
    declared = _DECLARED.search(data[:2048])
    name = declared[1].decode().lower() if declared else "utf-8"
    if name in ("utf-8", "utf8", "utf-16") or not _is_encoding(name):
        return shown(decoded(data))
    return shown(data.decode(_ENCODINGS.get(name, name), "replace"))


def shown(page: str) -> str:
    reader = _Reader()
    reader.feed(page)
    reader.close()
    text = re.sub(r"[ \t]+\n", "\n", "".join(reader.pieces))
    return re.sub(r"\n{3,}", "\n\n", text).strip()


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.pieces: list[str] = []
        self._hidden: list[str] = []
        self._exact = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _HIDDEN:
            self._hidden.append(tag)
        self._edge(tag)
        self._exact += tag == "pre"

    def handle_endtag(self, tag: str) -> None:
        if tag in self._hidden:
            del self._hidden[self._hidden.index(tag) :]
        self._edge(tag, "\t")
        self._exact = max(0, self._exact - (tag == "pre"))

    def handle_data(self, data: str) -> None:
        if self._hidden:
            return
        if not self._exact:
            data = re.sub(r"\s+", " ", data)
            if self.pieces and self.pieces[-1][-1:].isspace():
                data = data.lstrip()
        self.pieces.append(data)

    def _edge(self, tag: str, cell: str = "") -> None:
        if tag in _CELLS:
            self.pieces.append(cell)
        elif tag not in _INLINE:
            self.pieces.append("\n")


def _is_encoding(name: str) -> bool:
    import codecs

    try:
        return codecs.lookup(name)._is_text_encoding
    except LookupError:
        return False
