# `make help` lists the targets. Targets that need the virtual environment create it in .venv.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
DOCS_READY := $(VENV)/.docs-ready
ARGS ?=

.PHONY: help demo test generate check lint format types docs test-site bench build clean
.DEFAULT_GOAL := help

help:  ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "make %-10s %s\n", $$1, $$2}' Makefile

demo: $(READY)  ## run the quickstart (CVAT_HOST=…: against that server)
	@$(BIN)/python examples/quickstart.py

test: $(READY)  ## run all checks and tests (ARGS=…: arguments for pytest)
	@$(MAKE) --no-print-directory lint check types
	$(BIN)/python -m pytest -n auto --dist loadfile --ignore tests/site $(ARGS)

generate: $(READY)  ## generate cvat_sdk/api_client and docs from openapi.yaml
	$(BIN)/python tools/generate.py $(ARGS)

check: $(READY)  ## fail if the generated files are out of date
	$(BIN)/python tools/generate.py --check

lint: $(READY)  ## check format and lint with ruff
	$(BIN)/ruff format --check
	$(BIN)/ruff check --quiet

format: $(READY)  ## format and fix with ruff
	$(BIN)/ruff format
	$(BIN)/ruff check --fix

types: $(READY)  ## check types with mypy --strict and pyright
	$(BIN)/mypy
	$(BIN)/pyright --pythonpath $(BIN)/python

docs: $(DOCS_READY)  ## build the documentation site in build/site
	$(BIN)/python -m sphinx --quiet --fail-on-warning --keep-going --doctree-dir build/doctrees docs build/site

test-site: $(DOCS_READY)  ## build the site and try it in headless Chromium
	$(BIN)/python -m pytest tests/site $(ARGS)

bench: $(READY)  ## run the benchmarks, write benchmarks/RESULTS.md (QUICK=1: a short run)
	$(BIN)/python -m benchmarks $(if $(QUICK),--quick) $(ARGS)

build: $(READY)  ## build wheel and sdist in dist/
	$(BIN)/python -m build --no-isolation

clean:  ## remove everything that make created
	rm -rf $(VENV) build dist *.egg-info .mypy_cache .pytest_cache .ruff_cache .hypothesis benchmarks/.envs
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

$(READY): pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 10))' || { \
	  echo "$(PYTHON) is missing or older than 3.10. Choose another one: make PYTHON=python3.12 …" >&2; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { \
	  echo "$(PYTHON) cannot create virtual environments: it lacks venv or ensurepip." >&2; \
	  echo "On Debian and Ubuntu: apt install python3-venv. Or choose another one: make PYTHON=… …" >&2; exit 1; }
	@echo 'Creating the virtual environment $(VENV), once; this takes about half a minute.'
	@$(PYTHON) -m venv --clear $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev,testing]'
	@touch $@

$(DOCS_READY): $(READY)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[docs]'
	@touch $@
