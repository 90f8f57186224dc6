"""Trajectory files on the command line: in, out, and the schema of the format."""

from __future__ import annotations

import json
import re
import sys
from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from workshop.access import Audience
from workshop.accounts.actions import own_organisation
from workshop.accounts.commands import account_with
from workshop.archive.fields import CODE_PATTERN
from workshop.archive.parts import json_schema
from workshop.archive.yaml_reading import LARGEST
from workshop.commands import Command, Desk, argument
from workshop.errors import Missing, Refused
from workshop.languages import Text, shown
from workshop.trajectories.files.actions import bring_in, preview, read_file, replace
from workshop.trajectories.files.queries import shared_copy, vault_copy
from workshop.trajectories.models import Trajectory
from workshop.trajectories.queries import all_trajectories, today, trajectory_named
from workshop.writing import write_whole

_ID = argument("id", metavar="ID", explained=Text("the ID of the trajectory, or a unique beginning"))


def _import(desk: Desk, asked: Namespace) -> Iterator[Text | str]:
    document: Any = read_file(_source(asked.file), desk.archive)
    importer = account_with(desk.session, asked.account) if asked.account else None
    owner = importer.organisation_id if importer else own_organisation(desk.session).id
    if asked.replace:
        trajectory = _replaced(desk, document, owner, asked)
    else:
        slug = _new_id(asked.new_id)
        trajectory = bring_in(desk.session, document, desk.archive, organisation_id=owner, slug=slug, importer=importer)
    yield Text("{slug} is stored: {title}", slug=trajectory.slug, title=trajectory.title)
    yield shown(preview(document).contents, desk.language)


def _source(file: str) -> bytes:
    """Return what a file holds, or standard input for `-`; of what is much too large only so much that it is seen."""
    if file == "-":
        return sys.stdin.buffer.read(20 * LARGEST)
    with Path(file).open("rb") as stream:
        return stream.read(20 * LARGEST)


def _new_id(given: str | None) -> str | None:
    if given is not None and not re.fullmatch(CODE_PATTERN, given):
        raise Refused(
            Text("{given} is no ID: letters, digits, dots, dashes and underscores only, at most 60.", given=given)
        )
    return given


def _replaced(desk: Desk, document: Any, owner: int, asked: Namespace) -> Trajectory:
    if asked.new_id is not None:
        raise Refused(Text("Choose one: --as brings the file in beside what is there, --replace in its place."))
    slug = document.trajectory.id
    there = [found for found in all_trajectories(desk.session, organisation_id=owner) if found.slug == slug]
    if not there:
        raise Missing(Text("There is no trajectory {slug} to replace. Leave out --replace to bring it in.", slug=slug))
    return replace(
        desk.session,
        document,
        desk.archive,
        there=there[0],
        backups=desk.settings.home / "backups",
        stamp=f"{desk.now:%Y%m%dT%H%M%S.%fZ}",
    )


def _export(desk: Desk, asked: Namespace) -> Iterator[Text]:
    trajectory = trajectory_named(desk.session, asked.id)
    if asked.audience and not asked.shared:
        raise Refused(Text("--audience goes with --shared: a vault copy holds everything, for nobody else."))
    if asked.shared:
        audience = Audience(asked.audience or Audience.BOARD)
        on = today(trajectory, now=desk.now)
        copy = shared_copy(desk.session, trajectory, desk.archive, audience=audience, on=on)
    else:
        copy = vault_copy(desk.session, trajectory, desk.archive)
    write_whole(copy, asked.out, private=not asked.shared)
    if asked.out != "-":
        yield Text("{slug} is written to {file}", slug=trajectory.slug, file=asked.out)


def _schema(desk: Desk, _asked: Namespace) -> Iterator[str]:
    yield json.dumps(json_schema(desk.archive), indent=2, ensure_ascii=False)


COMMANDS = (
    Command(
        name="import",
        summary=Text("bring a trajectory file in: all of it, or nothing and a line for each thing that is wrong"),
        arguments=(
            argument(
                "file",
                metavar="FILE",
                is_file=True,
                explained=Text("a trajectory file: YAML, at most 5 MB; - is standard input"),
            ),
            argument("--as", dest="new_id", metavar="ID", explained=Text("bring it in under another ID")),
            argument(
                "--replace",
                action="store_true",
                explained=Text("put it in the place of the trajectory with its ID, which is kept in a backup"),
            ),
            argument("--account", metavar="EMAIL", explained=Text("the account that gets a place in it")),
        ),
        run=_import,
    ),
    Command(
        name="export",
        summary=Text("write a trajectory to a file: the vault copy with everything, or what an audience may see"),
        arguments=(
            _ID,
            argument(
                "-o",
                dest="out",
                metavar="FILE",
                required=True,
                is_file=True,
                explained=Text("the file; - is standard output"),
            ),
            argument("--shared", action="store_true", explained=Text("only what an audience may see")),
            argument(
                "--audience",
                choices=[str(audience) for audience in Audience],
                explained=Text("for whom a shared copy is: board when not said"),
            ),
        ),
        read=_export,
    ),
    Command(name="schema", summary=Text("print the JSON Schema of the trajectory file"), read=_schema),
)
