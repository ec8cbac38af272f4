# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import Required

from entrechat._core.typed import TypedDict

__all__ = ["CodeInterpreter", "FileSearch", "HostedToolPermissionUpdateParams", "ImageGeneration", "Mcp", "WebSearch"]


class CodeInterpreter(TypedDict, total=False):
    enabled: Required[bool]


class FileSearch(TypedDict, total=False):
    enabled: Required[bool]


class HostedToolPermissionUpdateParams(TypedDict, total=False):
    code_interpreter: CodeInterpreter | None
    file_search: FileSearch | None
    image_generation: ImageGeneration | None
    mcp: Mcp | None
    web_search: WebSearch | None


class ImageGeneration(TypedDict, total=False):
    enabled: Required[bool]


class Mcp(TypedDict, total=False):
    enabled: Required[bool]


class WebSearch(TypedDict, total=False):
    enabled: Required[bool]
