"""Many sessions quickly: written line by line as the journal writes them, without holding an interview."""

from __future__ import annotations

import os
import random
import time
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

from simulator.interview.course import Plan
from simulator.interview.events import Answered, Assessed, Edited, Ended, Event, Reason, Shown
from simulator.interview.settings import Settings
from simulator.questions import Question
from simulator.sessions.codec import encode, to_line
from simulator.sessions.folder import journal_id
from simulator.sessions.header import Header
from tests.sessions.making import COUNCIL, NOON, RIGHTS, assess

_VOCABULARY = [
    "pricing",
    "council",
    "owner",
    "every",
    "week",
    "I",
    "learnt",
    "decision",
    "board",
    "metric",
    "squad",
    "roadmap",
    "escalated",
    "budget",
    "regional",
    "head",
    "adoption",
    "baseline",
    "agreed",
    "wrote",
    "page",
    "trial",
    "customers",
    "churn",
    "renewal",
    "forecast",
    "pilot",
    "Thursday",
    "review",
    "backlog",
]


def make_many(folder: Path, count: int, *, seed: int = 1, words: int = 150, every: int = 3) -> None:
    """Write sessions an hour apart, the newest last; every third edit's worth of words is one line.

    No file is of this very moment: what could still change is not kept in an index.
    """
    rng = random.Random(seed)
    folder.mkdir(parents=True, exist_ok=True)
    long_ago = time.time() - 3600
    for number in range(count):
        now = NOON + timedelta(hours=number)
        path = write_one(folder, now, f"{number & 0xFFFF:04x}", rng, words=words, every=every)
        os.utime(path, (long_ago, long_ago))


def write_one(folder: Path, now: datetime, token: str, rng: random.Random, *, words: int, every: int) -> Path:
    """Write one finished session of three questions."""
    plan = Plan((RIGHTS, COUNCIL, RIGHTS), Settings(("governance", "metrics"), seed=rng.randrange(1000)))
    name = journal_id(now, plan.settings.banks, token)
    path = folder / f"{name}.jsonl"
    lines = [to_line(Header.of(plan, id=name, now=now).to_json())]
    for number, question in enumerate(plan.questions, start=1):
        lines += [encode(event) for event in _attempt(number, question, rng, words=words, every=every)]
    path.write_bytes(b"".join([*lines, encode(Ended(Reason.FINISHED))]))
    return path


def _attempt(
    number: int, question: Question, rng: random.Random, *, words: int, every: int
) -> Iterator[Event]:
    yield Shown(number, question.id, question.prompt, float(question.time_limit))
    text, clock = "", 5.0
    for _ in range(words // every):
        more = " ".join(rng.choices(_VOCABULARY, k=every)) + " "
        yield Edited(number, clock, len(text), len(text), more)
        text += more
        clock += rng.uniform(1, 3)
    yield Answered(number, clock, text)
    yield Assessed(number, assess(question, text), "0.1.0")
