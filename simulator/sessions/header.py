"""The first line of a journal: what was asked, and under which conditions."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Self

from simulator import __version__
from simulator.interview.course import Plan
from simulator.interview.settings import Settings
from simulator.questions import Element, Question
from simulator.sessions.moments import moment

FORMAT = 1
"""The number of the journal's format; a change that an older reader would misread needs the next one."""


class NewerFormatError(ValueError):
    """A journal of a later format than this program reads."""


@dataclass(frozen=True, slots=True)
class Header:
    """What a session was when it began.

    Attributes:
        id: Its name, also that of its file.
        started: When it began, ISO 8601 in UTC.
        program: Version of the program that held it.
        settings: The conditions.
        questions: As asked, with the elements' words but without cues and weights.
        format: Number of the journal's format.
    """

    id: str
    started: str
    program: str
    settings: Settings
    questions: tuple[Question, ...]
    format: int = FORMAT

    @classmethod
    def of(cls, plan: Plan, *, id: str, now: datetime) -> Self:  # noqa: A002 - the field's own name
        """Describe a session that begins now."""
        started = now.astimezone(UTC).isoformat(timespec="seconds")
        return cls(id, started, __version__, plan.settings, plan.questions)

    @property
    def when(self) -> datetime:
        """When it began."""
        return moment(self.started)

    @property
    def plan(self) -> Plan:
        """What was to be asked, for going on with it."""
        return Plan(self.questions, self.settings)

    def question(self, question_id: str) -> Question | None:
        """Return a question as it was asked."""
        return next((one for one in self.questions if one.id == question_id), None)

    def to_json(self) -> dict[str, Any]:
        """Return it as JSON-ready values."""
        return {
            "format": self.format,
            "id": self.id,
            "started": self.started,
            "program": self.program,
            "settings": _settings_to_json(self.settings),
            "questions": [_question_to_json(one) for one in self.questions],
        }

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Self:
        """Read what `to_json` wrote.

        Raises:
            NewerFormatError: When the format's number is beyond `FORMAT`.
            KeyError, TypeError, ValueError: When a field is absent or of another kind.
        """
        number = data["format"]
        if not isinstance(number, int) or number < 1:
            raise ValueError(f"{number!r} is not the number of a format")
        program = str(data.get("program", "unknown"))
        if number > FORMAT:
            raise NewerFormatError(
                f"it is of format {number}, written by version {program}; this version reads format {FORMAT}"
            )
        started = str(data["started"])
        moment(started)
        return cls(
            id=str(data["id"]),
            started=started,
            program=program,
            settings=_settings_from_json(data["settings"]),
            questions=tuple(_question_from_json(one) for one in data["questions"]),
            format=number,
        )


def _settings_to_json(settings: Settings) -> dict[str, Any]:
    return {
        "banks": list(settings.banks),
        "exam": settings.exam,
        "seed": settings.seed,
        "time_limit": settings.time_limit,
    }


def _settings_from_json(data: Mapping[str, Any]) -> Settings:
    limit = data.get("time_limit")
    return Settings(
        banks=tuple(str(one) for one in data["banks"]),
        exam=bool(data.get("exam", False)),
        seed=int(data.get("seed", 0)),
        time_limit=None if limit is None else _seconds(limit),
    )


def _question_to_json(question: Question) -> dict[str, Any]:
    return {
        "id": question.id,
        "bank": question.bank,
        "prompt": question.prompt,
        "time_limit": question.time_limit,
        "required": [_element_to_json(one) for one in question.required],
        "optional": [_element_to_json(one) for one in question.optional],
    }


def _question_from_json(data: Mapping[str, Any]) -> Question:
    return Question(
        id=str(data["id"]),
        bank=str(data["bank"]),
        prompt=str(data["prompt"]),
        required=tuple(_element_from_json(one) for one in data["required"]),
        optional=tuple(_element_from_json(one) for one in data.get("optional", ())),
        time_limit=int(_seconds(data["time_limit"])),
    )


_ELEMENT_WORDS = ("name", "looks_for", "hint", "probe")


def _element_to_json(element: Element) -> dict[str, Any]:
    words = {name: getattr(element, name) for name in _ELEMENT_WORDS}
    return {"id": element.id} | {name: text for name, text in words.items() if text}


def _element_from_json(data: Mapping[str, Any]) -> Element:
    name, looks_for, hint, probe = (str(data.get(word, "")) for word in _ELEMENT_WORDS)
    return Element(str(data["id"]), name or str(data["id"]), looks_for, hint=hint, probe=probe)


def _seconds(value: float) -> float:
    seconds = float(value)
    if not math.isfinite(seconds) or seconds < 0:
        raise ValueError(f"{value!r} is not a number of seconds")
    return seconds
