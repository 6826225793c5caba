"""The cue language: how a bank's author says what to look for.

A plain phrase matches inflected, misspelt and with up to two other words between its words; function words in it
may come and go. `(a|b c|)` gives alternatives, an empty one for nothing at all. `...` is a gap of up to six words,
`...10` of up to ten. `X & Y` finds both sides in one sentence in any order, at most twelve words apart, `&5` at
most five. `=RACI` is taken to the letter but for its case. `<money>` and its like find what no phrase can list.
"""

from __future__ import annotations

import difflib
import re
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import NamedTuple

from simulator.errors import MockInterviewError
from simulator.feedback.detectors import DETECTORS
from simulator.feedback.text import word_pattern
from simulator.feedback.words import FUNCTION_WORDS, PREPOSITIONS, normalise, stem

SMALL_GAP = 2
"""Other words allowed between two words of a phrase."""
WIDE_GAP = 6
"""Words that `...` stands for at most."""
TOGETHER = 12
"""Words between the two sides of `&` at most."""
MOST_SIDES = 3
LARGEST = 40
"""The largest gap or distance that can be asked for."""
DEEPEST = 4
"""Alternatives within alternatives."""
MOST_MARKS = 250
"""Words and signs in one cue; the longest that ship have 160."""
LONGEST_PHRASE = 24
"""Words and alternatives in a row; the time to look for them grows with their number times the answer's words."""


class CueError(MockInterviewError):
    """A cue that cannot be understood.

    Attributes:
        column: Where in the cue, in code points from 1.
    """

    def __init__(self, message: str, column: int, remedy: str = "") -> None:
        """Hold what is wrong, where, and how to mend it."""
        super().__init__(message, remedy)
        self.column = column


@dataclass(frozen=True, slots=True)
class Word:
    """A word to find.

    Attributes:
        word: Normalised.
        stem: What its forms share.
        exact: Whether only this very form will do.
    """

    word: str
    stem: str
    exact: bool = False

    @property
    def loose(self) -> bool:
        """Whether a phrase may do without it."""
        return not self.exact and self.word in FUNCTION_WORDS

    @property
    def key(self) -> str:
        """What equal words share; answers are looked up by it."""
        return f"={self.word}" if self.exact else self.stem


@dataclass(frozen=True, slots=True)
class Detector:
    """A kind of thing to find, such as money."""

    name: str


@dataclass(frozen=True, slots=True)
class Choice:
    """Alternatives, any of which will do.

    Attributes:
        words: Those of a single word.
        keys: Their keys.
        longer: The others.
        optional: Whether nothing at all will do.
    """

    words: tuple[Word, ...]
    keys: frozenset[str]
    longer: tuple[Sequence, ...]
    optional: bool


Step = Word | Detector | Choice


@dataclass(frozen=True, slots=True)
class Sequence:
    """Steps in order.

    Attributes:
        steps: What to find.
        gaps: The most other words before each step; the first is always 0.
        wide: Whether the author asked for each gap, so that it may reach beyond a colon.
        needs: For each step that no text is without, the keys of which one must be there; a quick look before a
            long one.
    """

    steps: tuple[Step, ...]
    gaps: tuple[int, ...]
    wide: tuple[bool, ...]
    needs: tuple[frozenset[str], ...] = ()


@dataclass(frozen=True, slots=True)
class Cue:
    """A compiled cue.

    Attributes:
        text: As its author wrote it.
        sides: What must be found within one sentence; usually one side.
        within: The most words between two sides.
        stems: The stems of all its words: none of them denies what the cue finds.
    """

    text: str
    sides: tuple[Sequence, ...]
    within: int
    stems: frozenset[str]

    @property
    def words(self) -> tuple[Word, ...]:
        """All the words in it, loose ones left out."""
        return tuple(word for side in self.sides for word in _words(side))


class _Mark(NamedTuple):
    """A piece of a cue's text; thousands are made to compile the cues of one question."""

    kind: str
    text: str
    column: int


_Item = tuple[Step, int | None]
"""A step, and the gap that was asked for before it."""
_MARKS = r"""
    (?P<gap> (?: \.\.\. | … ) \d* )
    | (?P<and> (?<! \S ) & \d* (?! \S ) )
    | (?P<detector> < [^<>]* > )
    | (?P<open> \( ) | (?P<close> \) ) | (?P<or> \| )
    | (?P<word> =? (?: WORD ) )
    | (?P<stray> [*\[\]{}^\\<>=] )
"""


@cache
def _marks(word: str) -> re.Pattern[str]:
    return re.compile(_MARKS.replace("WORD", word), re.VERBOSE)


@lru_cache(maxsize=1 << 14)
def compile_cue(text: str) -> Cue:
    """Compile a cue.

    Raises:
        CueError: When it cannot be understood; says in which column.
    """
    found = _marks(word_pattern(text)).finditer(text)
    marks = [_Mark(str(one.lastgroup), one.group(), one.start() + 1) for one in found]
    if len(marks) > MOST_MARKS:
        raise CueError(
            f"a cue of {len(marks)} words and signs is too long",
            marks[MOST_MARKS].column,
            f"use {MOST_MARKS} at most, or write several cues",
        )
    parser = _Parser(marks, len(text) + 1)
    sides, within = parser.sides()
    stems = frozenset(word.stem for side in sides for word in _words(side))
    return Cue(text, sides, within, stems)


class _Parser:
    """Reads the marks of one cue from left to right."""

    def __init__(self, marks: list[_Mark], end: int) -> None:
        self._marks = marks
        self._at = 0
        self._end = end

    def sides(self) -> tuple[tuple[Sequence, ...], int]:
        """Read the whole cue."""
        sides, within = [self._side()], TOGETHER
        while (mark := self._next()) is not None:
            if mark.kind != "and":
                raise CueError(
                    f"{mark.text!r} closes nothing", mark.column, "open it with '(' or leave it out"
                )
            within = self._size(mark, 1, within)
            sides.append(self._side())
        if len(sides) > MOST_SIDES:
            raise CueError(f"'&' joins {len(sides)} sides", 1, f"use {MOST_SIDES} at most, or write two cues")
        return tuple(sides), within

    def _side(self) -> Sequence:
        column = self._column()
        side = _sequence(self._items(depth=0))
        if not any(_needed(step) for step in side.steps):
            raise CueError("there is nothing to find here", column, "write a word that must be there")
        return side

    def _items(self, depth: int) -> list[_Item]:
        items: list[_Item] = []
        gap: int | None = None
        gap_mark: _Mark | None = None
        while (mark := self._peek()) is not None and mark.kind not in {"and", "or", "close"}:
            self._at += 1
            if mark.kind == "gap":
                gap, gap_mark = self._size(mark, len(mark.text.rstrip("0123456789")), WIDE_GAP), mark
                if not items:
                    raise CueError("a gap stands at the beginning", mark.column, "write a word before '...'")
                continue
            items.append((self._step(mark, depth), gap))
            if len(items) > LONGEST_PHRASE:
                remedy = f"use {LONGEST_PHRASE} at most, or write several cues"
                raise CueError("too many words stand in a row", mark.column, remedy)
            gap = gap_mark = None
        if gap_mark is not None:
            raise CueError("a gap stands at the end", gap_mark.column, "write a word after '...'")
        return items

    def _step(self, mark: _Mark, depth: int) -> Step:
        if mark.kind == "word":
            return _word(mark.text)
        if mark.kind == "detector":
            return self._detector(mark)
        if mark.kind == "open":
            return self._choice(mark, depth + 1)
        remedy = "a cue holds words, ( | ), ..., &, =word and <detectors>"
        raise CueError(f"{mark.text!r} is no part of the cue language", mark.column, remedy)

    def _detector(self, mark: _Mark) -> Detector:
        name = mark.text[1:-1].strip()
        if name in DETECTORS:
            return Detector(name)
        near = difflib.get_close_matches(name, DETECTORS, n=1, cutoff=0.5)
        remedy = (
            f"did you mean <{near[0]}>?"
            if near
            else "there are " + ", ".join(f"<{one}>" for one in DETECTORS)
        )
        raise CueError(f"there is no detector {mark.text}", mark.column, remedy)

    def _choice(self, opened: _Mark, depth: int) -> Choice:
        if depth > DEEPEST:
            raise CueError("alternatives are nested too deeply", opened.column, "write two cues")
        words: list[Word] = []
        longer: list[Sequence] = []
        optional = False
        mark: _Mark | None = None
        while mark is None or mark.kind == "or":
            if (word := self._lone_word()) is not None:
                words.append(word)
            elif items := self._items(depth):
                longer.append(_sequence(items))
            else:
                optional = True
            mark = self._next()
            if mark is None or mark.kind not in {"or", "close"}:
                raise CueError("'(' is not closed", opened.column, "close it with ')'")
        if not words and not longer:
            raise CueError(
                "the alternatives are all empty", opened.column, "write a word between '(' and ')'"
            )
        return Choice(tuple(words), frozenset(word.key for word in words), tuple(longer), optional)

    def _lone_word(self) -> Word | None:
        """Read an alternative that is a single word, as nearly all are."""
        marks, at = self._marks, self._at
        if at + 1 < len(marks) and marks[at].kind == "word" and marks[at + 1].kind in {"or", "close"}:
            self._at += 1
            return _word(marks[at].text)
        return None

    def _size(self, mark: _Mark, skip: int, usual: int) -> int:
        digits = mark.text[skip:]
        size = int(digits[:6]) if digits else usual
        if not 0 < size <= LARGEST:
            raise CueError(f"{mark.text!r} reaches too far", mark.column, f"use 1 to {LARGEST} words")
        return size

    def _peek(self) -> _Mark | None:
        return self._marks[self._at] if self._at < len(self._marks) else None

    def _next(self) -> _Mark | None:
        mark = self._peek()
        self._at += mark is not None
        return mark

    def _column(self) -> int:
        mark = self._peek()
        return mark.column if mark else self._end


@lru_cache(maxsize=1 << 14)
def _word(text: str) -> Word:
    """Return a word as a cue writes it; the same few thousand stand in all cues."""
    bare = normalise(text.removeprefix("="))
    return Word(bare, stem(bare), exact=text.startswith("="))


def _sequence(items: list[_Item]) -> Sequence:
    """Leave out the loose words of a phrase that has others, and widen the gap where they stood."""
    content = sum(
        isinstance(step, Choice) or (isinstance(step, Word) and not step.loose) for step, _ in items
    )
    steps: list[Step] = []
    gaps: list[int] = []
    wide: list[bool] = []
    dropped, asked = 0, 0
    for step, gap in items:
        asked = max(asked, gap or 0)
        if isinstance(step, Word) and step.loose and _dispensable(step, content):
            dropped += 1
            continue
        steps.append(step)
        gaps.append((asked or SMALL_GAP) + dropped if gaps else 0)
        wide.append(bool(asked))
        dropped = asked = 0
    needs = tuple(keys for step in steps if (keys := _keys(step)))
    return Sequence(tuple(steps), tuple(gaps), tuple(wide), needs)


def _keys(step: Step) -> frozenset[str]:
    """Return the keys of which one must be there for a step; none when it can do without any word."""
    if isinstance(step, Word):
        return frozenset({step.key})
    if isinstance(step, Detector) or step.optional or any(not option.needs for option in step.longer):
        return frozenset()
    if not step.longer:
        return step.keys
    return step.keys.union(*(option.needs[0] for option in step.longer))


def _dispensable(word: Word, content: int) -> bool:
    """Tell whether a loose word may be left out beside so many words that may not: "at first" is not "first"."""
    return content > 1 or (content == 1 and word.word not in PREPOSITIONS)


def _needed(step: Step) -> bool:
    return not (isinstance(step, Choice) and step.optional)


def _words(sequence: Sequence) -> list[Word]:
    found: list[Word] = []
    for step in sequence.steps:
        if isinstance(step, Word):
            found.append(step)
        elif isinstance(step, Choice):
            found += step.words
            found += [word for option in step.longer for word in _words(option)]
    return found
