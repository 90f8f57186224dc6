"""The command line: finds the command, opens the database, commits once, and says what went wrong in one line each."""

from __future__ import annotations

import os
import sys
from argparse import Namespace
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import partial
from io import TextIOWrapper

from workshop.app import FEATURES, VERSION
from workshop.commands import Command, Desk
from workshop.database import BROKEN_CONNECTIONS, begin_writing, session_factory
from workshop.demo import DEMO
from workshop.doctor import DOCTOR
from workshop.errors import Faulty, SamenspelError, file_problem
from workshop.languages import Language, Text
from workshop.migrations.upgrading import ready_engine
from workshop.serving import SERVE
from workshop.settings import Settings, settings_from
from workshop.usage import check_words, parser_for

#: Control characters but tab and newline, each with what is shown in its place.
_COMMANDS_TO_TERMINALS = dict.fromkeys([*range(9), *range(11, 32), *range(127, 160)], "\ufffd")
COMMANDS = (*FEATURES.commands, SERVE, DEMO, DOCTOR)


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the command line asks; returns the exit status: 0 done, 1 refused, with the reasons on standard error."""
    language = _language(os.environ)
    _speak_any_encoding()
    asked = parser_for(COMMANDS, language=language, version=VERSION).parse_args(arguments)
    try:
        check_words(asked)
        return _do(asked.command, asked, language)
    except BrokenPipeError:
        _let_go()
        return 1
    except (SamenspelError, OSError, *BROKEN_CONNECTIONS) as wrong:
        for sentence in _sentences(wrong, language):
            line = " ".join(_harmless(sentence).splitlines())
            print(line, file=sys.stderr)  # noqa: T201  # the command line speaks this way
        _let_go()
        return 1
    except KeyboardInterrupt:
        return 130


def _speak_any_encoding() -> None:
    """Show a character that the terminal does not have in another way, and never stop at it."""
    for stream, way in ((sys.stdout, "replace"), (sys.stderr, "backslashreplace")):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors=way)


def _let_go() -> None:
    """Throw away what is still to be said where nobody takes it: the reader has seen enough, or the disk is full."""
    try:
        sys.stdout.flush()
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _do(command: Command, asked: Namespace, language: Language) -> int:
    settings = settings_from(_environment(command, os.environ))
    say = partial(_say, language=language)
    lines: list[Text | str] = []
    if command.run is not None:
        with _desk(settings, language) as desk:
            begin_writing(desk.session)
            lines += command.run(desk, asked)
            desk.session.commit()
    if command.read is not None:
        with _desk(settings, language) as desk:
            lines += command.read(desk, asked)
    for line in lines:
        say(line)
    return command.afterwards(settings, asked, say) if command.afterwards else 0


@contextmanager
def _desk(settings: Settings, language: Language) -> Iterator[Desk]:
    engine = ready_engine(settings)
    try:
        with session_factory(engine)() as session:
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
    said = line.in_language(language) if isinstance(line, Text) else line
    print(_harmless(said), flush=True)  # noqa: T201  # as above


def _harmless(said: str) -> str:
    """Return a text without the signs that would make a terminal do something; it may hold words from a file."""
    return said.translate(_COMMANDS_TO_TERMINALS)


def _sentences(wrong: Exception, language: Language) -> list[str]:
    match wrong:
        case Faulty():
            return [fault.sentence(language) for fault in wrong.faults]
        case SamenspelError():
            return [wrong.text.in_language(language)]
        case OSError():
            file, problem = str(wrong.filename or "samenspel"), file_problem(wrong)
            return [Text("{file}: {problem}", file=file, problem=problem).in_language(language)]
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


if __name__ == "__main__":
    sys.exit(main())
