"""Lists that others made, where they are at hand: each is read whole."""

import csv
import io
from collections.abc import Sequence

import pytest

from tests.others import OTHERS, with_others
from workshop.errors import Refused
from workshop.sheets.headers import table_of
from workshop.sheets.reading import read_sheet

pytestmark = with_others
ROWS = {
    "partner-lists/ilao_services.csv": 430,
    "partner-lists/ilao_organizations.csv": 33,
    "partner-lists/ilao_locations.csv": 520,
    "partner-lists/amsterdam_armoede_activiteiten.csv": 209,
    "partner-lists/uk_libraries_events.csv": 2485,
    "partner-lists/uk_libraries_services.csv": 153,
    "partner-lists/uk_local_authorities.csv": 466,
    "partner-lists/uk_gov_service_register.csv": 148,
    "partner-lists/openeligibility_taxonomy.csv": 289,
    "mermaid-journeys/customer_journey_events.csv": 4011,
}
AGENDAS = {"nl_review_2uur.md": 5, "nl_sprint_review.md": 6, "en_one_day_workshop.md": 14}


@pytest.mark.parametrize("name", ROWS)
def test_every_row_of_a_list_lands_with_all_of_its_cells(name: str) -> None:
    content = (OTHERS / name).read_bytes()
    table = table_of(read_sheet(content, name))
    given = list(csv.reader(io.StringIO(content.decode(), newline="")))
    assert (table.number, len(table.rows), table.above) == (1, ROWS[name], ())
    assert [words(row) for row in (table.header, *(row.texts for row in table.rows))] == [words(row) for row in given]


def words(row: Sequence[str]) -> list[list[str]]:
    """Return the words in each cell of a row, whatever stands between them."""
    return [cell.split() for cell in row]


@pytest.mark.parametrize("name", AGENDAS)
def test_every_row_of_an_agenda_lands(name: str) -> None:
    table = table_of(read_sheet((OTHERS / "agendas" / name).read_bytes(), name))
    assert (table.number, len(table.rows)) == (1, AGENDAS[name])


@pytest.mark.parametrize(
    "name", ["18f_dot-voting.md", "18f_journey-mapping.md", "thoughtbot_design_sprint_classic-gv.json"]
)
def test_what_is_no_table_is_refused(name: str) -> None:
    with pytest.raises(Refused, match=r"Save (it|the sheet) as \.xlsx or \.csv"):
        read_sheet((OTHERS / "agendas" / name).read_bytes(), name)
