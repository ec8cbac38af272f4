"""Pictures: reading and writing them, and composing them of clip-art. What is in here needs the extra `local-media`."""

from __future__ import annotations

from ..problems import Problem


def missing_extra(error: ImportError, needs: str = "Pictures need", extra: str = "local-media") -> Problem:
    """For a library that is not installed."""
    return Problem(
        501,
        f"{needs} {error.name or 'a library'}, which is not installed here: pip install 'entrechat[{extra}]'",
        code="extra_missing",
        retry=False,
    )
