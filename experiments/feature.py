"""What the experiments package offers: opportunities, assumptions, cards, indicators, stories and business cases."""

from experiments.assumptions.archive import REVERSALS
from experiments.business_cases.archive import BUSINESS_CASE
from experiments.cards.archive import EXPERIMENTS
from experiments.indicators.archive import HEADLINE_FIGURES, INDICATORS
from experiments.opportunities.archive import OPPORTUNITIES, OPPORTUNITY_VOTE
from experiments.stories.archive import MUNICIPAL_STORY
from workshop.features import Feature

feature = Feature(
    name="experiments",
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
)
