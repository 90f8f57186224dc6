"""The one error of printing: no document was made, and why."""

from __future__ import annotations

import signal
from enum import StrEnum
from types import MappingProxyType

from workshop.errors import SamenspelError
from workshop.languages import Text


class Cause(StrEnum):
    """Why a document was not made."""

    TIME = "time"
    MEMORY = "memory"
    ASSET = "asset"
    STOPPED = "stopped"


class PrintFailed(SamenspelError):
    """A document was not made; there is never half a file."""

    def __init__(self, cause: Cause) -> None:
        super().__init__(_SENTENCES[cause])
        self.cause = cause


#: With what status a rendering process ends; any other means that it was stopped.
STATUSES = MappingProxyType({Cause.MEMORY: 71, Cause.ASSET: 72, Cause.TIME: -signal.SIGALRM})

_SENTENCES = MappingProxyType(
    {
        Cause.TIME: Text("The document was not made: it took too long. Choose fewer parts, or try again."),
        Cause.MEMORY: Text("The document was not made: it needs too much memory. Choose fewer parts, or try again."),
        Cause.ASSET: Text("The document was not made: it asks for a file that is not part of Samenspel."),
        Cause.STOPPED: Text("The document was not made: printing stopped halfway. Try again."),
    }
)


def cause_of(status: int) -> Cause:
    """Return why a rendering process ended, from its exit status."""
    return next((cause for cause, known in STATUSES.items() if known == status), Cause.STOPPED)
