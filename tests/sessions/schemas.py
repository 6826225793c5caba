"""As much of JSON Schema as the program's own schemas use."""

from __future__ import annotations

from typing import Any

_TYPES = {
    "object": dict, "array": list, "string": str, "integer": int, "number": (int, float), "boolean": bool,
    "null": type(None),
}  # fmt: skip
_KNOWN = {
    "$schema", "$defs", "$ref", "title", "description", "type", "required", "additionalProperties", "properties",
    "items", "enum", "const", "minimum", "maximum", "oneOf",
}  # fmt: skip


def check(value: Any, schema: dict[str, Any], root: dict[str, Any] | None = None, at: str = "$") -> None:
    """Raise an AssertionError, with the place, where a value is not as its schema says."""
    root = root or schema
    assert schema.keys() <= _KNOWN, f"{at}: {schema.keys() - _KNOWN} is not understood here"
    if "$ref" in schema:
        check(value, root["$defs"][schema["$ref"].removeprefix("#/$defs/")], root, at)
    if "oneOf" in schema:
        assert sum(_fits(value, one, root) for one in schema["oneOf"]) == 1, at
    _check_value(value, schema, at)
    if isinstance(value, dict) and "properties" in schema:
        assert set(schema.get("required", ())) <= value.keys() <= schema["properties"].keys(), (
            f"{at}: {value.keys()}"
        )
        for name, one in value.items():
            check(one, schema["properties"][name], root, f"{at}.{name}")
    if isinstance(value, list) and "items" in schema:
        for number, one in enumerate(value):
            check(one, schema["items"], root, f"{at}[{number}]")


def _check_value(value: Any, schema: dict[str, Any], at: str) -> None:
    assert value == schema.get("const", value), at
    assert value in schema.get("enum", [value]), f"{at}: {value!r}"
    if "type" in schema:
        _check_type(value, schema["type"], at)
    if value is not None and "minimum" in schema:
        assert schema["minimum"] <= value <= schema.get("maximum", value), f"{at}: {value!r}"


def _check_type(value: Any, named: str | list[str], at: str) -> None:
    names = [named] if isinstance(named, str) else named
    if isinstance(value, bool):
        assert "boolean" in names, f"{at}: {value!r}"
    else:
        assert any(isinstance(value, _TYPES[name]) for name in names), f"{at}: {value!r}"


def _fits(value: Any, schema: dict[str, Any], root: dict[str, Any]) -> bool:
    try:
        check(value, schema, root)
    except AssertionError:
        return False
    return True
