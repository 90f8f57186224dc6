"""One card laid out on one page of A4: every text fits, or is cut at a word and the page says so."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from experiments.cards.card import Card
from experiments.cards.chart_shapes import ChartSize
from experiments.cards.paper_blocks import BODY, LEFT, MARK, MOST_PARTNERS, SMALL, Block, Blocks
from experiments.cards.paper_chart import UNIT, PaperChart, paper_chart
from experiments.cards.passages import Passage, Type, fitted, shortened
from experiments.cards.standing import state_of
from workshop.languages import Language, Text

#: Of the page between its margins, in millimetres.
PAGE_WIDTH, PAGE_HEIGHT, LEAD_WIDTH = 176.0, 253.0, 150.0
TITLE = Type(24, 28)

#: In millimetres: the line over the title, before and after the lead, the top and the heading of a column, the foot.
LABEL, LEAD_GAP, HEAD_GAP, COLUMN, FOOT_GAP = 4.1, 1.5, 6.0, 11.6, 3.0
MOST_TITLE, MOST_LEAD, MOST_FOOT = 2, 4, 3

#: The chart is large, or small where the words need the room.
SIZES = (ChartSize(416, 248), ChartSize(416, 196))


@dataclass(frozen=True, kw_only=True)
class PaperCard:
    """One card as its page shows it: all texts are final. `partners` are codes with names that fit their line."""

    code: str
    label: str
    title: str
    lead: str
    has_begun: bool
    has_shown: bool
    left: tuple[Block, ...]
    right: tuple[Block, ...]
    chart: PaperChart | None
    partners: tuple[tuple[str, str], ...]
    more_partners: int
    height: float
    foot: str
    is_shortened: bool


def lay_out(card: Card, *, names: Mapping[str, str], language: Language) -> PaperCard:
    """Return a card on one page; `names` are the partners by code."""
    title = shortened(Passage(card.title, TITLE, PAGE_WIDTH), MOST_TITLE)
    lead = shortened(Passage(card.hypothesis or "", BODY, LEAD_WIDTH), MOST_LEAD)
    foot = shortened(Passage(_foot(card, language), SMALL, PAGE_WIDTH), MOST_FOOT)
    height = PAGE_HEIGHT - _head_height(title, lead) - FOOT_GAP - foot.height - SMALL.line
    size, left, right = _columns(card, language, height - COLUMN)
    partners = [(code, shortened(Passage(names[code], BODY, LEFT - MARK), 1)) for code in card.partners]
    passages = [title, lead, foot, *(block.passage for block in (*left, *right)), *(name for _, name in partners)]
    return PaperCard(
        code=card.code,
        label=Text("Experiment card {code} · {state}", code=card.code, state=state_of(card)).in_language(language),
        title=title.text,
        lead=lead.text,
        has_begun=card.has_begun,
        has_shown=card.has_begun or card.is_measured,
        left=left,
        right=right,
        chart=_chart(card, size, language),
        partners=tuple((code, name.text) for code, name in partners[:MOST_PARTNERS]),
        more_partners=max(len(partners) - MOST_PARTNERS, 0),
        height=round(height, 1),
        foot=foot.text,
        is_shortened=any(passage.is_cut for passage in passages) or Blocks(card, language).leaves_out,
    )


def _head_height(title: Passage, lead: Passage) -> float:
    return LABEL + title.height + (LEAD_GAP + lead.height if lead.text else 0) + HEAD_GAP


def _foot(card: Card, language: Language) -> str:
    if not card.has_begun:
        return Text("Not sealed yet.").in_language(language)
    started = Text("Started elsewhere, not sealed here.").in_language(language)
    if not card.missing:
        return started
    missing = "; ".join(lack.words.in_language(language) for lack in card.missing)
    lacking = Text("Not given: {missing}.", missing=missing).in_language(language)
    return f"{started} {lacking}"


def _columns(card: Card, language: Language, height: float) -> tuple[ChartSize, tuple[Block, ...], tuple[Block, ...]]:
    """Return the size of the chart and both columns within a height; a smaller chart before shorter texts."""
    blocks = Blocks(card, language)
    left = _fitted(blocks.left(), height)
    for size in SIZES:
        right = _fitted(blocks.right(size.height * UNIT), height)
        if not any(block.passage.is_cut for block in right):
            break
    return size, left, right


def _fitted(blocks: Iterable[Block], height: float) -> tuple[Block, ...]:
    listed = list(blocks)
    passages = fitted([block.passage for block in listed], height)
    return tuple(replace(block, passage=passage) for block, passage in zip(listed, passages, strict=True))


def _chart(card: Card, size: ChartSize, language: Language) -> PaperChart | None:
    if card.measure is None:
        return None
    return paper_chart(card.measure, code=card.code, size=size, language=language)
