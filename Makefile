# `make help` lists the targets. Targets that need a virtual environment create it.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
DEMO := .venv-demo
LOWEST := .venv-lowest
PIP := -m pip install --quiet --disable-pip-version-check
PYTEST := -m pytest -n auto --dist loadfile --no-loadscope-reorder --ignore tests/site
LOCK := $(BIN)/uv pip compile --quiet --universal --python-version 3.10 --generate-hashes \
  --extra dev --extra docs --extra testing --extra progress \
  --custom-compile-command 'make lock' --output-file requirements-dev.txt pyproject.toml
CHROMIUM ?= chromium
ARGS ?=

.PHONY: help demo test test-lowest test-server coverage generate check lint format types docs \
  picture test-site bench build lock audit clean
.DEFAULT_GOAL := help

help:  ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "make %-12s %s\n", $$1, $$2}' Makefile

demo: $(DEMO)/.ready  ## run the quickstart and a whole workflow (CVAT_HOST=…: against that server)
	@$(DEMO)/bin/python examples/quickstart.py
	@$(DEMO)/bin/python examples/annotate_a_bucket.py

test: $(READY)  ## run all checks and tests (ARGS=…: arguments for pytest)
	@$(MAKE) --no-print-directory lint types
	$(BIN)/python $(PYTEST) $(ARGS)

test-lowest: $(LOWEST)/.ready  ## run the tests with the oldest dependencies that pyproject.toml allows
	$(LOWEST)/bin/python $(PYTEST) $(ARGS)

test-server: $(READY)  ## run the live tests against CVAT_HOST=… CVAT_USERNAME=… CVAT_PASSWORD=…
	@test -n '$(CVAT_HOST)' || { echo 'Set CVAT_HOST to the URL of the server.' >&2; exit 1; }
	CVAT_TEST_HOST='$(CVAT_HOST)' $(BIN)/python -m pytest tests/live -rs --timeout 1800 $(ARGS)

coverage: $(READY)  ## run the tests, and show what of the runtime and of core they leave out
	$(BIN)/coverage erase
	$(BIN)/coverage run $(PYTEST) $(ARGS)
	$(BIN)/coverage combine --quiet
	$(BIN)/coverage report

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

docs: $(READY)  ## build the documentation site in build/site
	$(BIN)/python -m sphinx --quiet --fail-on-warning --keep-going --doctree-dir build/doctrees docs build/site

picture: docs  ## renew the README's picture of the site (needs Chromium)
	$(CHROMIUM) --headless --no-sandbox --hide-scrollbars --force-device-scale-factor=1 \
	  --window-size=1180,640 --screenshot=docs/site.png file://$(CURDIR)/build/site/guides/tasks.html

test-site: $(READY)  ## build the site and try it in headless Chromium
	$(BIN)/python -m pytest tests/site $(ARGS)

bench: $(READY)  ## run the benchmarks, write benchmarks/RESULTS.md (QUICK=1: a short run)
	$(BIN)/python -m benchmarks $(if $(QUICK),--quick) $(ARGS)

build: $(READY)  ## build wheel and sdist in dist/, and check them
	rm -rf dist
	$(BIN)/python -m build --no-isolation
	$(BIN)/twine check --strict dist/*
	$(BIN)/check-wheel-contents dist/*.whl

lock: $(READY)  ## renew requirements-dev.txt (ARGS=--upgrade: with the newest releases)
	$(LOCK) $(ARGS)

audit: $(READY)  ## look for known vulnerabilities in what requirements-dev.txt lists
	$(BIN)/uvx pip-audit --disable-pip --require-hashes --requirement requirements-dev.txt

clean:  ## remove everything that make created
	rm -rf $(VENV) $(DEMO) $(LOWEST) build dist *.egg-info .coverage* .mypy_cache .pytest_cache \
	  .ruff_cache .hypothesis benchmarks/.envs
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

define create
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 10))' || { \
	  echo "$(PYTHON) is missing or older than 3.10. Choose another one: make PYTHON=python3.12 …" >&2; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { \
	  echo "$(PYTHON) cannot create virtual environments: it lacks venv or ensurepip." >&2; \
	  echo "On Debian and Ubuntu: apt install python3-venv. Or choose another one: make PYTHON=… …" >&2; exit 1; }
	@echo 'Creating the virtual environment $(@D), once; this takes about $(1).'
	@$(PYTHON) -m venv --clear $(@D)
endef

$(READY): pyproject.toml requirements-dev.txt
	$(call create,a minute or two)
	@$(BIN)/python $(PIP) --require-hashes --requirement requirements-dev.txt
	@$(BIN)/python $(PIP) --no-deps --no-build-isolation --editable .
	@touch $@

$(DEMO)/.ready: pyproject.toml
	$(call create,20 seconds)
	@$(DEMO)/bin/python $(PIP) --editable '.[testing,progress]'
	@touch $@

# uv takes the lower bounds from pyproject.toml itself.
$(LOWEST)/.ready: pyproject.toml $(READY)
	$(call create,20 seconds)
	@$(BIN)/uv pip compile --quiet --resolution lowest-direct --no-deps \
	  --output-file $(LOWEST)/constraints.txt pyproject.toml
	@$(BIN)/uv pip install --quiet --python $(LOWEST)/bin/python \
	  --constraint $(LOWEST)/constraints.txt --editable '.[dev,testing,progress]'
	@touch $@
