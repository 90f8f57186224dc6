"""The published JSON Schema takes what the program takes; read here with a small checker of our own."""

import json
import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from workshop.app import FEATURES
from workshop.archive.parts import json_schema
from workshop.archive.yaml_reading import read_yaml
from workshop.paths import EXAMPLES

SCHEMA = json_schema(FEATURES.archive)
TYPES = {"object": dict, "array": list, "string": str, "boolean": bool, "null": type(None)}
#: Every word of JSON Schema that ours uses; the checker below knows no other.
WORDS = {
    "$ref", "additionalProperties", "anyOf", "const", "enum", "format", "items", "maxItems", "maxLength", "maximum",
    "minItems", "minLength", "minimum", "pattern", "properties", "propertyNames", "required", "type",
}  # fmt: skip
REMARKS = {"$defs", "$schema", "default", "description", "title"}


def wrong(schema: dict[str, Any], value: Any, path: str = "") -> Iterator[str]:
    """Yield where a value is not as a schema asks."""
    if "$ref" in schema:
        yield from wrong(SCHEMA["$defs"][schema["$ref"].rpartition("/")[2]], value, path)
    elif "anyOf" in schema:
        tries = [list(wrong(choice, value, path)) for choice in schema["anyOf"]]
        yield from () if [] in tries else min(tries, key=len)
    elif (
        not is_type(schema.get("type"), value)
        or ("const" in schema and value != schema["const"])
        or not fits(schema, value)
    ):
        yield path
    elif isinstance(value, dict):
        yield from wrong_map(schema, value, path)
    elif isinstance(value, list):
        for place, item in enumerate(value):
            yield from wrong(schema["items"], item, f"{path}[{place}]")


def wrong_map(schema: dict[str, Any], value: dict[str, Any], path: str) -> Iterator[str]:
    yield from (f"{path}.{key}" for key in schema.get("required", ()) if key not in value)
    for key, item in value.items():
        yield from wrong(schema.get("propertyNames", {}), key, f"{path}.{key}")
        inner = schema.get("properties", {}).get(key, schema["additionalProperties"])
        if inner is False:
            yield f"{path}.{key}"
        else:
            yield from wrong(inner, item, f"{path}.{key}")


def is_type(name: str | None, value: Any) -> bool:
    if name in {"number", "integer"}:
        return isinstance(value, int if name == "integer" else (int, float)) and not isinstance(value, bool)
    return name is None or isinstance(value, TYPES[name])


def fits(schema: dict[str, Any], value: Any) -> bool:
    if value not in schema.get("enum", [value]) or value != schema.get("const", value):
        return False
    if isinstance(value, str):
        long_enough = schema.get("minLength", 0) <= len(value) <= schema.get("maxLength", len(value))
        return long_enough and bool(re.search(schema.get("pattern", ""), value))
    if isinstance(value, list):
        return bool(schema.get("minItems", 0) <= len(value) <= schema.get("maxItems", len(value)))
    is_number = isinstance(value, int | float)
    return not is_number or bool(schema.get("minimum", value) <= value <= schema.get("maximum", value))


def as_json(value: Any) -> Any:
    """Return a value as somebody would have it who read the file with a reader of JSON."""
    if isinstance(value, dict):
        return {key: as_json(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [as_json(inner) for inner in value]
    if isinstance(value, Decimal):
        return float(value)
    return value.isoformat() if isinstance(value, date) else value


def example(name: str) -> Any:
    return as_json(read_yaml((EXAMPLES / f"{name}.yaml").read_bytes()).value)


def schemas(schema: Any) -> Iterator[dict[str, Any]]:
    """Yield a schema and every schema in it."""
    if isinstance(schema, dict):
        yield schema
        inner = [*schema.get("anyOf", []), schema.get("items"), schema.get("additionalProperties")]
        for part in (*inner, *schema.get("properties", {}).values(), *schema.get("$defs", {}).values()):
            yield from schemas(part)


def test_uses_no_word_that_goes_unchecked() -> None:
    assert {word for schema in schemas(SCHEMA) for word in schema} - REMARKS == WORDS


def test_stands_on_its_own() -> None:
    assert json.loads(json.dumps(SCHEMA)) == SCHEMA
    references = {schema["$ref"].removeprefix("#/$defs/") for schema in schemas(SCHEMA) if "$ref" in schema}
    assert references <= SCHEMA["$defs"].keys()


def test_knows_no_other_keys_anywhere() -> None:
    for schema in schemas(SCHEMA):
        if "properties" in schema:
            assert schema["additionalProperties"] is False


@pytest.mark.parametrize("name", ["bakenhuis", "waterkant", "saniveld"])
def test_takes_the_examples(name: str) -> None:
    assert list(wrong(SCHEMA, example(name))) == []


def test_takes_null_for_what_may_be_left_out() -> None:
    file = example("saniveld") | {"vision": None, "partners": None, "fictional": None}
    assert list(wrong(SCHEMA, file)) == []


@pytest.mark.parametrize(
    ("key", "change", "path"),
    [
        ("schema", lambda _: 2, ".schema"),
        ("trajectory", lambda own: {**own, "id": "a b"}, ".trajectory.id"),
        ("people", lambda people: [*people, {"id": "D99"}], ".people[18].function"),
        ("partners", lambda partners: [{**partners[0], "role": "boss"}], ".partners[0].role"),
        ("partners", lambda partners: [{**partners[0], "hourly_rate": -1}], ".partners[0].hourly_rate"),
        ("stages", lambda stages: [{**stages[0], "nmae": "x"}], ".stages[0].nmae"),
        ("overlaps", lambda overlaps: [{**overlaps[0], "activities": []}], ".overlaps[0].activities"),
        ("external_days", lambda _: [{"quarter": "2019-4", "days": 1}], ".external_days[0].quarter"),
        (
            "journeys",
            lambda journeys: [{**journeys[0], "steps": [{**journeys[0]["steps"][0], "emotion": 3}]}],
            ".journeys[0].steps[0].emotion",
        ),
        (
            "business_case",
            lambda case: {**case, "costs": [{**case["costs"][0], "carrier": {"haven": 1.5}}]},
            ".business_case.costs[0].carrier.haven",
        ),
        (
            "survey",
            lambda survey: {**survey, "rounds": [{"date": "2019-01-01", "n": 9, "means": {"Q1": 6}}]},
            ".survey.rounds[0].means.Q1",
        ),
    ],
)
def test_refuses_what_the_program_refuses(key: str, change: Any, path: str) -> None:
    file = example("bakenhuis")
    assert path in list(wrong(SCHEMA, file | {key: change(file[key])}))
