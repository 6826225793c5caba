"""A bank made from what people have: the questions of a file, written as YAML."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from simulator.banks.cards import Card, Deck, ImportFileError, read_deck
from simulator.banks.files import MAX_BYTES, read_bytes
from simulator.banks.making import SCHEMA_FILE, slug
from simulator.figures import count, read_time
from simulator.questions import Element

DEFAULT_ELEMENTS = ("situation", "personal_action")
"""What answers are read for when a file says nothing: most interview questions ask for a story."""

_MOST_LEFT_OUT = 20
_WORDS_IN_ID = 6
_LONGEST_ROW = 70
"""Letters in a list that is written on one line."""


@dataclass(frozen=True, slots=True)
class Imported:
    """A bank to be written.

    Attributes:
        text: Its file.
        report: What was understood and what was left out, a line each.
    """

    text: str
    report: tuple[str, ...]


def import_file(
    path: Path,
    *,
    bank: str,
    title: str | None,
    shared: Mapping[str, Element],
    elements: Sequence[str] = (),
) -> Imported:
    """Make a bank of a file's questions.

    Args:
        path: CSV, TSV, a text export of Anki or Quizlet, or a Markdown list.
        bank: The new bank's id.
        title: Its title; None for the file's own heading, or its name.
        shared: The shared elements by id; a name that fits one stands for it.
        elements: Names of elements for questions that have none.

    Raises:
        ImportFileError: When there is no question in it, or it cannot be read.
        UnreadableFileError: When it cannot be opened.
    """
    deck = read_deck(_text(path), path.suffix)
    if not deck.cards:
        raise ImportFileError(
            f"no question was found in {path}", "see `mock-interview banks import --help` for what is read"
        )
    writer = _Writer(bank, shared, list(elements or DEFAULT_ELEMENTS))
    for card in deck.cards:
        writer.take(card)
    heading = title or deck.title or path.stem.replace("_", " ").capitalize()
    return Imported(_yaml(bank, heading, path.name, writer), tuple(_report(deck, writer)))


def _text(path: Path) -> str:
    data = read_bytes(path)
    if len(data) > MAX_BYTES:
        raise ImportFileError(f"{path} is larger than {MAX_BYTES // 1_000_000} MB", "split it")
    encoding = "utf-16" if data.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8-sig"
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        raise ImportFileError(f"{path} is not UTF-8", "save it as UTF-8 and try again") from None
    return "".join(one for one in text if one.isprintable() or one in "\n\r\t")


@dataclass(slots=True)
class _Writer:
    """Gathers questions and elements in the shape of a bank's file."""

    bank: str
    shared: Mapping[str, Element]
    default: Sequence[str]
    elements: dict[str, dict[str, Any]] = field(default_factory=dict)
    questions: list[dict[str, Any]] = field(default_factory=list)
    left_out: list[str] = field(default_factory=list)
    used: set[str] = field(default_factory=set)
    prompts: set[str] = field(default_factory=set)
    by_default: int = 0

    def take(self, card: Card) -> None:
        """Add a card's question, unless it stands here already."""
        prompt = " ".join(card.prompt.split())
        if prompt in self.prompts:
            self.left_out.append(f"line {card.line}: the same question again")
            return
        self.prompts.add(prompt)
        names = card.elements or self.default
        self.by_default += not card.elements
        required = list(dict.fromkeys(filter(None, (self._element(name) for name in names))))
        question = {"id": self._id(card, prompt), "prompt": prompt, "required": required}
        question |= self._extras(card)
        self.questions.append({name: value for name, value in question.items() if value})

    def _extras(self, card: Card) -> dict[str, Any]:
        extras: dict[str, Any] = {
            "tags": list(dict.fromkeys(card.tags)),
            "sample_answer": card.answer.strip(),
        }
        if card.time:
            try:
                extras["time_limit"] = f"{read_time(card.time)}s"
            except ValueError as error:
                self.left_out.append(f"line {card.line}: {card.time!r} {error}")
        if card.difficulty in {"1", "2", "3"}:
            extras["difficulty"] = int(card.difficulty)
        elif card.difficulty:
            self.left_out.append(f"line {card.line}: the difficulty {card.difficulty!r} is not 1, 2 or 3")
        return extras

    def _element(self, name: str) -> str:
        """Return the id of the element with that name, made if need be; empty when no id can be made."""
        made = slug(name)
        for element in self.shared.values():
            if made in {element.id, slug(element.name)}:
                return element.id
        if made:
            self.elements.setdefault(made, {"name": name.strip(), "cues": [_cue(name)]})
        else:
            self.left_out.append(f"the element {name!r}: no id can be made of it")
        return made

    def _id(self, card: Card, prompt: str) -> str:
        made = slug(card.id) or "-".join([self.bank, *slug(prompt).split("_")[:_WORDS_IN_ID]])[:60].strip(
            "-_"
        )
        found, number = made, 1
        while found in self.used:
            number += 1
            found = f"{made}-{number}"
        self.used.add(found)
        return found


def _cue(name: str) -> str:
    """Return a cue that finds an element's own name."""
    words = "".join(one if one.isalnum() or one in "'-" else " " for one in name)
    return " ".join(words.split()).lower()


class _Dumper(yaml.SafeDumper):
    """Writes texts of several lines as blocks, and lists indented under their names."""

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:  # noqa: ARG002, FBT001, FBT002 - PyYAML's signature
        super().increase_indent(flow, indentless=False)


def _represent(dumper: yaml.SafeDumper, text: str) -> yaml.ScalarNode:
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style="|" if "\n" in text else None)


def _represent_list(dumper: yaml.SafeDumper, items: list[Any]) -> yaml.SequenceNode:
    short = all(isinstance(one, str) for one in items) and len("".join(items)) < _LONGEST_ROW
    return dumper.represent_sequence("tag:yaml.org,2002:seq", items, flow_style=short)


_Dumper.add_representer(str, _represent)
_Dumper.add_representer(list, _represent_list)


def _yaml(bank: str, title: str, source: str, writer: _Writer) -> str:
    head = f"# yaml-language-server: $schema=./{SCHEMA_FILE}\n# Imported from {source!r}.\n\n"
    about = {"format": 1, "id": bank, "title": title, "description": f"Imported from {source}."}
    parts = [about, {"elements": writer.elements} if writer.elements else {}, {"questions": writer.questions}]
    dumped = [
        yaml.dump(part, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=100)
        for part in parts
        if part
    ]
    return head + "\n".join(dumped)


def _report(deck: Deck, writer: _Writer) -> list[str]:
    lines = [f"understood as {deck.what}", f"taken: {count(len(writer.questions), 'question')}"]
    answers = sum("sample_answer" in one for one in writer.questions)
    if answers:
        lines.append(f"taken as sample answers: {answers}")
    if writer.elements:
        names = ", ".join(writer.elements)
        lines.append(f"elements made, each with its name as its only cue, so add more: {names}")
    if writer.by_default:
        where = count(writer.by_default, "question")
        lines.append(f"{where} named no elements and got {', '.join(writer.default)}: choose better ones")
    left_out = [*deck.left_out, *writer.left_out]
    lines += [f"left out: {one}" for one in left_out[:_MOST_LEFT_OUT]]
    if len(left_out) > _MOST_LEFT_OUT:
        lines.append(f"left out: {len(left_out) - _MOST_LEFT_OUT} more")
    return lines
