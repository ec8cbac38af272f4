# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from typing import TYPE_CHECKING

from entrechat._core.lazy import exports

if TYPE_CHECKING:
    from .deleted_skill_version import DeletedSkillVersion
    from .skill_version import SkillVersion
    from .skill_version_list import SkillVersionList
    from .version_create_params import VersionCreateParams
    from .version_list_params import VersionListParams
else:
    __getattr__, __dir__ = exports(
        __name__,
        {
            "DeletedSkillVersion": ".deleted_skill_version",
            "SkillVersion": ".skill_version",
            "SkillVersionList": ".skill_version_list",
            "VersionCreateParams": ".version_create_params",
            "VersionListParams": ".version_list_params",
        },
    )

__all__ = ["DeletedSkillVersion", "SkillVersion", "SkillVersionList", "VersionCreateParams", "VersionListParams"]
