"""What a Mermaid journey says, statement by statement; after the productions in `journey.jison` of Mermaid 11.17.2."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from journeys.maps.mermaid.refusals import refusal
from journeys.maps.mermaid.tokens import Kind, Token

_VALUES = {Kind.ACC_TITLE, Kind.ACC_DESCR, Kind.TASK_NAME}
_ALONE = {Kind.TITLE, Kind.SECTION, Kind.ACC_DESCR_BLOCK}
#: How many signs of the token are the keyword and the space after it.
_KEYWORDS = {Kind.TITLE: len("title "), Kind.SECTION: len("section ")}


@dataclass(frozen=True)
class Statement:
    """One thing that is said: by which word, what, and of a step also its score and people as they were written."""

    kind: Kind
    keyword: str
    text: str
    line: int
    rest: str = ""


def statements_of(tokens: Iterator[Token]) -> Iterator[Statement]:
    """Return the statements, and what the lexer left out, in the order of the text.

    Raises:
        Faulty: a token stands where Mermaid does not expect it.
    """
    header = next(token for token in tokens if token.kind is not Kind.LEFT_OUT)
    if header.kind is not Kind.JOURNEY:
        raise refusal(header, None)
    before = header
    for token in tokens:
        if token.kind is Kind.EOF:
            return
        if token.kind in _VALUES:
            yield _with_value(token, next(tokens))
        elif token.kind in _ALONE or token.kind is Kind.LEFT_OUT:
            keyword = _KEYWORDS.get(token.kind, 0)
            yield Statement(token.kind, token.text[:keyword], token.text[keyword:], token.line)
        elif token.kind is not Kind.NEWLINE:
            raise refusal(token, before)
        before = token


def _with_value(token: Token, value: Token) -> Statement:
    if token.kind is not Kind.TASK_NAME:
        return Statement(token.kind, token.text, value.text, token.line)
    if value.kind is not Kind.TASK_DATA:
        raise refusal(value, token)
    return Statement(token.kind, "", token.text, token.line, rest=value.text[1:])
