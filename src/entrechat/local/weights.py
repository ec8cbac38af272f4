from __future__ import annotations
import os
from pathlib import Path
DEFAULT = "smollm2-135m-instruct"
EXTRA_MISSING = "x"
def path_of(model: str) -> Path: return Path(os.environ.get("ENTRECHAT_MODELS_DIR","/tmp/w/models"))/"SmolLM2-135M-Instruct.Q4_1.gguf"
def ensure(model: str = DEFAULT) -> Path: return path_of(model)
