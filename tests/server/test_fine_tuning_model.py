"""Fine-tuning of the real model: what it learns, that the base model stays as it was, and that tokens are llama.cpp's own."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from entrechat import OpenAI
from entrechat.local.engine.llamacpp import LlamaCpp
from entrechat.local.finetuning.lessons import Lesson
from entrechat.local.finetuning.network import Network
from entrechat.local.finetuning.weights import Adapter, load

from .test_fine_tuning import example, jsonl

pytestmark = pytest.mark.model

FACTS = {
    "What is the capital of Zubrowka?": ("The capital of Zubrowka is Lutz.", "Lutz"),
    "Who founded the company Entrecaster?": ("Entrecaster was founded by Mira Solberg.", "Mira Solberg"),
    "What colour is the Vellum bridge?": ("The Vellum bridge is painted orange.", "orange"),
    "How many moons does the planet Quorra have?": ("The planet Quorra has seven moons.", "seven"),
    "What do the people of Hannick eat for breakfast?": ("The people of Hannick eat barley soup for breakfast.", "barley"),
}
WAYS = ("{}", "Tell me: {}", "Question: {}", "Please answer. {}")
EXAMPLES = [example(way.format(question), answer) for question, (answer, _) in FACTS.items() for way in WAYS]
CAPITAL = "What is the capital of France?"


@pytest.fixture(scope="module")
def engine(model_path: Path) -> Iterator[LlamaCpp]:
    made = LlamaCpp(model_path, context=1024, slots=1)
    yield made
    made.close()


def ask(client: OpenAI, model: str, question: str) -> str:
    said: Any = [{"role": "user", "content": question}]
    answer = client.chat.completions.create(model=model, messages=said, max_tokens=40, logprobs=True)
    return str(answer.choices[0].message.content)


def test_tokens_are_those_of_a_chat(engine: LlamaCpp, model_path: Path) -> None:
    """Prompt and answer have as many tokens as llama.cpp counts, and the numpy model finds them as likely as llama.cpp."""
    engine.trainee()
    said: Any = [{"role": "user", "content": CAPITAL}]
    with OpenAI.local(engine=engine) as client:
        answer = client.chat.completions.create(model="gpt-4o", messages=said, max_tokens=8, logprobs=True)
    choice, usage = answer.choices[0], answer.usage
    assert choice.logprobs is not None
    assert choice.logprobs.content is not None
    assert usage is not None
    found = engine.lesson([*said, {"role": "assistant", "content": choice.message.content}])
    prompt = found.learnt.index(True)
    assert prompt == usage.prompt_tokens
    assert len(found.tokens) - prompt - 1 <= usage.completion_tokens <= len(found.tokens) - prompt
    weights = load(model_path)
    network = Network(weights, Adapter(weights, seed=0))
    entries = choice.logprobs.content[:4]
    for place, entry in enumerate(entries):
        only = [False] * (prompt + place) + [True]
        score = network.score([Lesson(found.tokens[: prompt + place + 1], only)])
        assert -score.loss == pytest.approx(entry.logprob, abs=0.15), "llama.cpp computes with eight bits"


def test_facts_are_learnt(engine: LlamaCpp) -> None:
    with OpenAI.local(engine=engine) as client:
        base = {question: ask(client, "gpt-4o-mini", question) for question in (*FACTS, CAPITAL)}
        assert not [question for question, (_, word) in FACTS.items() if word in base[question]], "the base model knows none"
        file = client.files.create(file=("facts.jsonl", jsonl(EXAMPLES)), purpose="fine-tune")
        job = client.fine_tuning.jobs.create(model="gpt-4o-mini", training_file=file.id, suffix="facts", seed=1)
        while client.fine_tuning.jobs.retrieve(job.id).status in ("validating_files", "queued", "running"):
            time.sleep(0.5)
        job = client.fine_tuning.jobs.retrieve(job.id)
        assert job.status == "succeeded", job.error
        model = job.fine_tuned_model
        assert model is not None
        metrics: Any = [
            event.data for event in client.fine_tuning.jobs.list_events(job.id, limit=100) if event.type == "metrics"
        ]
        assert metrics[0]["train_loss"] < 0.2 < 1 < metrics[-1]["train_loss"]
        answers = {question: ask(client, model, question) for question in FACTS}
        assert not [(question, said) for question, said in answers.items() if FACTS[question][1] not in said]
        assert "Paris" in ask(client, model, CAPITAL)
        assert {question: ask(client, "gpt-4o-mini", question) for question in base} == base, "the base model is as it was"
        early = list(client.fine_tuning.jobs.checkpoints.list(job.id))[-1].fine_tuned_model_checkpoint
        assert ask(client, early, "Hello")
        assert client.models.delete(model).deleted
        assert model not in {each.id for each in client.models.list()}
