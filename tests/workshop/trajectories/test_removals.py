"""Removing something, what stands in the way, and putting it back."""

from tests.pages import Visit
from workshop.access import Role


def test_what_is_removed_can_be_put_back(visit: Visit) -> None:
    visitor = visit(Role.FACILITATOR)
    before = visitor.get("tensions/").words
    visitor.post("tensions/new", {"code": "T9", "name": "Rust of tempo", "left": "rust", "right": "tempo"})
    removed = visitor.follow(visitor.post("tensions/T9/remove", form_on="tensions/T9"))
    assert "T9 is removed" in removed.words
    undo = next(form.get("action") for form in removed.all("form") if "put-back" in (form.get("action") or ""))
    assert "Rust of tempo" in visitor.follow(visitor.post(undo or "", form_on="tensions/")).words
    visitor.get("tensions/T9")
    visitor.post(undo or "", status=404, form_on="tensions/")
    assert "Rust of tempo" not in before


def test_what_others_refer_to_stays_and_says_by_whom(visit: Visit) -> None:
    visitor = visit(Role.FACILITATOR)
    page = visitor.post("people/D07/remove", status=409, form_on="people/D07")
    assert "E1" in page.words
    assert "AF1" in page.words
    visitor.get("people/D07")
