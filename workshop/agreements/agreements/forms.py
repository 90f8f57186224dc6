"""The forms of agreements and of their reviews."""

from collections.abc import Mapping

from workshop.agreements.agreements.archive import AgreementPart, AgreementReviewPart
from workshop.agreements.agreements.models import Agreement, AgreementReview, AgreementStatus
from workshop.languages import Text
from workshop.trajectories.registers.register import Register, Word

STATUSES: Mapping[str, Text] = {
    AgreementStatus.PROPOSED: Text("proposed"),
    AgreementStatus.VALID: Text("holds"),
    AgreementStatus.LAPSED: Text("lapsed"),
}
KINDS: Mapping[str, Text] = {
    "coordination": Text("coordination"),
    "information": Text("sharing information"),
    "planning": Text("planning"),
    "safety": Text("safety"),
    "communication": Text("communication"),
}

AGREEMENTS_REGISTER = Register(
    key="agreements",
    kind="agreement",
    model=Agreement,
    schema=AgreementPart,
    title=Text("Agreements"),
    one=Text("agreement"),
    intro=Text("What the partners do the same way. Each month a real case shows whether it holds."),
    prefix="AF",
    named_by="text",
    columns=("text", "owner", "status"),
    without=("index",),
    words={
        "text": Word(
            label=Text("Agreement"),
            help=Text("One sentence: who does what, and when. Somebody new must understand it."),
            long=True,
        ),
        "owner": Word(label=Text("Owner"), help=Text("Brings it up when it does not work.")),
        "principle": Word(label=Text("Principle"), help=Text("Which sentence of the vision it makes real.")),
        "kind": Word(
            label=Text("Kind"),
            help=Text("Choose from the list, or use a word of your own."),
            choices=KINDS,
        ),
        "limit": Word(
            label=Text("Where it ends"), help=Text("When it does not count, and what to do then."), long=True
        ),
        "legal_basis": Word(label=Text("Legal ground"), help=Text("The law or task that allows it or sets its limit.")),
        "status": Word(label=Text("Status"), choices=STATUSES, look="segments", section=Text("How long it holds")),
        "since": Word(label=Text("Since")),
        "version": Word(label=Text("Version"), help=Text("One more each time the sentence changes."), look="short"),
        "review_every_months": Word(label=Text("Review every so many months"), look="short"),
        "last_reviewed": Word(
            label=Text("Last reviewed on"), help=Text("A later review in the list of reviews counts by itself.")
        ),
    },
)

REVIEWS_REGISTER = Register(
    key="agreement_reviews",
    model=AgreementReview,
    schema=AgreementReviewPart,
    title=Text("Reviews"),
    one=Text("review"),
    intro=Text("One case, held against some agreements: did they hold, did they change, did they lapse?"),
    named_by="case",
    columns=("date", "case", "agreements", "outcome"),
    home="agreements.index",
    words={
        "date": Word(label=Text("Date")),
        "case": Word(
            label=Text("Case"),
            help=Text("Nobody may be recognised: no name, no place, a letter for the client, and what happened."),
            long=True,
        ),
        "agreements": Word(label=Text("Held against")),
        "outcome": Word(
            label=Text("What came of it"),
            help=Text("Which agreement holds, which changed and into what, which lapsed."),
            long=True,
        ),
    },
)
