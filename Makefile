# `make help` lists what there is. Each target first makes the environment it needs, in .venv.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
ARGS ?=

.PHONY: help demo test generate check lint format types bench build clean
.DEFAULT_GOAL := help

help:  ## this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / {printf "make %-10s %s\n", $$1, $$2}' Makefile

demo: $(READY)  ## show the client at work (CVAT_HOST=… runs it against that server)
	@$(BIN)/python examples/quickstart.py

test: $(READY)  ## everything: format, lint, generated code, types, tests (ARGS=… goes to pytest)
	@$(MAKE) --no-print-directory lint check types
	$(BIN)/python -m pytest $(ARGS)

generate: $(READY)  ## write cvat_sdk/api_client and docs anew from openapi.yaml
	$(BIN)/python tools/generate.py $(ARGS)

check: $(READY)  ## fail when what is generated differs from the contract or the templates
	$(BIN)/python tools/generate.py --check

lint: $(READY)  ## ruff: format and rules
	$(BIN)/ruff format --check
	$(BIN)/ruff check --quiet

format: $(READY)  ## ruff: put the format right, and what else it can
	$(BIN)/ruff format
	$(BIN)/ruff check --fix

types: $(READY)  ## mypy --strict and pyright
	$(BIN)/mypy
	$(BIN)/pyright --pythonpath $(BIN)/python

bench: $(READY)  ## measure against the others, write benchmarks/RESULTS.md (QUICK=1: a short run)
	$(BIN)/python -m benchmarks $(if $(QUICK),--quick) $(ARGS)

build: $(READY)  ## wheel and sdist, in dist/
	$(BIN)/python -m build --no-isolation

clean:  ## remove everything that make made
	rm -rf $(VENV) build dist *.egg-info .mypy_cache .pytest_cache .ruff_cache .hypothesis benchmarks/.envs
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

$(READY): pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 10))' || { \
	  echo "$(PYTHON) is missing or older than 3.10. Name another: make PYTHON=python3.12 …" >&2; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { \
	  echo "$(PYTHON) cannot make environments: it lacks venv or ensurepip." >&2; \
	  echo "On Debian and Ubuntu: apt install python3-venv. Or name another: make PYTHON=… …" >&2; exit 1; }
	@echo 'Making the environment in $(VENV), once; it takes about half a minute.'
	@$(PYTHON) -m venv --clear $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev,testing]'
	@touch $@
