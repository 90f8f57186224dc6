"""Plain values to YAML that a 1.1 and a 1.2 reader understand alike."""

from __future__ import annotations

import io
import re
from datetime import date
from decimal import Decimal
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.nodes import ScalarNode
from ruamel.yaml.representer import SafeRepresenter

from workshop.archive.yaml_reading import Plain

#: Text that no reader takes for a number, date, truth value or null may stand without quotes.
_SAFE = re.compile(
    r"^(?!(?:y|n|yes|no|on|off|true|false|null|nan|inf)$)[A-Za-zÀ-ÖØ-öø-ÿ(][^\n\r\t#:{}\[\],&*!|>'\"%@`~=<\\\x85\u2028\u2029\ufeff]*$",
    re.IGNORECASE,
)


class _Representer(SafeRepresenter):
    """Writes numbers in their shortest form and quotes whatever could be misread."""


def _number(representer: SafeRepresenter, value: Decimal) -> ScalarNode:
    return representer.represent_scalar("tag:yaml.org,2002:float", shortest(value))


def _text(representer: SafeRepresenter, value: str) -> ScalarNode:
    plain = _SAFE.match(value) and value == value.strip()
    return representer.represent_scalar("tag:yaml.org,2002:str", value, style=None if plain else '"')


def shortest(value: Decimal) -> str:
    """Return a decimal without exponent and without zeros at its end."""
    written = f"{value:f}"
    if "." in written:
        written = written.rstrip("0").rstrip(".")
    return "0" if written in {"-0", ""} else written


_Representer.add_representer(str, _text)


def write_yaml(value: dict[str, Plain]) -> bytes:
    """Return a document as UTF-8; keys keep their order."""
    yaml = YAML(typ="safe", pure=True)
    yaml.Representer = _Representer
    yaml.default_flow_style = False
    yaml.allow_unicode = True
    yaml.width = 150
    yaml.sort_base_mapping_type_on_output = False  # type: ignore[assignment]  # keys keep their order
    stream = io.BytesIO()
    yaml.dump(_numbers_as_written(value), stream)
    return stream.getvalue()


def _numbers_as_written(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _numbers_as_written(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_numbers_as_written(item) for item in value]
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else _Written(shortest(value))
    if isinstance(value, str):
        return str(value)
    if isinstance(value, date):
        return _Written(value.isoformat())
    return value


class _Written(str):
    """A number or date in the form it must have in the file."""

    __slots__ = ()


def _as_written(representer: SafeRepresenter, value: _Written) -> ScalarNode:
    tag = "timestamp" if value.count("-") == 2 else "float"
    return representer.represent_scalar(f"tag:yaml.org,2002:{tag}", str(value))


_Representer.add_representer(_Written, _as_written)
