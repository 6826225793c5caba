"""An answer's text taken apart: tokens with offsets, what separates them, sentences and clauses.

Offsets are code points of the answer as it was typed. Nothing here changes the text: each token is normalised on
its own. Spans of tokens are `range` objects of token numbers.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from enum import IntEnum
from functools import cache, cached_property, lru_cache
from itertools import pairwise
from typing import NamedTuple

from simulator.feedback.words import PRONOUNS, normalise, stem, word_set

LONGEST_SENTENCE = 45
"""Words; a run without a full stop that is longer is cut where it turns to something new."""
CUT_AFTER = 20
"""Words after which such a run is cut at the first turn."""
CUT_AT = 30
"""Words at which it is cut when it never turns."""
WRAPPED_LINE = 60
"""Code points; a line at least as long was probably broken by an editor, not by the writer."""

_CJK = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_FIRST_CJK = "\u3040"


def _word(signs: str) -> str:
    """Return the pattern of a word or figure, for `re.VERBOSE`.

    Args:
        signs: Ranges of signs that are a word each, as they stand without spaces.
    """
    return rf"""
    [$€£¥₹]? \d+ (?: [.,:/] \d+ )* (?: % | [a-zA-Z]{{1,3}} (?![^\W_]) )?  # 14, 3.5, $4m, 40%, 14d, 2x
    | [a-zA-Z] (?: \. [a-zA-Z] )+ (?![^\W_])                                # e.g, i.e, U.S
    {f"| [{signs}]" if signs else ""}
    | [^\W_{signs}]+ (?: ['\u2019\u2018\u02bc] [^\W_{signs}]+ )*
    | [%$€£¥₹]
"""


_WORD, _WORD_OR_SIGN = _word(""), _word(_CJK)
_NUMBERING = r"(?m:^) [ \t]* (?: \d{1,2} | [a-zA-Z] ) [.)] (?=\s)"
_STOPS = frozenset(".!?…。！？")  # noqa: RUF001 - full-width stops are meant
_CLAUSE_MARKS = frozenset(";:—；：")  # noqa: RUF001
_COMMAS = frozenset(",()[]，、")  # noqa: RUF001
_DASHES = ("-", "–", "‑", "--")  # noqa: RUF001
_BULLETS = frozenset("-*•–‣▪◦·>+→✓✔—")  # noqa: RUF001
_ABBREVIATIONS = word_set("e.g i.e eg ie vs approx dr mr mrs ms inc ltd etc st cf incl esp")
_TURNS = word_set(
    "but so because since then while whereas although though yet however until instead afterwards"
)
_LEADS_IN = word_set(
    "that which what where when if how why who as than before after until because so but and then while since whether "
    "once whenever or think thought know knew said say believe felt sure wish like thing things one ones everything "
    "all had have could should would did do"
)


class Break(IntEnum):
    """What stands before a token, weakest first."""

    NONE = 0
    COMMA = 1
    TURN = 2
    """A word that turns to something new: but, so, then, "and I", ", we"."""
    CLAUSE = 3
    """A semicolon, a colon, a dash."""
    STOP = 4
    """A full stop, a list item, a paragraph; also the answer's beginning."""


class Token(NamedTuple):
    """A word or figure of an answer.

    Attributes:
        start: Offset of its first code point.
        end: Offset behind its last.
        surface: As typed.
        word: Normalised.
        stem: What its inflected forms share.
    """

    start: int
    end: int
    surface: str
    word: str
    stem: str


@dataclass(frozen=True)
class Text:
    """An answer taken apart.

    Attributes:
        answer: The text as typed.
        tokens: Its words and figures.
        breaks: What stands before each token.
    """

    answer: str
    tokens: tuple[Token, ...]
    breaks: tuple[Break, ...]

    @cached_property
    def runs(self) -> tuple[range, ...]:
        """What full stops, list items and paragraphs separate."""
        return _split(self.breaks, Break.STOP)

    @cached_property
    def sentences(self) -> tuple[range, ...]:
        """The runs, those that never end cut into pieces of a readable length."""
        return tuple(piece for run in self.runs for piece in _cut(run, self.breaks))

    @cached_property
    def clauses(self) -> tuple[range, ...]:
        """The parts of sentences in which a subject does one thing."""
        starts = {sentence.start for sentence in self.sentences}
        breaks = [Break.STOP if i in starts else level for i, level in enumerate(self.breaks)]
        return _split(breaks, Break.TURN)

    @cached_property
    def _sentence_starts(self) -> list[int]:
        return [sentence.start for sentence in self.sentences]

    def sentence_number(self, token: int) -> int:
        """Return the number of the sentence that holds a token."""
        return bisect_right(self._sentence_starts, token) - 1

    def sentence_of(self, token: int) -> range:
        """Return the sentence that holds a token."""
        return self.sentences[self.sentence_number(token)]

    def offsets(self, span: range) -> tuple[int, int]:
        """Return where a span of tokens begins and ends in the answer, in code points."""
        return self.tokens[span.start].start, self.tokens[span.stop - 1].end

    def quote(self, span: range) -> str:
        """Return a span of tokens as typed."""
        start, end = self.offsets(span)
        return self.answer[start:end]

    def gap(self, token: int) -> str:
        """Return what stands in the answer between a token and the one before it."""
        before = self.tokens[token - 1].end if token else 0
        behind = self.tokens[token].start if token < len(self.tokens) else len(self.answer)
        return self.answer[before:behind]


def word_pattern(text: str) -> str:
    """Return the pattern of a word or figure, for `re.VERBOSE`, that fits a text.

    Only a text with Chinese or Japanese signs gets the pattern that knows them: it takes ten milliseconds to compile.
    """
    return _WORD_OR_SIGN if not text.isascii() and max(text) >= _FIRST_CJK else _WORD


def take_apart(answer: str) -> Text:
    """Find the tokens of an answer and what separates them; linear in its length."""
    tokens = tuple(
        [
            Token(found.start(), found.end(), found[0], *_read(found[0]))
            for found in _tokens(word_pattern(answer)).finditer(answer)
            if found.lastgroup is None
        ]
    )
    return Text(answer, tokens, _breaks(answer, tokens))


@cache
def _tokens(word: str) -> re.Pattern[str]:
    return re.compile(rf"(?P<skip> {_NUMBERING} ) | {word}", re.VERBOSE)


@lru_cache(maxsize=1 << 15)
def _read(surface: str) -> tuple[str, str]:
    word = normalise(surface)
    return word, stem(word)


def _breaks(answer: str, tokens: tuple[Token, ...]) -> tuple[Break, ...]:
    breaks = [Break.STOP] if tokens else []
    for i in range(1, len(tokens)):
        gap = answer[tokens[i - 1].end : tokens[i].start]
        level = Break.NONE if gap == " " else _separation(answer, tokens[i - 1], gap)
        if level < Break.CLAUSE and _turns(tokens, i, comma=level is Break.COMMA):
            level = Break.TURN
        breaks.append(level)
    return tuple(breaks)


def _separation(answer: str, before: Token, gap: str) -> Break:
    """Tell how strongly punctuation and lines separate two tokens."""
    if "\n" in gap and _ends_line(answer, before, gap):
        return Break.STOP
    marks = set(gap)
    if marks & _STOPS:
        return _stop(before, gap)
    bare = gap.strip()
    spaced = bare in _DASHES and gap != bare
    if marks & _CLAUSE_MARKS or spaced:
        return Break.CLAUSE
    return Break.COMMA if marks & _COMMAS else Break.NONE


def _stop(before: Token, gap: str) -> Break:
    if gap.strip().strip("\"')") in {"...", "…", ".."}:
        return Break.CLAUSE
    if gap.startswith(".") and set(gap[1:]) <= set(" ,") and before.word in _ABBREVIATIONS:
        return Break.COMMA if "," in gap else Break.NONE
    return Break.NONE if gap.strip() == "." and gap.endswith(".") else Break.STOP


def _ends_line(answer: str, before: Token, gap: str) -> bool:
    """Tell whether a line break ends a thought, or only a line that an editor wrapped."""
    tail = gap[gap.rfind("\n") + 1 :].lstrip()
    if gap.count("\n") > 1 or tail[:1] in _BULLETS or ")" in tail or "." in tail:
        return True
    line = answer.rfind("\n", 0, before.start) + 1
    return before.end - line < WRAPPED_LINE


def _turns(tokens: tuple[Token, ...], i: int, *, comma: bool) -> bool:
    word, previous = tokens[i].stem, tokens[i - 1].stem
    if word in _TURNS:
        return True
    if word == "and":
        return i + 1 < len(tokens) and tokens[i + 1].stem in PRONOUNS
    if comma and word in PRONOUNS:
        return True
    return word in {"i", "we"} and tokens[i - 1].word not in _LEADS_IN and previous not in _LEADS_IN


def _split(breaks: list[Break] | tuple[Break, ...], level: Break) -> tuple[range, ...]:
    starts = [i for i, found in enumerate(breaks) if found >= level]
    return tuple(range(a, b) for a, b in pairwise([*starts, len(breaks)]))


def _cut(run: range, breaks: tuple[Break, ...]) -> list[range]:
    """Cut a run that is too long to be one sentence."""
    pieces = []
    while len(run) > LONGEST_SENTENCE:
        turns = (i for i in run[CUT_AFTER : CUT_AT + 1] if breaks[i] >= Break.TURN)
        at = next(turns, run.start + CUT_AT)
        pieces.append(range(run.start, at))
        run = range(at, run.stop)
    return [*pieces, run] if run else pieces
