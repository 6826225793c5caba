"""How long it takes to assess an answer, against other ways of looking for phrases in a text."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from rapidfuzz import fuzz
from rapidfuzz.distance import OSA
from rapidfuzz.process import cdist

from simulator.banks.catalogue import load
from simulator.feedback.assess import assess
from simulator.feedback.text import take_apart
from simulator.places import find_places
from simulator.questions import Question
from tests.benchmarks.answers import answer_of
from tests.benchmarks.measure import Row, environment, home, in_turn

METHOD = (
    "An answer of 300 words against 12 shipped elements of 15 cues each, warm; the least disturbed of rounds in turn. The floor "
    "is one OSA cdist of the answer's distinct words against the cues' distinct words. Ways not installed are left out."
)
ROUNDS, QUICK_ROUNDS = 40, 2
ANSWER_WORDS = 300
NEAR = 85
"""Score from which a fuzzy scorer would call it a match."""
FIRST_AIM = 50.0
"""Milliseconds; the one aim that is no ratio, and was set for a machine of its time."""

_FLOOR, _LOOP = "the floor", "a loop of partial_ratio"
_AIMS = {_FLOOR: 8.0, _LOOP: 1.0}
Named = tuple[str, Callable[[], object]]


def rows(*, quick: bool) -> Iterator[Row]:
    """Measure."""
    rounds = QUICK_ROUNDS if quick else ROUNDS
    asked, answer = question(), answer_of(ANSWER_WORDS)
    named = list(rivals(asked, answer))
    ours, *theirs = _best([lambda: assess(asked, answer), *(work for _, work in named)], rounds)
    for (name, _), took in zip(named, theirs, strict=True):
        yield Row("assessing an answer", ours, "ms", name, took, _AIMS.get(name))
    yield from growth(asked, rounds)
    yield Row("first assessment of a process", first(rounds), "ms", "what was asked for", FIRST_AIM, 1)


def rivals(asked: Question, answer: str) -> Iterator[Named]:
    """Yield the other ways, each with its name."""
    phrases = [cue for element in asked.elements for cue in element.cues]
    answer_words = sorted({token.word for token in take_apart(answer).tokens})
    cue_words = sorted({token.word for phrase in phrases for token in take_apart(phrase).tokens})
    grams = [" ".join(answer.split()[i : i + 3]) for i in range(len(answer.split()))]
    yield (
        _FLOOR,
        lambda: cdist(answer_words, cue_words, scorer=OSA.distance, score_cutoff=2),
    )
    yield (
        _LOOP,
        lambda: [fuzz.partial_ratio(phrase, answer, score_cutoff=NEAR) for phrase in phrases],
    )
    yield "windows of 3 words, cdist", lambda: cdist(grams, phrases, scorer=fuzz.ratio, score_cutoff=NEAR)
    try:
        from thefuzz import fuzz as thefuzz
    except ImportError:
        return
    yield "a loop of thefuzz", lambda: [thefuzz.partial_ratio(phrase, answer) for phrase in phrases]


def growth(asked: Question, rounds: int) -> Iterator[Row]:
    """Yield how time grows with the answer and with the cues: in step, or faster."""
    short, long, longest = (answer_of(ANSWER_WORDS * times) for times in (1, 4, 16))
    more = question(12, 60)
    works = [
        lambda: assess(asked, short),
        lambda: assess(asked, long),
        lambda: assess(asked, longest),
        lambda: assess(more, short),
    ]
    one, four, sixteen, cues = _best(works, rounds)
    yield Row("an answer 4 times as long", four, "ms", "4 times the time", one * 4, 1.1)
    yield Row("an answer 16 times as long", sixteen, "ms", "16 times the time", one * 16, 1.1)
    yield Row("4 times as many cues", cues, "ms", "4 times the time", one * 4, 1.1)


def first(rounds: int) -> float:
    """Return the milliseconds from a cold import to the first assessment, in the best of some processes."""
    code = (
        "from simulator.questions import Element, Question\n"
        f"asked, answer = {question(5)!r}, {answer_of(ANSWER_WORDS)!r}\n"
        "import time\nstart = time.perf_counter()\nfrom simulator.feedback.assess import assess\n"
        "assess(asked, answer)\nprint((time.perf_counter() - start) * 1000)"
    )
    with home() as folder:
        return min(_run(code, folder) for _ in range(max(rounds // 4, 2)))


def question(elements: int = 12, cues: int = 15) -> Question:
    """Return a question that asks for so many of the shipped elements, each with so many cues."""
    with home() as folder:
        places = find_places(here=folder, environ={})
        shipped = [one for one in load(places).elements.values() if one.cues]
    asked = tuple(replace(one, cues=_so_many(one.cues, cues)) for one in shipped[:elements])
    return Question(id="q", bank="b", prompt="How did you decide?", required=asked)


def _so_many(cues: tuple[str, ...], number: int) -> tuple[str, ...]:
    """Return so many cues, those beyond the shipped ones with words of their own."""
    more = (f"{cue} & ({' | '.join(_invented(n, k) for k in range(3))})" for n, cue in enumerate(cues * 9))
    plain = (cue for cue in more if cue.count("&") == 1)
    return (*cues, *plain)[:number]


def _invented(n: int, k: int) -> str:
    return "".join(chr(97 + (n * 7 + k * 11 + i * i) % 26) for i in range(7))


def _best(works: list[Callable[[], object]], rounds: int) -> list[float]:
    """Return the milliseconds of each work's least disturbed round."""
    return [1000 * min(taken) for taken in in_turn(works, rounds)]


def _run(code: str, folder: Path) -> float:
    command = [sys.executable, "-c", code]
    done = subprocess.run(
        command, cwd=folder, env=environment(folder), capture_output=True, text=True, check=True
    )
    return float(done.stdout)
