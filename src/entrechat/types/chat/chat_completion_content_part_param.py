# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from entrechat._core.lazy import members
from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from typing import TypeAlias

    from .chat_completion_content_part_image_param import ChatCompletionContentPartImageParam
    from .chat_completion_content_part_input_audio_param import ChatCompletionContentPartInputAudioParam
    from .chat_completion_content_part_text_param import ChatCompletionContentPartTextParam

__all__ = ["ChatCompletionContentPartParam", "File", "FileFile", "FilePromptCacheBreakpoint"]


__refs__ = {
    "ChatCompletionContentPartImageParam": "chat.chat_completion_content_part_image_param",
    "ChatCompletionContentPartInputAudioParam": "chat.chat_completion_content_part_input_audio_param",
    "ChatCompletionContentPartTextParam": "chat.chat_completion_content_part_text_param",
}


class File(TypedDict, total=False):
    file: Required[FileFile]
    type: Required[Literal["file"]]
    prompt_cache_breakpoint: FilePromptCacheBreakpoint


class FileFile(TypedDict, total=False):
    file_data: str
    file_id: str
    filename: str


class FilePromptCacheBreakpoint(TypedDict, total=False):
    mode: Required[Literal["explicit"]]
    ttl: Literal["30m", "12h"]


if TYPE_CHECKING:
    ChatCompletionContentPartParam: TypeAlias = (
        ChatCompletionContentPartTextParam
        | ChatCompletionContentPartImageParam
        | ChatCompletionContentPartInputAudioParam
        | File
    )
else:
    __aliases__ = {
        "ChatCompletionContentPartParam": "ChatCompletionContentPartTextParam | ChatCompletionContentPartImageParam | ChatCompletionContentPartInputAudioParam | File"
    }
    __getattr__ = members(globals(), fill=True)
