"""Where templates, static files, translations and examples stand, in a checkout and in a wheel."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def _first_folder(*folders: Path) -> Path:
    for folder in folders:
        if folder.is_dir():
            return folder
    msg = f"None of these folders exists: {', '.join(map(str, folders))}"
    raise FileNotFoundError(msg)


#: In a wheel the templates sit inside the package; in a checkout, beside it.
TEMPLATES = _first_folder(_PACKAGE / "templates", _PACKAGE.parent / "templates")
STATIC = _PACKAGE / "static"
TRANSLATIONS = _PACKAGE / "translations"
EXAMPLES = _PACKAGE / "examples"
MIGRATIONS = _PACKAGE / "migrations"
