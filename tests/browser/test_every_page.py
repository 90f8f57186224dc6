"""Every page, in a real browser: no rule of accessibility is broken, nothing scrolls sideways or comes from outside."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

import pytest
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Request

from tests.browser.axe import axe_violations
from tests.browser.site import Site
from workshop.access import Role

EXAMPLES = ("bakenhuis", "waterkant", "saniveld")
#: Of each kind of page, so many are opened: the first few links that lead to a page of that kind.
EACH = 2


@dataclass
class Walk:
    """A walk along the links of a trajectory, page after page; notes what is wrong on the way."""

    site: Site
    context: BrowserContext
    home: str
    faults: list[str] = field(default_factory=list)
    seen: dict[str, int] = field(default_factory=dict)
    opened: int = 0

    def along(self) -> None:
        page = self.context.new_page()
        page.on("console", self._heard)
        page.on("request", self._asked)
        waiting, known = [self.home], {self.home}
        while waiting:
            address = waiting.pop(0)
            answer = page.goto(address)
            self.opened += 1
            if answer is None or answer.status != 200:
                self.faults.append(f"{address}: {answer.status if answer else 'no answer'}")
                continue
            wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
            self.faults += [f"{address}: {fault}" for fault in axe_violations(page)]
            self.faults += [f"{address}: scrolls {wide} px sideways"] if wide > 0 else []
            links: list[str] = page.eval_on_selector_all("a[href]", "all => all.map(a => a.href.split('#')[0])")
            for link in links:
                if link not in known and link.startswith(self.home) and self._is_wanted(link):
                    known.add(link)
                    waiting.append(link)
        page.close()

    def _is_wanted(self, link: str) -> bool:
        path, _, query = link.removeprefix(self.home).partition("?")
        if path.startswith("print/") or path.endswith((".svg", ".pdf", ".yaml")):
            return False
        steps = path.split("/")
        kind = "/".join(step if place != 1 else "*" for place, step in enumerate(steps))
        kind += "?" + "&".join(sorted(pair.partition("=")[0] for pair in query.split("&"))) if query else ""
        self.seen[kind] = self.seen.get(kind, 0) + 1
        return self.seen[kind] <= (1 if query else EACH)

    def _heard(self, message: ConsoleMessage) -> None:
        if message.type == "error":
            self.faults.append(f"{message.location.get('url')}: {message.text}")

    def _asked(self, request: Request) -> None:
        if not request.url.startswith((self.site.address, "data:", "blob:")):
            self.faults.append(f"asked outside for {request.url}")


@pytest.mark.parametrize("example", EXAMPLES)
@pytest.mark.parametrize(("width", "scheme"), [(1280, "light"), (320, "dark")])
def test_every_page_can_be_used_by_everybody(
    browser: Browser, site: Site, example: str, width: int, scheme: Literal["light", "dark"]
) -> None:
    context = browser.new_context(
        viewport={"width": width, "height": 900}, color_scheme=scheme, reduced_motion="reduce", locale="nl-NL"
    )
    context.new_page().goto(site.link(Role.PROCESS_OWNER, example))
    walk = Walk(site, context, site.home(example))
    walk.along()
    context.close()
    assert walk.opened > 20
    assert not walk.faults, "\n".join(walk.faults[:40])


def test_the_doors_can_be_used_by_everybody(browser: Browser, site: Site) -> None:
    for width in (1280, 320):
        context = browser.new_context(viewport={"width": width, "height": 900}, reduced_motion="reduce")
        page = context.new_page()
        for path in ("/sign-in", "/nowhere"):
            page.goto(f"{site.address}{path}")
            assert not axe_violations(page)
        page.goto(site.link(Role.PROCESS_OWNER))
        for path in ("/", "/bring-in", "/password"):
            page.goto(f"{site.address}{path}")
            assert not axe_violations(page), path
        context.close()
