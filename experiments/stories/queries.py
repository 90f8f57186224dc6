"""Reading the story for the municipality."""

from __future__ import annotations

from dataclasses import dataclass

from experiments.stories.models import MunicipalStory
from workshop.database import Session


@dataclass(frozen=True, kw_only=True)
class Story:
    """What the municipality hears; `proof` are codes of cards, `ask` codes of decisions."""

    audience: str | None
    before: str | None
    after: str | None
    purpose: str | None
    proof: tuple[str, ...]
    ask: tuple[str, ...]


def story_in(session: Session, trajectory_id: int) -> Story | None:
    """Return the story of a trajectory, or None when there is none."""
    row = session.get(MunicipalStory, trajectory_id)
    if row is None:
        return None
    return Story(
        audience=row.audience,
        before=row.before,
        after=row.after,
        purpose=row.purpose,
        proof=tuple(row.proof),
        ask=tuple(row.ask),
    )
