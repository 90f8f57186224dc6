"""Two people build a map together, with the keyboard alone; nothing that either writes is lost."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.browser.site import Site
from workshop.access import Role

#: How long a test waits for what comes by itself, in ms: a busy machine is no fault, how soon it comes is measured.
PATIENCE = 15_000


@pytest.fixture
def people(browser: Browser, site: Site) -> Iterator[tuple[Page, Page]]:
    """Return the pages of two who work on the trajectory, each in a browser of their own."""
    contexts: list[BrowserContext] = []
    pages: list[Page] = []
    for role in (Role.FACILITATOR, Role.PROCESS_OWNER):
        context = browser.new_context(viewport={"width": 1440, "height": 900}, locale="en-GB")
        contexts.append(context)
        page = context.new_page()
        page.goto(site.link(role))
        pages.append(page)
    yield pages[0], pages[1]
    for context in contexts:
        context.close()


def _open(page: Page, site: Site, code: str) -> None:
    page.goto(f"{site.home('bakenhuis')}journeys/{code}")
    expect(page.locator("[data-map]")).to_be_visible()


def _cell(step: str, name: str) -> str:
    return f'.map [data-cell="{name}"][data-step="{step}"]'


def _begin_writing(page: Page, step: str, name: str, text: str) -> None:
    page.locator(_cell(step, name)).dblclick()
    page.keyboard.press("Control+a")
    page.keyboard.type(text)


def _write(page: Page, step: str, name: str, text: str) -> None:
    _begin_writing(page, step, name, text)
    page.keyboard.press("Enter")


def test_what_one_writes_the_other_sees_within_a_moment(people: tuple[Page, Page], site: Site) -> None:
    ann, ben = people
    for page in people:
        _open(page, site, "KR-M")
    _begin_writing(ben, "M03", "gain", "Ben is still wri")
    _write(ann, "M02", "pain", "Ann wrote this")
    expect(ben.locator(_cell("M02", "pain"))).to_have_text("Ann wrote this", timeout=PATIENCE)
    ben.keyboard.type("ting")
    ben.keyboard.press("Enter")
    expect(ann.locator(_cell("M03", "gain"))).to_have_text("Ben is still writing", timeout=PATIENCE)


def test_two_in_one_cell_see_both_texts(people: tuple[Page, Page], site: Site) -> None:
    ann, ben = people
    for page in people:
        _open(page, site, "KR-M")
    _begin_writing(ben, "M05", "pain", "What Ben wrote")
    _write(ann, "M05", "pain", "What Ann wrote")
    expect(ann.locator(_cell("M05", "pain"))).to_have_text("What Ann wrote")
    ben.wait_for_timeout(1500)
    expect(ben.locator(_cell("M05", "pain")).locator("textarea")).to_have_value("What Ben wrote")
    ben.keyboard.press("Enter")
    clash = ben.locator(".clash")
    expect(clash).to_contain_text("What Ann wrote")
    expect(clash).to_contain_text("What Ben wrote")
    clash.get_by_role("button", name="Put both under each other").click()
    expect(ann.locator(_cell("M05", "pain"))).to_have_text("What Ann wrote What Ben wrote", timeout=PATIENCE)


def test_who_was_signed_out_keeps_the_text_and_stores_it_later(people: tuple[Page, Page], site: Site) -> None:
    ann, ben = people
    for page in people:
        _open(page, site, "KR-M")
    _begin_writing(ann, "M08", "pain", "Written while signed out")
    ann.context.clear_cookies()
    ann.keyboard.press("Enter")
    expect(ann.locator("#toasts")).to_contain_text("Not stored", timeout=PATIENCE)
    expect(ann.locator(_cell("M08", "pain")).locator("textarea")).to_have_value("Written while signed out")
    ann.context.new_page().goto(site.link(Role.FACILITATOR))
    ann.bring_to_front()
    ann.locator(_cell("M08", "pain")).locator("textarea").press("Enter")
    expect(ben.locator(_cell("M08", "pain"))).to_have_text("Written while signed out", timeout=PATIENCE)


def test_undo_takes_back_what_is_mine_alone(people: tuple[Page, Page], site: Site) -> None:
    ann, ben = people
    for page in people:
        _open(page, site, "KR-M")
    before = ann.locator(_cell("M06", "pain")).inner_text()
    _write(ann, "M06", "pain", "For a moment")
    expect(ben.locator(_cell("M06", "pain"))).to_have_text("For a moment", timeout=PATIENCE)
    _write(ben, "M07", "pain", "Ben keeps this")
    expect(ann.locator(_cell("M07", "pain"))).to_have_text("Ben keeps this", timeout=PATIENCE)
    ann.locator(_cell("M06", "pain")).focus()
    ann.keyboard.press("Control+z")
    expect(ann.locator(_cell("M06", "pain"))).to_have_text(before, timeout=PATIENCE)
    expect(ann.locator(_cell("M07", "pain"))).to_have_text("Ben keeps this")
    ann.keyboard.press("Control+y")
    expect(ben.locator(_cell("M06", "pain"))).to_have_text("For a moment", timeout=PATIENCE)


def test_a_map_of_25_steps_is_built_with_the_keyboard_alone(people: tuple[Page, Page], site: Site) -> None:
    ann, ben = people
    ann.goto(f"{site.home('bakenhuis')}journeys/new")
    ann.get_by_label("Title").fill("Built by keyboard")
    ann.get_by_label("Title").press("Enter")
    page = ann
    expect(page.get_by_role("heading", level=1)).to_have_text("Built by keyboard")
    first = page.locator(".empty-stages input[name=name]:visible").first
    first.fill("Step 1")
    first.press("Enter")
    expect(page.locator(".map th[data-step]")).to_have_count(1)
    page.locator(".map th[data-step] a").first.focus()
    for number in range(2, 26):
        page.keyboard.press("Control+Enter")
        expect(page.locator(".map .writing textarea")).to_be_focused()
        page.keyboard.type(f"Step {number}")
        page.keyboard.press("Enter")
        expect(page.locator(".map th[data-step]").nth(number - 1)).to_contain_text(f"Step {number}")
        expect(page.locator(".map .writing")).to_have_count(0)
    ben.goto(page.url)
    expect(ben.locator(".map th[data-step]")).to_have_count(25)
    page.keyboard.press("Alt+ArrowLeft")
    expect(ben.locator(".map th[data-step]").nth(23)).to_contain_text("Step 25", timeout=PATIENCE)
    page.keyboard.press("Control+z")
    expect(ben.locator(".map th[data-step]").nth(24)).to_contain_text("Step 25", timeout=PATIENCE)
