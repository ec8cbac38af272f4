"""What a file is: its content type by its name, and the extension that its first bytes call for."""

from __future__ import annotations

_DEFAULT = "application/octet-stream"

# What the API takes, so that `mimetypes` (and the system's tables, which differ) are rarely asked
_TYPES = {
    "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg", "webp": "image/webp", "gif": "image/gif",
    "svg": "image/svg+xml", "mp3": "audio/mpeg", "mpga": "audio/mpeg", "wav": "audio/x-wav", "flac": "audio/flac",
    "ogg": "audio/ogg", "oga": "audio/ogg", "opus": "audio/ogg", "m4a": "audio/mp4", "aac": "audio/aac",
    "mp4": "video/mp4", "mpeg": "video/mpeg", "webm": "video/webm", "mov": "video/quicktime",
    "pdf": "application/pdf", "json": "application/json", "jsonl": _DEFAULT, "bin": _DEFAULT, "txt": "text/plain",
    "md": "text/markdown", "csv": "text/csv", "html": "text/html", "zip": "application/zip",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}  # fmt: skip


def content_type(filename: str) -> str:
    """The content type that the file name's extension stands for."""
    dot = filename.rfind(".")
    known = _TYPES.get(filename[dot + 1 :].lower()) if dot >= 0 else None
    if known is None and dot >= 0:
        import mimetypes

        known = mimetypes.guess_type(filename.rpartition("/")[2])[0]
    return known or _DEFAULT


def sniff(head: bytes, *, whole: bool = False) -> str | None:
    """The extension that content beginning with `head` should have; None when there is no telling.

    The service goes by the extension, and content without a name would otherwise be refused.

    Args:
        head: the first bytes, some thousands of them for text.
        whole: `head` is all there is.
    """
    for at, magic, extension in _MAGIC:
        if head.startswith(magic, at):
            if extension is not None:
                return extension
            break
    if head[:4] == b"RIFF":
        return {b"WAVE": "wav", b"WEBP": "webp"}.get(head[8:12])
    if head[4:8] == b"ftyp":
        return {b"M4A ": "m4a", b"M4B ": "m4a", b"qt  ": "mov"}.get(head[8:12], "mp4")
    if len(head) > 2 and head[0] == 0xFF and head[1] & 0xE0 == 0xE0:  # the start of an MPEG audio frame
        if head[1] & 0xF6 == 0xF0:
            return "aac"
        if head[1] & 0x18 != 0x08 and head[1] & 0x06 in (0x02, 0x04):  # layers III and II; ff fe is UTF-16
            return "mp3"
    return _sniff_text(head, whole)


_MAGIC: tuple[tuple[int, bytes, str | None], ...] = (
    (0, b"\x89PNG\r\n\x1a\n", "png"),
    (0, b"\xff\xd8\xff", "jpg"),
    (0, b"GIF87a", "gif"),
    (0, b"GIF89a", "gif"),
    (0, b"ID3", "mp3"),
    (0, b"fLaC", "flac"),
    (0, b"OggS", "ogg"),
    (0, b"\x1aE\xdf\xa3", "webm"),
    (0, b"\x00\x00\x01\xba", "mpeg"),
    (0, b"\x00\x00\x01\xb3", "mpeg"),
    (0, b"%PDF-", "pdf"),
    (0, b"PK\x03\x04", "zip"),
)


def _sniff_text(head: bytes, whole: bool) -> str | None:
    # a character cut at the end of the head is no sign of binary
    text = head if whole else head[: max(head.rfind(b"\n"), len(head) - 3, 0)]
    try:
        decoded = text.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        if whole or error.start < len(text) - 3:
            return None
        decoded = text[: error.start].decode("utf-8-sig")
    if not decoded.strip() or "\0" in decoded:
        return None
    if decoded.lstrip()[:1] not in ("{", "["):
        return "txt"
    import orjson

    line, broken, rest = head.removeprefix(b"\xef\xbb\xbf").lstrip().partition(b"\n")
    if not broken:
        # one line: an array or a lone object is JSON; a line longer than the head is a record
        return "json" if whole or line.startswith(b"[") else "jsonl"
    try:
        orjson.loads(line)
    except ValueError:
        return "json"  # indented
    return "jsonl" if line.startswith(b"{") and (rest.strip() or whole) else "json"
