"""The few errors Samenspel raises on purpose; each is meant for a person and maps to one answer."""

from __future__ import annotations

import errno
from collections.abc import Sequence
from dataclasses import dataclass

from workshop.languages import Counted, Language, Text


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


_FILES = {
    errno.ENOENT: Text("there is no such file or folder"),
    errno.EISDIR: Text("this is a folder; name a file"),
    errno.ENOTDIR: Text("a part of this path is a file and no folder"),
    errno.EACCES: Text("you have no right to this; ask whoever owns it"),
    errno.EPERM: Text("you have no right to this; ask whoever owns it"),
    errno.EROFS: Text("nothing can be written here"),
    errno.ENOSPC: Text("the disk is full"),
}


def file_problem(wrong: OSError) -> Text | str:
    """Return why a file cannot be read or written; what is rare is said in the words of the system."""
    return _FILES.get(wrong.errno or 0, wrong.strerror or str(wrong))


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
        count = len(faults)
        super().__init__(
            Counted("The file was not stored: {n} fault.", "The file was not stored: {n} faults.", n=count)
        )
        self.faults = tuple(faults)
