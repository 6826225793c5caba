"""What can be understood of a file that does not validate, so that its author hears of everything at once."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from simulator.banks.draft import Draft, QuestionDraft
from simulator.questions import DEFAULT_TIME_LIMIT, Element, Example


def salvage(root: object) -> Draft:
    """Return a draft that keeps every place of the file; what cannot be read in it is empty."""
    fields = _fields(root)
    elements = {name: _element(name, _fields(one)) for name, one in _fields(fields.get("elements")).items()}
    questions = tuple(_question(_fields(one)) for one in _items(fields.get("questions")))
    return Draft(_text(fields.get("id")), _text(fields.get("title")), "", elements, questions)


def _element(name: str, fields: Mapping[str, Any]) -> Element:
    return Element(name, _text(fields.get("name")), cues=_texts(fields.get("cues")))


def _question(fields: Mapping[str, Any]) -> QuestionDraft:
    return QuestionDraft(
        id=_text(fields.get("id")),
        prompt=_text(fields.get("prompt")),
        required=_texts(fields.get("required")),
        optional=_texts(fields.get("optional")),
        time_limit=DEFAULT_TIME_LIMIT,
        difficulty=2,
        tags=(),
        probes=(),
        sample_answer="",
        examples=tuple(
            Example("", _texts(_fields(one).get("covered"))) for one in _items(fields.get("examples"))
        ),
    )


def _fields(value: object) -> Mapping[str, Any]:
    return value if isinstance(value, dict) else {}


def _items(value: object) -> list[Any]:
    return value if isinstance(value, list) else []


def _text(value: object) -> str:
    return value.strip() if isinstance(value, str) else ""


def _texts(value: object) -> tuple[str, ...]:
    return tuple(_text(one) for one in _items(value))
