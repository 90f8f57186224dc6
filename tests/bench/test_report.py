"""The report is one table and one file of the same figures."""

import json

from tests.bench.figures import Pair, Spent, figure_of
from tests.bench.report import aligned, as_json, table

MAP = figure_of(
    "pages", "map", pairs=[Pair(Spent(0.05, 0.04), Spent(0.01, 0.01))], yardstick="nothing", more={"statements": 12}
)
POSTER = figure_of("memory", "poster", pairs=[Pair(Spent(300), Spent(100))], yardstick="an empty sheet", unit="MB")


def test_columns_stand_under_each_other() -> None:
    first, second = aligned([("", *"123456"), ("a map", *["12.0"] * 6, "and more")])
    assert first == "          1     2     3     4     5     6"
    assert second == "a map  12.0  12.0  12.0  12.0  12.0  12.0  and more"


def test_the_table_names_groups_units_and_yardsticks() -> None:
    lines = table([MAP, POSTER]).splitlines()
    assert lines[0] == "pages  (in ms; ratio: to nothing)"
    assert lines[2].split() == ["map", "50.0", "50.0", "5.00", "5.00-5.00", "40.0", "4.00", "statements", "12"]
    assert lines[4] == "memory  (in MB; ratio: to an empty sheet)"
    assert lines[6].split() == ["poster", "300.0", "300.0", "3.00", "3.00-3.00", "–", "–"]


def test_the_file_holds_the_same_in_seconds() -> None:
    kept = json.loads(as_json([MAP], {"processors": 2}))
    assert kept["processors"] == 2
    assert kept["figures"][0]["median"] == 0.05
    assert kept["figures"][0]["more"] == {"statements": 12}
