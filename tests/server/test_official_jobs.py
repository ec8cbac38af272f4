"""The official client's evals, graders and webhook endpoints against the local server over a socket."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from typing import Any

import pytest

openai = pytest.importorskip("openai")
pytest.importorskip("uvicorn")

from entrechat.local.app import App  # noqa: E402  # after the skips
from entrechat.local.engine.scripted import Scripted  # noqa: E402
from entrechat.local.engine.scripted_embeddings import HashedWords  # noqa: E402

from .test_evals import CONFIG, sampled  # noqa: E402
from .test_graders import check  # noqa: E402
from .test_official_client import Served  # noqa: E402
from .test_webhooks import Receiver, finish  # noqa: E402


@pytest.fixture
def app() -> Iterator[App]:
    made = App(Scripted(), embedder=HashedWords(), pace="at_once")
    yield made
    made.close()


@pytest.fixture
def theirs(app: App) -> Iterator[Any]:
    with Served(app) as url, openai.OpenAI(base_url=url, api_key="x", max_retries=0) as client:
        yield client


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    made = Receiver()
    yield made
    made.close()


def test_evals(theirs: Any) -> None:
    made = theirs.evals.create(name="mine", data_source_config=CONFIG, testing_criteria=[check("eq")])
    begun = theirs.evals.runs.create(made.id, name="first", data_source=sampled())
    run = theirs.evals.runs.retrieve(begun.id, eval_id=made.id)
    assert (run.status, run.result_counts.passed, run.result_counts.total) == ("completed", 1, 3)
    assert run.per_testing_criteria_results[0].testing_criteria == made.testing_criteria[0].id
    assert run.report_url.startswith(str(theirs.base_url))
    items = list(theirs.evals.runs.output_items.list(run.id, eval_id=made.id, limit=2))
    assert sorted(item.status for item in items) == ["fail", "fail", "pass"], "page by page"
    item = theirs.evals.runs.output_items.retrieve(items[0].id, eval_id=made.id, run_id=run.id)
    assert item.to_dict() == items[0].to_dict()
    assert theirs.evals.update(made.id, name="yours").name == "yours"
    with pytest.raises(openai.ConflictError):
        theirs.evals.runs.cancel(run.id, eval_id=made.id)
    assert theirs.evals.runs.delete(run.id, eval_id=made.id).deleted
    assert [each.id for each in theirs.evals.list(order_by="created_at")] == [made.id]
    assert theirs.evals.delete(made.id).deleted


def test_graders(theirs: Any) -> None:
    multi: Any = {
        "type": "multi",
        "name": "both",
        "graders": {"a": check("eq"), "b": check("ilike")},
        "calculate_output": "(a + b) / 2",
    }
    made = theirs.fine_tuning.alpha.graders.run(grader=multi, model_sample="PARIS", item={"answer": "Paris"})
    assert (made.reward, made.sub_rewards) == (0.5, {"a": 0, "b": 1})
    assert theirs.fine_tuning.alpha.graders.validate(grader=check("like")).grader.operation == "like"
    with pytest.raises(openai.BadRequestError, match="grade\\(sample, item\\)"):
        theirs.fine_tuning.alpha.graders.validate(grader={"type": "python", "name": "p", "source": "x"})


def test_webhook_endpoints(theirs: Any, receiver: Receiver) -> None:
    made = theirs.webhooks.create(name="mine", url=receiver.url, event_types=["batch.completed"])
    assert [each.id for each in theirs.webhooks.list(limit=1)] == [made.id]
    assert theirs.webhooks.update(made.id, name="yours").name == theirs.webhooks.retrieve(made.id).name == "yours"
    rotated = theirs.webhooks.rotate_secret(made.id, keep_old_secret_active_for_24_hours=True)
    tried = theirs.webhooks.test(made.id, event_type="batch.completed")
    assert (tried.success, tried.status_code) == (True, 200)
    [(headers, content)] = receiver.came
    for secret in (made.signing_secret, rotated.signing_secret):
        assert theirs.webhooks.unwrap(content.decode(), headers, secret=secret).type == "batch.completed"
    assert "batch.completed" in theirs.webhooks.event_types.list().data
    assert theirs.webhooks.delete(made.id).deleted


def test_webhooks_end_to_end(app: App, receiver: Receiver, colour: str) -> None:
    receiver.statuses = [204]
    body: Any = {"name": "mine", "url": receiver.url, "event_types": ["eval.run.succeeded"]}
    criteria = [check("eq")]
    with Served(app) as url:
        if colour == "sync":
            with openai.OpenAI(base_url=url, api_key="x") as client:
                endpoint = client.webhooks.create(**body)
                made = client.evals.create(data_source_config=CONFIG, testing_criteria=criteria)
                run = client.evals.runs.create(made.id, data_source=sampled())
        else:

            async def go() -> Any:
                async with openai.AsyncOpenAI(base_url=url, api_key="x") as client:
                    endpoint = await client.webhooks.create(**body)
                    made = await client.evals.create(data_source_config=CONFIG, testing_criteria=criteria)
                    return endpoint, await client.evals.runs.create(made.id, data_source=sampled())

            endpoint, run = asyncio.run(go())
        asyncio.run(app.jobs.wait("eval_run", run.id))
        finish(app)
    [(headers, content)] = receiver.came
    event = openai.OpenAI(api_key="x", webhook_secret=endpoint.signing_secret).webhooks.unwrap(content.decode(), headers)
    assert (event.type, event.data.id) == ("eval.run.succeeded", run.id)
