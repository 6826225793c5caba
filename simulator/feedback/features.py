"""What learnt evidence sees of a sentence: its words, their classes and neighbours, and what the detectors find in it.

A feature is a short text. Words are written as their stems, figures by their kind (`<num>`, `<pct>`, `<money>`,
`<year>`):

- `decid`: a word; `N:decid`: a word that is denied, `H:` imagined, `P:` of the state before, `O:` somebody else's, `Q:` asked;
- `#boss`: a word of that class, with the same marks;
- `final_say`, `last~say`: two words side by side, or with one between them; `N:` when either is marked;
- `<change>`: what a detector found, with the marks of words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from simulator.feedback.detectors import DETECTORS, Detections
from simulator.feedback.everyday import EVERYDAY
from simulator.feedback.reading import Reading, Standing
from simulator.feedback.typos import Speller
from simulator.feedback.word_classes import WORD_CLASSES
from simulator.feedback.words import NUMBER_WORDS, stem

_MARKS = {
    Standing.ASSERTED: "",
    Standing.REMEDIED: "",
    Standing.DENIED: "N:",
    Standing.HYPOTHETICAL: "H:",
    Standing.PAST: "P:",
    Standing.OTHERS: "O:",
}
_ASKED = "Q:"
_DENIED = "N:"
_YEAR = re.compile(r"(?:19|20)\d\d")
_MONEY = frozenset("$€£¥₹")


class Feature(NamedTuple):
    """A feature and the tokens it was seen at.

    Attributes:
        name: Its spelling.
        first: Number of its first token.
        last: Number of its last token.
    """

    name: str
    first: int
    last: int


def features(reading: Reading, number: int, detections: Detections) -> Iterator[Feature]:
    """Yield the features of one sentence; the same one may come more than once.

    Args:
        reading: The answer.
        number: The sentence's number.
        detections: What the detectors find in the answer.
    """
    return (Feature(*one) for one in seen(reading, number, detections))


def seen(reading: Reading, number: int, detections: Detections) -> Iterator[tuple[str, int, int]]:
    """Yield what `features` yields as bare tuples, at a third of the cost."""
    sentence = reading.sentences[number]
    words = [
        _written(token.surface, token.word, token.stem)
        for token in reading.tokens[sentence.start : sentence.stop]
    ]
    marks = _marks(reading, number)
    for at, word, mark in zip(sentence, words, marks, strict=True):
        yield mark + word, at, at
        if name := WORD_CLASSES.get(word):
            yield f"{mark}#{name}", at, at
    for gap, joint in ((1, "_"), (2, "~")):
        pairs = zip(sentence, words, marks, words[gap:], marks[gap:], strict=False)
        for at, word, mark, other, other_mark in pairs:
            yield f"{_DENIED if mark or other_mark else ''}{word}{joint}{other}", at, at + gap
    if not reading.asks(number):
        yield from _detected(reading, sentence, detections)


def _detected(reading: Reading, sentence: range, detections: Detections) -> Iterator[tuple[str, int, int]]:
    for name in DETECTORS:
        for span in detections.spans(name):
            if span.start in sentence:
                mark = _MARKS[reading.status(span).standing]
                yield f"{mark}<{name}>", span.start, span.stop - 1


def _marks(reading: Reading, number: int) -> list[str]:
    """Tell of each word of a sentence how it stands."""
    sentence = reading.sentences[number]
    if reading.asks(number):
        return [_ASKED] * len(sentence)
    if reading.is_plain(number):
        return [""] * len(sentence)
    return [_MARKS[reading.status(range(i, i + 1)).standing] for i in sentence]


@lru_cache(maxsize=1 << 14)
def _written(surface: str, word: str, base: str) -> str:
    """Return a word or figure as a feature spells it."""
    if surface[0].isdigit() or surface[0] in _MONEY:
        return _figure(surface)
    return "<num>" if word in NUMBER_WORDS else known(word, base)


def _figure(surface: str) -> str:
    if surface[0] in _MONEY:
        return "<money>"
    if surface.endswith("%"):
        return "<pct>"
    return "<year>" if _YEAR.fullmatch(surface) else "<num>"


SHORTEST_TYPO = 5
"""Letters; a shorter word is taken as it stands."""


def known(word: str, base: str) -> str:
    """Return a word's stem, or the stem of the everyday word that it is a slip for."""
    if base in WORD_CLASSES or len(word) < SHORTEST_TYPO:
        return base
    meant = _speller().meant(word)
    return next(iter(meant)) if len(meant) == 1 else base


@cache
def _speller() -> Speller:
    return Speller((word, stem(word)) for word in EVERYDAY)
