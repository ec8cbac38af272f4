# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from typing import TYPE_CHECKING

from entrechat._core.lazy import exports

if TYPE_CHECKING:
    from .audio_model import AudioModel
    from .audio_response_format import AudioResponseFormat
    from .auto_file_chunking_strategy_param import AutoFileChunkingStrategyParam
    from .batch import Batch
    from .batch_create_params import BatchCreateParams
    from .batch_error import BatchError
    from .batch_list_params import BatchListParams
    from .batch_request_counts import BatchRequestCounts
    from .batch_usage import BatchUsage
    from .completion import Completion
    from .completion_choice import CompletionChoice
    from .completion_create_params import CompletionCreateParams
    from .completion_usage import CompletionUsage
    from .container_create_params import ContainerCreateParams
    from .container_create_response import ContainerCreateResponse
    from .container_list_params import ContainerListParams
    from .container_list_response import ContainerListResponse
    from .container_retrieve_response import ContainerRetrieveResponse
    from .content_provenance_check import ContentProvenanceCheck
    from .content_provenance_check_create_params import ContentProvenanceCheckCreateParams
    from .create_embedding_response import CreateEmbeddingResponse
    from .decision import Decision
    from .decision_create_params import DecisionCreateParams
    from .decision_input_image_param import DecisionInputImageParam
    from .decision_input_message_param import DecisionInputMessageParam, DecisionInputMessageUnionParam
    from .decision_input_part_union_param import DecisionInputPartUnionParam
    from .decision_input_text_param import DecisionInputTextParam
    from .decision_prompt_cache_breakpoint_param import DecisionPromptCacheBreakpointParam
    from .deleted_skill import DeletedSkill
    from .embedding import Embedding
    from .embedding_create_params import EmbeddingCreateParams
    from .embedding_model import EmbeddingModel
    from .eval_create_params import EvalCreateParams
    from .eval_create_response import EvalCreateResponse
    from .eval_custom_data_source_config import EvalCustomDataSourceConfig
    from .eval_delete_response import EvalDeleteResponse
    from .eval_list_params import EvalListParams
    from .eval_list_response import EvalListResponse
    from .eval_retrieve_response import EvalRetrieveResponse
    from .eval_stored_completions_data_source_config import EvalStoredCompletionsDataSourceConfig
    from .eval_update_params import EvalUpdateParams
    from .eval_update_response import EvalUpdateResponse
    from .file_chunking_strategy import FileChunkingStrategy
    from .file_chunking_strategy_param import FileChunkingStrategyParam
    from .file_content import FileContent
    from .file_create_params import FileCreateParams
    from .file_deleted import FileDeleted
    from .file_list_params import FileListParams
    from .file_object import FileObject
    from .file_purpose import FilePurpose
    from .image import Image
    from .image_create_variation_params import ImageCreateVariationParams
    from .image_edit_completed_event import ImageEditCompletedEvent
    from .image_edit_params import ImageEditParams
    from .image_edit_partial_image_event import ImageEditPartialImageEvent
    from .image_edit_stream_event import ImageEditStreamEvent
    from .image_gen_completed_event import ImageGenCompletedEvent
    from .image_gen_partial_image_event import ImageGenPartialImageEvent
    from .image_gen_stream_event import ImageGenStreamEvent
    from .image_generate_params import ImageGenerateParams
    from .image_input_reference_param import ImageInputReferenceParam
    from .image_model import ImageModel
    from .images_response import ImagesResponse
    from .model import Model
    from .model_deleted import ModelDeleted
    from .moderation import Moderation
    from .moderation_create_params import ModerationCreateParams
    from .moderation_create_response import ModerationCreateResponse
    from .moderation_image_url_input_param import ModerationImageURLInputParam
    from .moderation_model import ModerationModel
    from .moderation_multi_modal_input_param import ModerationMultiModalInputParam
    from .moderation_text_input_param import ModerationTextInputParam
    from .other_file_chunking_strategy_object import OtherFileChunkingStrategyObject
    from .shared.all_models import AllModels
    from .shared.chat_model import ChatModel
    from .shared.comparison_filter import ComparisonFilter
    from .shared.compound_filter import CompoundFilter
    from .shared.custom_tool_input_format import CustomToolInputFormat
    from .shared.decision_input_json import DecisionInputJSON
    from .shared.decision_question_input_image import DecisionQuestionInputImage
    from .shared.decision_question_input_part import DecisionQuestionInputPart
    from .shared.decision_question_input_text import DecisionQuestionInputText
    from .shared.error_object import ErrorObject
    from .shared.function_definition import FunctionDefinition
    from .shared.function_parameters import FunctionParameters
    from .shared.metadata import Metadata
    from .shared.oauth_error_code import OAuthErrorCode
    from .shared.reasoning import Reasoning
    from .shared.reasoning_effort import ReasoningEffort
    from .shared.response_format_json_object import ResponseFormatJSONObject
    from .shared.response_format_json_schema import ResponseFormatJSONSchema
    from .shared.response_format_text import ResponseFormatText
    from .shared.response_format_text_grammar import ResponseFormatTextGrammar
    from .shared.response_format_text_python import ResponseFormatTextPython
    from .shared.responses_model import ResponsesModel
    from .skill import Skill
    from .skill_create_params import SkillCreateParams
    from .skill_list import SkillList
    from .skill_list_params import SkillListParams
    from .skill_update_params import SkillUpdateParams
    from .static_file_chunking_strategy import StaticFileChunkingStrategy
    from .static_file_chunking_strategy_object import StaticFileChunkingStrategyObject
    from .static_file_chunking_strategy_object_param import StaticFileChunkingStrategyObjectParam
    from .static_file_chunking_strategy_param import StaticFileChunkingStrategyParam
    from .upload import Upload
    from .upload_complete_params import UploadCompleteParams
    from .upload_create_params import UploadCreateParams
    from .vector_store import VectorStore
    from .vector_store_create_params import VectorStoreCreateParams
    from .vector_store_deleted import VectorStoreDeleted
    from .vector_store_list_params import VectorStoreListParams
    from .vector_store_search_params import VectorStoreSearchParams
    from .vector_store_search_response import VectorStoreSearchResponse
    from .vector_store_update_params import VectorStoreUpdateParams
    from .video import Video
    from .video_create_character_params import VideoCreateCharacterParams
    from .video_create_character_response import VideoCreateCharacterResponse
    from .video_create_error import VideoCreateError
    from .video_create_params import VideoCreateParams
    from .video_delete_response import VideoDeleteResponse
    from .video_download_content_params import VideoDownloadContentParams
    from .video_edit_params import VideoEditParams
    from .video_extend_params import VideoExtendParams
    from .video_get_character_response import VideoGetCharacterResponse
    from .video_list_params import VideoListParams
    from .video_model import VideoModel
    from .video_model_param import VideoModelParam
    from .video_remix_params import VideoRemixParams
    from .video_seconds import VideoSeconds
    from .video_size import VideoSize
    from .websocket_connection_options import (
        SyncWebSocketConnectionOptions,
        WebSocketConnectionOptions,
        WebsocketConnectionOptions,
    )
    from .websocket_reconnection import ReconnectingEvent, ReconnectingOverrides
else:
    __getattr__, __dir__ = exports(
        __name__,
        {
            "AllModels": ".shared.all_models",
            "AudioModel": ".audio_model",
            "AudioResponseFormat": ".audio_response_format",
            "AutoFileChunkingStrategyParam": ".auto_file_chunking_strategy_param",
            "Batch": ".batch",
            "BatchCreateParams": ".batch_create_params",
            "BatchError": ".batch_error",
            "BatchListParams": ".batch_list_params",
            "BatchRequestCounts": ".batch_request_counts",
            "BatchUsage": ".batch_usage",
            "ChatModel": ".shared.chat_model",
            "ComparisonFilter": ".shared.comparison_filter",
            "Completion": ".completion",
            "CompletionChoice": ".completion_choice",
            "CompletionCreateParams": ".completion_create_params",
            "CompletionUsage": ".completion_usage",
            "CompoundFilter": ".shared.compound_filter",
            "ContainerCreateParams": ".container_create_params",
            "ContainerCreateResponse": ".container_create_response",
            "ContainerListParams": ".container_list_params",
            "ContainerListResponse": ".container_list_response",
            "ContainerRetrieveResponse": ".container_retrieve_response",
            "ContentProvenanceCheck": ".content_provenance_check",
            "ContentProvenanceCheckCreateParams": ".content_provenance_check_create_params",
            "CreateEmbeddingResponse": ".create_embedding_response",
            "CustomToolInputFormat": ".shared.custom_tool_input_format",
            "Decision": ".decision",
            "DecisionCreateParams": ".decision_create_params",
            "DecisionInputImageParam": ".decision_input_image_param",
            "DecisionInputJSON": ".shared.decision_input_json",
            "DecisionInputMessageParam": ".decision_input_message_param",
            "DecisionInputMessageUnionParam": ".decision_input_message_param",
            "DecisionInputPartUnionParam": ".decision_input_part_union_param",
            "DecisionInputTextParam": ".decision_input_text_param",
            "DecisionPromptCacheBreakpointParam": ".decision_prompt_cache_breakpoint_param",
            "DecisionQuestionInputImage": ".shared.decision_question_input_image",
            "DecisionQuestionInputPart": ".shared.decision_question_input_part",
            "DecisionQuestionInputText": ".shared.decision_question_input_text",
            "DeletedSkill": ".deleted_skill",
            "Embedding": ".embedding",
            "EmbeddingCreateParams": ".embedding_create_params",
            "EmbeddingModel": ".embedding_model",
            "ErrorObject": ".shared.error_object",
            "EvalCreateParams": ".eval_create_params",
            "EvalCreateResponse": ".eval_create_response",
            "EvalCustomDataSourceConfig": ".eval_custom_data_source_config",
            "EvalDeleteResponse": ".eval_delete_response",
            "EvalListParams": ".eval_list_params",
            "EvalListResponse": ".eval_list_response",
            "EvalRetrieveResponse": ".eval_retrieve_response",
            "EvalStoredCompletionsDataSourceConfig": ".eval_stored_completions_data_source_config",
            "EvalUpdateParams": ".eval_update_params",
            "EvalUpdateResponse": ".eval_update_response",
            "FileChunkingStrategy": ".file_chunking_strategy",
            "FileChunkingStrategyParam": ".file_chunking_strategy_param",
            "FileContent": ".file_content",
            "FileCreateParams": ".file_create_params",
            "FileDeleted": ".file_deleted",
            "FileListParams": ".file_list_params",
            "FileObject": ".file_object",
            "FilePurpose": ".file_purpose",
            "FunctionDefinition": ".shared.function_definition",
            "FunctionParameters": ".shared.function_parameters",
            "Image": ".image",
            "ImageCreateVariationParams": ".image_create_variation_params",
            "ImageEditCompletedEvent": ".image_edit_completed_event",
            "ImageEditParams": ".image_edit_params",
            "ImageEditPartialImageEvent": ".image_edit_partial_image_event",
            "ImageEditStreamEvent": ".image_edit_stream_event",
            "ImageGenCompletedEvent": ".image_gen_completed_event",
            "ImageGenPartialImageEvent": ".image_gen_partial_image_event",
            "ImageGenStreamEvent": ".image_gen_stream_event",
            "ImageGenerateParams": ".image_generate_params",
            "ImageInputReferenceParam": ".image_input_reference_param",
            "ImageModel": ".image_model",
            "ImagesResponse": ".images_response",
            "Metadata": ".shared.metadata",
            "Model": ".model",
            "ModelDeleted": ".model_deleted",
            "Moderation": ".moderation",
            "ModerationCreateParams": ".moderation_create_params",
            "ModerationCreateResponse": ".moderation_create_response",
            "ModerationImageURLInputParam": ".moderation_image_url_input_param",
            "ModerationModel": ".moderation_model",
            "ModerationMultiModalInputParam": ".moderation_multi_modal_input_param",
            "ModerationTextInputParam": ".moderation_text_input_param",
            "OAuthErrorCode": ".shared.oauth_error_code",
            "OtherFileChunkingStrategyObject": ".other_file_chunking_strategy_object",
            "Reasoning": ".shared.reasoning",
            "ReasoningEffort": ".shared.reasoning_effort",
            "ReconnectingEvent": ".websocket_reconnection",
            "ReconnectingOverrides": ".websocket_reconnection",
            "ResponseFormatJSONObject": ".shared.response_format_json_object",
            "ResponseFormatJSONSchema": ".shared.response_format_json_schema",
            "ResponseFormatText": ".shared.response_format_text",
            "ResponseFormatTextGrammar": ".shared.response_format_text_grammar",
            "ResponseFormatTextPython": ".shared.response_format_text_python",
            "ResponsesModel": ".shared.responses_model",
            "Skill": ".skill",
            "SkillCreateParams": ".skill_create_params",
            "SkillList": ".skill_list",
            "SkillListParams": ".skill_list_params",
            "SkillUpdateParams": ".skill_update_params",
            "StaticFileChunkingStrategy": ".static_file_chunking_strategy",
            "StaticFileChunkingStrategyObject": ".static_file_chunking_strategy_object",
            "StaticFileChunkingStrategyObjectParam": ".static_file_chunking_strategy_object_param",
            "StaticFileChunkingStrategyParam": ".static_file_chunking_strategy_param",
            "SyncWebSocketConnectionOptions": ".websocket_connection_options",
            "Upload": ".upload",
            "UploadCompleteParams": ".upload_complete_params",
            "UploadCreateParams": ".upload_create_params",
            "VectorStore": ".vector_store",
            "VectorStoreCreateParams": ".vector_store_create_params",
            "VectorStoreDeleted": ".vector_store_deleted",
            "VectorStoreListParams": ".vector_store_list_params",
            "VectorStoreSearchParams": ".vector_store_search_params",
            "VectorStoreSearchResponse": ".vector_store_search_response",
            "VectorStoreUpdateParams": ".vector_store_update_params",
            "Video": ".video",
            "VideoCreateCharacterParams": ".video_create_character_params",
            "VideoCreateCharacterResponse": ".video_create_character_response",
            "VideoCreateError": ".video_create_error",
            "VideoCreateParams": ".video_create_params",
            "VideoDeleteResponse": ".video_delete_response",
            "VideoDownloadContentParams": ".video_download_content_params",
            "VideoEditParams": ".video_edit_params",
            "VideoExtendParams": ".video_extend_params",
            "VideoGetCharacterResponse": ".video_get_character_response",
            "VideoListParams": ".video_list_params",
            "VideoModel": ".video_model",
            "VideoModelParam": ".video_model_param",
            "VideoRemixParams": ".video_remix_params",
            "VideoSeconds": ".video_seconds",
            "VideoSize": ".video_size",
            "WebSocketConnectionOptions": ".websocket_connection_options",
            "WebsocketConnectionOptions": ".websocket_connection_options",
        },
    )

__all__ = [
    "AllModels",
    "AudioModel",
    "AudioResponseFormat",
    "AutoFileChunkingStrategyParam",
    "Batch",
    "BatchCreateParams",
    "BatchError",
    "BatchListParams",
    "BatchRequestCounts",
    "BatchUsage",
    "ChatModel",
    "ComparisonFilter",
    "Completion",
    "CompletionChoice",
    "CompletionCreateParams",
    "CompletionUsage",
    "CompoundFilter",
    "ContainerCreateParams",
    "ContainerCreateResponse",
    "ContainerListParams",
    "ContainerListResponse",
    "ContainerRetrieveResponse",
    "ContentProvenanceCheck",
    "ContentProvenanceCheckCreateParams",
    "CreateEmbeddingResponse",
    "CustomToolInputFormat",
    "Decision",
    "DecisionCreateParams",
    "DecisionInputImageParam",
    "DecisionInputJSON",
    "DecisionInputMessageParam",
    "DecisionInputMessageUnionParam",
    "DecisionInputPartUnionParam",
    "DecisionInputTextParam",
    "DecisionPromptCacheBreakpointParam",
    "DecisionQuestionInputImage",
    "DecisionQuestionInputPart",
    "DecisionQuestionInputText",
    "DeletedSkill",
    "Embedding",
    "EmbeddingCreateParams",
    "EmbeddingModel",
    "ErrorObject",
    "EvalCreateParams",
    "EvalCreateResponse",
    "EvalCustomDataSourceConfig",
    "EvalDeleteResponse",
    "EvalListParams",
    "EvalListResponse",
    "EvalRetrieveResponse",
    "EvalStoredCompletionsDataSourceConfig",
    "EvalUpdateParams",
    "EvalUpdateResponse",
    "FileChunkingStrategy",
    "FileChunkingStrategyParam",
    "FileContent",
    "FileCreateParams",
    "FileDeleted",
    "FileListParams",
    "FileObject",
    "FilePurpose",
    "FunctionDefinition",
    "FunctionParameters",
    "Image",
    "ImageCreateVariationParams",
    "ImageEditCompletedEvent",
    "ImageEditParams",
    "ImageEditPartialImageEvent",
    "ImageEditStreamEvent",
    "ImageGenCompletedEvent",
    "ImageGenPartialImageEvent",
    "ImageGenStreamEvent",
    "ImageGenerateParams",
    "ImageInputReferenceParam",
    "ImageModel",
    "ImagesResponse",
    "Metadata",
    "Model",
    "ModelDeleted",
    "Moderation",
    "ModerationCreateParams",
    "ModerationCreateResponse",
    "ModerationImageURLInputParam",
    "ModerationModel",
    "ModerationMultiModalInputParam",
    "ModerationTextInputParam",
    "OAuthErrorCode",
    "OtherFileChunkingStrategyObject",
    "Reasoning",
    "ReasoningEffort",
    "ReconnectingEvent",
    "ReconnectingOverrides",
    "ResponseFormatJSONObject",
    "ResponseFormatJSONSchema",
    "ResponseFormatText",
    "ResponseFormatTextGrammar",
    "ResponseFormatTextPython",
    "ResponsesModel",
    "Skill",
    "SkillCreateParams",
    "SkillList",
    "SkillListParams",
    "SkillUpdateParams",
    "StaticFileChunkingStrategy",
    "StaticFileChunkingStrategyObject",
    "StaticFileChunkingStrategyObjectParam",
    "StaticFileChunkingStrategyParam",
    "SyncWebSocketConnectionOptions",
    "Upload",
    "UploadCompleteParams",
    "UploadCreateParams",
    "VectorStore",
    "VectorStoreCreateParams",
    "VectorStoreDeleted",
    "VectorStoreListParams",
    "VectorStoreSearchParams",
    "VectorStoreSearchResponse",
    "VectorStoreUpdateParams",
    "Video",
    "VideoCreateCharacterParams",
    "VideoCreateCharacterResponse",
    "VideoCreateError",
    "VideoCreateParams",
    "VideoDeleteResponse",
    "VideoDownloadContentParams",
    "VideoEditParams",
    "VideoExtendParams",
    "VideoGetCharacterResponse",
    "VideoListParams",
    "VideoModel",
    "VideoModelParam",
    "VideoRemixParams",
    "VideoSeconds",
    "VideoSize",
    "WebSocketConnectionOptions",
    "WebsocketConnectionOptions",
]
