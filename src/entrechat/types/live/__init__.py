# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from typing import TYPE_CHECKING

from entrechat._core.lazy import exports

if TYPE_CHECKING:
    from .audio_format import AudioFormat
    from .audio_format_param import AudioFormatParam
    from .built_in_voice import BuiltInVoice
    from .client_config import ClientConfig
    from .client_config_param import ClientConfigParam
    from .client_delegation import ClientDelegation
    from .client_delegation_param import ClientDelegationParam
    from .client_event import ClientEvent
    from .client_event_param import ClientEventParam
    from .commentary_append_event import CommentaryAppendEvent
    from .commentary_append_event_param import CommentaryAppendEventParam
    from .commentary_appended_event import CommentaryAppendedEvent
    from .connect_client_event import ConnectClientEvent
    from .connect_client_event_param import ConnectClientEventParam
    from .connect_server_event import ConnectServerEvent
    from .custom_voice import CustomVoice
    from .custom_voice_param import CustomVoiceParam
    from .data_channel_config import DataChannelConfig
    from .data_channel_config_param import DataChannelConfigParam
    from .decision_assistant_message import DecisionAssistantMessage
    from .decision_assistant_message_param import DecisionAssistantMessageParam
    from .decision_choice_option import DecisionChoiceOption
    from .decision_choice_option_param import DecisionChoiceOptionParam
    from .decision_create_event import DecisionCreateEvent
    from .decision_create_event_param import DecisionCreateEventParam
    from .decision_developer_message import DecisionDeveloperMessage
    from .decision_developer_message_param import DecisionDeveloperMessageParam
    from .decision_event import DecisionEvent
    from .decision_input_text import DecisionInputText
    from .decision_input_text_param import DecisionInputTextParam
    from .decision_item_create_event import DecisionItemCreateEvent
    from .decision_item_create_event_param import DecisionItemCreateEventParam
    from .decision_item_created_event import DecisionItemCreatedEvent
    from .decision_item_delete_event import DecisionItemDeleteEvent
    from .decision_item_delete_event_param import DecisionItemDeleteEventParam
    from .decision_item_deleted_event import DecisionItemDeletedEvent
    from .decision_json_object import DecisionJSONObject
    from .decision_json_object_param import DecisionJSONObjectParam
    from .decision_question import DecisionQuestion
    from .decision_question_param import DecisionQuestionParam
    from .decision_stored_assistant_message import DecisionStoredAssistantMessage
    from .decision_stored_developer_message import DecisionStoredDeveloperMessage
    from .decision_stored_system_message import DecisionStoredSystemMessage
    from .decision_stored_user_message import DecisionStoredUserMessage
    from .decision_system_message import DecisionSystemMessage
    from .decision_system_message_param import DecisionSystemMessageParam
    from .decision_trigger import DecisionTrigger
    from .decision_trigger_param import DecisionTriggerParam
    from .decision_user_message import DecisionUserMessage
    from .decision_user_message_param import DecisionUserMessageParam
    from .decisions_delegation_config import DecisionsDelegationConfig
    from .decisions_delegation_config_param import DecisionsDelegationConfigParam
    from .decisions_delegation_update_config import DecisionsDelegationUpdateConfig
    from .decisions_delegation_update_config_param import DecisionsDelegationUpdateConfigParam
    from .delegation_created_event import DelegationCreatedEvent
    from .error import Error
    from .error_event import ErrorEvent
    from .fork_client_event import ForkClientEvent
    from .fork_client_event_param import ForkClientEventParam
    from .fork_server_event import ForkServerEvent
    from .fork_session_config import ForkSessionConfig
    from .fork_session_config_param import ForkSessionConfigParam
    from .fork_session_start_event import ForkSessionStartEvent
    from .fork_session_start_event_param import ForkSessionStartEventParam
    from .function_tool import FunctionTool
    from .function_tool_param import FunctionToolParam
    from .info_event import InfoEvent
    from .initial_item import InitialItem
    from .initial_item_param import InitialItemParam
    from .input_audio_append_event import InputAudioAppendEvent
    from .input_audio_append_event_param import InputAudioAppendEventParam
    from .input_audio_mute_event import InputAudioMuteEvent
    from .input_audio_mute_event_param import InputAudioMuteEventParam
    from .input_audio_muted_event import InputAudioMutedEvent
    from .input_audio_unmute_event import InputAudioUnmuteEvent
    from .input_audio_unmute_event_param import InputAudioUnmuteEventParam
    from .input_audio_unmuted_event import InputAudioUnmutedEvent
    from .input_transcript_delta_event import InputTranscriptDeltaEvent
    from .instructions_append_event import InstructionsAppendEvent
    from .instructions_append_event_param import InstructionsAppendEventParam
    from .instructions_appended_event import InstructionsAppendedEvent
    from .live_create_params import LiveCreateParams
    from .live_create_response import LiveCreateResponse
    from .media_session_config_param import MediaSessionConfigParam
    from .media_session_fork_config_param import MediaSessionForkConfigParam
    from .output_audio_delta_event import OutputAudioDeltaEvent
    from .output_audio_fixture_play_event import OutputAudioFixturePlayEvent
    from .output_audio_fixture_play_event_param import OutputAudioFixturePlayEventParam
    from .output_audio_fixture_played_event import OutputAudioFixturePlayedEvent
    from .output_audio_fixture_playing_event import OutputAudioFixturePlayingEvent
    from .output_transcript_delta_event import OutputTranscriptDeltaEvent
    from .response_create_event import ResponseCreateEvent
    from .response_create_event_param import ResponseCreateEventParam
    from .response_event import ResponseEvent
    from .response_item_create_event import ResponseItemCreateEvent
    from .response_item_create_event_param import ResponseItemCreateEventParam
    from .responses_delegation_config import ResponsesDelegationConfig
    from .responses_delegation_config_param import ResponsesDelegationConfigParam
    from .responses_delegation_update_config import ResponsesDelegationUpdateConfig
    from .responses_delegation_update_config_param import ResponsesDelegationUpdateConfigParam
    from .server_event import ServerEvent
    from .server_event_selector import ServerEventSelector
    from .server_event_selector_param import ServerEventSelectorParam
    from .session_accept_params import SessionAcceptParams
    from .session_close_event import SessionCloseEvent
    from .session_close_event_param import SessionCloseEventParam
    from .session_closed_event import SessionClosedEvent
    from .session_config import SessionConfig
    from .session_config_param import SessionConfigParam
    from .session_fork_params import SessionForkParams
    from .session_fork_response import SessionForkResponse
    from .session_refer_params import SessionReferParams
    from .session_reject_params import SessionRejectParams
    from .session_resource import SessionResource
    from .session_start_event import SessionStartEvent
    from .session_start_event_param import SessionStartEventParam
    from .session_started_event import SessionStartedEvent
    from .session_update_config import SessionUpdateConfig
    from .session_update_config_param import SessionUpdateConfigParam
    from .session_update_event import SessionUpdateEvent
    from .session_update_event_param import SessionUpdateEventParam
    from .session_updated_event import SessionUpdatedEvent
    from .session_usage import SessionUsage
    from .session_usage_updated_event import SessionUsageUpdatedEvent
    from .sideband_connect_params import SidebandConnectParams
    from .thinking_append_event import ThinkingAppendEvent
    from .thinking_append_event_param import ThinkingAppendEventParam
    from .thinking_appended_event import ThinkingAppendedEvent
else:
    __getattr__, __dir__ = exports(
        __name__,
        {
            "AudioFormat": ".audio_format",
            "AudioFormatParam": ".audio_format_param",
            "BuiltInVoice": ".built_in_voice",
            "ClientConfig": ".client_config",
            "ClientConfigParam": ".client_config_param",
            "ClientDelegation": ".client_delegation",
            "ClientDelegationParam": ".client_delegation_param",
            "ClientEvent": ".client_event",
            "ClientEventParam": ".client_event_param",
            "CommentaryAppendEvent": ".commentary_append_event",
            "CommentaryAppendEventParam": ".commentary_append_event_param",
            "CommentaryAppendedEvent": ".commentary_appended_event",
            "ConnectClientEvent": ".connect_client_event",
            "ConnectClientEventParam": ".connect_client_event_param",
            "ConnectServerEvent": ".connect_server_event",
            "CustomVoice": ".custom_voice",
            "CustomVoiceParam": ".custom_voice_param",
            "DataChannelConfig": ".data_channel_config",
            "DataChannelConfigParam": ".data_channel_config_param",
            "DecisionAssistantMessage": ".decision_assistant_message",
            "DecisionAssistantMessageParam": ".decision_assistant_message_param",
            "DecisionChoiceOption": ".decision_choice_option",
            "DecisionChoiceOptionParam": ".decision_choice_option_param",
            "DecisionCreateEvent": ".decision_create_event",
            "DecisionCreateEventParam": ".decision_create_event_param",
            "DecisionDeveloperMessage": ".decision_developer_message",
            "DecisionDeveloperMessageParam": ".decision_developer_message_param",
            "DecisionEvent": ".decision_event",
            "DecisionInputText": ".decision_input_text",
            "DecisionInputTextParam": ".decision_input_text_param",
            "DecisionItemCreateEvent": ".decision_item_create_event",
            "DecisionItemCreateEventParam": ".decision_item_create_event_param",
            "DecisionItemCreatedEvent": ".decision_item_created_event",
            "DecisionItemDeleteEvent": ".decision_item_delete_event",
            "DecisionItemDeleteEventParam": ".decision_item_delete_event_param",
            "DecisionItemDeletedEvent": ".decision_item_deleted_event",
            "DecisionJSONObject": ".decision_json_object",
            "DecisionJSONObjectParam": ".decision_json_object_param",
            "DecisionQuestion": ".decision_question",
            "DecisionQuestionParam": ".decision_question_param",
            "DecisionStoredAssistantMessage": ".decision_stored_assistant_message",
            "DecisionStoredDeveloperMessage": ".decision_stored_developer_message",
            "DecisionStoredSystemMessage": ".decision_stored_system_message",
            "DecisionStoredUserMessage": ".decision_stored_user_message",
            "DecisionSystemMessage": ".decision_system_message",
            "DecisionSystemMessageParam": ".decision_system_message_param",
            "DecisionTrigger": ".decision_trigger",
            "DecisionTriggerParam": ".decision_trigger_param",
            "DecisionUserMessage": ".decision_user_message",
            "DecisionUserMessageParam": ".decision_user_message_param",
            "DecisionsDelegationConfig": ".decisions_delegation_config",
            "DecisionsDelegationConfigParam": ".decisions_delegation_config_param",
            "DecisionsDelegationUpdateConfig": ".decisions_delegation_update_config",
            "DecisionsDelegationUpdateConfigParam": ".decisions_delegation_update_config_param",
            "DelegationCreatedEvent": ".delegation_created_event",
            "Error": ".error",
            "ErrorEvent": ".error_event",
            "ForkClientEvent": ".fork_client_event",
            "ForkClientEventParam": ".fork_client_event_param",
            "ForkServerEvent": ".fork_server_event",
            "ForkSessionConfig": ".fork_session_config",
            "ForkSessionConfigParam": ".fork_session_config_param",
            "ForkSessionStartEvent": ".fork_session_start_event",
            "ForkSessionStartEventParam": ".fork_session_start_event_param",
            "FunctionTool": ".function_tool",
            "FunctionToolParam": ".function_tool_param",
            "InfoEvent": ".info_event",
            "InitialItem": ".initial_item",
            "InitialItemParam": ".initial_item_param",
            "InputAudioAppendEvent": ".input_audio_append_event",
            "InputAudioAppendEventParam": ".input_audio_append_event_param",
            "InputAudioMuteEvent": ".input_audio_mute_event",
            "InputAudioMuteEventParam": ".input_audio_mute_event_param",
            "InputAudioMutedEvent": ".input_audio_muted_event",
            "InputAudioUnmuteEvent": ".input_audio_unmute_event",
            "InputAudioUnmuteEventParam": ".input_audio_unmute_event_param",
            "InputAudioUnmutedEvent": ".input_audio_unmuted_event",
            "InputTranscriptDeltaEvent": ".input_transcript_delta_event",
            "InstructionsAppendEvent": ".instructions_append_event",
            "InstructionsAppendEventParam": ".instructions_append_event_param",
            "InstructionsAppendedEvent": ".instructions_appended_event",
            "LiveCreateParams": ".live_create_params",
            "LiveCreateResponse": ".live_create_response",
            "MediaSessionConfigParam": ".media_session_config_param",
            "MediaSessionForkConfigParam": ".media_session_fork_config_param",
            "OutputAudioDeltaEvent": ".output_audio_delta_event",
            "OutputAudioFixturePlayEvent": ".output_audio_fixture_play_event",
            "OutputAudioFixturePlayEventParam": ".output_audio_fixture_play_event_param",
            "OutputAudioFixturePlayedEvent": ".output_audio_fixture_played_event",
            "OutputAudioFixturePlayingEvent": ".output_audio_fixture_playing_event",
            "OutputTranscriptDeltaEvent": ".output_transcript_delta_event",
            "ResponseCreateEvent": ".response_create_event",
            "ResponseCreateEventParam": ".response_create_event_param",
            "ResponseEvent": ".response_event",
            "ResponseItemCreateEvent": ".response_item_create_event",
            "ResponseItemCreateEventParam": ".response_item_create_event_param",
            "ResponsesDelegationConfig": ".responses_delegation_config",
            "ResponsesDelegationConfigParam": ".responses_delegation_config_param",
            "ResponsesDelegationUpdateConfig": ".responses_delegation_update_config",
            "ResponsesDelegationUpdateConfigParam": ".responses_delegation_update_config_param",
            "ServerEvent": ".server_event",
            "ServerEventSelector": ".server_event_selector",
            "ServerEventSelectorParam": ".server_event_selector_param",
            "SessionAcceptParams": ".session_accept_params",
            "SessionCloseEvent": ".session_close_event",
            "SessionCloseEventParam": ".session_close_event_param",
            "SessionClosedEvent": ".session_closed_event",
            "SessionConfig": ".session_config",
            "SessionConfigParam": ".session_config_param",
            "SessionForkParams": ".session_fork_params",
            "SessionForkResponse": ".session_fork_response",
            "SessionReferParams": ".session_refer_params",
            "SessionRejectParams": ".session_reject_params",
            "SessionResource": ".session_resource",
            "SessionStartEvent": ".session_start_event",
            "SessionStartEventParam": ".session_start_event_param",
            "SessionStartedEvent": ".session_started_event",
            "SessionUpdateConfig": ".session_update_config",
            "SessionUpdateConfigParam": ".session_update_config_param",
            "SessionUpdateEvent": ".session_update_event",
            "SessionUpdateEventParam": ".session_update_event_param",
            "SessionUpdatedEvent": ".session_updated_event",
            "SessionUsage": ".session_usage",
            "SessionUsageUpdatedEvent": ".session_usage_updated_event",
            "SidebandConnectParams": ".sideband_connect_params",
            "ThinkingAppendEvent": ".thinking_append_event",
            "ThinkingAppendEventParam": ".thinking_append_event_param",
            "ThinkingAppendedEvent": ".thinking_appended_event",
        },
    )

__all__ = [
    "AudioFormat",
    "AudioFormatParam",
    "BuiltInVoice",
    "ClientConfig",
    "ClientConfigParam",
    "ClientDelegation",
    "ClientDelegationParam",
    "ClientEvent",
    "ClientEventParam",
    "CommentaryAppendEvent",
    "CommentaryAppendEventParam",
    "CommentaryAppendedEvent",
    "ConnectClientEvent",
    "ConnectClientEventParam",
    "ConnectServerEvent",
    "CustomVoice",
    "CustomVoiceParam",
    "DataChannelConfig",
    "DataChannelConfigParam",
    "DecisionAssistantMessage",
    "DecisionAssistantMessageParam",
    "DecisionChoiceOption",
    "DecisionChoiceOptionParam",
    "DecisionCreateEvent",
    "DecisionCreateEventParam",
    "DecisionDeveloperMessage",
    "DecisionDeveloperMessageParam",
    "DecisionEvent",
    "DecisionInputText",
    "DecisionInputTextParam",
    "DecisionItemCreateEvent",
    "DecisionItemCreateEventParam",
    "DecisionItemCreatedEvent",
    "DecisionItemDeleteEvent",
    "DecisionItemDeleteEventParam",
    "DecisionItemDeletedEvent",
    "DecisionJSONObject",
    "DecisionJSONObjectParam",
    "DecisionQuestion",
    "DecisionQuestionParam",
    "DecisionStoredAssistantMessage",
    "DecisionStoredDeveloperMessage",
    "DecisionStoredSystemMessage",
    "DecisionStoredUserMessage",
    "DecisionSystemMessage",
    "DecisionSystemMessageParam",
    "DecisionTrigger",
    "DecisionTriggerParam",
    "DecisionUserMessage",
    "DecisionUserMessageParam",
    "DecisionsDelegationConfig",
    "DecisionsDelegationConfigParam",
    "DecisionsDelegationUpdateConfig",
    "DecisionsDelegationUpdateConfigParam",
    "DelegationCreatedEvent",
    "Error",
    "ErrorEvent",
    "ForkClientEvent",
    "ForkClientEventParam",
    "ForkServerEvent",
    "ForkSessionConfig",
    "ForkSessionConfigParam",
    "ForkSessionStartEvent",
    "ForkSessionStartEventParam",
    "FunctionTool",
    "FunctionToolParam",
    "InfoEvent",
    "InitialItem",
    "InitialItemParam",
    "InputAudioAppendEvent",
    "InputAudioAppendEventParam",
    "InputAudioMuteEvent",
    "InputAudioMuteEventParam",
    "InputAudioMutedEvent",
    "InputAudioUnmuteEvent",
    "InputAudioUnmuteEventParam",
    "InputAudioUnmutedEvent",
    "InputTranscriptDeltaEvent",
    "InstructionsAppendEvent",
    "InstructionsAppendEventParam",
    "InstructionsAppendedEvent",
    "LiveCreateParams",
    "LiveCreateResponse",
    "MediaSessionConfigParam",
    "MediaSessionForkConfigParam",
    "OutputAudioDeltaEvent",
    "OutputAudioFixturePlayEvent",
    "OutputAudioFixturePlayEventParam",
    "OutputAudioFixturePlayedEvent",
    "OutputAudioFixturePlayingEvent",
    "OutputTranscriptDeltaEvent",
    "ResponseCreateEvent",
    "ResponseCreateEventParam",
    "ResponseEvent",
    "ResponseItemCreateEvent",
    "ResponseItemCreateEventParam",
    "ResponsesDelegationConfig",
    "ResponsesDelegationConfigParam",
    "ResponsesDelegationUpdateConfig",
    "ResponsesDelegationUpdateConfigParam",
    "ServerEvent",
    "ServerEventSelector",
    "ServerEventSelectorParam",
    "SessionAcceptParams",
    "SessionCloseEvent",
    "SessionCloseEventParam",
    "SessionClosedEvent",
    "SessionConfig",
    "SessionConfigParam",
    "SessionForkParams",
    "SessionForkResponse",
    "SessionReferParams",
    "SessionRejectParams",
    "SessionResource",
    "SessionStartEvent",
    "SessionStartEventParam",
    "SessionStartedEvent",
    "SessionUpdateConfig",
    "SessionUpdateConfigParam",
    "SessionUpdateEvent",
    "SessionUpdateEventParam",
    "SessionUpdatedEvent",
    "SessionUsage",
    "SessionUsageUpdatedEvent",
    "SidebandConnectParams",
    "ThinkingAppendEvent",
    "ThinkingAppendEventParam",
    "ThinkingAppendedEvent",
]
