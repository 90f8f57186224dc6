"""What is wrong with a value, said so that somebody can mend it: a sentence for every fault that the types find."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from pydantic_core import ErrorDetails

from workshop.languages import Counted, Text

#: What is said of a fault that has no sentence of its own; a test looks whether that ever happens.
UNFORESEEN = Text("this does not fit here; compare it with what `samenspel schema` says")

#: The shapes that a value may have, by the fault that says it has another.
SHAPES: Mapping[str, Text] = {
    "string_type": Text("text"),
    "list_type": Text("a list"),
    "model_type": Text("a map with keys"),
}

_MAP = Text("this must be a map with keys")
_DAY = Text("this must be a date such as 2019-11-15")
_NUMBER = Text("this must be a number")
_CHARACTER = Text("this text holds a character that cannot be stored")
_SENTENCES: Mapping[str, Text] = {
    "missing": Text("this is missing and is needed here"),
    "extra_forbidden": Text("this key is not known here; check its spelling"),
    "invalid_key": Text("a key must be a plain word"),
    "string_type": Text("this must be text; put it between quotes"),
    "string_too_short": Text("this text is empty; write something or leave it out"),
    "string_unicode": _CHARACTER,
    "string_pattern_mismatch": Text("a code has letters, digits, dots, dashes and underscores only, at most 60"),
    "int_type": Text("this must be a whole number"),
    "is_instance_of": _NUMBER,
    "decimal_type": _NUMBER,
    "bool_type": Text("this must be true or false"),
    "date_type": _DAY,
    "date_from_datetime_inexact": _DAY,
    "list_type": Text("this must be a list"),
    "dict_type": _MAP,
    "model_type": _MAP,
    "model_attributes_type": _MAP,
}
_BOUNDS: Mapping[str, tuple[Text, str]] = {
    "greater_than_equal": (Text("this must be at least {bound}"), "ge"),
    "less_than_equal": (Text("this must be at most {bound}"), "le"),
    "greater_than": (Text("this must be more than {bound}"), "gt"),
    "less_than": (Text("this must be less than {bound}"), "lt"),
}
_LENGTHS: Mapping[str, tuple[Counted, str]] = {
    "too_short": (Counted("this needs at least {n} entry", "this needs at least {n} entries", n=1), "min_length"),
    "too_long": (Counted("this may have at most {n} entry", "this may have at most {n} entries", n=1), "max_length"),
    "string_too_long": (
        Counted("this may have at most {n} character", "this may have at most {n} characters", n=1),
        "max_length",
    ),
}
_CHOICE = re.compile(r"'([^']*)'")


def sentence_for(details: ErrorDetails) -> Text:
    """Return the sentence for one fault, as the types report it."""
    kind, context = details["type"], details.get("ctx", {})
    if kind in _BOUNDS:
        sentence, bound = _BOUNDS[kind]
        return Text(sentence.key, bound=context[bound])
    if kind in _LENGTHS:
        counted, length = _LENGTHS[kind]
        return counted.of(context[length])
    if kind in _OWN:
        return _OWN[kind](context)
    return _SENTENCES.get(kind, UNFORESEEN)


def either(kinds: list[Text]) -> Text:
    """Return some texts as one choice: `a step or an overlap`. Raises IndexError for none."""
    chosen = kinds[0]
    for kind in kinds[1:]:
        chosen = Text("{one} or {other}", one=chosen, other=kind)
    return chosen


def _said(context: Mapping[str, object]) -> Text:
    text = context["text"]
    return text if isinstance(text, Text) else UNFORESEEN


def _choices(context: Mapping[str, object]) -> Text:
    return Text("choose one of: {choices}", choices=", ".join(_CHOICE.findall(str(context["expected"]))))


def _literal(context: Mapping[str, object]) -> Text:
    return Text("this must be {value}: Samenspel knows no other", value=str(context["expected"]).replace("'", ""))


_OWN: Mapping[str, Callable[[Mapping[str, object]], Text]] = {
    "samenspel": _said,
    "enum": _choices,
    "literal_error": _literal,
}
