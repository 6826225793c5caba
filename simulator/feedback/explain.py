"""Why a verdict came about: the sum, the cues that were found in an answer, and those that came close."""

from __future__ import annotations

from dataclasses import dataclass

from simulator.feedback.asides import bare_names, said_again
from simulator.feedback.assessment import Verdict
from simulator.feedback.cues import Choice, Cue, Detector, Sequence, Step, Word
from simulator.feedback.learnt import Windows
from simulator.feedback.matching import Matcher
from simulator.feedback.mentions import CompiledElement, Mention, find_mentions, rubric, says_nothing
from simulator.feedback.quoting import quotable
from simulator.feedback.reading import Reading, Standing, read
from simulator.feedback.verdicts import judge
from simulator.feedback.weighed import Weighed, weighed
from simulator.questions import Element, Question

MOST_CLOSE = 5
"""Cues that came close and are told of."""
CLOSE = 0.5
"""Share of a cue's parts that must be there for it to be close."""


@dataclass(frozen=True, slots=True)
class Found:
    """A cue that was found.

    Attributes:
        cue: As its author wrote it.
        text: The words of the answer, with a few around them.
        start: Offset of the first code point of the cue's own words.
        end: Offset behind the last.
        counts: Whether it earns the element.
        why_not: What is in the way when it does not, with the answer's words.
        aside: Whether it only stands in a list of names or repeats the question, and so is no mention at all.
    """

    cue: str
    text: str
    start: int
    end: int
    counts: bool
    why_not: str = ""
    aside: bool = False


@dataclass(frozen=True, slots=True)
class Close:
    """A cue that was not found, though parts of it are there.

    Attributes:
        cue: As its author wrote it.
        there: Its parts that are somewhere in the answer.
        lacking: Its parts that are not; empty when all are there but too far apart or in another order.
    """

    cue: str
    there: tuple[str, ...]
    lacking: tuple[str, ...]

    @property
    def obstacle(self) -> str:
        """What was in the way, in words."""
        if self.lacking:
            return "not in the answer: " + ", ".join(self.lacking)
        return "all its words are there, but too far apart, in another order, or in different sentences"


@dataclass(frozen=True, slots=True)
class Explanation:
    """How one verdict came about.

    Attributes:
        element: The element's id.
        verdict: The verdict, the same that an assessment gives.
        confidence: How sure the program is of it, 0..1.
        found: The cues that were found, those that count first.
        close: The cues that came close, the nearest first.
        cues: How many cues the element has.
        weighed: What learnt evidence and cues come to together; None when nothing was learnt of the element.
    """

    element: str
    verdict: Verdict
    confidence: float
    found: tuple[Found, ...]
    close: tuple[Close, ...]
    cues: int
    weighed: Weighed | None = None


def explain(question: Question, element: Element, answer: str) -> Explanation:
    """Tell which cues of an element are in an answer, which came close, and what it all comes to.

    Args:
        question: The question that was answered.
        element: Any element; usually one of the question's.
        answer: The whole answer.

    Raises:
        CueError: When a cue cannot be understood.
    """
    compiled = rubric((element,))
    reading = read(answer)
    matcher = compiled.matcher(reading)
    only = compiled.elements[0]
    bare = bare_names(reading, rubric(question.elements).names).tokens
    repeated = said_again(reading, question.prompt)
    mentions = list(find_mentions(only, reading, matcher, frozenset()))
    saying = [one for one in mentions if not says_nothing(one.span, bare | repeated)]
    windows = Windows(reading, matcher.detections, bare | repeated)
    finding = judge(element, saying, reading, windows, required=True)
    found = sorted((_found(one, reading, bare, repeated) for one in mentions), key=lambda one: not one.counts)
    return Explanation(
        element=element.id,
        verdict=finding.verdict,
        confidence=finding.confidence,
        found=tuple(found),
        close=_close(only, matcher, mentions),
        cues=len(only.cues),
        weighed=weighed(element.weights, windows, saying),
    )


_REASONS = {
    Standing.DENIED: "it is denied",
    Standing.HYPOTHETICAL: "it is wished for, planned, asked or said in general",
    Standing.PAST: "it is the state before",
    Standing.OTHERS: "it is somebody else's",
}


def _found(mention: Mention, reading: Reading, bare: frozenset[int], repeated: frozenset[int]) -> Found:
    start, end = reading.text.offsets(mention.span)
    because = mention.status.because
    words = f": {reading.text.quote(because)!r}" if because else ""
    why_not = "" if mention.status.holds else _REASONS[mention.status.standing] + words
    if says_nothing(mention.span, bare):
        why_not = "it only stands in a list of names"
    if says_nothing(mention.span, repeated):
        why_not = "it only repeats the question"
    aside = says_nothing(mention.span, bare | repeated)
    quoted = reading.text.quote(quotable(mention, reading))
    return Found(mention.cue.text, quoted, start, end, not why_not, why_not, aside)


def _close(element: CompiledElement, matcher: Matcher, mentions: list[Mention]) -> tuple[Close, ...]:
    done = {mention.cue.text for mention in mentions}
    near = [_near(cue, matcher) for cue, _ in element.cues if cue.text not in done]
    near = [
        one for one in near if len(one.there) >= CLOSE * (len(one.there) + len(one.lacking)) and one.there
    ]
    near.sort(key=lambda one: (len(one.lacking), -len(one.there)))
    return tuple(near[:MOST_CLOSE])


def _near(cue: Cue, matcher: Matcher) -> Close:
    there: list[str] = []
    lacking: list[str] = []
    for side in cue.sides:
        for step in side.steps:
            if isinstance(step, Choice) and step.optional:
                continue
            found = matcher.places(Sequence((step,), (0,), (False,)))
            (there if found else lacking).append(_name(step))
    return Close(cue.text, tuple(there), tuple(lacking))


def _name(step: Step) -> str:
    if isinstance(step, Word):
        return step.word
    if isinstance(step, Detector):
        return f"<{step.name}>"
    longer = [" ".join(_name(one) for one in option.steps) for option in step.longer]
    return "(" + "|".join([word.word for word in step.words] + longer) + ")"
