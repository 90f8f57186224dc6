"""A consent in words."""

from journeys.interviews.consent_words import allowed_words, uses_of
from tests.journeys.interviews.examples import a_consent, an_interview


def test_a_list_names_what_is_allowed() -> None:
    interview = an_interview(consent=a_consent(quote=False), audio=True)
    assert str(allowed_words(interview)) == "own team, partners, reports and sound recording"


def test_nothing_allowed_says_so() -> None:
    consent = a_consent(use_internal=False, use_report=False, share_partners=False, quote=False)
    assert str(allowed_words(an_interview(consent=consent))) == "nothing"


def test_each_use_has_a_sentence_that_says_yes_or_no() -> None:
    sentences = [str(use.sentence) for use in uses_of(an_interview(consent=a_consent(quote=False)))]
    assert "The team may use what was said." in sentences
    assert "Words may not be quoted literally: what was said is summarised." in sentences


def test_reports_that_partners_may_not_read_stay_without_it_and_say_why() -> None:
    report = uses_of(an_interview(consent=a_consent(share_partners=False)))[2]
    assert report.is_allowed
    assert "stays out of them while it may not be shared" in str(report.sentence)
