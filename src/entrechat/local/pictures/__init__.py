"""Pictures: reading and writing them, and composing them of clip-art. What is in here needs the extra `local-media`."""

from __future__ import annotations

from ..problems import Problem


def missing_extra(error: ImportError) -> Problem:
    """For a library that is not installed."""
    return Problem(
        501,
        f"Pictures need {error.name or 'a library'}, which is not installed here: pip install 'entrechat[local-media]'",
        code="extra_missing",
        retry=False,
    )
