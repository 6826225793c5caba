"""How long it takes to assess an answer, as ratios to other ways of looking for phrases in a text.

Run it with `python -m tests.benchmarks.assessing`; nothing here passes or fails. The floor is one OSA `cdist` of the
answer's distinct words against the cues' distinct words. Ways that are not installed are left out.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from rapidfuzz import fuzz
from rapidfuzz.distance import OSA

from simulator.banks.catalogue import load
from simulator.feedback.assess import assess
from simulator.feedback.text import take_apart
from simulator.places import find_places
from simulator.questions import Question

ROUNDS = 40
NEAR = 85
"""Score from which a fuzzy scorer would call it a match."""

ANSWER = (
    "When I joined the freight forwarder, four regional desks quoted the same lanes and a quote waited nineteen hours. "
    "I sat with each desk for a day and traced where the time went: two thirds of it was spent on asking who could approve a discount. "
    "So I wrote a single page. The lane lead has the final say up to five per cent, the commercial director above it, and nobody else is asked. "
    "Anything that is stuck for four hours goes to the director's phone. We met every Tuesday for half an hour with pricing, operations and finance. "
    "Two people hated it, so I let them write the exceptions. We tried it on the Antwerp desk first, for three weeks. "
    "Quotes fell from nineteen hours to five, and the other desks asked for it before I had offered. "
    "It is still how they work, two reorganisations later. I should have started with the finance people, who found the page before I showed it to them. "
)


def question(elements: int = 12, cues: int = 15) -> Question:
    """Return a question that asks for so many of the shipped elements, each with so many cues."""
    here = Path(tempfile.gettempdir())
    places = find_places(here=here, environ={})
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


def timed(*works: Callable[[], object]) -> list[float]:
    """Return, for each of some works, the milliseconds of the round that the machine disturbed least.

    They take turns, so that a busy moment is hard on all of them alike.
    """
    best = [float("inf")] * len(works)
    for work in works:
        work()
    for _ in range(ROUNDS):
        for place, work in enumerate(works):
            start = time.perf_counter()
            work()
            best[place] = min(best[place], (time.perf_counter() - start) * 1000)
    return best


def answer_of(words: int) -> str:
    """Return an answer of about so many words."""
    tokens = ANSWER.split()
    return " ".join(tokens[i % len(tokens)] for i in range(words))


def rivals(asked: Question, answer: str) -> Iterator[tuple[str, Callable[[], object]]]:
    """Yield the other ways, each with its name."""
    phrases = [cue for element in asked.elements for cue in element.cues]
    answer_words = sorted({token.word for token in take_apart(answer).tokens})
    cue_words = sorted({token.word for phrase in phrases for token in take_apart(phrase).tokens})
    yield (
        "partial_ratio loop",
        lambda: [fuzz.partial_ratio(phrase, answer, score_cutoff=NEAR) for phrase in phrases],
    )
    try:
        from rapidfuzz.process import cdist
    except ImportError:
        return
    grams = [" ".join(answer.split()[i : i + 3]) for i in range(len(answer.split()))]
    yield (
        "the floor: one cdist of words",
        lambda: cdist(answer_words, cue_words, scorer=OSA.distance, score_cutoff=2),
    )
    yield "windows of three words, cdist", lambda: cdist(grams, phrases, scorer=fuzz.ratio, score_cutoff=NEAR)
    try:
        from thefuzz import fuzz as thefuzz
    except ImportError:
        return
    yield "thefuzz partial_ratio loop", lambda: [thefuzz.partial_ratio(phrase, answer) for phrase in phrases]


def show(line: str) -> None:
    """Print a line of the table."""
    print(line)


def main() -> None:
    """Print the ratios."""
    asked, answer = question(), answer_of(300)
    named = list(rivals(asked, answer))
    ours, *theirs = timed(lambda: assess(asked, answer), *(work for _, work in named))
    show("a 300-word answer, 12 elements of 15 cues, warm")
    show(f"  {'assess':<32}{ours:8.2f} ms")
    for (name, _), took in zip(named, theirs, strict=True):
        show(f"  {name:<32}{took:8.2f} ms   assess takes {ours / took:5.2f} times as long")
    _growth(asked, answer)
    show(f"first assessment of a process, imports and compiling included: {first():.0f} ms")


def _growth(asked: Question, answer: str) -> None:
    answers = [answer_of(300 * times) for times in (1, 4, 16)]
    one, *more = timed(*(lambda answer=answer: assess(asked, answer) for answer in answers))
    for times, took in zip((4, 16), more, strict=True):
        show(f"  an answer {times:>2} times as long      {took:8.2f} ms   {took / one:5.2f} times as long")
    questions = [question(12, 15 * times) for times in (1, 2, 4)]
    one, *more = timed(*(lambda asked=asked: assess(asked, answer) for asked in questions))
    for times, took in zip((2, 4), more, strict=True):
        show(f"  {times:>2} times as many cues           {took:8.2f} ms   {took / one:5.2f} times as long")


def first() -> float:
    """Return the milliseconds from a cold import to the first assessment, in a process of its own."""
    code = (
        "from simulator.questions import Element, Question\n"
        f"asked, answer = {question()!r}, {answer_of(300)!r}\n"
        "import time\nstart = time.perf_counter()\nfrom simulator.feedback.assess import assess\n"
        "assess(asked, answer)\nprint((time.perf_counter() - start) * 1000)"
    )
    root = Path(__file__).parents[2]
    took = [
        float(
            subprocess.run(
                [sys.executable, "-c", code], cwd=root, capture_output=True, text=True, check=True
            ).stdout
        )
        for _ in range(5)
    ]
    return min(took)


if __name__ == "__main__":
    main()
