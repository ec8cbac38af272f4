# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from typing import TYPE_CHECKING

from entrechat._core.lazy import exports

if TYPE_CHECKING:
    from .role_create_params import RoleCreateParams
    from .role_create_response import RoleCreateResponse
    from .role_delete_response import RoleDeleteResponse
    from .role_list_params import RoleListParams
    from .role_list_response import RoleListResponse
    from .role_retrieve_response import RoleRetrieveResponse
else:
    __getattr__, __dir__ = exports(
        __name__,
        {
            "RoleCreateParams": ".role_create_params",
            "RoleCreateResponse": ".role_create_response",
            "RoleDeleteResponse": ".role_delete_response",
            "RoleListParams": ".role_list_params",
            "RoleListResponse": ".role_list_response",
            "RoleRetrieveResponse": ".role_retrieve_response",
        },
    )

__all__ = [
    "RoleCreateParams",
    "RoleCreateResponse",
    "RoleDeleteResponse",
    "RoleListParams",
    "RoleListResponse",
    "RoleRetrieveResponse",
]
