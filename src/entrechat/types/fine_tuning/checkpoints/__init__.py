# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from typing import TYPE_CHECKING

from entrechat._core.lazy import exports

if TYPE_CHECKING:
    from .permission_create_params import PermissionCreateParams
    from .permission_create_response import PermissionCreateResponse
    from .permission_delete_response import PermissionDeleteResponse
    from .permission_list_params import PermissionListParams
    from .permission_list_response import PermissionListResponse
    from .permission_retrieve_params import PermissionRetrieveParams
    from .permission_retrieve_response import PermissionRetrieveResponse
else:
    __getattr__, __dir__ = exports(
        __name__,
        {
            "PermissionCreateParams": ".permission_create_params",
            "PermissionCreateResponse": ".permission_create_response",
            "PermissionDeleteResponse": ".permission_delete_response",
            "PermissionListParams": ".permission_list_params",
            "PermissionListResponse": ".permission_list_response",
            "PermissionRetrieveParams": ".permission_retrieve_params",
            "PermissionRetrieveResponse": ".permission_retrieve_response",
        },
    )

__all__ = [
    "PermissionCreateParams",
    "PermissionCreateResponse",
    "PermissionDeleteResponse",
    "PermissionListParams",
    "PermissionListResponse",
    "PermissionRetrieveParams",
    "PermissionRetrieveResponse",
]
