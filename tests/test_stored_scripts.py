"""Markup, scripts and template syntax in every text of a trajectory stay words: on screen, in drawings and on paper."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

import pytest
import tinyhtml5

from tests.pages import Page, Visit, Visitor, check
from tests.soiling import soiled
from tests.walking import codes_in, pages_of
from workshop.access import Audience, Role
from workshop.accounts.actions import create_account, give_place, make_link, own_organisation, use_link
from workshop.app import FEATURES
from workshop.archive.yaml_reading import read_yaml
from workshop.database import Session, Sessions
from workshop.door import COOKIE
from workshop.errors import Missing
from workshop.languages import Language
from workshop.printing.assets import self_contained
from workshop.printing.press import print_pdf
from workshop.trajectories.files.actions import bring_in, read_file
from workshop.trajectories.files.queries import shared_copy, vault_copy
from workshop.trajectories.models import Trajectory
from workshop.trajectories.prints.orders import Wish, order_for, page_of
from workshop.web import Web, now

#: What would stand on a page where a text was taken for markup, or worked out as a template or a format.
SIGNS = ("<script>alert", "<img src=x", '<img src="file:', "q49q", "<class 'str'>", "<class &#39;str")
_H = "{http://www.w3.org/1999/xhtml}"


def brought_in(session: Session, name: str) -> Trajectory:
    """Store an example with an attack in every text."""
    document = read_file(soiled(name), FEATURES.archive)
    organisation = own_organisation(session).id
    return bring_in(session, document, FEATURES.archive, organisation_id=organisation, slug=f"soiled-{name}")


def signs_in(text: str) -> list[str]:
    """Return what on a page shows that a text did more than stand there."""
    found = [sign for sign in SIGNS if sign in text]
    for element in tinyhtml5.parse(text).iter():
        source = element.get("src", "") or element.get("href", "")
        if source == "x" or source.startswith(("file:", "javascript:")) or element.get("onerror"):
            found.append(f"{element.tag} {source}")
        if element.tag == f"{_H}script" and not element.get("src"):
            found.append("a script of somebody else")
    return found


@pytest.fixture
def attacked(sessions: Sessions, visit: Visit) -> Visitor:
    """Return a process owner in a trajectory with an attack in every text."""
    with sessions() as session:
        trajectory = brought_in(session, "bakenhuis")
        own = own_organisation(session).id
        account = create_account(session, "careful@example.org", role=Role.ADMINISTRATOR, organisation_id=own)
        give_place(session, account, trajectory.id, role=Role.PROCESS_OWNER)
        token = use_link(session, make_link(session, account, now=now()), now=now())
        home = f"/trajectories/{trajectory.id}/"
        session.commit()
    visitor = visit(Role.OUTSIDER)
    visitor.client.set_cookie(COOKIE, token)
    visitor.home = home
    return visitor


@pytest.mark.slow
@pytest.mark.parametrize("shelf", ["sqlite"], indirect=True)
def test_no_page_takes_a_text_for_more_than_words(attacked: Visitor, web: Web, sessions: Sessions) -> None:
    with sessions() as session:
        codes = codes_in(session, int(attacked.home.split("/")[2]))
    seen = 0
    for address, text in pages_of(web, attacked, codes):
        assert not signs_in(text), address
        if "<html" in text and "/print/" not in address:
            check(Page(200, text, {}, tinyhtml5.parse(text)), address)
        seen += "onerror=alert(2)" in text
    assert seen > 200


@pytest.mark.parametrize("path", ["search?q=<script>alert(1)</script>", 'people/?q="><img src=x>', "nowhere/<script>"])
def test_what_is_asked_for_stays_words(visit: Visit, path: str) -> None:
    answer = visit(Role.FACILITATOR).client.get(f"{visit(Role.FACILITATOR).home}{path}")
    assert answer.status_code in {200, 404}
    assert not signs_in(answer.text)


@pytest.mark.slow
@pytest.mark.parametrize("shelf", ["sqlite"], indirect=True)
@pytest.mark.parametrize("example", ["bakenhuis", "waterkant"])
def test_no_document_takes_a_text_for_more_than_words(session: Session, example: str) -> None:
    trajectory = brought_in(session, example)
    printed = 0
    for printable in FEATURES.printables.values():
        wish = Wish(language=Language.DUTCH, audience=Audience.TEAM)
        try:
            page = page_of(session, printable, order_for(session, trajectory, printable, wish=wish, now=now()))
        except Missing:
            continue
        body = re.sub(r"<style>.*?</style>", "", page, flags=re.DOTALL)
        assert not signs_in(body), printable.key
        assert "file:///etc/passwd" not in re.sub(r"(?s)>[^<]*<", "><", body), "an address in an attribute"
        assert self_contained(page)
        assert print_pdf(page).startswith(b"%PDF")
        printed += 1
    assert printed


@pytest.mark.parametrize("example", ["bakenhuis", "waterkant", "saniveld"])
def test_a_file_full_of_attacks_comes_back_equal(session: Session, example: str) -> None:
    trajectory = brought_in(session, example)
    written = values_in(vault_copy(session, trajectory, FEATURES.archive))
    assert written == values_in(soiled(example)) | {"trajectory": written["trajectory"]}
    assert shared_copy(session, trajectory, FEATURES.archive, audience=Audience.TEAM, on=date(2019, 11, 15))


def values_in(file: bytes) -> dict[str, Any]:
    found = read_yaml(file).value
    assert isinstance(found, dict)
    return found
