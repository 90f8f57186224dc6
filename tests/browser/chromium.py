"""Finds the browser that the tests drive."""

import shutil
from collections.abc import Mapping

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")

#: No sandbox, since the tests may run as root; nothing that asks the network of its own accord.
ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


class Missing(Exception):
    """There is no browser; the message says what to install."""


def find(environment: Mapping[str, str]) -> str:
    """Return the browser that SAMENSPEL_BROWSER names, else the first Chromium or Chrome on the path.

    Raises:
        Missing: there is none.
    """
    wanted = environment.get("SAMENSPEL_BROWSER")
    for name in [wanted] if wanted else NAMES:
        if found := shutil.which(name, path=environment.get("PATH")):
            return found
    if wanted:
        raise Missing(f"SAMENSPEL_BROWSER names {wanted}, and that is not a program here.")
    raise Missing("The tests need a browser: install Chromium or Chrome, or name one in SAMENSPEL_BROWSER.")
