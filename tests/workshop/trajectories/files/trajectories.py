"""Random valid trajectory files, made from the types of the parts themselves.

First everything is drawn with a `Pointer` wherever the file names an item; then what points at nothing is left out,
the other pointers become codes, and what only a check can ask (sums, lengths, order) is put right.
"""

from __future__ import annotations

import string
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from hypothesis import strategies as st
from pydantic.fields import FieldInfo

from workshop.app import FEATURES
from workshop.archive.fields import Clock, ItemPart, Moment, Part, Quarter, Refers, Refs
from workshop.archive.parts import document_type

Draw = Any
Plain = dict[str, Any]

DOCUMENT = document_type(FEATURES.archive)
#: Texts that a reader of YAML could take for something else, or that a writer could spoil.
TRICKY = (
    "on", "Yes", "n", "NULL", "~", "true", "1", "1.0", "1e3", "0o17", "017", "1_000", "0x1F", ".inf", "-.INF", ".nan",
    "2019-11-15", "12:30", "12:30:45", "=", "<<", "- x", "? x", "# x", "x # y", "a: b", "*x", "&x", "!x", "%x", "@x",
    "`x", "|", ">", "'", '"', "\\", "{a}", "[a]", "{{ a }}", " x", "x ", "\n", "x\n", "\n\nx", "a\nb", "a\r\nb", "\t",
    "a\tb", "\x85", "a\u2028b", "\ufeffx", "\x07", "\x7f", "é", "e\u0301", "😀", "ﬁ", "x" * 300, "woord " * 60,
)  # fmt: skip
_LETTERS = st.characters(exclude_categories=["Cs"], exclude_characters="\x00")
TEXTS = st.one_of(st.sampled_from(TRICKY), st.text(_LETTERS, min_size=1, max_size=20))
CODES = st.text(string.ascii_letters + string.digits + "._-", max_size=8).map("c{}".format)
DAYS = st.dates(date(1990, 1, 1), date(2060, 12, 31))


#: Where a drawn map keeps its type.
KIND = "the type of this map"
_ANY_NUMBER = st.decimals(Decimal("-1e12"), Decimal("1e12"), places=6, allow_nan=False, allow_infinity=False)
#: Texts in a form of their own, by the validator that asks for it.
_FORMS = {
    get_args(Clock)[1]: st.times().map(lambda time: f"{time:%H:%M}"),
    get_args(Moment)[1]: st.datetimes(datetime(1990, 1, 1), datetime(2060, 1, 1)).map("{:%Y-%m-%dT%H:%M:%SZ}".format),
    get_args(Quarter)[1]: st.builds("{}-Q{}".format, st.integers(1990, 2060), st.integers(1, 4)),
}
_ONCE = get_args(Refs[str])[1]


@dataclass(frozen=True)
class Pointer:
    """A place where the code of an item has to come."""

    mark: Refers
    number: int


class Once(list[Any]):
    """A list in which nothing stands twice."""


class Pairs(list[Any]):
    """A map by name or code, as pairs."""


@st.composite
def trajectory_files(draw: Draw) -> Plain:
    """Draw the plain values of a whole file."""
    drawn: Any = _Drawing(draw).part(DOCUMENT)
    _make_codes_unique(drawn)
    known: dict[str, list[str]] = {"": []}
    while known != (found := _codes_in(drawn)):
        known = found
        drawn = _tied(drawn, known)
    pointed: Plain = _pointed(drawn, known)
    put_right(pointed)
    return pointed


class _Drawing:
    """Draws values by their type."""

    def __init__(self, draw: Draw) -> None:
        self.draw = draw

    def part(self, schema: type[Part]) -> Plain:
        drawn: Plain = {KIND: schema}
        for name, about in schema.model_fields.items():
            if about.is_required() or self.draw(st.integers(0, 2)):
                may_be_null = about.default is None and not self.draw(st.integers(0, 9))
                drawn[about.alias or name] = None if may_be_null else self.value(annotation_of(about))
        return drawn

    def value(self, annotation: Any) -> Any:
        bare, marks = bare_of(annotation), list(marks_of(annotation))
        refers = next((mark for mark in marks if isinstance(mark, Refers)), None)
        if refers is not None:
            return Pointer(refers, self.draw(st.integers(0, 99)))
        if get_origin(bare) is dict:
            key, inner = get_args(bare)
            return Pairs((self.value(key), self.value(inner)) for _ in range(self.draw(st.integers(0, 3))))
        if get_origin(bare) is list:
            least = bound(marks, "min_length", 0)
            count = self.draw(st.integers(least, bound(marks, "max_length", least + 3)))
            values = [self.value(get_args(bare)[0]) for _ in range(count)]
            return Once(values) if _ONCE in marks else values
        if get_origin(bare) in {Union, UnionType}:
            return self.value(self.draw(st.sampled_from([kind for kind in get_args(bare) if kind is not NoneType])))
        if isinstance(bare, type) and issubclass(bare, Part):
            return self.part(bare)
        return self.draw(_scalars(bare, marks))


def annotation_of(about: FieldInfo) -> Any:
    return Annotated[(about.annotation, *about.metadata)] if about.metadata else about.annotation


def bare_of(annotation: Any) -> Any:
    return get_args(annotation)[0] if get_origin(annotation) is Annotated else annotation


def marks_of(annotation: Any) -> Iterator[Any]:
    for mark in get_args(annotation)[1:] if get_origin(annotation) is Annotated else ():
        yield from mark.metadata if isinstance(mark, FieldInfo) else [mark]


def bound(marks: Sequence[Any], name: str, otherwise: Any) -> Any:
    """Return what a mark says about the least, the most or the form of a value."""
    return next((found for mark in marks if (found := getattr(mark, name, None)) is not None), otherwise)


def _scalars(bare: Any, marks: Sequence[Any]) -> st.SearchStrategy[Any]:
    least, most = bound(marks, "ge", None), bound(marks, "le", None)
    if get_origin(bare) is Literal:
        return st.sampled_from(get_args(bare))
    if issubclass(bare, Enum):
        return st.sampled_from([str(choice.value) for choice in bare])
    if bare is str:
        return _texts(marks)
    if bare is Decimal and least is not None:
        return st.decimals(least, 1_000_000_000 if most is None else most, places=4)
    whole = st.integers(-9 if least is None else least, 2_000_000 if most is None else most)
    return {bool: st.booleans(), date: DAYS, int: whole, Decimal: _ANY_NUMBER}[bare]


def _texts(marks: Sequence[Any]) -> st.SearchStrategy[str]:
    for form, strategy in _FORMS.items():
        if form in marks:
            return strategy
    if bound(marks, "pattern", None):
        return CODES
    most = bound(marks, "max_length", None)
    return TEXTS if most is None else TEXTS.map(lambda text: text[:most])


def _parts(drawn: Any) -> Iterator[Plain]:
    if isinstance(drawn, dict):
        yield drawn
    for value in drawn.values() if isinstance(drawn, dict) else drawn if isinstance(drawn, list | tuple) else ():
        yield from _parts(value)


def _items(drawn: Any) -> Iterator[Plain]:
    return (part for part in _parts(drawn) if issubclass(part[KIND], ItemPart))


def _make_codes_unique(drawn: Plain) -> None:
    taken = {"society"}
    for part in _items(drawn):
        while part["id"] in taken:
            part["id"] += "-"
        taken.add(part["id"])


def _codes_in(drawn: Plain) -> dict[str, list[str]]:
    codes: dict[str, list[str]] = {}
    for part in _items(drawn):
        codes.setdefault(part[KIND].item_kind, []).append(part["id"])
    return codes


class _Nowhere(Exception):
    """Something that is needed points at nothing."""


def _target(pointer: Pointer, codes: Mapping[str, list[str]]) -> str:
    choices = [code for kind in pointer.mark.kinds for code in codes.get(kind, [])] + sorted(pointer.mark.others)
    if not choices:
        raise _Nowhere
    return choices[pointer.number % len(choices)]


def _tied(drawn: Any, codes: Mapping[str, list[str]]) -> Any:
    """Return the same without what points at nothing; raises _Nowhere when that was needed."""
    if isinstance(drawn, Pointer):
        _target(drawn, codes)
    elif isinstance(drawn, tuple):
        return tuple(_tied(value, codes) for value in drawn)
    elif isinstance(drawn, Once):
        there = [kept for value in drawn for kept in _kept(value, codes)]
        return Once({_target(pointer, codes): pointer for pointer in there}.values())
    elif isinstance(drawn, list):
        return type(drawn)(kept for value in drawn for kept in _kept(value, codes))
    elif isinstance(drawn, dict):
        return _tied_part(drawn, codes)
    return drawn


def _tied_part(drawn: Plain, codes: Mapping[str, list[str]]) -> Plain:
    tied: Plain = {KIND: drawn[KIND]}
    for name, about in drawn[KIND].model_fields.items():
        key = about.alias or name
        kept = _kept(drawn[key], codes) if key in drawn else []
        least = bound(list(marks_of(annotation_of(about))), "min_length", 0)
        too_short = bool(kept) and isinstance(kept[0], list) and len(kept[0]) < least
        if kept and not too_short:
            tied[key] = kept[0]
        elif about.is_required():
            raise _Nowhere
    return tied


def _kept(value: Any, codes: Mapping[str, list[str]]) -> list[Any]:
    try:
        return [_tied(value, codes)]
    except _Nowhere:
        return []


def _pointed(drawn: Any, codes: Mapping[str, list[str]]) -> Any:
    if isinstance(drawn, Pointer):
        return _target(drawn, codes)
    if isinstance(drawn, Pairs):
        return {_pointed(key, codes): _pointed(value, codes) for key, value in drawn}
    if isinstance(drawn, list):
        return [_pointed(value, codes) for value in drawn]
    if isinstance(drawn, dict):
        return {key: _pointed(value, codes) for key, value in drawn.items() if key is not KIND}
    return drawn


def put_right(file: Plain) -> None:
    """Make hold what types and references alone cannot ask: order, sums, lengths."""
    own = file["trajectory"]
    if own.get("timezone"):
        own["timezone"] = "Europe/Lisbon"
    if not file.get("fictional"):
        file.pop("reference_date", None)
    _in_order(own)
    for card in file.get("experiments", []):
        _in_order(card.get("period") or {})
        for counted in (*card.get("measurements", []), card.get("baseline") or {}):
            _put_counts_right(counted)
    for indicator in file.get("indicators", []):
        indicator["dates"] = [date(2019, 1, 1)] * len(indicator.get("points", []))
    for journey in file.get("journeys", []):
        for number, version in enumerate(journey.get("versions", []), start=1):
            version["number"] = number
    _put_verbs_right(file)
    _put_stages_right(file)
    _put_case_right(file.get("business_case") or {})


def _in_order(period: Plain) -> None:
    if period.get("start") and period.get("end") and period["end"] < period["start"]:
        period["start"], period["end"] = period["end"], period["start"]


def _put_counts_right(counted: Plain) -> None:
    if counted.get("values"):
        counted["n"] = len(counted["values"])
    if counted.get("successes") is not None:
        counted["successes"] = min(counted["successes"], counted["n"])


def _put_verbs_right(file: Plain) -> None:
    verbs = {verb if isinstance(verb, str) else verb["key"]: verb for verb in file.get("activity_verbs", [])}
    if "activity_verbs" in file:
        file["activity_verbs"] = list(verbs.values())
    for activity in file.get("activities", []):
        if activity.get("verb"):
            activity["verb"] = next(iter(verbs), "ask")


def _put_stages_right(file: Plain) -> None:
    for journey in file.get("journeys", []):
        if journey.get("stages"):
            used = [step["stage"] for step in journey.get("steps", [])]
            journey["stages"] = list(dict.fromkeys([*journey["stages"], *used]))


def _put_case_right(case: Plain) -> None:
    if not case:
        return
    case["horizon"] = sorted(set(case["horizon"]))
    years = len(case["horizon"])
    for row in (*case.get("costs", []), *case.get("benefits", [])):
        for key, may_be_empty in (("years", "full" in row), ("uptake", False)):
            if row.get(key) or (not may_be_empty and (key == "uptake") == ("full" in row)):
                row[key] = (row.get(key) or [Decimal("0.5")])[:1] * years
        for key in ("carrier", "receiver"):
            if shares := row.get(key):
                first, *others = shares
                row[key] = {first: 1 - len(others) * Decimal("0.25"), **dict.fromkeys(others, Decimal("0.25"))}
