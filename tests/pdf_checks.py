"""What every printed document must be: accessible (PDF/UA-1), whole, named, and within its paper."""

from __future__ import annotations

import io
import re
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import page
import pikepdf

_PAGE = re.compile(r'<page width="([\d.]+)" height="([\d.]+)">(.*?)</page>', re.DOTALL)
_WORD = re.compile(r'<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*?)</word>')
#: Points by which the box of a word may pass the edge: side bearings of letters, not letters.
_SLACK = 1.0
#: The part of the height of a word's box, at the top and at the foot, that holds no letters of most words.
_AIR = 0.28


def assert_accessible(pdf: bytes) -> None:
    """Fail unless a PDF meets PDF/UA-1, is whole, has title, language, bookmarks and fonts, and every word has room."""
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
    _assert_fonts_are_in_it(pdf)
    _assert_words_fit(pdf)
    assert_words_apart(pdf)


def assert_words_apart(pdf: bytes) -> None:
    """Fail when two words stand over each other."""
    for number, (_, _, words) in enumerate(_PAGE.findall(_poppler("pdftotext", "-bbox", "-", "-", pdf=pdf)), start=1):
        boxes = sorted(_boxes(words), key=lambda box: box.top)
        for place, box in enumerate(boxes):
            for other in boxes[place + 1 :]:
                if other.top >= box.bottom:
                    break
                assert not box.meets(other), f"{box.word!r} and {other.word!r} collide on page {number} at {box}"


@dataclass(frozen=True)
class _Box:
    """Where the letters of a word stand, in points from the upper left."""

    left: float
    top: float
    right: float
    bottom: float
    word: str

    def meets(self, other: _Box) -> bool:
        return (
            self.left < other.right and other.left < self.right and self.top < other.bottom and other.top < self.bottom
        )


def _boxes(words: str) -> Iterator[_Box]:
    for x1, y1, x2, y2, word in _WORD.findall(words):
        left, top, right, bottom = map(float, (x1, y1, x2, y2))
        air = _AIR * (bottom - top)
        yield _Box(left + 0.4, top + air, right - 0.4, bottom - air, word)


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


def _assert_fonts_are_in_it(pdf: bytes) -> None:
    """Fail when a font is not embedded; poppler's list ends in: embedded, subset, Unicode, object number."""
    for line in _poppler("pdffonts", "-", pdf=pdf).splitlines()[2:]:
        assert line.split()[-5] == "yes", f"a font is not in the file: {line}"


def _assert_words_fit(pdf: bytes) -> None:
    """Fail when a word begins on the paper and ends beside it."""
    listing = _poppler("pdftotext", "-bbox", "-", "-", pdf=pdf)
    for width, height, words in _PAGE.findall(listing):
        for word in _WORD.findall(words):
            left, top, right, bottom = map(float, word[:4])
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
