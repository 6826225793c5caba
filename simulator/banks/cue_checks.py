"""Whether the cues of a bank can be understood, and whether YAML left its texts whole."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from simulator.banks.problems import Loc, Problem, Severity
from simulator.banks.reading import Reading
from simulator.banks.yaml_source import Map, Seq
from simulator.feedback.cues import CueError, compile_cue
from simulator.questions import Element


def cue_problems(reading: Reading, elements: Mapping[str, Element]) -> Iterator[Problem]:
    """Yield each cue that cannot be compiled, at the column where it stops making sense."""
    for element in elements.values():
        for place, cue in enumerate(element.cues):
            if not cue:
                continue
            try:
                compile_cue(cue)
            except CueError as error:
                yield _in_cue(reading, ("elements", element.id, "cues", place), cue, error)


def _in_cue(reading: Reading, loc: Loc, cue: str, error: CueError) -> Problem:
    line, column = reading.locate(loc)
    start = reading.lines[line - 1].find(cue, column - 1)
    column = start + error.column if start >= 0 else column
    return Problem(reading.path, line, column, f"the cue cannot be understood: {error.message}", error.remedy)


def cut_off(reading: Reading) -> Iterator[Problem]:
    """Yield texts that end before a `#word`, which begins a comment wherever a space stands before it."""
    for loc, text in _texts(reading.document.root if reading.document else None):
        line, column = reading.locate(loc)
        written, mark, comment = reading.lines[line - 1][column - 1 :].partition(" #")
        if mark and written.strip() == text and comment[:1].strip():
            place = column + len(written) + 1
            message = f"the text ends before this #, which begins a comment: {text[-30:]!r}"
            yield Problem(
                reading.path, line, place, message, "put the whole text in quotes", Severity.WARNING
            )


def _texts(value: object, loc: Loc = ()) -> Iterator[tuple[Loc, str]]:
    if isinstance(value, str):
        yield loc, value
    elif isinstance(value, Map):
        for name, inner in value.items():
            yield from _texts(inner, (*loc, name))
    elif isinstance(value, Seq):
        for place, inner in enumerate(value):
            yield from _texts(inner, (*loc, place))
