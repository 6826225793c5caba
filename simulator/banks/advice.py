"""What is legal in a bank and probably not what its author wants."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import chain

from simulator.banks.draft import Draft, QuestionDraft
from simulator.banks.passages import passage_files, passage_flaws
from simulator.banks.problems import KEY, Flaw, Loc, Severity
from simulator.banks.reading import Reading
from simulator.questions import Element

SHORT_TIME = 30
"""Seconds; below, nobody can type an answer."""


def advice(reading: Reading, draft: Draft, shared: Mapping[str, Element]) -> Iterator[Flaw]:
    """Yield everything that deserves a word.

    Args:
        reading: The file.
        draft: What it says.
        shared: The shared elements beside it.
    """
    known = {**shared, **draft.elements}
    named = set(chain.from_iterable((*one.required, *one.optional) for one in draft.questions))
    labelled = {*reading.passages, *(path.stem for path in passage_files(reading.path.parent))}
    for element in draft.elements.values():
        yield from _element(element, has_passages=element.id in labelled)
        if draft.questions and element.id not in named:
            loc = ("elements", element.id, KEY)
            yield _warning(loc, f"no question asks for {element.id!r}", "name it in a question, or delete it")
    yield from _shared_cues(draft, shared)
    yield from _passages(reading, known)
    prompts: dict[str, int] = {}
    for index, question in enumerate(draft.questions):
        yield from _question(question, ("questions", index))
        first = prompts.setdefault(" ".join(question.prompt.lower().split()), index)
        if first != index:
            message = "two questions have the same prompt"
            yield _warning(
                ("questions", index, "prompt"), message, "delete one", ("questions", first, "prompt")
            )


def _warning(loc: Loc, message: str, remedy: str, other: Loc | None = None) -> Flaw:
    return Flaw(loc, message, remedy, Severity.WARNING, other)


def _element(element: Element, *, has_passages: bool) -> Iterator[Flaw]:
    loc: Loc = ("elements", element.id)
    if not element.cues and not has_passages:
        message = f"nothing can find {element.id!r}: it has neither cues nor passages"
        yield _warning((*loc, KEY), message, "add the phrases that would be evidence of it under `cues:`")
    first: dict[str, int] = {}
    for place, cue in enumerate(element.cues):
        earlier = first.setdefault(_plain(cue), place)
        if earlier != place:
            message = f"the cue {cue!r} stands here twice"
            yield _warning((*loc, "cues", place), message, "delete one", (*loc, "cues", earlier))


def _shared_cues(draft: Draft, shared: Mapping[str, Element]) -> Iterator[Flaw]:
    owners = {_plain(cue): one.id for one in shared.values() for cue in one.cues}
    for element in draft.elements.values():
        for place, cue in enumerate(element.cues):
            owner = owners.setdefault(_plain(cue), element.id)
            if owner == element.id:
                continue
            message = f"the cue {cue!r} belongs to {owner!r} as well: saying it covers both"
            yield _warning(
                ("elements", element.id, "cues", place), message, "make one of the two more definite"
            )


def _plain(cue: str) -> str:
    return " ".join(cue.lower().split())


def _question(question: QuestionDraft, loc: Loc) -> Iterator[Flaw]:
    if len(question.required) + len(question.optional) == 1:
        message = "the question asks for one element only: an answer has all of it or nothing"
        yield _warning((*loc, "required"), message, "name two or more")
    if question.time_limit < SHORT_TIME:
        message = f"{question.time_limit} seconds are too short to type an answer"
        yield _warning((*loc, "time_limit"), message, "give it a minute or more; 5m is usual")


def _passages(reading: Reading, known: Mapping[str, Element]) -> Iterator[Flaw]:
    for owner, passages in reading.passages.items():
        yield from passage_flaws(
            ((("elements", owner, "passages", place), one) for place, one in enumerate(passages)), known
        )
