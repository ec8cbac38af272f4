"""What is done of an upload in parts: told to the caller, and kept so that it can go on after a break."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    import os

__all__ = ["UploadProgress", "UploadState"]

_MARGIN = 60.0  # an upload that is about to expire is not worth going on with


class UploadProgress(NamedTuple):
    """How far an upload is: bytes and parts that arrived, those before a break among them."""

    sent_bytes: int
    total_bytes: int
    sent_parts: int
    total_parts: int


class UploadState:
    """Pass the same one again as `resume`, and `upload_file_chunked` sends only the parts that are missing.

    Another file, another part size or an upload that has expired (an hour after it was begun) start over.

    Args:
        path: a file to keep it in too, so that it outlives the program; None for memory alone.

    Attributes:
        upload_id: the upload under way; empty when there is none.
        parts: index of each part that arrived → its id.
    """

    def __init__(self, path: str | os.PathLike[str] | None = None) -> None:
        self.path = path
        self.upload_id = ""
        self.expires_at: float | None = None
        self.parts: dict[int, str] = {}
        self._of: dict[str, Any] = {}
        if path is not None:
            self._load(path)

    def fits(self, of: dict[str, Any], now: float) -> bool:
        """Whether it is about this file and these settings, and can still be used at this time (of `time.time()`)."""
        if not self.upload_id or self._of != of:
            return False
        return self.expires_at is None or now < self.expires_at - _MARGIN

    def begin(self, upload_id: str, of: dict[str, Any], expires_at: float | None) -> None:
        """Note a new upload."""
        self.upload_id, self._of, self.expires_at, self.parts = upload_id, of, expires_at, {}
        self._save()

    def add(self, index: int, part_id: str) -> None:
        """Note a part that arrived."""
        self.parts[index] = part_id
        self._save()

    def clear(self) -> None:
        """Forget the upload: it is completed, or cannot be."""
        import os

        self.upload_id, self._of, self.expires_at, self.parts = "", {}, None, {}
        if self.path is not None and os.path.exists(self.path):
            os.unlink(self.path)

    def _save(self) -> None:
        if self.path is None:
            return
        import json
        import os

        noted = {"upload_id": self.upload_id, "expires_at": self.expires_at, "of": self._of, "parts": self.parts}
        fresh = f"{os.fspath(self.path)}.new"
        with open(fresh, "w", encoding="utf-8") as file:
            json.dump(noted, file)
        os.replace(fresh, self.path)  # a break leaves the old file or the new one

    def _load(self, path: str | os.PathLike[str]) -> None:
        import json

        try:
            with open(path, encoding="utf-8") as file:
                noted = json.load(file)
            parts = {int(index): str(part_id) for index, part_id in noted["parts"].items()}
            self.upload_id, self.expires_at, self._of, self.parts = noted["upload_id"], noted["expires_at"], noted["of"], parts
        except FileNotFoundError:
            pass  # nothing is done yet
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise ValueError(f"resume: {path!s} does not hold the state of an upload; remove it to start over") from error

    def __repr__(self) -> str:
        return f"<UploadState {self.upload_id or 'of nothing'}: {len(self.parts)} parts>"
