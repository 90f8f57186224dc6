"""Accounts and their places on the command line."""

import io
from collections.abc import Iterator

import pytest

from tests.command_line import Samenspel
from workshop.access import Role
from workshop.accounts.actions import sign_in, use_link
from workshop.accounts.queries import account_behind, account_by_email, members_of
from workshop.database import Session, make_engine, session_factory
from workshop.paths import EXAMPLES
from workshop.trajectories.queries import all_trajectories
from workshop.web import now

EXAMPLE = EXAMPLES / "waterkant.yaml"
ANN = "ann@example.org"
PASSWORD = "a horse on a green hill"


@pytest.fixture
def stored(database_url: str) -> Iterator[Session]:
    """Return a session on the database of this installation, to see what was stored."""
    engine = make_engine(database_url)
    with session_factory(engine)() as session:
        yield session
    engine.dispose()


def places(session: Session) -> dict[str, list[tuple[str, Role, str | None]]]:
    """Return who has a place, by trajectory."""
    return {
        trajectory.slug: [
            (account.email, place.role, place.person) for place, account in members_of(session, trajectory.id)
        ]
        for trajectory in all_trajectories(session)
    }


def test_an_account_has_a_place_in_all_that_is_there_and_all_that_comes(samenspel: Samenspel, stored: Session) -> None:
    samenspel("import", EXAMPLE, "--as", "first")
    samenspel("account", "create", "Ann@Example.org")
    samenspel("import", EXAMPLE, "--as", "second")
    place = [(ANN, Role.FACILITATOR, None)]
    assert places(stored) == {"first": place, "second": place}


def test_an_account_for_one_trajectory_has_no_place_in_others(samenspel: Samenspel, stored: Session) -> None:
    samenspel("import", EXAMPLE, "--as", "first")
    samenspel("import", EXAMPLE, "--as", "second")
    samenspel("account", "create", ANN, "--role", "process-owner", "--trajectory", "second", "--person", "D02")
    samenspel("import", EXAMPLE, "--as", "third")
    assert places(stored) == {"first": [], "second": [(ANN, Role.PROCESS_OWNER, "D02")], "third": []}


def test_a_place_can_be_given_later_and_changed(samenspel: Samenspel, stored: Session) -> None:
    samenspel("import", EXAMPLE, "--as", "first")
    samenspel("account", "create", ANN, "--role", "administrator")
    assert places(stored) == {"first": []}
    stored.rollback()
    said = samenspel("account", "place", ANN, "--trajectory", "fir", "--role", "partner", "--person", "D05")
    assert said.out == f"{ANN} is partner in first.\n"
    samenspel("account", "place", ANN, "--trajectory", "first", "--role", "interviewer")
    assert places(stored) == {"first": [(ANN, Role.INTERVIEWER, "D05")]}


@pytest.mark.parametrize("role", ["process-owner", "process_owner", "Process-Owner"])
def test_a_role_is_written_with_a_dash_or_an_underscore(samenspel: Samenspel, role: str) -> None:
    samenspel("account", "create", ANN, "--role", role)
    assert samenspel("account", "list").out == f"{ANN}\tprocess owner\tSamenspel\n"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["create", "ann"], "ann is no e-mail address."),
        (["create", ANN, "--trajectory", "none"], "There is no trajectory whose ID begins with none."),
        (
            ["create", ANN, "--trajectory", "first", "--person", "D99"],
            "D99 is no person of first; there are: D01, D02, D03, D04, D05, D06, D07, D08, D09 and D10.",
        ),
        (["create", ANN, "--trajectory", "first", "--person", "A01"], "A01 is no person of first; there are:"),
        (["create", ANN, "--person", "D01"], "--person goes with --trajectory: a code is a person of one trajectory."),
        (["link", ANN], f"There is no account for {ANN}. Make one: samenspel account create {ANN}"),
        (["place", ANN, "--trajectory", "first"], f"There is no account for {ANN}."),
    ],
)
def test_what_cannot_be_is_said_and_not_done(
    samenspel: Samenspel, stored: Session, arguments: list[str], said: str
) -> None:
    samenspel("import", EXAMPLE, "--as", "first")
    [fault] = samenspel("account", *arguments, status=1).faults
    assert fault.startswith(said)
    assert account_by_email(stored, ANN) is None


def test_an_address_has_one_account(samenspel: Samenspel) -> None:
    samenspel("account", "create", ANN)
    assert samenspel("account", "create", "ANN@example.org", status=1).faults == [
        f"There is already an account for {ANN}."
    ]


@pytest.mark.parametrize("role", ["outsider", "account", "king"])
def test_nobody_gets_a_role_that_is_none(samenspel: Samenspel, role: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        samenspel("account", "create", ANN, "--role", role)
    assert end.value.code == 2
    assert f"invalid choice: '{role}'" in capsys.readouterr().err


def test_a_link_signs_in_once(samenspel: Samenspel, stored: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SAMENSPEL_BASE_URL", "https://samenspel.example.org/")
    samenspel("account", "create", ANN)
    address = samenspel("account", "link", ANN).out.strip()
    assert address.startswith("https://samenspel.example.org/sign-in/")
    account = account_behind(stored, use_link(stored, address.rpartition("/")[2], now=now()), now=now())
    assert account is not None
    assert account.email == ANN


def test_a_password_is_read_from_standard_input(
    samenspel: Samenspel, stored: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    samenspel("account", "create", ANN)
    monkeypatch.setattr("sys.stdin", io.StringIO(f"{PASSWORD}\n"))
    said = samenspel("account", "password", ANN)
    assert PASSWORD not in said.out + said.err
    assert isinstance(sign_in(stored, ANN, PASSWORD, now=now()), str)


def test_a_short_password_is_refused(samenspel: Samenspel, monkeypatch: pytest.MonkeyPatch) -> None:
    samenspel("account", "create", ANN)
    monkeypatch.setattr("sys.stdin", io.StringIO("short\n"))
    assert samenspel("account", "password", ANN, status=1).faults == ["A password has at least 12 characters."]
