"""Reading an answer as a careful person does: is this said to be so, or denied, wished for, or somebody else's?"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from enum import Enum
from functools import cached_property
from typing import NamedTuple

from simulator.feedback.markers import Kind, Marker, Reach, find_markers
from simulator.feedback.text import Break, Text, Token, take_apart
from simulator.feedback.words import FUNCTION_WORDS, PRONOUNS, stem, word_set


class Standing(Enum):
    """How a statement stands."""

    ASSERTED = "asserted"
    REMEDIED = "remedied"
    """Denied or past, and then put right: "there was no owner, so I named one"."""
    DENIED = "denied"
    HYPOTHETICAL = "hypothetical"
    """Wished for, planned, conditional, or said in general."""
    PAST = "the state before"
    OTHERS = "somebody else's"


@dataclass(frozen=True, slots=True)
class Status:
    """How the words of a span stand, and what makes it so.

    Attributes:
        standing: How they stand.
        because: The tokens of the words that make it so; empty when they are simply asserted.
    """

    standing: Standing
    because: range = range(0)

    @property
    def holds(self) -> bool:
        """Whether a reader takes the words as so."""
        return self.standing in {Standing.ASSERTED, Standing.REMEDIED}


ASSERTED = Status(Standing.ASSERTED)
_STANDINGS = {
    Kind.NOT: Standing.DENIED,
    Kind.WOULD: Standing.HYPOTHETICAL,
    Kind.PAST: Standing.PAST,
    Kind.OTHERS: Standing.OTHERS,
}
_LIGHT = FUNCTION_WORDS | word_set(
    "any such real formal clear proper single singl documented agreed written official kind sort form type sense much "
    "consistent regular good shared common one ever really actually even yet just what else so far fixed named defined "
    "cross functional explicit dedicated structured systematic company wide visible actual true working meaningful "
    "enough more many get got getting make made set up build built create created introduce introduced run ran running hold "
    "held use used using write wrote down define establish established put implement implemented appoint appointed "
    "name assign assigned agree see saw seen find found know knew around did be been bother bothered need needed "
    "track tracked measure measured say said who which how when where about time i we they he she you people anyone "
    "anybody someone team teams everyone idea thing place start started started try tried manage managed able "
    "think thought want wanted feel felt let give gave given share shared keep kept"
)
"""Words across which a denial still carries to what follows; "not aware of" is none of them."""
_NOUN_LINKS = word_set("with about to for of in into against")
_DETERMINERS = word_set("no lacked lack lacking of zero nil neither missing")
_MOST_UNKNOWN = 2
_FOLLOWS = 8
_OTHER_CLAUSE = word_set("what which who whom that when if where how whether")
_LOOK_BEHIND = 9
_EXISTENCE = word_set(
    "exist place there happen happened work worked defined clear agreed written documented stick stuck come came materialise "
    "materialize take took last lasted used followed set named known followed kept done built introduced adopted "
    "published visible assigned available real"
)
_ABSENT = word_set("missing absent lacking nonexistent unclear undefined unknown nowhere none nil nobody n/a")
_MAKING = frozenset(
    stem(verb)
    for verb in word_set(
        "add agree appoint ask assemble assign begin bring build buy change choose close convene convert create define design "
        "develop draft draw establish find fix form formalise get give hand hire implement install introduce invent launch lead "
        "make map mend name negotiate nominate open organise pick pilot produce propose publish put rebuild record repair "
        "replace roll run set settle solve stand start turn write"
    )
)
_STANDS_FOR = word_set("one it them that this those these some both first")
_MAKING_WITHIN = 5
_OBJECT_WITHIN = 6


class _Bearer(NamedTuple):
    """A marker in its sentence.

    Attributes:
        marker: The marker.
        standing: What it makes of the words that it bears on.
        stop: The first token behind it that it no longer bears on, light words apart.
    """

    marker: Marker
    standing: Standing
    stop: int


@dataclass(frozen=True)
class Reading:
    """An answer taken apart and read.

    Attributes:
        text: Its tokens, sentences and clauses.
    """

    text: Text

    @property
    def tokens(self) -> tuple[Token, ...]:
        """Words and figures with their offsets, surfaces and stems."""
        return self.text.tokens

    @property
    def sentences(self) -> tuple[range, ...]:
        """Spans of tokens."""
        return self.text.sentences

    @property
    def clauses(self) -> tuple[range, ...]:
        """Spans of tokens."""
        return self.text.clauses

    @cached_property
    def _bearers(self) -> tuple[tuple[_Bearer, ...], ...]:
        """The markers of each sentence."""
        return tuple(tuple(self._bearers_in(sentence)) for sentence in self.sentences)

    @cached_property
    def _asking(self) -> tuple[bool, ...]:
        """Whether each sentence is a question."""
        return tuple("?" in self.text.gap(sentence.stop) for sentence in self.sentences)

    @cached_property
    def _made(self) -> dict[tuple[int, int], range]:
        """What `_making` found, by what it was asked."""
        return {}

    @cached_property
    def _takers(self) -> tuple[int, ...]:
        """The words that may take back what is said before them."""
        return tuple(i for i, token in enumerate(self.tokens) if _takes_back(token.word))

    @cached_property
    def _tellers(self) -> tuple[int, ...]:
        """Where the candidate speaks of themselves or of their team."""
        return tuple(i for i, token in enumerate(self.tokens) if token.stem in {"i", "we"})

    def asks(self, number: int) -> bool:
        """Tell whether a sentence is a question."""
        return self._asking[number]

    def is_plain(self, number: int) -> bool:
        """Tell whether nothing in a sentence can make any of its words count for nothing."""
        if self._bearers[number] or self._asking[number]:
            return False
        sentence = self.sentences[number]
        first = bisect_left(self._takers, sentence.start)
        return first == len(self._takers) or self._takers[first] >= sentence.stop

    def status(self, span: range, own: Collection[str] = (), allowed: Collection[Standing] = ()) -> Status:
        """Tell how the words of a span stand.

        Args:
            span: The tokens in question.
            own: Stems that belong to what is looked for and so are no marker within the span, e.g. `no` where
                the cue is "no owner".
            allowed: Standings that do not matter, e.g. the state before where the problem is looked for.
        """
        number = self.text.sentence_number(span.start)
        for bearer in self._bearers[number]:
            if bearer.standing not in allowed and self._bears_on(bearer, span, own):
                return self._judged(bearer, span)
        behind = self._denied_behind(span)
        if behind:
            return self._remedied_or(Status(Standing.DENIED, behind), span)
        if self._asking[number] and Standing.HYPOTHETICAL not in allowed:
            return Status(Standing.HYPOTHETICAL, range(span.stop - 1, span.stop))
        return ASSERTED

    def _judged(self, bearer: _Bearer, span: range) -> Status:
        status = Status(bearer.standing, bearer.marker.tokens)
        return status if bearer.marker.kind is Kind.WOULD else self._remedied_or(status, span)

    def _bears_on(self, bearer: _Bearer, span: range, own: Collection[str]) -> bool:
        marker, _, stop = bearer
        behind = marker.tokens.stop
        if marker.tokens.start >= span.start:
            return self._bears_back(marker, span, own)
        if marker.reach is Reach.BEHIND:
            return False
        if behind > span.start:
            return True
        if marker.reach is Reach.LIGHT:
            most_unknown = self._most_unknown(marker)
            return self._light(range(behind, span.start), span.start, most_unknown=most_unknown)
        return span.start < stop

    def _bears_back(self, marker: Marker, span: range, own: Collection[str]) -> bool:
        """Tell whether a marker within a span, or behind it, takes back what the span says."""
        if marker.tokens.start >= span.stop:
            return marker.reach is Reach.BEHIND and self._follows(range(span.stop, marker.tokens.start))
        strong = marker.kind in {Kind.NOT, Kind.WOULD} or marker.reach is Reach.BEHIND
        takes_back = strong and marker.tokens.stop < span.stop
        return takes_back and not self._owned(marker, own)

    def _follows(self, between: range) -> bool:
        """Tell whether what stands behind these words still speaks of what is before them."""
        tied = all(self.text.breaks[i] < Break.TURN for i in (*between, between.stop))
        return (
            tied
            and len(between) <= _FOLLOWS
            and all(self.tokens[i].word not in _OTHER_CLAUSE for i in between)
        )

    def _owned(self, marker: Marker, own: Collection[str]) -> bool:
        """Tell whether a marker's words are among those that are looked for."""
        words = [self.tokens[i] for i in marker.tokens]
        said = [
            token.stem for token in words if token.word not in FUNCTION_WORDS and token.word not in PRONOUNS
        ]
        return all(stem in own for stem in said)

    def _bearers_in(self, sentence: range) -> Iterator[_Bearer]:
        for marker in find_markers(self.tokens, sentence):
            behind = range(marker.tokens.stop, sentence.stop)
            stop = next(self._ends(marker.reach, behind), sentence.stop)
            yield _Bearer(marker, _STANDINGS[marker.kind], stop)

    def _ends(self, reach: Reach, behind: range) -> Iterator[int]:
        """Yield the tokens behind a marker at which its reach ends."""
        breaks = self.text.breaks
        if reach is Reach.NEAR:
            return iter(behind[2:])
        if reach is Reach.COMMA:
            return (i for i in behind if breaks[i] >= Break.COMMA)
        if reach is Reach.CLAUSE:
            commas = [i for i in behind if breaks[i] is Break.COMMA]
            news = {i for i in behind[1:] if self.tokens[i].word in {"i", "we"}}.union(commas[1:])
            return (i for i in behind if breaks[i] >= Break.TURN or i in news)
        if reach is Reach.TURN:
            return (i for i in behind if breaks[i] >= Break.CLAUSE or self._turns_at(i))
        return iter(())

    def _turns_at(self, i: int) -> bool:
        """Tell whether a turn leads from what is imagined to what is so."""
        if self.text.breaks[i] is not Break.TURN:
            return False
        return self.tokens[i].stem in {"but", "howev", "instead", "so", "becaus", "then", "and"} | PRONOUNS

    def _most_unknown(self, marker: Marker) -> int:
        """Return how many words of any kind a denial carries across: "no cross-team escalation path"."""
        return _MOST_UNKNOWN if self.tokens[marker.tokens.stop - 1].word in _DETERMINERS else 0

    def _light(self, between: range, target: int, most_unknown: int = 0) -> bool:
        """Tell whether a denial carries across the words between it and its target."""
        way = range(between.start, target + 1)
        if any(self.text.breaks[i] >= Break.TURN for i in way):
            return False
        words = [self.tokens[i].word for i in between]
        listed = bool(words) and any(word in {"or", "nor"} for word in words[-3:])
        if listed:
            return True
        if any(self.text.breaks[i] is Break.COMMA for i in way):
            return False
        unknown = [place for place, word in enumerate(words) if word not in _LIGHT]
        if not unknown:
            return True
        linked = any(word in _NOUN_LINKS for word in words[unknown[0] :])
        return len(unknown) <= most_unknown and not linked

    def _denied_behind(self, span: range) -> range:
        """Find what takes a statement back after it: "was missing", "did not exist", ": none"."""
        stop = min(span.stop + _LOOK_BEHIND, self.text.sentence_of(span.start).stop)
        first = bisect_left(self._takers, span.stop)
        if first == len(self._takers) or self._takers[first] >= stop:
            return range(0)
        for i in range(span.stop, stop):
            word = self.tokens[i].word
            if self.text.breaks[i] >= Break.TURN and word not in _ABSENT:
                break
            if word in _ABSENT and (i == span.stop or self._light(range(span.stop, i), i)):
                return range(i, i + 1)
            if _negates(word) and self._light(range(span.stop, i), i):
                return self._existence(i, stop)
        return range(0)

    def _existence(self, negator: int, stop: int) -> range:
        for i in range(negator + 1, min(negator + 4, stop)):
            if self.tokens[i].word in _EXISTENCE:
                return range(negator, i + 1)
            if self.tokens[i].word not in _LIGHT:
                break
        return range(0)

    def _remedied_or(self, status: Status, span: range) -> Status:
        """Look on in this sentence and the next for "so I wrote one"."""
        number = self.text.sentence_number(span.start)
        ahead = self.sentences[number : number + 2]
        way = range(span.stop, ahead[-1].stop)
        for i in self._tellers[bisect_left(self._tellers, way.start) :]:
            if i >= way.stop:
                break
            if (made := self._made.get((i, way.stop))) is None:
                made = self._made[i, way.stop] = self._making(i, way.stop)
            if made:
                return Status(Standing.REMEDIED, made)
        return status

    def _making(self, subject: int, stop: int) -> range:
        """Find "I then wrote one" at a subject; nothing when it is negated or hypothetical."""
        verb = None
        for i in range(subject + 1, min(subject + 1 + _MAKING_WITHIN, stop)):
            token = self.tokens[i]
            if token.word.endswith(("n't", "'ll")) or token.word in {
                "would",
                "not",
                "never",
                "should",
                "could",
                "will",
            }:
                return range(0)
            if token.stem in _MAKING:
                verb = i
                break
        if verb is None or self.tokens[subject].word.endswith(("'d", "'ll")):
            return range(0)
        for i in range(verb + 1, min(verb + 1 + _OBJECT_WITHIN, stop)):
            if self.text.breaks[i] >= Break.TURN:
                break
            if self.tokens[i].word in _STANDS_FOR:
                return range(subject, i + 1)
        return range(0)


def _negates(word: str) -> bool:
    return word in {"not", "never"} or word.endswith("n't")


def _takes_back(word: str) -> bool:
    return word in _ABSENT or _negates(word)


def read(answer: str) -> Reading:
    """Take an answer apart and make it ready to be asked how its words stand; linear in its length."""
    return Reading(take_apart(answer))
