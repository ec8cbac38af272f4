# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from typing import TYPE_CHECKING

from entrechat._core.lazy import exports

if TYPE_CHECKING:
    from .content import AsyncContent, Content
    from .skills import AsyncSkills, Skills
    from .versions.versions import AsyncVersions, Versions
else:
    __getattr__, __dir__ = exports(
        __name__,
        {
            "AsyncContent": ".content",
            "AsyncSkills": ".skills",
            "AsyncVersions": ".versions.versions",
            "Content": ".content",
            "Skills": ".skills",
            "Versions": ".versions.versions",
        },
    )

__all__ = ["AsyncContent", "AsyncSkills", "AsyncVersions", "Content", "Skills", "Versions"]
