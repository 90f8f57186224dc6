"""How the command line is read and explained: every command with its arguments, in the language of the terminal."""

from __future__ import annotations

import gettext
from argparse import ArgumentParser, Namespace
from collections.abc import Iterable

from workshop.commands import Command
from workshop.errors import Refused
from workshop.languages import Language, Text
from workshop.paths import TRANSLATIONS

_PURPOSE = Text("Samenspel: design thinking and client journeys for care partners.")
_COMMAND = Text("COMMAND")
_FAMILIES = {
    "account": Text("accounts and their places in trajectories"),
    "journey": Text("journeys as files of other programs"),
}

#: What argparse itself says; it looks these up in our catalogue, once it knows where that is.
OF_ARGPARSE = (
    Text("usage: "),
    Text("options"),
    Text("positional arguments"),
    Text("show this help message and exit"),
    Text("show program's version number and exit"),
    Text("%(prog)s: error: %(message)s\n"),
    Text("argument %(argument_name)s: %(message)s"),
    Text("the following arguments are required: %s"),
    Text("unrecognized arguments: %s"),
    Text("expected one argument"),
    Text("ignored explicit argument %r"),
    Text("invalid choice: %(value)r (choose from %(choices)s)"),
    Text("invalid %(type)s value: %(value)r"),
)


def parser_for(commands: Iterable[Command], *, language: Language, version: str) -> ArgumentParser:
    """Return what reads the command line."""
    gettext.bindtextdomain("messages", str(TRANSLATIONS))
    parser = ArgumentParser(prog="samenspel", description=_PURPOSE.in_language(language), allow_abbrev=False)
    parser.add_argument("--version", action="version", version=f"Samenspel {version}")
    families = {"": parser.add_subparsers(metavar=_COMMAND.in_language(language), required=True)}
    for command in commands:
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


def check_words(asked: Namespace) -> None:
    """Check that what was typed is text; only the name of a file may be something else.

    Raises:
        Refused: a word holds bytes that are no text in the encoding of the terminal.
    """
    files = {_key(taken.names, taken.options.get("dest")) for taken in asked.command.arguments if taken.is_file}
    for key, word in vars(asked).items():
        if isinstance(word, str) and key not in files and not _is_text(word):
            raise Refused(Text("{word} holds a character that this terminal cannot show.", word=ascii(word)))


def _key(names: tuple[str, ...], chosen: str | None) -> str:
    return chosen or names[0].lstrip("-").replace("-", "_")


def _is_text(word: str) -> bool:
    try:
        word.encode()
    except UnicodeEncodeError:
        return False
    return True
