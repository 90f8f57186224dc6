"""A map is kept before it changes, compared with what it was, and brought back."""

from tests.pages import Visit, Visitor

VERSIONS = "journeys/KR-M/versions/"


def _write(visitor: Visitor, step: str, **values: str) -> None:
    form = f"steps/{step}/edit"
    visitor.post(form, {**visitor.form_values(form), **values})


def test_a_map_that_came_in_as_version_3_shows_in_version_4_what_changed(visit: Visit) -> None:
    ann = visit("facilitator")
    assert "No version is kept yet" in ann.get(VERSIONS).words
    _write(ann, "M14", title="Staat op de lijst")
    page = ann.get(VERSIONS)
    assert "as it came in" in page.words
    assert "changed M14 Staat op de lijst" in page.words
    assert "Wacht op behandeling" in page.words
    page = ann.follow(ann.post(VERSIONS, {"label": "After the talk"}))
    assert "Version 4 is kept." in page.words
    assert "4 After the talk" in page.words
    page = ann.get(f"{VERSIONS}?earlier=3&later=4")
    assert "changed M14 Staat op de lijst" in page.words
    assert "version 4" in ann.get("journeys/KR-M").words


def test_nothing_new_is_not_kept_twice(visit: Visit) -> None:
    ann = visit("facilitator")
    _write(ann, "M14", title="Staat op de lijst")
    ann.post(VERSIONS, {"label": ""})
    assert "Nothing changed since version 4." in ann.post(VERSIONS, {"label": ""}, 409, form_on=VERSIONS).words


def test_a_version_that_is_brought_back_keeps_the_present_one(visit: Visit) -> None:
    ann = visit("facilitator")
    _write(ann, "M14", title="Staat op de lijst")
    page = ann.follow(ann.post(f"{VERSIONS}3/restore", form_on=VERSIONS))
    assert "The map is as it was in version 3." in page.words
    assert "Wacht op behandeling" in page.words
    page = ann.get(f"{VERSIONS}?earlier=4&later=3")
    assert "before an older one was brought back" in page.words
    assert "Wacht op behandeling" in page.words
    ann.post("journeys/KR-M/undo", form_on="journeys/KR-M")
    assert "Staat op de lijst" in ann.get("journeys/KR-M").words


def test_steps_that_came_and_went_are_brought_back_too(visit: Visit) -> None:
    ann = visit("facilitator")
    ann.post("journeys/KR-M/deed", {"deed": "add", "stage": "F2", "name": "Belt haar zus"}, form_on="journeys/KR-M")
    ann.post("journeys/KR-M/deed", {"deed": "merge", "step": "M11", "other": "M10"}, form_on="journeys/KR-M")
    ann.post(f"{VERSIONS}3/restore", form_on=VERSIONS)
    page = ann.get(f"{VERSIONS}?earlier=3&later=now")
    assert "Nothing differs between these two." in page.words


def test_who_only_reads_sees_no_versions(visit: Visit) -> None:
    visit("partner").get(VERSIONS, 404)


def test_a_version_that_is_not_there_is_not_shown(visit: Visit) -> None:
    visit("facilitator").get(f"{VERSIONS}?earlier=9", 404)
    visit("facilitator").post(f"{VERSIONS}9/restore", status=404, form_on=VERSIONS)
