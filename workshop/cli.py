"""The command line: finds the command, opens the database, commits once, and says what went wrong in one line each."""

from __future__ import annotations

import os
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import partial

from workshop.app import FEATURES, VERSION
from workshop.commands import Command, Desk
from workshop.database import OperationalError, begin_writing, session_factory
from workshop.demo import DEMO
from workshop.doctor import DOCTOR
from workshop.errors import Faulty, SamenspelError
from workshop.languages import Language, Text
from workshop.migrations.upgrading import ready_engine
from workshop.serving import SERVE
from workshop.settings import Settings, settings_from

COMMANDS = (*FEATURES.commands, SERVE, DEMO, DOCTOR)


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the command line asks; returns the exit status: 0 done, 1 refused, with the reasons on standard error."""
    language = _language(os.environ)
    asked = _parser(language).parse_args(arguments)
    try:
        return _do(asked.command, asked, language)
    except BrokenPipeError:
        # Whoever read the output has seen enough; nothing more is to be flushed into a closed pipe.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except (SamenspelError, OSError, OperationalError) as wrong:
        for sentence in _sentences(wrong, language):
            print(sentence, file=sys.stderr)  # noqa: T201  # the command line speaks this way
        return 1
    except KeyboardInterrupt:
        return 130


def _do(command: Command, asked: Namespace, language: Language) -> int:
    settings = settings_from(_environment(command, os.environ))
    say = partial(_say, language=language)
    if command.run is not None:
        with _desk(settings, language) as desk:
            lines = list(command.run(desk, asked))
            desk.session.commit()
        for line in lines:
            say(line)
    return command.afterwards(settings, asked, say) if command.afterwards else 0


@contextmanager
def _desk(settings: Settings, language: Language) -> Iterator[Desk]:
    engine = ready_engine(settings)
    try:
        with session_factory(engine)() as session:
            begin_writing(session)
            yield Desk(
                session=session,
                settings=settings,
                archive=FEATURES.archive,
                printables=FEATURES.printables,
                now=datetime.now(UTC),
                language=language,
                say=partial(_say, language=language),
            )
    finally:
        engine.dispose()


def _say(line: Text | str, *, language: Language) -> None:
    print(line.in_language(language) if isinstance(line, Text) else line, flush=True)  # noqa: T201  # as above


def _sentences(wrong: Exception, language: Language) -> list[str]:
    match wrong:
        case Faulty():
            return [fault.sentence(language) for fault in wrong.faults]
        case SamenspelError():
            return [wrong.text.in_language(language)]
        case OSError():
            sentence = Text(
                "{file}: {problem}", file=str(wrong.filename or "samenspel"), problem=wrong.strerror or str(wrong)
            )
            return [sentence.in_language(language)]
    sentence = Text("The database does not answer: {problem}", problem=str(wrong.__cause__ or wrong).splitlines()[0])
    return [sentence.in_language(language)]


def _language(environment: Mapping[str, str]) -> Language:
    """Return the language that the terminal is set to: Dutch, or else English."""
    named = (environment.get(name) for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    chosen = next((value for value in named if value), "")
    return Language.DUTCH if chosen.lower().startswith("nl") else Language.ENGLISH


def _environment(command: Command, environment: Mapping[str, str]) -> Mapping[str, str]:
    """Return the environment, with the command's own home when nothing else says where things are kept."""
    if command.home and not (environment.get("SAMENSPEL_HOME") or environment.get("DATABASE_URL")):
        return {**environment, "SAMENSPEL_HOME": command.home}
    return environment


def _parser(language: Language) -> ArgumentParser:
    parser = ArgumentParser(prog="samenspel", description=_PURPOSE.in_language(language), allow_abbrev=False)
    parser.add_argument("--version", action="version", version=f"Samenspel {VERSION}")
    families = {"": parser.add_subparsers(metavar=_COMMAND.in_language(language), required=True)}
    for command in COMMANDS:
        family, _, word = command.name.rpartition(" ")
        if family not in families:
            group = families[""].add_parser(family, help=_FAMILIES[family].in_language(language))
            families[family] = group.add_subparsers(metavar=_COMMAND.in_language(language), required=True)
        summary = command.summary.in_language(language)
        own = families[family].add_parser(word, help=summary, description=summary, allow_abbrev=False)
        for taken in command.arguments:
            own.add_argument(*taken.names, help=taken.help.in_language(language), **taken.options)
        own.set_defaults(command=command)
    return parser


_PURPOSE = Text("Samenspel: design thinking and client journeys for care partners.")
_COMMAND = Text("COMMAND")
_FAMILIES = {"account": Text("accounts and their places in trajectories")}

if __name__ == "__main__":
    sys.exit(main())
