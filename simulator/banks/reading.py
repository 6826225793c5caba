"""From a file to a bank, or to everything that is wrong with it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel, ValidationError

from simulator.banks.draft import Draft, QuestionDraft
from simulator.banks.explain import explain
from simulator.banks.files import read_bytes
from simulator.banks.format import BankFields, ElementFields, PersonalFields, QuestionFields
from simulator.banks.problems import Flaw, Loc, Problem
from simulator.banks.salvage import salvage
from simulator.banks.yaml_errors import lines_of
from simulator.banks.yaml_source import Document, SourceError, parse
from simulator.questions import Element, Example, Passage

_Model = TypeVar("_Model", bound=BaseModel)


@dataclass(frozen=True, slots=True)
class Reading:
    """What came of reading a file.

    Attributes:
        path: The file.
        document: Its values with their places; None when it is no YAML.
        draft: What it says by itself; None when it does not validate.
        passages: Labelled texts by element id, to learn from.
        problems: Everything that is wrong with it by itself, by line.
        lines: The file as it is written.
    """

    path: Path
    document: Document | None = None
    draft: Draft | None = None
    passages: Mapping[str, tuple[Passage, ...]] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()
    lines: tuple[str, ...] = ()

    @property
    def salvaged(self) -> Draft:
        """What the file says by itself, or as much of it as can be understood."""
        return self.draft or salvage(self.document.root if self.document else None)

    def locate(self, loc: Loc) -> tuple[int, int]:
        """Return line and column, both from 1, of a place in this file."""
        return (self.document or Document(None)).locate(loc)

    def problem(self, flaw: Flaw) -> Problem:
        """Return the flaw with its line and column in this file."""
        return (self.document or Document(None)).problem(self.path, flaw)


def read(path: Path) -> Reading:
    """Read a bank's file.

    Raises:
        UnreadableFileError: When there is no such file or it may not be read.
    """
    return read_text(path, read_bytes(path))


def read_text(path: Path, data: bytes) -> Reading:
    """Read the bytes of a bank's file; the path only says where they come from."""
    document, fields, problems = validated(path, data, BankFields)
    lines = tuple(lines_of(data.decode("utf-8-sig", "replace")))
    if fields is None:
        return Reading(path, document, problems=problems, lines=lines)
    passages = {name: _passages(one) for name, one in fields.elements.items() if one.passages}
    return Reading(path, document, _draft(fields), passages, problems, lines)


def read_personal(path: Path, data: bytes) -> tuple[Mapping[str, tuple[str, ...]], tuple[Problem, ...]]:
    """Return the candidate's own cues by element id, and what is wrong with their file."""
    _, fields, problems = validated(path, data, PersonalFields)
    if fields is None:
        return {}, problems
    return {name: tuple(one.cues) for name, one in fields.elements.items() if one.cues}, problems


def validated(
    path: Path, data: bytes, model: type[_Model]
) -> tuple[Document | None, _Model | None, tuple[Problem, ...]]:
    """Return a file's values with their places, its fields when they validate, and what is wrong with it."""
    try:
        document = parse(data)
    except SourceError as error:
        return None, None, (error.at(path),)
    problems = [one.at(path) for one in document.repeated]
    if document.root is None:
        problems.append(
            Problem(path, 1, 1, "the file is empty", "`mock-interview banks new ID` writes one to start from")
        )
        return document, None, tuple(problems)
    try:
        fields = model.model_validate(document.root)
    except ValidationError as error:
        problems += [document.problem(path, flaw) for flaw in explain(error, model)]
        return document, None, tuple(sorted(problems))
    return document, fields, tuple(problems)


def _draft(fields: BankFields) -> Draft:
    return Draft(
        id=fields.id,
        title=fields.title,
        description=fields.description,
        elements={name: _element(name, one) for name, one in fields.elements.items()},
        questions=tuple([_question(one) for one in fields.questions]),
    )


def _element(name: str, fields: ElementFields) -> Element:
    return Element(
        id=name,
        name=fields.name,
        looks_for=fields.looks_for,
        not_enough=fields.not_enough,
        why=fields.why,
        hint=fields.hint,
        probe=fields.probe,
        cues=tuple(fields.cues),
    )


def _passages(fields: ElementFields) -> tuple[Passage, ...]:
    return tuple(
        Passage(one.text, one.present, one.kind, tuple(one.also or ()), one.also is not None)
        for one in fields.passages
    )


def _question(fields: QuestionFields) -> QuestionDraft:
    return QuestionDraft(
        id=fields.id,
        prompt=fields.prompt,
        required=tuple(fields.required),
        optional=tuple(fields.optional),
        time_limit=fields.time_limit,
        difficulty=fields.difficulty,
        tags=tuple(fields.tags),
        probes=tuple(fields.probes),
        sample_answer=fields.sample_answer,
        examples=tuple([Example(one.answer, tuple(one.covered)) for one in fields.examples]),
    )
