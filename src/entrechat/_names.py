"""Type aliases that are public at run time, apart from the modules that a call imports."""

from __future__ import annotations

from typing import Literal, TypeAlias

DataResidency: TypeAlias = Literal["global", "us", "eu", "ae", "au", "in", "jp"]
