"""The text of DOCX and PPTX: XML in a zip archive. Archives and XML that would grow without measure are refused."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable, Iterable
from pathlib import Path
from xml.parsers import expat

from .unreadable import Unreadable

MOST_UNPACKED = 128 << 20
"""Bytes of all the members that are read."""

_MOST_MEMBERS = 20_000
_BLOCK = 1 << 16
_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_STRICT_WORD = "http://purl.oclc.org/ooxml/wordprocessingml/main"
_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main"
_STRICT_DRAWING = "http://purl.oclc.org/ooxml/drawingml/main"


def read_docx(path: Path) -> str:
    """The body, then footnotes and endnotes."""
    return _read(path, lambda names: ["word/document.xml", *(n for n in _NOTES if n in names)], "\n\n")


def read_pptx(path: Path) -> str:
    """The slides in the order of their numbers, each with its notes."""
    return _read(path, _slides, "\n\n")


_NOTES = ("word/footnotes.xml", "word/endnotes.xml")


def _slides(names: Iterable[str]) -> list[str]:
    found = [
        (int(match[2]), match[1] == "notesSlides/notesSlide", match[0]) for name in names if (match := _SLIDE.fullmatch(name))
    ]
    return [name for _, _, name in sorted(found)]


_SLIDE = re.compile(r"ppt/(slides/slide|notesSlides/notesSlide)(\d{1,6})\.xml")


def _read(path: Path, wanted: Callable[[set[str]], list[str]], between: str) -> str:
    with zipfile.ZipFile(path) as archive:
        infos = {info.filename: info for info in archive.infolist()}
        if len(infos) > _MOST_MEMBERS:
            raise Unreadable("invalid_file", f"The file is an archive of {len(infos):,} members: that is no document.")
        names = wanted(set(infos))
        if not names or names[0] not in infos:
            raise Unreadable("invalid_file", "The file is not what its name says: the document is missing in it.")
        total = sum(infos[name].file_size for name in names)
        if total > MOST_UNPACKED:
            raise Unreadable(
                "invalid_file", f"The document is too large: {total:,} bytes unpacked, of at most {MOST_UNPACKED:,}."
            )
        return between.join(filter(None, (_text(archive, infos[name]).strip() for name in names)))


def _text(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> str:
    reader = _Reader()
    with archive.open(info) as member:  # gives no more than the size that was checked
        while block := member.read(_BLOCK):
            reader.parser.Parse(block, False)
    reader.parser.Parse(b"", True)
    return "".join(reader.pieces)


class _Reader:
    """Collects the text of runs; paragraphs and rows end with a new line, cells with a tab."""

    def __init__(self) -> None:
        self.pieces: list[str] = []
        self.parser = expat.ParserCreate(namespace_separator=" ")
        self.parser.buffer_text = True
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._data
        self.parser.StartDoctypeDeclHandler = self._doctype
        self._inside = 0

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        what = _EVENTS.get(name)
        if what == "text":
            self._inside += 1
        elif what == "tab":
            self.pieces.append("\t")
        elif what == "break":
            self.pieces.append("\n")

    def _end(self, name: str) -> None:
        what = _EVENTS.get(name)
        if what == "text":
            self._inside -= 1
        elif what == "paragraph":
            self.pieces.append("\n")
        elif what == "cell" and self.pieces and self.pieces[-1] == "\n":
            self.pieces[-1] = "\t"
        elif what == "row":
            self.pieces.append("\n")

    def _data(self, data: str) -> None:
        if self._inside:
            self.pieces.append(data)

    def _doctype(self, name: str, system: str | None, public: str | None, internal: bool) -> None:
        raise Unreadable(
            "invalid_file", "The document's XML defines entities, which office programs never do. It was not read."
        )


_LOCAL = {"t": "text", "p": "paragraph", "tab": "tab", "br": "break", "cr": "break", "tc": "cell", "tr": "row"}
_EVENTS = {
    f"{space} {name}": what for space in (_WORD, _STRICT_WORD, _DRAWING, _STRICT_DRAWING) for name, what in _LOCAL.items()
}
