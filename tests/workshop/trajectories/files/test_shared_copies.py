"""What a client did not allow is in no shared copy: canary words stand in such texts, and each copy is searched."""

import re
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from workshop.access import Audience
from workshop.accounts.actions import own_organisation
from workshop.app import FEATURES
from workshop.archive.checking import check
from workshop.archive.yaml_reading import Reading, read_yaml
from workshop.database import Engine, Session, session_factory
from workshop.paths import EXAMPLES
from workshop.trajectories.files.actions import bring_in, read_file
from workshop.trajectories.files.queries import shared_copy, vault_copy
from workshop.trajectories.models import Trajectory

TODAY = date(2019, 11, 15)
ALL = frozenset(Audience)
TEAM = frozenset({Audience.TEAM})
NOBODY: frozenset[Audience] = frozenset()
#: For whom each interview of the example may be known, after the changes below.
KNOWN = {
    "I01": ALL,
    "I02": NOBODY,  # lapsed
    "I03": TEAM,  # not for partners
    "I04": NOBODY,  # withdrawn
    "I05": ALL - {Audience.BOARD},  # not for a report
    "I06": frozenset({Audience.BOARD}),  # only for a report
}


Copies = Mapping[Audience | None, str]


@pytest.fixture(scope="module")
def copies(filled_engine: Engine) -> Copies:
    """Return the copies of the example with a canary word of its own in every text of every interview.

    Under None stands the vault copy.
    """
    with filled_engine.connect() as connection:
        session = session_factory(filled_engine)(bind=connection, join_transaction_mode="create_savepoint")
        marked = _marked(session)
        shared: dict[Audience | None, str] = {
            audience: shared_copy(session, marked, FEATURES.archive, audience=audience, on=TODAY).decode()
            for audience in Audience
        }
        vault = vault_copy(session, marked, FEATURES.archive).decode()
        session.close()
    return shared | {None: vault}


def _marked(session: Session) -> Trajectory:
    file: Any = read_yaml((EXAMPLES / "bakenhuis.yaml").read_bytes()).value
    interviews = {interview["id"]: interview for interview in file["interviews"]}
    for code, interview in interviews.items():
        interview["who"] += f" canary-who-{code}"
        interview["safe_contact"] = f"canary-safe-{code}"
        for finding in interview["findings"]:
            finding["text"] += f" canary-said-{code}-{finding['id']}"
    interviews["I02"]["consent"]["keep_until"] = date(2019, 11, 14)
    interviews["I05"]["consent"]["use_report"] = False
    interviews["I06"]["consent"]["use_internal"] = False
    interviews["I01"]["consent"]["quote"] = False
    document = check(Reading(file), FEATURES.archive)
    own = own_organisation(session).id
    return bring_in(session, document, FEATURES.archive, organisation_id=own, slug="marked")


@pytest.mark.parametrize("audience", Audience)
def test_where_a_client_may_be_called_is_never_shared(copies: Copies, audience: Audience) -> None:
    assert "canary-safe" not in copies[audience]
    assert "safe_contact" not in copies[audience]


@pytest.mark.parametrize("code", KNOWN)
@pytest.mark.parametrize("audience", Audience)
def test_an_interview_is_known_to_whom_the_client_allowed(copies: Copies, audience: Audience, code: str) -> None:
    copy = copies[audience]
    is_known = audience in KNOWN[code]
    assert (f"canary-who-{code}" in copy) is is_known
    assert (f"canary-said-{code}" in copy) is is_known


@pytest.mark.parametrize("audience", Audience)
def test_what_may_not_be_quoted_is_withheld_whole(copies: Copies, audience: Audience) -> None:
    copy = copies[audience]
    assert "canary-said-I01-B01" in copy, "what was no quote may be told"
    assert "canary-said-I01-B03" not in copy


@pytest.mark.parametrize("audience", Audience)
def test_no_code_of_what_is_withheld_is_left_anywhere(copies: Copies, audience: Audience) -> None:
    copy: Any = read_yaml(copies[audience].encode()).value
    codes = {interview["id"] for interview in copy["interviews"]}
    assert codes & KNOWN.keys() == {code for code, audiences in KNOWN.items() if audience in audiences}
    findings = {finding["id"] for interview in copy["interviews"] for finding in interview.get("findings", [])}
    assert {"B03", "B09"} & findings == set()
    for persona in copy["personas"]:
        assert set(persona.get("based_on", [])) <= codes
    for journey in copy["journeys"]:
        for step in journey["steps"]:
            assert set(step.get("evidence", [])) <= findings


@pytest.mark.parametrize("audience", Audience)
def test_a_shared_copy_is_a_whole_file(copies: Copies, audience: Audience) -> None:
    assert read_file(copies[audience].encode(), FEATURES.archive)


def test_a_vault_copy_holds_all(copies: Copies) -> None:
    for code in KNOWN:
        for word in (f"canary-who-{code}", f"canary-safe-{code}", f"canary-said-{code}"):
            assert word in copies[None]


@pytest.mark.parametrize("audience", Audience)
def test_of_the_example_itself_the_withdrawn_interview_is_gone(
    session: Session, bakenhuis: Trajectory, audience: Audience
) -> None:
    copy = shared_copy(session, bakenhuis, FEATURES.archive, audience=audience, on=TODAY).decode()
    for withdrawn in ("kort verblijf", "Geen contact meer opnemen", "ingetrokken: deze bevinding"):
        assert withdrawn not in copy
    codes = set(re.findall(r"[\w-]+", copy))
    assert not codes & {"I04", "B09"}
    assert codes & {"I03", "B07", "B08"} == ({"I03", "B07", "B08"} if audience is Audience.TEAM else set())


@pytest.mark.parametrize(("people", "is_shown"), [(4, False), (5, True)])
def test_figures_of_a_small_group_are_in_no_shared_copy(session: Session, people: int, is_shown: bool) -> None:
    figures: Any = {
        "survey": {
            "questions": [{"id": "Q1", "text": "Is it worth it?"}],
            "rounds": [{"date": TODAY, "n": people, "means": {"Q1": Decimal("3.125")}}],
        },
        "positive_health": {"n": people, "participation": Decimal("7.375")},
    }
    file: Any = read_yaml((EXAMPLES / "saniveld.yaml").read_bytes()).value
    document = check(Reading(file | figures), FEATURES.archive)
    own = own_organisation(session).id
    trajectory = bring_in(session, document, FEATURES.archive, organisation_id=own, slug="small")
    for audience in Audience:
        copy = shared_copy(session, trajectory, FEATURES.archive, audience=audience, on=TODAY).decode()
        assert ("3.125" in copy, "7.375" in copy) == (is_shown, is_shown)
    assert "7.375" in vault_copy(session, trajectory, FEATURES.archive).decode()
