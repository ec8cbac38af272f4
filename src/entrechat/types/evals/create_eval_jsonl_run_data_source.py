# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import TypeAlias

__all__ = ["CreateEvalJSONLRunDataSource", "Source", "SourceFileContent", "SourceFileContentContent", "SourceFileID"]


class CreateEvalJSONLRunDataSource(Model):
    source: Source
    type: Literal["jsonl"]

    __wraps__ = {
        "source": {
            "type": {
                "file_content": "evals.create_eval_jsonl_run_data_source:SourceFileContent",
                "file_id": "evals.create_eval_jsonl_run_data_source:SourceFileID",
            }
        }
    }


class SourceFileContent(Model):
    content: list[SourceFileContentContent]
    type: Literal["file_content"]

    __wraps__ = {"content": ["evals.create_eval_jsonl_run_data_source:SourceFileContentContent"]}


class SourceFileContentContent(Model):
    item: dict[str, Any]
    sample: dict[str, Any] | None = None


class SourceFileID(Model):
    id: str
    type: Literal["file_id"]


Source: TypeAlias = SourceFileContent | SourceFileID
