"""A bank's file as validated, with its elements named but not yet found; and finding them."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from simulator.banks.problems import KEY, Flaw, Loc
from simulator.errors import nearest
from simulator.questions import Bank, Element, Example, Question


@dataclass(frozen=True, slots=True)
class QuestionDraft:
    """A question that names its elements; the fields are those of `simulator.questions.Question`."""

    id: str
    prompt: str
    required: tuple[str, ...]
    optional: tuple[str, ...]
    time_limit: int
    difficulty: int
    tags: tuple[str, ...]
    probes: tuple[str, ...]
    sample_answer: str
    examples: tuple[Example, ...]


@dataclass(frozen=True, slots=True)
class Draft:
    """What one file says by itself; the fields are those of `simulator.questions.Bank`."""

    id: str
    title: str
    description: str
    elements: Mapping[str, Element]
    questions: tuple[QuestionDraft, ...]


def resolve(draft: Draft, shared: Mapping[str, Element], source: Path) -> Bank:
    """Return the bank with every named element found among its own and the shared ones.

    Raises:
        KeyError: When it names an element that does not exist: see `draft_flaws`.
    """
    known = {**shared, **draft.elements}
    questions = tuple(_question(one, draft.id, known) for one in draft.questions)
    return Bank(draft.id, draft.title, draft.description, source, draft.elements, questions)


def _question(draft: QuestionDraft, bank: str, known: Mapping[str, Element]) -> Question:
    return Question(
        id=draft.id,
        bank=bank,
        prompt=draft.prompt,
        required=tuple([known[name] for name in draft.required]),
        optional=tuple([known[name] for name in draft.optional]),
        time_limit=draft.time_limit,
        difficulty=draft.difficulty,
        tags=draft.tags,
        probes=draft.probes,
        sample_answer=draft.sample_answer,
        examples=draft.examples,
    )


def draft_flaws(draft: Draft, shared: Mapping[str, Element]) -> Iterator[Flaw]:
    """Yield what keeps the draft from being a bank beside these shared elements.

    An empty id or name is passed over: `salvage` puts it where a file holds none that can be read.
    """
    for name in draft.elements.keys() & shared.keys():
        yield Flaw(
            ("elements", name, KEY),
            f"{name!r} is one of the shared elements already",
            "give yours another id, or delete it here to use the shared one",
        )
    known = {**shared, **draft.elements}
    first: dict[str, int] = {}
    for index, question in enumerate(draft.questions):
        loc: Loc = ("questions", index)
        if question.id and question.id in first:
            message = f"two questions have the id {question.id!r}"
            yield Flaw(
                (*loc, "id"),
                message,
                "give one of them another id",
                other=("questions", first[question.id], "id"),
            )
        first.setdefault(question.id, index)
        yield from _question_flaws(question, loc, known)
    if not draft.questions and not draft.elements:
        yield Flaw((), "the bank has neither questions nor elements", "add a question under `questions:`")


def _question_flaws(question: QuestionDraft, loc: Loc, known: Mapping[str, Element]) -> Iterator[Flaw]:
    named: dict[str, Loc] = {"": loc}
    for field, names in (("required", question.required), ("optional", question.optional)):
        for place, name in enumerate(names):
            here = (*loc, field, place)
            if not name:
                continue
            if name not in known:
                yield unknown_element(here, name, known)
            elif name in named:
                yield Flaw(
                    here, f"the question names {name!r} twice", "keep one of the two", other=named[name]
                )
            named.setdefault(name, here)
    for number, example in enumerate(question.examples):
        yield from _example_flaws(example.covered, (*loc, "examples", number, "covered"), named, known)


def _example_flaws(
    covered: Sequence[str], loc: Loc, named: Mapping[str, Loc], known: Mapping[str, Element]
) -> Iterator[Flaw]:
    for place, name in enumerate(covered):
        if name in named:
            continue
        if name in known:
            message = f"the example covers {name!r}, which its question does not ask for"
            yield Flaw(
                (*loc, place), message, f"add {name} to the question's `optional:`, or take it out here"
            )
        else:
            yield unknown_element((*loc, place), name, known)


def unknown_element(loc: Loc, name: str, known: Collection[str]) -> Flaw:
    """Return the flaw of naming an element that does not exist."""
    near = nearest(name, known)
    remedy = (
        f"did you mean {' or '.join(near)}?"
        if near
        else "define it under `elements:`, or name one that exists"
    )
    return Flaw(loc, f"there is no element {name!r}", remedy)
