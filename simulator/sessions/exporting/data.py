"""Sessions as JSON; `schema.json` beside this module describes it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from importlib import resources
from typing import Any

from simulator.feedback.assessment import Verdict
from simulator.sessions.transcript import Entry, Row, Span, Transcript
from simulator.visible import visible_json

FORMAT = 1
"""The number of the exported format."""


def as_json(sessions: Sequence[Transcript]) -> str:
    """Return the sessions as one JSON document."""
    return visible_json(to_json(sessions)) + "\n"


def to_json(sessions: Sequence[Transcript]) -> dict[str, Any]:
    """Return the sessions as JSON-ready values."""
    return {"format": FORMAT, "sessions": [session_to_json(one) for one in sessions]}


def schema() -> str:
    """Return the JSON Schema of what `as_json` writes."""
    return resources.files(__package__).joinpath("schema.json").read_text("utf-8")


def session_to_json(session: Transcript) -> dict[str, Any]:
    """Return one session as JSON-ready values."""
    return _plain(session) | {
        "ended": session.ended,
        "entries": [_entry(entry) for entry in session.entries],
    }


def _entry(entry: Entry) -> dict[str, Any]:
    return _plain(entry) | {"rows": [_row(row, entry.answer) for row in entry.rows]}


def _row(row: Row, answer: str) -> dict[str, Any]:
    own = row.own_words
    return {
        "id": row.element,
        "name": row.name,
        "required": row.required,
        "covered": row.verdict is Verdict.COVERED,
        "verdict": row.verdict,
        "confidence": round(row.confidence, 3),
        "evidence": [_span(one, answer) for one in row.spans],
        "opinion": row.opinion,
        "own_words": _span(own, answer) if own else None,
        "hint": row.hint,
        "probe": row.probe,
    }


def _span(span: Span, answer: str) -> dict[str, Any]:
    return asdict(span) | {"text": answer[span.start : span.end]}


def _plain(one: Transcript | Entry) -> dict[str, Any]:
    """Return the fields that are JSON already, times and shares to three places."""
    return {
        name: round(value, 3) if isinstance(value, float) else value
        for name in type(one).__dataclass_fields__
        if (value := getattr(one, name)) is None or isinstance(value, str | int | float | tuple)
    }
