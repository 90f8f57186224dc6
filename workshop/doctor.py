"""What an installation lacks: libraries, programs, fonts, rights, room on the disk, a database that is up to date."""

from __future__ import annotations

import ctypes
import os
import shutil
import stat
from argparse import Namespace
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from workshop.commands import Command, Say
from workshop.database import OperationalError, make_engine
from workshop.errors import SamenspelError, Unconfigured
from workshop.languages import Counted, Text
from workshop.migrations.upgrading import pending
from workshop.paths import STATIC
from workshop.printing.press import print_pdf
from workshop.settings import Settings
from workshop.trajectories.queries import DEFAULT_ZONE

#: What stands outside Python: the thing itself and the Debian package that brings it.
_LIBRARIES = {
    "libpango-1.0.so.0": "libpango-1.0-0",
    "libpangoft2-1.0.so.0": "libpangoft2-1.0-0",
    "libharfbuzz-subset.so.0": "libharfbuzz-subset0",
}
_PROGRAMS = {"dot": "graphviz", "fc-list": "fontconfig"}
_LEAST_ROOM = 1_000_000_000
_SAMPLE = '<!doctype html><html lang="en"><head><title>Samenspel</title></head><body><p>Samenspel</p></body></html>'


@dataclass(frozen=True)
class Finding:
    """Something that was looked at, and whether it is well."""

    text: Text
    is_well: bool = True


def examine(settings: Settings) -> Iterator[Finding]:
    """Look at everything that an installation needs."""
    yield from _outside()
    yield from _paper()
    yield from _home(settings.home)
    yield _room(settings.home)
    yield _database(settings)


def _outside() -> Iterator[Finding]:
    for library, package in _LIBRARIES.items():
        yield _there(library, package, is_there=_loads(library))
    for program, package in _PROGRAMS.items():
        yield _there(program, package, is_there=shutil.which(program) is not None)
    yield _zones()


def _zones() -> Finding:
    try:
        ZoneInfo(DEFAULT_ZONE)
    except ZoneInfoNotFoundError:
        return Finding(Text("time zones are missing: install tzdata"), is_well=False)
    return Finding(Text("time zones are there"))


def _there(name: str, package: str, *, is_there: bool) -> Finding:
    if is_there:
        return Finding(Text("{name} is there", name=name))
    return Finding(Text("{name} is missing: install {package}", name=name, package=package), is_well=False)


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _paper() -> Iterator[Finding]:
    fonts = len(list((STATIC / "print" / "fonts").glob("*.woff2")))
    yield Finding(Counted("{n} font is there", "{n} fonts are there", n=fonts), is_well=fonts > 0)
    try:
        print_pdf(_SAMPLE)
    except SamenspelError as wrong:
        yield Finding(wrong.text, is_well=False)
    else:
        yield Finding(Text("a page comes out of the press"))


def _home(home: Path) -> Iterator[Finding]:
    if os.access(home, os.R_OK | os.W_OK | os.X_OK):
        yield Finding(Text("{folder} can be written", folder=str(home)))
    else:
        yield Finding(Text("{folder} cannot be written", folder=str(home)), is_well=False)
    for file in (home, home / "secret-key"):
        if file.exists() and stat.S_IMODE(file.stat().st_mode) & 0o077:
            open_to_others = Text("others can read {file}: take that right away (chmod go= {file})", file=str(file))
            yield Finding(open_to_others, is_well=False)


def _room(home: Path) -> Finding:
    free = shutil.disk_usage(home).free
    gigabytes = round(Decimal(free) / 1_000_000_000, 1)
    return Finding(Text("{size} GB is free on the disk", size=gigabytes), is_well=free >= _LEAST_ROOM)


def _database(settings: Settings) -> Finding:
    try:
        steps = _steps_to_take(settings)
    except Unconfigured as wrong:
        return Finding(wrong.text, is_well=False)
    except OperationalError as wrong:
        problem = str(wrong.__cause__ or wrong).splitlines()[0]
        return Finding(Text("The database does not answer: {problem}", problem=problem), is_well=False)
    if steps:
        return Finding(
            Counted(
                "the database will be upgraded at the next start: {n} step",
                "the database will be upgraded at the next start: {n} steps",
                n=len(steps),
            )
        )
    return Finding(Text("the database is up to date"))


def _steps_to_take(settings: Settings) -> tuple[str, ...]:
    engine = make_engine(settings.database_url)
    try:
        return pending(engine)
    finally:
        engine.dispose()


def _report(settings: Settings, _asked: Namespace, say: Say) -> int:
    findings = list(examine(settings))
    for finding in findings:
        say(Text("{sign} {text}", sign="✓" if finding.is_well else "✗", text=finding.text))
    return 0 if all(finding.is_well for finding in findings) else 1


DOCTOR = Command(name="doctor", summary=Text("look for what this installation lacks"), afterwards=_report)
