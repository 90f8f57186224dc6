"""The words that Mermaid's grammar of journeys is made of, in the order in which its rules are tried.

After the lexer in `journey.jison` of Mermaid 11.17.2: at each place the first rule that fits wins, however short its
match; letters count without their case. So a step that begins with “title ” is a title, and whatever follows a `#` is
comment. A space in `title` or `section` may be the end of the line: then the next line is taken for the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from journeys.maps.mermaid.javascript import SPACES
from journeys.maps.mermaid.traced import TracedText


class Kind(StrEnum):
    """What a token is; `left_out` stands for what the lexer skips, `end` for what comes after everything."""

    JOURNEY = "journey"
    NEWLINE = "newline"
    TITLE = "title"
    ACC_TITLE = "acc_title"
    ACC_TITLE_VALUE = "acc_title_value"
    ACC_DESCR = "acc_descr"
    ACC_DESCR_VALUE = "acc_descr_value"
    ACC_DESCR_BLOCK = "acc_descr_multiline_value"
    SECTION = "section"
    TASK_NAME = "task_name"
    TASK_DATA = "task_data"
    COLON = "colon"
    INVALID = "invalid"
    EOF = "eof"
    END = "end"
    LEFT_OUT = "left_out"


@dataclass(frozen=True)
class Token:
    """A piece of the text and the line on which it begins."""

    kind: Kind
    text: str
    line: int


class _State(StrEnum):
    """What the lexer is in the middle of."""

    INITIAL = "initial"
    ACC_TITLE = "acc_title"
    ACC_DESCR = "acc_descr"
    BLOCK = "block"


@dataclass(frozen=True)
class _Rule:
    """What fits, which token that is if any, and what the lexer is in the middle of afterwards."""

    pattern: re.Pattern[str]
    kind: Kind | None
    then: _State = _State.INITIAL


def _rule(pattern: str, kind: Kind | None, then: _State = _State.INITIAL) -> _Rule:
    return _Rule(re.compile(pattern.replace(r"\s", f"[{SPACES}]"), re.IGNORECASE | re.ASCII), kind, then)


_REST_OF_LINE = r"[^\n]*"
_RULES = {
    _State.INITIAL: (
        _rule(r"%(?!\{)[^\n]*", Kind.LEFT_OUT),
        _rule(r"[^}\U00010000-\U0010ffff]%%[^\n]*", Kind.LEFT_OUT),
        _rule(r"\n+", Kind.NEWLINE),
        _rule(r"\s+", None),
        _rule(r"#[^\n]*", Kind.LEFT_OUT),
        _rule(r"journey\b", Kind.JOURNEY),
        _rule(r"title\s[^#\n;]+", Kind.TITLE),
        _rule(r"accTitle\s*:\s*", Kind.ACC_TITLE, _State.ACC_TITLE),
        _rule(r"accDescr\s*:\s*", Kind.ACC_DESCR, _State.ACC_DESCR),
        _rule(r"accDescr\s*\{\s*", None, _State.BLOCK),
        _rule(r"section\s[^#:\n;]+", Kind.SECTION),
        _rule(r"[^#:\n;]+", Kind.TASK_NAME),
        _rule(r":[^#\n;]+", Kind.TASK_DATA),
        _rule(r":", Kind.COLON),
        _rule(r"\Z", Kind.EOF),
        _rule(r".", Kind.INVALID),
    ),
    _State.ACC_TITLE: (_rule(_REST_OF_LINE, Kind.ACC_TITLE_VALUE),),
    _State.ACC_DESCR: (_rule(_REST_OF_LINE, Kind.ACC_DESCR_VALUE),),
    _State.BLOCK: (_rule(r"\}", None), _rule(r"[^}]*", Kind.ACC_DESCR_BLOCK, _State.BLOCK)),
}


def tokens_of(source: TracedText) -> Iterator[Token]:
    """Return the tokens of a text; the last is the end, which Mermaid expects only after `eof`.

    Where a rule fits at the very end without taking anything (an empty value), there is no `eof` any more: the lexer
    is done after one match there. A description in braces begins where its keyword does.
    """
    place, start, state, is_done = 0, 0, _State.INITIAL, False
    while not is_done:
        is_done = place == len(source.text)
        rule, found = _first_fitting(_RULES[state], source.text, place)
        start = start if state is _State.BLOCK else place
        if rule.kind:
            yield Token(rule.kind, found[0], source.line_at(start))
        place, state = found.end(), rule.then
    yield Token(Kind.END, "", source.line_at(place))


def _first_fitting(rules: tuple[_Rule, ...], text: str, place: int) -> tuple[_Rule, re.Match[str]]:
    fitting = ((rule, found) for rule in rules if (found := rule.pattern.match(text, place)))
    return next(fitting)
