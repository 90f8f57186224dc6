"""Two people who do the same at the same moment: both get an answer of ours, and nothing is lost or stored twice."""

from __future__ import annotations

import re
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import Any

import pytest
from sqlalchemy import func, select

from tests.pages import Visit, Visitor
from workshop.access import Role
from workshop.accounts.actions import create_account, make_link, own_organisation
from workshop.accounts.models import SignIn
from workshop.accounts.queries import account_by_email
from workshop.database import Sessions
from workshop.trajectories.visions.models import Tension
from workshop.web import Web, now

NEW = {"code": "T9", "name": "Rust of tempo", "left": "rust", "right": "tempo"}


def at_once(*deeds: Callable[[], Any]) -> list[Any]:
    """Do things in threads that start together; returns what each gave."""
    start = Barrier(len(deeds))

    def do(deed: Callable[[], Any]) -> Any:
        start.wait(10)
        return deed()

    with ThreadPoolExecutor(len(deeds)) as threads:
        return list(threads.map(do, deeds))


def sending(visitor: Visitor, path: str, fields: dict[str, Any], form_on: str = "") -> Callable[[], Any]:
    """Return what sends a form, with the token taken beforehand."""
    token = visitor._token(form_on or path)
    address = path if path.startswith("/") else f"{visitor.home}{path}"
    return lambda: visitor.client.post(address, data=fields | {"csrf_token": token}, headers={"Accept-Language": "en"})


@pytest.fixture
def two(visit: Visit) -> tuple[Visitor, Visitor]:
    return visit(Role.FACILITATOR), visit(Role.PROCESS_OWNER)


def test_one_code_goes_to_one_of_them_and_the_other_keeps_the_text(
    two: tuple[Visitor, Visitor], sessions: Sessions
) -> None:
    answers = at_once(
        *(sending(each, "tensions/new", NEW | {"left": f"van {place}"}) for place, each in enumerate(two))
    )
    assert sorted(answer.status_code for answer in answers) == [303, 422]
    refused = next(answer for answer in answers if answer.status_code == 422)
    assert "the code T9 is taken" in refused.text
    assert 'value="van ' in refused.text
    with sessions() as session:
        assert session.scalar(select(func.count()).select_from(Tension).where(Tension.code == "T9")) == 1


def test_one_change_is_stored_and_the_other_sees_both_texts(two: tuple[Visitor, Visitor]) -> None:
    two[0].post("tensions/new", NEW)
    given = two[0].form_values("tensions/T9/edit")
    answers = at_once(
        *(sending(each, "tensions/T9/edit", given | {"left": f"van {place}"}) for place, each in enumerate(two))
    )
    assert sorted(answer.status_code for answer in answers) == [303, 409]
    conflict = next(answer for answer in answers if answer.status_code == 409)
    assert {"van 0", "van 1"} == set(re.findall(r"van [01]", conflict.text))


def test_a_row_without_a_code_is_not_changed_twice_unseen(visit: Visit) -> None:
    two = visit(Role.FACILITATOR, "saniveld"), visit(Role.PROCESS_OWNER, "saniveld")
    row = next(link for link in two[0].get("process-quality/").links if re.search(r"/process-quality/\d+$", link))
    given = two[0].form_values(f"{row}/edit")
    days = ("2019-09-01", "2019-09-02")
    answers = at_once(
        *(sending(each, f"{row}/edit", given | {"date": day}) for each, day in zip(two, days, strict=True))
    )
    assert sorted(answer.status_code for answer in answers) == [303, 409]


def test_a_change_to_what_somebody_removes_keeps_its_text(two: tuple[Visitor, Visitor]) -> None:
    two[0].post("tensions/new", NEW)
    given = two[1].form_values("tensions/T9/edit")
    two[0].post("tensions/T9/remove", form_on="tensions/T9")
    page = two[1].post("tensions/T9/edit", given | {"right": "tempo en druk"}, status=409, form_on="tensions/")
    assert "Somebody removed tension T9 in the meantime" in page.words
    assert "tempo en druk" in page.words
    back = next(form.get("action") for form in page.all("form") if "put-back" in (form.get("action") or ""))
    assert "is back" in two[1].follow(two[1].post(back or "", form_on="tensions/")).words


def test_at_the_same_moment_too(two: tuple[Visitor, Visitor]) -> None:
    two[0].post("tensions/new", NEW)
    given = two[1].form_values("tensions/T9/edit")
    answers = at_once(
        sending(two[0], "tensions/T9/remove", {}, form_on="tensions/T9"),
        sending(two[1], "tensions/T9/edit", given | {"right": "tempo en druk"}),
    )
    assert answers[0].status_code == 303
    assert answers[1].status_code in {303, 409}
    two[0].get("tensions/T9", status=404)


def test_what_was_removed_comes_back_once(two: tuple[Visitor, Visitor], sessions: Sessions) -> None:
    two[0].post("tensions/new", NEW)
    removed = two[0].follow(two[0].post("tensions/T9/remove", form_on="tensions/T9"))
    undo = next(form.get("action") for form in removed.all("form") if "put-back" in (form.get("action") or "")) or ""
    answers = at_once(*(sending(each, undo, {}, form_on="tensions/") for each in two))
    assert sorted(answer.status_code for answer in answers) == [303, 404]
    with sessions() as session:
        assert session.scalar(select(func.count()).select_from(Tension).where(Tension.name == NEW["name"])) == 1


def test_a_link_opened_twice_at_once_signs_in_once(web: Web, sessions: Sessions) -> None:
    with sessions() as session:
        own = own_organisation(session).id
        account = create_account(session, "iemand@example.org", role=Role.ACCOUNT, organisation_id=own)
        address = f"/sign-in/{make_link(session, account, now=now())}"
        session.commit()
    answers = at_once(*(lambda: web.test_client().get(address) for _ in range(4)))
    assert sorted(answer.status_code for answer in answers) == [303, 404, 404, 404]
    with sessions() as session:
        found = account_by_email(session, "iemand@example.org")
        assert found is not None
        assert session.scalar(select(func.count()).select_from(SignIn).filter_by(account_id=found.id)) == 1


def test_many_new_things_at_once_all_get_in(two: tuple[Visitor, Visitor], sessions: Sessions) -> None:
    deeds = [sending(two[n % 2], "tensions/new", NEW | {"code": f"T{n}"}) for n in range(20, 28)]
    assert {answer.status_code for answer in at_once(*deeds)} == {303}
    with sessions() as session:
        places = session.scalars(select(Tension.position).where(Tension.code.in_([f"T{n}" for n in range(20, 28)])))
        assert len(set(places)) == 8
