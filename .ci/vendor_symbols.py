"""Builds the small symbol font that stands behind every text font: MATH_FONT SYMBOL_FONT TARGET.

The text fonts have no arrows, comparison signs, check marks or knots, and no narrow spaces or unbreakable hyphen.
"""

import sys
import tempfile
from pathlib import Path

from fontTools.merge import Merger
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

FAMILY = "Samenspel Symbols"
FROM_MATH = "-×÷±−μ≈≠≤≥∞√∑∅←↑→↓↔↕↗↘↩↪⇄⇒■□▪▫▲△▶▷▼▽◀◁◆◇◊○◌◎◉●◐◑◦▸▾✓⋯⋮"
FROM_SYMBOLS = "☐☑☒✂✔✕✗⌘⌥⇧⏎⬚"
ALIASES = {0x00B5: "μ", 0x2010: "-", 0x2011: "-"}
#: Widths in thousandths of an em, those of the sans. WeasyPrint takes the space after a symbol from this font too.
SPACES = {0x0020: 280, 0x00A0: 280, 0x2007: 632, 0x2009: 200, 0x200A: 100, 0x202F: 200}


def part(font: Path, characters: str, target: Path) -> None:
    """Write a font of these characters alone, without layout tables, so that two parts can be merged."""
    options = Options(layout_features=[], notdef_outline=True, hinting=False, name_IDs=[0, 1, 2, 4, 6, 13, 14])
    options.drop_tables += ["GSUB", "GPOS", "GDEF", "MATH", "vhea", "vmtx", "DSIG"]
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=[ord(character) for character in characters])
    opened = TTFont(font)
    if lacking := {character for character in characters if ord(character) not in opened.getBestCmap()}:
        sys.exit(f"{font.name} lacks {' '.join(sorted(lacking))}")
    subsetter.subset(opened)
    opened.flavor = None
    opened.save(target)


def add_spaces(font: TTFont) -> None:
    """Give the font spaces of fixed width, the micro sign, and hyphens at which no line breaks."""
    for code, width in SPACES.items():
        name = f"uni{code:04X}"
        font.setGlyphOrder([*font.getGlyphOrder(), name])
        font["glyf"][name] = TTGlyphPen(None).glyph()
        font["hmtx"][name] = (width, 0)
    known = font.getBestCmap()
    aliases = {code: known[ord(character)] for code, character in ALIASES.items()}
    for table in font["cmap"].tables:
        table.cmap |= {code: f"uni{code:04X}" for code in SPACES} | aliases
        del table.cmap[ord("-")]


def rename(font: TTFont) -> None:
    """Call the result by its own name, since it is no longer either of its sources."""
    for name, text in ((1, FAMILY), (2, "Regular"), (4, FAMILY), (6, FAMILY.replace(" ", ""))):
        font["name"].setName(text, name, 3, 1, 0x409)


def main(math: Path, symbols: Path, target: Path) -> None:
    """Merge the two parts and write them as woff2."""
    with tempfile.TemporaryDirectory() as folder:
        parts = [Path(folder) / "math.ttf", Path(folder) / "symbols.ttf"]
        part(math, FROM_MATH, parts[0])
        part(symbols, FROM_SYMBOLS, parts[1])
        merged = Merger().merge([str(each) for each in parts])
    add_spaces(merged)
    rename(merged)
    merged["head"].created = merged["head"].modified = TTFont(math)["head"].modified  # the same input, the same bytes
    merged.recalcTimestamp = False
    merged.flavor = "woff2"
    merged.save(target)


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:4]))
