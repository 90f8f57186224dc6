"""A thread laid out in columns: from conversations with clients to what was decided, and where it is only assumed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from workshop.diagrams.diagram import Diagram, Edge, Look, Node
from workshop.features import Caption, Entry
from workshop.languages import Counted, Text
from workshop.threads.stops import row_of
from workshop.threads.thread import Thread, Way, way_through

#: The kinds of items that a thread passes, in order; conversations are only counted.
KINDS = ("interview", "finding", "step", "overlap", "opportunity", "assumption", "experiment", "decision")
COLUMN_WORDS = {
    "interview": Text("Conversations"),
    "finding": Text("Findings"),
    "step": Text("Steps"),
    "overlap": Text("Overlap"),
    "opportunity": Text("Opportunity"),
    "assumption": Text("Assumption"),
    "experiment": Text("Experiment"),
    "decision": Text("Decision"),
}
#: Reversed assumptions stand with the assumptions.
_AS = {"reversal": "assumption"}
#: The kinds of items that have a name in a drawing.
NAMED = (*KINDS, *_AS)
_NOTHING = Caption()
#: What stands for all conversations of a thread together.
_CONVERSATIONS = "conversations"

Say = Callable[[Text], str]


@dataclass(frozen=True, kw_only=True)
class Knot:
    """One item of a thread; `head` is its code or a count, `words` what it says, None for what has no page."""

    key: str
    kind: str
    head: str | Text
    words: str = ""
    code: str | None = None
    is_open: bool = False
    is_voice: bool = False
    is_literal: bool = False


@dataclass(frozen=True)
class Stitch:
    """A step of the thread from one knot to others; tacked where one side is assumed or still to come."""

    earlier: Knot
    later: tuple[Knot, ...]
    is_sewn: bool


@dataclass(frozen=True)
class Chain:
    """The thread around one opportunity: its knots by column, its stitches, and in words where it stops, if it does."""

    code: str
    title: str
    knots: tuple[Knot, ...]
    stitches: tuple[Stitch, ...]
    stop: Text | None

    @property
    def kinds(self) -> tuple[str, ...]:
        """The columns it fills, in order."""
        return tuple(kind for kind in KINDS if any(knot.kind == kind for knot in self.knots))

    @property
    def name(self) -> Text:
        """What its drawing shows, for whoever does not see it."""
        return Text("The thread of {code}, {title}. The table holds the same.", code=self.code, title=self.title)


@dataclass(frozen=True, kw_only=True)
class Cloth:
    """What chains are made of: the graph, the kind of each code, and what this reader may know of each item."""

    thread: Thread
    kinds: Mapping[str, str]
    entries: Mapping[str, Entry]
    captions: Mapping[str, Caption]

    def caption(self, code: str) -> Caption:
        """Return what stands with an item."""
        return self.captions.get(code, _NOTHING)


def chain_through(cloth: Cloth, code: str) -> Chain:
    """Return the thread through an opportunity, as far as its reader may know it."""
    known = {item: kind for item, kind in cloth.kinds.items() if item in cloth.entries}
    way = way_through(cloth.thread, code, KINDS, known)
    tests = way.at("experiment")
    turned = [item for test in tests for item in cloth.thread.before(test) if known.get(item) == "reversal"]
    knots = {knot.key: knot for knot in _knots(cloth, way, turned)}
    return Chain(
        code,
        title=cloth.entries[code].label,
        knots=tuple(knots.values()),
        stitches=tuple(_stitches(_pairs(cloth, way, turned), knots)),
        stop=row_of(way, cloth.captions).stop,
    )


def diagram_of(chain: Chain, columns: Sequence[str], say: Say) -> Diagram:
    """Return what is to be drawn of a chain, its knots in the columns given."""
    knots = tuple(
        Node(
            key=knot.key,
            column=columns.index(knot.kind),
            head=say(knot.head) if isinstance(knot.head, Text) else knot.head,
            words=f"‘{knot.words}’" if knot.is_literal else knot.words,
            look=Look.OPEN if knot.is_open else Look.KNOWN,
            is_voice=knot.is_voice,
        )
        for knot in chain.knots
    )
    places = {knot.key: knot.column for knot in knots}
    edges = tuple(
        Edge(stitch.earlier.key, later.key, stitch.is_sewn)
        for stitch in chain.stitches
        for later in stitch.later
        if places[stitch.earlier.key] < places[later.key]
    )
    return Diagram(say(chain.name), knots, edges)


def _knots(cloth: Cloth, way: Way, turned: Iterable[str]) -> Iterable[Knot]:
    talks = way.at("interview")
    if talks:
        words = Counted("{n} conversation", "{n} conversations", n=len(talks))
        yield Knot(key=_CONVERSATIONS, kind="interview", head=words)
    order = {code: place for place, code in enumerate(cloth.entries)}
    for kind in KINDS[1:]:
        for code in sorted(way.at(kind), key=lambda code: order[code]):
            assumed = cloth.caption(code).assumption
            if assumed:
                yield Knot(key=_assumed(code), kind="assumption", head=Text("Riskiest"), words=assumed, is_open=True)
            yield _knot(cloth, code, kind)
    for code in turned:
        yield _knot(cloth, code, _AS["reversal"], is_open=True)


def _knot(cloth: Cloth, code: str, kind: str, *, is_open: bool = False) -> Knot:
    caption = cloth.caption(code)
    return Knot(
        key=code,
        kind=kind,
        head=code,
        words=cloth.entries[code].label,
        code=code,
        is_open=is_open or caption.is_open,
        is_voice=caption.is_voice,
        is_literal=caption.is_literal,
    )


def _pairs(cloth: Cloth, way: Way, turned: Sequence[str]) -> Iterable[tuple[str, str]]:
    """Yield the keys of knots that follow each other, an assumption before what tests it."""
    codes = {code for _, codes in way.stops for code in codes} | set(turned)
    for code in codes:
        if cloth.caption(code).assumption:
            yield _assumed(code), code
        for later in cloth.thread.after(code):
            if later in codes:
                is_tested = code in way.at("opportunity") and bool(cloth.caption(later).assumption)
                yield code, _assumed(later) if is_tested else later


def _stitches(pairs: Iterable[tuple[str, str]], knots: Mapping[str, Knot]) -> Iterable[Stitch]:
    order = {key: (KINDS.index(knot.kind), place) for place, (key, knot) in enumerate(knots.items())}
    found: dict[tuple[str, bool], list[str]] = {}
    for earlier, later in pairs:
        start = earlier if earlier in knots else _CONVERSATIONS
        is_sewn = not (knots[start].is_open or knots[later].is_open)
        ends = found.setdefault((start, is_sewn), [])
        if later not in ends:
            ends.append(later)
    for (start, is_sewn), ends in sorted(found.items(), key=lambda each: (order[each[0][0]], not each[0][1])):
        yield Stitch(knots[start], tuple(knots[end] for end in sorted(ends, key=lambda end: order[end])), is_sewn)


def _assumed(code: str) -> str:
    """Return the key of the assumption that an experiment tests; no code begins with a colon."""
    return f":{code}"
