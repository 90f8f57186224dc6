"""A consent in words: what may be done with a conversation, short for a list and whole for its page."""

from __future__ import annotations

from dataclasses import dataclass

from journeys.interviews.findings import KnownInterview
from workshop.languages import Text


@dataclass(frozen=True, kw_only=True)
class Use:
    """One use of a conversation: whether the client allowed it, in a word for a list and in a sentence."""

    is_allowed: bool
    word: Text
    sentence: Text


def uses_of(interview: KnownInterview) -> tuple[Use, ...]:
    """Return every use a client was asked about, in the order of the form."""
    consent = interview.consent
    return (
        _use(consent.use_internal, Text("own team"), (
            Text("The team may use what was said."),
            Text("The team may not use what was said."),
        )),
        _use(consent.share_partners, Text("partners"), (
            Text("Partners may know of it, also in sessions and on canvases."),
            Text("It stays within the team: partners, sessions and canvases do not get it."),
        )),
        _use(consent.use_report, Text("reports"), _report_sentences(interview)),
        _use(consent.quote, Text("literal quotes"), (
            Text("Words may be quoted literally."),
            Text("Words may not be quoted literally: what was said is summarised."),
        )),
        _use(interview.audio, Text("sound recording"), (
            Text("The talk may be recorded."),
            Text("The talk may not be recorded."),
        )),
    )  # fmt: skip


def allowed_words(interview: KnownInterview) -> Text:
    """Return what is allowed as one enumeration: `own team, partners and reports`."""
    words = [use.word for use in uses_of(interview) if use.is_allowed]
    return Text("{uses}", uses=words) if words else Text("nothing")


def _report_sentences(interview: KnownInterview) -> tuple[Text, Text]:
    allowed = Text("It may stand in reports and handouts.")
    if not interview.consent.share_partners:
        allowed = Text(
            "It may stand in reports, but stays out of them while it may not be shared with partners: "
            "their directors read reports too."
        )
    return allowed, Text("It may not stand in reports and handouts.")


def _use(is_allowed: bool, word: Text, sentences: tuple[Text, Text]) -> Use:
    return Use(is_allowed=is_allowed, word=word, sentence=sentences[0 if is_allowed else 1])
