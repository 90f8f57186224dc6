"""From a composed page to a tagged PDF (PDF/UA-1), with no way to a file or a network."""

from __future__ import annotations

import atexit
from functools import cache

from weasyprint import HTML
from weasyprint.text.fonts import FontConfiguration
from weasyprint.urls import FatalURLFetchingError, URLFetcher, URLFetcherResponse

from workshop.printing.assets import SCHEME, assets
from workshop.printing.failures import Cause, PrintFailed
from workshop.printing.finishing import finish


class OwnAssets(URLFetcher):  # type: ignore[misc]  # WeasyPrint has no types
    """Fetches our own fonts and images from memory and denies everything else."""

    def __init__(self) -> None:
        super().__init__(allowed_protocols=(), allow_redirects=False, fail_on_errors=True)

    def fetch(self, url: str, headers: object = None) -> URLFetcherResponse:  # noqa: ARG002  # WeasyPrint's signature
        """Return an asset. Raises KeyError for any other address."""
        asset = assets()[url.removeprefix(SCHEME)]
        return URLFetcherResponse(url, asset.content, {"Content-Type": asset.media_type})


def render(html: str) -> bytes:
    """Return the PDF of a page; title, author, day and language come from its head.

    Raises PrintFailed when the page asks for anything but our own assets.
    """
    source = HTML(string=html, base_url=SCHEME, url_fetcher=OwnAssets())
    try:
        made: bytes = source.write_pdf(pdf_variant="pdf/ua-1", finisher=finish, font_config=_typefaces())
    except FatalURLFetchingError as refusal:
        raise PrintFailed(Cause.ASSET) from refusal
    return made


@cache
def _typefaces() -> FontConfiguration:
    """Return the fonts, unpacked once for all documents of this process."""
    return FontConfiguration()


# The unpacked fonts stand in a temporary folder, which goes when the object goes.
atexit.register(_typefaces.cache_clear)
