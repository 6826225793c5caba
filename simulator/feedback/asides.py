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
_LONGEST_NAME = 3
_SAYING = word_set(
    "i we they he she you who i've we've is was are were be been has had have do does did will would can could should not no "
    "fewer less more faster shorter quicker better lower higher now then because so cut ran wrote built made took put set went "
    "gave held met told sent taught began drove found kept fell rose dropped shipped launched moved stopped decides owns signs "
    "runs meets reviews asked wanted used every each"
)

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
    bare: set[int] = set()
    row: list[range] = []
    listed = False
    for item in [*_items(reading.text), range(0)]:
        named = bool(item) and _stems(reading.text, item) in names
        if named:
            bare.update(item)
        if item and (named or _is_short(reading.text, item)):
            row.append(item)
            continue
        if len(row) >= LISTED:
            bare.update(i for one in row for i in one)
            listed = True
        row = []
    return BareNames(frozenset(bare), listed)


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
    """Yield what commas and stops separate."""
    start = 0
    for i in range(1, len(text.tokens) + 1):
        if i == len(text.tokens) or text.breaks[i] >= Break.COMMA:
            yield range(start, i)
            start = i


def _is_short(text: Text, item: range) -> bool:
    """Tell whether an item may be a name: a word or three, none of which says anything."""
    words = [token for i in item if (token := text.tokens[i]).word not in {"and", "or"}]
    silent = not any(token.word in _SAYING or token.surface[:1].isdigit() for token in words)
    return silent and 0 < len(words) <= _LONGEST_NAME


def _stems(text: Text, sentence: range) -> Stems:
    first = sentence.start + (text.tokens[sentence.start].word in {"and", "or"})
    return tuple(text.tokens[i].stem for i in range(first, sentence.stop))
