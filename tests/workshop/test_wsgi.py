"""A server that wants the application by name finds it, with its database ready."""

import sys
from importlib import import_module
from pathlib import Path

import pytest

from workshop.web import Web


def test_the_application_answers(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "workshop.wsgi", raising=False)
    app = import_module("workshop.wsgi").app
    assert isinstance(app, Web)
    assert app.extensions["samenspel.settings"].home == home
    assert app.test_client().get("/sign-in").status_code == 200
    app.extensions["samenspel.sessions"].kw["bind"].dispose()
