# `make` lists what there is to do. Needs GNU Make 3.81 or newer and Python 3.11 or newer.
#
# PYTHON=/path/to/python3 names the Python to use, ARGS="..." goes to the command that is run.

PYTHON ?=
UV ?= uv
ARGS ?=
BIN := .venv/bin
export PYTHON

# A process for each core, which take work from each other.
SIDE_BY_SIDE := --numprocesses auto --dist worksteal --quiet

PINNED := requirements/run.txt pyproject.toml

.DEFAULT_GOAL := help
.PHONY: help install run test check torture bench format lock again

help: ## List these
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-8s %s\n", $$1, $$2 }' Makefile

install: .venv/run.stamp ## Make .venv with what the service needs

run: .venv/run.stamp ## Start the service
	@exec $(BIN)/rekan run $(ARGS)

test: .venv/dev.stamp ## Run the tests; what a missing tool skips is said at the end
	@$(BIN)/pytest --no-header $(SIDE_BY_SIDE) $(ARGS)

check: .venv/dev.stamp ## Everything that CI checks: format, lint, types, imports, tests with coverage
	@$(BIN)/ruff format --check --quiet . || { echo "Not formatted; make format does it." >&2; exit 1; }
	@$(BIN)/ruff check --quiet .
	@$(BIN)/mypy
	@told=$$($(BIN)/lint-imports --no-logo) || { echo "$$told" >&2; exit 1; }
	@$(BIN)/pytest --no-header --cov $(SIDE_BY_SIDE) $(ARGS)

torture: .venv/dev.stamp ## Attack the running service for an hour; the figures come last
	@LONG=1 $(BIN)/pytest --no-header tests/attacks $(ARGS)

bench: .venv/dev.stamp .venv-rivals/stamp ## Measure what benchmarks/ measures
	@$(BIN)/python -m benchmarks $(ARGS)

format: .venv/dev.stamp ## Format the code and sort the imports
	@$(BIN)/ruff check --fix-only --quiet .
	@$(BIN)/ruff format --quiet .

lock: ## Pin requirements/ anew from pyproject.toml, with uv; ARGS=--upgrade takes newer ones
	@command -v $(UV) >/dev/null || { echo "make lock needs uv: pipx install uv, or make lock UV=/path/to/uv" >&2; exit 1; }
	@$(BUILD_NEEDS) | $(COMPILE) $(ARGS) --output-file requirements/run.txt
	@$(BUILD_NEEDS) | $(COMPILE) $(ARGS) --extra dev --constraints requirements/run.txt --output-file requirements/dev.txt
	@$(UV) pip compile benchmarks/requirements.in --quiet --universal --python-version 3.11 --generate-hashes --no-header $(ARGS) --output-file benchmarks/requirements.txt

# The build back-end is pinned too, so that the editable install fetches nothing unchecked.
BUILD_NEEDS = $(UV) run --quiet --no-project --python '>=3.11' python -c 'import tomllib; print(*tomllib.load(open("pyproject.toml", "rb"))["build-system"]["requires"], sep="\n")'
COMPILE = $(UV) pip compile pyproject.toml - --quiet --universal --python-version 3.11 --generate-hashes --no-header

# The libraries that we are measured beside have an environment of their own.
.venv-rivals/stamp: benchmarks/requirements.txt
	@rm -rf .venv-rivals && .venv/bin/python -m venv .venv-rivals
	@.venv-rivals/bin/python -m pip -qq --disable-pip-version-check install --require-hashes -r $<
	@touch $@

.venv/run.stamp: $(PINNED)
	@sh requirements/install.sh run

.venv/dev.stamp: $(PINNED) requirements/dev.txt
	@sh requirements/install.sh dev

# Moved, cut short, or its Python removed: the stamps say nothing then.
ifneq ($(shell test ! -e .venv/unfinished && test -x $(BIN)/python && test "`cat .venv/home 2>/dev/null`" = "`pwd -P`" && echo whole),whole)
.venv/run.stamp .venv/dev.stamp: again
endif
