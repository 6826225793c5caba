"""All banks that there are: those that ship and the candidate's own, with what is wrong in any of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property, lru_cache
from pathlib import Path

from simulator.banks.personal import personal_cues
from simulator.banks.problems import Problem
from simulator.banks.shelf import Shelf
from simulator.banks.sources import sources
from simulator.banks.weights import learnt as learnt_beside
from simulator.errors import MockInterviewError, UnknownNameError, UsageError
from simulator.places import Place, Places
from simulator.questions import Bank, Element, Question, Weights

Learnt = Callable[[Element, Path], Weights | None]
"""Gives the learnt evidence of an element that a file defines, where there is any."""

KEPT_READY = 8
"""Elements whose learnt evidence is kept, at nearly a megabyte each: those of the question at hand."""


class BrokenBankError(MockInterviewError):
    """A bank that is there and cannot be used."""


def no_weights(_element: Element, _defined_in: Path) -> Weights | None:
    """Give no learnt evidence."""
    return None


@dataclass(frozen=True)
class Catalogue:
    """The banks in use.

    Attributes:
        banks: Those with questions, the shipped ones first.
        elements: The shared elements by id: those of every file that has no questions.
        problems: What is wrong in any file, by file and line.
        origins: By bank id, the place that it came from.
        broken: By bank id (or file name, when the file does not tell), the file that cannot be used.
        places: By file, the place that led to it, whether it can be used or not.
        personal: The candidate's own cues by element id.
        rubrics: The files without questions, which define the shared elements.
        learnt: Where learnt evidence comes from.
    """

    banks: tuple[Bank, ...]
    elements: Mapping[str, Element] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()
    origins: Mapping[str, Place] = field(default_factory=dict)
    broken: Mapping[str, Path] = field(default_factory=dict)
    places: Mapping[Path, Place] = field(default_factory=dict)
    personal: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    rubrics: tuple[Bank, ...] = ()
    learnt: Learnt = no_weights

    def bank(self, name: str) -> Bank:
        """Return the bank with that id.

        Raises:
            BrokenBankError: When it has problems; the message holds them all.
            UnknownNameError: When there is none.
        """
        if (found := self._banks.get(name)) is not None:
            return found
        if (path := self.broken.get(name)) is not None:
            lines = [f"the bank {name} cannot be used before this is mended:"]
            raise BrokenBankError("\n".join(lines + [str(one) for one in self.problems if one.path == path]))
        raise UnknownNameError("bank", name, self._banks, "`mock-interview banks list` names them all")

    def question(self, name: str) -> Question:
        """Return the question with that id.

        Raises:
            UnknownNameError: When there is none in a bank that can be used.
        """
        if (found := self._questions.get(name)) is not None:
            return found
        raise UnknownNameError(
            "question", name, self._questions, "`mock-interview banks show BANK` names them"
        )

    def ready(self, question: Question) -> Question:
        """Return the question with learnt evidence and personal cues at its elements, to be assessed by.

        Cues that cannot be understood are left out: a slip in a bank must not cost a candidate their feedback.
        """
        return replace(
            question,
            required=tuple([self._ready(one, question.bank) for one in question.required]),
            optional=tuple([self._ready(one, question.bank) for one in question.optional]),
        )

    def _make_ready(self, element: Element, bank: str) -> Element:
        from simulator.banks.usable import usable

        return replace(
            element,
            cues=usable(element.cues),
            personal_cues=usable(self.personal.get(element.id, ())),
            weights=self.learnt(element, self.defined_in(element.id, bank)),
        )

    def defined_in(self, element: str, bank: str) -> Path:
        """Return the file that defines an element which a bank names: a shared one, or the bank's own."""
        return self._defined.get(element) or self._banks[bank].source

    @cached_property
    def _banks(self) -> dict[str, Bank]:
        return {bank.id: bank for bank in self.banks}

    @cached_property
    def _questions(self) -> dict[str, Question]:
        return {question.id: question for bank in self.banks for question in bank}

    @cached_property
    def _defined(self) -> dict[str, Path]:
        return {name: rubric.source for rubric in self.rubrics for name in rubric.elements}

    @cached_property
    def _ready(self) -> Callable[[Element, str], Element]:
        return lru_cache(maxsize=KEPT_READY)(self._make_ready)


def load(places: Places, learnt: Learnt = learnt_beside) -> Catalogue:
    """Read every bank in use; one with problems is left out, and the others stay usable.

    Raises:
        UsageError: When a place that was named for banks does not exist.
    """
    _expect_named(places)
    shelf = Shelf()
    shelf.add_all(sources(places))
    personal, problems = personal_cues(places.personal.path)
    return Catalogue(
        banks=tuple(shelf.banks.values()),
        elements=shelf.elements,
        problems=(*shelf.problems, *problems),
        origins=shelf.origins,
        broken=shelf.broken,
        places=shelf.places,
        personal=personal,
        rubrics=tuple(shelf.rubrics.values()),
        learnt=learnt,
    )


def _expect_named(places: Places) -> None:
    for place in places.banks:
        named = place.why.startswith(("--", "MOCK_INTERVIEW_"))
        if named and not place.path.exists():
            raise UsageError(f"{place.path}, named by {place.why}, does not exist", "correct the path")
