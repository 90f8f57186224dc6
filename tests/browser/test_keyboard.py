"""Everything in the frame works with the keyboard, on a phone, enlarged, and for who wants nothing to move."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.site import Site
from workshop.access import Role


@pytest.fixture
def page(browser: Browser, site: Site) -> Iterator[Page]:
    """Offer a signed-in page on the main example."""
    context = browser.new_context(viewport={"width": 1280, "height": 900}, locale="en-GB")
    page = context.new_page()
    page.goto(site.link(Role.FACILITATOR))
    page.goto(site.home("bakenhuis"))
    yield page
    context.close()


def focused(page: Page) -> str:
    """Return the words of what has the focus."""
    words: str = page.evaluate("document.activeElement.textContent.trim().replace(/\\s+/g, ' ')")
    return words


def test_the_first_stop_leads_to_the_content(page: Page) -> None:
    page.keyboard.press("Tab")
    assert focused(page) == "To the content"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "content"
    page.keyboard.press("Tab")
    assert page.evaluate("document.querySelector('main').contains(document.activeElement)")


def test_the_frame_is_walked_in_the_order_in_which_it_is_seen(page: Page) -> None:
    stops = []
    for _ in range(9):
        page.keyboard.press("Tab")
        stops.append(focused(page))
    assert stops[1] == "Samenspel"
    assert stops[2].startswith("Samen de cirkel doorbreken")
    assert stops[3].startswith("Search")
    assert stops[4:8] == ["Sessions", "Printing", "Menu", "Vision 5"]


def test_the_palette_closes_on_escape_and_gives_the_focus_back(page: Page) -> None:
    page.get_by_role("link", name="Sessions", exact=True).first.focus()
    page.keyboard.press("Control+k")
    expect(page.locator("#palette")).to_be_visible()
    assert page.evaluate("document.activeElement.id") == "palette-query"
    page.keyboard.press("Escape")
    expect(page.locator("#palette")).to_be_hidden()
    assert focused(page) == "Sessions"


def test_the_menu_closes_on_escape_and_gives_the_focus_back(page: Page) -> None:
    page.locator(".menu > summary").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("link", name="Agreements")).to_be_visible()
    page.keyboard.press("Tab")
    assert focused(page) == "Partners"
    page.keyboard.press("Escape")
    expect(page.get_by_role("link", name="Agreements")).to_be_hidden()
    assert focused(page) == "Menu"


def test_the_menu_closes_when_the_focus_leaves_it(page: Page) -> None:
    page.locator(".menu > summary").click()
    page.get_by_role("link", name="Password").focus()
    page.keyboard.press("Tab")
    expect(page.locator(".menu-sheet")).to_be_hidden()


def test_a_list_is_put_in_order_with_the_keyboard(page: Page, site: Site) -> None:
    page.goto(f"{site.home('bakenhuis')}people/?group=broad_group")
    page.get_by_role("link", name="Organisation").first.focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("columnheader", name="Organisation")).to_have_attribute("aria-sort", "ascending")
    expect(page.locator("tbody tr")).to_have_count(9)
    expect(page.locator("#filter-group")).to_have_value("broad_group")


@pytest.mark.parametrize("width", [320, 640])
def test_the_menu_fits_on_a_phone_and_when_everything_is_twice_as_large(
    browser: Browser, site: Site, width: int
) -> None:
    context = browser.new_context(viewport={"width": width, "height": 800}, locale="nl-NL")
    page = context.new_page()
    page.goto(site.link(Role.FACILITATOR))
    page.goto(f"{site.home('bakenhuis')}agreements/")
    page.locator(".menu > summary").click()
    sheet = page.locator(".menu-sheet").bounding_box()
    assert sheet is not None
    assert sheet["x"] >= 0
    assert sheet["x"] + sheet["width"] <= width
    last = page.get_by_role("button", name="Log uit")
    last.scroll_into_view_if_needed()
    expect(last).to_be_in_viewport()
    for link in page.locator(".menu-sheet a.near, .menu-sheet .beside a").all():
        box = link.bounding_box()
        assert box is not None
        assert box["height"] >= 44
    page.get_by_role("link", name="Afdrukken").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Afdrukken")
    context.close()


def test_nothing_moves_for_who_asks_for_that(browser: Browser, site: Site) -> None:
    context = browser.new_context(reduced_motion="reduce")
    page = context.new_page()
    page.goto(site.link(Role.FACILITATOR))
    page.goto(f"{site.home('bakenhuis')}journeys/KR-M")
    slow: list[str] = page.evaluate(
        """() => [...document.querySelectorAll("*")].flatMap((element) => {
            const style = getComputedStyle(element);
            const times = [...style.transitionDuration.split(","), ...style.animationDuration.split(",")];
            return times.some((time) => parseFloat(time) > 0.01) ? [element.className] : [];
        })"""
    )
    assert not slow
    context.close()
