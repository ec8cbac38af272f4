# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from typing import TYPE_CHECKING

from entrechat._core.lazy import exports

if TYPE_CHECKING:
    from .annotation import Annotation
    from .annotation_delta import AnnotationDelta
    from .file_citation_annotation import FileCitationAnnotation
    from .file_citation_delta_annotation import FileCitationDeltaAnnotation
    from .file_path_annotation import FilePathAnnotation
    from .file_path_delta_annotation import FilePathDeltaAnnotation
    from .image_file import ImageFile
    from .image_file_content_block import ImageFileContentBlock
    from .image_file_content_block_param import ImageFileContentBlockParam
    from .image_file_delta import ImageFileDelta
    from .image_file_delta_block import ImageFileDeltaBlock
    from .image_file_param import ImageFileParam
    from .image_url import ImageURL
    from .image_url_content_block import ImageURLContentBlock
    from .image_url_content_block_param import ImageURLContentBlockParam
    from .image_url_delta import ImageURLDelta
    from .image_url_delta_block import ImageURLDeltaBlock
    from .image_url_param import ImageURLParam
    from .message import Message
    from .message_content import MessageContent
    from .message_content_delta import MessageContentDelta
    from .message_content_part_param import MessageContentPartParam
    from .message_create_params import MessageCreateParams
    from .message_deleted import MessageDeleted
    from .message_delta import MessageDelta
    from .message_delta_event import MessageDeltaEvent
    from .message_list_params import MessageListParams
    from .message_update_params import MessageUpdateParams
    from .refusal_content_block import RefusalContentBlock
    from .refusal_delta_block import RefusalDeltaBlock
    from .required_action_function_tool_call import RequiredActionFunctionToolCall
    from .run import Run
    from .run_create_params import RunCreateParams
    from .run_list_params import RunListParams
    from .run_status import RunStatus
    from .run_submit_tool_outputs_params import RunSubmitToolOutputsParams
    from .run_update_params import RunUpdateParams
    from .text import Text
    from .text_content_block import TextContentBlock
    from .text_content_block_param import TextContentBlockParam
    from .text_delta import TextDelta
    from .text_delta_block import TextDeltaBlock
else:
    __getattr__, __dir__ = exports(
        __name__,
        {
            "Annotation": ".annotation",
            "AnnotationDelta": ".annotation_delta",
            "FileCitationAnnotation": ".file_citation_annotation",
            "FileCitationDeltaAnnotation": ".file_citation_delta_annotation",
            "FilePathAnnotation": ".file_path_annotation",
            "FilePathDeltaAnnotation": ".file_path_delta_annotation",
            "ImageFile": ".image_file",
            "ImageFileContentBlock": ".image_file_content_block",
            "ImageFileContentBlockParam": ".image_file_content_block_param",
            "ImageFileDelta": ".image_file_delta",
            "ImageFileDeltaBlock": ".image_file_delta_block",
            "ImageFileParam": ".image_file_param",
            "ImageURL": ".image_url",
            "ImageURLContentBlock": ".image_url_content_block",
            "ImageURLContentBlockParam": ".image_url_content_block_param",
            "ImageURLDelta": ".image_url_delta",
            "ImageURLDeltaBlock": ".image_url_delta_block",
            "ImageURLParam": ".image_url_param",
            "Message": ".message",
            "MessageContent": ".message_content",
            "MessageContentDelta": ".message_content_delta",
            "MessageContentPartParam": ".message_content_part_param",
            "MessageCreateParams": ".message_create_params",
            "MessageDeleted": ".message_deleted",
            "MessageDelta": ".message_delta",
            "MessageDeltaEvent": ".message_delta_event",
            "MessageListParams": ".message_list_params",
            "MessageUpdateParams": ".message_update_params",
            "RefusalContentBlock": ".refusal_content_block",
            "RefusalDeltaBlock": ".refusal_delta_block",
            "RequiredActionFunctionToolCall": ".required_action_function_tool_call",
            "Run": ".run",
            "RunCreateParams": ".run_create_params",
            "RunListParams": ".run_list_params",
            "RunStatus": ".run_status",
            "RunSubmitToolOutputsParams": ".run_submit_tool_outputs_params",
            "RunUpdateParams": ".run_update_params",
            "Text": ".text",
            "TextContentBlock": ".text_content_block",
            "TextContentBlockParam": ".text_content_block_param",
            "TextDelta": ".text_delta",
            "TextDeltaBlock": ".text_delta_block",
        },
    )

__all__ = [
    "Annotation",
    "AnnotationDelta",
    "FileCitationAnnotation",
    "FileCitationDeltaAnnotation",
    "FilePathAnnotation",
    "FilePathDeltaAnnotation",
    "ImageFile",
    "ImageFileContentBlock",
    "ImageFileContentBlockParam",
    "ImageFileDelta",
    "ImageFileDeltaBlock",
    "ImageFileParam",
    "ImageURL",
    "ImageURLContentBlock",
    "ImageURLContentBlockParam",
    "ImageURLDelta",
    "ImageURLDeltaBlock",
    "ImageURLParam",
    "Message",
    "MessageContent",
    "MessageContentDelta",
    "MessageContentPartParam",
    "MessageCreateParams",
    "MessageDeleted",
    "MessageDelta",
    "MessageDeltaEvent",
    "MessageListParams",
    "MessageUpdateParams",
    "RefusalContentBlock",
    "RefusalDeltaBlock",
    "RequiredActionFunctionToolCall",
    "Run",
    "RunCreateParams",
    "RunListParams",
    "RunStatus",
    "RunSubmitToolOutputsParams",
    "RunUpdateParams",
    "Text",
    "TextContentBlock",
    "TextContentBlockParam",
    "TextDelta",
    "TextDeltaBlock",
]
