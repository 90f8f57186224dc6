"""What somebody filled in, given back when it was not stored."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

#: The page makes a new one.
_TOKEN = "csrf_token"  # noqa: S105  # the name of a field
_SECRET = "password"  # noqa: S105  # the name of a field
#: Characters. Whole files are not given back; whoever sent one has it.
_LONGEST = 100_000


@dataclass(frozen=True)
class Sent:
    """The fields of a form that was not stored, in their order; whether they are all there, to be sent once more."""

    fields: tuple[tuple[str, str], ...] = ()
    is_whole: bool = False

    @property
    def texts(self) -> tuple[str, ...]:
        """What somebody wrote, to be copied: all of more than one word."""
        return tuple(value.strip() for _, value in self.fields if len(value.split()) > 1)


def sent_in(fields: Iterable[tuple[str, str]]) -> Sent:
    """Return what may be given back of the fields of a form: no password, and nothing as long as a file."""
    asked = [(name, value) for name, value in fields if name != _TOKEN]
    if sum(len(value) for _, value in asked) > _LONGEST:
        return Sent()
    kept = tuple((name, value) for name, value in asked if _SECRET not in name)
    return Sent(kept, is_whole=len(kept) == len(asked))
