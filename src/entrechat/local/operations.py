# data
"""Every operation of the API and its name in the client, so that one that is missing here is refused by its name.

One path a line: `/path/{parameter} VERB=name …`. From shared/api/openai-api-3.54.0.json.
"""

from __future__ import annotations

import re
from functools import cache


def find(path: str) -> dict[str, str]:
    """VERB → name of the operations on this path; literal paths go before those with parameters."""
    literal = _table()[0].get(path)
    if literal is not None:
        return literal
    for pattern, names in _table()[1]:
        if pattern.fullmatch(path):
            return names
    return {}


@cache
def _table() -> tuple[dict[str, dict[str, str]], list[tuple[re.Pattern[str], dict[str, str]]]]:
    literal: dict[str, dict[str, str]] = {}
    patterns: list[tuple[re.Pattern[str], dict[str, str]]] = []
    for line in _OPERATIONS.split("\n"):
        if line:
            path, *rest = line.split(" ")
            names: dict[str, str] = {}
            for item in rest:
                verb, _, name = item.partition("=")
                names[verb] = name
            if "{" in path:
                patterns.append((re.compile(re.sub(r"\\{[^}]*\\}", "[^/]+", re.escape(path))), names))
            else:
                literal[path] = names
    return literal, patterns


_OPERATIONS = """
/agents GET=beta.agents.list POST=beta.agents.create
/agents/automations GET=beta.agents.automations.list POST=beta.agents.automations.create
/agents/automations/{automation_id} DELETE=beta.agents.automations.delete GET=beta.agents.automations.retrieve POST=beta.agents.automations.update
/agents/automations/{automation_id}/invocations GET=beta.agents.automations.invocations.list POST=beta.agents.automations.invocations.create
/agents/automations/{automation_id}/invocations/{invocation_id} GET=beta.agents.automations.invocations.retrieve
/agents/automations/{automation_id}/pause POST=beta.agents.automations.pause
/agents/automations/{automation_id}/resume POST=beta.agents.automations.resume
/agents/environments GET=beta.agents.environments.list POST=beta.agents.environments.create
/agents/environments/templates GET=beta.agents.environments.templates.list POST=beta.agents.environments.templates.create
/agents/environments/templates/{environment_template_id} DELETE=beta.agents.environments.templates.delete GET=beta.agents.environments.templates.retrieve POST=beta.agents.environments.templates.update
/agents/environments/{environment_id} GET=beta.agents.environments.retrieve
/agents/environments/{environment_id}/files GET=beta.agents.environments.files.list POST=beta.agents.environments.files.create
/agents/sessions GET=beta.agents.sessions.list POST=beta.agents.sessions.create
/agents/sessions/{session_id} DELETE=beta.agents.sessions.delete GET=beta.agents.sessions.retrieve POST=beta.agents.sessions.update
/agents/sessions/{session_id}/artifacts GET=beta.agents.sessions.artifacts.list
/agents/sessions/{session_id}/artifacts/{artifact_id} DELETE=beta.agents.sessions.artifacts.delete GET=beta.agents.sessions.artifacts.retrieve
/agents/sessions/{session_id}/artifacts/{artifact_id}/content GET=beta.agents.sessions.artifacts.content
/agents/sessions/{session_id}/events GET=beta.agents.sessions.events.stream POST=beta.agents.sessions.events.create
/agents/sessions/{session_id}/items GET=beta.agents.sessions.items.list
/agents/sessions/{session_id}/subagents GET=beta.agents.sessions.subagents.list
/agents/sessions/{session_id}/subagents/{subagent_id} GET=beta.agents.sessions.subagents.retrieve
/agents/sessions/{session_id}/subagents/{subagent_id}/items GET=beta.agents.sessions.subagents.items.list
/agents/sessions/{session_id}/subagents/{subagent_id}/turns GET=beta.agents.sessions.subagents.turns.list
/agents/sessions/{session_id}/subagents/{subagent_id}/turns/{turn_id} GET=beta.agents.sessions.subagents.turns.retrieve
/agents/sessions/{session_id}/subagents/{subagent_id}/turns/{turn_id}/items GET=beta.agents.sessions.subagents.turns.items.list
/agents/sessions/{session_id}/traces GET=beta.agents.sessions.traces.list
/agents/sessions/{session_id}/turns GET=beta.agents.sessions.turns.list
/agents/sessions/{session_id}/turns/{turn_id} GET=beta.agents.sessions.turns.retrieve
/agents/sessions/{session_id}/turns/{turn_id}/items GET=beta.agents.sessions.turns.items.list
/agents/{agent_id} DELETE=beta.agents.delete GET=beta.agents.retrieve POST=beta.agents.update
/assistants GET=beta.assistants.list POST=beta.assistants.create
/assistants/{assistant_id} DELETE=beta.assistants.delete GET=beta.assistants.retrieve POST=beta.assistants.update
/audio/speech POST=audio.speech.create
/audio/transcriptions POST=audio.transcriptions.create
/audio/translations POST=audio.translations.create
/audio/voice_consents GET=audio.voice_consents.list POST=audio.voice_consents.create
/audio/voice_consents/{consent_id} DELETE=audio.voice_consents.delete GET=audio.voice_consents.retrieve POST=audio.voice_consents.update
/audio/voices POST=audio.voices.create
/audio/voices/{voice_id} DELETE=audio.voices.delete
/batches GET=batches.list POST=batches.create
/batches/{batch_id} GET=batches.retrieve
/batches/{batch_id}/cancel POST=batches.cancel
/chat/completions GET=chat.completions.list POST=chat.completions.create
/chat/completions/{completion_id} DELETE=chat.completions.delete GET=chat.completions.retrieve POST=chat.completions.update
/chat/completions/{completion_id}/messages GET=chat.completions.messages.list
/chatkit/sessions POST=beta.chatkit.sessions.create
/chatkit/sessions/{session_id}/cancel POST=beta.chatkit.sessions.cancel
/chatkit/threads GET=beta.chatkit.threads.list
/chatkit/threads/{thread_id} DELETE=beta.chatkit.threads.delete GET=beta.chatkit.threads.retrieve
/chatkit/threads/{thread_id}/items GET=beta.chatkit.threads.list_items
/completions POST=completions.create
/containers GET=containers.list POST=containers.create
/containers/{container_id} DELETE=containers.delete GET=containers.retrieve
/containers/{container_id}/files GET=containers.files.list POST=containers.files.create
/containers/{container_id}/files/{file_id} DELETE=containers.files.delete GET=containers.files.retrieve
/containers/{container_id}/files/{file_id}/content GET=containers.files.content.retrieve
/content_provenance_checks POST=content_provenance_checks.create
/conversations POST=conversations.create
/conversations/{conversation_id} DELETE=conversations.delete GET=conversations.retrieve POST=conversations.update
/conversations/{conversation_id}/items GET=conversations.items.list POST=conversations.items.create
/conversations/{conversation_id}/items/{item_id} DELETE=conversations.items.delete GET=conversations.items.retrieve
/decisions POST=decisions.create
/embeddings POST=embeddings.create
/evals GET=evals.list POST=evals.create
/evals/{eval_id} DELETE=evals.delete GET=evals.retrieve POST=evals.update
/evals/{eval_id}/runs GET=evals.runs.list POST=evals.runs.create
/evals/{eval_id}/runs/{run_id} DELETE=evals.runs.delete GET=evals.runs.retrieve
/evals/{eval_id}/runs/{run_id}/cancel POST=evals.runs.cancel
/evals/{eval_id}/runs/{run_id}/output_items GET=evals.runs.output_items.list
/evals/{eval_id}/runs/{run_id}/output_items/{output_item_id} GET=evals.runs.output_items.retrieve
/files GET=files.list POST=files.create
/files/{file_id} DELETE=files.delete GET=files.retrieve
/files/{file_id}/content GET=files.content
/fine_tuning/alpha/graders/run POST=fine_tuning.alpha.graders.run
/fine_tuning/alpha/graders/validate POST=fine_tuning.alpha.graders.validate
/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions GET=fine_tuning.checkpoints.permissions.retrieve POST=fine_tuning.checkpoints.permissions.create
/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id} DELETE=fine_tuning.checkpoints.permissions.delete
/fine_tuning/jobs GET=fine_tuning.jobs.list POST=fine_tuning.jobs.create
/fine_tuning/jobs/{fine_tuning_job_id} GET=fine_tuning.jobs.retrieve
/fine_tuning/jobs/{fine_tuning_job_id}/cancel POST=fine_tuning.jobs.cancel
/fine_tuning/jobs/{fine_tuning_job_id}/checkpoints GET=fine_tuning.jobs.checkpoints.list
/fine_tuning/jobs/{fine_tuning_job_id}/events GET=fine_tuning.jobs.list_events
/fine_tuning/jobs/{fine_tuning_job_id}/pause POST=fine_tuning.jobs.pause
/fine_tuning/jobs/{fine_tuning_job_id}/resume POST=fine_tuning.jobs.resume
/images/edits POST=images.edit
/images/generations POST=images.generate
/images/variations POST=images.create_variation
/live/sessions POST=live.create
/live/sessions/{session_id}/accept POST=live.sessions.accept
/live/sessions/{session_id}/content GET=live.sessions.download_recording
/live/sessions/{session_id}/fork POST=live.sessions.fork
/live/sessions/{session_id}/hangup POST=live.sessions.hangup
/live/sessions/{session_id}/refer POST=live.sessions.refer
/live/sessions/{session_id}/reject POST=live.sessions.reject
/models GET=models.list
/models/{model} DELETE=models.delete GET=models.retrieve
/moderations POST=moderations.create
/organization/admin_api_keys GET=admin.organization.admin_api_keys.list POST=admin.organization.admin_api_keys.create
/organization/admin_api_keys/{key_id} DELETE=admin.organization.admin_api_keys.delete GET=admin.organization.admin_api_keys.retrieve
/organization/audit_logs GET=admin.organization.audit_logs.list
/organization/certificates GET=admin.organization.certificates.list POST=admin.organization.certificates.create
/organization/certificates/activate POST=admin.organization.certificates.activate
/organization/certificates/deactivate POST=admin.organization.certificates.deactivate
/organization/certificates/{certificate_id} DELETE=admin.organization.certificates.delete GET=admin.organization.certificates.retrieve POST=admin.organization.certificates.update
/organization/costs GET=admin.organization.usage.costs
/organization/data_retention GET=admin.organization.data_retention.retrieve POST=admin.organization.data_retention.update
/organization/external_keys GET=admin.organization.external_keys.list POST=admin.organization.external_keys.create
/organization/external_keys/{external_key_id} DELETE=admin.organization.external_keys.delete GET=admin.organization.external_keys.retrieve
/organization/external_keys/{external_key_id}/validate POST=admin.organization.external_keys.validate
/organization/external_storage GET=admin.organization.external_storage.list POST=admin.organization.external_storage.create
/organization/external_storage/{external_storage_id} DELETE=admin.organization.external_storage.delete GET=admin.organization.external_storage.retrieve
/organization/external_storage/{external_storage_id}/validate POST=admin.organization.external_storage.validate
/organization/groups GET=admin.organization.groups.list POST=admin.organization.groups.create
/organization/groups/{group_id} DELETE=admin.organization.groups.delete GET=admin.organization.groups.retrieve POST=admin.organization.groups.update
/organization/groups/{group_id}/roles GET=admin.organization.groups.roles.list POST=admin.organization.groups.roles.create
/organization/groups/{group_id}/roles/{role_id} DELETE=admin.organization.groups.roles.delete GET=admin.organization.groups.roles.retrieve
/organization/groups/{group_id}/users GET=admin.organization.groups.users.list POST=admin.organization.groups.users.create
/organization/groups/{group_id}/users/{user_id} DELETE=admin.organization.groups.users.delete GET=admin.organization.groups.users.retrieve
/organization/invites GET=admin.organization.invites.list POST=admin.organization.invites.create
/organization/invites/{invite_id} DELETE=admin.organization.invites.delete GET=admin.organization.invites.retrieve
/organization/projects GET=admin.organization.projects.list POST=admin.organization.projects.create
/organization/projects/{project_id} GET=admin.organization.projects.retrieve POST=admin.organization.projects.update
/organization/projects/{project_id}/api_keys GET=admin.organization.projects.api_keys.list
/organization/projects/{project_id}/api_keys/{api_key_id} DELETE=admin.organization.projects.api_keys.delete GET=admin.organization.projects.api_keys.retrieve POST=admin.organization.projects.api_keys.update
/organization/projects/{project_id}/archive POST=admin.organization.projects.archive
/organization/projects/{project_id}/certificates GET=admin.organization.projects.certificates.list
/organization/projects/{project_id}/certificates/activate POST=admin.organization.projects.certificates.activate
/organization/projects/{project_id}/certificates/deactivate POST=admin.organization.projects.certificates.deactivate
/organization/projects/{project_id}/data_retention GET=admin.organization.projects.data_retention.retrieve POST=admin.organization.projects.data_retention.update
/organization/projects/{project_id}/groups GET=admin.organization.projects.groups.list POST=admin.organization.projects.groups.create
/organization/projects/{project_id}/groups/{group_id} DELETE=admin.organization.projects.groups.delete GET=admin.organization.projects.groups.retrieve
/organization/projects/{project_id}/hosted_tool_permissions GET=admin.organization.projects.hosted_tool_permissions.retrieve POST=admin.organization.projects.hosted_tool_permissions.update
/organization/projects/{project_id}/model_permissions DELETE=admin.organization.projects.model_permissions.delete GET=admin.organization.projects.model_permissions.retrieve POST=admin.organization.projects.model_permissions.update
/organization/projects/{project_id}/rate_limits GET=admin.organization.projects.rate_limits.list_rate_limits
/organization/projects/{project_id}/rate_limits/{rate_limit_id} POST=admin.organization.projects.rate_limits.update_rate_limit
/organization/projects/{project_id}/service_accounts GET=admin.organization.projects.service_accounts.list POST=admin.organization.projects.service_accounts.create
/organization/projects/{project_id}/service_accounts/{service_account_id} DELETE=admin.organization.projects.service_accounts.delete GET=admin.organization.projects.service_accounts.retrieve POST=admin.organization.projects.service_accounts.update
/organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys POST=admin.organization.projects.service_accounts.api_keys.create
/organization/projects/{project_id}/service_tier_settings GET=admin.organization.projects.service_tier_settings.retrieve POST=admin.organization.projects.service_tier_settings.update
/organization/projects/{project_id}/spend_alerts GET=admin.organization.projects.spend_alerts.list POST=admin.organization.projects.spend_alerts.create
/organization/projects/{project_id}/spend_alerts/{alert_id} DELETE=admin.organization.projects.spend_alerts.delete GET=admin.organization.projects.spend_alerts.retrieve POST=admin.organization.projects.spend_alerts.update
/organization/projects/{project_id}/spend_limit DELETE=admin.organization.projects.spend_limit.delete GET=admin.organization.projects.spend_limit.retrieve POST=admin.organization.projects.spend_limit.update
/organization/projects/{project_id}/users GET=admin.organization.projects.users.list POST=admin.organization.projects.users.create
/organization/projects/{project_id}/users/{user_id} DELETE=admin.organization.projects.users.delete GET=admin.organization.projects.users.retrieve POST=admin.organization.projects.users.update
/organization/roles GET=admin.organization.roles.list POST=admin.organization.roles.create
/organization/roles/{role_id} DELETE=admin.organization.roles.delete GET=admin.organization.roles.retrieve POST=admin.organization.roles.update
/organization/spend_alerts GET=admin.organization.spend_alerts.list POST=admin.organization.spend_alerts.create
/organization/spend_alerts/{alert_id} DELETE=admin.organization.spend_alerts.delete GET=admin.organization.spend_alerts.retrieve POST=admin.organization.spend_alerts.update
/organization/spend_limit DELETE=admin.organization.spend_limit.delete GET=admin.organization.spend_limit.retrieve POST=admin.organization.spend_limit.update
/organization/usage/audio_speeches GET=admin.organization.usage.audio_speeches
/organization/usage/audio_transcriptions GET=admin.organization.usage.audio_transcriptions
/organization/usage/code_interpreter_sessions GET=admin.organization.usage.code_interpreter_sessions
/organization/usage/completions GET=admin.organization.usage.completions
/organization/usage/decisions GET=admin.organization.usage.decisions
/organization/usage/embeddings GET=admin.organization.usage.embeddings
/organization/usage/file_search_calls GET=admin.organization.usage.file_search_calls
/organization/usage/images GET=admin.organization.usage.images
/organization/usage/moderations GET=admin.organization.usage.moderations
/organization/usage/vector_stores GET=admin.organization.usage.vector_stores
/organization/usage/web_search_calls GET=admin.organization.usage.web_search_calls
/organization/users GET=admin.organization.users.list
/organization/users/{user_id} DELETE=admin.organization.users.delete GET=admin.organization.users.retrieve POST=admin.organization.users.update
/organization/users/{user_id}/roles GET=admin.organization.users.roles.list POST=admin.organization.users.roles.create
/organization/users/{user_id}/roles/{role_id} DELETE=admin.organization.users.roles.delete GET=admin.organization.users.roles.retrieve
/organization/workload_identity_providers GET=admin.organization.workload_identity_providers.list POST=admin.organization.workload_identity_providers.create
/organization/workload_identity_providers/{workload_identity_provider_id} DELETE=admin.organization.workload_identity_providers.delete GET=admin.organization.workload_identity_providers.retrieve POST=admin.organization.workload_identity_providers.update
/organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules GET=admin.organization.workload_identity_providers.federation_rules.list POST=admin.organization.workload_identity_providers.federation_rules.create
/organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id} DELETE=admin.organization.workload_identity_providers.federation_rules.delete GET=admin.organization.workload_identity_providers.federation_rules.retrieve POST=admin.organization.workload_identity_providers.federation_rules.update
/projects/{project_id}/groups/{group_id}/roles GET=admin.organization.projects.groups.roles.list POST=admin.organization.projects.groups.roles.create
/projects/{project_id}/groups/{group_id}/roles/{role_id} DELETE=admin.organization.projects.groups.roles.delete GET=admin.organization.projects.groups.roles.retrieve
/projects/{project_id}/roles GET=admin.organization.projects.roles.list POST=admin.organization.projects.roles.create
/projects/{project_id}/roles/{role_id} DELETE=admin.organization.projects.roles.delete GET=admin.organization.projects.roles.retrieve POST=admin.organization.projects.roles.update
/projects/{project_id}/users/{user_id}/roles GET=admin.organization.projects.users.roles.list POST=admin.organization.projects.users.roles.create
/projects/{project_id}/users/{user_id}/roles/{role_id} DELETE=admin.organization.projects.users.roles.delete GET=admin.organization.projects.users.roles.retrieve
/realtime/calls POST=realtime.calls.create
/realtime/calls/{call_id}/accept POST=realtime.calls.accept
/realtime/calls/{call_id}/hangup POST=realtime.calls.hangup
/realtime/calls/{call_id}/refer POST=realtime.calls.refer
/realtime/calls/{call_id}/reject POST=realtime.calls.reject
/realtime/client_secrets POST=realtime.client_secrets.create
/realtime/sessions POST=beta.realtime.sessions.create
/realtime/transcription_sessions POST=beta.realtime.transcription_sessions.create
/realtime/translations/client_secrets POST=realtime.translations.client_secrets.create
/responses POST=responses.create
/responses/compact POST=responses.compact
/responses/compact?beta=true POST=beta.responses.compact
/responses/input_tokens POST=responses.input_tokens.count
/responses/input_tokens?beta=true POST=beta.responses.input_tokens.count
/responses/{response_id} DELETE=responses.delete GET=responses.retrieve
/responses/{response_id}/cancel POST=responses.cancel
/responses/{response_id}/cancel?beta=true POST=beta.responses.cancel
/responses/{response_id}/input_items GET=responses.input_items.list
/responses/{response_id}/input_items?beta=true GET=beta.responses.input_items.list
/responses/{response_id}?beta=true DELETE=beta.responses.delete GET=beta.responses.retrieve
/responses?beta=true POST=beta.responses.create
/safety/alerts/{id} GET=safety.alerts.retrieve
/safety/cases/{id} GET=safety.cases.retrieve
/skills GET=skills.list POST=skills.create
/skills/{skill_id} DELETE=skills.delete GET=skills.retrieve POST=skills.update
/skills/{skill_id}/content GET=skills.content.retrieve
/skills/{skill_id}/versions GET=skills.versions.list POST=skills.versions.create
/skills/{skill_id}/versions/{version} DELETE=skills.versions.delete GET=skills.versions.retrieve
/skills/{skill_id}/versions/{version}/content GET=skills.versions.content.retrieve
/threads POST=beta.threads.create
/threads/runs POST=beta.threads.create_and_run
/threads/{thread_id} DELETE=beta.threads.delete GET=beta.threads.retrieve POST=beta.threads.update
/threads/{thread_id}/messages GET=beta.threads.messages.list POST=beta.threads.messages.create
/threads/{thread_id}/messages/{message_id} DELETE=beta.threads.messages.delete GET=beta.threads.messages.retrieve POST=beta.threads.messages.update
/threads/{thread_id}/runs GET=beta.threads.runs.list POST=beta.threads.runs.create
/threads/{thread_id}/runs/{run_id} GET=beta.threads.runs.retrieve POST=beta.threads.runs.update
/threads/{thread_id}/runs/{run_id}/cancel POST=beta.threads.runs.cancel
/threads/{thread_id}/runs/{run_id}/steps GET=beta.threads.runs.steps.list
/threads/{thread_id}/runs/{run_id}/steps/{step_id} GET=beta.threads.runs.steps.retrieve
/threads/{thread_id}/runs/{run_id}/submit_tool_outputs POST=beta.threads.runs.submit_tool_outputs
/uploads POST=uploads.create
/uploads/{upload_id}/cancel POST=uploads.cancel
/uploads/{upload_id}/complete POST=uploads.complete
/uploads/{upload_id}/parts POST=uploads.parts.create
/vaults GET=beta.agents.vaults.list POST=beta.agents.vaults.create
/vaults/{vault_id} DELETE=beta.agents.vaults.delete GET=beta.agents.vaults.retrieve POST=beta.agents.vaults.update
/vaults/{vault_id}/credentials GET=beta.agents.vaults.credentials.list POST=beta.agents.vaults.credentials.create
/vaults/{vault_id}/credentials/{credential_id} DELETE=beta.agents.vaults.credentials.delete GET=beta.agents.vaults.credentials.retrieve POST=beta.agents.vaults.credentials.update
/vector_stores GET=vector_stores.list POST=vector_stores.create
/vector_stores/{vector_store_id} DELETE=vector_stores.delete GET=vector_stores.retrieve POST=vector_stores.update
/vector_stores/{vector_store_id}/file_batches POST=vector_stores.file_batches.create
/vector_stores/{vector_store_id}/file_batches/{batch_id} GET=vector_stores.file_batches.retrieve
/vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel POST=vector_stores.file_batches.cancel
/vector_stores/{vector_store_id}/file_batches/{batch_id}/files GET=vector_stores.file_batches.list_files
/vector_stores/{vector_store_id}/files GET=vector_stores.files.list POST=vector_stores.files.create
/vector_stores/{vector_store_id}/files/{file_id} DELETE=vector_stores.files.delete GET=vector_stores.files.retrieve POST=vector_stores.files.update
/vector_stores/{vector_store_id}/files/{file_id}/content GET=vector_stores.files.content
/vector_stores/{vector_store_id}/search POST=vector_stores.search
/videos GET=videos.list POST=videos.create
/videos/characters POST=videos.create_character
/videos/characters/{character_id} GET=videos.get_character
/videos/edits POST=videos.edit
/videos/extensions POST=videos.extend
/videos/{video_id} DELETE=videos.delete GET=videos.retrieve
/videos/{video_id}/content GET=videos.download_content
/videos/{video_id}/remix POST=videos.remix
"""
