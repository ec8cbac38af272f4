# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from entrechat._core.model import Model

__all__ = ["CodeInterpreter", "FileSearch", "ImageGeneration", "Mcp", "ProjectHostedToolPermissions", "WebSearch"]


class CodeInterpreter(Model):
    enabled: bool


class FileSearch(Model):
    enabled: bool


class ImageGeneration(Model):
    enabled: bool


class Mcp(Model):
    enabled: bool


class ProjectHostedToolPermissions(Model):
    code_interpreter: CodeInterpreter
    file_search: FileSearch
    image_generation: ImageGeneration
    mcp: Mcp
    web_search: WebSearch

    __wraps__ = {
        "code_interpreter": "admin.organization.projects.project_hosted_tool_permissions:CodeInterpreter",
        "file_search": "admin.organization.projects.project_hosted_tool_permissions:FileSearch",
        "image_generation": "admin.organization.projects.project_hosted_tool_permissions:ImageGeneration",
        "mcp": "admin.organization.projects.project_hosted_tool_permissions:Mcp",
        "web_search": "admin.organization.projects.project_hosted_tool_permissions:WebSearch",
    }


class WebSearch(Model):
    enabled: bool
