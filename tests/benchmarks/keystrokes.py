"""How soon a key that is pressed while answering is on the screen."""

from __future__ import annotations

import random
import re
import time
from collections.abc import Iterator
from dataclasses import dataclass
from statistics import median, quantiles

from tests.benchmarks.answers import answer_of
from tests.benchmarks.measure import BARE_AREA, PROGRAM, Row, home, idle, start
from tests.journeys.terminal import PATIENCE, Terminal

METHOD = (
    "Seconds from a letter written to the terminal until the program has drawn it, at the end of an answer of 400 words "
    "and with the journal written; two programs side by side take turns by the word."
)
WORDS, QUICK_WORDS = 120, 6
ANSWER_WORDS = 396
"""Words; with these the last line on the screen has room for one more, in both programs."""
_PIECE = 50
_LENGTH = 8
_UNTIMED = 2
"""Letters of a word that are not timed: what is drawn with them could have been there before."""
_BACKSPACE = "\x7f"
_LETTERS = "bcdfghjkmnpqrstvwxz"
"""No word of the answer is made of these alone."""
_NOT_A_LETTER = re.compile(rb"\x1b\[[0-9;:?<>=$]*[ -/]*[@-~]|[^a-z]")


@dataclass
class Typist:
    """Types words into a program and times their letters."""

    terminal: Terminal
    chance: random.Random

    def paste(self, text: str) -> None:
        """Hand over a whole text, in pieces: what scrolls is only then laid out to its end."""
        words = text.split()
        for at in range(0, len(words), _PIECE):
            self.terminal.type(f"\x1b[200~{' '.join(words[at : at + _PIECE])} \x1b[201~")
            idle([self.terminal], 0.5)

    def word(self) -> list[float]:
        """Type a word, return the seconds that each of its later letters took, and take the word out again."""
        word = "".join(self.chance.choices(_LETTERS, k=_LENGTH))
        self.terminal.type(f" {word[:_UNTIMED]}")
        self._pause()
        taken = [self._letter(word[:size]) for size in range(_UNTIMED + 1, _LENGTH + 1)]
        self.terminal.type(_BACKSPACE * (_LENGTH + 1))
        self._pause()
        return taken

    def _letter(self, word: str) -> float:
        drawn, deadline = b"", time.monotonic() + PATIENCE
        began = time.perf_counter()
        self.terminal.type(word[-1])
        while word.encode() not in _NOT_A_LETTER.sub(b"", drawn):
            assert time.monotonic() < deadline, f"waited in vain for {word} to be drawn"
            drawn += self.terminal.take(0.05)
        spent = time.perf_counter() - began
        self._pause()
        return spent

    def _pause(self) -> None:
        """Leave a moment of chance between two letters, so that they fall in with no timer."""
        idle([self.terminal], self.chance.uniform(0.02, 0.06))


def rows(*, quick: bool) -> Iterator[Row]:
    """Measure."""
    practice = [*PROGRAM, "practice", "--question", "gov-decision-rights", "--time", "60m"]
    bare, ours = [], []
    with home() as folder, start(BARE_AREA, folder) as plain, start(practice, folder) as program:
        plain.wait_for("ready")
        program.wait_for("left")
        typists = [
            (Typist(plain, random.Random(1)), bare),
            (Typist(program, random.Random(1)), ours),
        ]
        for typist, _ in typists:
            typist.paste(answer_of(ANSWER_WORDS))
        for _ in range(QUICK_WORDS if quick else WORDS):
            for typist, taken in typists:
                taken.extend(typist.word())
    against = "a bare TextArea app"
    yield Row("keystroke to screen, median", 1000 * median(ours), "ms", against, 1000 * median(bare), 1.3)
    yield Row("keystroke to screen, 99 of 100", 1000 * last(ours), "ms", against, 1000 * last(bare), 1.3)


def last(taken: list[float]) -> float:
    """Return the seconds within which 99 of 100 were done."""
    return quantiles(taken, n=100, method="inclusive")[98]
