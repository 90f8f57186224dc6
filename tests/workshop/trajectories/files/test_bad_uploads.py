"""A file with something wrong, sent by a browser: the same faults as on the command line, and nothing is stored."""

from io import BytesIO

import pytest
from sqlalchemy import func, select

from tests.pages import Page, Visitor
from workshop.app import FEATURES
from workshop.database import Sessions
from workshop.errors import Faulty
from workshop.languages import Language
from workshop.paths import EXAMPLES
from workshop.trajectories.files.actions import read_file
from workshop.trajectories.models import Trajectory

EXAMPLE = (EXAMPLES / "bakenhuis.yaml").read_text()
BOMB = "\n".join(
    ["a0: &a0 [x, x, x, x, x, x, x, x, x]", *(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 9))]
)


def sent(visitor: Visitor, source: bytes, status: int, **fields: str) -> Page:
    """Send a file with the form on the page for it."""
    file = {"file": (BytesIO(source), "trajectory.yaml"), **fields}
    return visitor.post("/bring-in", file, status=status, form_on="/bring-in")


def stored(sessions: Sessions) -> int:
    with sessions() as session:
        return session.scalar(select(func.count()).select_from(Trajectory)) or 0


@pytest.mark.parametrize(
    "source",
    [
        pytest.param(EXAMPLE + "media: [a", id="broken"),
        pytest.param(EXAMPLE + "colour: red\n", id="unknown key"),
        pytest.param(EXAMPLE.replace("id: D02", "id: D01"), id="id twice"),
        pytest.param(EXAMPLE.replace("interviewer: D05", "interviewer: D99"), id="dangling"),
        pytest.param(EXAMPLE.replace("title: Houdt de schijn op", "title: [1]"), id="wrong type"),
        pytest.param(EXAMPLE.replace("thuis, emotion: -2", "thuis, emotion: 3"), id="emotion of 3"),
        pytest.param(EXAMPLE.replace("lang: nl", "lang: nl\nlang: nl"), id="key twice"),
        pytest.param(EXAMPLE.replace("schema: 1", "schema: 2"), id="schema 2"),
        pytest.param(EXAMPLE.replace("lang: nl", "lang: de"), id="other language"),
        pytest.param("business_case: {horizon: [2020], costs: [{id: K1, label: R, years: [-1]}]}", id="negative"),
        pytest.param("media: [!!python/object/apply:os.system [x]]", id="object"),
        pytest.param(BOMB, id="bomb of aliases"),
        pytest.param("media: " + "[" * 5000, id="deep"),
        pytest.param("reference_date: 2019-02-30", id="no day"),
        pytest.param("external_days: [{quarter: 2019-Q4, days: .inf}]", id="no end"),
        pytest.param("external_days: [{quarter: 2019-Q4, days: " + "9" * 5000 + "}]", id="huge"),
        pytest.param('media: ["a\\0b", "\\uD800"]', id="nul and surrogate"),
        pytest.param("media: [a\x00b]", id="raw nul"),
        pytest.param("- a\n- b\n", id="list"),
        pytest.param(EXAMPLE.encode("utf-16"), id="utf-16"),
        pytest.param(bytes(range(256)), id="binary"),
    ],
)
def test_the_faults_are_those_of_the_command_line(
    facilitator: Visitor, sessions: Sessions, source: str | bytes
) -> None:
    given = source.encode() if isinstance(source, str) else source
    there = stored(sessions)
    with pytest.raises(Faulty) as wrong:
        read_file(given, FEATURES.archive)
    page = sent(facilitator, given, 422)
    shown = [" ".join("".join(line.itertext()).split()) for line in page.all("li")]
    faults = [" ".join(fault.sentence(Language.ENGLISH).split()) for fault in wrong.value.faults]
    assert [line for line in shown if line in faults] == faults
    sent(facilitator, given, 422, store="yes")
    assert stored(sessions) == there


def test_a_file_of_20_mb_is_refused_unread(facilitator: Visitor, sessions: Sessions) -> None:
    there = stored(sessions)
    body = b'--x\r\nContent-Disposition: form-data; name="file"; filename="a.yaml"\r\n\r\n' + b"- word\n" * 3_000_000
    answer = facilitator.client.post("/bring-in", data=body, content_type="multipart/form-data; boundary=x")
    assert answer.status_code == 413
    assert "8 MB" in answer.text
    assert stored(sessions) == there


def test_an_empty_file_is_none(facilitator: Visitor) -> None:
    assert "Choose a file first." in sent(facilitator, b"", 422).words


@pytest.mark.parametrize("slug", ["../up", "a b", "a" * 61, "-a"])
def test_another_id_has_the_form_of_an_id(facilitator: Visitor, slug: str) -> None:
    page = sent(facilitator, EXAMPLE.encode(), 422, slug=slug, store="yes")
    assert "Letters, digits, dots, dashes and underscores only, at most 60." in page.words


def test_an_id_that_is_taken_is_said(facilitator: Visitor) -> None:
    page = sent(facilitator, EXAMPLE.encode(), 409, store="yes")
    assert "There is a trajectory bakenhuis-waterstad already." in page.words
    assert sent(facilitator, EXAMPLE.encode(), 303, store="yes", slug="bakenhuis-2").headers["Location"]
