"""Words that candidates of different trades use in the same place: a foreman for a director, axed for stopped.

Written as `name: word word ...`, a blank line between classes; a word stands for its inflections. Learnt evidence sees
a word's class beside the word itself, and so knows something of words that no passage had.
"""

from __future__ import annotations

from collections.abc import Iterator

from simulator.feedback.word_classes.acts import ACTS
from simulator.feedback.word_classes.qualities import QUALITIES
from simulator.feedback.word_classes.things import THINGS
from simulator.feedback.words import normalise, stem


def _entries() -> Iterator[tuple[str, str]]:
    for written in (ACTS, THINGS, QUALITIES):
        for group in written.strip().split("\n\n"):
            name, _, words = group.partition(":")
            yield from ((stem(normalise(word)), name) for word in words.split())


WORD_CLASSES = dict(_entries())
"""The name of the class of each stem that has one."""
