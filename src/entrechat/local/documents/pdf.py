"""The text of PDF files, by pypdf."""

from __future__ import annotations

import logging
from pathlib import Path

from .unreadable import Unreadable

MOST_CHARACTERS = 64 << 20


def read_pdf(path: Path) -> str:
    """The pages' texts, with an empty line between them. Needs pypdf."""
    try:
        from pypdf import PdfReader
        from pypdf.errors import DependencyError, FileNotDecryptedError
    except ImportError:
        raise Unreadable("unsupported_file", "Reading PDF needs pypdf on the server: pip install 'entrechat[local]'") from None
    logging.getLogger("pypdf").setLevel(logging.ERROR)  # what it finds odd, and reads all the same
    pages: list[str] = []
    size = 0
    try:
        with PdfReader(path) as reader:
            if reader.is_encrypted and not reader.decrypt(""):
                raise Unreadable("invalid_file", "The PDF is protected by a password. Upload it without one.")
            for page in reader.pages:
                pages.append(page.extract_text())
                size += len(pages[-1])
                if size > MOST_CHARACTERS:
                    raise Unreadable(
                        "invalid_file", f"The file is too large: more than {MOST_CHARACTERS:,} characters of text."
                    )
    except FileNotDecryptedError:
        raise Unreadable("invalid_file", "The PDF is protected by a password. Upload it without one.") from None
    except DependencyError as error:  # AES needs a package that is not installed
        raise Unreadable("unsupported_file", f"The PDF is encrypted in a way that needs more on the server: {error}") from None
    return "\n\n".join(page.strip() for page in pages if page.strip())
