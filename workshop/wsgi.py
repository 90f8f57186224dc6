"""The application for a server that wants one by name: `gunicorn workshop.wsgi:app`."""

from __future__ import annotations

import os

from workshop.app import create_app
from workshop.database import session_factory
from workshop.migrations.upgrading import ready_engine
from workshop.settings import settings_from

_SETTINGS = settings_from(os.environ)

app = create_app(_SETTINGS, session_factory(ready_engine(_SETTINGS)))
