"""Scripts and styles are few and small, and a browser that has them does not ask again."""

from __future__ import annotations

import gzip
import re

import pytest

from tests.pages import Visit, Visitor
from workshop.access import Role
from workshop.paths import STATIC

#: Bytes of script and style together that a page may ask for, compressed.
MOST = 100_000
GZIP = {"Accept-Encoding": "gzip"}


def asked_for(visitor: Visitor, path: str) -> set[str]:
    """Return the addresses of the scripts and styles of a page, with the modules that its scripts import."""
    page = visitor.get(path)
    found = {script.get("src", "") for script in page.all("script")}
    found |= {link.get("href", "") for link in page.all("link") if link.get("rel") == "stylesheet"}
    modules = {f"/static/js/{name}" for name in re.findall(r'from "\./([^"]+)"', _scripts())}
    return found | modules


def _scripts() -> str:
    return "".join(file.read_text(encoding="utf-8") for file in sorted((STATIC / "js").glob("*.js")))


@pytest.mark.parametrize("path", ["", "journeys/KR-M", "overlaps/", "experiments/E1", "business-case/", "print"])
def test_no_page_asks_for_much(visit: Visit, path: str) -> None:
    visitor = visit(Role.FACILITATOR)
    addresses = asked_for(visitor, path)
    assert len(addresses) > 10
    answers = [visitor.client.get(address, headers=GZIP, buffered=True) for address in addresses]
    assert {answer.status_code for answer in answers} == {200}
    assert sum(len(answer.data) for answer in answers) < MOST


def test_a_file_is_sent_compressed_to_who_can_read_that(visit: Visit) -> None:
    client = visit(Role.OUTSIDER).client
    plain, small = (
        client.get("/static/parts.css", buffered=True),
        client.get("/static/parts.css", headers=GZIP, buffered=True),
    )
    assert gzip.decompress(small.data) == plain.data == (STATIC / "parts.css").read_bytes()
    assert small.headers["Content-Encoding"] == "gzip"
    assert "Content-Encoding" not in plain.headers
    assert plain.headers["Vary"] == small.headers["Vary"] == "Accept-Encoding"


def test_a_font_is_sent_as_it_is(visit: Visit) -> None:
    answer = visit(Role.OUTSIDER).client.get("/static/fonts/ahn-latin-var.woff2", headers=GZIP, buffered=True)
    assert "Content-Encoding" not in answer.headers


def test_a_browser_keeps_what_a_page_names_by_its_version(visit: Visit) -> None:
    visitor = visit(Role.FACILITATOR)
    (address,) = (address for address in asked_for(visitor, "") if address.startswith("/static/parts.css"))
    assert visitor.client.get(address, buffered=True).headers["Cache-Control"] == "public, max-age=31536000, immutable"
    assert visitor.client.get("/static/parts.css", buffered=True).headers["Cache-Control"] == "public, max-age=3600"


def test_a_script_that_others_import_is_asked_for_each_time(visit: Visit) -> None:
    answer = visit(Role.OUTSIDER).client.get("/static/js/menu.js", buffered=True)
    assert answer.headers["Cache-Control"] == "no-cache"


@pytest.mark.parametrize("headers", [{}, GZIP])
def test_a_browser_that_has_a_file_is_told_so(visit: Visit, headers: dict[str, str]) -> None:
    client = visit(Role.OUTSIDER).client
    mark = client.get("/static/parts.css", headers=headers, buffered=True).headers["ETag"]
    assert client.get("/static/parts.css", headers={**headers, "If-None-Match": mark}, buffered=True).status_code == 304


def test_a_file_that_is_not_there_is_no_page(visit: Visit) -> None:
    assert visit(Role.OUTSIDER).client.get("/static/nothing.css", buffered=True).status_code == 404
