# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from typing import TYPE_CHECKING

from entrechat._core.lazy import exports

if TYPE_CHECKING:
    from .file_create_params import FileCreateParams
    from .file_create_response import FileCreateResponse
    from .file_list_params import FileListParams
    from .file_list_response import FileListResponse
    from .file_retrieve_response import FileRetrieveResponse
else:
    __getattr__, __dir__ = exports(
        __name__,
        {
            "FileCreateParams": ".file_create_params",
            "FileCreateResponse": ".file_create_response",
            "FileListParams": ".file_list_params",
            "FileListResponse": ".file_list_response",
            "FileRetrieveResponse": ".file_retrieve_response",
        },
    )

__all__ = ["FileCreateParams", "FileCreateResponse", "FileListParams", "FileListResponse", "FileRetrieveResponse"]
