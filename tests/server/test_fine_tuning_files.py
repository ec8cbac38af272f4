"""Training files and requests that cannot be trained, and what is said of them."""

from __future__ import annotations

from typing import Any

import pytest

from entrechat.local.app import App
from entrechat.local.engine.scripted import Scripted
from entrechat.local.engine.scripted_embeddings import HashedWords

from .caller import Caller, ask
from .conftest import MakeCaller
from .test_fine_tuning import EXAMPLES, JOBS, example, found, start, told, upload


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (b"{not json}\n", "Line 2: it is not valid JSON"),
        (b'"text"\n', "Line 2: it must be an object with 'messages', and is a string"),
        ({"prompt": "a", "completion": "b"}, "it has a 'prompt': the local model is a chat model"),
        ({"input": {}, "preferred_output": []}, "it has an 'input', as examples for the methods 'dpo'"),
        ({**EXAMPLES[0], "tools": [{}]}, "it has 'tools', whose calls the local trainer cannot teach"),
        ({**EXAMPLES[0], "odd": 1}, "it has an unknown key, 'odd'"),
        ({"messages": []}, "'messages' must be a list with at least one message"),
        ({"messages": [{"role": "user", "content": "x"}]}, "the last message must be from the assistant"),
        ({"messages": [{"role": "assistant", "content": "x"}]}, "there is no message from the user"),
        ({"messages": ["x"]}, "messages[0] must be an object, and is a string"),
        (
            {"messages": [{"role": "narrator", "content": "x"}]},
            "messages[0].role must be one of system, developer, user, assistant",
        ),
        ({"messages": [{"role": "tool", "content": "x"}]}, "messages[0] belongs to a call of a tool"),
        ({"messages": [{"role": "user", "content": "x", "odd": 1}]}, "messages[0] has an unknown key, 'odd'"),
        ({"messages": [{"role": "user", "content": None}]}, "messages[0].content must be a string or a list of parts"),
        (
            {"messages": [{"role": "user", "content": [{"type": "image_url"}]}]},
            "messages[0].content[0] must be a part of type 'text'",
        ),
        ({"messages": [{"role": "user", "content": "x", "weight": 1}]}, "only messages of the assistant have one"),
        (example("x", "y", weight=2), "messages[1].weight must be 0 or 1, and is 2"),
        (example("x", "y", weight=0), "every message of the assistant has the weight 0"),
        (example("x", ""), "messages[1].content is empty"),
        ({"messages": [*example("x", "y")["messages"], {"role": "assistant", "content": "z"}]}, "follow each other"),
        (example("x" * 1030, "y"), "the assistant's first word comes after 1024 tokens"),
    ],
)
def test_a_line_that_cannot_be_trained(trainee: Caller, line: Any, said: str) -> None:
    job = found(trainee, start(trainee, [EXAMPLES[0], line, *EXAMPLES]))
    assert job["status"] == "failed"
    assert (job["error"]["code"], job["error"]["param"]) == ("invalid_training_file", "training_file")
    assert job["error"]["message"].startswith("The job failed due to an invalid training file. Invalid file format. Line 2: ")
    assert said in job["error"]["message"]
    errors = [event["message"] for event in told(trainee, job) if event["level"] == "error"]
    assert said in errors[0]
    assert errors[-1] == job["error"]["message"]
    assert job["fine_tuned_model"] is None


def test_every_bad_line_is_told(trainee: Caller) -> None:
    job = found(trainee, start(trainee, [b"{\n", EXAMPLES[0], b"[]\n"]))
    errors = [event["message"] for event in told(trainee, job) if event["level"] == "error"]
    assert [message.partition(":")[0] for message in errors[:2]] == ["Line 1", "Line 3"]


def test_too_few_examples(trainee: Caller) -> None:
    job = found(trainee, start(trainee, EXAMPLES[:9]))
    assert job["error"]["code"] == "invalid_n_examples"
    assert job["error"]["message"] == "Training file has 9 example(s), but must have at least 10 examples"
    bad = found(trainee, start(trainee, validation_file=upload(trainee, [b"{\n"])))
    assert (bad["error"]["code"], bad["error"]["param"]) == ("invalid_validation_file", "validation_file")


def test_a_long_example_is_cut(trainee: Caller) -> None:
    job = found(trainee, start(trainee, [*EXAMPLES, example("Say it.", "x" * 2000)]))
    assert job["status"] == "succeeded"
    warned = [event["message"] for event in told(trainee, job) if event["level"] == "warn"]
    assert warned == ["Line 11 of the training file has 2008 tokens; it was cut to 1024."]


@pytest.mark.parametrize(
    ("body", "status", "param", "code"),
    [
        ({"model": "sora-9"}, 404, "model", "model_not_found"),
        ({"model": "text-embedding-3-small"}, 404, "model", "model_not_found"),
        ({"model": "ft:gpt-4o:org-local::nothing"}, 404, "model", "model_not_found"),
        ({"training_file": "file-none"}, 404, "training_file", "not_found"),
        ({"validation_file": "file-none"}, 404, "validation_file", "not_found"),
        ({"suffix": "x" * 65}, 400, "suffix", "string_above_max_length"),
        ({"seed": -1}, 400, "seed", "integer_below_min_value"),
        ({"hyperparameters": {"n_epochs": 51}}, 400, "hyperparameters.n_epochs", None),
        ({"method": {"type": "dpo"}}, 400, "method.type", "unsupported_by_local_server"),
        ({"method": {"type": "magic"}}, 400, "method.type", None),
    ],
)
def test_a_request_that_is_refused(trainee: Caller, body: Any, status: int, param: str, code: str | None) -> None:
    error = start(trainee, status=status, **body)["error"]
    assert error["param"] == param
    assert code in (None, error["code"])
    assert trainee.api("GET", JOBS)["data"] == []


def test_what_else_is_refused(trainee: Caller, make_trainee: MakeCaller, colour: str) -> None:
    file = trainee.upload("/files", {"purpose": "user_data", "file": ("a.txt", b"text")})["id"]
    error = trainee.api("POST", JOBS, {"model": "gpt-4o", "training_file": file}, status=400)["error"]
    assert (error["param"], error["code"]) == ("training_file", "invalid_purpose")
    untrainable = Caller(App(Scripted(), embedder=HashedWords()), colour)
    error = start(untrainable, status=400)["error"]
    assert (error["param"], error["code"]) == ("model", "model_not_trainable")
    assert "Scripted" in error["message"]
    untrainable.close()
    untrainable.app.close()
    strict = make_trainee(strict=True)
    wandb = [{"type": "wandb", "wandb": {"project": "mine"}}]
    assert start(strict, integrations=wandb, status=400)["error"]["param"] == "integrations"
    body = {"model": "gpt-4o", "training_file": upload(trainee, EXAMPLES), "integrations": wandb}
    answer = trainee.send(ask(body, path=f"/v1{JOBS}"))
    assert answer.headers["entrechat-ignored"] == "integrations"
    for path in (f"{JOBS}/ftjob-none", f"{JOBS}/ftjob-none/events", f"{JOBS}/ftjob-none/checkpoints"):
        trainee.api("GET", path, status=404)
