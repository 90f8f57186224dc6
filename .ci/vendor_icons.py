"""Builds one sprite from the Lucide icons we use: ICONS_FOLDER SPRITE; add a name to vendor_icons.txt."""

import sys
from pathlib import Path
from xml.etree import ElementTree

HEAD = '<svg xmlns="http://www.w3.org/2000/svg">\n<!-- Lucide icons, ISC licence: see licences/lucide-static.txt -->'
SVG = "{http://www.w3.org/2000/svg}"

LINES = {
    "fill": "none",
    "stroke": "currentColor",
    "stroke-width": "1.75",
    "stroke-linecap": "round",
    "stroke-linejoin": "round",
}


def symbol(drawing: Path, name: str) -> str:
    """Return one icon as a symbol that takes the colour of its text."""
    source = ElementTree.parse(drawing).getroot()  # noqa: S314 -- a drawing from a package that we name by version
    target = ElementTree.Element("symbol", {"id": f"i-{name}", "viewBox": "0 0 24 24", **LINES})
    for shape in source:
        ElementTree.SubElement(target, shape.tag.removeprefix(SVG), shape.attrib)
    return ElementTree.tostring(target, encoding="unicode")


def main(icons: Path, sprite: Path) -> None:
    """Write the sprite, one symbol a line."""
    names = Path(__file__).with_suffix(".txt").read_text().split()
    symbols = "\n".join(symbol(icons / f"{name}.svg", name) for name in names)
    sprite.write_text(f"{HEAD}\n{symbols}\n</svg>\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
