# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, Required

from entrechat._core.typed import TypedDict

__all__ = ["InviteCreateParams", "Project"]


class InviteCreateParams(TypedDict, total=False):
    email: Required[str]
    role: Required[Literal["reader", "owner"]]
    projects: Iterable[Project]


class Project(TypedDict, total=False):
    id: Required[str]
    role: Required[Literal["member", "owner"]]
