"""Whether the cues of a bank can be understood, whether prompts give answers away, and whether texts are whole."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import chain

from simulator.banks.draft import Draft
from simulator.banks.problems import Flaw, Loc, Problem, Severity
from simulator.banks.reading import Reading
from simulator.banks.usable import compiled, usable
from simulator.banks.yaml_source import Map, Seq
from simulator.feedback.cues import Cue, CueError, compile_cue
from simulator.feedback.matching import Matcher, Vocabulary
from simulator.feedback.text import take_apart
from simulator.questions import Element

_SHOWN = 60
"""Letters of a cue in a message."""


def cue_problems(reading: Reading, elements: Mapping[str, Element]) -> Iterator[Problem]:
    """Yield each cue that cannot be compiled, at the column where it stops making sense."""
    for element in elements.values():
        for place, cue in enumerate(element.cues):
            if cue and isinstance(error := compiled(cue), CueError):
                yield _in_cue(reading, ("elements", element.id, "cues", place), cue, error)


def _in_cue(reading: Reading, loc: Loc, cue: str, error: CueError) -> Problem:
    line, column = reading.locate(loc)
    start = reading.lines[line - 1].find(cue, column - 1)
    column = start + error.column if start >= 0 else column
    return Problem(reading.path, line, column, f"the cue cannot be understood: {error.message}", error.remedy)


def echoes(draft: Draft, known: Mapping[str, Element]) -> Iterator[Flaw]:
    """Yield the cues that fire on the prompt of a question which asks for their element."""
    asked = {name for one in draft.questions for name in (*one.required, *one.optional)}
    cues = {name: [compile_cue(cue) for cue in usable(known[name].cues)] for name in asked if name in known}
    vocabulary = Vocabulary(chain.from_iterable(cues.values()))
    for index, question in enumerate(draft.questions):
        matcher = Matcher.of(take_apart(question.prompt), vocabulary)
        for name in (*question.required, *question.optional):
            words, cue = _fired(matcher, cues.get(name, []), question.prompt)
            if cue:
                message = f"{words!r} in the prompt is what the cue {_short(cue)!r} of {name!r} looks for"
                remedy = "reword the prompt or narrow the cue, or repeating the question answers it"
                yield Flaw(("questions", index, "prompt"), message, remedy, Severity.WARNING)


def _fired(matcher: Matcher, cues: Iterable[Cue], prompt: str) -> tuple[str, str]:
    """Return the words of the prompt that a cue finds, and the cue; empty when none does."""
    for cue in cues:
        for span in matcher.find(cue):
            start, end = matcher.text.offsets(span)
            return prompt[start:end], cue.text
    return "", ""


def _short(cue: str) -> str:
    return cue if len(cue) <= _SHOWN else f"{cue[:_SHOWN]}..."


def cut_off(reading: Reading) -> Iterator[Problem]:
    """Yield texts that end before a `#word`, which begins a comment wherever a space stands before it."""
    if not any(" #" in line for line in reading.lines):
        return
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
