"""What agreements, improvement plans and decisions offer."""

from workshop.agreements.agreements.archive import AGREEMENTS, REVIEWS
from workshop.agreements.decisions.archive import DECISIONS
from workshop.agreements.improvements.archive import ACTIONS, PLAN_RULES, PLANS, POINTS
from workshop.features import Feature

feature = Feature(name="agreements", archive=(AGREEMENTS, REVIEWS, PLAN_RULES, PLANS, POINTS, ACTIONS, DECISIONS))
