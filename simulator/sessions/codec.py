"""Events as lines of a journal, and back."""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Mapping
from dataclasses import MISSING, Field, dataclass, fields
from typing import TYPE_CHECKING, Any, get_args

from simulator.interview.events import Assessed, Event, Opinion, Purpose
from simulator.interview.reasons import Reason

if TYPE_CHECKING:
    from simulator.feedback.assessment import Assessment


class LineError(ValueError):
    """A line that is not what a journal holds."""


@dataclass(frozen=True, slots=True)
class UnknownEvent:
    """An event of a kind that this version does not know: passed over, and never taken out of its journal."""

    name: str


def to_line(data: Mapping[str, Any]) -> bytes:
    """Return JSON-ready values as one line, its end included.

    A lone surrogate, which UTF-8 cannot hold, becomes JSON's own escape for it.
    """
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return text.encode("utf-8", "backslashreplace") + b"\n"


def from_line(line: bytes) -> dict[str, Any]:
    """Read one line.

    Raises:
        LineError: When it is not a JSON object in UTF-8.
    """
    if not line.startswith(b"{"):
        raise LineError("it is not a JSON object")
    try:
        data = json.loads(line.decode("utf-8"))
    except (ValueError, RecursionError) as error:
        raise LineError(f"it is not JSON: {error}") from error
    assert isinstance(data, dict)
    return data


def encode(event: Event) -> bytes:
    """Return an event as one line, its end included; fields at their defaults are left out."""
    data: dict[str, Any] = {"event": _NAMES[type(event)]}
    for one in fields(event):
        value = getattr(event, one.name)
        if one.default is MISSING or value != one.default:
            data[one.name] = round(value, 3) if isinstance(value, float) else value
    if isinstance(event, Assessed):
        data["assessment"] = event.assessment.to_json()
    return to_line(data)


def decode(line: bytes) -> Event | UnknownEvent:
    """Read one line.

    Raises:
        LineError: When it is not an event.
    """
    data = from_line(line)
    name = data.get("event")
    if not isinstance(name, str):
        raise LineError("it names no event")
    kind: Callable[..., Event] | None = _KINDS.get(name)
    if kind is None:
        return UnknownEvent(name)
    try:
        return kind(*[_read(one, data) for one in _FIELDS[name]])
    except (ValueError, KeyError, TypeError, OverflowError, AttributeError) as error:
        raise LineError(f"its {name} event is not whole: {error}") from error


def event_name(kind: type[Event]) -> str:
    """Return the name that a kind of event has in a journal."""
    return _NAMES[kind]


def _read(one: Field[Any], data: Mapping[str, Any]) -> object:
    if one.name not in data and one.default is not MISSING:
        return one.default
    return _READERS[one.name](data[one.name])


def _whole(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        raise LineError(f"{value!r} is not a whole number")
    return value


def _seconds(value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise LineError(f"{value!r} is not a number of seconds")
    if not math.isfinite(value) or value < 0:
        raise LineError(f"{value!r} is not a number of seconds")
    return float(value)


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise LineError(f"{value!r} is not a text")
    return value


def _opinion(value: object) -> Opinion | None:
    return None if value is None else Opinion(_text(value))


def _assessment(value: Mapping[str, Any]) -> Assessment:
    from simulator.feedback.assessment import Assessment

    return Assessment.from_json(value)


_READERS: dict[str, Callable[[Any], object]] = {
    "assessment": _assessment,
    "attempt": _whole,
    "clock": _seconds,
    "element": _text,
    "end": _whole,
    "limit": _seconds,
    "note": _text,
    "of": _whole,
    "opinion": _opinion,
    "program": _text,
    "prompt": _text,
    "purpose": Purpose,
    "question": _text,
    "rating": _whole,
    "reason": Reason,
    "start": _whole,
    "text": _text,
}
"""How a field is read, by its name: a name means the same in every event."""

_NAMES: dict[type[Event], str] = {
    kind: "".join(f"_{c.lower()}" if c.isupper() else c for c in kind.__name__)[1:]
    for kind in get_args(Event)
}
_KINDS: dict[str, type[Event]] = {name: kind for kind, name in _NAMES.items()}
_FIELDS = {name: fields(kind) for name, kind in _KINDS.items()}
