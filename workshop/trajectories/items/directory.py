"""What the items of a trajectory are called, and which of them a reader may see; looked up once per page."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from workshop.access import Reader
from workshop.database import Session
from workshop.features import Entry, Kind
from workshop.trajectories.queries import kinds_by_code


@dataclass
class Directory:
    """Codes, kinds and labels as one reader may know them."""

    session: Session
    trajectory_id: int
    reader: Reader
    kinds: Mapping[str, Kind]
    _codes: dict[str, str] | None = None
    _entries: dict[str, dict[str, Entry]] = field(default_factory=dict)

    def kind_of(self, code: str) -> Kind | None:
        """Return the kind of a code, or None when there is no such item."""
        return self.kinds.get(self.kind_names().get(code, ""))

    def kind_names(self) -> dict[str, str]:
        """Return the kind of every code."""
        if self._codes is None:
            self._codes = kinds_by_code(self.session, self.trajectory_id)
        return self._codes

    def entry(self, code: str) -> Entry | None:
        """Return an item by code, or None when there is none that this reader may see."""
        kind = self.kind_of(code)
        return self._by_code(kind.name).get(code) if kind else None

    def entries(self, *kinds: str) -> Sequence[Entry]:
        """Return the items of some kinds that this reader may see; their words may be left out."""
        return [entry for kind in kinds if kind in self.kinds for entry in self._by_code(kind).values()]

    def entries_with_words(self, kind: str) -> Sequence[Entry]:
        """Return the items of a kind that this reader may see, with all their words."""
        return self.kinds[kind].entries(self.session, self.trajectory_id, self.reader)

    def _by_code(self, kind: str) -> dict[str, Entry]:
        if kind not in self._entries:
            reading = self.kinds[kind].names or self.kinds[kind].entries
            found = reading(self.session, self.trajectory_id, self.reader)
            self._entries[kind] = {entry.code: entry for entry in found}
        return self._entries[kind]
