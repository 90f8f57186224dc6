"""What every printed document must be: accessible (PDF/UA-1), whole, named, and within its paper."""

from __future__ import annotations

import io
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import page
import pikepdf

_PAGE = re.compile(r'<page width="([\d.]+)" height="([\d.]+)">(.*?)</page>', re.DOTALL)
_WORD = re.compile(r'<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">')
#: Points by which the box of a word may pass the edge: side bearings of letters, not letters.
_SLACK = 1.0


def assert_accessible(pdf: bytes) -> None:
    """Fail unless a PDF meets PDF/UA-1, is whole, has title, language and bookmarks, and no text outside its pages."""
    _assert_whole(pdf)
    failures = page.validate_pdf_bytes(pdf, profile=page.ValidationProfile.PDF_UA_1).failures
    assert not failures, "\n".join(f"{failure.rule_id}: {failure.message}" for failure in failures)
    with pikepdf.open(io.BytesIO(pdf)) as document:
        assert str(document.docinfo.get("/Title", "")), "the document has no title"
        assert str(document.Root.get("/Lang", "")), "the document has no language"
        assert "/Outlines" in document.Root, "the document has no bookmarks"
        for number, sheet in enumerate(document.pages, start=1):
            outside = [place for place in _text_places(sheet) if not _within(place, sheet)]
            assert not outside, f"text on page {number} starts outside the paper: {outside[:3]}"
    _assert_words_fit(pdf)


def text_of(pdf: bytes) -> list[str]:
    """Return the text of each page."""
    return _poppler("pdftotext", "-layout", "-", "-", pdf=pdf).split("\f")[:-1]


def _assert_whole(pdf: bytes) -> None:
    """Fail when qpdf finds anything wrong in the file."""
    with TemporaryDirectory() as folder:
        file = Path(folder) / "document.pdf"
        file.write_bytes(pdf)
        check = subprocess.run(["qpdf", "--check", file], capture_output=True, text=True, check=False)
    assert check.returncode == 0, check.stdout + check.stderr


def _assert_words_fit(pdf: bytes) -> None:
    """Fail when a word begins on the paper and ends beside it."""
    listing = _poppler("pdftotext", "-bbox", "-", "-", pdf=pdf)
    for width, height, words in _PAGE.findall(listing):
        for word in _WORD.findall(words):
            left, top, right, bottom = map(float, word)
            assert left >= -_SLACK, f"a word hangs over the left edge at {word}"
            assert top >= -_SLACK, f"a word hangs over the top edge at {word}"
            assert right <= float(width) + _SLACK, f"a word hangs over the right edge at {word}"
            assert bottom <= float(height) + _SLACK, f"a word hangs over the bottom edge at {word}"


def _text_places(sheet: pikepdf.Page) -> Iterator[tuple[float, float]]:
    """Yield where each piece of text starts, in points; poppler leaves out what lies wholly beside the paper."""
    kept: list[pikepdf.Matrix] = []
    current = text = pikepdf.Matrix()
    for instruction in pikepdf.parse_content_stream(sheet):
        match str(instruction.operator):
            case "q":
                kept.append(current)
            case "Q":
                current = kept.pop()
            case "cm":
                current = pikepdf.Matrix(*map(float, instruction.operands)) @ current
            case "BT":
                text = pikepdf.Matrix()
            case "Tm":
                text = pikepdf.Matrix(*map(float, instruction.operands))
            case "Tj" | "TJ":
                place = text @ current
                yield place.e, place.f


def _within(place: tuple[float, float], sheet: pikepdf.Page) -> bool:
    left, bottom, right, top = map(float, sheet.mediabox)
    return left <= place[0] <= right and bottom <= place[1] <= top


def _poppler(*command: str, pdf: bytes) -> str:
    """Return what one of poppler's programs says about a PDF."""
    return subprocess.run(command, input=pdf, capture_output=True, check=True).stdout.decode()
