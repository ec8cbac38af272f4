"""Runs of evals while their server is killed, and the webhooks that tell of their ends."""

from __future__ import annotations

import json
import random
from collections import Counter
from dataclasses import dataclass
from typing import Any

import entrechat

from .kill_work import MODEL, Background, sentence, ticks
from .test_webhooks import Receiver

_ASKED = {"type": "template", "template": [{"role": "user", "content": "{{item.question}}"}]}
_SAME = {
    "type": "string_check",
    "name": "same",
    "operation": "eq",
    "input": "{{sample.output_text}}",
    "reference": "{{item.question}}",
}


@dataclass
class Graded:
    """A run of an eval over so many rows."""

    eval_id: str
    id: str
    rows: int


class Evals(Background):
    """Runs; every row is graded once, and an end is told at least once."""

    def __init__(self) -> None:
        super().__init__()
        self.receiver = Receiver()
        self._told = False

    def close(self) -> None:
        self.receiver.close()

    def work(self, client: entrechat.OpenAI, source: random.Random) -> None:
        if not self._told:  # two of the threads may do it: then each end is told twice
            client.webhooks.create(name="kill", url=self.receiver.url, event_types=["eval.run.succeeded"])
            self._told = True
        config: Any = {"type": "custom", "item_schema": {"type": "object"}, "include_sample_schema": True}
        criteria: Any = [_SAME]
        made = client.evals.create(data_source_config=config, testing_criteria=criteria)
        content = [{"item": {"question": sentence(source)}} for _ in range(source.randint(1, 25))]
        data_source: Any = {
            "type": "completions",
            "model": MODEL,
            "input_messages": _ASKED,
            "source": {"type": "file_content", "content": content},
        }
        self.keep(Graded(made.id, client.evals.runs.create(made.id, data_source=data_source).id, len(content)))

    def look(self, client: entrechat.OpenAI, piece: Graded) -> None:
        run = client.evals.runs.retrieve(piece.id, eval_id=piece.eval_id)
        self.expect(run.status in ("queued", "in_progress", "completed"), f"the run {piece.id} is {run.status}: {run.error}")
        counts = run.result_counts
        self.expect(counts.total in (0, piece.rows), f"the run {piece.id} has {counts.total} rows")
        self.expect(not counts.errored and not counts.failed, f"the run {piece.id} counts {counts}")

    def finish(self, client: entrechat.OpenAI, piece: Graded) -> None:
        for _ in ticks():
            if client.evals.runs.retrieve(piece.id, eval_id=piece.eval_id).status not in ("queued", "in_progress"):
                break
        self.look(client, piece)
        items = Counter(
            item.datasource_item_id for item in client.evals.runs.output_items.list(piece.id, eval_id=piece.eval_id)
        )
        self.expect(items == Counter(range(piece.rows)), f"the run {piece.id} has the items {items}")
        run = client.evals.runs.retrieve(piece.id, eval_id=piece.eval_id)
        self.expect(run.result_counts.passed == piece.rows, f"the run {piece.id} counts {run.result_counts}")
        calls = sum(used.invocation_count for used in run.per_model_usage)
        self.expect(calls == piece.rows, f"the run {piece.id} counts {calls} calls of {piece.rows}")
        for _ in ticks():
            if any(json.loads(body)["data"]["id"] == piece.id for _, body in list(self.receiver.came)):
                return
        self.expect(False, f"nobody told of the end of {piece.id}")
