"""Banks put beside one another: shared elements found, ids that clash told."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from simulator.banks.draft import Draft, draft_flaws, resolve
from simulator.banks.problems import Flaw, Problem
from simulator.banks.sources import Source
from simulator.places import Place
from simulator.questions import Bank, Element


@dataclass(slots=True)
class Shelf:
    """What has been put beside one another so far.

    Attributes:
        banks: Those with questions, by id.
        elements: The shared elements by id: those of every file that has no questions.
        rubrics: The files without questions, by id.
        problems: What is wrong in any file.
        origins: By bank id, the place that it came from.
        broken: By bank id (or file name, when the file does not tell), the file that cannot be used.
        places: By file, the place that led to it, whether it can be used or not.
    """

    banks: dict[str, Bank] = field(default_factory=dict)
    elements: dict[str, Element] = field(default_factory=dict)
    rubrics: dict[str, Bank] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    origins: dict[str, Place] = field(default_factory=dict)
    broken: dict[str, Path] = field(default_factory=dict)
    places: dict[Path, Place] = field(default_factory=dict)
    _ids: dict[str, Source] = field(default_factory=dict)
    _questions: dict[str, str] = field(default_factory=dict)

    def add_all(self, found: Iterable[Source]) -> None:
        """Put every file in, those that only define elements before those that name them."""
        files = [source for source in found if source.twin is None]
        for rubrics_now in (True, False):
            for source in files:
                draft = source.draft
                if (draft is not None and not draft.questions) is rubrics_now:
                    self._add(source, draft)

    def _add(self, source: Source, draft: Draft | None) -> None:
        self.places[source.path] = source.place
        if draft is None:
            self._refuse(source, [*source.problems, *self._salvaged(source)])
            return
        flaws = [*self._clashes(draft), *draft_flaws(draft, self.elements)]
        if flaws or source.problems:
            self._refuse(source, [*source.problems, *_located(source, flaws)])
            return
        self._ids[draft.id] = source
        self.origins[draft.id] = source.place
        bank = resolve(draft, self.elements, source.path)
        if draft.questions:
            self.banks[draft.id] = bank
            self._questions |= {question.id: draft.id for question in draft.questions}
        else:
            self.rubrics[draft.id] = bank
            self.elements |= draft.elements

    def _refuse(self, source: Source, problems: Iterable[Problem]) -> None:
        self.problems += sorted(set(problems))
        self.broken[source.id if source.id not in self._ids else source.path.stem] = source.path

    def _clashes(self, draft: Draft) -> Iterator[Flaw]:
        if (other := self._ids.get(draft.id)) is not None:
            owner = "a bank that ships" if other.shipped else "another bank"
            yield Flaw(
                ("id",), f"{draft.id!r} is the id of {owner}, {other.path}", "give this one another id"
            )
            return
        for index, question in enumerate(draft.questions):
            if (bank := self._questions.get(question.id)) is not None:
                message = f"the bank {bank} has a question {question.id!r} already, in {self._ids[bank].path}"
                yield Flaw(("questions", index, "id"), message, "give this one another id")

    def _salvaged(self, source: Source) -> list[Problem]:
        """Return what else is wrong in a file that does not validate."""
        reading = source.reading()
        flaws = draft_flaws(reading.salvaged, self.elements)
        return [reading.problem(flaw) for flaw in flaws if flaw.loc]


def _located(source: Source, flaws: Iterable[Flaw]) -> list[Problem]:
    """Look up the lines of the flaws."""
    reading = source.reading()
    return [reading.problem(flaw) for flaw in flaws]
