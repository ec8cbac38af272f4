"""Moving pictures: composed, written, read. What is in here needs the extra `local-video`."""

from __future__ import annotations

from importlib import import_module

from ..pictures import missing_extra


def require() -> None:
    """Raises Problem: 501 where a library of the extra is not installed."""
    try:
        for name in ("av", "PIL", "resvg_py"):
            import_module(name)
    except ImportError as error:
        raise missing_extra(error, "Videos need", "local-video") from error
