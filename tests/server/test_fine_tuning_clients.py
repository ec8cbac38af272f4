"""Fine-tuning with the clients that people use, the webhooks that tell of its ends, and a server that is killed meanwhile."""

from __future__ import annotations

import asyncio
import json
import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

import entrechat
from entrechat import AsyncOpenAI, OpenAI
from entrechat.local.app import App
from entrechat.local.engine.scripted_embeddings import HashedWords
from entrechat.local.engine.scripted_training import ScriptedTrainee

from .test_fine_tuning import EXAMPLES, Hold, jsonl
from .test_webhooks import Receiver

ROOT = Path(__file__).resolve().parents[2]
ASK: Any = [{"role": "user", "content": "What is 3?"}]
SETTINGS: Any = {"embedder": HashedWords(), "pace": "at_once"}


def use(client: Any) -> None:
    """Every operation once, with a blocking client of either make."""
    file = client.files.create(file=("examples.jsonl", jsonl(EXAMPLES)), purpose="fine-tune")
    method: Any = {"type": "supervised", "supervised": {"hyperparameters": {"n_epochs": 3}}}
    job = client.fine_tuning.jobs.create(model="gpt-4o-mini", training_file=file.id, method=method, suffix="facts")
    assert job.status == "validating_files"
    job = client.fine_tuning.jobs.retrieve(job.id)
    assert job.status == "succeeded"
    assert job.method.supervised.hyperparameters.n_epochs == 3
    assert [each.id for each in client.fine_tuning.jobs.list()] == [job.id]
    events = list(client.fine_tuning.jobs.list_events(job.id, limit=7))
    assert events[0].message == "The job has successfully completed"
    assert len([event for event in events if event.type == "metrics"]) == 15
    checkpoints = list(client.fine_tuning.jobs.checkpoints.list(job.id))
    assert [each.step_number for each in checkpoints] == [15, 10, 5]
    assert checkpoints[0].metrics.train_loss == pytest.approx(1 / 15)
    assert client.files.content(job.result_files[0]).text.startswith("step,train_loss")
    for model in (job.fine_tuned_model, checkpoints[1].fine_tuned_model_checkpoint):
        answer = client.chat.completions.create(model=model, messages=ASK)
        assert (answer.model, answer.choices[0].message.content) == (model, "Answer 3.")
        assert client.responses.create(model=model, input="What is 3?").output_text == "Answer 3."
    permissions = client.fine_tuning.checkpoints.permissions
    given = list(permissions.create(job.fine_tuned_model, project_ids=["proj_default"]))
    assert [each.project_id for each in given] == ["proj_default"]
    assert [each.id for each in permissions.list(job.fine_tuned_model)] == [given[0].id]
    assert permissions.delete(given[0].id, fine_tuned_model_checkpoint=job.fine_tuned_model).deleted
    assert client.models.delete(job.fine_tuned_model).deleted
    for operation in (client.fine_tuning.jobs.cancel, client.fine_tuning.jobs.pause, client.fine_tuning.jobs.resume):
        try:
            operation(job.id)
        except Exception as error:  # of either make's own class
            assert "already ended" in str(error)
        else:
            raise AssertionError("a job that has ended was changed")


def hold_and_go(client: Any, hold: Hold) -> None:
    """Paused, resumed, cancelled."""
    file = client.files.create(file=("examples.jsonl", jsonl(EXAMPLES)), purpose="fine-tune")
    job = client.fine_tuning.jobs.create(model="gpt-4o-mini", training_file=file.id)
    assert hold.reached.wait(30)
    assert client.fine_tuning.jobs.pause(job.id).status == "paused"
    assert client.fine_tuning.jobs.resume(job.id).status == "queued"
    assert client.fine_tuning.jobs.cancel(job.id).status == "cancelled"


def test_our_client() -> None:
    engine = ScriptedTrainee()
    with OpenAI.local(engine=engine, **SETTINGS) as client:
        use(client)
    hold = Hold(3)
    with OpenAI.local(engine=ScriptedTrainee(hold=hold), **{**SETTINGS, "pace": "live"}) as client:
        hold_and_go(client, hold)


async def use_asynchronously() -> None:
    async with AsyncOpenAI.local(engine=ScriptedTrainee(), **SETTINGS) as client:
        file = await client.files.create(file=("examples.jsonl", jsonl(EXAMPLES)), purpose="fine-tune")
        job = await client.fine_tuning.jobs.create(model="gpt-4o-mini", training_file=file.id)
        job = await client.fine_tuning.jobs.retrieve(job.id)
        assert job.fine_tuned_model is not None
        answer = await client.chat.completions.create(model=job.fine_tuned_model, messages=ASK)
        assert answer.choices[0].message.content == "Answer 3."
        events = [event async for event in client.fine_tuning.jobs.list_events(job.id)]
        assert len([event for event in events if event.type == "metrics"]) == 25
        checkpoints = [each async for each in client.fine_tuning.jobs.checkpoints.list(job.id)]
        assert len(checkpoints) == 3
        with pytest.raises(entrechat.BadRequestError, match="supervised"):
            await client.fine_tuning.jobs.create(model="gpt-4o", training_file=file.id, method={"type": "dpo"})
        with pytest.raises(entrechat.BadRequestError, match="already ended"):
            await client.fine_tuning.jobs.cancel(job.id)


def test_our_asynchronous_client() -> None:
    asyncio.run(use_asynchronously())


def test_the_official_client() -> None:
    openai = pytest.importorskip("openai")
    pytest.importorskip("uvicorn")
    from .test_official_client import Served

    def theirs(url: str) -> Any:
        return openai.OpenAI(base_url=url, api_key="x", admin_api_key="x", max_retries=0)

    app = App(ScriptedTrainee(), **SETTINGS)
    with Served(app) as url, theirs(url) as client:
        use(client)
    app.close()
    hold = Hold(3)
    app = App(ScriptedTrainee(hold=hold), **{**SETTINGS, "pace": "live"})
    with Served(app) as url, theirs(url) as client:
        hold_and_go(client, hold)
    app.close()


def test_the_documentation(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    [code] = re.findall(r"```python\n(.*?)```", (ROOT / "docs" / "fine-tuning.md").read_text(), re.DOTALL)
    local = OpenAI.local
    monkeypatch.setattr(OpenAI, "local", lambda **given: local(engine=ScriptedTrainee(), **SETTINGS, **given))
    monkeypatch.setattr(time, "sleep", lambda seconds: None)
    monkeypatch.chdir(tmp_path)
    exec(compile(code, "fine-tuning.md", "exec"), {})
    model, answer = capsys.readouterr().out.splitlines()
    assert model.startswith("ft:gpt-4o-mini:org-local:facts:")
    assert answer == "The capital of Zubrowka is Lutz."


def test_webhooks_tell_of_the_ends() -> None:
    receiver = Receiver()
    hold = Hold(3)
    kinds: Any = [f"fine_tuning.job.{end}" for end in ("succeeded", "failed", "cancelled")]
    try:
        with OpenAI.local(engine=ScriptedTrainee(hold=hold), **{**SETTINGS, "pace": "live"}) as client:
            client.webhooks.create(name="ends", url=receiver.url, event_types=kinds)
            good = client.files.create(file=("a.jsonl", jsonl(EXAMPLES)), purpose="fine-tune").id
            bad = client.files.create(file=("b.jsonl", b"{\n"), purpose="fine-tune").id
            cancelled = client.fine_tuning.jobs.create(model="gpt-4o", training_file=good).id
            assert hold.reached.wait(30)
            client.fine_tuning.jobs.cancel(cancelled)
            hold.until = 10**6
            failed = client.fine_tuning.jobs.create(model="gpt-4o", training_file=bad).id
            succeeded = client.fine_tuning.jobs.create(model="gpt-4o", training_file=good).id
            expected = dict(zip(kinds, (succeeded, failed, cancelled), strict=True))
            until = time.monotonic() + 60
            while len(receiver.came) < 3 and time.monotonic() < until:
                time.sleep(0.01)
        events = [json.loads(body) for _, body in receiver.came]
        assert {event["type"]: event["data"]["id"] for event in events} == expected
    finally:
        receiver.close()


def _serve(state: str, steps: str) -> None:
    """A server of its own, whose training stops at a step; tells its address."""
    import uvicorn

    app = App(ScriptedTrainee(hold=Hold(int(steps))), embedder=HashedWords(), state=Path(state))

    class Told(uvicorn.Server):
        async def startup(self, *args: Any, **options: Any) -> None:
            await super().startup(*args, **options)
            print(f"http://127.0.0.1:{self.servers[0].sockets[0].getsockname()[1]}/v1", flush=True)

    asyncio.run(Told(uvicorn.Config(app, port=0, log_level="warning")).serve())


@pytest.mark.skipif(os.name != "posix", reason="SIGKILL")
def test_a_server_that_is_killed(tmp_path: Path) -> None:
    """Again and again, a few steps on each time: nothing is told twice, nothing is lost."""
    pytest.importorskip("uvicorn")
    job = ""
    for until in (4, 11, 12, 10**6):
        command = [sys.executable, "-m", "tests.server.test_fine_tuning_clients", str(tmp_path), str(until)]
        env = {**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT / "src"), str(ROOT)])}
        with subprocess.Popen(command, cwd=ROOT, env=env, stdout=subprocess.PIPE, text=True) as server:
            assert server.stdout is not None
            address = server.stdout.readline().strip()
            try:
                with OpenAI(base_url=address, api_key="x", max_retries=0) as client:
                    if not job:
                        file = client.files.create(file=("a.jsonl", jsonl(EXAMPLES)), purpose="fine-tune").id
                        job = client.fine_tuning.jobs.create(model="gpt-4o-mini", training_file=file).id
                    _come_to(client, job, min(until - 1, 25))
                    if until > 25:
                        _check(client, job)
            finally:
                server.send_signal(signal.SIGKILL)


def _come_to(client: OpenAI, job: str, step: int) -> None:
    end = time.monotonic() + 60
    while time.monotonic() < end:
        steps = [event for event in client.fine_tuning.jobs.list_events(job, limit=100) if event.type == "metrics"]
        ended = client.fine_tuning.jobs.retrieve(job).status == "succeeded"
        if len(steps) == step and (step < 25 or ended):
            return
        assert len(steps) <= step
        time.sleep(0.02)
    raise AssertionError(f"it did not come to step {step}")


def _check(client: OpenAI, job: str) -> None:
    ended = client.fine_tuning.jobs.retrieve(job)
    assert ended.fine_tuned_model is not None
    events = list(client.fine_tuning.jobs.list_events(job, limit=100))
    numbers: Any = [event.data["step"] for event in events if event.type == "metrics" and isinstance(event.data, dict)]
    assert sorted(numbers) == list(range(1, 26))
    answer = client.chat.completions.create(model=ended.fine_tuned_model, messages=ASK)
    assert answer.choices[0].message.content == "Answer 3."


if __name__ == "__main__":
    _serve(*sys.argv[1:])
