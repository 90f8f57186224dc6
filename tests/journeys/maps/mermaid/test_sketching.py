"""A journey map as Mermaid can carry it."""

import pytest

from journeys.maps.map_view import MapView
from journeys.maps.mermaid.proposals import proposed
from journeys.maps.mermaid.reading import read
from journeys.maps.mermaid.sketching import sketch_of
from journeys.maps.mermaid.writing import mermaid_text
from journeys.maps.queries import map_view
from tests.examples import NOW
from workshop.access import Audience, reader_for
from workshop.database import Session
from workshop.trajectories.models import Trajectory


def a_map(session: Session, trajectory: Trajectory, code: str) -> MapView:
    return map_view(session, trajectory.id, code, reader_for(Audience.TEAM, on=NOW.date()))


def test_each_step_has_its_client_and_the_partners_at_work(session: Session, bakenhuis: Trajectory) -> None:
    view = a_map(session, bakenhuis, "KR-M")
    sketch = sketch_of(view)
    steps = [step for stage in sketch.stages for step in stage.steps]
    assert [(step.title, step.emotion) for step in steps] == [(step.title, step.emotion) for step in view.steps]
    assert view.persona is not None
    assert {step.people[0] for step in steps} == {view.persona.name}
    assert [step.people[1:] for step in steps] == [tuple(mark.name for mark in step.marks) for step in view.steps]


@pytest.mark.parametrize("code", ["KR-M", "KR-M2", "KR-K"])
def test_a_map_of_an_example_reads_back_equal(session: Session, bakenhuis: Trajectory, code: str) -> None:
    sketch = sketch_of(a_map(session, bakenhuis, code))
    written = mermaid_text(sketch)
    assert proposed(read(written.text)).sketch == sketch
    assert len(written.remarks) == sum(step.emotion is None for stage in sketch.stages for step in stage.steps)
