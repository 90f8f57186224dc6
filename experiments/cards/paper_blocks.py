"""What stands on a printed card: the blocks of its left half and of its right half, in one language."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum

from experiments.cards.card import Card
from experiments.cards.limits import limits_of, reach_of
from experiments.cards.measure import Measure
from experiments.cards.metric import Statistic
from experiments.cards.passages import Passage, Type, lines_of
from experiments.cards.standing import DECISION_WORDS
from workshop.languages import Language, Text, format_day, format_money, format_number, shown

#: Widths in millimetres: the two columns, and what an assumption and a mark take off them.
LEFT, RIGHT = 54.0, 104.0
INSET, MARK = 3.4, 5.5

BODY, SMALL, VERDICT, FIGURE = Type(10, 14), Type(8.5, 11.5), Type(13, 17.5, breadth=1.08), Type(22, 26)

#: Over a passage, in millimetres: its heading with the space before it; the space before a verdict; before a note.
HEADING, SPACE, NOTE = 6.4, 5.0, 1.0

#: So many measures beside the first one, and so many partners; more are counted.
MOST_SECONDARY, MOST_PARTNERS = 2, 4

#: What a dot of the chart is, and of the chart of a share.
_LEGENDS = {
    False: Text("Each dot is one observation: open is before, filled is during. Dotted is the threshold."),
    True: Text("Each dot is a share: open is before, filled is during. Dotted is the threshold."),
}


class BlockKind(StrEnum):
    """How a block is set."""

    TEXT = "text"
    NOTE = "note"
    FIGURE = "figure"
    ASSUMPTION = "assumption"
    VERDICT = "verdict"
    CHART = "chart"
    PARTNERS = "partners"


@dataclass(frozen=True)
class Block:
    """A passage with its heading; `mark` is the mark of a verdict, `is_said` tells that people wrote it."""

    kind: BlockKind
    passage: Passage
    heading: Text | None = None
    mark: str | None = None
    is_said: bool = False


@dataclass(frozen=True)
class Blocks:
    """The blocks of one card in one language."""

    card: Card
    language: Language

    @property
    def leaves_out(self) -> bool:
        """Whether there are more measures or partners than stand on paper."""
        return len(self.card.secondary) > MOST_SECONDARY or len(self.card.partners) > MOST_PARTNERS

    def left(self) -> Iterator[Block]:
        """Yield what was fixed beforehand."""
        card = self.card
        yield self.said(Text("What we do"), card.what_we_do)
        yield self.text(Text("What is measured"), card.measure.definition if card.measure else None)
        if card.measure:
            yield from self.figures(card.measure)
        yield self.text(Text("Number, period, cost"), self.extent())
        if card.riskiest_assumption:
            passage = Passage(card.riskiest_assumption, BODY, LEFT - INSET, HEADING)
            yield Block(BlockKind.ASSUMPTION, passage, Text("Riskiest assumption"), is_said=True)
        yield self.said(Text("We stop at once if"), card.stop_if)
        yield self.text(Text("Owner"), self.owner())
        if card.partners:
            lines = min(len(card.partners), MOST_PARTNERS) + (len(card.partners) > MOST_PARTNERS)
            passage = Passage("", BODY, LEFT, HEADING + lines * BODY.line)
            yield Block(BlockKind.PARTNERS, passage, Text("Together with"))

    def figures(self, measure: Measure) -> Iterator[Block]:
        """Yield baseline and threshold, large, each with a note; a unit too long for one goes to the notes of both."""
        baseline = measure.baseline
        day = [format_day(baseline.on, self.language)] if baseline and baseline.on else []
        n = [f"n = {baseline.size}"] if baseline else []
        bound = [self.say(measure.bound)]
        figures = (
            (Text("Baseline"), measure.before, [*day, *n]),
            (Text("Threshold"), measure.bar.threshold, bound),
        )
        has_room = all(value is None or self.has_room(measure, value) for _, value, _ in figures)
        unit, noted = (measure.unit, []) if has_room else ("", [measure.unit])
        for heading, value, notes in figures:
            if value is None:
                yield self.text(heading, None)
                continue
            whole = f"{shown(measure.figure(value), self.language)} {unit}".strip()
            yield Block(BlockKind.FIGURE, Passage(whole, FIGURE, LEFT, HEADING), heading)
            yield Block(BlockKind.NOTE, Passage(", ".join([*noted, *notes]), SMALL, LEFT))

    def has_room(self, measure: Measure, value: Decimal) -> bool:
        """Return whether a figure and its unit fit one line."""
        whole = f"{shown(measure.figure(value), self.language)} {measure.unit}"
        return not measure.unit or lines_of(whole, FIGURE, LEFT) == 1

    def extent(self) -> str | None:
        """Return number, period and cost, as far as they are given."""
        card, parts = self.card, []
        if card.planned:
            parts.append(f"{format_number(card.planned, self.language)} {card.unit or ''}".strip())
        if card.starts_on:
            first = format_day(card.starts_on, self.language, form="short" if card.is_within_a_year else "medium")
            last = format_day(card.ends_on, self.language) if card.ends_on else "…"
            parts.append(f"{first} – {last}")
        if card.cost is not None:
            parts.append(format_money(card.cost, self.language))
        return ", ".join(parts) or None

    def owner(self) -> str | None:
        """Return function, organisation and mandate of the owner."""
        owner = self.card.owner
        if owner is None:
            return None
        mandate = Text("Has mandate.") if owner.has_mandate else Text("Has no mandate yet.")
        return f"{', '.join(filter(None, (owner.function, owner.organisation)))}. {self.say(mandate)}"

    def right(self, chart_height: float) -> Iterator[Block]:
        """Yield what was seen, or before the start what the card can show; the chart has a height."""
        card, measure = self.card, self.card.measure
        has_shown = card.has_begun or card.is_measured
        if not has_shown:
            yield from self.before_the_start()
        if measure and has_shown:
            yield from self.verdict(measure, "", above=0)
        if measure:
            yield Block(BlockKind.CHART, Passage("", SMALL, RIGHT, chart_height))
            yield self.note(self.say(_LEGENDS[measure.metric.statistic is Statistic.SHARE]))
        for second in card.secondary[:MOST_SECONDARY]:
            yield from self.verdict(second, self.say(second.definition), above=SPACE)
        yield self.text(Text("What this does not say"), " ".join(map(self.say, limits_of(card))), width=RIGHT)
        if has_shown:
            if card.learned:
                yield self.said(Text("Learned"), card.learned, width=RIGHT)
            else:
                yield self.text(Text("Learned"), Text("Nothing was written down yet."), width=RIGHT)
            yield self.text(self.decision_heading(), self.decision(), width=RIGHT)

    def before_the_start(self) -> Iterator[Block]:
        """Yield what is missing for a start, and what it takes to meet the threshold."""
        missing = "; ".join(self.say(lack.words) for lack in self.card.missing)
        words = f"{missing}." if missing else self.say(Text("Nothing: the card is complete."))
        yield self.text(Text("Not yet startable. Missing:") if missing else Text("Missing"), words, width=RIGHT)
        if reach := reach_of(self.card):
            yield self.text(Text("When the threshold is met"), reach, width=RIGHT)

    def verdict(self, measure: Measure, name: str, *, above: float) -> Iterator[Block]:
        """Yield the sentence of a verdict, and on how much it rests."""
        words = measure.words
        tail = self.say(words.meaning) if words.meaning else ""
        passage = Passage(self.say(words.happened), VERDICT, RIGHT - MARK, above, tail=tail)
        yield Block(BlockKind.VERDICT, passage, mark=measure.mark)
        basis = ", ".join(self.say(part) for part in words.basis)
        yield self.note(f"{name} {basis}.".strip())

    def decision_heading(self) -> Text:
        """Return the heading over what was decided, with its day."""
        decision = self.card.decision
        return Text("Decided on {day}", day=decision.on) if decision and decision.on else Text("Decided")

    def decision(self) -> str | None:
        """Return what was decided and what comes next."""
        decision = self.card.decision
        if decision is None:
            return self.say(Text("Nothing yet."))
        words = self.say(DECISION_WORDS[decision.kind])
        return f"{words[:1].upper()}{words[1:]}. {decision.next or ''}".strip()

    def text(self, heading: Text, words: Text | str | None, *, width: float = LEFT) -> Block:
        """Return a text under a heading; what is not given says so."""
        said = words.strip() if isinstance(words, str) else self.say(words) if words else ""
        return Block(BlockKind.TEXT, Passage(said or self.say(Text("not known")), BODY, width, HEADING), heading)

    def said(self, heading: Text, words: str | None, *, width: float = LEFT) -> Block:
        """Return what people wrote under a heading; what is not given says so in the language of the card."""
        return replace(self.text(heading, words, width=width), is_said=bool(words and words.strip()))

    def note(self, words: str) -> Block:
        """Return a small line on the right."""
        return Block(BlockKind.NOTE, Passage(words, SMALL, RIGHT, NOTE))

    def say(self, text: Text) -> str:
        """Return a text in the language of the card."""
        return text.in_language(self.language)
