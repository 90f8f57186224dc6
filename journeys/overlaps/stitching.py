"""What overlaps bring to the thread: their station, what leads to them, what stands with them, what they ask."""

from __future__ import annotations

from collections.abc import Iterator

from journeys.overlaps.inventory import FoundOverlap, Inventory
from journeys.overlaps.queries import inventory_of, overlaps_of, partners_with_mandate, steps_by_overlap
from journeys.overlaps.summaries import OverlapLine, overlap_lines
from workshop.access import Reader
from workshop.database import Session
from workshop.features import Attention, Caption, Seam, State, Urgency
from workshop.languages import Counted, Text

#: How many organisations an overlap is about, in words where these are few.
_ORGANISATIONS = {
    1: Text("One organisation, per client"),
    2: Text("Two organisations, per client"),
    3: Text("Three organisations, per client"),
    4: Text("Four organisations, per client"),
    5: Text("Five organisations, per client"),
    6: Text("Six organisations, per client"),
}


def state_of_overlaps(session: Session, trajectory_id: int, _reader: Reader) -> State:
    """Return how the station stands: the number of overlaps, open while there is none or one is not decided."""
    overlaps = overlaps_of(session, trajectory_id)
    return State(count=len(overlaps), is_open=not all(overlap.is_decided for overlap in overlaps) or not overlaps)


def seams_from_steps(session: Session, trajectory_id: int, _reader: Reader) -> Iterator[Seam]:
    """Yield the way from each step of today to the overlaps that at least one of its activities is in."""
    overlaps = overlaps_of(session, trajectory_id)
    for code, steps in steps_by_overlap(session, trajectory_id, overlaps).items():
        yield from (Seam(step, code) for step in steps)


def captions_of_overlaps(session: Session, trajectory_id: int, _reader: Reader) -> dict[str, Caption]:
    """Return the hours of each overlap and how many organisations it is about; open while not decided."""
    inventory = inventory_of(session, trajectory_id)
    lines = overlap_lines(inventory)
    return {o.code: _caption(o, line) for o, line in zip(inventory.overlaps, lines, strict=True)}


def questions_about_overlaps(session: Session, trajectory_id: int, reader: Reader) -> Iterator[Attention]:
    """Yield the overlaps that nobody leads, and those whose lead has nobody who may decide; for the team."""
    if not reader.is_team:
        return
    inventory = inventory_of(session, trajectory_id)
    mandated = partners_with_mandate(session, trajectory_id)
    for overlap in inventory.overlaps:
        if question := _question(overlap, inventory, mandated):
            yield Attention(code=overlap.code, text=question, urgency=Urgency.NOTE)


def _question(overlap: FoundOverlap, inventory: Inventory, mandated: set[str]) -> Text | None:
    lead = inventory.partner(overlap.lead)
    if lead is None:
        return Text("Nobody leads the overlap “{theme}” yet.", theme=overlap.theme)
    if lead.code in mandated:
        return None
    return Text(
        "{partner} leads the overlap “{theme}” and has nobody with a mandate.", partner=lead.name, theme=overlap.theme
    )


def _caption(overlap: FoundOverlap, line: OverlapLine) -> Caption:
    count = len(line.partners)
    return Caption(
        figure=_figure(line),
        line=_ORGANISATIONS.get(count, Text("{count} organisations, per client", count=count)),
        is_open=not overlap.is_decided,
    )


def _figure(line: OverlapLine) -> Text | None:
    now, after = line.hours.now, line.hours.after
    if now is None:
        return None
    if after is None:
        return Counted("{n} hour", "{n} hours", n=now)
    return Counted("{now} → {n} hour", "{now} → {n} hours", n=after, now=now)
