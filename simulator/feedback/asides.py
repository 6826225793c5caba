"""What an answer mentions without saying anything: bare lists of names, and the question said again."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from simulator.feedback.reading import Reading
from simulator.feedback.text import Break, Text, take_apart
from simulator.feedback.words import word_set

LISTED = 3
"""From so many names in a row on it is a list."""
LONG_LIST = 8
"""From so many names on, what stands among them is a name too, even when it is longer or holds a verb."""
_LONGEST_NAME = 3
_LONGEST_PERHAPS = 5
_SAYING = word_set(
    "i we they he she you who i've we've is was are were be been has had have do does did will would can could should not no "
    "fewer less more faster shorter quicker better lower higher now then because so cut ran wrote built made took put set went "
    "gave held met told sent taught began drove found kept fell rose dropped shipped launched moved stopped decides owns signs "
    "runs meets reviews asked wanted used every each"
)
_TELLING = word_set("i i'd i've i'm we we'd we've they he she my our nobody not no")

Stems = tuple[str, ...]


class BareNames(NamedTuple):
    """Names with nothing said of them.

    Attributes:
        tokens: The tokens that they are written with.
        listed: Whether some of them stand in a row.
    """

    tokens: frozenset[int]
    listed: bool


def bare_names(reading: Reading, names: Collection[Stems]) -> BareNames:
    """Find the names that stand in a list, or alone, with nothing said of any.

    Args:
        reading: The answer.
        names: Stems of the elements' own names, which are names however long they are, and also alone.
    """
    items = list(_items(reading.text))
    alone = [item for item in items if _stems(reading.text, item) in names]
    sure = {item for item in items if _is_short(reading.text, item, _LONGEST_NAME, _SAYING)} | set(alone)
    perhaps = {item for item in items if _is_short(reading.text, item, _LONGEST_PERHAPS, _TELLING)}
    rows = [row for row in _rows(items, sure) if len(row) >= LISTED]
    rows += [row for row in _rows(items, sure | perhaps) if len(sure.intersection(row)) >= LONG_LIST]
    tokens = frozenset(i for item in (*alone, *(item for row in rows for item in row)) for i in item)
    return BareNames(tokens, listed=bool(rows))


def _rows(items: list[range], wanted: Collection[range]) -> Iterator[list[range]]:
    """Yield the rows of neighbours that are all wanted."""
    row: list[range] = []
    for item in items:
        if item in wanted:
            row.append(item)
            continue
        yield row
        row = []
    yield row


def said_again(reading: Reading, prompt: str) -> frozenset[int]:
    """Return the tokens of the sentences that only repeat one of the question's own."""
    sentences = _asked(prompt)
    return frozenset(
        i for sentence in reading.sentences if _stems(reading.text, sentence) in sentences for i in sentence
    )


@lru_cache(maxsize=256)
def _asked(prompt: str) -> frozenset[Stems]:
    """Return the stems of each sentence of a prompt."""
    asked = take_apart(prompt)
    return frozenset(_stems(asked, sentence) for sentence in asked.sentences)


def stems_of(names: Iterable[str]) -> frozenset[Stems]:
    """Return the stems of each of some names."""
    return frozenset(tuple(token.stem for token in take_apart(name).tokens) for name in names)


def _items(text: Text) -> Iterator[range]:
    """Yield what commas, dashes and stops separate; a label stays with what it is a label of: "Price: Ann decides"."""
    start = 0
    for i in range(1, len(text.tokens) + 1):
        if i < len(text.tokens) and text.breaks[i] < Break.COMMA:
            continue
        begins = text.breaks[start] is Break.STOP and i - start <= _LONGEST_NAME
        label = begins and i < len(text.tokens) and text.breaks[i] is Break.CLAUSE
        if not label:
            yield range(start, i)
            start = i


def _is_short(text: Text, item: range, longest: int, saying: frozenset[str]) -> bool:
    """Tell whether an item may be a name: a few words, none of which says anything."""
    if any(text.breaks[i] >= Break.TURN for i in item[1:]):
        return False
    words = [token for i in item if (token := text.tokens[i]).word not in {"and", "or"}]
    silent = not any(token.word in saying or token.surface[:1].isdigit() for token in words)
    return silent and 0 < len(words) <= longest


def _stems(text: Text, sentence: range) -> Stems:
    first = sentence.start + (text.tokens[sentence.start].word in {"and", "or"})
    return tuple(text.tokens[i].stem for i in range(first, sentence.stop))
