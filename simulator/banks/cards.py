"""Questions as people keep them: in tables, in flash-card exports, in lists."""

from __future__ import annotations

import csv
import html
import io
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from simulator.errors import MockInterviewError


class ImportFileError(MockInterviewError):
    """A file that no bank can be made of."""


@dataclass(slots=True)
class Card:
    """A question as a file gives it.

    Attributes:
        line: Where it begins in its file, counted from 1.
        prompt: The question.
        answer: An answer; empty when there is none.
        tags: Words to choose by.
        elements: Names of what a good answer holds.
        id: The file's own id for it; empty when it has none.
        time: A time limit as written; empty when there is none.
        difficulty: As written; empty when there is none.
    """

    line: int
    prompt: str = ""
    answer: str = ""
    tags: list[str] = field(default_factory=list)
    elements: list[str] = field(default_factory=list)
    id: str = ""
    time: str = ""
    difficulty: str = ""


@dataclass(slots=True)
class Deck:
    """What was understood of a file.

    Attributes:
        what: The kind of file, in words.
        title: A heading found in it.
        cards: Its questions.
        left_out: What was not taken, and why, a line each.
    """

    what: str
    title: str = ""
    cards: list[Card] = field(default_factory=list)
    left_out: list[str] = field(default_factory=list)


COLUMNS = {
    "prompt": ("prompt", "question", "questions", "front", "term", "text"),
    "answer": ("answer", "sample_answer", "sample", "back", "definition", "response"),
    "tags": ("tags", "tag", "topic", "topics", "category", "label", "labels"),
    "elements": (
        "elements",
        "element",
        "required",
        "rubric",
        "keywords",
        "key_points",
        "keypoints",
        "looks_for",
    ),
    "id": ("id", "key"),
    "time": ("time", "time_limit", "limit", "minutes"),
    "difficulty": ("difficulty", "level"),
}
"""Names of columns for each part of a card; the first is the one that the guide teaches."""

UNNAMED = ("prompt", "answer", "tags")
"""What the columns of a table without names are taken for."""

_LISTS = ("tags", "elements")


def read_deck(text: str, suffix: str) -> Deck:
    """Understand a file's text by its first lines and by the ending of its name.

    Raises:
        ImportFileError: When it cannot be read as any of the kinds known.
    """
    if suffix.lower() in {".md", ".markdown"} or re.match(r"\s*(#+ |[-*+] |\d+[.)] )", text):
        return read_list(text)
    return read_table(text, suffix)


def read_table(text: str, suffix: str = "") -> Deck:
    """Read CSV, TSV, or the text export of Anki or Quizlet.

    Raises:
        ImportFileError: When the table cannot be taken apart.
    """
    anki, rest, skipped = _anki(text)
    separator = anki.get("separator") or _separator(rest, suffix)
    try:
        rows = [(number + skipped, [cell.strip() for cell in row]) for number, row in _rows(rest, separator)]
    except csv.Error as error:
        raise ImportFileError(
            f"the table cannot be taken apart: {error}", "save it as CSV once more"
        ) from None
    columns, named = _columns(rows, anki)
    deck = Deck(_what(anki, separator, named=named))
    if named:
        unknown = [name for place, name in enumerate(rows[0][1]) if place not in columns and name]
        deck.left_out += [f"line {rows[0][0]}: the column {name!r} is not known" for name in unknown]
    for line, row in rows[1 if named else 0 :]:
        _take(deck, line, row, columns, markup=bool(anki))
    return deck


def _anki(text: str) -> tuple[dict[str, str], str, int]:
    """Return Anki's `#name:value` lines, what follows them, and how many there were."""
    found: dict[str, str] = {}
    lines = text.splitlines(keepends=True)
    count = 0
    for line in lines:
        match = re.fullmatch(r"#([a-z ]+):(.*?)\s*", line)
        if match is None:
            break
        found[match[1]] = match[2]
        count += 1
    names = {"tab": "\t", "comma": ",", "semicolon": ";", "pipe": "|", "space": " ", "colon": ":"}
    if found:
        found["separator"] = names.get(
            found.get("separator", "tab").lower(), found.get("separator", "\t")[:1]
        )
    return found, "".join(lines[count:]), count


def _separator(text: str, suffix: str) -> str:
    if suffix.lower() in {".tsv", ".tab"}:
        return "\t"
    first = text.partition("\n")[0]
    return max("\t,;|", key=lambda one: (first.count(one), one == "\t"))


def _rows(text: str, separator: str) -> Iterator[tuple[int, list[str]]]:
    """Yield each row that is not empty with the line that it begins in."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=separator != "\t")
    begins = 1
    for row in reader:
        if any(cell.strip() for cell in row):
            yield begins, row
        begins = reader.line_num + 1


def _columns(rows: Sequence[tuple[int, list[str]]], anki: dict[str, str]) -> tuple[dict[int, str], bool]:
    """Return what each column is taken for, and whether the first row names them."""
    special = {
        int(value) - 1 for name, value in anki.items() if name.endswith(" column") and value.isdecimal()
    }
    tags = anki.get("tags column", "")
    if rows and not anki:
        names = [re.sub(r"\W+", "_", cell.lower()).strip("_") for cell in rows[0][1]]
        found = {place: part for place, name in enumerate(names) for part in COLUMNS if name in COLUMNS[part]}
        if "prompt" in found.values():
            return found, True
    width = max((len(row) for _, row in rows), default=0)
    free = [place for place in range(width) if place not in special]
    parts = UNNAMED[:2] if anki else UNNAMED
    columns = dict(zip(free, parts, strict=False))
    if tags.isdecimal():
        columns[int(tags) - 1] = "tags"
    return columns, False


def _take(deck: Deck, line: int, row: Sequence[str], columns: dict[int, str], *, markup: bool) -> None:
    card = Card(line)
    for place, part in columns.items():
        cell = row[place] if place < len(row) else ""
        text = _plain(cell) if markup or re.search(r"<(br|div|p|b|i)\b", cell) else cell
        if part in _LISTS:
            separators = r"[;|,\s]+" if part == "tags" else r"\s*[;|\n]\s*|\s*,\s+"
            setattr(card, part, [one for one in re.split(separators, text) if one])
        else:
            setattr(card, part, text)
    if not card.prompt:
        deck.left_out.append(f"line {line}: no question in it")
    else:
        deck.cards.append(card)
    extra = sum(bool(cell) for cell in row[max(columns) + 1 :])
    if extra and not markup:
        deck.left_out.append(f"line {line}: {extra} more cells than columns are known")


def _plain(markup: str) -> str:
    """Return the text of a flash card's HTML."""
    broken = re.sub(r"(?i)<br\s*/?>|</(?:div|p|li)>", "\n", markup)
    clozes = re.sub(r"\{\{c\d+::(.*?)(?:::.*?)?\}\}", r"\1", broken)
    text = html.unescape(re.sub(r"<[^>]*>|\[sound:[^\]]*\]", "", clozes))
    return re.sub(r"\n{3,}", "\n\n", text.replace("\xa0", " ")).strip()


def _what(anki: dict[str, str], separator: str, *, named: bool) -> str:
    if anki:
        return "a text export of Anki"
    kind = {"\t": "tabs (TSV, Quizlet)", ",": "commas (CSV)", ";": "semicolons", "|": "bars"}[separator]
    return f"a table divided by {kind}, " + ("its columns named" if named else "its columns not named")


def read_list(text: str) -> Deck:
    """Read a Markdown list: items are questions, items below them their elements, a quote their answer."""
    deck = Deck("a Markdown list")
    topic: list[str] = []
    card: Card | None = None
    outer = 0
    for number, line in enumerate(text.splitlines(), 1):
        if heading := re.match(r"(#+)\s+(.*?)\s*#*$", line):
            if len(heading[1]) == 1 and not deck.title:
                deck.title = heading[2]
            else:
                topic = _tags(heading[2])
            card = None
        elif item := re.match(r"(\s*)(?:[-*+]|\d+[.)])\s+(?:\[[ xX]\]\s+)?(.*\S)", line):
            indent = len(item[1].expandtabs(4))
            if card is None or indent <= outer:
                outer, card = indent, _card(number, item[2], topic)
                deck.cards.append(card)
            else:
                _below(card, item[2])
        elif line.strip():
            _other(deck, card, number, line)
    return deck


def _card(number: int, text: str, topic: Sequence[str]) -> Card:
    tags = re.findall(r"(?<!\S)#([\w-]+)", text)
    prompt = re.sub(r"\s*(?<!\S)#[\w-]+", "", text)
    return Card(number, _unmarked(prompt), tags=[*topic, *tags])


def _below(card: Card, text: str) -> None:
    """Take an item below a question: an element, or what its first word says."""
    name, colon, rest = text.partition(":")
    part = next((one for one, names in COLUMNS.items() if name.strip().lower() in names), "")
    if not colon or part in {"", "prompt"}:
        card.elements.append(_unmarked(text))
    elif part in _LISTS:
        getattr(card, part).extend(one.strip() for one in re.split(r"[,;]", rest) if one.strip())
    else:
        setattr(card, part, rest.strip())


def _other(deck: Deck, card: Card | None, number: int, line: str) -> None:
    text = line.strip()
    if card is None:
        deck.left_out.append(f"line {number}: belongs to no question: {text[:40]!r}")
    elif text.startswith(">"):
        card.answer = f"{card.answer}\n{text[1:].strip()}".strip()
    elif card.answer:
        card.answer += f"\n{text}"
    elif line[:1].isspace() and not card.elements:
        card.prompt += f" {_unmarked(text)}"
    else:
        deck.left_out.append(f"line {number}: neither a question nor part of one: {text[:40]!r}")


def _tags(heading: str) -> list[str]:
    made = re.sub(r"[^\w]+", "-", heading.lower()).strip("-")
    return [made] if made else []


def _unmarked(text: str) -> str:
    """Return Markdown's words without the marks around them."""
    linked = re.sub(r"!?\[([^\]]*)\]\([^)]*\)", r"\1", text)
    return re.sub(r"(\*\*|__|`)(.+?)\1", r"\2", linked).strip()
