"""`entrechat local`: what it does with the model files, which are small ones here."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from entrechat.local import weights
from tests.cli.support import Cli


@pytest.fixture
def model(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Where the file of the only model would be; its right content is b"weights"."""
    monkeypatch.setenv("ENTRECHAT_MODELS_DIR", str(tmp_path))
    monkeypatch.setenv("ENTRECHAT_OFFLINE", "1")
    content = b"weights"
    asset = weights.MODELS[weights.DEFAULT]._replace(size=len(content), sha256=hashlib.sha256(content).hexdigest())
    monkeypatch.setattr(weights, "MODELS", {weights.DEFAULT: asset})
    return tmp_path / asset.file


def test_what_is_not_here(cli: Cli, model: Path) -> None:
    listed = cli("local", "list")
    assert listed.code == 0 and "not here" in listed.out
    [facts] = cli("local", "list", "--json").lines
    assert facts["model"] == weights.DEFAULT and facts["present"] is False and facts["path"] == str(model)
    code, out, err = cli("local", "verify")
    assert (code, out) == (1, "") and "entrechat local pull" in err
    code, out, err = cli("local", "pull")
    assert (code, out) == (1, "") and "ENTRECHAT_OFFLINE" in err
    assert cli("local", "rm").out == f"{weights.DEFAULT}: was not here\n"


def test_what_is_here(cli: Cli, model: Path) -> None:
    model.write_bytes(b"weights")
    assert cli("local", "pull") == (0, f"{model}\n", "")
    assert str(model) in cli("local", "list").out
    assert cli("local", "verify", weights.DEFAULT) == (0, f"{model}: OK\n", "")
    assert cli("local", "rm").out == f"{weights.DEFAULT}: removed\n"
    assert not model.exists()


def test_what_is_damaged(cli: Cli, model: Path) -> None:
    model.write_bytes(b"weighty")
    code, _, err = cli("local", "verify")
    assert code == 1 and "damaged" in err and err.count("\n") == 1


def test_another_model(cli: Cli, model: Path) -> None:
    code, _, err = cli("local", "pull", "gpt-9")
    assert code == 1 and "There is no model named 'gpt-9'" in err
