"""How well verdicts agree with a careful reader's: kappa, precision, recall, and every verdict that differs."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from simulator.feedback.assess import assess
from simulator.feedback.assessment import Finding
from simulator.feedback.mentions import rubric
from simulator.feedback.reading import read
from simulator.questions import Element, Question

BY_CHANCE = 1.0
"""Agreement by chance when everybody always says the same."""


@dataclass(frozen=True, slots=True)
class Tally:
    """Counts of verdicts against a reader's.

    Attributes:
        both: Found, and expected.
        only_found: Found, and not expected: false accepts.
        only_expected: Expected, and not found: false rejects.
        neither: Neither.
    """

    both: int = 0
    only_found: int = 0
    only_expected: int = 0
    neither: int = 0

    @classmethod
    def of(cls, pairs: Iterable[tuple[bool, bool]]) -> Tally:
        """Count `(expected, found)` pairs."""
        counts = {(e, f): 0 for e in (False, True) for f in (False, True)}
        for expected, found in pairs:
            counts[bool(expected), bool(found)] += 1
        return cls(counts[True, True], counts[False, True], counts[True, False], counts[False, False])

    @property
    def total(self) -> int:
        """How many verdicts were counted."""
        return self.both + self.only_found + self.only_expected + self.neither

    @property
    def precision(self) -> float | None:
        """Share of what was found that was expected, 0..1; None when nothing was found."""
        found = self.both + self.only_found
        return self.both / found if found else None

    @property
    def recall(self) -> float | None:
        """Share of what was expected that was found, 0..1; None when nothing was expected."""
        expected = self.both + self.only_expected
        return self.both / expected if expected else None

    @property
    def kappa(self) -> float | None:
        """Cohen's kappa, agreement beyond chance, at most 1; None when nothing was counted."""
        if not self.total:
            return None
        agreed = (self.both + self.neither) / self.total
        expected = (self.both + self.only_expected) / self.total
        found = (self.both + self.only_found) / self.total
        chance = expected * found + (1 - expected) * (1 - found)
        return 1.0 if chance == BY_CHANCE else (agreed - chance) / (1 - chance)


@dataclass(frozen=True, slots=True)
class Case:
    """An answer with a careful reader's verdicts.

    Attributes:
        name: Where it comes from, for a person to find it.
        question: The question that was answered.
        answer: The whole answer.
        covered: Ids of the elements that the reader found.
        group: What it is counted under beside the whole, e.g. a voice.
        quotes: The reader's own evidence by element, where there is any.
        absent: How each element that the reader did not find is absent, e.g. `near_miss`, where they say so.
    """

    name: str
    question: Question
    answer: str
    covered: frozenset[str]
    group: str = ""
    quotes: tuple[tuple[str, str], ...] = ()
    absent: tuple[tuple[str, str], ...] = ()

    @property
    def elements(self) -> tuple[Element, ...]:
        """The elements that are judged: all that are required, and the optional ones that the reader names."""
        named = tuple(one for one in self.question.optional if one.id in self.covered)
        return self.question.required + named


@dataclass(frozen=True, slots=True)
class Judged:
    """One verdict beside the reader's.

    Attributes:
        case: The case.
        finding: What the program found.
        expected: Whether the reader found it.
    """

    case: Case
    finding: Finding
    expected: bool

    @property
    def right(self) -> bool:
        """Whether both say the same."""
        return self.finding.covered == self.expected

    @property
    def sentence(self) -> str:
        """The words that a verdict rests on: the program's evidence, else the reader's."""
        if self.finding.evidence:
            return self.finding.evidence[0].text
        return dict(self.case.quotes).get(self.finding.element, "")

    @property
    def cue(self) -> str:
        """The cue that is responsible; empty when none was found."""
        return self.finding.evidence[0].cue if self.finding.evidence else ""


@dataclass(frozen=True, slots=True)
class Agreement:
    """All verdicts on some cases.

    Attributes:
        judged: Every verdict, case by case.
        silent: Cues that were found in none of the answers, by element id.
    """

    judged: tuple[Judged, ...]
    silent: tuple[tuple[str, tuple[str, ...]], ...]

    @property
    def overall(self) -> Tally:
        """The tally of all verdicts."""
        return tally(self.judged)

    @property
    def by_group(self) -> dict[str, Tally]:
        """The tally of each group."""
        return by_group(self.judged)

    @property
    def by_element(self) -> dict[str, Tally]:
        """The tally of each element, in alphabetical order."""
        elements = sorted({one.finding.element for one in self.judged})
        return {name: tally(one for one in self.judged if one.finding.element == name) for name in elements}

    @property
    def false_accepts(self) -> tuple[Judged, ...]:
        """What was found and not expected."""
        return tuple(one for one in self.judged if not one.right and not one.expected)

    @property
    def false_rejects(self) -> tuple[Judged, ...]:
        """What was expected and not found."""
        return tuple(one for one in self.judged if not one.right and one.expected)


def agreement(cases: Iterable[Case]) -> Agreement:
    """Assess every case and set the verdicts beside the reader's."""
    judged: list[Judged] = []
    fired: dict[str, set[str]] = {}
    written: dict[str, Element] = {}
    for case in cases:
        judged += judge(case)
        for element in case.elements:
            written[element.id] = element
        _note_fired(case, fired)
    silent = [(name, _silent(element, fired.get(name, set()))) for name, element in sorted(written.items())]
    return Agreement(tuple(judged), tuple((name, cues) for name, cues in silent if cues))


def judge(case: Case) -> list[Judged]:
    """Assess one case and set each verdict beside the reader's."""
    wanted = {element.id for element in case.elements}
    findings = assess(case.question, case.answer).findings
    return [Judged(case, one, one.element in case.covered) for one in findings if one.element in wanted]


def _note_fired(case: Case, fired: dict[str, set[str]]) -> None:
    compiled = rubric(case.question.elements)
    matcher = compiled.matcher(read(case.answer))
    for element in compiled.elements:
        found = (cue.text for cue, _ in element.cues if any(True for _ in matcher.find(cue)))
        fired.setdefault(element.id, set()).update(found)


def _silent(element: Element, fired: set[str]) -> tuple[str, ...]:
    return tuple(cue for cue in element.cues if cue not in fired)


def tally(judged: Iterable[Judged]) -> Tally:
    """Count verdicts against the reader's."""
    return Tally.of((one.expected, one.finding.covered) for one in judged)


def by_group(judged: Sequence[Judged]) -> dict[str, Tally]:
    """Count them group by group, in alphabetical order."""
    groups = sorted({one.case.group for one in judged})
    return {group: tally(one for one in judged if one.case.group == group) for group in groups}
