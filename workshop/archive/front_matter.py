"""The title in the YAML that stands before somebody else's text; the rest of that YAML only has to be sound."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from workshop.errors import Fault, Faulty
from workshop.languages import Text

#: Characters; people write a title there and a few settings.
LONGEST = 50_000

_TAG = "tag:yaml.org,2002:"
#: Where JavaScript's reader of YAML takes a tab for a space and ours does not.
_TAB = re.compile(r"(?<=:)\t+|\t+$", re.MULTILINE)
_OTHER_BASES = re.compile(r"0b[01]+|0o[0-7]+|0x[0-9a-fA-F]+")
_NUMBER = re.compile(r"[-+]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][-+]?[0-9]+)?")
_ENDLESS = re.compile(r"([-+]?)\.(?:inf|Inf|INF)")


def front_matter_title(source: str) -> str | float | None:
    """Return the title under the JSON schema of YAML 1.2: a text or a number; None without one, for `false` and null.

    A date stays text, a list is joined by commas, and of a mapping JavaScript only says that it is an object.

    Raises:
        Faulty: broken YAML, a key twice or a tag of its own; with the line within the source.
    """
    root = _composed(source)
    for node in _nodes(root):
        _check(node)
    pairs = root.value if isinstance(root, MappingNode) else []
    found = [value for key, value in pairs if isinstance(key, ScalarNode) and key.value == "title"]
    match found:
        case [ScalarNode() as title]:
            return _value(title)
        case [SequenceNode(value=items)]:
            return ",".join(str(item.value) for item in items)
        case [MappingNode()]:
            return "[object Object]"
    return None


def _composed(source: str) -> Node | None:
    if len(source) > LONGEST:
        raise Faulty([Fault("", Text("the settings before the text are too long"), 1)])
    yaml = YAML(typ="safe", pure=True)
    yaml.composer.warn_double_anchors = False
    try:
        found: Node | None = yaml.compose(_TAB.sub(" ", source).removesuffix("\n") + "\n")
    except MarkedYAMLError as wrong:
        line = min(wrong.problem_mark.line, source.count("\n")) + 1 if wrong.problem_mark else 1
        problem = str(wrong.problem or wrong.context or "")
        raise Faulty([Fault("", Text("this is no valid YAML: {problem}", problem=problem), line)]) from wrong
    except (YAMLError, ValueError, RecursionError) as wrong:
        raise Faulty([Fault("", Text("this is no valid YAML: {problem}", problem=str(wrong)[:200]), 1)]) from wrong
    return found


def _nodes(root: Node | None) -> Iterator[Node]:
    """Return every node once; an alias leads to a node that was met before."""
    waiting = [] if root is None else [root]
    seen = set()
    while waiting:
        node = waiting.pop()
        if id(node) in seen:
            continue
        seen.add(id(node))
        yield node
        if isinstance(node, MappingNode):
            waiting += [part for pair in node.value for part in pair]
        elif isinstance(node, SequenceNode):
            waiting += node.value


def _check(node: Node) -> None:
    line = node.start_mark.line + 1
    if not str(node.tag).startswith(_TAG):
        raise Faulty([Fault("", Text("the tag {tag} is not allowed", tag=str(node.tag)[:60]), line)])
    if isinstance(node, MappingNode):
        keys = [key.value for key, _ in node.value if isinstance(key, ScalarNode)]
        if len(set(keys)) < len(keys):
            raise Faulty([Fault("", Text("this key stands twice"), line)])


def _value(node: ScalarNode) -> str | float | None:
    written = str(node.value)
    match str(node.tag).removeprefix(_TAG):
        case "null":
            return None
        case "bool":
            return "true" if written.lower() == "true" else None
        case "int" | "float":
            number = _number(written)
            return written if number is None else number
    return written


def _number(written: str) -> float | None:
    if _OTHER_BASES.fullmatch(written):
        return float(int(written, 0))
    if endless := _ENDLESS.fullmatch(written):
        return float(f"{endless[1]}inf")
    return float(written) if _NUMBER.fullmatch(written) else None
