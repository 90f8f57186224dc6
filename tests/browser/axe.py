"""Asks axe-core, in the page, what keeps people out."""

from functools import cache
from pathlib import Path
from typing import TypedDict

from playwright.sync_api import Page

TAGS = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa")

#: A function, since the page's security policy then needs no exception for it.
RUN = """async tags => {
  const found = await axe.run(document, {runOnly: {type: "tag", values: tags}, resultTypes: ["violations"]});
  const place = node => node.target.join(" ");
  return found.violations.map(({id, help, nodes}) => ({rule: id, help, places: nodes.map(place)}));
}"""


class Violation(TypedDict):
    """One broken rule and where, as axe reports it."""

    rule: str
    help: str
    places: list[str]


def axe_violations(page: Page) -> list[str]:
    """Return one line for each WCAG rule (2.0 to 2.2, A and AA) that the page breaks."""
    if not page.evaluate("typeof axe === 'object'"):
        page.evaluate(_source())
    broken: list[Violation] = page.evaluate(RUN, list(TAGS))
    return [f"{each['rule']}: {each['help']} ({', '.join(each['places'])})" for each in broken]


@cache
def _source() -> str:
    return Path(__file__).with_name("axe.min.js").read_text()
