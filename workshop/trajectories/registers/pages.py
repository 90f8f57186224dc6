"""What the pages of a register show: the list, sorted and filtered, and the fields of one row."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from workshop.archive.shapes import Shape, Sort, shape_at
from workshop.trajectories.registers.register import Register, Word


@dataclass(frozen=True, kw_only=True)
class Shown:
    """One value on a page, with its name and its shape."""

    path: str
    word: Word
    shape: Shape
    value: Any
    rows: tuple[tuple[Shown, ...], ...] = ()

    @property
    def figure(self) -> Any:
        """The number, or the numbers, as a page shows them: parts of a whole as percentages."""
        return _hundredfold(self.value) if self.word.is_share else self.value


def _hundredfold(value: Any) -> Any:
    match value:
        case Mapping():
            return {key: _hundredfold(number) for key, number in value.items()}
        case list() | tuple():
            return [_hundredfold(number) for number in value]
        case Decimal():
            return value * 100
    return value


@dataclass(frozen=True)
class Line:
    """One row of the list: its address, its name and its columns."""

    code: str
    name: str
    cells: tuple[Shown, ...]


@dataclass(frozen=True)
class Voice:
    """How a reader sees values: `say` puts words in the language of the page, `name` gives an item by its code."""

    say: Callable[[Any], str]
    name: Callable[[str], str]

    def read(self, cell: Shown) -> str:
        """Return a value as it stands on the page, so that it is found and put in order by what is seen."""
        match cell.shape.sort:
            case Sort.CODE | Sort.CODES:
                return ", ".join(self.name(code) for code in _several(cell.value))
            case Sort.CHOICE | Sort.TEXT | Sort.TEXTS:
                return ", ".join(self.say(cell.word.choices.get(key, key)) for key in _several(cell.value))
        return "" if cell.value is None else self.say(cell.value)


def _several(value: Any) -> list[Any]:
    if isinstance(value, (list, tuple)):
        return list(value)
    return [] if value is None else [value]


def shown_fields(schema: Any, words: Mapping[str, Word], values: Mapping[str, Any]) -> tuple[Shown, ...]:
    """Return the fields that hold something, in the order of the words."""
    fields = [_shown(schema, path, words, values.get(path)) for path in words if "[]" not in path]
    return tuple(field for field in fields if field.value not in (None, "", [], {}))


def _shown(schema: Any, path: str, words: Mapping[str, Word], value: Any) -> Shown:
    shape = shape_at(schema, path)
    rows: tuple[tuple[Shown, ...], ...] = ()
    if shape.sort is Sort.ROWS and shape.rows is not None:
        start = f"{path}[]."
        inner = {other.removeprefix(start): word for other, word in words.items() if other.startswith(start)}
        rows = tuple(tuple(_cell(shape.rows, name, inner, row) for name in inner) for row in value or ())
    return Shown(path=path, word=words[path], shape=shape, value=value, rows=rows)


def _cell(schema: Any, path: str, words: Mapping[str, Word], row: Mapping[str, Any]) -> Shown:
    value: Any = row
    for step in path.split("."):
        value = value.get(step, value.get(step.removesuffix("_"))) if isinstance(value, Mapping) else None
    return _shown(schema, path, {path: words[path]}, value)


def line(register: Register, code: str, values: Mapping[str, Any], hidden: set[str]) -> Line:
    """Return one row of the list."""
    columns = [path for path in register.columns if path not in hidden]
    cells = tuple(_shown(register.schema, path, register.words, values.get(path)) for path in columns)
    return Line(code, str(values.get(register.named_by) or code), cells)


def arranged(lines: Sequence[Line], voice: Voice, *, words: str, sort: str, descending: bool) -> list[Line]:
    """Return the lines that hold every word, in the order of a column, or of the file; what is empty stands last."""
    wanted = words.casefold().split()
    kept = [item for item in lines if all(word in _text(item, voice) for word in wanted)]
    if sort == "code":
        return sorted(kept, key=lambda item: _natural(item.code), reverse=descending)
    places = [place for place, cell in enumerate(lines[0].cells if lines else ()) if cell.path == sort]
    if not places:
        return list(reversed(kept)) if descending else kept
    filled = [item for item in kept if item.cells[places[0]].value not in (None, "", [], {})]
    empty = [item for item in kept if item not in filled]
    return sorted(filled, key=lambda item: _key(item.cells[places[0]], voice), reverse=descending) + empty


def _text(item: Line, voice: Voice) -> str:
    return " ".join([item.code, item.name, *(voice.read(cell) for cell in item.cells)]).casefold()


def _key(cell: Shown, voice: Voice) -> tuple[int, Any]:
    match cell.value:
        case bool() | int() | Decimal():
            return (0, Decimal(cell.value))
        case date():
            return (1, cell.value.toordinal())
    return (2, voice.read(cell).casefold())


def _natural(code: str) -> tuple[str, int, str]:
    """Sort AF10 after AF9."""
    letters = code.rstrip("0123456789")
    digits = code[len(letters) :]
    return (letters, int(digits) if digits else 0, code)
