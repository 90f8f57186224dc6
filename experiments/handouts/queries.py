"""Reading what goes into a board handout: the decision, and everything that leads to it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from experiments.business_cases.queries import statement_of
from experiments.cards.card import Card
from experiments.cards.chart_shapes import ChartSize
from experiments.cards.paper_chart import paper_chart
from experiments.cards.queries import cards_of
from experiments.handouts.handout import (
    MOST_DRAWN,
    MOST_TRIED,
    Asked,
    Decider,
    Drawn,
    Handout,
    Quoted,
    Trial,
    disappointments_in,
    tried_in,
)
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
from workshop.trajectories.partners.queries import partner_marks
from workshop.trajectories.people.mandates import Participant
from workshop.trajectories.prints.mastheads import masthead_for

#: What stands for the story among the codes of decisions.
STORY = "story"
#: Two charts stand beside each other.
_CHART = ChartSize(332, 168)


def subjects_of(session: Session, trajectory_id: int) -> list[tuple[str, str]]:
    """Return what a handout can be about: open decisions, those about an experiment first, then the story."""
    cards = {card.code for card in cards_of(session, trajectory_id)}
    rows = [row for row in rows_of(session, trajectory_id, Decision) if row.status is DecisionStatus.OPEN]
    rows.sort(key=lambda row: not cards & set(row.about))
    story = story_in(session, trajectory_id)
    told = [(STORY, story.audience or story.after or story.before or STORY)] if story else []
    return [*((row.code, row.title) for row in rows), *told]


def handout_for(session: Session, order: PrintOrder) -> Handout:
    """Return the handout that was ordered; without an item the first subject.

    Raises:
        Missing: no decision is open and there is no story, so that there is nothing to ask.
    """
    subjects = [code for code, _ in subjects_of(session, order.trajectory_id)]
    wanted = [code for code in order.items or subjects[:1] if code in subjects]
    if not wanted:
        raise Missing(Text("There is nothing to ask a board now: no decision is open."))
    desk = _Desk(session, order)
    return desk.about_decision(wanted[0]) if wanted[0] in desk.questions else desk.about_story()


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

    def about_decision(self, code: str) -> Handout:
        """Return the handout of one decision."""
        question = self.questions[code]
        trials = [self.cards[about] for about in question.about if about in self.cards]
        title = Text("Board handout {code}: {title}", code=code, title=question.title)
        return self._made(title, heading=question.title, questions=[question], trials=trials)

    def about_story(self) -> Handout:
        """Return the handout of the story, with every open decision it asks for."""
        story = self.story
        if story is None:
            raise Missing
        questions = [self.questions[code] for code in story.ask if code in self.questions]
        waiting = [question for question in questions if question.is_open]
        trials = [self.cards[about] for question in waiting for about in question.about if about in self.cards]
        heading = story.after or story.before or ""
        made = self._made(Text("Board handout"), heading=heading, questions=waiting, trials=trials)
        return replace(made, how_it_was=story.before)

    def _made(self, title: Text, *, heading: str, questions: Sequence[Question], trials: Sequence[Card]) -> Handout:
        asked = {question.code for question in questions}
        story = self.story if self.story and asked <= set(self.story.ask) else None
        began = self._began(story)
        opportunities = self._opportunities(trials)
        return Handout(
            masthead=masthead_for(self.session, self.order, title),
            title=heading,
            readers=story.audience if story else None,
            asked=tuple(Asked(question, self._deciders(question.deciders)) for question in questions),
            began_with=opportunities[0].how_might_we if opportunities else None,
            how_it_was=None,
            now=tuple(Trial(card) for card in trials),
            quoted=self._quoted([step for opportunity in opportunities for step in opportunity.steps]),
            tried=tried_in(began[:MOST_TRIED], self.marks),
            not_shown=max(len(began) - MOST_TRIED, 0),
            charts=self._charts(began),
            disappointments=disappointments_in(began[:MOST_TRIED]),
            statement=statement_of(self.session, self.order.trajectory_id),
            trials=tuple(Trial(card) for card in trials if not card.is_closed),
        )

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

    def _deciders(self, people: Iterable[Participant]) -> tuple[Decider, ...]:
        return tuple(Decider(each.function, self.marks.get(each.partner or ""), each.has_mandate) for each in people)

    def _opportunities(self, trials: Sequence[Card]) -> list[Opportunity]:
        codes = {card.opportunity for card in trials}
        return [row for row in rows_of(self.session, self.order.trajectory_id, Opportunity) if row.code in codes]

    def _quoted(self, steps: Sequence[str]) -> Quoted | None:
        """Return the words of a client at one of these steps: literal ones if any may be quoted, else a pain."""
        found = findings_by_step(self.session, self.order.trajectory_id, self.reader)
        known = [Quoted(finding, step) for step in steps for finding in found.get(step, ())]
        literal = [quoted for quoted in known if quoted.finding.is_quoted]
        pains = [quoted for quoted in known if quoted.finding.kind == "pain"]
        return next(iter(literal or pains), None)
