# Sets Samenspel up, shows it and checks it. `make help` lists the targets.
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.PHONY: help demo test check bench lint lock translations vendor
.NOTPARALLEL:

PYTHON ?= python3
export PYTHON
PY := .venv/bin/python

help:  ## list the targets
	@sed -nE 's/^([a-z-]+):.*## (.*)/make \1\t\2/p' Makefile | expand -t 20

PORT := 8000

demo:  ## load the examples, write their PDFs to out/, serve on 127.0.0.1:8000 (PORT=8001 elsewhere, SERVE=0 not at all)
	@.ci/system-packages demo
	@.ci/environment demo
	@$(PY) -m workshop.cli demo --out out $(if $(filter 0,$(SERVE)),,--serve --port $(PORT))

test:  ## run every check and every test
	@.ci/system-packages test
	@.ci/environment dev
	@$(MAKE) --no-print-directory lint
	$(PY) -m pytest -n 2

check:  ## run the quick part: lint, types, contracts and the fast tests
	@.ci/system-packages check
	@.ci/environment dev
	@$(MAKE) --no-print-directory lint
	$(PY) -m pytest -n 2 -m "not slow and not browser and not postgresql"

bench:  ## measure speed and memory, paired with a yardstick in one run, into out/bench.json
	@.ci/system-packages test
	@.ci/environment dev
	$(PY) -m tests.bench --out out/bench.json

lint:  ## check style, types and the contracts between packages
	@.ci/environment dev
	$(PY) -m ruff check .
	$(PY) -m ruff format --check .
	$(PY) -m mypy
	$(PY) -c "from importlinter.cli import lint_imports_command as check; check()"
	$(PY) -m deptry .
	$(PY) -m djlint templates --lint --quiet

COMPILE = $(PY) -m uv pip compile pyproject.toml --quiet --universal --python-version 3.11 --generate-hashes \
	--no-emit-index-url --no-annotate --no-header $(if $(UPGRADE),--upgrade)

lock:  ## write both locks again from pyproject.toml (UPGRADE=1 takes newer versions)
	@.ci/environment dev
	@$(PY) -m uv --version >/dev/null 2>&1 || $(PY) -m pip install -qq --disable-pip-version-check uv
	$(COMPILE) --extra postgresql --output-file requirements.lock
	$(COMPILE) --all-extras --constraint requirements.lock --output-file requirements-dev.lock

WORDS := workshop/translations
BABEL := $(PY) -m babel.messages.frontend

translations:  ## collect the texts, bring the Dutch catalogue up to date, compile it
	@.ci/environment dev
	$(BABEL) --quiet extract --mapping $(WORDS)/mapping.toml --keyword _l --keyword Text --keyword Counted:1,2 --ignore-dirs ".*" --add-location file \
		--sort-output --width 120 --project Samenspel --version 0.1 --output $(WORDS)/messages.pot \
		workshop journeys experiments templates
	$(BABEL) --quiet update --input-file $(WORDS)/messages.pot --output-dir $(WORDS) --locale nl --width 120 \
		--no-fuzzy-matching --ignore-obsolete --ignore-pot-creation-date
	$(BABEL) compile --directory $(WORDS) --statistics

vendor:  ## fetch fonts, icons and scripts again in the versions that .ci/vendor names
	@.ci/environment dev
	.ci/vendor
