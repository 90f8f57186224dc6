"""A file with something wrong is refused whole, with a line for each thing that is wrong and where it stands."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.command_line import Samenspel
from workshop.cli import main
from workshop.paths import EXAMPLES

SMALL = """\
schema: 1
lang: en
trajectory:
  id: small
  title: A small one
people:
- id: D01
  function: Chair
"""
INTERVIEWS = """\
interviews:
- {id: I01, who: A mother, date: 2019-11-15, consent: {given_on: 2019-11-15}}
- {id: I02, who: A father, date: 2019-11-15, consent: {given_on: 2019-11-15}}
- {id: I03, who: A girl, date: 2019-11-15, target: mother, consent: {given_on: 2019-11-15}}
- {id: I04, who: A boy, date: 2019-11-15, target: D01, consent: {given_on: 2019-11-15}}
"""
JOURNEY = """\
stages: [{id: T1, name: In}]
journeys:
- id: J1
  title: A night
  kind: as_is
  steps:
  - {id: M1, stage: T1, title: Rings, emotion: 2}
  - {id: M2, stage: T1, title: Waits, emotion: %s}
"""
CASE = """\
business_case:
  horizon: [2020]
  costs: [{id: K1, label: Room, years: [%s]}]
"""

Refused = Callable[[str | bytes], list[str]]


@pytest.fixture(scope="module")
def installation(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the home of an installation that tests may share, since nothing is stored there."""
    return tmp_path_factory.mktemp("home")


@pytest.fixture
def refused(
    installation: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Refused:
    """Return what brings a file in, checks that nothing of it was stored, and returns what was said."""
    monkeypatch.setenv("SAMENSPEL_HOME", str(installation))
    monkeypatch.delenv("DATABASE_URL", raising=False)
    monkeypatch.setenv("LC_ALL", "C.UTF-8")

    def bring_in(source: str | bytes) -> list[str]:
        file = tmp_path / "file.yaml"
        file.write_bytes(source.encode() if isinstance(source, str) else source)
        assert main(["import", str(file)]) == 1
        said = capsys.readouterr()
        assert main(["list"]) == 0
        assert said.out == capsys.readouterr().out == ""
        assert "Traceback" not in said.err
        return said.err.splitlines()

    return bring_in


@pytest.mark.parametrize(
    ("added", "said"),
    [
        pytest.param("colour: red", "colour (line 9): this key is not known here; check its spelling", id="key"),
        pytest.param(
            "partners: [{id: haven, nmae: Haven, name: Haven}]",
            "partners[0].nmae (line 9): this key is not known here; check its spelling",
            id="inner key",
        ),
        pytest.param(
            "partners: [{id: D01, name: Haven}]",
            "people[0].id (line 7): the code D01 stands twice; the first is partners[0].id",
            id="id twice",
        ),
        pytest.param(
            INTERVIEWS.replace("D01", "mother").replace("target: mother, ", "", 1),
            "interviews[3].target (line 13): mother is used here but is nowhere in the file",
            id="dangling",
        ),
        pytest.param(
            INTERVIEWS.replace("target: mother, ", ""),
            "interviews[3].target (line 13): D01 is a person; here belongs a target group",
            id="other kind",
        ),
        pytest.param("vision: yes", "vision (line 9): this must be a map with keys", id="no map"),
        pytest.param("partners: {id: x}", "partners (line 9): this must be a list", id="no list"),
        pytest.param("fictional: 1", "fictional (line 9): this must be true or false", id="no truth"),
        pytest.param(
            "partners: [{id: a, name: 12}]",
            "partners[0].name (line 9): this must be text; put it between quotes",
            id="no text",
        ),
        pytest.param(
            "partners: [{id: a}]", "partners[0].name (line 9): this is missing and is needed here", id="missing"
        ),
        pytest.param(
            "partners: [{id: a, name: A, letter: ABC}]",
            "partners[0].letter (line 9): this may have at most 2 characters",
            id="too long",
        ),
        pytest.param(
            "headline_figure: {id: H1, label: A, valeu: 0.5, value: 0.5}",
            "headline_figure.valeu (line 9): this key is not known here; check its spelling",
            id="key in one of one or many",
        ),
        pytest.param(
            "headline_figure: [{id: H1, label: A, valeu: 0.5, value: 0.5}]",
            "headline_figure[0].valeu (line 9): this key is not known here; check its spelling",
            id="key in many of one or many",
        ),
        pytest.param(
            "headline_figure: 3",
            "headline_figure (line 9): this must be a map with keys or a list",
            id="neither one nor many",
        ),
        pytest.param(
            "activity_verbs: [{key: ask, lable: Ask, label: Ask}]",
            "activity_verbs[0].lable (line 9): this key is not known here; check its spelling",
            id="key in a verb",
        ),
        pytest.param(
            "partners: [{id: a, name: A, role: boss}]",
            "partners[0].role (line 9): choose one of: lead, partner, funder, chain",
            id="no choice",
        ),
        pytest.param(
            "external_days: [{quarter: 2019-4, days: 1}]",
            "external_days[0].quarter (line 9): write a quarter as 2019-Q4",
            id="no quarter",
        ),
        pytest.param(
            "sessions: [{id: S1, title: One, start: 9:30}]",
            'sessions[0].start (line 9): write a time between quotes as hours and minutes: "09:30"',
            id="no time",
        ),
        pytest.param(
            "fictional: true\nreference_date: tomorrow",
            "reference_date (line 10): this must be a date such as 2019-11-15",
            id="no date",
        ),
        pytest.param(JOURNEY % 3, "journeys[0].steps[1].emotion (line 16): this must be at most 2", id="emotion 3"),
        pytest.param(
            JOURNEY % "sad", "journeys[0].steps[1].emotion (line 16): this must be a whole number", id="emotion word"
        ),
        pytest.param(CASE % -1, "business_case.costs[0].years[0] (line 11): this must be at least 0", id="negative"),
        pytest.param(
            CASE % "about 10", "business_case.costs[0].years[0] (line 11): this must be a number", id="no number"
        ),
        pytest.param(
            CASE % ("9" * 31),
            "business_case.costs[0].years[0] (line 11): this number is too large or too precise: at most 30 digits",
            id="huge number",
        ),
        pytest.param(
            CASE % "1, 2",
            "business_case.costs[0].years (line 11): 2 years are given, but the horizon has 1",
            id="lengths",
        ),
        pytest.param("schema: 2", "schema (line 9): this key stands twice", id="key twice"),
        pytest.param(
            "partners: [{id: a, name: A, name: B}]",
            "partners[0].name (line 9): this key stands twice",
            id="inner key twice",
        ),
        pytest.param("media: [!!python/name:os.system x]", "media[0] (line 9): the tag", id="object"),
        pytest.param("media: !secret [x]", "media (line 9): the tag !secret is not allowed", id="tag"),
        pytest.param(
            "media: &m [x]\nnetwork_partners: *m",
            "network_partners (line 9): aliases (*name) are not used in a trajectory file: write it out",
            id="alias",
        ),
        pytest.param(
            'media: ["a\\0b"]', "media[0] (line 9): this text holds a character that cannot be stored", id="nul"
        ),
        pytest.param(
            'media: ["\\uD800"]', "media[0] (line 9): this text holds a character that cannot be stored", id="surrogate"
        ),
        pytest.param(
            "media: [a\x07b]", "line 9: this is no valid YAML: this text holds a character", id="raw control character"
        ),
        pytest.param(
            'media: ["\\U00110000"]', "this is no valid YAML: a backslash does not fit", id="beyond the last character"
        ),
        pytest.param(
            "fictional: true\nreference_date: 2019-02-30",
            "reference_date (line 10): 2019-02-30 cannot be read as a number, date or text",
            id="no day",
        ),
        pytest.param(CASE % ".nan", "business_case.costs[0].years[0] (line 11): .nan cannot be read", id="no number"),
        pytest.param(CASE % "1e999999999", "business_case.costs[0].years[0] (line 11): this number", id="no end"),
        pytest.param("media: [&a [*a]]", "media[0][0] (line 9): aliases", id="alias of itself"),
        pytest.param("? [a]\n: b", "line 9: a key must be a plain word", id="list as key"),
        pytest.param(
            "media: [a",
            "line 10: this is no valid YAML: a square bracket is not closed, or a comma is missing",
            id="broken",
        ),
        pytest.param("\tmedia: a", "line 9: this is no valid YAML: a tab stands here; use spaces", id="tab"),
        pytest.param("---\nschema: 1", "line 10: the file holds more than one document: keep one", id="two documents"),
        pytest.param(
            "trajectory_: 1\nmedia: " + "[" * 30 + "]" * 30, "line 10: the file is nested too deep", id="deep"
        ),
    ],
)
def test_what_is_wrong_is_said_with_its_place(refused: Refused, added: str, said: str) -> None:
    [fault] = refused(f"{SMALL}{added}\n")
    assert fault.startswith(said)


@pytest.mark.parametrize("version", ["2", "0", "true", "1.0", "'1'", "[1]"])
def test_the_version_of_the_format_is_checked(refused: Refused, version: str) -> None:
    assert refused(SMALL.replace("schema: 1", f"schema: {version}")) == [
        "schema (line 1): this must be 1: Samenspel knows no other"
    ]


def test_everything_that_is_wrong_is_said_at_once(refused: Refused) -> None:
    faults = refused(SMALL + "colour: red\nmedia: 3\n" + JOURNEY % 3)
    assert [fault.partition(":")[0] for fault in faults] == [
        "colour (line 9)",
        "media (line 10)",
        "journeys[0].steps[1].emotion (line 18)",
    ]


@pytest.mark.parametrize("source", ["", "[]", "just words", "3", "null"])
def test_what_is_no_map_is_no_trajectory(refused: Refused, source: str) -> None:
    assert refused(source) == ["a trajectory file is a map with keys such as schema, lang and trajectory"]


def test_a_file_in_another_encoding_is_refused_with_the_line(refused: Refused) -> None:
    source = SMALL.replace("Chair", "Coördinator").encode("latin-1")
    assert refused(source) == ["line 8: the file is not UTF-8 text: save it as UTF-8"]


def test_another_kind_of_unicode_is_refused(refused: Refused) -> None:
    assert refused(SMALL.encode("utf-16")) == ["line 1: the file is not UTF-8 text: save it as UTF-8"]


def test_a_mark_of_byte_order_is_no_part_of_the_file(samenspel: Samenspel, tmp_path: Path) -> None:
    file = tmp_path / "file.yaml"
    file.write_bytes(b"\xef\xbb\xbf" + SMALL.encode())
    assert samenspel("import", file).out.startswith("small is stored: A small one")


def test_a_file_of_20_mb_is_refused_before_it_is_read(refused: Refused) -> None:
    source = b"media:\n" + b"- word\n" * 3_000_000
    assert refused(source) == ["the file is 21 MB; a trajectory file is at most 5 MB"]


def test_a_file_with_very_many_values_is_refused_before_it_takes_the_memory(refused: Refused) -> None:
    [fault] = refused("media: [" + "a," * 300_000 + "]")
    assert fault.endswith("the file holds more than 100,000 values")


def test_a_bomb_of_aliases_does_not_go_off(refused: Refused) -> None:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]" for n in range(1, 10)]
    faults = refused(SMALL + "\n".join(lines))
    assert len(faults) <= 200
    assert all("aliases" in fault for fault in faults)


def test_a_fault_in_the_example_leaves_no_half_of_it(samenspel: Samenspel, tmp_path: Path) -> None:
    file = tmp_path / "file.yaml"
    file.write_text((EXAMPLES / "bakenhuis.yaml").read_text().replace("interviewer: D05", "interviewer: D99"))
    faults = samenspel("import", file, status=1).faults
    assert faults[0].startswith("interviews[1].interviewer (line ")
    assert all(fault.endswith("D99 is used here but is nowhere in the file") for fault in faults)
    assert samenspel("list").out == ""


def test_a_file_that_is_not_there_is_said_in_one_line(samenspel: Samenspel, tmp_path: Path) -> None:
    assert samenspel("import", tmp_path / "none.yaml", status=1).faults == [
        f"{tmp_path / 'none.yaml'}: there is no such file or folder"
    ]
    assert samenspel("import", tmp_path, status=1).faults == [f"{tmp_path}: this is a folder; name a file"]
