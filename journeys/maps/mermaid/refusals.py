"""Why Mermaid does not read a journey, in words that say what to do about it."""

from __future__ import annotations

from journeys.maps.mermaid.javascript import trimmed
from journeys.maps.mermaid.remarks import unreadable
from journeys.maps.mermaid.tokens import Kind, Token
from workshop.errors import Faulty
from workshop.languages import Text

_NAMELESS = {"section", "title"}
_COLONLESS = ("acctitle", "accdescr")


def refusal(token: Token, before: Token | None) -> Faulty:
    """Return the error for a token that Mermaid does not expect, after the token before it, if any."""
    if before is None:
        return unreadable(token.line, Text("A Mermaid journey begins with the word “journey”, in small letters."))
    if token.kind is Kind.END:
        return unreadable(before.line, Text("This text for screen readers has no end, or nothing stands in it."))
    if before.kind is Kind.TASK_NAME:
        return unreadable(before.line, _without_score(token, trimmed(before.text)))
    return unreadable(token.line, _out_of_place(token, before))


def _without_score(token: Token, name: str) -> Text:
    if token.kind is Kind.LEFT_OUT:
        return Text("What follows # is left out, and so “{text}” has no score: write #35; for the #.", text=name)
    if token.kind is Kind.INVALID:
        return Text("A semicolon cannot stand here: write #59; for it.")
    if name.lower() in _NAMELESS:
        return Text("After the word “{word}” a name is missing.", word=name)
    if name.lower().startswith(_COLONLESS):
        return Text("A colon is missing in “{text}”.", text=name)
    return Text("“{text}” has no score: write a colon, a score from 1 to 5, and perhaps people.", text=name)


def _out_of_place(token: Token, before: Token) -> Text:
    if token.kind is Kind.INVALID:
        return Text("A semicolon cannot stand here: write #59; for it.")
    if token.kind is Kind.JOURNEY:
        return Text("A line cannot begin with the word “{word}” here: write another word first.", word=token.text)
    if before.kind is Kind.SECTION:
        return Text("The name of a section cannot hold a colon: write #58; for it.")
    return Text("Before the colon the name of a step is missing.")
