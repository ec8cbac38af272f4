"""Fine-tuning jobs with a trainer that follows a script: their states, files, models, and what another project sees."""

from __future__ import annotations

import asyncio
import json
import threading
import time
from pathlib import Path
from typing import Any

import pytest

from entrechat.local.app import App
from entrechat.local.engine.scripted_embeddings import HashedWords
from entrechat.local.engine.scripted_training import ScriptedTrainee

from .caller import Caller, ask
from .conftest import MakeCaller
from .test_engines import wait_for

JOBS = "/fine_tuning/jobs"


def example(question: str, answer: str, **more: Any) -> dict[str, Any]:
    said = [{"role": "user", "content": question}, {"role": "assistant", "content": answer, **more}]
    return {"messages": said}


EXAMPLES = [example(f"What is {number}?", f"Answer {number}.") for number in range(10)]


def jsonl(lines: list[Any]) -> bytes:
    return b"".join(line if isinstance(line, bytes) else json.dumps(line).encode() + b"\n" for line in lines)


def upload(caller: Caller, lines: list[Any], **headers: str) -> str:
    fields = {"purpose": "fine-tune", "file": ("examples.jsonl", jsonl(lines))}
    id: str = caller.upload("/files", fields, headers=headers)["id"]
    return id


def start(caller: Caller, lines: list[Any] | None = None, *, status: int = 200, **body: Any) -> Any:
    file = upload(caller, EXAMPLES if lines is None else lines)
    return caller.api("POST", JOBS, {"model": "gpt-4o-mini", "training_file": file, **body}, status=status)


def found(caller: Caller, job: Any) -> Any:
    return caller.api("GET", f"{JOBS}/{job['id']}")


def done(caller: Caller, job: Any) -> Any:
    """The job when it has ended; at whatever pace."""
    until = time.monotonic() + 60
    while found(caller, job)["status"] not in ("succeeded", "failed", "cancelled"):
        assert time.monotonic() < until, "it did not end"
        time.sleep(0.01)
    return found(caller, job)


def told(caller: Caller, job: Any, kind: str = "message") -> list[Any]:
    """Its events, the oldest first."""
    events = caller.api("GET", f"{JOBS}/{job['id']}/events?limit=100")["data"]
    return [event for event in reversed(events) if event["type"] == kind]


class Hold:
    """Lets a training come as far as a step."""

    def __init__(self, until: int) -> None:
        self.until = until
        self.reached = threading.Event()

    async def __call__(self, step: int) -> None:
        while step >= self.until:
            self.reached.set()
            await asyncio.sleep(0.005)


def test_a_job_through_its_life(trainee: Caller) -> None:
    job = start(trainee, suffix="My facts", metadata={"a": "b"}, seed=7, validation_file=upload(trainee, EXAMPLES[:2]))
    assert (job["status"], job["seed"], job["user_provided_suffix"]) == ("validating_files", 7, "My facts")
    assert job["hyperparameters"] == {"n_epochs": "auto", "batch_size": "auto", "learning_rate_multiplier": "auto"}
    ended = found(trainee, job)
    assert ended["status"] == "succeeded"
    chosen = {"n_epochs": 5, "batch_size": 2, "learning_rate_multiplier": 1.0}
    assert ended["hyperparameters"] == ended["method"]["supervised"]["hyperparameters"] == chosen
    assert ended["finished_at"] >= ended["created_at"]
    assert ended["estimated_finish"] is None
    tokens = sum(len(line["messages"][0]["content"] + line["messages"][1]["content"]) + 1 for line in EXAMPLES)
    assert ended["trained_tokens"] == 5 * tokens
    model = ended["fine_tuned_model"]
    assert model.startswith("ft:gpt-4o-mini:org-local:My-facts:")
    assert trainee.chat("What is 3?", model=model)["choices"][0]["message"]["content"] == "Answer 3."
    assert trainee.chat("What is 3?")["choices"][0]["message"]["content"] == "What is 3?", "the base model is as it was"
    assert [event["message"] for event in told(trainee, job)][:4] == [
        f"Created fine-tuning job: {job['id']}",
        f"Validating training file: {job['training_file']}",
        "Files validated, moving job to queued state",
        "Fine-tuning job started",
    ]
    assert [event["message"] for event in told(trainee, job)][-2:] == [
        f"New fine-tuned model created: {model}",
        "The job has successfully completed",
    ]
    assert trainee.api("GET", f"{JOBS}?limit=1")["data"] == [ended]
    assert not list(trainee.app.workspace.of("").iterdir()), "nothing is left of the training"


def test_metrics_results_and_checkpoints(trainee: Caller) -> None:
    asked = {"type": "supervised", "supervised": {"hyperparameters": {"n_epochs": 4, "batch_size": 5}}}
    job = start(trainee, method=asked, validation_file=upload(trainee, EXAMPLES[:1]))
    ended = found(trainee, job)
    metrics = told(trainee, job, "metrics")
    steps = [event["data"]["step"] for event in metrics if "full_valid_loss" not in event["data"]]
    assert steps == list(range(1, 9))
    assert metrics[0]["message"] == "Step 1/8: training loss=1.00, validation loss=2.00"
    assert metrics[0]["data"]["total_steps"] == 8
    assert metrics[-1]["message"] == "Step 8/8: training loss=0.12, validation loss=0.25, full validation loss=0.25"
    results = (
        trainee.send(ask(path=f"/v1/files/{ended['result_files'][0]}/content", method="GET")).content.decode().splitlines()
    )
    assert results[0].startswith("step,train_loss,train_accuracy,valid_loss,valid_mean_token_accuracy")
    assert results[2] == "2,0.5,0.5,1.0,0.25,1.0,0.25"
    assert len(results) == 9
    assert trainee.api("GET", f"/files/{ended['result_files'][0]}")["purpose"] == "fine-tune-results"
    page = trainee.api("GET", f"{JOBS}/{job['id']}/checkpoints")
    assert [each["step_number"] for each in page["data"]] == [8, 6, 4], "the newest three"
    assert page["data"][0]["fine_tuned_model_checkpoint"] == ended["fine_tuned_model"]
    earlier = page["data"][1]
    assert earlier["fine_tuned_model_checkpoint"] == f"{ended['fine_tuned_model']}:ckpt-step-6"
    assert earlier["metrics"]["full_valid_loss"] == pytest.approx(1 / 3)
    after = trainee.api("GET", f"{JOBS}/{job['id']}/checkpoints?limit=1&after={page['data'][0]['id']}")
    assert (after["data"], after["has_more"]) == ([earlier], True)
    answer = trainee.chat("What is 3?", model=earlier["fine_tuned_model_checkpoint"])
    assert answer["choices"][0]["message"]["content"] == "Answer 3."
    blobs = trainee.app.db.row("SELECT count(*) FROM blobs WHERE id LIKE 'adapter-%'")
    assert blobs == (3,), "an older checkpoint's adapter is gone"


def test_a_model_is_deleted(trainee: Caller) -> None:
    model = found(trainee, start(trainee))["fine_tuned_model"]
    row = trainee.app.objects.find("fine_tuned_model", model, project=None)
    path = trainee.app.blobs.path(row.private["adapter"])
    listed = {each["id"]: each for each in trainee.api("GET", "/models")["data"]}
    assert listed[model] == trainee.api("GET", f"/models/{model}")
    assert listed[model]["owned_by"] == "org-local"
    assert path.is_file()
    assert trainee.api("DELETE", f"/models/{model}") == {"id": model, "object": "model", "deleted": True}
    assert not path.exists()
    assert model not in trainee.app.engine.adapters
    for verb in ("GET", "DELETE"):
        assert trainee.api(verb, f"/models/{model}", status=404)["error"]["code"] == "model_not_found"
    assert trainee.chat(model=model, status=404)["error"]["code"] == "model_not_found"
    kept = f"{model}:ckpt-step-20"
    assert trainee.chat("What is 3?", model=kept)["choices"][0]["message"]["content"] == "Answer 3."


def test_going_on_from_a_model(trainee: Caller) -> None:
    first = found(trainee, start(trainee, suffix="one"))["fine_tuned_model"]
    more = [example(f"Which is {number}?", f"This is {number}.") for number in range(10)]
    second = found(trainee, start(trainee, more, model=first, suffix="two"))["fine_tuned_model"]
    assert second.startswith("ft:gpt-4o-mini:org-local:two:")
    assert trainee.chat("What is 3?", model=second)["choices"][0]["message"]["content"] == "Answer 3."
    assert trainee.chat("Which is 3?", model=second)["choices"][0]["message"]["content"] == "This is 3."
    assert trainee.chat("Which is 3?", model=first)["choices"][0]["message"]["content"] == "Which is 3?"


def test_a_model_by_another_name(make_trainee: MakeCaller) -> None:
    caller = make_trainee()
    model = found(caller, start(caller))["fine_tuned_model"]
    caller.app.names["facts"] = model
    more = [example(f"Which is {number}?", f"This is {number}.") for number in range(10)]
    again = found(caller, start(caller, more, model="facts"))
    answer = caller.chat("What is 3?", model=again["fine_tuned_model"])
    assert answer["choices"][0]["message"]["content"] == "Answer 3.", "it went on from the model of that name"
    row = caller.app.objects.find("fine_tuned_model", model, project=None)
    from entrechat.local.finetuning import models

    models.adopt(caller.app, row)
    assert caller.chat("What is 3?", model="facts")["choices"][0]["message"]["content"] == "Answer 3."


def test_jobs_by_metadata(trainee: Caller) -> None:
    first, second = (start(trainee, metadata={"team": team}) for team in ("red", "blue"))
    assert [job["id"] for job in trainee.api("GET", f"{JOBS}?metadata[team]=red")["data"]] == [first["id"]]
    assert [job["id"] for job in trainee.api("GET", f"{JOBS}?after={second['id']}")["data"]] == [first["id"]]
    assert trainee.api("GET", f"{JOBS}?metadata[team]=green")["data"] == []


def test_pause_resume_and_cancel(make_trainee: MakeCaller) -> None:
    hold = Hold(8)
    caller = make_trainee({"hold": hold}, pace="live")
    job = start(caller)
    assert hold.reached.wait(10)
    running = found(caller, job)
    assert running["status"] == "running"
    assert running["estimated_finish"] >= running["created_at"]
    assert caller.api("POST", f"{JOBS}/{job['id']}/resume", status=400)["error"]["code"] == "invalid_job_status"
    paused = caller.api("POST", f"{JOBS}/{job['id']}/pause")
    assert (paused["status"], paused["estimated_finish"]) == ("paused", None)
    assert caller.api("POST", f"{JOBS}/{job['id']}/pause", status=400)["error"]["code"] == "invalid_job_status"
    hold.until = 10**6
    assert caller.api("POST", f"{JOBS}/{job['id']}/resume")["status"] == "queued"
    assert done(caller, job)["status"] == "succeeded"
    steps = [event["data"]["step"] for event in told(caller, job, "metrics")]
    assert steps == list(range(1, 26)), "every step is told once"
    error = caller.api("POST", f"{JOBS}/{job['id']}/cancel", status=400)["error"]
    assert "already ended: it has succeeded" in error["message"]


def test_one_at_a_time_and_cancelled(make_trainee: MakeCaller) -> None:
    hold = Hold(8)
    caller = make_trainee({"hold": hold}, pace="live")
    first = start(caller)
    assert hold.reached.wait(10)
    second = start(caller)
    wait_for(lambda: found(caller, second)["status"] == "queued")
    cancelled = caller.api("POST", f"{JOBS}/{first['id']}/cancel")
    assert cancelled["status"] == "cancelled"
    assert cancelled["finished_at"] >= cancelled["created_at"]
    hold.until = 10**6
    assert done(caller, second)["status"] == "succeeded"
    kept = caller.api("GET", f"{JOBS}/{first['id']}/checkpoints")["data"]
    assert [each["step_number"] for each in kept] == [5], "what was there when it was cancelled"
    assert found(caller, first)["fine_tuned_model"] is None
    wait_for(lambda: not list(caller.app.workspace.of("").iterdir()))


def test_a_paused_job_is_cancelled(make_trainee: MakeCaller) -> None:
    hold = Hold(3)
    caller = make_trainee({"hold": hold}, pace="live")
    job = start(caller)
    assert hold.reached.wait(10)
    caller.api("POST", f"{JOBS}/{job['id']}/pause")
    assert caller.api("POST", f"{JOBS}/{job['id']}/cancel")["status"] == "cancelled"
    wait_for(lambda: not list(caller.app.workspace.of("").iterdir()))
    assert found(caller, job)["status"] == "cancelled"


def test_states_read_by_read(make_trainee: MakeCaller) -> None:
    caller = make_trainee(pace="reads")
    job = start(caller)
    seen = [job["status"]]
    while seen[-1] not in ("succeeded", "failed"):
        seen.append(found(caller, job)["status"])
        assert len(seen) < 20
    assert list(dict.fromkeys(seen)) == ["validating_files", "queued", "running", "succeeded"]


def test_a_training_that_fails(make_trainee: MakeCaller) -> None:
    from entrechat.local.finetuning.process import TrainingError

    async def fail(step: int) -> None:
        raise TrainingError(f"no more memory at step {step}")

    caller = make_trainee({"hold": fail})
    job = found(caller, start(caller))
    assert (job["status"], job["error"]["code"]) == ("failed", "training_failed")
    assert job["error"]["message"] == "no more memory at step 1"
    assert not list(caller.app.workspace.of("").iterdir())


def test_a_file_that_is_gone(make_trainee: MakeCaller) -> None:
    caller = make_trainee(pace="reads")
    job = start(caller)
    caller.api("DELETE", f"/files/{job['training_file']}")
    for _ in range(5):
        ended = found(caller, job)
    assert (ended["status"], ended["error"]["param"]) == ("failed", "training_file")


def test_permissions_of_a_checkpoint(trainee: Caller) -> None:
    project = trainee.api("POST", "/organization/projects", {"name": "Other"})["id"]
    theirs = {"openai-project": project}
    model = found(trainee, start(trainee))["fine_tuned_model"]
    path = f"/fine_tuning/checkpoints/{model}/permissions"
    said = {"model": model, "messages": [{"role": "user", "content": "What is 3?"}]}
    trainee.api("POST", "/chat/completions", said, status=404, headers=theirs)
    trainee.api("GET", f"/models/{model}", status=404, headers=theirs)
    trainee.api("GET", path, status=404, headers=theirs)
    trainee.api("DELETE", f"/models/{model}", status=404, headers=theirs)
    assert trainee.api("GET", path)["data"] == []
    made = trainee.api("POST", path, {"project_ids": [project, "proj_default", project]})
    assert [each["project_id"] for each in made["data"]] == [project, "proj_default"]
    assert trainee.api("POST", path, {"project_ids": [project]})["data"] == made["data"][:1], "not twice"
    assert [each["project_id"] for each in trainee.api("GET", f"{path}?limit=1&order=ascending")["data"]] == [project]
    assert trainee.api("GET", f"{path}?project_id=proj_default")["data"] == made["data"][1:]
    answer = trainee.api("POST", "/chat/completions", said, headers=theirs)
    assert answer["choices"][0]["message"]["content"] == "Answer 3."
    assert model in {each["id"] for each in trainee.api("GET", "/models", headers=theirs)["data"]}
    error = trainee.api("POST", path, {"project_ids": ["proj_none"]}, status=404)["error"]
    assert error["param"] == "project_ids[0]"
    gone = trainee.api("DELETE", f"{path}/{made['data'][0]['id']}")
    assert gone == {"id": made["data"][0]["id"], "object": "checkpoint.permission", "deleted": True}
    trainee.api("DELETE", f"{path}/{made['data'][0]['id']}", status=404)
    trainee.api("POST", "/chat/completions", said, status=404, headers=theirs)
    trainee.api("GET", "/fine_tuning/checkpoints/ft:gpt-4o:org-local::no/permissions", status=404)


def test_jobs_of_another_project(trainee: Caller) -> None:
    project = trainee.api("POST", "/organization/projects", {"name": "Other"})["id"]
    job = start(trainee)
    assert trainee.api("GET", JOBS, headers={"openai-project": project})["data"] == []
    trainee.api("GET", f"{JOBS}/{job['id']}", status=404, headers={"openai-project": project})
    trainee.api("POST", f"{JOBS}/{job['id']}/cancel", status=404, headers={"openai-project": project})


def test_a_restart_goes_on_from_the_last_step(tmp_path: Path, colour: str) -> None:
    hold = Hold(8)
    caller = Caller(App(ScriptedTrainee(hold=hold), embedder=HashedWords(), state=tmp_path), colour)
    job = start(caller)
    assert hold.reached.wait(10)
    caller.close()
    caller.app.close()
    asked: list[int] = []

    async def note(step: int) -> None:
        asked.append(step)

    again = Caller(App(ScriptedTrainee(hold=note), embedder=HashedWords(), state=tmp_path), colour)
    ended = done(again, job)
    assert ended["status"] == "succeeded"
    assert asked == list(range(8, 26))
    assert [event["data"]["step"] for event in told(again, job, "metrics")] == list(range(1, 26))
    again.close()
    again.app.close()
    third = Caller(App(ScriptedTrainee(), embedder=HashedWords(), state=tmp_path), colour)
    answer = third.chat("What is 3?", model=ended["fine_tuned_model"])
    assert answer["choices"][0]["message"]["content"] == "Answer 3."
    third.close()
    third.app.close()
    other = Caller(App(ScriptedTrainee(model="another"), embedder=HashedWords(), state=tmp_path), colour)
    assert other.chat(model=ended["fine_tuned_model"], status=404)["error"]["code"] == "model_not_found"
    other.close()
    other.app.close()
