"""The forms of opportunities and of the vote on them."""

from experiments.opportunities.archive import OpportunityPart, OpportunityVotePart
from experiments.opportunities.models import Opportunity, OpportunityVote
from workshop.languages import Text
from workshop.trajectories.registers.register import Register, Word

_SCORES = {str(score): Text(str(score)) for score in range(1, 6)}

OPPORTUNITIES_REGISTER = Register(
    key="opportunities",
    kind="opportunity",
    model=Opportunity,
    schema=OpportunityPart,
    title=Text("Opportunities"),
    one=Text("opportunity"),
    intro=Text("Questions that invite ideas, from a step of the journey or an overlap. The group chose with dots."),
    prefix="KA",
    columns=("title", "how_might_we", "votes", "impact", "effort"),
    without=("index", "show"),
    words={
        "title": Word(label=Text("Title")),
        "how_might_we": Word(
            label=Text("How might we …"),
            help=Text("A question that leaves room for more than one answer, about what somebody needs."),
            long=True,
        ),
        "steps": Word(label=Text("Comes from these steps")),
        "overlaps": Word(label=Text("Comes from these overlaps")),
        "impact": Word(
            label=Text("What it may bring"),
            help=Text("For the client, as the group guesses it now."),
            choices=_SCORES,
            look="emotion",
            ends=(Text("little"), Text("much")),
        ),
        "effort": Word(
            label=Text("What it takes"), choices=_SCORES, look="emotion", ends=(Text("little"), Text("much"))
        ),
        "votes": Word(label=Text("Dots"), help=Text("How many dots it got. Empty: it was not voted on.")),
    },
)

OPPORTUNITY_VOTE_REGISTER = Register(
    key="opportunity_vote",
    model=OpportunityVote,
    schema=OpportunityVotePart,
    single=True,
    title=Text("Vote on the opportunities"),
    one=Text("vote"),
    intro=Text("How many people had how many dots each. It says what 17 dots means."),
    named_by="voters",
    begin=Text("There was no vote yet. Say how many people vote, and how many dots each has."),
    columns=("voters", "dots"),
    words={
        "session": Word(label=Text("In this session")),
        "voters": Word(label=Text("People who voted")),
        "dots": Word(label=Text("Dots each")),
    },
)
