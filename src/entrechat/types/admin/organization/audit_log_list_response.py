# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from entrechat._core.lazy import members
from entrechat._core.model import Model, wire

if TYPE_CHECKING:
    from typing import TypeAlias

    from .aws_external_storage_provider import AwsExternalStorageProvider
    from .azure_external_storage_provider import AzureExternalStorageProvider
    from .gcp_external_storage_provider import GcpExternalStorageProvider
    from .oci_external_storage_provider import OciExternalStorageProvider

__all__ = [
    "APIKeyCreated",
    "APIKeyCreatedData",
    "APIKeyDeleted",
    "APIKeyUpdated",
    "APIKeyUpdatedChangesRequested",
    "Actor",
    "ActorAPIKey",
    "ActorAPIKeyServiceAccount",
    "ActorAPIKeyUser",
    "ActorSession",
    "ActorSessionUser",
    "AuditLogListResponse",
    "CertificateCreated",
    "CertificateDeleted",
    "CertificateUpdated",
    "CertificatesActivated",
    "CertificatesActivatedCertificate",
    "CertificatesDeactivated",
    "CertificatesDeactivatedCertificate",
    "CheckpointPermissionCreated",
    "CheckpointPermissionCreatedData",
    "CheckpointPermissionDeleted",
    "ExternalKeyRegistered",
    "ExternalKeyRemoved",
    "ExternalStorageRegistered",
    "ExternalStorageRegisteredData",
    "ExternalStorageRegisteredDataProvider",
    "ExternalStorageRemoved",
    "GroupCreated",
    "GroupCreatedData",
    "GroupDeleted",
    "GroupUpdated",
    "GroupUpdatedChangesRequested",
    "IPAllowlistConfigActivated",
    "IPAllowlistConfigActivatedConfig",
    "IPAllowlistConfigDeactivated",
    "IPAllowlistConfigDeactivatedConfig",
    "IPAllowlistCreated",
    "IPAllowlistDeleted",
    "IPAllowlistUpdated",
    "InviteAccepted",
    "InviteDeleted",
    "InviteSent",
    "InviteSentData",
    "LoginFailed",
    "LogoutFailed",
    "OrganizationUpdated",
    "OrganizationUpdatedChangesRequested",
    "Project",
    "ProjectArchived",
    "ProjectCreated",
    "ProjectCreatedData",
    "ProjectDeleted",
    "ProjectUpdated",
    "ProjectUpdatedChangesRequested",
    "RateLimitDeleted",
    "RateLimitUpdated",
    "RateLimitUpdatedChangesRequested",
    "RoleAssignmentCreated",
    "RoleAssignmentDeleted",
    "RoleBoundToResource",
    "RoleCreated",
    "RoleDeleted",
    "RoleUnboundFromResource",
    "RoleUpdated",
    "RoleUpdatedChangesRequested",
    "ScimDisabled",
    "ScimEnabled",
    "ServiceAccountCreated",
    "ServiceAccountCreatedData",
    "ServiceAccountDeleted",
    "ServiceAccountUpdated",
    "ServiceAccountUpdatedChangesRequested",
    "UserAdded",
    "UserAddedData",
    "UserDeleted",
    "UserUpdated",
    "UserUpdatedChangesRequested",
    "WorkloadIdentityProviderCreated",
    "WorkloadIdentityProviderDeleted",
    "WorkloadIdentityProviderMappingCreated",
    "WorkloadIdentityProviderMappingDeleted",
    "WorkloadIdentityProviderMappingUpdated",
    "WorkloadIdentityProviderUpdated",
]


__refs__ = {
    "AwsExternalStorageProvider": "admin.organization.aws_external_storage_provider",
    "AzureExternalStorageProvider": "admin.organization.azure_external_storage_provider",
    "GcpExternalStorageProvider": "admin.organization.gcp_external_storage_provider",
    "OciExternalStorageProvider": "admin.organization.oci_external_storage_provider",
}


class APIKeyCreated(Model):
    id: str | None = None
    data: APIKeyCreatedData | None = None

    __wraps__ = {"data": "admin.organization.audit_log_list_response:APIKeyCreatedData"}


class APIKeyCreatedData(Model):
    scopes: list[str] | None = None


class APIKeyDeleted(Model):
    id: str | None = None


class APIKeyUpdated(Model):
    id: str | None = None
    changes_requested: APIKeyUpdatedChangesRequested | None = None

    __wraps__ = {"changes_requested": "admin.organization.audit_log_list_response:APIKeyUpdatedChangesRequested"}


class APIKeyUpdatedChangesRequested(Model):
    expires_in_seconds: int | None = None
    scopes: list[str] | None = None


class Actor(Model):
    api_key: ActorAPIKey | None = None
    session: ActorSession | None = None
    type: Literal["session", "api_key"] | None = None

    __wraps__ = {
        "api_key": "admin.organization.audit_log_list_response:ActorAPIKey",
        "session": "admin.organization.audit_log_list_response:ActorSession",
    }


class ActorAPIKey(Model):
    id: str | None = None
    service_account: ActorAPIKeyServiceAccount | None = None
    type: Literal["user", "service_account"] | None = None
    user: ActorAPIKeyUser | None = None

    __wraps__ = {
        "service_account": "admin.organization.audit_log_list_response:ActorAPIKeyServiceAccount",
        "user": "admin.organization.audit_log_list_response:ActorAPIKeyUser",
    }


class ActorAPIKeyServiceAccount(Model):
    id: str | None = None


class ActorAPIKeyUser(Model):
    id: str | None = None
    email: str | None = None


class ActorSession(Model):
    ip_address: str | None = None
    user: ActorSessionUser | None = None

    __wraps__ = {"user": "admin.organization.audit_log_list_response:ActorSessionUser"}


class ActorSessionUser(Model):
    id: str | None = None
    email: str | None = None


class AuditLogListResponse(Model):
    id: str
    effective_at: int
    type: Literal[
        "api_key.created",
        "api_key.updated",
        "api_key.deleted",
        "certificate.created",
        "certificate.updated",
        "certificate.deleted",
        "certificates.activated",
        "certificates.deactivated",
        "checkpoint.permission.created",
        "checkpoint.permission.deleted",
        "external_key.registered",
        "external_key.removed",
        "external_storage.registered",
        "external_storage.removed",
        "group.created",
        "group.updated",
        "group.deleted",
        "invite.sent",
        "invite.accepted",
        "invite.deleted",
        "ip_allowlist.created",
        "ip_allowlist.updated",
        "ip_allowlist.deleted",
        "ip_allowlist.config.activated",
        "ip_allowlist.config.deactivated",
        "login.succeeded",
        "login.failed",
        "logout.succeeded",
        "logout.failed",
        "organization.updated",
        "project.created",
        "project.updated",
        "project.archived",
        "project.deleted",
        "rate_limit.updated",
        "rate_limit.deleted",
        "resource.deleted",
        "tunnel.created",
        "tunnel.updated",
        "tunnel.deleted",
        "workload_identity_provider.created",
        "workload_identity_provider.updated",
        "workload_identity_provider.deleted",
        "workload_identity_provider_mapping.created",
        "workload_identity_provider_mapping.updated",
        "workload_identity_provider_mapping.deleted",
        "role.created",
        "role.updated",
        "role.deleted",
        "role.assignment.created",
        "role.assignment.deleted",
        "role.bound_to_resource",
        "role.unbound_from_resource",
        "scim.enabled",
        "scim.disabled",
        "service_account.created",
        "service_account.updated",
        "service_account.deleted",
        "user.added",
        "user.updated",
        "user.deleted",
        "tenant.metadata.updated",
        "tenant.microsoft_entra_mapping.upserted",
        "tenant.microsoft_entra_mapping.deleted",
        "tenant.workload_identity.provider.created",
        "tenant.workload_identity.provider.updated",
        "tenant.workload_identity.provider.archived",
        "tenant.workload_identity.mapping.created",
        "tenant.workload_identity.mapping.updated",
        "tenant.workload_identity.mapping.archived",
        "tenant.workload_identity.binding.created",
        "tenant.workload_identity.principal.provisioned",
        "tenant.workload_identity.access_token.issued",
        "tenant.admin_api_key.created",
        "tenant.admin_api_key.updated",
        "tenant.admin_api_key.deleted",
        "tenant.project_api_key.created",
        "tenant.trusted_access.business_verification.started",
        "tenant.trusted_access.application.submitted",
        "tenant.chatgpt_access_token.revoked",
        "tenant.migration.completed",
        "tenant.sso.migrated",
        "tenant.domains.migrated",
        "tenant.sso_connection.created",
        "tenant.sso_connection.updated",
        "tenant.sso_connection.deleted",
        "tenant.sso_connection.setup.started",
        "tenant.policy.created",
        "tenant.policy.updated",
        "tenant.policy.deleted",
        "tenant.policy.attached",
        "tenant.policy.detached",
        "tenant.principal_authentication_policy.resolved",
        "tenant.scim.setup.started",
        "tenant.scim.deletion.requested",
        "tenant.scim.directory.created",
        "tenant.product_access_policy.updated",
        "tenant.resource_share_grant.created",
        "tenant.resource_share_grant.updated",
        "tenant.resource_share_grant.accepted",
        "tenant.resource_share_grant.declined",
        "tenant.resource_share_grant.revoked",
        "tenant.resource_share_grant.deleted",
        "tenant.service_account.updated",
        "tenant.service_account.deleted",
        "tenant.service_account.token.revoked",
        "tenant.billing.overage_limit.updated",
        "tenant.billing.alerts.updated",
        "tenant.billing.info.updated",
        "tenant.usage_limit.workspace.updated",
        "tenant.usage_limit.group.updated",
        "tenant.usage_limit.user.updated",
        "tenant.usage_limit.increase_request.updated",
        "tenant.usage_limit.increase_request.resolved",
        "tenant.group.created",
        "tenant.group.updated",
        "tenant.group.deleted",
        "tenant.group.member.added",
        "tenant.group.member.removed",
        "tenant.migration_rollout.status.updated",
        "tenant.migration_rollout.tier.updated",
        "tenant.role.metadata.updated",
        "tenant.custom_role.created",
        "tenant.custom_role.updated",
        "tenant.custom_role.deleted",
        "tenant.role_assignment.created",
        "tenant.role_assignment.deleted",
        "tenant.resource_role_assignment.created",
        "tenant.resource_role_assignment.deleted",
        "tenant.resource_access.updated",
        "tenant.resource_access.deleted",
        "tenant.ads_account.onboarding.redemption",
        "tenant.session_policy.created",
        "tenant.session_policy.updated",
        "tenant.session_policy.deleted",
        "tenant.session_revocation.started",
        "tenant.third_party_app_policy.updated",
        "tenant.user.added",
        "tenant.user.updated",
        "tenant.user.removed",
        "tenant.user.looked_up",
        "tenant.user.invited",
        "tenant.membership.revoked",
        "tenant.api_organization_invite.upserted",
        "tenant.api_organization_invite.deleted",
        "tenant.chatgpt_workspace_invite.upserted",
        "tenant.membership.accepted",
        "tenant.membership.declined",
        "tenant.workspace_invite_email_settings.updated",
    ]
    actor: Actor | None = None
    api_key_created: APIKeyCreated | None = wire("api_key.created", None)
    api_key_deleted: APIKeyDeleted | None = wire("api_key.deleted", None)
    api_key_updated: APIKeyUpdated | None = wire("api_key.updated", None)
    certificate_created: CertificateCreated | None = wire("certificate.created", None)
    certificate_deleted: CertificateDeleted | None = wire("certificate.deleted", None)
    certificate_updated: CertificateUpdated | None = wire("certificate.updated", None)
    certificates_activated: CertificatesActivated | None = wire("certificates.activated", None)
    certificates_deactivated: CertificatesDeactivated | None = wire("certificates.deactivated", None)
    checkpoint_permission_created: CheckpointPermissionCreated | None = wire("checkpoint.permission.created", None)
    checkpoint_permission_deleted: CheckpointPermissionDeleted | None = wire("checkpoint.permission.deleted", None)
    external_key_registered: ExternalKeyRegistered | None = wire("external_key.registered", None)
    external_key_removed: ExternalKeyRemoved | None = wire("external_key.removed", None)
    external_storage_registered: ExternalStorageRegistered | None = wire("external_storage.registered", None)
    external_storage_removed: ExternalStorageRemoved | None = wire("external_storage.removed", None)
    group_created: GroupCreated | None = wire("group.created", None)
    group_deleted: GroupDeleted | None = wire("group.deleted", None)
    group_updated: GroupUpdated | None = wire("group.updated", None)
    invite_accepted: InviteAccepted | None = wire("invite.accepted", None)
    invite_deleted: InviteDeleted | None = wire("invite.deleted", None)
    invite_sent: InviteSent | None = wire("invite.sent", None)
    ip_allowlist_config_activated: IPAllowlistConfigActivated | None = wire("ip_allowlist.config.activated", None)
    ip_allowlist_config_deactivated: IPAllowlistConfigDeactivated | None = wire("ip_allowlist.config.deactivated", None)
    ip_allowlist_created: IPAllowlistCreated | None = wire("ip_allowlist.created", None)
    ip_allowlist_deleted: IPAllowlistDeleted | None = wire("ip_allowlist.deleted", None)
    ip_allowlist_updated: IPAllowlistUpdated | None = wire("ip_allowlist.updated", None)
    login_failed: LoginFailed | None = wire("login.failed", None)
    login_succeeded: Any | None = wire("login.succeeded", None)
    logout_failed: LogoutFailed | None = wire("logout.failed", None)
    logout_succeeded: Any | None = wire("logout.succeeded", None)
    organization_updated: OrganizationUpdated | None = wire("organization.updated", None)
    project: Project | None = None
    project_archived: ProjectArchived | None = wire("project.archived", None)
    project_created: ProjectCreated | None = wire("project.created", None)
    project_deleted: ProjectDeleted | None = wire("project.deleted", None)
    project_updated: ProjectUpdated | None = wire("project.updated", None)
    rate_limit_deleted: RateLimitDeleted | None = wire("rate_limit.deleted", None)
    rate_limit_updated: RateLimitUpdated | None = wire("rate_limit.updated", None)
    role_assignment_created: RoleAssignmentCreated | None = wire("role.assignment.created", None)
    role_assignment_deleted: RoleAssignmentDeleted | None = wire("role.assignment.deleted", None)
    role_bound_to_resource: RoleBoundToResource | None = wire("role.bound_to_resource", None)
    role_created: RoleCreated | None = wire("role.created", None)
    role_deleted: RoleDeleted | None = wire("role.deleted", None)
    role_unbound_from_resource: RoleUnboundFromResource | None = wire("role.unbound_from_resource", None)
    role_updated: RoleUpdated | None = wire("role.updated", None)
    scim_disabled: ScimDisabled | None = wire("scim.disabled", None)
    scim_enabled: ScimEnabled | None = wire("scim.enabled", None)
    service_account_created: ServiceAccountCreated | None = wire("service_account.created", None)
    service_account_deleted: ServiceAccountDeleted | None = wire("service_account.deleted", None)
    service_account_updated: ServiceAccountUpdated | None = wire("service_account.updated", None)
    user_added: UserAdded | None = wire("user.added", None)
    user_deleted: UserDeleted | None = wire("user.deleted", None)
    user_updated: UserUpdated | None = wire("user.updated", None)
    workload_identity_provider_mapping_created: WorkloadIdentityProviderMappingCreated | None = wire(
        "workload_identity_provider_mapping.created", None
    )
    workload_identity_provider_mapping_deleted: WorkloadIdentityProviderMappingDeleted | None = wire(
        "workload_identity_provider_mapping.deleted", None
    )
    workload_identity_provider_mapping_updated: WorkloadIdentityProviderMappingUpdated | None = wire(
        "workload_identity_provider_mapping.updated", None
    )
    workload_identity_provider_created: WorkloadIdentityProviderCreated | None = wire(
        "workload_identity_provider.created", None
    )
    workload_identity_provider_deleted: WorkloadIdentityProviderDeleted | None = wire(
        "workload_identity_provider.deleted", None
    )
    workload_identity_provider_updated: WorkloadIdentityProviderUpdated | None = wire(
        "workload_identity_provider.updated", None
    )

    __wraps__ = {
        "actor": "admin.organization.audit_log_list_response:Actor",
        "api_key.created": "admin.organization.audit_log_list_response:APIKeyCreated",
        "api_key.deleted": "admin.organization.audit_log_list_response:APIKeyDeleted",
        "api_key.updated": "admin.organization.audit_log_list_response:APIKeyUpdated",
        "certificate.created": "admin.organization.audit_log_list_response:CertificateCreated",
        "certificate.deleted": "admin.organization.audit_log_list_response:CertificateDeleted",
        "certificate.updated": "admin.organization.audit_log_list_response:CertificateUpdated",
        "certificates.activated": "admin.organization.audit_log_list_response:CertificatesActivated",
        "certificates.deactivated": "admin.organization.audit_log_list_response:CertificatesDeactivated",
        "checkpoint.permission.created": "admin.organization.audit_log_list_response:CheckpointPermissionCreated",
        "checkpoint.permission.deleted": "admin.organization.audit_log_list_response:CheckpointPermissionDeleted",
        "external_key.registered": "admin.organization.audit_log_list_response:ExternalKeyRegistered",
        "external_key.removed": "admin.organization.audit_log_list_response:ExternalKeyRemoved",
        "external_storage.registered": "admin.organization.audit_log_list_response:ExternalStorageRegistered",
        "external_storage.removed": "admin.organization.audit_log_list_response:ExternalStorageRemoved",
        "group.created": "admin.organization.audit_log_list_response:GroupCreated",
        "group.deleted": "admin.organization.audit_log_list_response:GroupDeleted",
        "group.updated": "admin.organization.audit_log_list_response:GroupUpdated",
        "invite.accepted": "admin.organization.audit_log_list_response:InviteAccepted",
        "invite.deleted": "admin.organization.audit_log_list_response:InviteDeleted",
        "invite.sent": "admin.organization.audit_log_list_response:InviteSent",
        "ip_allowlist.config.activated": "admin.organization.audit_log_list_response:IPAllowlistConfigActivated",
        "ip_allowlist.config.deactivated": "admin.organization.audit_log_list_response:IPAllowlistConfigDeactivated",
        "ip_allowlist.created": "admin.organization.audit_log_list_response:IPAllowlistCreated",
        "ip_allowlist.deleted": "admin.organization.audit_log_list_response:IPAllowlistDeleted",
        "ip_allowlist.updated": "admin.organization.audit_log_list_response:IPAllowlistUpdated",
        "login.failed": "admin.organization.audit_log_list_response:LoginFailed",
        "logout.failed": "admin.organization.audit_log_list_response:LogoutFailed",
        "organization.updated": "admin.organization.audit_log_list_response:OrganizationUpdated",
        "project": "admin.organization.audit_log_list_response:Project",
        "project.archived": "admin.organization.audit_log_list_response:ProjectArchived",
        "project.created": "admin.organization.audit_log_list_response:ProjectCreated",
        "project.deleted": "admin.organization.audit_log_list_response:ProjectDeleted",
        "project.updated": "admin.organization.audit_log_list_response:ProjectUpdated",
        "rate_limit.deleted": "admin.organization.audit_log_list_response:RateLimitDeleted",
        "rate_limit.updated": "admin.organization.audit_log_list_response:RateLimitUpdated",
        "role.assignment.created": "admin.organization.audit_log_list_response:RoleAssignmentCreated",
        "role.assignment.deleted": "admin.organization.audit_log_list_response:RoleAssignmentDeleted",
        "role.bound_to_resource": "admin.organization.audit_log_list_response:RoleBoundToResource",
        "role.created": "admin.organization.audit_log_list_response:RoleCreated",
        "role.deleted": "admin.organization.audit_log_list_response:RoleDeleted",
        "role.unbound_from_resource": "admin.organization.audit_log_list_response:RoleUnboundFromResource",
        "role.updated": "admin.organization.audit_log_list_response:RoleUpdated",
        "scim.disabled": "admin.organization.audit_log_list_response:ScimDisabled",
        "scim.enabled": "admin.organization.audit_log_list_response:ScimEnabled",
        "service_account.created": "admin.organization.audit_log_list_response:ServiceAccountCreated",
        "service_account.deleted": "admin.organization.audit_log_list_response:ServiceAccountDeleted",
        "service_account.updated": "admin.organization.audit_log_list_response:ServiceAccountUpdated",
        "user.added": "admin.organization.audit_log_list_response:UserAdded",
        "user.deleted": "admin.organization.audit_log_list_response:UserDeleted",
        "user.updated": "admin.organization.audit_log_list_response:UserUpdated",
        "workload_identity_provider_mapping.created": "admin.organization.audit_log_list_response:WorkloadIdentityProviderMappingCreated",
        "workload_identity_provider_mapping.deleted": "admin.organization.audit_log_list_response:WorkloadIdentityProviderMappingDeleted",
        "workload_identity_provider_mapping.updated": "admin.organization.audit_log_list_response:WorkloadIdentityProviderMappingUpdated",
        "workload_identity_provider.created": "admin.organization.audit_log_list_response:WorkloadIdentityProviderCreated",
        "workload_identity_provider.deleted": "admin.organization.audit_log_list_response:WorkloadIdentityProviderDeleted",
        "workload_identity_provider.updated": "admin.organization.audit_log_list_response:WorkloadIdentityProviderUpdated",
    }


class CertificateCreated(Model):
    id: str | None = None
    name: str | None = None


class CertificateDeleted(Model):
    id: str | None = None
    certificate: str | None = None
    name: str | None = None


class CertificateUpdated(Model):
    id: str | None = None
    name: str | None = None


class CertificatesActivated(Model):
    certificates: list[CertificatesActivatedCertificate] | None = None

    __wraps__ = {"certificates": ["admin.organization.audit_log_list_response:CertificatesActivatedCertificate"]}


class CertificatesActivatedCertificate(Model):
    id: str | None = None
    name: str | None = None


class CertificatesDeactivated(Model):
    certificates: list[CertificatesDeactivatedCertificate] | None = None

    __wraps__ = {"certificates": ["admin.organization.audit_log_list_response:CertificatesDeactivatedCertificate"]}


class CertificatesDeactivatedCertificate(Model):
    id: str | None = None
    name: str | None = None


class CheckpointPermissionCreated(Model):
    id: str | None = None
    data: CheckpointPermissionCreatedData | None = None

    __wraps__ = {"data": "admin.organization.audit_log_list_response:CheckpointPermissionCreatedData"}


class CheckpointPermissionCreatedData(Model):
    fine_tuned_model_checkpoint: str | None = None
    project_id: str | None = None


class CheckpointPermissionDeleted(Model):
    id: str | None = None


class ExternalKeyRegistered(Model):
    id: str | None = None
    data: Any | None = None


class ExternalKeyRemoved(Model):
    id: str | None = None


class ExternalStorageRegistered(Model):
    id: str | None = None
    data: ExternalStorageRegisteredData | None = None

    __wraps__ = {"data": "admin.organization.audit_log_list_response:ExternalStorageRegisteredData"}


class ExternalStorageRegisteredData(Model):
    geography: str | None = None
    provider: ExternalStorageRegisteredDataProvider | None = None

    __wraps__ = {
        "provider": {
            "type": {
                "aws": "admin.organization.aws_external_storage_provider:AwsExternalStorageProvider",
                "azure": "admin.organization.azure_external_storage_provider:AzureExternalStorageProvider",
                "gcp": "admin.organization.gcp_external_storage_provider:GcpExternalStorageProvider",
                "oci": "admin.organization.oci_external_storage_provider:OciExternalStorageProvider",
            }
        }
    }


class ExternalStorageRemoved(Model):
    id: str | None = None


class GroupCreated(Model):
    id: str | None = None
    data: GroupCreatedData | None = None

    __wraps__ = {"data": "admin.organization.audit_log_list_response:GroupCreatedData"}


class GroupCreatedData(Model):
    group_name: str | None = None


class GroupDeleted(Model):
    id: str | None = None


class GroupUpdated(Model):
    id: str | None = None
    changes_requested: GroupUpdatedChangesRequested | None = None

    __wraps__ = {"changes_requested": "admin.organization.audit_log_list_response:GroupUpdatedChangesRequested"}


class GroupUpdatedChangesRequested(Model):
    group_name: str | None = None


class IPAllowlistConfigActivated(Model):
    configs: list[IPAllowlistConfigActivatedConfig] | None = None

    __wraps__ = {"configs": ["admin.organization.audit_log_list_response:IPAllowlistConfigActivatedConfig"]}


class IPAllowlistConfigActivatedConfig(Model):
    id: str | None = None
    name: str | None = None


class IPAllowlistConfigDeactivated(Model):
    configs: list[IPAllowlistConfigDeactivatedConfig] | None = None

    __wraps__ = {"configs": ["admin.organization.audit_log_list_response:IPAllowlistConfigDeactivatedConfig"]}


class IPAllowlistConfigDeactivatedConfig(Model):
    id: str | None = None
    name: str | None = None


class IPAllowlistCreated(Model):
    id: str | None = None
    allowed_ips: list[str] | None = None
    name: str | None = None


class IPAllowlistDeleted(Model):
    id: str | None = None
    allowed_ips: list[str] | None = None
    name: str | None = None


class IPAllowlistUpdated(Model):
    id: str | None = None
    allowed_ips: list[str] | None = None


class InviteAccepted(Model):
    id: str | None = None


class InviteDeleted(Model):
    id: str | None = None


class InviteSent(Model):
    id: str | None = None
    data: InviteSentData | None = None

    __wraps__ = {"data": "admin.organization.audit_log_list_response:InviteSentData"}


class InviteSentData(Model):
    email: str | None = None
    role: str | None = None


class LoginFailed(Model):
    error_code: str | None = None
    error_message: str | None = None


class LogoutFailed(Model):
    error_code: str | None = None
    error_message: str | None = None


class OrganizationUpdated(Model):
    id: str | None = None
    changes_requested: OrganizationUpdatedChangesRequested | None = None

    __wraps__ = {"changes_requested": "admin.organization.audit_log_list_response:OrganizationUpdatedChangesRequested"}


class OrganizationUpdatedChangesRequested(Model):
    api_call_logging: str | None = None
    api_call_logging_project_ids: str | None = None
    description: str | None = None
    name: str | None = None
    threads_ui_visibility: str | None = None
    title: str | None = None
    usage_dashboard_visibility: str | None = None


class Project(Model):
    id: str | None = None
    name: str | None = None


class ProjectArchived(Model):
    id: str | None = None


class ProjectCreated(Model):
    id: str | None = None
    data: ProjectCreatedData | None = None

    __wraps__ = {"data": "admin.organization.audit_log_list_response:ProjectCreatedData"}


class ProjectCreatedData(Model):
    name: str | None = None
    title: str | None = None


class ProjectDeleted(Model):
    id: str | None = None


class ProjectUpdated(Model):
    id: str | None = None
    changes_requested: ProjectUpdatedChangesRequested | None = None

    __wraps__ = {"changes_requested": "admin.organization.audit_log_list_response:ProjectUpdatedChangesRequested"}


class ProjectUpdatedChangesRequested(Model):
    title: str | None = None


class RateLimitDeleted(Model):
    id: str | None = None


class RateLimitUpdated(Model):
    id: str | None = None
    changes_requested: RateLimitUpdatedChangesRequested | None = None

    __wraps__ = {"changes_requested": "admin.organization.audit_log_list_response:RateLimitUpdatedChangesRequested"}


class RateLimitUpdatedChangesRequested(Model):
    batch_1_day_max_input_tokens: int | None = None
    max_audio_megabytes_per_1_minute: int | None = None
    max_images_per_1_minute: int | None = None
    max_requests_per_1_day: int | None = None
    max_requests_per_1_minute: int | None = None
    max_tokens_per_1_minute: int | None = None


class RoleAssignmentCreated(Model):
    id: str | None = None
    principal_id: str | None = None
    principal_type: str | None = None
    resource_id: str | None = None
    resource_type: str | None = None


class RoleAssignmentDeleted(Model):
    id: str | None = None
    principal_id: str | None = None
    principal_type: str | None = None
    resource_id: str | None = None
    resource_type: str | None = None


class RoleBoundToResource(Model):
    id: str | None = None
    connector_id: str | None = None
    connector_name: str | None = None
    enabled: bool | None = None
    permissions: list[str] | None = None
    resource_id: str | None = None
    resource_type: str | None = None
    role_id: str | None = None
    source: (
        Literal["role_toggle", "role_connector_update", "role_delete", "workspace_permissions", "connector_publish"] | None
    ) = None
    workspace_id: str | None = None


class RoleCreated(Model):
    id: str | None = None
    permissions: list[str] | None = None
    resource_id: str | None = None
    resource_type: str | None = None
    role_name: str | None = None


class RoleDeleted(Model):
    id: str | None = None


class RoleUnboundFromResource(Model):
    id: str | None = None
    connector_id: str | None = None
    connector_name: str | None = None
    enabled: bool | None = None
    permissions: list[str] | None = None
    resource_id: str | None = None
    resource_type: str | None = None
    role_id: str | None = None
    source: (
        Literal["role_toggle", "role_connector_update", "role_delete", "workspace_permissions", "connector_publish"] | None
    ) = None
    workspace_id: str | None = None


class RoleUpdated(Model):
    id: str | None = None
    changes_requested: RoleUpdatedChangesRequested | None = None

    __wraps__ = {"changes_requested": "admin.organization.audit_log_list_response:RoleUpdatedChangesRequested"}


class RoleUpdatedChangesRequested(Model):
    description: str | None = None
    metadata: Any | None = None
    permissions_added: list[str] | None = None
    permissions_removed: list[str] | None = None
    resource_id: str | None = None
    resource_type: str | None = None
    role_name: str | None = None


class ScimDisabled(Model):
    id: str | None = None


class ScimEnabled(Model):
    id: str | None = None


class ServiceAccountCreated(Model):
    id: str | None = None
    data: ServiceAccountCreatedData | None = None

    __wraps__ = {"data": "admin.organization.audit_log_list_response:ServiceAccountCreatedData"}


class ServiceAccountCreatedData(Model):
    role: str | None = None


class ServiceAccountDeleted(Model):
    id: str | None = None


class ServiceAccountUpdated(Model):
    id: str | None = None
    changes_requested: ServiceAccountUpdatedChangesRequested | None = None

    __wraps__ = {"changes_requested": "admin.organization.audit_log_list_response:ServiceAccountUpdatedChangesRequested"}


class ServiceAccountUpdatedChangesRequested(Model):
    role: str | None = None


class UserAdded(Model):
    id: str | None = None
    data: UserAddedData | None = None

    __wraps__ = {"data": "admin.organization.audit_log_list_response:UserAddedData"}


class UserAddedData(Model):
    role: str | None = None


class UserDeleted(Model):
    id: str | None = None


class UserUpdated(Model):
    id: str | None = None
    changes_requested: UserUpdatedChangesRequested | None = None

    __wraps__ = {"changes_requested": "admin.organization.audit_log_list_response:UserUpdatedChangesRequested"}


class UserUpdatedChangesRequested(Model):
    role: str | None = None


class WorkloadIdentityProviderCreated(Model):
    id: str | None = None
    data: Any | None = None


class WorkloadIdentityProviderDeleted(Model):
    id: str | None = None
    name: str | None = None


class WorkloadIdentityProviderMappingCreated(Model):
    id: str | None = None
    data: Any | None = None
    identity_provider_id: str | None = None


class WorkloadIdentityProviderMappingDeleted(Model):
    id: str | None = None
    identity_provider_id: str | None = None
    project_id: str | None = None
    service_account_id: str | None = None


class WorkloadIdentityProviderMappingUpdated(Model):
    id: str | None = None
    changes_requested: Any | None = None
    identity_provider_id: str | None = None


class WorkloadIdentityProviderUpdated(Model):
    id: str | None = None
    changes_requested: Any | None = None


if TYPE_CHECKING:
    ExternalStorageRegisteredDataProvider: TypeAlias = (
        AwsExternalStorageProvider | AzureExternalStorageProvider | GcpExternalStorageProvider | OciExternalStorageProvider
    )
else:
    __aliases__ = {
        "ExternalStorageRegisteredDataProvider": "AwsExternalStorageProvider | AzureExternalStorageProvider | GcpExternalStorageProvider | OciExternalStorageProvider"
    }
    __getattr__ = members(globals())
