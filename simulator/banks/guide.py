"""A bank to read: the same study guide as plain paragraphs for a terminal and as Markdown."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from simulator.questions import Bank, Element, Question


class Kind(StrEnum):
    """What a paragraph is."""

    TITLE = "title"
    HEADING = "heading"
    LABEL = "label"
    TEXT = "text"
    ITEM = "item"
    QUOTE = "quote"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A piece of the guide.

    Attributes:
        kind: What it is.
        text: Its words, as the bank's author wrote them.
        lead: For an item, the words to set off before the text; for a heading, its number.
    """

    kind: Kind
    text: str
    lead: str = ""


def study_guide(bank: Bank) -> Iterator[Paragraph]:
    """Yield the bank's questions with what a good answer holds, and its elements explained at the end."""
    yield Paragraph(Kind.TITLE, bank.title)
    if bank.description:
        yield Paragraph(Kind.TEXT, bank.description)
    for number, question in enumerate(bank, 1):
        yield from question_page(number, question)
    yield from glossary("What the elements mean", _elements(bank))


def glossary(heading: str, elements: Iterable[Element]) -> Iterator[Paragraph]:
    """Yield what is known of each element."""
    yield Paragraph(Kind.HEADING, heading)
    for element in elements:
        yield Paragraph(Kind.LABEL, f"{element.name} ({element.id})")
        yield from _facts(element)


def element_page(element: Element) -> Iterator[Paragraph]:
    """Yield all that is known of one element, with the cues that find it."""
    yield Paragraph(Kind.HEADING, element.name)
    yield Paragraph(Kind.TEXT, element.id)
    yield from _facts(element)
    if element.cues:
        yield Paragraph(Kind.LABEL, "Found by")
        yield from (Paragraph(Kind.ITEM, cue) for cue in element.cues)


def _facts(element: Element) -> Iterator[Paragraph]:
    facts = {
        "Looks for": element.looks_for,
        "Not enough": element.not_enough,
        "Why": element.why,
        "Hint": element.hint,
        "They ask": element.probe,
    }
    yield from (Paragraph(Kind.ITEM, text, lead) for lead, text in facts.items() if text)


def question_page(number: int, question: Question) -> Iterator[Paragraph]:
    """Yield one question with what a good answer holds, and one such answer."""
    yield Paragraph(Kind.HEADING, question.prompt, f"{number}.")
    level = ("warm-up", "middling", "hard")[question.difficulty - 1]
    facts = [question.id, _time(question.time_limit), level, *question.tags]
    yield Paragraph(Kind.TEXT, " · ".join(facts))
    yield Paragraph(Kind.LABEL, "A good answer holds")
    yield from (Paragraph(Kind.ITEM, one.looks_for, one.name) for one in question.required)
    if question.optional:
        yield Paragraph(Kind.LABEL, "Better still")
        yield from (Paragraph(Kind.ITEM, one.looks_for, one.name) for one in question.optional)
    if question.probes:
        yield Paragraph(Kind.LABEL, "They may go on")
        yield from (Paragraph(Kind.ITEM, probe) for probe in question.probes)
    if question.sample_answer:
        yield Paragraph(Kind.LABEL, "One good answer")
        yield Paragraph(Kind.QUOTE, _unfolded(question.sample_answer))


def _elements(bank: Bank) -> list[Element]:
    return list({element.id: element for question in bank for element in question.elements}.values())


def _unfolded(text: str) -> str:
    """Return paragraphs of one line each: where an author's editor broke a line says nothing."""
    paragraphs = re.split(r"\n\s*\n", text)
    return "\n\n".join(" ".join(paragraph.split()) for paragraph in paragraphs)


def _time(limit: int) -> str:
    minutes, seconds = divmod(limit, 60)
    return " ".join(
        part for part in (f"{minutes} min" if minutes else "", f"{seconds} s" if seconds else "") if part
    )


def markdown(paragraphs: Iterable[Paragraph]) -> str:
    """Return the guide as Markdown; what a bank's author wrote is never taken for markup."""
    lines: list[str] = []
    before: Kind | None = None
    for one in paragraphs:
        if lines and not (one.kind is before is Kind.ITEM):
            lines.append("")
        lines += _marked(one)
        before = one.kind
    return "\n".join(lines) + "\n"


def _marked(one: Paragraph) -> list[str]:
    text = _escaped(one.text)
    match one.kind:
        case Kind.TITLE | Kind.HEADING:
            parts = ["#" if one.kind is Kind.TITLE else "##", one.lead, *text.split()]
            return [" ".join(part for part in parts if part)]
        case Kind.LABEL:
            return [f"**{' '.join(text.split())}**"]
        case Kind.ITEM:
            parts = [f"**{_escaped(one.lead)}**"] if one.lead else []
            return ["- " + ": ".join([*parts, *([" ".join(text.split())] if text else [])])]
        case Kind.QUOTE:
            return [f"> {line}".rstrip() for line in text.splitlines()]
        case Kind.TEXT:
            return text.splitlines()


def _escaped(text: str) -> str:
    inline = re.sub(r"([\\`*_\[\]<>&|~])", r"\\\1", text)
    return re.sub(r"(?m)^(\s*)([#+-]|\d+(?=[.)]))", r"\1\\\2", inline)
