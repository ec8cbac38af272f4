"""Harnesses for fuzzing, and a runner: `python -m tests.fuzz --seconds 600 [target]`. Atheris is used if it is installed."""
