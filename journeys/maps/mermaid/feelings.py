"""The scores of Mermaid, 1 to 5, and the emotions of a map, -2 to +2."""

from __future__ import annotations

_MIDDLE = 3
_FURTHEST = 2


def emotion_of(score: float | None) -> int | None:
    """Return the emotion for a score, None for one that is not 1, 2, 3, 4 or 5: what it meant is not guessed."""
    if score is None or not score.is_integer() or abs(score - _MIDDLE) > _FURTHEST:
        return None
    return int(score) - _MIDDLE


def score_of(emotion: int | None) -> int:
    """Return the score for an emotion; the middle one where there is none, since Mermaid cannot do without."""
    return _MIDDLE if emotion is None else emotion + _MIDDLE
