# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from typing import TYPE_CHECKING

from entrechat._core.lazy import exports

if TYPE_CHECKING:
    from .credential import Credential
    from .credential_auth import CredentialAuth
    from .credential_auth_create_param import CredentialAuthCreateParam
    from .credential_auth_rotate_param import CredentialAuthRotateParam
    from .credential_create_params import CredentialCreateParams
    from .credential_deleted import CredentialDeleted
    from .credential_list_params import CredentialListParams
    from .credential_networking import CredentialNetworking
    from .credential_networking_param import CredentialNetworkingParam
    from .credential_update_params import CredentialUpdateParams
    from .mcp_oauth_token_endpoint_auth import McpOauthTokenEndpointAuth
    from .mcp_oauth_token_endpoint_auth_create_param import McpOauthTokenEndpointAuthCreateParam
    from .mcp_oauth_token_endpoint_auth_rotate_param import McpOauthTokenEndpointAuthRotateParam
else:
    __getattr__, __dir__ = exports(
        __name__,
        {
            "Credential": ".credential",
            "CredentialAuth": ".credential_auth",
            "CredentialAuthCreateParam": ".credential_auth_create_param",
            "CredentialAuthRotateParam": ".credential_auth_rotate_param",
            "CredentialCreateParams": ".credential_create_params",
            "CredentialDeleted": ".credential_deleted",
            "CredentialListParams": ".credential_list_params",
            "CredentialNetworking": ".credential_networking",
            "CredentialNetworkingParam": ".credential_networking_param",
            "CredentialUpdateParams": ".credential_update_params",
            "McpOauthTokenEndpointAuth": ".mcp_oauth_token_endpoint_auth",
            "McpOauthTokenEndpointAuthCreateParam": ".mcp_oauth_token_endpoint_auth_create_param",
            "McpOauthTokenEndpointAuthRotateParam": ".mcp_oauth_token_endpoint_auth_rotate_param",
        },
    )

__all__ = [
    "Credential",
    "CredentialAuth",
    "CredentialAuthCreateParam",
    "CredentialAuthRotateParam",
    "CredentialCreateParams",
    "CredentialDeleted",
    "CredentialListParams",
    "CredentialNetworking",
    "CredentialNetworkingParam",
    "CredentialUpdateParams",
    "McpOauthTokenEndpointAuth",
    "McpOauthTokenEndpointAuthCreateParam",
    "McpOauthTokenEndpointAuthRotateParam",
]
