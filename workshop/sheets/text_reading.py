"""A sheet as text: CSV in any of its dialects, or a table drawn with bars."""

from __future__ import annotations

from workshop.errors import Refused
from workshop.languages import Text
from workshop.sheets.cleaning import with_line_feeds
from workshop.sheets.csv_reading import fill_from_csv
from workshop.sheets.decoding import decoded
from workshop.sheets.filling import Filling, Reason
from workshop.sheets.limits import LIMITS, Limits
from workshop.sheets.pipe_reading import fill_from_pipes, is_pipe_table
from workshop.sheets.sheet import Sheet


def read_text(content: bytes, name: str, *, is_prose: bool = False, limits: Limits = LIMITS) -> Sheet:
    """Return the rows of a text; every row with anything in it lands, with all of its cells.

    UTF-8, UTF-16 and Windows-1252. With `is_prose` only a table drawn with bars is taken for a sheet.

    Raises:
        Refused: no text, nothing in it, a quotation mark that is never closed, or more than the limits allow.
    """
    text, is_windows = decoded(content)
    text = with_line_feeds(text)
    filling = Filling(limits)
    if is_windows:
        filling.remark(Reason.WINDOWS)
    if is_pipe_table(text):
        fill_from_pipes(filling, text)
    elif is_prose:
        raise Refused(Text("There is no table in this file. Save the sheet as .xlsx or .csv and try again."))
    else:
        fill_from_csv(filling, text)
    return filling.finished(name)
