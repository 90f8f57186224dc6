"""How much of a sheet is read; checked while reading, so that a bad file costs little time and memory."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Limits:
    """What is at most read of one file.

    size: bytes of the file as it came. unpacked: bytes of the parts of a workbook that are read, unpacked.
    parts: files inside a workbook. elements: XML elements in the parts that are read. tabs: sheets in a workbook.
    rows, columns: the last row and column that may hold something. cells: filled cells.
    letters: characters in one cell (what Excel allows). all_letters: characters in all cells together.
    """

    size: int = 5 * 1024 * 1024
    unpacked: int = 32 * 1024 * 1024
    parts: int = 2_000
    elements: int = 500_000
    tabs: int = 200
    rows: int = 10_000
    columns: int = 256
    cells: int = 100_000
    letters: int = 32_767
    all_letters: int = 10_000_000


LIMITS = Limits()
