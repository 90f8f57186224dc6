"""What the experiments package offers: opportunities, assumptions, cards, indicators, stories and business cases."""

from experiments.assumptions.archive import REVERSALS
from experiments.assumptions.forms import REVERSALS_REGISTER
from experiments.assumptions.queries import captions_of_reversals, seams_of_reversals, state_of_assumptions
from experiments.assumptions.views import reversals
from experiments.business_cases.archive import BUSINESS_CASE
from experiments.business_cases.commands import COMMANDS
from experiments.business_cases.forms import BENEFITS_REGISTER, COSTS_REGISTER
from experiments.business_cases.printables import BUSINESS_CASE_DOCUMENT
from experiments.business_cases.queries import state_of_case
from experiments.business_cases.views import business_case
from experiments.cards.archive import EXPERIMENTS
from experiments.cards.forms import EXPERIMENTS_REGISTER
from experiments.cards.printables import EXPERIMENT_CARD
from experiments.cards.queries import (
    attention_of_experiments,
    captions_of_experiments,
    seams_of_experiments,
    state_of_experiments,
)
from experiments.cards.views import experiments
from experiments.handouts.printables import BOARD_HANDOUT
from experiments.indicators.archive import HEADLINE_FIGURES, INDICATORS
from experiments.indicators.forms import HEADLINE_FIGURES_REGISTER, INDICATORS_REGISTER
from experiments.indicators.views import headline_figures
from experiments.measurements.views import measurements
from experiments.opportunities.archive import OPPORTUNITIES, OPPORTUNITY_VOTE
from experiments.opportunities.forms import OPPORTUNITIES_REGISTER, OPPORTUNITY_VOTE_REGISTER
from experiments.opportunities.queries import (
    captions_of_opportunities,
    seams_of_opportunities,
    state_of_opportunities,
)
from experiments.opportunities.views import opportunities
from experiments.stories.archive import MUNICIPAL_STORY
from experiments.stories.views import story
from workshop.features import Feature, Station
from workshop.languages import Text
from workshop.trajectories.registers.queries import kind_of
from workshop.trajectories.registers.views import pages_of

_ITEMS = (
    OPPORTUNITIES_REGISTER,
    REVERSALS_REGISTER,
    EXPERIMENTS_REGISTER,
    INDICATORS_REGISTER,
    HEADLINE_FIGURES_REGISTER,
    COSTS_REGISTER,
    BENEFITS_REGISTER,
)

feature = Feature(
    name="experiments",
    blueprints=(
        opportunities,
        reversals,
        experiments,
        measurements,
        headline_figures,
        story,
        business_case,
        *pages_of(OPPORTUNITY_VOTE_REGISTER, INDICATORS_REGISTER, COSTS_REGISTER, BENEFITS_REGISTER),
    ),
    stations=(
        Station(
            place=50,
            key="opportunities",
            label=Text("Opportunities"),
            endpoint="opportunities.index",
            state=state_of_opportunities,
            also=(OPPORTUNITY_VOTE_REGISTER.key,),
        ),
        Station(
            place=60,
            key="assumptions",
            label=Text("Assumptions"),
            endpoint="reversals.index",
            state=state_of_assumptions,
        ),
        Station(
            place=70,
            key="experiments",
            label=Text("Experiments"),
            endpoint="experiments.index",
            state=state_of_experiments,
            also=(measurements.name, INDICATORS_REGISTER.key, headline_figures.name, story.name),
        ),
        Station(
            place=80,
            key="business_case",
            label=Text("Business case"),
            endpoint="business_case.index",
            state=state_of_case,
            also=(COSTS_REGISTER.key, BENEFITS_REGISTER.key),
        ),
    ),
    kinds=tuple(kind_of(register) for register in _ITEMS),
    thread=(seams_of_opportunities, seams_of_reversals, seams_of_experiments),
    captions=(captions_of_opportunities, captions_of_reversals, captions_of_experiments),
    attention=(attention_of_experiments,),
    printables=(
        EXPERIMENT_CARD,
        BUSINESS_CASE_DOCUMENT,
        BOARD_HANDOUT,
    ),
    archive=(
        OPPORTUNITY_VOTE,
        OPPORTUNITIES,
        EXPERIMENTS,
        REVERSALS,
        BUSINESS_CASE,
        INDICATORS,
        HEADLINE_FIGURES,
        MUNICIPAL_STORY,
    ),
    commands=COMMANDS,
)
