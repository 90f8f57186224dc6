"""Whatever is uploaded is read for what it is, or refused with what to do."""

import random

import pytest

from tests.workshop.sheets.workbooks import a_sheet, a_workbook, text_cell
from workshop.errors import Refused
from workshop.sheets.limits import LIMITS
from workshop.sheets.reading import read_sheet

BOOK = a_workbook(a_sheet(f"<row>{text_cell('A1', 'wat')}{text_cell('B1', 'wie')}</row>"))
OLD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(100)


@pytest.mark.parametrize("name", ["lijst.xlsx", "lijst.XLSX", "lijst.csv", "lijst.xls", ""])
def test_what_stands_in_a_file_decides_how_it_is_read(name: str) -> None:
    assert read_sheet(BOOK, name).rows[0].texts == ("wat", "wie")
    assert read_sheet(b"wat\twie\n", name).rows[0].texts == ("wat", "wie")


@pytest.mark.parametrize(
    ("content", "name", "reason"),
    [
        (b"", "lijst.csv", "empty"),
        (b"\xef\xbb\xbf \r\n", "lijst.csv", "nothing in this sheet"),
        (b",,;;\n,,\n\0", "lijst.csv", "empty"),
        (OLD, "lijst.xls", r"old workbook \(\.xls\)"),
        (OLD + "EncryptedPackage".encode("utf-16-le"), "lijst.xlsx", "password"),
        (b"%PDF-1.7\n", "lijst.xlsx", "not a sheet"),
        (b"\x89PNG\r\n\x1a\n" + bytes(99), "lijst.xlsx", "not a sheet"),
        (b"<!DOCTYPE html><table></table>", "lijst.xls", "not a sheet"),
        (b'\n<svg xmlns="x" onload="alert(1)"/>', "lijst.csv", "not a sheet"),
        (b"a: 1\n", "lijst.yaml", "Only sheets"),
        (b"{}", "lijst.json", "Only sheets"),
        (b"a,b", "lijst.csv\0.png", "Only sheets"),
        (b"# Prose", "lijst.md", "no table"),
        (b"a" * (LIMITS.size + 1), "lijst.csv", "at most 5 MB"),
    ],
)
def test_what_is_no_sheet_is_refused_with_what_to_do(content: bytes, name: str, reason: str) -> None:
    with pytest.raises(Refused, match=reason):
        read_sheet(content, name)


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("Onze lijst.v2.csv", "Onze lijst.v2"),
        ("C:\\lijsten\\mei.csv", "mei"),
        ("../../etc/passwd", "passwd"),
        ("a\r\nX-Injected: 1.csv", "aX-Injected: 1"),
        ("\u202efdp.csv", "fdp"),
        ("a" * 5000 + ".csv", "a" * 80),
        ("", ""),
    ],
)
def test_a_file_is_called_by_its_own_name(name: str, title: str) -> None:
    assert read_sheet(b"a,b\n", name).name == title


def test_whatever_is_done_to_a_file_it_is_read_or_refused() -> None:
    chance = random.Random(1)  # noqa: S311  # the same files in every run
    outcomes = set()
    for _ in range(600):
        content = bytearray(chance.choice([BOOK, b"wat;wie\nkoffie;Alba\n" * 5]))
        for _ in range(chance.choice([1, 3, 10, 50])):
            place = chance.randrange(len(content) or 1)
            match chance.randrange(3):
                case 0 if content:
                    content[place] ^= 1 << chance.randrange(8)
                case 1:
                    del content[place : place + chance.randrange(40)]
                case _:
                    content[place:place] = chance.choice([b"\0", b"\xff\xfe", b'"', b"=1+1", b"9" * 400, b"&a;"])
        try:
            outcomes.add(bool(read_sheet(bytes(content), "lijst.xlsx").rows))
        except Refused:
            outcomes.add(False)
    assert outcomes == {True, False}
