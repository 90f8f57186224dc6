"""The program as somebody types it, without starting another process."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from workshop.cli import main


@dataclass(frozen=True)
class Said:
    """What a command said, and its exit status."""

    status: int
    out: str
    err: str

    @property
    def faults(self) -> list[str]:
        """The lines on standard error."""
        return self.err.splitlines()


Samenspel = Callable[..., Said]


@pytest.fixture
def samenspel(home: Path, capsys: pytest.CaptureFixture[str]) -> Samenspel:
    """Return what runs a command in an installation of this test alone, and checks its exit status."""

    def run(*arguments: object, status: int = 0) -> Said:
        capsys.readouterr()
        found = main([str(argument) for argument in arguments])
        captured = capsys.readouterr()
        assert found == status, captured.err or captured.out
        return Said(found, captured.out, captured.err)

    assert not home.exists()
    return run
