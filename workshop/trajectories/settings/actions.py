"""Changing what is said of a trajectory as a whole."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from workshop.archive.checking import read_part
from workshop.archive.yaml_reading import Path
from workshop.database import Session
from workshop.languages import Language, Text
from workshop.printing.printables import Dye
from workshop.trajectories.archive import TrajectoryPart, head_complaints
from workshop.trajectories.models import Trajectory

#: What the file says of the trajectory, and what stands beside it.
_OWN = tuple(name for name in TrajectoryPart.model_fields if name != "id")
_HEAD = ("lang", "dye", "fictional", "disclaimer", "reference_date")


def settings_of(trajectory: Trajectory) -> dict[str, Any]:
    """Return everything that is said of a trajectory, by name."""
    return {name: getattr(trajectory, name) for name in (*_OWN, *_HEAD)}


def restate(session: Session, trajectory: Trajectory, said: Mapping[str, Any]) -> list[tuple[Path, Text]]:
    """Say something else of a trajectory as a whole; returns what is wrong by path, and then changes nothing.

    What is real stays real: only fiction sets its own today, and with that a consent that has lapsed would come back.
    """
    if said["fictional"] and not trajectory.fictional:
        return [(("fictional",), Text("A trajectory with real people in it cannot become made up."))]
    own = {name: said[name] for name in _OWN if said[name] is not None}
    part = read_part(TrajectoryPart, {"id": trajectory.slug, **own})
    if not isinstance(part, TrajectoryPart):
        return part if isinstance(part, list) else []
    complaints = list(head_complaints(part, fictional=said["fictional"], reference_date=said["reference_date"]))
    if complaints:
        return complaints
    for name in _OWN:
        setattr(trajectory, name, getattr(part, name))
    trajectory.lang, trajectory.dye = Language(said["lang"]), Dye(said["dye"])
    trajectory.fictional = said["fictional"]
    trajectory.disclaimer, trajectory.reference_date = said["disclaimer"], said["reference_date"]
    session.flush()
    return []
