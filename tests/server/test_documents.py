"""Texts of documents, of whole ones, broken ones and hostile ones; and how they are cut."""

from __future__ import annotations

import io
import random
import zipfile
from collections.abc import Mapping
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from entrechat.local import chunking, documents, tokens
from entrechat.local.documents import office, text

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
A = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'


def read(tmp_path: Path, name: str, data: bytes) -> str:
    path = tmp_path / "blob"
    path.write_bytes(data)
    return documents.read(path, name)


def refused(tmp_path: Path, name: str, data: bytes) -> tuple[str, str]:
    with pytest.raises(documents.Unreadable) as error:
        read(tmp_path, name, data)
    return error.value.code, error.value.message


def archive(members: Mapping[str, str | bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        for name, data in members.items():
            made.writestr(name, data)
    return out.getvalue()


def docx(body: str) -> bytes:
    return archive({"word/document.xml": f"<w:document {W}><w:body>{body}</w:body></w:document>"})


def pdf(*pages: str, extra: bytes = b"") -> bytes:
    """A PDF of one line of text a page."""
    count = len(pages)
    kids = " ".join(f"{3 + 2 * at} 0 R" for at in range(count))
    objects = [b"<< /Type /Catalog /Pages 2 0 R >>", f"<< /Type /Pages /Kids [{kids}] /Count {count} >>".encode()]
    for at, line in enumerate(pages):
        stream = f"BT /F1 12 Tf 72 720 Td ({line}) Tj ET".encode()
        font = "<< /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >>"
        objects.append(f"<< /Type /Page /Parent 2 0 R /Resources {font} /Contents {4 + 2 * at} 0 R >>".encode())
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream))
    out = b"%PDF-1.4\n"
    offsets = []
    for number, each in enumerate(objects, 1):
        offsets.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, each)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    return out + b"trailer\n<< /Size %d /Root 1 0 R %s>>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, extra, start)


# -- text --------------------------------------------------------------------------------------------------------------

SAID = "Zoë: 漢字 – naïve\nsecond line\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_encodings(tmp_path: Path, encoding: str) -> None:
    said = SAID if encoding != "utf-16-le" and encoding != "utf-16-be" else "Plain text without a mark, naïve\n" * 3
    assert read(tmp_path, "a.txt", said.encode(encoding)) == said


@pytest.mark.parametrize("name", ["a.md", "a.json", "a.csv", "a.py", "a.tex", "a.unknown", "Makefile"])
def test_text_by_any_name(tmp_path: Path, name: str) -> None:
    assert read(tmp_path, name, b'{"a": 1}\r\n# x\n') == '{"a": 1}\n# x\n'


@pytest.mark.parametrize(
    ("name", "data", "code", "said"),
    [
        ("a.txt", b"", "invalid_file", "empty"),
        ("a.txt", b"caf\xe9 au lait", "invalid_file", "byte 3"),
        ("a.txt", b"\xff\xfea\0b", "invalid_file", "UTF-16"),
        ("a.txt", b"\xef\xbb\xbf\n", "invalid_file", "no text"),
        ("a.txt", b"MZ\0\0\1\2\3", "unsupported_file", "binary"),
        ("a.xlsx", b"PK", "unsupported_file", ".xlsx"),
        ("a.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "unsupported_file", ".doc"),
        ("a.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "invalid_file", "password"),
        ("photo.JPG", b"\xff\xd8", "unsupported_file", ".jpg"),
    ],
)
def test_what_is_not_text(tmp_path: Path, name: str, data: bytes, code: str, said: str) -> None:
    assert refused(tmp_path, name, data)[0] == code
    assert said in refused(tmp_path, name, data)[1]


def test_too_much_text(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(documents.MOST_BYTES, "text", 10)
    assert refused(tmp_path, "a.txt", b"x" * 11) == ("invalid_file", "The file is too large: 11 bytes, of at most 10.")


@given(st.binary(max_size=300))
def test_no_bytes_break_it(data: bytes) -> None:
    try:
        assert isinstance(text.decoded(data), str)
    except documents.Unreadable as error:
        assert error.message


# -- HTML --------------------------------------------------------------------------------------------------------------


def test_html(tmp_path: Path) -> None:
    page = """<!doctype html><html><head><title>Prices &amp; terms</title><style>p {color: red}</style>
    <script>var x = "<p>no</p>"</script></head><body><h1>Prices</h1><p>One <b>bold</b>
    claim.</p><ul><li>first</li><li>second</li></ul><table><tr><td>a</td><td>b</td></tr></table>
    <pre>x = 1
  y = 2</pre><noscript>hidden</noscript></body></html>"""
    shown = read(tmp_path, "a.html", page.encode())
    assert shown.startswith("Prices & terms\n")
    assert "One bold claim." in shown
    assert "first\n\nsecond" in shown
    assert "a\tb\n" in shown
    assert "x = 1\n  y = 2" in shown
    assert not any(word in shown for word in ("color", "var x", "hidden", "<"))


def test_html_in_the_encoding_that_it_declares(tmp_path: Path) -> None:
    page = '<html><head><meta charset="iso-8859-1"></head><body>caf\xe9</body></html>'
    assert read(tmp_path, "a.htm", page.encode("latin-1")) == "café"
    assert read(tmp_path, "a.html", "<p>no head, naïve".encode()) == "no head, naïve"
    assert refused(tmp_path, "a.html", b"<p>caf\xe9")[0] == "invalid_file"


@pytest.mark.parametrize(
    "page", ["<p>" * 20_000 + "deep", "<a href='" + "x" * 100_000, "<!--" * 1000 + "x", "&#99999999;x<![CDATA[y"]
)
def test_broken_html(tmp_path: Path, page: str) -> None:
    try:
        assert isinstance(read(tmp_path, "a.html", page.encode()), str)
    except documents.Unreadable as error:
        assert "no text" in error.message


# -- office ------------------------------------------------------------------------------------------------------------


def test_docx(tmp_path: Path) -> None:
    body = (
        "<w:p><w:r><w:t>Hello </w:t></w:r><w:r><w:t xml:space='preserve'>world &amp; all</w:t><w:tab/><w:t>end</w:t></w:r></w:p>"
        "<w:p><w:r><w:delText>deleted</w:delText><w:br/><w:t>second</w:t></w:r></w:p>"
        "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>b</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
    )
    assert read(tmp_path, "a.docx", docx(body)) == "Hello world & all\tend\n\nsecond\na\tb"
    notes = {"word/document.xml": f"<w:document {W}><w:p><w:t>x</w:t></w:p></w:document>"}
    notes["word/footnotes.xml"] = f"<w:footnotes {W}><w:p><w:t>a note</w:t></w:p></w:footnotes>"
    assert read(tmp_path, "a.docx", archive(notes)) == "x\n\na note"


def test_pptx(tmp_path: Path) -> None:
    def slide(said: str) -> str:
        return f"<p:sld xmlns:p='urn:p' {A}><a:p><a:r><a:t>{said}</a:t></a:r></a:p></p:sld>"

    members: dict[str, str | bytes] = {f"ppt/slides/slide{at}.xml": slide(f"slide {at}") for at in (10, 2, 1)}
    members["ppt/notesSlides/notesSlide2.xml"] = slide("say this")
    members["ppt/slides/_rels/slide1.xml.rels"] = "<x/>"
    assert read(tmp_path, "a.pptx", archive(members)) == "slide 1\n\nslide 2\n\nsay this\n\nslide 10"


def test_hostile_office_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    bomb = "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'>]>" + f"<w:document {W}><w:t>&b;</w:t></w:document>"
    for encoding in ("utf-8", "utf-16"):
        code, said = refused(tmp_path, "a.docx", archive({"word/document.xml": bomb.encode(encoding)}))
        assert (code, "entities" in said) == ("invalid_file", True)
    outside = "<!DOCTYPE x SYSTEM 'file:///etc/passwd'>" + f"<w:document {W}><w:t>x</w:t></w:document>"
    assert "entities" in refused(tmp_path, "a.docx", archive({"word/document.xml": outside}))[1]
    monkeypatch.setattr(office, "MOST_UNPACKED", 1_000_000)
    wide = docx(f"<w:p><w:t>{'x' * 2_000_000}</w:t></w:p>")
    assert len(wide) < 20_000
    assert "too large" in refused(tmp_path, "a.docx", wide)[1]
    monkeypatch.setattr(office, "_MOST_MEMBERS", 10)
    assert "members" in refused(tmp_path, "a.docx", archive({str(at): "" for at in range(11)}))[1]


@pytest.mark.parametrize("cut", [0, 1, 30, 100, -1, -30])
def test_broken_office_files(tmp_path: Path, cut: int) -> None:
    whole = docx("<w:p><w:r><w:t>Hello</w:t></w:r></w:p>")
    broken = whole[:cut] if cut else docx("<w:p><w:r>")
    code, said = refused(tmp_path, "a.docx", broken)
    assert (code, bool(said)) == ("invalid_file", True)
    assert "missing" in refused(tmp_path, "a.pptx", whole)[1]


# -- PDF ---------------------------------------------------------------------------------------------------------------


def test_pdf(tmp_path: Path) -> None:
    assert read(tmp_path, "a.pdf", pdf("The first page", "and the second")) == "The first page\n\nand the second"
    assert read(tmp_path, "without-its-suffix", pdf("Hello")) == "Hello"
    assert "no text" in refused(tmp_path, "a.pdf", pdf(""))[1]


def test_a_pdf_with_a_password(tmp_path: Path) -> None:
    from pypdf import PdfReader, PdfWriter

    for user, expected in (("secret", None), ("", "Hello")):
        writer = PdfWriter(clone_from=PdfReader(io.BytesIO(pdf("Hello"))))
        writer.encrypt(user_password=user, owner_password="owner", algorithm="RC4-128")
        out = io.BytesIO()
        writer.write(out)
        if expected is None:
            assert "password" in refused(tmp_path, "a.pdf", out.getvalue())[1]
        else:
            assert read(tmp_path, "a.pdf", out.getvalue()) == expected


def test_broken_pdfs(tmp_path: Path) -> None:
    """Cut off and with flipped bytes: text or a clear failure, never another error."""
    whole, source = pdf("Hello", "world"), random.Random(4711)
    broken = [whole[: len(whole) * at // 8] for at in range(1, 8)]
    for _ in range(40):
        flipped = bytearray(whole)
        for _ in range(8):
            flipped[source.randrange(9, len(flipped))] = source.randrange(256)
        broken.append(bytes(flipped))
    for data in broken:
        try:
            assert read(tmp_path, "a.pdf", data)
        except documents.Unreadable as error:
            assert error.message


# -- chunks ------------------------------------------------------------------------------------------------------------


def _static(size: int, overlap: int) -> dict[str, object]:
    return {"static": {"max_chunk_size_tokens": size, "chunk_overlap_tokens": overlap}}


@given(st.text(alphabet="ab \nÄ漢😀é", min_size=1, max_size=2000), st.integers(100, 120), st.integers(0, 50))
def test_chunks_cover_the_text(said: str, size: int, overlap: int) -> None:
    pieces = list(chunking.split(said, _static(size, overlap)))
    at = 0
    for piece in pieces:
        assert piece.start <= at
        assert said[piece.start : piece.start + len(piece.text)] == piece.text
        at = piece.start + len(piece.text)
    assert at == len(said)
    assert pieces[0].start == 0


def test_chunks_have_so_many_tokens_and_overlap() -> None:
    said = "".join(f"word{at} " for at in range(3000))
    pieces = list(chunking.split(said, chunking.DEFAULT))
    assert {tokens.count(piece.text) for piece in pieces[:-1]} == {800}
    for one, other in pairwise(pieces):
        assert 395 <= tokens.count(said[other.start : one.start + len(one.text)]) <= 405
    assert all("".join(piece.parts) == piece.text for piece in pieces[:-1])
    assert {len(piece.parts) for piece in pieces[:-1]} == {4}
    assert pieces[0].parts[2:] == pieces[1].parts[:2], "what overlaps is the same parts, which are embedded once"


def test_long_texts_are_cut_in_pieces_that_do_not_show() -> None:
    said = "".join(f"{at} ünd {at}\n" for at in range(20_000))
    assert len(said) > 3 * chunking._BLOCK
    pieces = list(chunking.split(said, _static(4096, 0)))
    assert "".join(piece.text for piece in pieces) == said
    assert len(pieces) == -(-tokens.count(said) // 4096)


def test_too_many_tokens(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(chunking, "MOST_TOKENS", 100)
    list(chunking.split("a " * 90, chunking.DEFAULT))
    with pytest.raises(documents.Unreadable, match="tokens"):
        list(chunking.split("a " * 200, chunking.DEFAULT))
