# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from typing import TYPE_CHECKING

from entrechat._core.lazy import exports

if TYPE_CHECKING:
    from .admin_api_key import AdminAPIKey
    from .admin_api_key_create_params import AdminAPIKeyCreateParams
    from .admin_api_key_create_response import AdminAPIKeyCreateResponse
    from .admin_api_key_delete_response import AdminAPIKeyDeleteResponse
    from .admin_api_key_list_params import AdminAPIKeyListParams
    from .audit_log_list_params import AuditLogListParams
    from .audit_log_list_response import AuditLogListResponse
    from .aws_external_storage_provider import AwsExternalStorageProvider
    from .azure_external_storage_provider import AzureExternalStorageProvider
    from .certificate import Certificate
    from .certificate_activate_params import CertificateActivateParams
    from .certificate_activate_response import CertificateActivateResponse
    from .certificate_create_params import CertificateCreateParams
    from .certificate_deactivate_params import CertificateDeactivateParams
    from .certificate_deactivate_response import CertificateDeactivateResponse
    from .certificate_delete_response import CertificateDeleteResponse
    from .certificate_list_params import CertificateListParams
    from .certificate_list_response import CertificateListResponse
    from .certificate_retrieve_params import CertificateRetrieveParams
    from .certificate_update_params import CertificateUpdateParams
    from .cost_quantity_unit import CostQuantityUnit
    from .data_retention_update_params import DataRetentionUpdateParams
    from .external_key import ExternalKey
    from .external_key_create_params import ExternalKeyCreateParams
    from .external_key_list_params import ExternalKeyListParams
    from .external_key_validate_response import ExternalKeyValidateResponse
    from .external_storage_configuration import ExternalStorageConfiguration
    from .external_storage_create_params import ExternalStorageCreateParams
    from .external_storage_deleted import ExternalStorageDeleted
    from .external_storage_list_params import ExternalStorageListParams
    from .gcp_external_storage_provider import GcpExternalStorageProvider
    from .group import Group
    from .group_create_params import GroupCreateParams
    from .group_delete_response import GroupDeleteResponse
    from .group_list_params import GroupListParams
    from .group_update_params import GroupUpdateParams
    from .group_update_response import GroupUpdateResponse
    from .invite import Invite
    from .invite_create_params import InviteCreateParams
    from .invite_delete_response import InviteDeleteResponse
    from .invite_list_params import InviteListParams
    from .oci_external_storage_provider import OciExternalStorageProvider
    from .organization_data_retention import OrganizationDataRetention
    from .organization_spend_alert import OrganizationSpendAlert
    from .organization_spend_alert_deleted import OrganizationSpendAlertDeleted
    from .organization_spend_limit import OrganizationSpendLimit
    from .organization_spend_limit_deleted import OrganizationSpendLimitDeleted
    from .organization_user import OrganizationUser
    from .project import Project
    from .project_create_params import ProjectCreateParams
    from .project_list_params import ProjectListParams
    from .project_residency import ProjectResidency
    from .project_update_params import ProjectUpdateParams
    from .role import Role
    from .role_create_params import RoleCreateParams
    from .role_delete_response import RoleDeleteResponse
    from .role_list_params import RoleListParams
    from .role_update_params import RoleUpdateParams
    from .spend_alert_create_params import SpendAlertCreateParams
    from .spend_alert_list_params import SpendAlertListParams
    from .spend_alert_update_params import SpendAlertUpdateParams
    from .spend_limit_update_params import SpendLimitUpdateParams
    from .usage_audio_speeches_params import UsageAudioSpeechesParams
    from .usage_audio_speeches_response import UsageAudioSpeechesResponse
    from .usage_audio_transcriptions_params import UsageAudioTranscriptionsParams
    from .usage_audio_transcriptions_response import UsageAudioTranscriptionsResponse
    from .usage_code_interpreter_sessions_params import UsageCodeInterpreterSessionsParams
    from .usage_code_interpreter_sessions_response import UsageCodeInterpreterSessionsResponse
    from .usage_completions_params import UsageCompletionsParams
    from .usage_completions_response import UsageCompletionsResponse
    from .usage_costs_params import UsageCostsParams
    from .usage_costs_response import UsageCostsResponse
    from .usage_decisions_params import UsageDecisionsParams
    from .usage_decisions_response import UsageDecisionsResponse
    from .usage_embeddings_params import UsageEmbeddingsParams
    from .usage_embeddings_response import UsageEmbeddingsResponse
    from .usage_file_search_calls_params import UsageFileSearchCallsParams
    from .usage_file_search_calls_response import UsageFileSearchCallsResponse
    from .usage_images_params import UsageImagesParams
    from .usage_images_response import UsageImagesResponse
    from .usage_moderations_params import UsageModerationsParams
    from .usage_moderations_response import UsageModerationsResponse
    from .usage_vector_stores_params import UsageVectorStoresParams
    from .usage_vector_stores_response import UsageVectorStoresResponse
    from .usage_web_search_calls_params import UsageWebSearchCallsParams
    from .usage_web_search_calls_response import UsageWebSearchCallsResponse
    from .user_delete_response import UserDeleteResponse
    from .user_list_params import UserListParams
    from .user_update_params import UserUpdateParams
    from .workload_identity_provider import WorkloadIdentityProvider
    from .workload_identity_provider_create_params import WorkloadIdentityProviderCreateParams
    from .workload_identity_provider_deleted import WorkloadIdentityProviderDeleted
    from .workload_identity_provider_list_params import WorkloadIdentityProviderListParams
    from .workload_identity_provider_update_params import WorkloadIdentityProviderUpdateParams
else:
    __getattr__, __dir__ = exports(
        __name__,
        {
            "AdminAPIKey": ".admin_api_key",
            "AdminAPIKeyCreateParams": ".admin_api_key_create_params",
            "AdminAPIKeyCreateResponse": ".admin_api_key_create_response",
            "AdminAPIKeyDeleteResponse": ".admin_api_key_delete_response",
            "AdminAPIKeyListParams": ".admin_api_key_list_params",
            "AuditLogListParams": ".audit_log_list_params",
            "AuditLogListResponse": ".audit_log_list_response",
            "AwsExternalStorageProvider": ".aws_external_storage_provider",
            "AzureExternalStorageProvider": ".azure_external_storage_provider",
            "Certificate": ".certificate",
            "CertificateActivateParams": ".certificate_activate_params",
            "CertificateActivateResponse": ".certificate_activate_response",
            "CertificateCreateParams": ".certificate_create_params",
            "CertificateDeactivateParams": ".certificate_deactivate_params",
            "CertificateDeactivateResponse": ".certificate_deactivate_response",
            "CertificateDeleteResponse": ".certificate_delete_response",
            "CertificateListParams": ".certificate_list_params",
            "CertificateListResponse": ".certificate_list_response",
            "CertificateRetrieveParams": ".certificate_retrieve_params",
            "CertificateUpdateParams": ".certificate_update_params",
            "CostQuantityUnit": ".cost_quantity_unit",
            "DataRetentionUpdateParams": ".data_retention_update_params",
            "ExternalKey": ".external_key",
            "ExternalKeyCreateParams": ".external_key_create_params",
            "ExternalKeyListParams": ".external_key_list_params",
            "ExternalKeyValidateResponse": ".external_key_validate_response",
            "ExternalStorageConfiguration": ".external_storage_configuration",
            "ExternalStorageCreateParams": ".external_storage_create_params",
            "ExternalStorageDeleted": ".external_storage_deleted",
            "ExternalStorageListParams": ".external_storage_list_params",
            "GcpExternalStorageProvider": ".gcp_external_storage_provider",
            "Group": ".group",
            "GroupCreateParams": ".group_create_params",
            "GroupDeleteResponse": ".group_delete_response",
            "GroupListParams": ".group_list_params",
            "GroupUpdateParams": ".group_update_params",
            "GroupUpdateResponse": ".group_update_response",
            "Invite": ".invite",
            "InviteCreateParams": ".invite_create_params",
            "InviteDeleteResponse": ".invite_delete_response",
            "InviteListParams": ".invite_list_params",
            "OciExternalStorageProvider": ".oci_external_storage_provider",
            "OrganizationDataRetention": ".organization_data_retention",
            "OrganizationSpendAlert": ".organization_spend_alert",
            "OrganizationSpendAlertDeleted": ".organization_spend_alert_deleted",
            "OrganizationSpendLimit": ".organization_spend_limit",
            "OrganizationSpendLimitDeleted": ".organization_spend_limit_deleted",
            "OrganizationUser": ".organization_user",
            "Project": ".project",
            "ProjectCreateParams": ".project_create_params",
            "ProjectListParams": ".project_list_params",
            "ProjectResidency": ".project_residency",
            "ProjectUpdateParams": ".project_update_params",
            "Role": ".role",
            "RoleCreateParams": ".role_create_params",
            "RoleDeleteResponse": ".role_delete_response",
            "RoleListParams": ".role_list_params",
            "RoleUpdateParams": ".role_update_params",
            "SpendAlertCreateParams": ".spend_alert_create_params",
            "SpendAlertListParams": ".spend_alert_list_params",
            "SpendAlertUpdateParams": ".spend_alert_update_params",
            "SpendLimitUpdateParams": ".spend_limit_update_params",
            "UsageAudioSpeechesParams": ".usage_audio_speeches_params",
            "UsageAudioSpeechesResponse": ".usage_audio_speeches_response",
            "UsageAudioTranscriptionsParams": ".usage_audio_transcriptions_params",
            "UsageAudioTranscriptionsResponse": ".usage_audio_transcriptions_response",
            "UsageCodeInterpreterSessionsParams": ".usage_code_interpreter_sessions_params",
            "UsageCodeInterpreterSessionsResponse": ".usage_code_interpreter_sessions_response",
            "UsageCompletionsParams": ".usage_completions_params",
            "UsageCompletionsResponse": ".usage_completions_response",
            "UsageCostsParams": ".usage_costs_params",
            "UsageCostsResponse": ".usage_costs_response",
            "UsageDecisionsParams": ".usage_decisions_params",
            "UsageDecisionsResponse": ".usage_decisions_response",
            "UsageEmbeddingsParams": ".usage_embeddings_params",
            "UsageEmbeddingsResponse": ".usage_embeddings_response",
            "UsageFileSearchCallsParams": ".usage_file_search_calls_params",
            "UsageFileSearchCallsResponse": ".usage_file_search_calls_response",
            "UsageImagesParams": ".usage_images_params",
            "UsageImagesResponse": ".usage_images_response",
            "UsageModerationsParams": ".usage_moderations_params",
            "UsageModerationsResponse": ".usage_moderations_response",
            "UsageVectorStoresParams": ".usage_vector_stores_params",
            "UsageVectorStoresResponse": ".usage_vector_stores_response",
            "UsageWebSearchCallsParams": ".usage_web_search_calls_params",
            "UsageWebSearchCallsResponse": ".usage_web_search_calls_response",
            "UserDeleteResponse": ".user_delete_response",
            "UserListParams": ".user_list_params",
            "UserUpdateParams": ".user_update_params",
            "WorkloadIdentityProvider": ".workload_identity_provider",
            "WorkloadIdentityProviderCreateParams": ".workload_identity_provider_create_params",
            "WorkloadIdentityProviderDeleted": ".workload_identity_provider_deleted",
            "WorkloadIdentityProviderListParams": ".workload_identity_provider_list_params",
            "WorkloadIdentityProviderUpdateParams": ".workload_identity_provider_update_params",
        },
    )

__all__ = [
    "AdminAPIKey",
    "AdminAPIKeyCreateParams",
    "AdminAPIKeyCreateResponse",
    "AdminAPIKeyDeleteResponse",
    "AdminAPIKeyListParams",
    "AuditLogListParams",
    "AuditLogListResponse",
    "AwsExternalStorageProvider",
    "AzureExternalStorageProvider",
    "Certificate",
    "CertificateActivateParams",
    "CertificateActivateResponse",
    "CertificateCreateParams",
    "CertificateDeactivateParams",
    "CertificateDeactivateResponse",
    "CertificateDeleteResponse",
    "CertificateListParams",
    "CertificateListResponse",
    "CertificateRetrieveParams",
    "CertificateUpdateParams",
    "CostQuantityUnit",
    "DataRetentionUpdateParams",
    "ExternalKey",
    "ExternalKeyCreateParams",
    "ExternalKeyListParams",
    "ExternalKeyValidateResponse",
    "ExternalStorageConfiguration",
    "ExternalStorageCreateParams",
    "ExternalStorageDeleted",
    "ExternalStorageListParams",
    "GcpExternalStorageProvider",
    "Group",
    "GroupCreateParams",
    "GroupDeleteResponse",
    "GroupListParams",
    "GroupUpdateParams",
    "GroupUpdateResponse",
    "Invite",
    "InviteCreateParams",
    "InviteDeleteResponse",
    "InviteListParams",
    "OciExternalStorageProvider",
    "OrganizationDataRetention",
    "OrganizationSpendAlert",
    "OrganizationSpendAlertDeleted",
    "OrganizationSpendLimit",
    "OrganizationSpendLimitDeleted",
    "OrganizationUser",
    "Project",
    "ProjectCreateParams",
    "ProjectListParams",
    "ProjectResidency",
    "ProjectUpdateParams",
    "Role",
    "RoleCreateParams",
    "RoleDeleteResponse",
    "RoleListParams",
    "RoleUpdateParams",
    "SpendAlertCreateParams",
    "SpendAlertListParams",
    "SpendAlertUpdateParams",
    "SpendLimitUpdateParams",
    "UsageAudioSpeechesParams",
    "UsageAudioSpeechesResponse",
    "UsageAudioTranscriptionsParams",
    "UsageAudioTranscriptionsResponse",
    "UsageCodeInterpreterSessionsParams",
    "UsageCodeInterpreterSessionsResponse",
    "UsageCompletionsParams",
    "UsageCompletionsResponse",
    "UsageCostsParams",
    "UsageCostsResponse",
    "UsageDecisionsParams",
    "UsageDecisionsResponse",
    "UsageEmbeddingsParams",
    "UsageEmbeddingsResponse",
    "UsageFileSearchCallsParams",
    "UsageFileSearchCallsResponse",
    "UsageImagesParams",
    "UsageImagesResponse",
    "UsageModerationsParams",
    "UsageModerationsResponse",
    "UsageVectorStoresParams",
    "UsageVectorStoresResponse",
    "UsageWebSearchCallsParams",
    "UsageWebSearchCallsResponse",
    "UserDeleteResponse",
    "UserListParams",
    "UserUpdateParams",
    "WorkloadIdentityProvider",
    "WorkloadIdentityProviderCreateParams",
    "WorkloadIdentityProviderDeleted",
    "WorkloadIdentityProviderListParams",
    "WorkloadIdentityProviderUpdateParams",
]
