"""A trajectory as a file: everything for the vault, or what an audience may see."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from workshop.access import Audience, reader_for
from workshop.archive.parts import ArchivePart, document_type
from workshop.archive.queries import plain
from workshop.archive.yaml_writing import write_yaml
from workshop.database import Session
from workshop.trajectories.models import Trajectory


def vault_copy(session: Session, trajectory: Trajectory, parts: Sequence[ArchivePart]) -> bytes:
    """Return everything as it stands, withdrawn and safe contact included; it comes back equal."""
    return write_yaml(_document(session, trajectory, parts, None, None))


def shared_copy(
    session: Session, trajectory: Trajectory, parts: Sequence[ArchivePart], *, audience: Audience, on: date
) -> bytes:
    """Return what an audience may see on a day."""
    return write_yaml(_document(session, trajectory, parts, audience, on))


def _document(
    session: Session,
    trajectory: Trajectory,
    parts: Sequence[ArchivePart],
    audience: Audience | None,
    on: date | None,
) -> dict[str, Any]:
    reader = reader_for(audience, on=on) if audience is not None and on is not None else None
    chapters: dict[str, Any] = {}
    for part in parts:
        chapters |= part.dump(session, trajectory.id, reader)
    document: dict[str, Any] = {}
    for name, about in document_type(parts).model_fields.items():
        key = about.alias or name
        default = None if about.is_required() else plain(about.get_default())
        value = chapters.get(key, default)
        if about.is_required() or value != default or key in trajectory.stated:
            document[key] = value
    return document
