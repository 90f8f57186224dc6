"""The addresses behind the editor: what a script is told, and what others get to see."""

from typing import Any

import pytest

from tests.pages import Visit, Visitor

MAP = "journeys/KR-M"


def _send(visitor: Visitor, path: str, **fields: str) -> tuple[int, dict[str, Any]]:
    page = visitor.client.get(f"{visitor.home}{MAP}").text
    token = page.partition('name="csrf-token" content="')[2].partition('"')[0]
    answer = visitor.client.post(
        f"{visitor.home}{MAP}/{path}",
        data={"csrf_token": token, **fields},
        headers={"Accept": "application/json", "Accept-Language": "en"},
    )
    return answer.status_code, answer.get_json()


def _changes(visitor: Visitor, since: int) -> tuple[int, dict[str, Any] | None]:
    answer = visitor.client.get(f"{visitor.home}{MAP}/changes?since={since}", headers={"Accept-Language": "en"})
    return answer.status_code, answer.get_json(silent=True)


def test_what_is_written_is_told_to_whoever_asks(visit: Visit) -> None:
    ann, ben = visit("facilitator"), visit("process_owner")
    assert _changes(ben, 0) == (204, None)
    status, answer = _send(ann, "cell", step="M14", cell="waiting_days", text="12", seen="31")
    assert status == 200
    status, told = _changes(ben, 0)
    assert status == 200
    assert told is not None
    assert told["edit"] == answer["edit"]
    assert told["others"] == ["facilitator works in M14"]
    assert "12 days" in told["html"]
    assert _changes(ben, told["edit"]) == (204, None)


def test_nobody_is_told_of_their_own_work(visit: Visit) -> None:
    ann = visit("facilitator")
    _send(ann, "cell", step="M14", cell="waiting_days", text="12", seen="31")
    _, told = _changes(ann, 0)
    assert told is not None
    assert told["others"] == []


def test_an_overtaken_text_comes_back_with_the_other_one(visit: Visit) -> None:
    ann, ben = visit("facilitator"), visit("process_owner")
    _send(ann, "cell", step="M14", cell="waiting_days", text="12", seen="31")
    status, answer = _send(ben, "cell", step="M14", cell="waiting_days", text="13", seen="31")
    assert (status, answer["theirs"]) == (409, "12")
    assert "facilitator" in answer["sentence"]


@pytest.mark.parametrize(
    ("fields", "status", "said"),
    [
        ({"step": "M14", "cell": "waiting_days", "text": "long", "seen": "31"}, 409, "whole days"),
        ({"step": "M14", "cell": "title", "text": " ", "seen": "Wacht op behandeling"}, 409, "needs a name"),
        ({"step": "M14", "cell": "emotion", "text": "3", "seen": "-2"}, 409, "from −2 to +2"),
        ({"step": "M99", "cell": "does", "text": "x", "seen": ""}, 404, "M99"),
        ({"step": "M14", "cell": "evidence", "text": "B01", "seen": ""}, 404, ""),
        ({"step": "M14", "cell": "partner", "text": "P99", "seen": ""}, 409, "P99"),
    ],
)
def test_what_cannot_be_is_said_and_not_stored(visit: Visit, fields: dict[str, str], status: int, said: str) -> None:
    ann = visit("facilitator")
    answered, answer = _send(ann, "cell", **fields)
    assert answered == status
    assert said in answer["sentence"]
    assert _changes(ann, 0) == (204, None)


def test_a_step_is_made_undone_and_made_again(visit: Visit) -> None:
    ann = visit("facilitator")
    status, answer = _send(ann, "deed", deed="add", stage="F2", other="M04", name="Belt haar zus")
    assert (status, answer["subject"]) == (200, "M23")
    assert "Belt haar zus" in ann.get(MAP).words
    assert _send(ann, "undo")[0] == 200
    assert "Belt haar zus" not in ann.get(MAP).words
    assert _send(ann, "redo")[0] == 200
    assert "Belt haar zus" in ann.get(MAP).words
    assert _send(visit("process_owner"), "undo") == (
        409,
        {"sentence": "There is nothing of yours to undo in this map."},
    )


def test_who_may_only_read_changes_nothing(visit: Visit) -> None:
    partner = visit("partner")
    status, _ = _send(partner, "cell", step="M14", cell="waiting_days", text="12", seen="31")
    assert status == 404
    assert 'data-cell="' not in partner.get(MAP).text


def test_without_a_script_a_form_does_the_same(visit: Visit) -> None:
    ann = visit("facilitator")
    asked = {"deed": "rename_stage", "stage": "F3", "name": "Opvang"}
    page = ann.follow(ann.post(f"{MAP}/deed", asked, form_on=MAP))
    assert "Stage F3 has another name, in every map." in page.words
    assert "Opvang" in ann.get("journeys/KR-K").words


def test_a_form_elsewhere_is_seen_in_the_map_and_undone_there(visit: Visit) -> None:
    ann, ben = visit("facilitator"), visit("process_owner")
    values = ann.form_values("steps/M14/edit")
    ann.post("steps/M14/edit", {**values, "title": "Staat op de lijst"})
    _, told = _changes(ben, 0)
    assert told is not None
    assert "Staat op de lijst" in told["html"]
    assert _send(ann, "undo")[0] == 200
    assert "Wacht op behandeling" in ann.get(MAP).words
