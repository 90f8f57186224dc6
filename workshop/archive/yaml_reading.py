"""YAML 1.2 text to plain values, without tags, aliases or surprises; numbers stay exact."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.composer import Composer
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode
from ruamel.yaml.reader import ReaderError

from workshop.archive.yaml_problems import problem_in
from workshop.errors import Fault, Faulty
from workshop.languages import Text

LARGEST = 5 * 1024 * 1024
DEEPEST = 20
#: Values in one file; the examples have six thousand at most.
MOST = 100_000
_LONGEST_STEP = 80
_MOST_FAULTS = 200
_TAG = "tag:yaml.org,2002:"
_SURROGATE = re.compile("[\ud800-\udfff]")

Plain = str | int | bool | Decimal | date | None | list["Plain"] | dict[str, "Plain"]
Path = tuple[str | int, ...]


@dataclass
class Reading:
    """Plain values and the line on which each of them stands."""

    value: Plain = None
    lines: dict[Path, int] = field(default_factory=dict)
    faults: list[Fault] = field(default_factory=list)


def read_yaml(source: bytes) -> Reading:
    """Return the values in a YAML document.

    Raises:
        Faulty: not UTF-8, too large, broken YAML, a tag, an alias, a key twice, too deep; with path and line.
    """
    if len(source) > LARGEST:
        megabytes = Decimal(len(source)) / 1_000_000
        too_large = Text("the file is {size} MB; a trajectory file is at most 5 MB", size=round(megabytes, 1))
        raise Faulty([Fault("", too_large)])
    try:
        text = source.decode("utf-8-sig")
    except UnicodeDecodeError as wrong:
        line = source.count(b"\n", 0, wrong.start) + 1
        raise Faulty([Fault("", Text("the file is not UTF-8 text: save it as UTF-8"), line)]) from wrong
    reading = Reading()
    node = _composed(text)
    if node is not None:
        reading.value = _Walk(reading).value_of(node, ())
    if reading.faults:
        raise Faulty(reading.faults[:_MOST_FAULTS])
    return reading


class _Composer(Composer):
    """Stops at the first value that is one too many or too deep, before it costs time and memory."""

    nodes = 0

    def compose_node(self, parent: Any, index: Any) -> Any:
        self.nodes += 1
        if self.nodes > MOST:
            self._stop(Text("the file holds more than {count} values", count=MOST))
        if self.depth > DEEPEST:
            self._stop(Text("the file is nested too deep"))
        return super().compose_node(parent, index)

    def _stop(self, text: Text) -> None:
        raise Faulty([Fault("", text, self.parser.peek_event().start_mark.line + 1)])


def _composed(text: str) -> Node | None:
    yaml = YAML(typ="safe", pure=True)
    yaml.Composer = _Composer
    yaml.composer.warn_double_anchors = False
    try:
        nodes = list(yaml.compose_all(text))
    except MarkedYAMLError as wrong:
        line = wrong.problem_mark.line + 1 if wrong.problem_mark else None
        problem = problem_in(str(wrong.problem or wrong.context or ""))
        raise Faulty([Fault("", Text("this is no valid YAML: {problem}", problem=problem), line)]) from wrong
    except (YAMLError, ValueError, RecursionError) as wrong:
        line = text.count("\n", 0, wrong.position) + 1 if isinstance(wrong, ReaderError) else None
        problem = problem_in(str(wrong))
        raise Faulty([Fault("", Text("this is no valid YAML: {problem}", problem=problem), line)]) from wrong
    if len(nodes) > 1:
        line = nodes[1].start_mark.line + 1
        raise Faulty([Fault("", Text("the file holds more than one document: keep one"), line)])
    return nodes[0] if nodes else None


def written_path(path: Path) -> str:
    """Return a path as people read it: `experiments[2].threshold`; a key that is very long is cut off."""
    written = ""
    for step in path:
        if isinstance(step, int):
            written += f"[{step}]"
        else:
            word = step if len(step) <= _LONGEST_STEP else f"{step[:_LONGEST_STEP]}…"
            written += f".{word}" if written else word
    return written


class _Walk:
    """One pass over the nodes of a document."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.seen: set[int] = set()

    def value_of(self, node: Node, path: Path) -> Plain:
        line = node.start_mark.line + 1
        self.reading.lines[path] = line
        if id(node) in self.seen:
            return self._refuse(path, line, Text("aliases (*name) are not used in a trajectory file: write it out"))
        self.seen.add(id(node))
        if isinstance(node, ScalarNode):
            return self._scalar(node, path, line)
        if isinstance(node, SequenceNode) and node.tag == _TAG + "seq":
            return [self.value_of(child, (*path, place)) for place, child in enumerate(node.value)]
        if isinstance(node, MappingNode) and node.tag == _TAG + "map":
            return dict(self._pairs(node, path))
        return self._refuse_tag(node, path, line)

    def _pairs(self, node: MappingNode, path: Path) -> Iterator[tuple[str, Plain]]:
        keys: set[str] = set()
        for key_node, value_node in node.value:
            line = key_node.start_mark.line + 1
            key = key_node.value
            if not isinstance(key_node, ScalarNode) or not _is_storable(key):
                self._refuse(path, line, Text("a key must be a plain word"))
            elif key in keys:
                self._refuse((*path, key), line, Text("this key stands twice"))
            else:
                keys.add(key)
                yield key, self.value_of(value_node, (*path, key))

    def _scalar(self, node: ScalarNode, path: Path, line: int) -> Plain:
        kind = str(node.tag).removeprefix(_TAG)
        written: str = node.value
        try:
            match kind:
                case "str":
                    return self._text(written, path, line)
                case "null":
                    return None
                case "bool":
                    return written.lower() == "true"
                case "int":
                    return _whole(written)
                case "float":
                    return _exact(written)
                case "timestamp":
                    return date.fromisoformat(written)
        except (ValueError, InvalidOperation):
            text = Text("{written} cannot be read as a number, date or text", written=written[:60])
            return self._refuse(path, line, text)
        return self._refuse_tag(node, path, line)

    def _text(self, written: str, path: Path, line: int) -> Plain:
        if _is_storable(written):
            return written
        return self._refuse(path, line, Text("this text holds a character that cannot be stored"))

    def _refuse_tag(self, node: Node, path: Path, line: int) -> Plain:
        return self._refuse(path, line, Text("the tag {tag} is not allowed", tag=str(node.tag)[:60]))

    def _refuse(self, path: Path, line: int, text: Text) -> Plain:
        self.reading.faults.append(Fault(written_path(path), text, line))
        return None


def _is_storable(written: str) -> bool:
    """Whether a text holds no character that a database or a file cannot."""
    return "\x00" not in written and not _SURROGATE.search(written)


def _whole(written: str) -> int:
    if len(written) > 40:
        raise ValueError
    return int(written.replace("_", ""), 0 if written.lstrip("+-")[:2] in {"0o", "0x"} else 10)


def _exact(written: str) -> Decimal:
    number = Decimal(written.replace("_", ""))
    if not number.is_finite():
        raise ValueError
    return number
