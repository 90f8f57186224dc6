"""Writes VERSIONS.md and the licence texts for vendored npm packages: PACKAGES FOLDER "NAME VERSION"..."""

import json
import shutil
import sys
from pathlib import Path

TITLE = "# Vendored packages\n\nWritten by `make vendor`; the licence texts stand in `licences/`.\n"


def plain_name(package: str) -> str:
    """Return a package's name as a file name."""
    return package.removeprefix("@").replace("/", "-")


def row(packages: Path, folder: Path, noted: str) -> str:
    """Copy one package's licence and return its line of the table."""
    package, version = noted.split(" ")
    licence = f"licences/{plain_name(package)}.txt"
    shutil.copyfile(packages / package / "LICENSE", folder / licence)
    described = json.loads((packages / package / "package.json").read_text())
    return f"| {package} | {version} | {described['license']} | [text]({licence}) |"


def main(packages: Path, folder: Path, *noted: str) -> None:
    """Write the table of packages, versions and licences."""
    rows = ["| package | version | licence | |", "|---|---|---|---|", *(row(packages, folder, each) for each in noted)]
    (folder / "VERSIONS.md").write_text(TITLE + "\n" + "\n".join(rows) + "\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), *sys.argv[3:])
