"""What validation found, in plain words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from textwrap import shorten

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from simulator.banks.format import INNER
from simulator.banks.problems import KEY, Flaw, Loc
from simulator.errors import nearest

_OTHER_NAMES = {
    "question": "prompt",
    "text": "prompt",
    "ask": "prompt",
    "time": "time_limit",
    "limit": "time_limit",
    "elements": "required",
    "level": "difficulty",
    "follow_ups": "probes",
    "followups": "probes",
    "answer": "sample_answer",
    "sample": "sample_answer",
    "label": "name",
    "title": "name",
    "name": "title",
    "phrases": "cues",
    "patterns": "cues",
    "description": "looks_for",
}
"""What people write, and what they may have meant."""

_EXPECTED = {
    "string_type": ("a text is expected here", "write words"),
    "list_type": ("a list is expected here", "write [one, another], or a line with a dash for each"),
    "dict_type": ("fields are expected here", "write `name: value` lines, indented under it"),
    "model_type": ("fields are expected here", "write `name: value` lines, indented under it"),
    "int_type": ("a whole number is expected here", "write 1, 2 or 3"),
    "int_parsing": ("a whole number is expected here", "write 1, 2 or 3"),
    "bool_type": ("true or false is expected here", "write one of the two"),
    "bool_parsing": ("true or false is expected here", "write one of the two"),
    "greater_than_equal": ("the number is out of bounds", "write 1, 2 or 3"),
    "less_than_equal": ("the number is out of bounds", "write 1, 2 or 3"),
}

_SIZES = {
    "too_short": ("the list is empty", "name at least one element"),
    "string_too_short": ("the text is empty", "write it, or delete the line if the field is not needed"),
    "string_too_long": ("the id is longer than 64 characters", "shorten it"),
}
_NO_FIELDS = "begin with `format: 1`; of a list of questions, `mock-interview banks import FILE` makes a bank"


def explain(error: ValidationError, model: type[BaseModel]) -> Iterator[Flaw]:
    """Yield each thing that validation found in a file of that model."""
    found = error.errors(include_url=False)
    misspelt = {
        (*one["loc"][:-1], _meant(one["loc"], model)) for one in found if one["type"] == "extra_forbidden"
    }
    for details in found:
        if details["type"] != "missing" or details["loc"] not in misspelt:
            yield _flaw(details, model)


def _flaw(details: ErrorDetails, model: type[BaseModel]) -> Flaw:
    loc: Loc = details["loc"]
    match details["type"]:
        case "extra_forbidden":
            return _unknown_field(loc, model)
        case "missing":
            added = "format: 1" if loc == ("format",) else f"{loc[-1]}:"
            return Flaw(loc[:-1], f"{_thing(loc[:-1])} has no `{loc[-1]}`", f"add `{added}`")
        case "string_pattern_mismatch":
            return _bad_id(loc, str(details["input"]))
    return _bad_value(loc, details)


def _bad_value(loc: Loc, details: ErrorDetails) -> Flaw:
    kind, value = details["type"], details["input"]
    if value is None:
        return Flaw(loc, f"`{_name(loc)}` is empty", "write its value, or delete the line")
    if kind == "literal_error":
        return _bad_format(loc, value)
    if kind == "string_type" and isinstance(value, Mapping):
        return _colon(loc, value)
    return Flaw(loc, *_wording(kind, details["msg"], value, outermost=not loc))


def _wording(kind: str, otherwise: str, value: object, *, outermost: bool) -> tuple[str, str]:
    if kind == "time":
        return f"{_shown(value)} {otherwise}", "write 5m, 90s or 1m30s"
    if outermost:
        return f"a bank is a group of fields, and {_shown(value)} stands here", _NO_FIELDS
    if kind in _SIZES:
        return _SIZES[kind]
    message, remedy = _EXPECTED.get(kind, (otherwise, ""))
    return f"{message}, and {_shown(value)} stands there", remedy


def _unknown_field(loc: Loc, model: type[BaseModel]) -> Flaw:
    meant = _meant(loc, model)
    remedy = f"did you mean `{meant}`?" if meant else f"the fields are {', '.join(_fields(loc[:-1], model))}"
    return Flaw((*loc, KEY), f"{_thing(loc[:-1])} has no field {str(loc[-1])!r}", remedy)


def _meant(loc: Loc, model: type[BaseModel]) -> str:
    """Return the field that the author of an unknown one may have meant; empty when none is near."""
    name = str(loc[-1]).lower()
    fields = _fields(loc[:-1], model)
    other = _OTHER_NAMES.get(name)
    near = nearest(name.replace("-", "_"), fields, most=1) or [one for one in fields if one == other]
    return near[0] if near else ""


def _bad_id(loc: Loc, written: str) -> Flaw:
    made = "_".join("".join(c if c.isascii() and c.isalnum() else " " for c in written.lower()).split())
    remedy = "write lower-case letters, digits, - and _, a letter first"
    if made and made[0].isalpha():
        remedy += f": {made}"
    return Flaw(loc, f"{written!r} is not an id", remedy)


def _bad_format(loc: Loc, value: object) -> Flaw:
    if isinstance(value, str) and value.isdecimal() and int(value) > 1:
        return Flaw(
            loc, f"format {value} is newer than this program, which reads format 1", "update the program"
        )
    return Flaw(loc, f"{_shown(value)} is not a format number", "write `format: 1`")


def _colon(loc: Loc, value: Mapping[str, object]) -> Flaw:
    first = next(iter(value), "")
    message = f"a text is expected here, and `{first}: ...` reads as a field, because of its colon"
    return Flaw(loc, message, "put the whole text in quotes")


def _fields(loc: Loc, model: type[BaseModel]) -> list[str]:
    inner = next((INNER[step] for step in reversed(loc) if step in INNER), model) if loc else model
    return list(inner.model_fields)


def _thing(loc: Loc) -> str:
    """Return what stands at that place, as a reader calls it."""
    names = {"questions": "the question", "examples": "the example"}
    names |= dict.fromkeys(("passages", "present", "absent"), "the passage")
    for step, inside in reversed(list(zip(loc, (*loc, "")[1:], strict=True))):
        if step == "elements" and inside:
            return f"the element {inside!r}"
        if step in names:
            return names[str(step)]
    return "the file"


def _name(loc: Loc) -> str:
    """Return the field that the place belongs to."""
    return next((str(step) for step in reversed(loc) if isinstance(step, str) and step != KEY), "the file")


def _shown(value: object) -> str:
    match value:
        case None:
            return "nothing"
        case str():
            return repr(shorten(value, 40, placeholder=" ..."))
        case int() | float():
            return str(value)
        case Mapping():
            return "a group of fields"
    return "a list"
