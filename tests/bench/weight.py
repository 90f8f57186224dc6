"""What a page weighs: statements behind it, and compressed bytes of its text, scripts and styles."""

from __future__ import annotations

import gzip
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from flask.testing import FlaskClient
from sqlalchemy import event

from tests.bench.places import TOKEN, Place
from workshop.app import create_app
from workshop.database import Engine, make_engine, session_factory
from workshop.door import COOKIE
from workshop.settings import Settings

_ASSETS = re.compile(r'<link rel="stylesheet" href="([^"]+)"|<script[^>]* src="([^"]+)"')
_KILOBYTE = 1000


@contextmanager
def weighed(place: Place) -> Iterator[Scales]:
    """Offer the application on a database in this process, so that its statements can be counted."""
    engine = make_engine(place.url)
    settings = Settings(database_url=place.url, secret_key="s" * 40, home=place.home)
    client = create_app(settings, session_factory(engine)).test_client()
    client.set_cookie(COOKIE, TOKEN)
    yield Scales(client, engine)
    engine.dispose()


class Scales:
    """Weighs pages."""

    def __init__(self, client: FlaskClient, engine: Engine) -> None:
        self._client = client
        self._count = 0
        event.listen(engine, "before_cursor_execute", self._note)

    def weigh(self, path: str) -> Mapping[str, float]:
        """Return the statements of a page, and the kilobytes of its text and of its scripts and styles, compressed."""
        self._client.get(path)
        self._count = 0
        page = self._client.get(path)
        statements = self._count
        assets = {"".join(found) for found in _ASSETS.findall(page.text)}
        return {
            "statements": statements,
            "kB html": _kilobytes(page.data),
            "kB script+style": sum(_kilobytes(self._client.get(asset).data) for asset in assets),
        }

    def _note(self, *_statement: object) -> None:
        self._count += 1


def _kilobytes(content: bytes) -> float:
    return round(len(gzip.compress(content, 6)) / _KILOBYTE, 1)
