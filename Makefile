# Every target makes what it needs: a virtual environment in .venv, filled from pyproject.toml.
# PYTHON=python3.13 make test   uses another interpreter (in an environment of its own).

PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.made

.PHONY: demo test test-dropin test-schemathesis check bench codegen docs format clean

demo: $(VENV)/.demo  ## ask a real model on this machine
	$(BIN)/python -m entrechat chat --local "What is the capital of France?" </dev/null

test: $(STAMP)  ## every test
	# PYTHONHASHSEED: one order of sets, since the workers must agree on test ids. --reruns: sockets and processes are
	# tested in real time, and a machine that stands still for a moment is no fault; what is broken fails three times.
	PYTHONHASHSEED=0 $(BIN)/python -m pytest -n 2 --dist loadgroup --reruns 2

test-dropin: $(VENV)-dropin/.made  ## libraries that import openai, on entrechat and without openai
	# the libraries warn of much, and leave connections to the end of the process
	PYTHONPATH=src $(VENV)-dropin/bin/python -W ignore::ResourceWarning -m pytest tests/dropin -W default -W ignore::ResourceWarning

test-schemathesis: $(STAMP) $(VENV)-schemathesis/.made  ## the whole API document against the local server, for some minutes
	$(BIN)/python -m tests.server.schemathesis --command $(abspath $(VENV)-schemathesis/bin/schemathesis)

check: $(STAMP)  ## lint, format, types, generated files
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/python -m tools.codegen --check
	$(BIN)/mypy
	$(BIN)/pyright --pythonpath $(BIN)/python

format: $(STAMP)  ## put the sources into their form
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

codegen: $(STAMP)  ## remake src/entrechat/types and src/entrechat/resources from spec/
	$(BIN)/python -m tools.codegen

bench: $(STAMP)  ## measure, beside the peers, in one interleaved run
	$(BIN)/python -m benchmarks

docs: $(STAMP)  ## the site, into site/
	$(BIN)/python -m pip install --quiet "zensical" "mkdocstrings-python"
	$(BIN)/zensical build

$(STAMP): pyproject.toml
	$(PYTHON) -c 'import sys; sys.exit(0 if sys.version_info >= (3, 11) else "entrechat needs Python 3.11 or later; set PYTHON=…")'
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e ".[dev]"
	touch $@ $(VENV)/.demo

$(VENV)-dropin/.made: tests/dropin/requirements.txt
	test -x $(VENV)-dropin/bin/python || $(PYTHON) -m venv $(VENV)-dropin
	$(VENV)-dropin/bin/python -m pip install --quiet --disable-pip-version-check --no-deps -r $<
	touch $@

$(VENV)-schemathesis/.made: tests/server/schemathesis/requirements.txt
	test -x $(VENV)-schemathesis/bin/python || $(PYTHON) -m venv $(VENV)-schemathesis
	$(VENV)-schemathesis/bin/python -m pip install --quiet --disable-pip-version-check -r $<
	touch $@

# The demo needs the client and the local model, not the tools of development.
$(VENV)/.demo: pyproject.toml
	$(PYTHON) -c 'import sys; sys.exit(0 if sys.version_info >= (3, 11) else "entrechat needs Python 3.11 or later; set PYTHON=…")'
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e ".[local]"
	touch $@

clean:
	rm -rf $(VENV) $(VENV)-dropin .mypy_cache .pytest_cache .ruff_cache .hypothesis site dist build
