"""How an answer is told, beside what it contains: length, person, figures, hedges, and the order of its story.

None of this changes a verdict.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from simulator.feedback.detectors import Detections
from simulator.feedback.reading import read
from simulator.feedback.text import Text
from simulator.feedback.words import word_set

WORDS_A_MINUTE = 150
"""A usual speaking rate in interviews."""

_I = word_set("i i'm i've i'd i'll my me mine myself")
_WE = word_set("we we're we've we'd we'll our us ours ourselves")
_HEDGES = (
    "sort of|kind of|i think|i guess|i believe|i suppose|maybe|perhaps|probably|possibly|somewhat|more or less|hopefully|"
    "i feel like|a bit|a little|fairly|quite|pretty much|in a way|to some extent|tried to|something like|some kind of|not sure"
)
_FILLERS = (
    "basically|actually|literally|honestly|obviously|you know|i mean|like i said|to be honest|at the end of the day|so yeah|"
    "um|uh|er|erm|right so|okay so|anyway|and stuff|and so on|and things like that"
)
_RESULT = re.compile(
    r"\b(?:as a result|the result|resulted|in the end|by the end|within \w+ (?:weeks?|months?)|fell|dropped|rose|grew|doubled|halved|"
    r"went from|went down|went up|came down|faster|fewer|shorter|improved|increased|reduced|saved|today|now|still in use|stopped being)\b"
)
_REFLECTION = re.compile(
    r"\b(?:i learned|i learnt|taught me|lesson|next time|looking back|in hindsight|with hindsight|i should have|i would have|"
    r"if i did it again|what i would|i'd do|would do differently|i realised|i realized|takeaway|in this role|for this role|in your)\b"
)


class Part(StrEnum):
    """A part of a story."""

    SITUATION = "situation"
    ACTION = "action"
    RESULT = "result"
    REFLECTION = "reflection"


@dataclass(frozen=True, slots=True)
class Delivery:
    """How an answer is told.

    Attributes:
        words: Words and figures.
        spoken: Seconds that it takes to say, at 150 words a minute.
        sentences: Sentences; notes without stops are counted by where they turn.
        longest_sentence: Words of the longest one.
        i_words: How often the candidate says I, me, my.
        we_words: How often we, us, our.
        numbers: Figures, as typed.
        hedges: "Sort of", "I think" and the like, as typed.
        fillers: "Basically", "you know" and the like, as typed.
        order: The parts of the story in the order in which each is first found.
        situation_share: Share of the words that went to the situation, 0..1.
    """

    words: int
    spoken: float
    sentences: int
    longest_sentence: int
    i_words: int
    we_words: int
    numbers: tuple[str, ...]
    hedges: tuple[str, ...]
    fillers: tuple[str, ...]
    order: tuple[Part, ...]
    situation_share: float

    @property
    def i_share(self) -> float | None:
        """Share of "I" among "I" and "we", 0..1; None when the answer says neither."""
        both = self.i_words + self.we_words
        return self.i_words / both if both else None


def delivery(answer: str) -> Delivery:
    """Tell how an answer is told; pure, and linear in its length."""
    text = read(answer).text
    tokens = text.tokens
    detections = Detections(text)
    parts = _parts(text, detections)
    in_situation = sum(len(sentence) for sentence, part in parts if part is Part.SITUATION)
    return Delivery(
        words=len(tokens),
        spoken=len(tokens) * 60 / WORDS_A_MINUTE,
        sentences=len(text.sentences),
        longest_sentence=max((len(sentence) for sentence in text.sentences), default=0),
        i_words=sum(token.word in _I for token in tokens),
        we_words=sum(token.word in _WE for token in tokens),
        numbers=tuple(text.quote(span) for span in detections.spans("number")),
        hedges=_said(answer, _HEDGES),
        fillers=_said(answer, _FILLERS),
        order=tuple(dict.fromkeys(part for _, part in parts)),
        situation_share=in_situation / len(tokens) if tokens else 0.0,
    )


def _said(answer: str, phrases: str) -> tuple[str, ...]:
    pattern = re.compile(rf"(?<![\w'])(?:{phrases})(?![\w'])", re.IGNORECASE)
    return tuple(found.group() for found in pattern.finditer(answer))


def _parts(text: Text, detections: Detections) -> list[tuple[range, Part]]:
    """Give each sentence its part of the story; one that shows none belongs to the part before it."""
    acts = {text.sentence_number(span.start) for span in detections.spans("i_did")}
    results = {text.sentence_number(span.stop - 1) for span in detections.spans("change")}
    parts: list[tuple[range, Part]] = []
    current = Part.SITUATION
    for number, sentence in enumerate(text.sentences):
        line = _line(text, sentence)
        current = _part(line, current, acting=number in acts, changed=number in results)
        parts.append((sentence, current))
    return parts


def _part(line: str, current: Part, *, acting: bool, changed: bool) -> Part:
    if _REFLECTION.search(line):
        return Part.REFLECTION
    if current is not Part.SITUATION and (changed or _RESULT.search(line)):
        return Part.RESULT
    return Part.ACTION if acting else current


def _line(text: Text, sentence: range) -> str:
    return "".join(f"{text.tokens[i].word} " for i in sentence)
