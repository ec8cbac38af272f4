"""Where a result goes: standard output, or a file that is there only when it is whole."""

from __future__ import annotations

import os
import sys
from typing import IO, TYPE_CHECKING, Any

from ._parser import UsageError

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self

__all__ = ["Sink"]


class Sink:
    """A context manager. A file takes its place at the end, so that a transfer that breaks off leaves an older one alone.

    Attributes:
        tty: whether a terminal shows what is written.
    """

    def __init__(self, path: str | None) -> None:
        self._path = None if path in (None, "-") else path
        self.forced = path == "-"
        self.tty = self._path is None and sys.stdout.isatty()
        self._partial: str | None = None
        self._file: IO[bytes] | None = None

    def __enter__(self) -> Self:
        path = self._path
        if path is None:
            sys.stdout.flush()
            return self
        special = os.path.exists(path) and not os.path.isfile(path)  # /dev/null, a pipe
        self._partial = None if special else f"{path}.part"
        try:
            self._file = open(self._partial or path, "wb")  # closed in __exit__
        except OSError as error:
            raise UsageError(f"--out {path}: {error.strerror or error}") from None
        return self

    def write(self, content: bytes) -> None:
        if self._file is not None:
            self._file.write(content)
            return
        out: Any = sys.stdout
        binary = getattr(out, "buffer", None)
        if binary is None:  # a text stream that somebody put there
            out.write(content.decode("utf-8", "replace"))
        else:
            binary.write(content)

    def flush(self) -> None:
        (self._file or sys.stdout).flush()

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        if self._file is None:
            return
        self._file.close()
        if self._partial is not None and self._path is not None:
            if kind is None:
                os.replace(self._partial, self._path)
            else:
                os.unlink(self._partial)
