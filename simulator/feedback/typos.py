"""Typos: when is a word that somebody typed meant to be another?"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache, lru_cache

from rapidfuzz.distance import OSA

from simulator.feedback.everyday import EVERYDAY
from simulator.feedback.words import FUNCTION_WORDS, LONGEST, stem

SHORT = 4
"""Up to so many letters only two swapped letters or one too many are taken for a slip."""
MIDDLE = 7
"""Up to so many letters one slip is forgiven, in longer words two."""
SHORTEST = 3


def budget(length: int) -> int:
    """Return how many slips (a letter wrong, left out, too many, or two swapped) a word's length forgives."""
    return 1 if length <= MIDDLE else 2


def is_slip(typed: str, meant: str) -> bool:
    """Tell whether a word may be a slip for another: close by, and with the same first letter."""
    if typed[:1] != meant[:1] or min(len(typed), len(meant)) < SHORTEST:
        return False
    if len(meant) <= SHORT:
        swapped = len(typed) == len(meant) and sorted(typed) == sorted(meant)
        if not swapped and len(typed) != len(meant) + 1:
            return False
    allowed = budget(len(meant))
    return bool(OSA.distance(typed, meant, score_cutoff=allowed) <= allowed)


@cache
def _forms(letter: str) -> Mapping[str, tuple[str, ...]]:
    """Return the everyday words with that first letter, by their stem."""
    forms: dict[str, list[str]] = {}
    for word in EVERYDAY:
        if word.startswith(letter):
            forms.setdefault(stem(word), []).append(word)
    return {base: tuple(words) for base, words in forms.items()}


class Speller:
    """Knows the words that a question's cues look for, and finds which of them a typed word was meant to be.

    A word that is known, to the cues or from everyday talk, is never a slip for another.
    """

    def __init__(self, words: Iterable[tuple[str, str]]) -> None:
        """Learn the words.

        Args:
            words: Each with the key that it is looked up by, e.g. its stem.
        """
        self._words: dict[str, list[tuple[str, str]]] = {}
        for word, key in sorted(set(words)):
            self._words.setdefault(word[:1], []).append((word, key))
        self._forms: dict[str, list[tuple[str, str]]] = {}
        self._meant = lru_cache(maxsize=1 << 13)(self._search)

    def meant(self, typed: str) -> frozenset[str]:
        """Return the keys of the words that a typed one was perhaps meant to be; none when it is a known word."""
        if len(typed) < SHORTEST or len(typed) >= LONGEST or not typed.isalpha():
            return frozenset()
        return self._meant(typed)

    def _search(self, typed: str) -> frozenset[str]:
        if typed in EVERYDAY or typed in FUNCTION_WORDS:
            return frozenset()
        forms = self._forms_with(typed[0])
        near = [(form, key) for form, key in forms if is_slip(typed, form)]
        if not near or any(form == typed for form, _ in forms):
            return frozenset()
        least = min(OSA.distance(typed, form) for form, _ in near)
        return frozenset(key for form, key in near if OSA.distance(typed, form) == least)

    def _forms_with(self, letter: str) -> list[tuple[str, str]]:
        """Return the words with that first letter and their everyday forms, each with its key."""
        if letter not in self._forms:
            words = self._words.get(letter, ())
            everyday = _forms(letter) if words else {}
            self._forms[letter] = sorted(
                {(form, key) for word, key in words for form in (word, *everyday.get(stem(word), ()))}
            )
        return self._forms[letter]
