"""Finding cues in an answer: its words looked up once, then each cue followed from word to word.

A cue is followed over sets of places, never by trying one path after another, so that the time grows with the
answer's length and the cue's, and with nothing else.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from simulator.feedback.cues import Choice, Cue, Detector, Sequence, Step, Word
from simulator.feedback.detectors import Detections
from simulator.feedback.text import Break, Text
from simulator.feedback.typos import Speller

Places = tuple[tuple[int, int], ...]
"""Where something is: first token and the one behind the last, by the end."""
Ends = dict[int, int]
"""For each end that can be reached, the nearest beginning."""


class Vocabulary:
    """All words of some cues, to look an answer's words up in.

    Attributes:
        cues: The cues themselves.
    """

    def __init__(self, cues: Iterable[Cue]) -> None:
        """Gather the words."""
        words = {word for cue in cues for word in cue.words}
        self._stems = {word.stem for word in words if not word.exact}
        self._exact = {word.word for word in words if word.exact}
        self._speller = Speller((word.word, word.key) for word in words if not word.exact)

    def look_up(self, text: Text) -> Mapping[str, list[int]]:
        """Return the places of each word that is there, by the word's key."""
        places: dict[str, list[int]] = {}
        keys: dict[str, tuple[str, ...]] = {}
        for i, token in enumerate(text.tokens):
            found = keys.get(token.word)
            if found is None:
                found = keys[token.word] = self._keys(token.word, token.stem)
            for key in found:
                places.setdefault(key, []).append(i)
        return places

    def _keys(self, word: str, stem: str) -> tuple[str, ...]:
        exact = (f"={word}",) if word in self._exact else ()
        if stem in self._stems:
            return (stem, *exact)
        return exact or tuple(self._speller.meant(word))


@dataclass(frozen=True, slots=True)
class Matcher:
    """One answer, ready to be searched for cues.

    Attributes:
        text: The answer, taken apart.
        words: The places of each cue word that is there.
        present: The keys of those words.
        detections: What the detectors find.
        clauses: For each token, the first one from it on that begins a clause: a usual gap does not reach it.
        stops: The same for what not even a gap that was asked for reaches.
    """

    text: Text
    words: Mapping[str, list[int]]
    present: frozenset[str]
    detections: Detections
    clauses: list[int]
    stops: list[int]

    @classmethod
    def of(cls, text: Text, vocabulary: Vocabulary) -> Matcher:
        """Look up an answer's words."""
        words = vocabulary.look_up(text)
        clauses, stops = _barriers(text.breaks, Break.CLAUSE), _barriers(text.breaks, Break.STOP)
        return cls(text, words, frozenset(words), Detections(text), clauses, stops)

    def find(self, cue: Cue) -> Iterator[range]:
        """Yield the spans of tokens that a cue matches, from left to right, none within another."""
        for side in cue.sides:
            for keys in side.needs:
                if keys.isdisjoint(self.present):
                    return
        sides = []
        for side in cue.sides:
            places = self.places(side)
            if not places:
                return
            sides.append(places)
        spans = sides[0] if len(sides) == 1 else self._together(sides, cue.within)
        yield from (range(start, end) for start, end in _tightest(spans))

    def places(self, sequence: Sequence) -> Places:
        """Return where a sequence of steps is, one beginning for each end: the nearest."""
        if any(keys.isdisjoint(self.present) for keys in sequence.needs):
            return ()
        reached = self._step(sequence.steps[0])
        begun = sequence.steps[0]
        skippable = isinstance(begun, Choice) and begun.optional
        if not reached and not skippable:
            return ()
        for step, gap, wide in zip(sequence.steps[1:], sequence.gaps[1:], sequence.wide[1:], strict=True):
            found = self._step(step)
            onward = self._onward(reached, found, gap, wide=wide)
            if skippable:
                onward = _nearer({end: start for end, start in found.items() if end not in onward}, onward)
            optional = isinstance(step, Choice) and step.optional
            skippable = skippable and optional
            reached = _nearer(reached, onward) if optional else onward
            if not reached and not skippable:
                return ()
        return tuple((start, end) for end, start in sorted(reached.items()))

    def _step(self, step: Step) -> Ends:
        if isinstance(step, Word):
            return {i + 1: i for i in self.words.get(step.key, ())}
        if isinstance(step, Detector):
            return {span.stop: span.start for span in self.detections.spans(step.name)}
        reached = {i + 1: i for key in step.keys & self.present for i in self.words[key]}
        for option in step.longer:
            if option.needs and option.needs[0].isdisjoint(self.present):
                continue
            if places := self.places(option):
                reached = _nearer(reached, {end: start for start, end in places})
        return reached

    def _onward(self, reached: Ends, found: Ends, gap: int, *, wide: bool) -> Ends:
        """Go on from every place reached to what was found at most a gap behind it."""
        onward: Ends = {}
        if not reached or not found:
            return onward
        by_start = sorted((start, end) for end, start in found.items())
        barriers = self.stops if wide else self.clauses
        for end, start in reached.items():
            if end == len(barriers):
                continue
            reach = min(end + gap + 1, barriers[end])
            for i in range(bisect_left(by_start, (end, end)), len(by_start)):
                begins, ends = by_start[i]
                if begins >= reach:
                    break
                if start >= onward.get(ends, 0):
                    onward[ends] = start
        return onward

    def _together(self, sides: list[Places], within: int) -> Places:
        """Return the shortest spans in which every side is, in any order."""
        spans = [
            (start, end, frozenset({number})) for number, side in enumerate(sides) for start, end in side
        ]
        spans.sort()
        joined: list[tuple[int, int]] = []
        for i, (start, end, has) in enumerate(spans):
            joined += self._complete(spans, i, (start, end, has), len(sides), within)
        return tuple(sorted(joined, key=lambda place: (place[1], place[0])))

    def _complete(
        self,
        spans: list[tuple[int, int, frozenset[int]]],
        i: int,
        so_far: tuple[int, int, frozenset[int]],
        sides: int,
        within: int,
    ) -> list[tuple[int, int]]:
        start, end, has = so_far
        for k in range(i + 1, len(spans)):
            begins, ends, other = spans[k]
            if begins < end:
                continue
            if begins > end + within or begins >= self.stops[end]:
                break
            if other <= has:
                continue
            end, has = ends, has | other
            if len(has) == sides:
                return [(start, end)]
        return []


def _barriers(breaks: tuple[Break, ...], limit: Break) -> list[int]:
    """Return for each token the first one from it on that a break of that weight stands before."""
    barriers, nearest = [len(breaks)] * len(breaks), len(breaks)
    for i in range(len(breaks) - 1, -1, -1):
        nearest = i if breaks[i] >= limit else nearest
        barriers[i] = nearest
    return barriers


def _nearer(one: Ends, other: Ends) -> Ends:
    merged = dict(one)
    for end, start in other.items():
        merged[end] = max(start, merged.get(end, start))
    return merged


def _tightest(places: Places) -> Iterator[tuple[int, int]]:
    """Leave out every span that holds another one, and those that overlap the one before."""
    last = 0
    for start, end in sorted(places, key=lambda place: (place[1], -place[0])):
        if start >= last:
            yield start, end
            last = end
