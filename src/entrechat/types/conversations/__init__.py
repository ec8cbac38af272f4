# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from typing import TYPE_CHECKING

from entrechat._core.lazy import exports

if TYPE_CHECKING:
    from .computer_screenshot_content import ComputerScreenshotContent
    from .conversation import Conversation
    from .conversation_create_params import ConversationCreateParams
    from .conversation_deleted_resource import ConversationDeletedResource
    from .conversation_item import ConversationItem
    from .conversation_item_list import ConversationItemList
    from .conversation_update_params import ConversationUpdateParams
    from .input_file_content import InputFileContent
    from .input_file_content_param import InputFileContentParam
    from .input_image_content import InputImageContent
    from .input_image_content_param import InputImageContentParam
    from .input_text_content import InputTextContent
    from .input_text_content_param import InputTextContentParam
    from .item_create_params import ItemCreateParams
    from .item_list_params import ItemListParams
    from .item_retrieve_params import ItemRetrieveParams
    from .message import Message
    from .output_text_content import OutputTextContent
    from .output_text_content_param import OutputTextContentParam
    from .refusal_content import RefusalContent
    from .refusal_content_param import RefusalContentParam
    from .summary_text_content import SummaryTextContent
    from .text_content import TextContent
else:
    __getattr__, __dir__ = exports(
        __name__,
        {
            "ComputerScreenshotContent": ".computer_screenshot_content",
            "Conversation": ".conversation",
            "ConversationCreateParams": ".conversation_create_params",
            "ConversationDeletedResource": ".conversation_deleted_resource",
            "ConversationItem": ".conversation_item",
            "ConversationItemList": ".conversation_item_list",
            "ConversationUpdateParams": ".conversation_update_params",
            "InputFileContent": ".input_file_content",
            "InputFileContentParam": ".input_file_content_param",
            "InputImageContent": ".input_image_content",
            "InputImageContentParam": ".input_image_content_param",
            "InputTextContent": ".input_text_content",
            "InputTextContentParam": ".input_text_content_param",
            "ItemCreateParams": ".item_create_params",
            "ItemListParams": ".item_list_params",
            "ItemRetrieveParams": ".item_retrieve_params",
            "Message": ".message",
            "OutputTextContent": ".output_text_content",
            "OutputTextContentParam": ".output_text_content_param",
            "RefusalContent": ".refusal_content",
            "RefusalContentParam": ".refusal_content_param",
            "SummaryTextContent": ".summary_text_content",
            "TextContent": ".text_content",
        },
    )

__all__ = [
    "ComputerScreenshotContent",
    "Conversation",
    "ConversationCreateParams",
    "ConversationDeletedResource",
    "ConversationItem",
    "ConversationItemList",
    "ConversationUpdateParams",
    "InputFileContent",
    "InputFileContentParam",
    "InputImageContent",
    "InputImageContentParam",
    "InputTextContent",
    "InputTextContentParam",
    "ItemCreateParams",
    "ItemListParams",
    "ItemRetrieveParams",
    "Message",
    "OutputTextContent",
    "OutputTextContentParam",
    "RefusalContent",
    "RefusalContentParam",
    "SummaryTextContent",
    "TextContent",
]
