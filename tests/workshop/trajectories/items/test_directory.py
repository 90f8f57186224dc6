"""What items are called is the same whether their words are read or not."""

from datetime import date

import pytest

from workshop.access import Audience, reader_for
from workshop.app import FEATURES
from workshop.database import Session
from workshop.trajectories.items.directory import Directory
from workshop.trajectories.models import Trajectory


@pytest.mark.parametrize("audience", list(Audience))
def test_an_item_is_called_the_same_without_its_words(
    session: Session, bakenhuis: Trajectory, audience: Audience
) -> None:
    directory = Directory(session, bakenhuis.id, reader_for(audience, on=date(2019, 11, 15)), FEATURES.kinds)
    for kind in FEATURES.kinds:
        whole = [(entry.code, entry.label) for entry in directory.entries_with_words(kind)]
        assert [(entry.code, entry.label) for entry in directory.entries(kind)] == whole


def test_only_what_is_asked_for_with_words_can_be_searched(session: Session, bakenhuis: Trajectory) -> None:
    reader = reader_for(Audience.TEAM, on=date(2019, 11, 15))
    directory = Directory(session, bakenhuis.id, reader, FEATURES.kinds)
    activities = {entry.code: entry for entry in directory.entries_with_words("activity")}
    assert "warme kamer" in activities["A-B01"].words
