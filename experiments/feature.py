"""What the experiments package offers: opportunities, assumptions, cards, indicators, stories and business cases."""

from experiments.assumptions.archive import REVERSALS
from experiments.business_cases.archive import BUSINESS_CASE
from experiments.business_cases.commands import COMMANDS
from experiments.business_cases.forms import BENEFITS_REGISTER, COSTS_REGISTER
from experiments.business_cases.printables import BUSINESS_CASE_DOCUMENT
from experiments.business_cases.queries import state_of_case
from experiments.business_cases.views import business_case
from experiments.cards.archive import EXPERIMENTS
from experiments.indicators.archive import HEADLINE_FIGURES, INDICATORS
from experiments.opportunities.archive import OPPORTUNITIES, OPPORTUNITY_VOTE
from experiments.stories.archive import MUNICIPAL_STORY
from workshop.features import Feature, Station
from workshop.languages import Text
from workshop.trajectories.registers.queries import kind_of
from workshop.trajectories.registers.views import pages_of

feature = Feature(
    name="experiments",
    blueprints=(business_case, *pages_of(COSTS_REGISTER, BENEFITS_REGISTER)),
    stations=(
        Station(
            place=80,
            key="business_case",
            label=Text("Business case"),
            endpoint="business_case.index",
            state=state_of_case,
        ),
    ),
    kinds=(kind_of(COSTS_REGISTER), kind_of(BENEFITS_REGISTER)),
    printables=(BUSINESS_CASE_DOCUMENT,),
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
