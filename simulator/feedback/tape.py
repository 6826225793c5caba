"""An answer's words on one line, for the patterns that a phrase cannot express.

Every token is written in its normalised form with one space behind it; what separates tokens becomes a sign of its
own: `,` a comma, `;` a colon, dash or turn, `.` a stop, `>` an arrow. What patterns ask for often they can tell by one sign:
figures (`#14`, `#two`, `#$4m`, `#40%`, and `@2023` for a year), units of time (`~weeks`), currencies (`¤euros`) and shares
(`%points`), which also keeps the patterns short and so quick to compile. Patterns are bounded, so that none can take
longer than the line is long times a constant.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from simulator.feedback.text import Break, Text
from simulator.feedback.words import NUMBER_WORDS, word_set

_SIGNS = {Break.COMMA: ", ", Break.TURN: "; ", Break.CLAUSE: "; ", Break.STOP: ". "}
_FIGURE = frozenset("0123456789$€£¥₹")
_SIGNS_ALONE = frozenset("$€£¥₹")
_ORDINALS = ("st", "nd", "rd", "th", "24/7")
_YEAR = re.compile(r"(?:19|20)\d\d")
_UNITS = word_set(
    "minute minutes min mins hour hours hr hrs day days night nights morning mornings afternoon afternoons evening evenings "
    "weekend weekends week weeks wk wks month months quarter quarters year years sprint sprints fortnight fortnights "
    "decade decades season seasons seconds"
)
_CURRENCIES = word_set(
    "dollar dollars euro euros pound pounds sterling usd eur gbp krw won yen franc francs chf reais naira zloty zlotys "
    "rupee rupees kroner kronor peso pesos grand bucks quid cents pence"
)
_SHARES = word_set("percent pct point points pp")
_MARKED = {
    word: sign + word
    for sign, words in {"#": NUMBER_WORDS, "~": _UNITS, "¤": _CURRENCIES, "%": _SHARES}.items()
    for word in words
}
_ARROWS = frozenset(">→⇒➔➜»")


@dataclass(frozen=True, slots=True)
class Tape:
    """The line, and where each token begins on it."""

    line: str
    starts: tuple[int, ...]

    def find(self, pattern: re.Pattern[str]) -> Iterator[range]:
        """Yield the spans of tokens that a pattern matches, from left to right."""
        for found in pattern.finditer(self.line):
            first = bisect_right(self.starts, found.start()) - 1
            last = bisect_right(self.starts, found.end() - 1) - 1
            first += self.starts[first] < found.start()
            if last >= first:
                yield range(first, last + 1)


def write(text: Text) -> Tape:
    """Write an answer's tokens on one line."""
    pieces: list[str] = []
    starts: list[int] = []
    at = 0
    behind = 0
    for token, level in zip(text.tokens, text.breaks, strict=True):
        gap = text.answer[behind : token.start]
        sign = _sign(gap, level)
        at += len(sign)
        starts.append(at)
        word = _marked(token.word)
        pieces += (sign, word, " ")
        at += len(word) + 1
        behind = token.end
    return Tape("".join(pieces), tuple(starts))


def _sign(gap: str, level: Break) -> str:
    arrow = len(gap) > 1 and not _ARROWS.isdisjoint(gap) and "\n" not in gap
    return "> " if arrow else _SIGNS.get(level, "")


def _marked(word: str) -> str:
    """Mark what patterns tell by a sign; ordinals and "24/7" are no figures."""
    if word[:1] not in _FIGURE or word in _SIGNS_ALONE or word.endswith(_ORDINALS):
        return _MARKED.get(word, word)
    return f"@{word}" if _YEAR.fullmatch(word) else f"#{word}"
