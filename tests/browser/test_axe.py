"""The check for accessibility finds faults, also on a page with a strict security policy."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.axe import axe_violations

ADDRESS = "http://samenspel.test/"
POLICY = {"Content-Security-Policy": "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'"}
START = '<!doctype html><html lang="en"><title>Steps</title><main><h1>Steps</h1>'


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    page = browser.new_page()
    yield page
    page.close()


def open_page(page: Page, body: str) -> None:
    page.route("**/*", lambda route: route.fulfill(body=START + body, content_type="text/html", headers=POLICY))
    page.goto(ADDRESS)


def test_a_field_without_a_label_is_found(page: Page) -> None:
    open_page(page, "<input>")
    (violation,) = axe_violations(page)
    assert violation.startswith("label: ")
    assert violation.endswith("(input)")


def test_grey_on_white_is_found(page: Page) -> None:
    open_page(page, '<p><font color="#bbbbbb">Hard to read</font></p>')
    assert [violation.split(":")[0] for violation in axe_violations(page)] == ["color-contrast"]


def test_a_sound_page_has_no_violations_however_often_it_is_asked(page: Page) -> None:
    open_page(page, "<label>Title <input></label>")
    assert axe_violations(page) == []
    assert axe_violations(page) == []
