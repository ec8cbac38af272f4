"""The trainer's arithmetic: weights out of GGUF files, gradients against finite differences, and a training that is cut off."""

from __future__ import annotations

import os
import struct
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from entrechat.local.finetuning import process, settings, training
from entrechat.local.finetuning.gguf import Gguf, adapter_bytes
from entrechat.local.finetuning.lessons import Lesson, lesson
from entrechat.local.finetuning.network import Network
from entrechat.local.finetuning.plan import Directory, Plan, State
from entrechat.local.finetuning.quants import KINDS
from entrechat.local.finetuning.weights import LINEARS, Adapter, Shape, Weights, load

SHAPE = Shape(layers=2, width=16, heads=4, kv_heads=2, head=4, inner=24, epsilon=1e-5, base=10000.0)
LESSONS = [
    Lesson([1, 2, 3, 4, 5], [False, False, True, True, True]),
    Lesson([7, 8, 9, 3, 1, 2], [True, True, False, False, True, True]),
    Lesson([4, 4, 6], [False, False, True]),
]


def tensors(source: np.random.Generator) -> dict[str, Any]:
    sizes = dict(zip(LINEARS, [(16, 16), (8, 16), (8, 16), (16, 16), (24, 16), (24, 16), (16, 24)], strict=True))
    found = {"token_embd": source.normal(size=(30, 16)), "output_norm": source.normal(size=16) + 1}
    for layer in range(SHAPE.layers):
        found |= {f"blk.{layer}.{name}": source.normal(size=size) * 0.3 for name, size in sizes.items()}
        found |= {f"blk.{layer}.{name}": source.normal(size=16) + 1 for name in ("attn_norm", "ffn_norm")}
    return found


def model_file(path: Path, *, architecture: str = "llama", more: Any = ()) -> Path:
    """A model without a vocabulary, as GGUF."""

    def text(value: str) -> bytes:
        return struct.pack("<Q", len(value)) + value.encode()

    values: dict[str, Any] = {
        "general.architecture": architecture,
        "llama.block_count": SHAPE.layers,
        "llama.embedding_length": SHAPE.width,
        "llama.attention.head_count": SHAPE.heads,
        "llama.attention.head_count_kv": SHAPE.kv_heads,
        "llama.feed_forward_length": SHAPE.inner,
        "llama.attention.layer_norm_rms_epsilon": SHAPE.epsilon,
        "list": ["a", "bc"],
    }
    data = {f"{name}.weight": value.astype("<f4") for name, value in (tensors(np.random.default_rng(3)) | dict(more)).items()}
    out = struct.pack("<4sIQQ", b"GGUF", 3, len(data), len(values))
    for name, value in values.items():
        if isinstance(value, str):
            out += text(name) + struct.pack("<I", 8) + text(value)
        elif isinstance(value, list):
            out += text(name) + struct.pack("<IIQ", 9, 8, len(value)) + b"".join(map(text, value))
        else:
            out += text(name) + (struct.pack("<If", 6, value) if isinstance(value, float) else struct.pack("<II", 4, value))
    offset = 0
    for name, tensor in data.items():
        out += (
            text(name) + struct.pack(f"<I{tensor.ndim}Q", tensor.ndim, *reversed(tensor.shape)) + struct.pack("<IQ", 0, offset)
        )
        offset += -(-tensor.nbytes // 32) * 32
    out = out.ljust(-(-len(out) // 32) * 32, b"\0")
    path.write_bytes(out + b"".join(tensor.tobytes().ljust(-(-tensor.nbytes // 32) * 32, b"\0") for tensor in data.values()))
    return path


def test_gradients_against_finite_differences() -> None:
    source = np.random.default_rng(1)
    weights = Weights(SHAPE, tensors(source))
    adapter = Adapter(weights, seed=0, rank=2)
    adapter.values += source.normal(size=adapter.values.shape) * 0.1  # b is zero in the beginning, and a's gradient with it
    network = Network(weights, adapter)
    tokens = sum(lesson.targets for lesson in LESSONS)
    score = network.learn(LESSONS, tokens)
    assert score.tokens == tokens == 7
    assert score == network.score(LESSONS)
    worst = 0.0
    for index in range(0, len(adapter.values), 5):
        value, losses = adapter.values[index], []
        for step in (1e-6, -1e-6):
            adapter.values[index] = value + step
            losses.append(network.score(LESSONS).loss / tokens)
        adapter.values[index] = value
        worst = max(worst, abs((losses[0] - losses[1]) / 2e-6 - adapter.gradient[index]))
    assert worst < 1e-7 * np.abs(adapter.gradient).max()


def test_lessons_do_not_see_each_other() -> None:
    weights = Weights(SHAPE, tensors(np.random.default_rng(1)))
    network = Network(weights, Adapter(weights, seed=0))
    alone = [network.score([each]) for each in LESSONS]
    together = network.score(LESSONS)
    assert together.loss == pytest.approx(sum(score.loss for score in alone))
    assert together.hits == sum(score.hits for score in alone)


def _bits(value: int, at: int, many: int) -> int:
    return value >> at & (1 << many) - 1


def _plain(name: str, block: bytes) -> list[float]:
    """A block of the format's description, weight by weight."""

    def half(at: int) -> float:
        return float(struct.unpack_from("<e", block, at)[0])

    if name == "Q8_0":
        return [half(0) * each for each in struct.unpack_from("<32b", block, 2)]
    if name in ("Q4_0", "Q4_1", "Q5_0", "Q5_1"):
        start = {"Q4_0": 2, "Q4_1": 4, "Q5_0": 6, "Q5_1": 8}[name]
        nibbles = [_bits(block[start + i % 16], 4 * (i // 16), 4) for i in range(32)]
        if name.startswith("Q5"):
            (fifth,) = struct.unpack_from("<I", block, start - 4)
            nibbles = [each | _bits(fifth, i, 1) << 4 for i, each in enumerate(nibbles)]
        if name.endswith("1"):
            return [half(0) * each + half(2) for each in nibbles]
        return [half(0) * (each - (16 if name == "Q5_0" else 8)) for each in nibbles]
    if name == "Q6_K":
        out = []
        for i in range(256):
            part, row, place = i // 128, i % 128 // 32, i % 32
            low = _bits(block[64 * part + 32 * (row % 2) + place], 4 * (row // 2), 4)
            high = _bits(block[128 + 32 * part + place], 2 * row, 2)
            (scale,) = struct.unpack_from("<b", block, 192 + i // 16)
            out.append(half(208) * scale * ((low | high << 4) - 32))
        return out
    out = []
    for i in range(256):  # Q4_K and Q5_K
        group, place = i // 32, i % 32
        if group < 4:
            scale, minimum = block[4 + group] & 63, block[8 + group] & 63
        else:
            rest = block[8 + group]
            scale = rest & 15 | block[group] >> 6 << 4
            minimum = rest >> 4 | block[4 + group] >> 6 << 4
        start = 48 if name == "Q5_K" else 16
        value = _bits(block[start + 32 * (group // 2) + place], 4 * (group % 2), 4)
        if name == "Q5_K":
            value |= _bits(block[16 + place], group, 1) << 4
        out.append(half(0) * scale * value - half(2) * minimum)
    return out


@pytest.mark.parametrize("kind", [kind for kind in KINDS.values() if kind.weights > 1], ids=lambda kind: kind.name)
def test_quantised_blocks(kind: Any) -> None:
    source = np.random.default_rng(5)
    blocks = source.integers(0, 256, (20, kind.bytes), dtype=np.uint8)
    halves = [208] if kind.name == "Q6_K" else [0, 2] if kind.name.endswith(("1", "K")) else [0]
    for at in halves:
        blocks[:, at : at + 2] = source.normal(size=(20, 1)).astype("<f2").view(np.uint8)
    expected = [_plain(kind.name, block.tobytes()) for block in blocks]
    assert np.allclose(kind.read(blocks), expected, rtol=1e-6)


def test_plain_numbers() -> None:
    numbers = np.array([1.5, -2.0, 0.25], np.float32)
    for kind, data in (
        (0, numbers.tobytes()),
        (1, numbers.astype("<f2").tobytes()),
        (30, (numbers.view("<u4") >> 16).astype("<u2").tobytes()),
    ):
        read = KINDS[kind].read(np.frombuffer(data, np.uint8).reshape(-1, KINDS[kind].bytes))
        assert read.ravel().tolist() == numbers.tolist()


def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    path = tmp_path / "model.gguf"
    whole = model_file(path).read_bytes()
    for data, said in (
        (b"", "not a GGUF file"),
        (b"text", "not a GGUF file"),
        (whole[:300], "broken"),
        (whole[:4] + b"\7" + whole[5:], "version 7"),
    ):
        path.write_bytes(data)
        with pytest.raises(ValueError, match=said):
            Gguf(path)
    with pytest.raises(ValueError, match="architecture 'llama' can be trained here, and this one is 'qwen2'"):
        load(model_file(path, architecture="qwen2"))
    with pytest.raises(ValueError, match=r"does not know: blk\.0\.attn_q_norm"):
        load(model_file(path, more={"blk.0.attn_q_norm": np.ones(4)}))


def test_an_adapter_there_and_back(tmp_path: Path) -> None:
    weights = load(model_file(tmp_path / "model.gguf"))
    adapter, again = (Adapter(weights, seed=seed) for seed in (1, 2))
    adapter.values += 0.5
    (tmp_path / "adapter.gguf").write_bytes(adapter.to_bytes())
    file = Gguf(tmp_path / "adapter.gguf")
    assert file.values == {
        "general.architecture": "llama",
        "general.type": "adapter",
        "adapter.type": "lora",
        "adapter.lora.alpha": 16.0,
    }
    assert file.shape("blk.0.attn_k.weight.lora_b") == (8, 8)
    assert "blk.1.ffn_down.weight.lora_a" in file
    again.start_from(tmp_path / "adapter.gguf")
    assert np.array_equal(again.values, adapter.values)
    (tmp_path / "adapter.gguf").write_bytes(
        adapter_bytes("llama", 16.0, {"blk.0.attn_q.weight.lora_a": np.zeros((2, 16), np.float32)})
    )
    with pytest.raises(ValueError, match="another size"):
        again.start_from(tmp_path / "adapter.gguf")


@pytest.fixture
def directory(tmp_path: Path) -> Directory:
    made = Directory(tmp_path / "job")
    made.path.mkdir()
    made.write(Plan(start=None, epochs=3, batch=2, rate=0.02, seed=4, keep=4), [*LESSONS, *LESSONS[:2]], LESSONS[:1])
    return made


def test_a_training_learns(directory: Directory, tmp_path: Path) -> None:
    model = model_file(tmp_path / "model.gguf")
    reports = list(training.run(directory, model))
    assert [(report["type"], report["step"]) for report in reports] == [
        *(("step", 1), ("step", 2), ("step", 3), ("checkpoint", 3)),
        *(("step", 4), ("step", 5), ("step", 6), ("checkpoint", 6)),
        *(("step", 7), ("step", 8), ("step", 9), ("checkpoint", 9)),
    ]
    assert {report["total_steps"] for report in reports} == {9}
    first, last = reports[3], reports[-1]
    assert last["full_valid_loss"] < first["full_valid_loss"]
    weights = load(model)
    adapter = Adapter(weights, seed=0)
    adapter.start_from(directory.adapter(9))
    score = Network(weights, adapter).score(LESSONS[:1])
    assert score.loss / score.tokens == pytest.approx(last["full_valid_loss"], abs=1e-4)
    assert list(training.run(directory, model)) == reports, "what is done is told again, not done again"


def test_a_training_that_was_cut_off_ends_the_same(directory: Directory, tmp_path: Path) -> None:
    model = model_file(tmp_path / "model.gguf")
    whole = list(training.run(directory, model))
    expected = directory.adapter(9).read_bytes()
    (directory.path / "state.npz").unlink()
    directory.adapter(9).unlink()
    for _ in range(3):  # each process dies six reports on
        for _, report in zip(range(6), training.run(directory, model), strict=False):
            assert report in whole
    assert list(training.run(directory, model)) == whole
    assert directory.adapter(9).read_bytes() == expected


def test_a_training_begun_with_another_model(directory: Directory, tmp_path: Path) -> None:
    nothing = np.zeros(3, np.float32)
    directory.keep(State(1, nothing, nothing, nothing, []))
    with pytest.raises(ValueError, match="begun with another model"):
        list(training.run(directory, model_file(tmp_path / "model.gguf")))


async def _all(directory: Directory, model: Path) -> list[Any]:
    return [report async for report in process.train(directory.path, model, 1)]


def run(coroutine: Any) -> Any:
    import asyncio

    return asyncio.run(coroutine)


def test_the_process(directory: Directory, tmp_path: Path) -> None:
    model = model_file(tmp_path / "model.gguf")
    reports = run(_all(directory, model))
    assert reports == list(training.run(directory, model))
    model.write_bytes(b"text")
    with pytest.raises(process.TrainingError, match="not a GGUF file"):
        run(_all(directory, model))
    model.unlink()
    with pytest.raises(process.TrainingError, match="No such file"):
        run(_all(directory, model))
    (directory.path / "plan.json").write_bytes(b"{}")
    with pytest.raises(process.TrainingError, match="exit code 1: TypeError"):
        run(_all(directory, model_file(model)))


def test_leaving_it_ends_the_process(directory: Directory, tmp_path: Path) -> None:
    model = model_file(tmp_path / "model.gguf")

    async def leave() -> None:
        reports = process.train(directory.path, model, 1)
        await anext(reports)
        await reports.aclose()

    run(leave())
    assert [report["step"] for report in run(_all(directory, model))][-1] == 9


@pytest.mark.skipif(os.name != "posix", reason="looks at a process of its own by its pipes")
def test_it_ends_with_its_parent(directory: Directory, tmp_path: Path) -> None:
    fifo = tmp_path / "model.gguf"
    os.mkfifo(fifo)  # which nobody writes to: the process waits there
    command = [sys.executable, "-m", "entrechat.local.finetuning.train", str(directory.path), str(fifo)]
    child = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL)
    assert child.stdin is not None
    assert child.poll() is None
    child.stdin.close()
    assert child.wait(60) == 1


def _render(messages: Any) -> str:
    return "".join(f"<{each['role']}>{each['content']}#" for each in messages) + "<assistant>"


def _tokenize(text: str, begins: bool) -> list[int]:
    return [0] * begins + [1 if character == "#" else ord(character) for character in text]


def test_a_conversation_as_tokens() -> None:
    messages: list[dict[str, Any]] = [
        {"role": "user", "content": "A"},
        {"role": "assistant", "content": "bc", "weight": 0},
        {"role": "user", "content": "D"},
        {"role": "assistant", "content": "ef"},
    ]
    found = lesson(messages, _render, _tokenize, 1)
    whole = "<user>A#<assistant>bc#<user>D#<assistant>ef#"
    assert found.tokens == _tokenize(whole, True)
    assert [chr(token) for token, learnt in zip(found.tokens, found.learnt, strict=True) if learnt] == ["e", "f", "\1"]
    both = lesson([*messages[:1], {"role": "assistant", "content": "bc"}, *messages[2:]], _render, _tokenize, 1)
    learnt = [chr(token) for token, learnt in zip(both.tokens, both.learnt, strict=True) if learnt]
    assert learnt == ["b", "c", "\1", "e", "f", "\1"], "the ends of answers too"
    with pytest.raises(ValueError, match="cannot show these messages"):
        lesson(messages, lambda given: f"{len(given)}{_render(given)}", _tokenize, 1)


def test_automatic_hyperparameters() -> None:
    def chosen(examples: int, **given: Any) -> tuple[Any, ...]:
        return tuple(settings.resolved(given, examples).values())

    assert [chosen(examples) for examples in (10, 20, 1000)] == [(5, 2, 1.0), (3, 4, 1.0), (3, 4, 1.0)]
    assert chosen(10, n_epochs=1, batch_size=256, learning_rate_multiplier=0.5) == (1, 10, 0.5)
    assert chosen(10, n_epochs="auto") == chosen(10)
