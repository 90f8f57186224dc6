"""What one step holds after it has taken up another."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

_TEXTS = ("pain", "gain", "backstage", "without_card")
_LISTS = ("activities", "replaces")
_FIRST = ("emotion", "partner", "change", "basis", "experiment")


def merged_values(stays: Mapping[str, Any], goes: Mapping[str, Any]) -> dict[str, Any]:
    """Return the plain values of a step that takes up another: no word is lost, waits add up.

    Where both say something else that cannot stand side by side (feeling, partner, change), the one that stays counts.
    """
    return {
        **{name: _joined(stays.get(name), goes.get(name), "\n") for name in _TEXTS},
        **{name: list(dict.fromkeys([*stays.get(name, ()), *goes.get(name, ())])) for name in _LISTS},
        **{name: goes.get(name) if stays.get(name) is None else stays[name] for name in _FIRST},
        "title": stays["title"],
        "does": _joined(stays.get("does"), _joined(goes["title"], goes.get("does"), ": "), "\n"),
        "channel": _joined(stays.get("channel"), goes.get("channel"), " / "),
        "waiting_days": _added(stays.get("waiting_days"), goes.get("waiting_days")),
        "moment_of_truth": bool(stays.get("moment_of_truth") or goes.get("moment_of_truth")),
    }


def _joined(one: str | None, other: str | None, between: str) -> str | None:
    parts = dict.fromkeys(part for part in (one, other) if part)
    return between.join(parts) or None


def _added(one: int | None, other: int | None) -> int | None:
    known = [days for days in (one, other) if days is not None]
    return sum(known) if known else None
