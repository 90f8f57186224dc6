"""Reading headline figures."""

from __future__ import annotations

from sqlalchemy import select

from experiments.indicators.headline import Headline, LocalCheck
from experiments.indicators.models import HeadlineFigure
from workshop.database import Session
from workshop.errors import Missing


def headline_in(session: Session, trajectory_id: int, code: str) -> Headline:
    """Return one headline figure.

    Raises:
        Missing: there is none with this code in the trajectory.
    """
    wanted = select(HeadlineFigure).where(HeadlineFigure.trajectory_id == trajectory_id, HeadlineFigure.code == code)
    row = session.scalar(wanted)
    if row is None:
        raise Missing
    return Headline(
        code=row.code,
        label=row.label,
        value=row.value,
        source=row.source,
        definition=row.definition,
        numerator=row.numerator,
        denominator=row.denominator,
        check=_check(row),
    )


def _check(row: HeadlineFigure) -> LocalCheck | None:
    if row.local_check_date is None or row.local_check_reached is None or row.local_check_can_manage is None:
        return None
    return LocalCheck(
        row.local_check_date, row.local_check_reached, row.local_check_can_manage, row.local_check_not_reached
    )
