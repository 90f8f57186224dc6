"""The few errors Samenspel raises on purpose; each is meant for a person and maps to one answer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from workshop.languages import Language, Text


class SamenspelError(Exception):
    """An error with a sentence for the person who caused it."""

    def __init__(self, text: Text) -> None:
        super().__init__(str(text))
        self.text = text


class Missing(SamenspelError):
    """What was asked for does not exist, or is not for this reader; both look the same."""

    def __init__(self, text: Text | None = None) -> None:
        super().__init__(text or Text("This page does not exist, or it is not for you."))


class Refused(SamenspelError):
    """The request is understood, and a rule of the field forbids it now."""


class Changed(SamenspelError):
    """Somebody else changed the same thing after this reader opened it."""

    def __init__(self) -> None:
        super().__init__(Text("Somebody else changed this in the meantime. Your text is still here."))


class TooMany(SamenspelError):
    """Too many attempts in a short time."""


class Unconfigured(SamenspelError):
    """A setting is missing or wrong; the application does not start."""


@dataclass(frozen=True)
class Fault:
    """One thing wrong in a file: where it stands and what to do about it."""

    path: str
    text: Text
    line: int | None = None

    def sentence(self, language: Language) -> str:
        """Return `path: sentence` (with the line when there is one) in a language."""
        place = self.path
        if self.line is not None:
            at = Text("line {line}", line=self.line).in_language(language)
            place = f"{self.path} ({at})" if self.path else at
        return f"{place}: {self.text.in_language(language)}" if place else self.text.in_language(language)


class Faulty(SamenspelError):
    """A file has faults; nothing of it was stored."""

    def __init__(self, faults: Sequence[Fault]) -> None:
        super().__init__(Text("The file was not stored: {count} faults.", count=len(faults)))
        self.faults = tuple(faults)
