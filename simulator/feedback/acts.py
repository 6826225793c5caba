"""The candidate's own acts: "I set up", "my proposal was", and in notes "Wrote the charter"; never "I was responsible"."""

from __future__ import annotations

from collections.abc import Iterator

from simulator.feedback.text import Break, Text
from simulator.feedback.words import word_set

_ACTS = word_set(
    "set built wrote ran took made put brought drew cut sat went gave held met chose told sent taught began drove found kept "
    "split spoke showed sold won rebuilt rewrote redrew threw led stood dug broke paid shut laid struck sought undid bought got "
    "hung oversaw rang swapped"
)
_NO_ACTS = word_set(
    "wanted hoped wished needed liked believed loved noticed realised realized joined worked reported inherited managed supported "
    "attended enjoyed agreed tried helped learned remembered supposed used allowed involved interested convinced worried "
    "concerned surprised tired embarrassed impressed hired promoted felt based placed assumed expected trusted preferred "
    "struggled failed lacked feared wondered valued owned cared watched considered promised planned intended suggested"
)
_GOT = word_set("got led")
_COMPANY = word_set(
    "team teams squad squads department people function group division practice programme program org"
)
_BETWEEN = word_set(
    "then also first personally just simply quietly therefore actually still even finally only later now immediately "
    "started by therefore deliberately openly myself have had and so basically"
)
_DETERMINERS = word_set(
    "a an the each every all down up out my one two three our their this that with these both"
)
_MOST_BETWEEN = 3


def find_acts(text: Text) -> Iterator[range]:
    """Yield the spans in which the candidate tells an act of their own, from left to right."""
    for i, token in enumerate(text.tokens):
        if token.word in {"i", "i've", "i'd"}:
            if verb := _verb_behind(text, i):
                yield range(i, verb + 1)
        elif (token.word == "my" and _my_own(text, i)) or (text.breaks[i] is Break.STOP and _note(text, i)):
            yield range(i, i + 2)


def _verb_behind(text: Text, i: int) -> int:
    """Return the place of the past verb that "I" governs; 0 when there is none."""
    for j in range(i + 1, min(i + 2 + _MOST_BETWEEN, len(text.tokens))):
        word = text.tokens[j].word
        if _is_act(word):
            following = text.tokens[j + 1 : j + 5]
            led_people = word in _GOT and any(token.word in _COMPANY for token in following)
            return 0 if led_people else j
        if word not in _BETWEEN and not word.endswith("ly"):
            return 0
    return 0


def _is_act(word: str) -> bool:
    return word in _ACTS or (word.endswith("ed") and word not in _NO_ACTS)


def _my_own(text: Text, i: int) -> bool:
    following = tuple(token.word for token in text.tokens[i + 1 : i + 3])
    nouns = {
        "proposal",
        "move",
        "fix",
        "answer",
        "solution",
        "approach",
        "contribution",
        "part",
        "step",
        "job",
    }
    return len(following) > 1 and following[0] in nouns and following[1] in {"was", "is", "were"}


def _note(text: Text, i: int) -> bool:
    """Tell whether a sentence begins with an act whose "I" was left out, as in notes."""
    if i + 1 >= len(text.tokens) or text.breaks[i + 1] is Break.STOP:
        return False
    return _is_act(text.tokens[i].word) and text.tokens[i + 1].word in _DETERMINERS
