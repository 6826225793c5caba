"""Where in its file a question or an element stands, as it is written now."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from simulator.banks.files import UnreadableFileError, read_bytes
from simulator.banks.problems import KEY, Loc, Problem
from simulator.banks.yaml_source import Document, Map, Seq, SourceError, parse


@dataclass(frozen=True, slots=True)
class Spot:
    """A place in a file.

    Attributes:
        path: The file.
        line: Counted from 1.
        column: Counted from 1, in code points.
    """

    path: Path
    line: int = 1
    column: int = 1

    @classmethod
    def of(cls, problem: Problem) -> Spot:
        """Return where a problem is."""
        return cls(problem.path, problem.line, problem.column)

    def __str__(self) -> str:
        return f"{self.path}:{self.line}:{self.column}"


def question_spot(path: Path, question: str) -> Spot:
    """Return where a question begins; where the file cannot be understood, or its beginning, when it is not found."""
    document = _document(path)
    return document if isinstance(document, Spot) else _at(path, document, _question(document.root, question))


def element_spot(path: Path, element: str) -> Spot:
    """Return where an element is defined; where the file cannot be understood, or its beginning, if it is not found."""
    document = _document(path)
    return document if isinstance(document, Spot) else _at(path, document, _element(document.root, element))


def _document(path: Path) -> Document | Spot:
    try:
        return parse(read_bytes(path))
    except SourceError as error:
        return Spot(path, error.line + 1, error.column + 1)
    except UnreadableFileError:
        return Spot(path)


def _at(path: Path, document: Document, loc: Loc | None) -> Spot:
    return Spot(path) if loc is None else Spot(path, *document.locate(loc))


def _question(root: object, wanted: str) -> Loc | None:
    questions = root.get("questions") if isinstance(root, Map) else None
    for place, question in enumerate(questions if isinstance(questions, Seq) else ()):
        if isinstance(question, Map) and question.get("id") == wanted:
            return ("questions", place)
    return None


def _element(root: object, wanted: str) -> Loc | None:
    elements = root.get("elements") if isinstance(root, Map) else None
    found = isinstance(elements, Map) and wanted in elements
    return ("elements", wanted, KEY) if found else None
