"""Reading what goes into a board handout: the decision, and everything that leads to it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from experiments.business_cases.queries import statement_of
from experiments.cards.card import Card
from experiments.cards.chart_shapes import ChartSize
from experiments.cards.paper_chart import paper_chart
from experiments.cards.queries import cards_of
from experiments.handouts.brevity import BODY, LEAD, PAGE, ROOMY, SIGN, SMALL, TABLE, TIGHT, TITLE, Limits, Shears
from experiments.handouts.handout import (
    MOST_DRAWN,
    MOST_TRIED,
    Asked,
    Decider,
    Drawn,
    Handout,
    Quoted,
    Trial,
)
from experiments.handouts.outcomes import Tried, disappointments_in, tried_in
from experiments.handouts.purse import purse_of
from experiments.opportunities.models import Opportunity
from experiments.stories.queries import Story, story_in
from journeys.interviews.queries import findings_by_step
from workshop.access import reader_for
from workshop.agreements.decisions.models import Decision, DecisionStatus
from workshop.agreements.decisions.queries import Question, open_first, questions_of
from workshop.archive.queries import rows_of
from workshop.database import Session
from workshop.errors import Missing
from workshop.languages import Text
from workshop.printing.printables import PrintOrder
from workshop.trajectories.partners.queries import MarkedPartner, partner_marks
from workshop.trajectories.prints.mastheads import masthead_for

#: What stands for the story among the codes of decisions.
STORY = "story"
#: Two charts stand beside each other.
_CHART = ChartSize(332, 158)
#: With more millimetres than this a handout might take a fifth page.
MOST_HEIGHT = 780


def subjects_of(session: Session, trajectory_id: int) -> list[tuple[str, str]]:
    """Return what a handout can be about: open decisions, those about an experiment first, then the story."""
    cards = {card.code for card in cards_of(session, trajectory_id)}
    rows = [row for row in rows_of(session, trajectory_id, Decision) if row.status is DecisionStatus.OPEN]
    rows.sort(key=lambda row: not cards & set(row.about))
    story = story_in(session, trajectory_id)
    told = [(STORY, story.audience or story.after or story.before or STORY)] if story else []
    return [*((row.code, row.title) for row in rows), *told]


def handout_for(session: Session, order: PrintOrder) -> Handout:
    """Return the handout that was ordered, which fits four pages; without an item the first subject.

    Raises:
        Missing: no decision is open and there is no story, so that there is nothing to ask.
    """
    subjects = [code for code, _ in subjects_of(session, order.trajectory_id)]
    wanted = [code for code in order.items or subjects[:1] if code in subjects]
    if not wanted:
        raise Missing(Text("There is nothing to ask a board now: no decision is open."))
    desk = _Desk(session, order)
    handout, shears = desk.about(wanted[0], ROOMY)
    if handout.height(shears.ems) > MOST_HEIGHT:
        handout, shears = desk.about(wanted[0], TIGHT)
    return handout


@dataclass(frozen=True, kw_only=True)
class _Subject:
    """What a handout is about: its name and heading, the open decisions, and the story it belongs to, if any."""

    title: Text
    heading: str
    questions: Sequence[Question]
    story: Story | None
    how_it_was: str | None = None


class _Desk:
    """Everything that was read for one handout."""

    def __init__(self, session: Session, order: PrintOrder) -> None:
        number = order.trajectory_id
        self.session = session
        self.order = order
        self.reader = reader_for(order.audience, on=order.on)
        self.cards = {card.code: card for card in cards_of(session, number)}
        self.marks = partner_marks(session, number)
        self.questions = {each.code: each for each in open_first(questions_of(session, number, on=order.on))}
        self.story = story_in(session, number)
        self.statement = statement_of(session, number)

    def about(self, code: str, limits: Limits) -> tuple[Handout, Shears]:
        """Return the handout of a decision or of the story within limits, and the shears that cut it."""
        shears = Shears(limits)
        handout = self._made(self._decision(code) if code in self.questions else self._whole_story(), shears)
        return replace(handout, is_shortened=shears.has_cut), shears

    def _decision(self, code: str) -> _Subject:
        question = self.questions[code]
        title = Text("Board handout {code}: {title}", code=code, title=question.title)
        story = self.story if self.story and code in self.story.ask else None
        return _Subject(title=title, heading=question.title, questions=[question], story=story)

    def _whole_story(self) -> _Subject:
        """Return the story with every open decision it asks for."""
        story = self.story
        if story is None:
            raise Missing
        asked = [self.questions[code] for code in story.ask if code in self.questions]
        return _Subject(
            title=Text("Board handout"),
            heading=story.after or story.before or "",
            questions=[question for question in asked if question.is_open],
            story=story,
            how_it_was=story.before,
        )

    def _made(self, subject: _Subject, shears: Shears) -> Handout:
        about = [code for question in subject.questions for code in question.about if code in self.cards]
        trials = [shears.card(self.cards[code]) for code in shears.first(about, shears.limits.trials)]
        began = [shears.card(card) for card in self._began(subject.story)[:MOST_TRIED]]
        asked = shears.first(subject.questions, shears.limits.asked)
        marks = self._marks(began, asked, shears)
        opportunities = self._opportunities(trials)
        tried = shears.first(tried_in(began, marks), shears.limits.tried)
        return Handout(
            masthead=masthead_for(self.session, self.order, subject.title),
            title=shears.text(subject.heading, shears.limits.title, TITLE),
            readers=self._readers(subject.story, shears),
            asked=tuple(self._asked(question, marks, shears) for question in asked),
            began_with=self._question_of(opportunities, shears),
            how_it_was=shears.text(subject.how_it_was, shears.limits.lines, BODY) or None,
            now=tuple(Trial(card) for card in trials),
            quoted=self._quoted([step for opportunity in opportunities for step in opportunity.steps], shears),
            tried=tried,
            partners=_partners_in(tried),
            not_shown=sum(card.has_begun for card in self.cards.values()) - len({row.card.code for row in tried}),
            charts=self._charts(began),
            disappointments=shears.first(disappointments_in(began), shears.limits.missed),
            purse=purse_of(self.statement, shears, self.order.language) if self.statement else None,
            trials=tuple(Trial(card) for card in trials if not card.is_closed),
        )

    def _marks(self, cards: Sequence[Card], questions: Sequence[Question], shears: Shears) -> dict[str, MarkedPartner]:
        """Return the partners of some cards and those who decide, by code, with short names."""
        named = {code for card in cards for code in card.partners}
        named |= {each.partner for question in questions for each in question.deciders if each.partner}
        return {code: shears.partner(mark) for code, mark in self.marks.items() if code in named}

    def _readers(self, story: Story | None, shears: Shears) -> str | None:
        return shears.text(story.audience, 2, SMALL, PAGE / 2) or None if story else None

    def _question_of(self, opportunities: Sequence[Opportunity], shears: Shears) -> str | None:
        if not opportunities:
            return None
        return shears.text(opportunities[0].how_might_we, shears.limits.title - 1, LEAD) or None

    def _began(self, story: Story | None) -> list[Card]:
        """Return the experiments that began, those that the story calls proof first."""
        proof = story.proof if story else ()
        began = [card for card in self.cards.values() if card.has_begun]
        return sorted(began, key=lambda card: proof.index(card.code) if card.code in proof else len(proof))

    def _charts(self, began: Sequence[Card]) -> tuple[Drawn, ...]:
        seen = [(card.code, card.measure) for card in began if card.measure and card.is_measured][:MOST_DRAWN]
        return tuple(
            Drawn(
                f"{code}: {measure.name}",
                paper_chart(measure, code=code, size=_CHART, language=self.order.language),
            )
            for code, measure in seen
        )

    def _asked(self, question: Question, marks: Mapping[str, MarkedPartner], shears: Shears) -> Asked:
        people = shears.first(question.deciders, shears.limits.deciders)
        deciders = (
            Decider(
                shears.text(each.function, shears.limits.cell - 1, TABLE, SIGN),
                marks.get(each.partner or ""),
                each.has_mandate,
            )
            for each in people
        )
        return Asked(shears.question(question), tuple(deciders))

    def _opportunities(self, trials: Sequence[Card]) -> list[Opportunity]:
        codes = {card.opportunity for card in trials}
        return [row for row in rows_of(self.session, self.order.trajectory_id, Opportunity) if row.code in codes]

    def _quoted(self, steps: Sequence[str], shears: Shears) -> Quoted | None:
        """Return the words of a client at one of these steps: literal ones if any may be quoted, else a pain."""
        found = findings_by_step(self.session, self.order.trajectory_id, self.reader)
        known = [Quoted(finding, step) for step in steps for finding in found.get(step, ())]
        literal = [quoted for quoted in known if quoted.finding.is_quoted]
        pains = [quoted for quoted in known if quoted.finding.kind == "pain"]
        chosen = next(iter(literal or pains), None)
        return replace(chosen, finding=shears.finding(chosen.finding)) if chosen else None


def _partners_in(tried: Iterable[Tried]) -> tuple[MarkedPartner, ...]:
    """Return every partner whose mark stands in the table, once."""
    return tuple({partner.code: partner for row in tried for partner in row.partners}.values())
