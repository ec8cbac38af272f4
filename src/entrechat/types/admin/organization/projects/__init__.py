# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from typing import TYPE_CHECKING

from entrechat._core.lazy import exports

if TYPE_CHECKING:
    from .api_key_delete_response import APIKeyDeleteResponse
    from .api_key_list_params import APIKeyListParams
    from .api_key_update_params import APIKeyUpdateParams
    from .certificate_activate_params import CertificateActivateParams
    from .certificate_activate_response import CertificateActivateResponse
    from .certificate_deactivate_params import CertificateDeactivateParams
    from .certificate_deactivate_response import CertificateDeactivateResponse
    from .certificate_list_params import CertificateListParams
    from .certificate_list_response import CertificateListResponse
    from .data_retention_update_params import DataRetentionUpdateParams
    from .group_create_params import GroupCreateParams
    from .group_delete_response import GroupDeleteResponse
    from .group_list_params import GroupListParams
    from .group_retrieve_params import GroupRetrieveParams
    from .hosted_tool_permission_update_params import HostedToolPermissionUpdateParams
    from .model_permission_update_params import ModelPermissionUpdateParams
    from .project_api_key import ProjectAPIKey
    from .project_data_retention import ProjectDataRetention
    from .project_group import ProjectGroup
    from .project_hosted_tool_permissions import ProjectHostedToolPermissions
    from .project_model_permissions import ProjectModelPermissions
    from .project_model_permissions_deleted import ProjectModelPermissionsDeleted
    from .project_optional_service_tier import ProjectOptionalServiceTier
    from .project_rate_limit import ProjectRateLimit
    from .project_service_account import ProjectServiceAccount
    from .project_service_tier_settings import ProjectServiceTierSettings
    from .project_spend_alert import ProjectSpendAlert
    from .project_spend_alert_deleted import ProjectSpendAlertDeleted
    from .project_spend_limit import ProjectSpendLimit
    from .project_spend_limit_deleted import ProjectSpendLimitDeleted
    from .project_user import ProjectUser
    from .rate_limit_list_rate_limits_params import RateLimitListRateLimitsParams
    from .rate_limit_update_rate_limit_params import RateLimitUpdateRateLimitParams
    from .role_create_params import RoleCreateParams
    from .role_delete_response import RoleDeleteResponse
    from .role_list_params import RoleListParams
    from .role_update_params import RoleUpdateParams
    from .service_account_create_params import ServiceAccountCreateParams
    from .service_account_create_response import ServiceAccountCreateResponse
    from .service_account_delete_response import ServiceAccountDeleteResponse
    from .service_account_list_params import ServiceAccountListParams
    from .service_account_update_params import ServiceAccountUpdateParams
    from .service_tier_setting_update_params import ServiceTierSettingUpdateParams
    from .spend_alert_create_params import SpendAlertCreateParams
    from .spend_alert_list_params import SpendAlertListParams
    from .spend_alert_update_params import SpendAlertUpdateParams
    from .spend_limit_update_params import SpendLimitUpdateParams
    from .user_create_params import UserCreateParams
    from .user_delete_response import UserDeleteResponse
    from .user_list_params import UserListParams
    from .user_update_params import UserUpdateParams
else:
    __getattr__, __dir__ = exports(
        __name__,
        {
            "APIKeyDeleteResponse": ".api_key_delete_response",
            "APIKeyListParams": ".api_key_list_params",
            "APIKeyUpdateParams": ".api_key_update_params",
            "CertificateActivateParams": ".certificate_activate_params",
            "CertificateActivateResponse": ".certificate_activate_response",
            "CertificateDeactivateParams": ".certificate_deactivate_params",
            "CertificateDeactivateResponse": ".certificate_deactivate_response",
            "CertificateListParams": ".certificate_list_params",
            "CertificateListResponse": ".certificate_list_response",
            "DataRetentionUpdateParams": ".data_retention_update_params",
            "GroupCreateParams": ".group_create_params",
            "GroupDeleteResponse": ".group_delete_response",
            "GroupListParams": ".group_list_params",
            "GroupRetrieveParams": ".group_retrieve_params",
            "HostedToolPermissionUpdateParams": ".hosted_tool_permission_update_params",
            "ModelPermissionUpdateParams": ".model_permission_update_params",
            "ProjectAPIKey": ".project_api_key",
            "ProjectDataRetention": ".project_data_retention",
            "ProjectGroup": ".project_group",
            "ProjectHostedToolPermissions": ".project_hosted_tool_permissions",
            "ProjectModelPermissions": ".project_model_permissions",
            "ProjectModelPermissionsDeleted": ".project_model_permissions_deleted",
            "ProjectOptionalServiceTier": ".project_optional_service_tier",
            "ProjectRateLimit": ".project_rate_limit",
            "ProjectServiceAccount": ".project_service_account",
            "ProjectServiceTierSettings": ".project_service_tier_settings",
            "ProjectSpendAlert": ".project_spend_alert",
            "ProjectSpendAlertDeleted": ".project_spend_alert_deleted",
            "ProjectSpendLimit": ".project_spend_limit",
            "ProjectSpendLimitDeleted": ".project_spend_limit_deleted",
            "ProjectUser": ".project_user",
            "RateLimitListRateLimitsParams": ".rate_limit_list_rate_limits_params",
            "RateLimitUpdateRateLimitParams": ".rate_limit_update_rate_limit_params",
            "RoleCreateParams": ".role_create_params",
            "RoleDeleteResponse": ".role_delete_response",
            "RoleListParams": ".role_list_params",
            "RoleUpdateParams": ".role_update_params",
            "ServiceAccountCreateParams": ".service_account_create_params",
            "ServiceAccountCreateResponse": ".service_account_create_response",
            "ServiceAccountDeleteResponse": ".service_account_delete_response",
            "ServiceAccountListParams": ".service_account_list_params",
            "ServiceAccountUpdateParams": ".service_account_update_params",
            "ServiceTierSettingUpdateParams": ".service_tier_setting_update_params",
            "SpendAlertCreateParams": ".spend_alert_create_params",
            "SpendAlertListParams": ".spend_alert_list_params",
            "SpendAlertUpdateParams": ".spend_alert_update_params",
            "SpendLimitUpdateParams": ".spend_limit_update_params",
            "UserCreateParams": ".user_create_params",
            "UserDeleteResponse": ".user_delete_response",
            "UserListParams": ".user_list_params",
            "UserUpdateParams": ".user_update_params",
        },
    )

__all__ = [
    "APIKeyDeleteResponse",
    "APIKeyListParams",
    "APIKeyUpdateParams",
    "CertificateActivateParams",
    "CertificateActivateResponse",
    "CertificateDeactivateParams",
    "CertificateDeactivateResponse",
    "CertificateListParams",
    "CertificateListResponse",
    "DataRetentionUpdateParams",
    "GroupCreateParams",
    "GroupDeleteResponse",
    "GroupListParams",
    "GroupRetrieveParams",
    "HostedToolPermissionUpdateParams",
    "ModelPermissionUpdateParams",
    "ProjectAPIKey",
    "ProjectDataRetention",
    "ProjectGroup",
    "ProjectHostedToolPermissions",
    "ProjectModelPermissions",
    "ProjectModelPermissionsDeleted",
    "ProjectOptionalServiceTier",
    "ProjectRateLimit",
    "ProjectServiceAccount",
    "ProjectServiceTierSettings",
    "ProjectSpendAlert",
    "ProjectSpendAlertDeleted",
    "ProjectSpendLimit",
    "ProjectSpendLimitDeleted",
    "ProjectUser",
    "RateLimitListRateLimitsParams",
    "RateLimitUpdateRateLimitParams",
    "RoleCreateParams",
    "RoleDeleteResponse",
    "RoleListParams",
    "RoleUpdateParams",
    "ServiceAccountCreateParams",
    "ServiceAccountCreateResponse",
    "ServiceAccountDeleteResponse",
    "ServiceAccountListParams",
    "ServiceAccountUpdateParams",
    "ServiceTierSettingUpdateParams",
    "SpendAlertCreateParams",
    "SpendAlertListParams",
    "SpendAlertUpdateParams",
    "SpendLimitUpdateParams",
    "UserCreateParams",
    "UserDeleteResponse",
    "UserListParams",
    "UserUpdateParams",
]
