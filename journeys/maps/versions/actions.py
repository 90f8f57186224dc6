"""Keeping a version of a map, and bringing one back."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import func, select

from journeys.maps.editing.actions import Author, kept, set_values
from journeys.maps.editing.models import Deed, MapEdit
from journeys.maps.editing.queries import stages_of_map, step_of
from journeys.maps.models import Journey
from journeys.maps.steps.actions import bring_back_step, place_after, take_away
from journeys.maps.versions.models import MapVersion, Reason
from journeys.maps.versions.queries import newest_version, steps_now, version_in
from workshop.database import Session
from workshop.errors import Refused
from workshop.languages import Text


def keep_version(session: Session, journey: Journey, *, at: datetime, label: str = "") -> MapVersion:
    """Keep a map as it stands under the next number; returns the version.

    Raises:
        Refused: nothing changed since the last version.
    """
    made = _kept_if_changed(session, journey, at=at, reason=Reason.HAND, label=label.strip() or None)
    if made is None:
        raise Refused(Text("Nothing changed since version {number}.", number=journey.version))
    return made


def keep_before_editing(session: Session, journey: Journey, *, at: datetime) -> None:
    """Keep a map before the first edit since it came in, and before the first edit of another day."""
    if newest_version(session, journey.trajectory_id, journey.code) is None:
        _keep(session, journey, number=journey.version, at=at, reason=Reason.CAME_IN)
        return
    last = select(func.max(MapEdit.at)).where(
        MapEdit.trajectory_id == journey.trajectory_id, MapEdit.journey == journey.code
    )
    edited = session.scalar(last)
    if edited is not None and edited.date() < at.date():
        _kept_if_changed(session, journey, at=edited, reason=Reason.DAY)


def keep_for_session(session: Session, journey: Journey, *, at: datetime, label: str) -> MapVersion | None:
    """Keep a map at the start or end of a session, if it changed; returns the version, or None."""
    return _kept_if_changed(session, journey, at=at, reason=Reason.SESSION, label=label)


def restore_version(session: Session, journey: Journey, author: Author, number: int) -> None:
    """Bring a map back to a version; what stands there now is kept as a version first.

    Raises:
        Missing: there is no such version.
        Refused: a step that would go is named by something else, or a stage is gone; the sentence says which.
    """
    version = version_in(session, journey.trajectory_id, journey.code, number)
    _kept_if_changed(session, journey, at=author.at, reason=Reason.RESTORE)
    stages = stages_of_map(session, journey)
    if lost := sorted({step["stage"] for step in version.steps} - set(stages)):
        raise Refused(Text("Version {number} has stages that are gone: {stages}.", number=number, stages=lost))
    wanted = {step["id"]: step for step in version.steps}
    standing = {step.code for step in journey.steps}
    with kept(session, journey, author, deed=Deed.EDIT, subject=journey.code, steps=sorted(standing | set(wanted))):
        for code in sorted(standing - set(wanted)):
            take_away(session, journey, step_of(journey, code))
        _bring_to(session, journey, wanted, standing)


def _bring_to(session: Session, journey: Journey, wanted: dict[str, Any], standing: set[str]) -> None:
    before = ""
    for code, values in wanted.items():
        own = {name: value for name, value in values.items() if name != "id"}
        if code in standing:
            set_values(session, step_of(journey, code), own, is_whole=True)
        else:
            bring_back_step(session, journey, code, own)
        place_after(session, journey, code, after=before)
        before = code


def _kept_if_changed(
    session: Session, journey: Journey, *, at: datetime, reason: Reason, label: str | None = None
) -> MapVersion | None:
    newest = newest_version(session, journey.trajectory_id, journey.code)
    if newest is None:
        return _keep(session, journey, number=journey.version, at=at, reason=reason, label=label)
    if newest.steps == steps_now(session, journey):
        return None
    return _keep(session, journey, number=newest.number + 1, at=at, reason=reason, label=label)


def _keep(
    session: Session, journey: Journey, *, number: int, at: datetime, reason: Reason, label: str | None = None
) -> MapVersion:
    journey.version = number
    version = MapVersion(
        trajectory_id=journey.trajectory_id,
        journey=journey.code,
        number=number,
        at=at,
        reason=reason,
        label=label,
        steps=steps_now(session, journey),
    )
    session.add(version)
    session.flush()
    return version
