"""Every list is filtered and put in order by plain links and a form, and neither undoes the other."""

from __future__ import annotations

from urllib.parse import parse_qs, urlsplit

import pytest

from tests.pages import Page, Visit
from workshop.access import Role

#: Where a list is, what it is filtered by (with a value that some rows have), and a column.
LISTS = {
    "partners/": ("q", "hulp", "name"),
    "people/": ("group", "broad_group", "function"),
    "principles/": ("q", "hulp", "text"),
    "stages/": ("q", "intake", "name"),
    "interviews/": ("target", "moeder", "who"),
    "findings/": ("kind", "pain", "code"),
    "personas/": ("q", "school", "name"),
    "journeys/": ("q", "meisje", "title"),
    "activities/": ("partner", "haven", "title"),
    "gaps/": ("q", "kind", "text"),
    "opportunities/": ("q", "kind", "title"),
    "costs/": ("q", "externe", "label"),
    "sessions/": ("q", "reis", "title"),
    "agreements/": ("state", "valid", "text"),
    "questions/": ("q", "waarde", "text"),
}


def rows(page: Page) -> list[str]:
    """Return the heads of the rows of the lists that can be put in order on a page."""
    lists = [table for table in page.all("table") if any(part.get("class") == "sort" for part in table.iter())]
    heads = [head for table in lists for head in table.iter() if head.get("scope") == "row"]
    return [" ".join("".join(head.itertext()).split()) for head in heads]


def asked(link: str) -> dict[str, str]:
    return {name: values[0] for name, values in parse_qs(urlsplit(link).query).items()}


@pytest.mark.parametrize("path", LISTS)
def test_a_filter_and_an_order_survive_each_other(visit: Visit, path: str) -> None:
    name, value, column = LISTS[path]
    visitor = visit(Role.FACILITATOR)
    every = rows(visitor.get(path))
    page = visitor.get(f"{path}?{name}={value}&sort={column}&order=descending")
    assert 0 < len(rows(page)) < len(every)
    assert [head for head in page.all("th") if head.get("aria-sort") == "descending"]
    links = [asked(link.get("href", "")) for link in page.all("a") if link.get("class") == "sort"]
    assert links
    assert all(link[name] == value for link in links)
    assert {"sort": column, "order": "ascending"}.items() <= next(
        link for link in links if link["sort"] == column
    ).items()
    fields = {field.get("name"): field.get("value") for field in page.all("input") if field.get("type") == "hidden"}
    assert (fields["sort"], fields["order"]) == (column, "descending")


@pytest.mark.parametrize("path", LISTS)
def test_a_list_turns_round(visit: Visit, path: str) -> None:
    column = LISTS[path][2]
    visitor = visit(Role.FACILITATOR)
    up, down = (rows(visitor.get(f"{path}?sort={column}&order={order}")) for order in ("ascending", "descending"))
    assert sorted(up) == sorted(down)
    assert up[0] != down[0]


@pytest.mark.parametrize("path", LISTS)
def test_nothing_found_leaves_a_page_that_says_so(visit: Visit, path: str) -> None:
    page = visit(Role.FACILITATOR).get(f"{path}?q=zwanenzang")
    assert not rows(page)
    (count,) = (part for part in page.all("p") if part.get("role") == "status" and "of" in "".join(part.itertext()))
    assert "".join(count.itertext()).startswith("0 of ")
