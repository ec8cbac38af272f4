"""MiniLM's parts: its tokens, its file, and the vectors that come of them."""

from __future__ import annotations

import hashlib
import io
import os
import struct
import subprocess
import sys
import threading
import zipfile
from pathlib import Path
from typing import Any

import pytest

from entrechat.local import fetch, index, tokens, weights
from entrechat.local.assets import Member, Recipe, WeightsError
from entrechat.local.engine import minilm_gguf
from entrechat.local.engine.minilm import MiniLM
from entrechat.local.engine.minilm_tokens import WordPiece
from entrechat.local.problems import Problem

from .index_server import IndexServer, asset

VOCABULARY = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", *"▁un ▁hello aff able ▁, ▁! ▁naive ▁你 ▁$ ▁[ ▁] ▁cl s".split()]


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("unaffable", "▁un aff able"),
        ("  Hello,\tHELLO!\n", "▁hello ▁, ▁hello ▁!"),
        ("Naïve", "▁naive"),
        ("你hello", "▁你 ▁hello"),
        ("hel\x00lo\u200b", "▁hello"),
        ("$", "▁$"),
        ("[CLS]", "▁[ ▁cl s ▁]"),
        ("unknowable", "[UNK]"),
        ("x" * 101, "[UNK]"),
        ("", ""),
    ],
)
def test_word_pieces(text: str, pieces: str) -> None:
    encoded = WordPiece(VOCABULARY).encode(text)
    assert [VOCABULARY[token] for token in encoded] == pieces.split()


def test_quantised_weights_are_near_what_they_were() -> None:
    np = pytest.importorskip("numpy")
    weights_ = np.random.default_rng(1).normal(size=(4, 64)).astype(np.float32)
    weights_[1, :32] = 0
    tensor = minilm_gguf._quantized("x", weights_)
    blocks = np.frombuffer(tensor.data, np.uint8).reshape(-1, 34)
    scale = blocks[:, :2].copy().view("<f2").astype(np.float32)
    back = (blocks[:, 2:].copy().view(np.int8) * scale).reshape(weights_.shape)
    assert np.abs(back - weights_).max() <= scale.max() * 0.51
    assert not back[1, :32].any()


def upper(sources: list[Path], out: Any) -> None:
    out.write(b"".join(path.read_bytes().upper() for path in sources))


def member(name: str, data: bytes) -> Member:
    return Member(name, len(data), hashlib.sha256(data).hexdigest())


@pytest.fixture
def made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    """A model whose file is made of two members of a wheel; serves that wheel."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("p/a.txt", "abc")
        archive.writestr("p/b.txt", "def")
    recipe = Recipe("engine.minilm_gguf", (member("p/a.txt", b"abc"), member("p/b.txt", b"def")))
    result = member("made.bin", b"ABCDEF")
    model = asset(model="made", file="made.bin", size=6, sha256=result.sha256, member="", recipe=recipe)
    monkeypatch.setitem(weights.MODELS, "made", model)
    monkeypatch.setattr(minilm_gguf, "convert", upper)
    monkeypatch.setenv("ENTRECHAT_MODELS_DIR", str(tmp_path / "models"))
    monkeypatch.setenv("ENTRECHAT_FETCH", "index")
    monkeypatch.setattr(fetch, "_pause", 0.001)
    with IndexServer() as server:
        server.content = out.getvalue()
        monkeypatch.setattr(index, "settings", lambda: index.Settings((server.url,)))
        yield model


def left(tmp_path: Path) -> list[str]:
    return sorted(path.name for path in (tmp_path / "models").iterdir() if path.suffix != ".lock")


def test_a_file_that_is_made_of_members(made: Any, tmp_path: Path) -> None:
    assert weights.ensure("made", quiet=True).read_bytes() == b"ABCDEF"
    assert weights.verify("made").name == "made.bin"
    assert left(tmp_path) == ["made.bin"], "nothing else is left"
    assert weights.remove("made")


def test_a_file_that_comes_out_wrong(made: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(minilm_gguf, "convert", lambda sources, out: out.write(b"ABCDE?"))
    with pytest.raises(WeightsError, match=r"made\.bin was made of the right parts, but its SHA-256"):
        weights.ensure("made", quiet=True)
    assert left(tmp_path) == []


def test_a_member_that_is_not_the_one(made: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    wrong = made.recipe._replace(sources=(member("p/a.txt", b"abc"), member("p/b.txt", b"xyz")))
    monkeypatch.setitem(weights.MODELS, "made", made._replace(recipe=wrong))
    with pytest.raises(WeightsError, match=r"p/b\.txt in .* is not the file that was asked for"):
        weights.ensure("made", quiet=True)
    assert left(tmp_path) == []


def test_making_without_numpy_is_told(made: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def absent(sources: list[Path], out: Any) -> None:
        raise ImportError("No module named 'numpy'", name="numpy")

    monkeypatch.setattr(minilm_gguf, "convert", absent)
    with pytest.raises(WeightsError, match=r"needs numpy: pip install 'entrechat\[local\]'"):
        weights.ensure("made", quiet=True)
    assert left(tmp_path) == []


def test_offline_without_the_model(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ENTRECHAT_MODELS_DIR", str(tmp_path))
    monkeypatch.setenv("ENTRECHAT_OFFLINE", "1")
    with pytest.raises(Problem, match=r"`entrechat local pull all-minilm-l6-v2`") as caught:
        MiniLM().embed(["x"])
    assert (caught.value.status, caught.value.code) == (503, "model_file_missing")


def test_tokens() -> None:
    assert tokens.encode("hello <|endoftext|> world") == [15339, 83739, 8862, 728, 428, 91, 29, 1917]
    assert tokens.encode("hello world", "o200k_base") == [24912, 2375]
    assert tokens.decode([15339, 1917]) == "hello world"
    assert tokens.count("half a pair \ud800") == tokens.count("half a pair ?")
    long = "a" * 50_000 + " " * 5_000 + "." * 5_000
    assert tokens.decode(tokens.encode(long)) == long, "in no time that grows with the square"
    with pytest.raises(ValueError, match="-1 is not a token"):
        tokens.decode([-1])


@pytest.mark.model
def test_the_file_is_the_published_one(minilm: MiniLM) -> None:
    path = weights.verify(weights.EMBEDDER)
    with path.open("rb") as file:
        magic, version, tensors = struct.unpack("<4sIQ", file.read(16))
    assert (magic, version, tensors) == (b"GGUF", 3, 101)
    assert minilm_gguf.vocabulary(path)[101] == "[CLS]"


@pytest.mark.model
def test_meaning_and_length(minilm: MiniLM) -> None:
    np = pytest.importorskip("numpy")
    texts = ["hello world", "hello world", "", "the cat sat " * 600, "the cat sat " * 100]
    found = minilm.embed(texts)
    assert found.vectors.shape == (5, 384)
    assert np.allclose(np.linalg.norm(found.vectors, axis=1), 1, atol=1e-5)
    assert found.tokens == minilm.count(texts) == [4, 4, 2, 1802, 302]
    assert np.allclose(found.vectors[0], found.vectors[1], atol=1e-5)
    assert found.vectors[3] @ found.vectors[4] > 0.9, "a text of several windows means what its pieces do"
    assert found.vectors[0][:3] == pytest.approx([-0.034, 0.031, 0.007], abs=0.004), "as sentence-transformers has it"
    assert minilm.embed([]).vectors.shape == (0, 384)


@pytest.mark.model
def test_threads_and_closing(minilm: MiniLM) -> None:
    other = MiniLM()
    found: list[Any] = []
    threads = [threading.Thread(target=lambda: found.append(other.embed(["a thread"]).vectors[0])) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == 6
    other.close()
    assert other.embed(["a thread"]).vectors[0] == pytest.approx(found[0], abs=1e-5), "it is loaded again"
    other.close()
    other.close()


@pytest.mark.model
@pytest.mark.parametrize("daemon", [True, False])
def test_leaving_in_the_middle_of_it(minilm: MiniLM, daemon: bool) -> None:
    code = f"""
import threading
from entrechat.local.engine.minilm import MiniLM
engine = MiniLM()
engine.embed(["loaded"])
threading.excepthook = lambda args: None  # the engine is closed, as its thread is told
threading.Thread(target=engine.embed, args=(["many words " * 200] * {60 if daemon else 2},), daemon={daemon}).start()
"""
    source = Path(__file__).parents[2] / "src"
    environment = {**os.environ, "PYTHONPATH": str(source)}
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", code], env=environment, capture_output=True, text=True, timeout=120, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
