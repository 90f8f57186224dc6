"""What the import contracts cannot say: frameworks at the edge, one place that commits, consent that stays asked."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parent.parent
PACKAGES = ("workshop", "journeys", "experiments")
#: Which files may know which framework; by file name, or by the folder they stand in.
EDGES = {
    "flask": {"views.py", "app.py", "door.py", "web.py", "features.py", "cli.py", "wsgi.py"},
    "flask_wtf": {"web.py", "workshop/mishaps"},
    "wtforms": {"forms.py", "views.py"},
    "sqlalchemy": {"models.py", "queries.py", "actions.py", "database.py", "workshop/migrations"},
    "alembic": {"workshop/migrations"},
    "pydantic": {"archive.py", "workshop/archive"},
    "pydantic_core": {"workshop/archive"},
    "ruamel": {"workshop/archive"},
    "weasyprint": {"workshop/printing"},
    "pikepdf": {"workshop/printing"},
    "graphviz": {"workshop/diagrams"},
    "csv": {"workshop/sheets"},
    "openpyxl": {"workshop/sheets"},
    "defusedxml": {"workshop/sheets"},
    "argon2": {"workshop/accounts"},
    "gunicorn": {"serving.py", "listening.py"},
    "numpy": {"experiments/evidence"},
    "scipy": {"experiments/evidence"},
}
#: Who may commit: the web edge, the command line and migrations.
COMMITTERS = {"workshop/web.py", "workshop/cli.py"}
GUARDED = {"Interview", "Finding", "FindingSteps", "StepFindings", "PersonaInterviews"}


def modules() -> list[Path]:
    return [module for package in PACKAGES for module in sorted((ROOT / package).rglob("*.py"))]


def name_of(module: Path) -> str:
    return module.relative_to(ROOT).as_posix()


def imports_in(module: Path) -> Iterator[tuple[str, list[str], ast.stmt]]:
    for node in ast.walk(ast.parse(module.read_text())):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield alias.name, [], node
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module, [alias.name for alias in node.names], node


def is_at_edge(module: Path, imported: str) -> bool:
    allowed = EDGES.get(imported.split(".")[0])
    if allowed is None:
        return True
    return module.name in allowed or any(name_of(module).startswith(f"{folder}/") for folder in allowed)


def test_frameworks_stay_at_the_edge() -> None:
    found = [
        (name_of(m), imported) for m in modules() for imported, _, _ in imports_in(m) if not is_at_edge(m, imported)
    ]
    assert not found


def imports_inside_functions(module: Path) -> list[int]:
    return [
        node.lineno
        for function in ast.walk(ast.parse(module.read_text()))
        if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef)
        for node in ast.walk(function)
        if isinstance(node, ast.Import | ast.ImportFrom)
    ]


def test_nothing_is_imported_inside_a_function() -> None:
    assert not {name_of(module): lines for module in modules() if (lines := imports_inside_functions(module))}


def test_only_the_edges_commit() -> None:
    committing = {name_of(module) for module in modules() if ".commit(" in module.read_text()}
    assert {name for name in committing if not name.startswith("workshop/migrations/")} <= COMMITTERS


def test_only_one_module_selects_interviews_and_findings() -> None:
    readers = {"journeys/interviews/queries.py", "journeys/interviews/actions.py", "journeys/interviews/archive.py"}
    for module in modules():
        for imported, names, _ in imports_in(module):
            if imported == "journeys.interviews.models" and GUARDED & set(names):
                is_model = module.name in {"models.py", "forms.py"}
                assert is_model or name_of(module) in readers, f"{name_of(module)} knows {names}"
    for module in modules():
        text = module.read_text()
        if any(f"select({name}" in text for name in GUARDED):
            assert name_of(module) in {"journeys/interviews/queries.py", "journeys/interviews/actions.py"}


def test_a_package_says_what_it_is_and_imports_nothing() -> None:
    for module in modules():
        if module.name == "__init__.py":
            tree = ast.parse(module.read_text())
            assert ast.get_docstring(tree), name_of(module)
            assert len(tree.body) == 1, name_of(module)


def test_names_are_concepts() -> None:
    words = {"util", "utils", "helper", "helpers", "common", "misc", "base", "manager"}
    assert not [
        name_of(m) for m in modules() if words & {part.removesuffix(".py") for part in m.relative_to(ROOT).parts}
    ]


def test_the_top_level_holds_what_was_agreed() -> None:
    agreed = {
        "workshop", "journeys", "experiments", "templates", "tests", "setup.cfg", "pyproject.toml", "README.md",
        "CHANGELOG.md", "DECISIONS.md", "LICENSE", "Makefile", "requirements.lock", "requirements-dev.lock",
    }  # fmt: skip
    made = {"out", "var", "dist", "build", "node_modules"}
    found = {entry.name for entry in ROOT.iterdir() if not entry.name.startswith(".")}
    assert found - made - {"__pycache__"} <= agreed
