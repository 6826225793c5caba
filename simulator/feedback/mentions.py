"""Where an answer mentions what an element's cues look for, and how each mention stands."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from simulator.feedback.asides import Stems, stems_of
from simulator.feedback.cues import Cue, compile_cue
from simulator.feedback.matching import Matcher, Vocabulary
from simulator.feedback.reading import Reading, Standing, Status
from simulator.questions import Element

_AHEAD = frozenset({Standing.HYPOTHETICAL})
_BEFORE = frozenset({Standing.PAST, Standing.OTHERS})
_NOTHING: frozenset[Standing] = frozenset()
ALLOWED = {
    **dict.fromkeys(("lesson", "next_role", "hypothesis", "success_criteria"), _AHEAD),
    **dict.fromkeys(("situation", "quantified_problem", "root_cause"), _BEFORE),
    **dict.fromkeys(("before_after", "timeframe", "assumption_overturned", "vanity_metrics"), _BEFORE),
}
"""Elements that tell of what is to come or of what was before, with what that makes of their mentions."""

MOSTLY = 0.7
"""Share of a mention's tokens that must stand in a list of names for it to be none."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A place where a cue was found.

    Attributes:
        span: Its tokens.
        cue: The cue.
        personal: Whether it is one of the candidate's own.
        status: How the words stand.
    """

    span: range
    cue: Cue
    personal: bool
    status: Status


@dataclass(frozen=True, slots=True)
class CompiledElement:
    """An element with its cues ready to be followed.

    Attributes:
        id: The element's id.
        cues: Each with whether it is one of the candidate's own.
        allowed: What may be said of its mentions without taking them back.
    """

    id: str
    cues: tuple[tuple[Cue, bool], ...]
    allowed: frozenset[Standing]


class Rubric:
    """The elements that one question asks for, compiled once.

    Attributes:
        elements: In the question's order.
        names: Stems of their names.
    """

    def __init__(self, elements: tuple[Element, ...]) -> None:
        """Compile the cues.

        Raises:
            CueError: When a cue cannot be understood; a bank that passed its check holds none.
        """
        self.elements = tuple(_compiled(element) for element in elements)
        self.names: frozenset[Stems] = stems_of(element.name for element in elements)
        self._vocabulary = Vocabulary(cue for element in self.elements for cue, _ in element.cues)

    def matcher(self, reading: Reading) -> Matcher:
        """Look an answer's words up, so that it can be searched for any cue of the rubric."""
        return Matcher.of(reading.text, self._vocabulary)


def rubric(elements: tuple[Element, ...]) -> Rubric:
    """Return the compiled rubric of a question's elements, the same one for the same elements."""
    return _rubric(tuple([replace(element, weights=None) for element in elements]))


_rubric = lru_cache(maxsize=256)(Rubric)
"""Keyed by elements without what was learnt of them, which would be kept with the key."""


def find_mentions(
    element: CompiledElement, reading: Reading, matcher: Matcher, aside: frozenset[int]
) -> Iterator[Mention]:
    """Yield the mentions of an element, cue by cue.

    Args:
        element: What to look for.
        reading: The answer.
        matcher: The answer, ready to be searched.
        aside: Tokens that say nothing; a mention that consists of them is none.
    """
    for cue, personal in element.cues:
        for span in matcher.find(cue):
            if says_nothing(span, aside):
                continue
            yield Mention(span, cue, personal, reading.status(span, cue.stems, element.allowed))


def says_nothing(span: range, aside: frozenset[int]) -> bool:
    """Tell whether a mention consists, mostly, of tokens that say nothing."""
    return bool(aside) and sum(i in aside for i in span) >= MOSTLY * len(span)


def _compiled(element: Element) -> CompiledElement:
    cues = [(compile_cue(cue), False) for cue in element.cues]
    cues += [(compile_cue(cue), True) for cue in element.personal_cues]
    return CompiledElement(element.id, tuple(cues), ALLOWED.get(element.id, _NOTHING))
