"""The kinds of values a trajectory file may hold, for the parts that features bring."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Annotated, Any, ClassVar, TypeVar

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    StringConstraints,
    WithJsonSchema,
    model_validator,
)
from pydantic_core import PydanticCustomError

from workshop.languages import Counted, Text

#: What a code may be made of: letters, digits, dots, dashes and underscores.
CODE_PATTERN = r"^[A-Za-z0-9][A-Za-z0-9._-]{0,59}$"
#: Digits of a number that both databases and every reader of a file keep.
MOST_DIGITS = 30
#: The largest whole number in a column.
LARGEST_WHOLE = 2**31 - 1
_CLOCK = re.compile(r"^([01]\d|2[0-3]):[0-5]\d$")
_MOMENT = re.compile(r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$")
_QUARTER = re.compile(r"^\d{4}-Q[1-4]$")


def complaint(text: Text) -> PydanticCustomError:
    """Return what a validator raises: a sentence for the person who wrote the file."""
    return PydanticCustomError("samenspel", "{text}", {"text": text})


class Part(BaseModel):
    """A map in the trajectory file; keys it does not know are refused.

    `counted` says what one of them is called and how many there are, where people are told what a file holds.
    """

    counted: ClassVar[Counted | None] = None

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True, populate_by_name=True)

    @model_validator(mode="before")
    @classmethod
    def _null_is_absent(cls, value: Any) -> Any:
        if not isinstance(value, dict):
            return value
        nullable = {field.alias or name for name, field in cls.model_fields.items() if field.default is None}
        return {key: given for key, given in value.items() if given is not None or key in nullable}


class ItemPart(Part):
    """A map with a code of its own, unique in the trajectory over all kinds; every kind says what it is called."""

    item_kind: ClassVar[str]
    counted: ClassVar[Counted]

    id: Code


@dataclass(frozen=True)
class Refers:
    """Marks a text as the code of an item of one of these kinds; `others` are words allowed beside codes."""

    kinds: tuple[str, ...]
    others: frozenset[str]

    def __init__(self, *kinds: str, others: frozenset[str] = frozenset()) -> None:
        object.__setattr__(self, "kinds", kinds)
        object.__setattr__(self, "others", others)


def _each_once(codes: list[str]) -> list[str]:
    for code in codes:
        if codes.count(code) > 1:
            raise complaint(Text("{code} stands twice in this list; once is enough", code=code))
    return codes


def _exact(value: object) -> object:
    if isinstance(value, bool) or not isinstance(value, int | Decimal):
        return value
    number = Decimal(value)
    if (
        not number.is_finite()
        or (number and abs(number.adjusted()) > MOST_DIGITS)
        or len(number.as_tuple().digits) > MOST_DIGITS
    ):
        raise complaint(Text("this number is too large or too precise: at most {digits} digits", digits=MOST_DIGITS))
    return number


def _clock(value: object) -> object:
    if not isinstance(value, str) or not _CLOCK.fullmatch(value):
        raise complaint(Text('write a time between quotes as hours and minutes: "09:30"'))
    return value


def _moment(value: object) -> object:
    if not isinstance(value, str) or not _MOMENT.fullmatch(value) or _as_moment(value) is None:
        raise complaint(Text('write a moment in UTC between quotes: "2019-11-15T09:30:00Z"'))
    return value


def _as_moment(value: str) -> datetime | None:
    try:
        return datetime.fromisoformat(value)
    except ValueError:
        return None


def written_moment(moment: datetime) -> str:
    """Return a moment as the file writes it: in UTC, to the second."""
    return f"{moment.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"


def _quarter(value: object) -> object:
    if not isinstance(value, str) or not _QUARTER.fullmatch(value):
        raise complaint(Text("write a quarter as 2019-Q4"))
    return value


def published(least: int | None = None, most: int | None = None) -> WithJsonSchema:
    """Return how the JSON Schema shows an exact number: as a number within bounds, never as text."""
    bounds = {"minimum": least, "maximum": most}
    return WithJsonSchema({"type": "number", **{name: bound for name, bound in bounds.items() if bound is not None}})


_Value = TypeVar("_Value")

#: A value from a fixed list, written as its word: `Chosen[PartnerRole]`.
Chosen = Annotated[_Value, Field(strict=False)]
#: An ordered list of references, each at most once: `Refs[PartnerCode]`.
Refs = Annotated[list[_Value], AfterValidator(_each_once)]
Code = Annotated[str, StringConstraints(pattern=CODE_PATTERN)]
Line = Annotated[str, StringConstraints(min_length=1)]
Number = Annotated[Decimal, BeforeValidator(_exact), published()]
Amount = Annotated[Number, Field(ge=0), published(0)]
Fraction = Annotated[Number, Field(ge=0, le=1), published(0, 1)]
Count = Annotated[int, Field(ge=0, le=LARGEST_WHOLE)]
Whole = Annotated[int, Field(ge=1, le=LARGEST_WHOLE)]
Year = Annotated[int, Field(ge=1900, le=2200)]
Score = Annotated[int, Field(ge=1, le=5)]
Clock = Annotated[str, BeforeValidator(_clock), WithJsonSchema({"type": "string", "pattern": _CLOCK.pattern})]
Moment = Annotated[str, BeforeValidator(_moment), WithJsonSchema({"type": "string", "pattern": _MOMENT.pattern})]
Quarter = Annotated[str, BeforeValidator(_quarter), WithJsonSchema({"type": "string", "pattern": _QUARTER.pattern})]
Day = date

ItemPart.model_rebuild()


def whole_of(shares: dict[str, Decimal]) -> dict[str, Decimal]:
    """Check that shares add up to one, give or take a thousandth (cases: units)."""
    total = sum(shares.values(), Decimal(0))
    if shares and abs(total - 1) > Decimal("0.001"):
        raise complaint(Text("the shares add up to {total}; they must add up to 1", total=total))
    return shares
