"""A visitor who looks at pages and fails on what no page may have.

    def test_shows_the_people(visit: Visit) -> None:
        page = visit("facilitator", "bakenhuis").get("people/")
        assert "Locatiemanager" in page.text

`visit(role, example, person=None)` signs in somebody with that role in that example (on SQLite and on PostgreSQL) and
returns a `Visitor`: `.get(path)` opens a path below the trajectory, `.post(path, fields)` fills in a form there (with
the token of the page the form stands on), both with the status that is expected. Absolute paths begin with a slash.
Every page is checked: one h1, a title, a language, unique ids, forms with a token, no inline style or script; and
opening a page changes nothing in the database.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any
from xml.etree.ElementTree import Element

import pytest
import tinyhtml5
from flask.testing import FlaskClient
from sqlalchemy import event, select

from tests.examples import token_of
from workshop.access import Role
from workshop.accounts.actions import create_account, give_place, make_link, own_organisation, use_link
from workshop.app import create_app
from workshop.database import Engine, Sessions
from workshop.door import COOKIE
from workshop.settings import Settings
from workshop.trajectories.models import Trajectory
from workshop.web import Web, now

_H = "{http://www.w3.org/1999/xhtml}"
_WRITES = re.compile(r"^\s*(INSERT|UPDATE|DELETE)\b", re.IGNORECASE)


@dataclass(frozen=True)
class Page:
    """An answer of the application, parsed."""

    status: int
    text: str
    headers: Mapping[str, str]
    tree: Element

    @property
    def words(self) -> str:
        """The words on the page, without tags, spaces made single."""
        return " ".join(" ".join(self.tree.itertext()).split())

    def all(self, tag: str) -> list[Element]:
        """Return every element with a tag."""
        return [element for element in self.tree.iter() if element.tag == f"{_H}{tag}"]

    @property
    def links(self) -> list[str]:
        """Where the links on the page lead."""
        return [element.get("href", "") for element in self.all("a")]


@dataclass
class Visitor:
    """Somebody who is signed in, or not."""

    client: FlaskClient
    engine: Engine
    home: str
    language: str = "en"
    writes: list[str] = field(default_factory=list)

    def get(self, path: str, status: int = 200) -> Page:
        """Open a page; nothing may change by that."""
        with self._watched() as written:
            answer = self.client.get(self._at(path), headers={"Accept-Language": self.language})
        assert not written, f"opening {path} changed something: {written[:3]}"
        return self._page(answer, path, status)

    def post(self, path: str, fields: Mapping[str, Any] | None = None, status: int = 303, form_on: str = "") -> Page:
        """Send a form, with the token of the page it stands on."""
        token = self._token(form_on or path)
        sent = {"csrf_token": token, **(fields or {})}
        answer = self.client.post(self._at(path), data=sent, headers={"Accept-Language": self.language})
        return self._page(answer, path, status)

    def follow(self, page: Page) -> Page:
        """Go where a redirect leads."""
        return self.get(page.headers["Location"])

    def form_values(self, path: str) -> dict[str, Any]:
        """Return what the form on a page would send unchanged."""
        values: dict[str, Any] = {}
        for element in self.get(path).tree.iter():
            name, kind = element.get("name"), element.get("type", "")
            if name and element.tag in {f"{_H}input", f"{_H}select", f"{_H}textarea"}:
                if kind in {"checkbox", "radio"} and element.get("checked") is None:
                    continue
                if name not in {"csrf_token", "next", "q"}:
                    values.setdefault(name, []).append(_value(element))
        return {name: given if len(given) > 1 else given[0] for name, given in values.items()}

    def _at(self, path: str) -> str:
        return path if path.startswith("/") else f"{self.home}{path}"

    def _token(self, path: str) -> str:
        found = re.search(r'name="csrf_token" value="([^"]+)"', self.client.get(self._at(path)).text)
        if found is None:
            found = re.search(r'name="csrf-token" content="([^"]+)"', self.client.get("/").text)
        assert found is not None, f"no token on {path}"
        return found.group(1)

    def _watched(self) -> Any:
        return _Watch(self.engine)

    def _page(self, answer: Any, path: str, status: int) -> Page:
        assert answer.status_code == status, f"{path}: {answer.status_code} instead of {status}\n{_heard(answer)}"
        text = answer.text if answer.mimetype.startswith("text/") else ""
        tree = tinyhtml5.parse(text or "<p></p>")
        page = Page(answer.status_code, text, dict(answer.headers), tree)
        if answer.mimetype == "text/html" and "<html" in text:
            check(page, path)
        return page


class _Watch:
    """Notes the statements that write while it is open."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self.written: list[str] = []

    def __enter__(self) -> list[str]:
        event.listen(self.engine, "before_cursor_execute", self._note)
        return self.written

    def __exit__(self, *_: object) -> None:
        event.remove(self.engine, "before_cursor_execute", self._note)

    def _note(self, _c: Any, _cursor: Any, statement: str, *_: Any) -> None:
        if _WRITES.match(statement):
            self.written.append(statement)


def _value(element: Element) -> str:
    if element.tag == f"{_H}textarea":
        return "".join(element.itertext()).removeprefix("\n")
    if element.tag == f"{_H}select":
        chosen = [o for o in element.iter(f"{_H}option") if o.get("selected") is not None]
        options = chosen or list(element.iter(f"{_H}option"))[:1]
        return options[0].get("value", "") if options else ""
    return element.get("value", "on" if element.get("type") == "checkbox" else "")


def _heard(answer: Any) -> str:
    return " ".join(re.sub(r"<[^>]+>", " ", answer.text).split())[-600:] if answer.mimetype == "text/html" else ""


def check(page: Page, path: str) -> None:
    """Fail on what no page may have."""
    assert len(page.all("h1")) == 1, f"{path}: {len(page.all('h1'))} h1"
    assert "".join(page.all("title")[0].itertext()).strip(), f"{path}: no title"
    assert page.all("html")[0].get("lang") in {"nl", "en"}, f"{path}: no language"
    ids = Counter(element.get("id") for element in page.tree.iter() if element.get("id"))
    assert not [name for name, times in ids.items() if times > 1], f"{path}: double ids {ids.most_common(3)}"
    for form in page.all("form"):
        if form.get("method", "get").lower() == "post":
            names = [element.get("name") for element in form.iter()]
            assert "csrf_token" in names, f"{path}: a form without a token"
    for element in page.tree.iter():
        inline = [name for name in element.keys() if name == "style" or name.startswith("on")]  # noqa: SIM118  # an Element
        assert not inline, f"{path}: {element.tag} has {inline}"
    for script in page.all("script"):
        assert script.get("src"), f"{path}: a script without a file"


Visit = Callable[..., Visitor]


@pytest.fixture
def web(sessions: Sessions, tmp_path: Any) -> Web:
    """Return the application on a database with the three examples."""
    settings = Settings(database_url="sqlite:///unused", secret_key="s" * 40, home=tmp_path)
    application = create_app(settings, sessions)
    application.testing = True
    return application


@pytest.fixture
def visit(web: Web, sessions: Sessions) -> Visit:
    """Return what signs somebody in with a role in an example."""

    def enter(role: str | Role, example: str = "bakenhuis", *, person: str | None = None) -> Visitor:
        engine = sessions.kw["bind"]
        client = web.test_client()
        with sessions() as session:
            trajectory = session.scalars(select(Trajectory).where(Trajectory.slug.startswith(example))).one()
            home = f"/trajectories/{trajectory.id}/"
        if role != Role.OUTSIDER:
            place = Role(role)
            token = token_of(place, example) if person is None else _sign_in(sessions, place, trajectory.id, person)
            client.set_cookie(COOKIE, token)
        return Visitor(client, engine, home)

    return enter


def _sign_in(sessions: Sessions, role: Role, trajectory_id: int, person: str) -> str:
    """Make somebody who is one of the people of a trajectory, and return the token of their browser."""
    with sessions() as session:
        own = own_organisation(session).id
        account = create_account(session, f"{role}-{person}@example.org", role=Role.ADMINISTRATOR, organisation_id=own)
        give_place(session, account, trajectory_id, role=role, person=person)
        token = use_link(session, make_link(session, account, now=now()), now=now())
        session.commit()
    return token


def endpoints(web: Web) -> Iterator[tuple[str, Sequence[str], str]]:
    """Yield every endpoint with its methods and its rule."""
    for rule in web.url_map.iter_rules():
        methods = sorted((rule.methods or set()) - {"HEAD", "OPTIONS"})
        yield rule.endpoint, methods, rule.rule
