"""One way through, as a facilitator goes it: sign in, read the map, change a step, print the poster."""

from __future__ import annotations

import subprocess
from pathlib import Path

from playwright.sync_api import Browser, expect

from tests.browser.site import Site
from workshop.access import Role


def test_a_changed_step_is_on_the_poster(browser: Browser, site: Site, tmp_path: Path) -> None:
    context = browser.new_context(viewport={"width": 1440, "height": 900}, locale="en-GB", accept_downloads=True)
    page = context.new_page()
    page.goto(site.link(Role.FACILITATOR))
    page.get_by_role("link", name="Samen de cirkel doorbreken").first.click()
    page.get_by_role("navigation", name="The thread").get_by_role("link", name="Journey").click()
    page.get_by_role("link", name="De reis van een moeder", exact=True).first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text("De reis van een moeder")
    page.get_by_role("link", name="Vult lijsten in bij Helder GGZ").first.click()
    expect(page.get_by_text("Bij de derde keer dacht ik").first).to_be_visible()

    page.goto(f"{site.home('bakenhuis')}steps/M12/edit")
    page.get_by_label("Title").fill("Tekent een zwaan")
    page.get_by_role("button", name="Store").last.click()
    expect(page.get_by_text("is stored").first).to_be_visible()

    answer = context.request.get(f"{site.home('bakenhuis')}print/journey-poster?item=KR-M&paper=A3", timeout=60_000)
    assert answer.status == 200
    poster = tmp_path / "poster.pdf"
    poster.write_bytes(answer.body())
    text = subprocess.run(["pdftotext", str(poster), "-"], capture_output=True, text=True, check=True).stdout
    assert "zwaan" in text
    context.close()


def test_the_palette_finds_with_the_keyboard_alone(browser: Browser, site: Site) -> None:
    context = browser.new_context(viewport={"width": 1280, "height": 900}, locale="nl-NL")
    page = context.new_page()
    page.goto(site.link(Role.FACILITATOR))
    page.goto(site.home("bakenhuis"))
    page.keyboard.press("Control+k")
    page.keyboard.type("KA3")
    expect(page.locator("#palette-hits a").first).to_contain_text("Vriendjes houden")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_contain_text("Vriendjes houden")
    context.close()


def test_the_language_is_remembered(browser: Browser, site: Site) -> None:
    context = browser.new_context(locale="en-GB")
    page = context.new_page()
    page.goto(site.link(Role.FACILITATOR))
    page.goto(site.home("bakenhuis"))
    expect(page.locator("html")).to_have_attribute("lang", "en")
    page.locator("details.menu summary").click()
    page.get_by_role("button", name="Nederlands").click()
    expect(page.locator("html")).to_have_attribute("lang", "nl")
    page.goto(f"{site.home('bakenhuis')}people/")
    expect(page.get_by_role("heading", level=1)).to_have_text("Mensen")
    context.close()
