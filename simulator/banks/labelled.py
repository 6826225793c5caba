"""Whole answers with a careful reader's verdicts: `answers/VOICE.jsonl` beside a bank."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path

from pydantic import ValidationError

from simulator.banks.draft import unknown_element
from simulator.banks.explain import explain
from simulator.banks.files import UnreadableFileError, read_bytes
from simulator.banks.format import LabelledAnswerFields
from simulator.banks.problems import KEY, Flaw, Loc, Problem

FOLDER = "answers"
SUFFIX = ".jsonl"
_EXAMPLE = 'write {"id": "a1", "question": "...", "answer": "...", "covered": ["..."]}'


@dataclass(frozen=True, slots=True)
class LabelledAnswer:
    """A whole answer with the verdicts of a careful reader, to learn evidence from.

    Attributes:
        id: Unique in its file.
        voice: Who talks; answers of one voice never stand on both sides of a cross-validation.
        question: Id of the question that it answers.
        answer: The whole answer.
        covered: The question's elements that were found, each with the words that carry it, verbatim; empty words
            when nobody marked them.
        absent: The question's other elements, each with how it is not there, e.g. `near_miss`.
        also: Elements beyond the question's that it carries as well, each with its words.
        unquoted: Elements that it carries, the question's or others, whose words nobody marked.
    """

    id: str
    voice: str
    question: str
    answer: str
    covered: Mapping[str, str] = field(hash=False)
    absent: Mapping[str, str] = field(hash=False)
    also: Mapping[str, str] = field(hash=False)
    unquoted: frozenset[str]

    @property
    def elements(self) -> frozenset[str]:
        """All elements that a verdict is given for."""
        return frozenset(chain(self.covered, self.absent, self.also, self.unquoted))


@dataclass(frozen=True, slots=True)
class AnswerFile:
    """What came of reading a file of labelled answers.

    Attributes:
        answers: In the file's order; without those that have problems.
        problems: What is wrong, by line.
    """

    answers: tuple[LabelledAnswer, ...] = ()
    problems: tuple[Problem, ...] = ()


def answer_files(folder: Path) -> list[Path]:
    """Return the files of labelled answers beside the banks of a folder, by name."""
    beside = folder / FOLDER
    if not beside.is_dir():
        return []
    return sorted(one for one in beside.iterdir() if one.suffix == SUFFIX and not one.name.startswith("."))


def read_answers(path: Path, known: Collection[str]) -> AnswerFile:
    """Read a file of labelled answers, one a line.

    Args:
        path: The file.
        known: Ids of all elements that there are.
    """
    try:
        lines = read_bytes(path).removeprefix(b"\xef\xbb\xbf").split(b"\n")
    except UnreadableFileError as error:
        return AnswerFile(problems=(Problem(path, 1, 1, error.message, error.remedy),))
    answers: dict[str, LabelledAnswer] = {}
    problems: list[Problem] = []
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        answer, flaws = _read(line, known)
        if answer is not None and answer.answer in answers:
            flaws = [
                Flaw(
                    ("answer",),
                    f"the answer stands here twice, first as {answers[answer.answer].id!r}",
                    "delete one",
                )
            ]
        problems += [_problem(path, number, line, flaw) for flaw in flaws]
        if answer is not None and not flaws:
            answers[answer.answer] = answer
    return AnswerFile(tuple(answers.values()), tuple(sorted(problems)))


def _read(line: bytes, known: Collection[str]) -> tuple[LabelledAnswer | None, Sequence[Flaw]]:
    try:
        values = json.loads(line)
    except (ValueError, RecursionError):
        values = None
    if not isinstance(values, dict):
        return None, [Flaw((), "the line is not a JSON object", _EXAMPLE)]
    try:
        fields = LabelledAnswerFields.model_validate(values)
    except ValidationError as error:
        return None, list(explain(error, LabelledAnswerFields))
    answer = _answer(fields)
    return answer, list(_flaws(answer, fields, known))


def _answer(fields: LabelledAnswerFields) -> LabelledAnswer:
    covered = {name: fields.evidence.get(name, "") for name in fields.covered}
    carried = {**covered, **fields.also}
    return LabelledAnswer(
        id=fields.id,
        voice=fields.voice,
        question=fields.question,
        answer=fields.answer,
        covered=covered,
        absent=fields.absent,
        also={name: words for name, words in fields.also.items() if words},
        unquoted=frozenset(name for name, words in carried.items() if not words),
    )


def _flaws(answer: LabelledAnswer, fields: LabelledAnswerFields, known: Collection[str]) -> Iterator[Flaw]:
    groups = {"covered": fields.covered, "absent": list(fields.absent), "also": list(fields.also)}
    first: dict[str, str] = {}
    for group, names in groups.items():
        for name in names:
            if name not in known:
                yield unknown_element((group, name), name, known)
            elif (other := first.setdefault(name, group)) != group:
                yield Flaw(
                    (group, name), f"{name!r} is both {other} and {group}", "keep the one that is right"
                )
    for group, quotes in (("evidence", fields.evidence), ("also", answer.also)):
        for name, words in quotes.items():
            if group == "evidence" and name not in answer.covered:
                yield Flaw(
                    (group, name),
                    f"there is evidence of {name!r}, which is not covered",
                    "add it to `covered`",
                )
            elif words not in answer.answer:
                yield Flaw(
                    (group, name),
                    f"the words that carry {name!r} are not in the answer",
                    "quote them verbatim",
                )


def _problem(path: Path, number: int, line: bytes, flaw: Flaw) -> Problem:
    return Problem(
        path,
        number,
        _column(line.decode("utf-8", "replace"), flaw.loc),
        flaw.message,
        flaw.remedy,
        flaw.severity,
    )


def _column(line: str, loc: Loc) -> int:
    """Return where the names of the way are found in the line, one behind the other, counted from 1."""
    place = 0
    for step in loc:
        if isinstance(step, str) and step != KEY:
            found = line.find(json.dumps(step, ensure_ascii=False), place)
            place = max(found, place)
    return place + 1
