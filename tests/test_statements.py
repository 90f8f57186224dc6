"""A page asks as often of the database for a trajectory three times as large."""

from __future__ import annotations

from sqlalchemy import event

from tests.larger import bring_in_larger
from tests.pages import Visit, Visitor
from workshop.access import Role
from workshop.database import Sessions

PATHS = (
    *("", "thread", "search?q=de", "print", "file"),
    *("vision/", "principles/", "stages/", "target-groups/", "partners/", "partners/haven", "people/"),
    *("interviews/", "findings/", "personas/", "journeys/", "journeys/KR-M", "steps/M10"),
    *("activities/", "overlaps/", "overlaps/OV01", "gaps/", "matrix/partners", "matrix/list", "matrix/who-does-what"),
    *("opportunities/", "opportunities/KA1", "reversals/", "experiments/", "experiments/E1"),
    *("business-case/", "costs/", "benefits/", "decisions/", "sessions/", "sessions/S2"),
    *("agreements/", "improvement-plans/", "survey/", "questions/", "network/", "anchoring/"),
)


def statements(visitor: Visitor, path: str) -> list[str]:
    """Return what a page asks of the database."""
    sent: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        sent.append(statement)

    event.listen(visitor.engine, "before_cursor_execute", note)
    visitor.get(path)
    event.remove(visitor.engine, "before_cursor_execute", note)
    return sent


def test_a_larger_trajectory_takes_no_more_statements(visit: Visit, sessions: Sessions) -> None:
    bring_in_larger(sessions, "bakenhuis", slug="larger")
    own, larger = visit(Role.FACILITATOR, "bakenhuis"), visit(Role.FACILITATOR, "larger", person="D03")
    more = {}
    for path in PATHS:
        few, many = statements(own, path), statements(larger, path)
        assert few, path
        if len(many) > len(few):
            more[path] = (len(few), len(many))
    assert not more
