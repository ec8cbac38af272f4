# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from typing import TYPE_CHECKING

from entrechat._core.lazy import exports

if TYPE_CHECKING:
    from .environment_file import EnvironmentFile
    from .environment_template import EnvironmentTemplate
    from .environment_template_deleted import EnvironmentTemplateDeleted
    from .file_create_params import FileCreateParams
    from .file_list_params import FileListParams
    from .template_create_params import TemplateCreateParams
    from .template_list_params import TemplateListParams
    from .template_update_params import TemplateUpdateParams
else:
    __getattr__, __dir__ = exports(
        __name__,
        {
            "EnvironmentFile": ".environment_file",
            "EnvironmentTemplate": ".environment_template",
            "EnvironmentTemplateDeleted": ".environment_template_deleted",
            "FileCreateParams": ".file_create_params",
            "FileListParams": ".file_list_params",
            "TemplateCreateParams": ".template_create_params",
            "TemplateListParams": ".template_list_params",
            "TemplateUpdateParams": ".template_update_params",
        },
    )

__all__ = [
    "EnvironmentFile",
    "EnvironmentTemplate",
    "EnvironmentTemplateDeleted",
    "FileCreateParams",
    "FileListParams",
    "TemplateCreateParams",
    "TemplateListParams",
    "TemplateUpdateParams",
]
