"""A session laid out for reading, and its answers cut into pieces."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.feedback.assessment import Verdict
from simulator.interview.events import Marked, Noted, Opinion, Purpose, Rated
from simulator.sessions.pieces import pieces, raised
from simulator.sessions.reading import read
from simulator.sessions.transcript import Entry, Row, Span, Transcript, transcript
from simulator.sessions.wording import heading, outcome, times, verdict, why
from tests.sessions.making import ANSWER, OTHER, Rehearsal


def laid_out(rehearsal: Rehearsal) -> Transcript:
    rehearsal.journal.retry()
    return transcript(read(rehearsal.journal.path))


def row(found: Entry, element: str) -> Row:
    return next(one for one in found.rows if one.element == element)


@pytest.fixture
def rehearsal(tmp_path: Path) -> Rehearsal:
    rehearsal = Rehearsal(tmp_path)
    rehearsal.interview.begin()
    return rehearsal


def test_an_attempt_says_what_was_asked_answered_and_found(rehearsal: Rehearsal):
    rehearsal.answer(ANSWER)
    entry = laid_out(rehearsal).entries[0]
    assert entry.answer == ANSWER
    assert (entry.question, entry.bank, entry.limit) == ("gov-rights", "governance", 120)
    assert outcome(entry) == "2 of 2 covered"
    assert [(one.name, one.verdict, one.number) for one in entry.rows] == [
        ("Named owners", Verdict.COVERED, 1),
        ("Cadence", Verdict.COVERED, 2),
        ("A lesson", Verdict.NOT_DETECTED, 0),
    ]


def test_probes_and_retries_are_named_as_such(rehearsal: Rehearsal):
    rehearsal.answer("We talked.")
    rehearsal.interview.probe("cadence")
    rehearsal.answer("We met every week.")
    rehearsal.interview.retry()
    rehearsal.answer(ANSWER)
    entries = laid_out(rehearsal).entries
    assert [heading(entry) for entry in entries] == [
        "1. gov-rights",
        "2. probe: Cadence",
        "3. again: gov-rights",
    ]
    assert [entry.purpose for entry in entries] == [Purpose.QUESTION, Purpose.PROBE, Purpose.RETRY]
    assert [entry.of for entry in entries] == [0, 1, 1]


def test_coverage_counts_the_latest_attempt_at_each_question_and_no_probe(rehearsal: Rehearsal):
    rehearsal.answer("We talked.")
    rehearsal.interview.probe("cadence")
    rehearsal.answer("We met every week.")
    assert laid_out(rehearsal).coverage == 0
    rehearsal.interview.retry()
    rehearsal.answer("One owner, every week.")
    assert laid_out(rehearsal).coverage == 1


def test_the_candidates_word_stands_beside_the_programs(rehearsal: Rehearsal):
    rehearsal.answer("We talked on Mondays, every one had an owner.")
    for event in (Marked(1, "cadence", Opinion.COVERED, 3, 20), Noted(1, "slower"), Rated(1, 4)):
        rehearsal.interview.mark(event)
    session = laid_out(rehearsal)
    entry = session.entries[0]
    assert (entry.coverage, entry.own_coverage) == (0.5, 1.0)
    assert (session.coverage, session.own_coverage) == (0.5, 1.0)
    cadence = row(entry, "cadence")
    assert cadence.verdict is Verdict.NOT_DETECTED
    assert cadence.own_words == Span(3, 20)
    assert verdict(cadence) == "not detected; you marked it as covered"
    assert (entry.note, entry.rating) == ("slower", 4)
    rehearsal.interview.mark(Marked(1, "cadence", None))
    assert laid_out(rehearsal).entries[0].own_coverage == 0.5


def test_what_was_not_detected_comes_with_its_probe_but_not_on_the_probe_itself(rehearsal: Rehearsal):
    rehearsal.answer("We talked.")
    rehearsal.interview.probe("cadence")
    rehearsal.answer("On Mondays.")
    first, probe = laid_out(rehearsal).entries
    assert why(row(first, "cadence"), first) == "How often did you meet?"
    assert why(row(probe, "cadence"), probe) == "How often?"


def test_the_times_are_said(rehearsal: Rehearsal):
    rehearsal.answer(ANSWER, think=4, seconds=130)
    said = times(laid_out(rehearsal).entries[0])
    assert said.startswith("2:14 of 2:00 · thinking 0:04 · overtime 0:14 · ")
    assert "words a minute" in said


def test_the_mark_of_time_up_stands_where_the_text_stood(rehearsal: Rehearsal):
    rehearsal.time += 5
    rehearsal.interview.type("before")
    rehearsal.time += 200
    rehearsal.interview.type("before, and after")
    rehearsal.interview.submit()
    entry = laid_out(rehearsal).entries[0]
    assert entry.answer[: entry.time_up] == "before"
    assert [piece.text for piece in pieces(entry) if piece.time_up] == [", and after"]


def test_the_mark_of_time_up_moves_with_what_is_changed_before_it(rehearsal: Rehearsal):
    rehearsal.time += 5
    rehearsal.interview.type("one two")
    for text in ("one two three", "ONCE one two three", "ONCE two three"):
        rehearsal.time += 200
        rehearsal.interview.type(text)
    rehearsal.interview.submit()
    entry = laid_out(rehearsal).entries[0]
    assert entry.answer[: entry.time_up] == "ONCE two"


def test_nothing_typed_after_time_up_leaves_the_mark_at_the_end(rehearsal: Rehearsal):
    rehearsal.answer(OTHER, seconds=30)
    entry = replace(laid_out(rehearsal).entries[0], time_up=len(OTHER))
    assert list(pieces(entry))[-1].time_up


def test_what_was_broken_off_is_shown_as_it_stood(rehearsal: Rehearsal):
    rehearsal.type(ANSWER)
    entry = laid_out(rehearsal).entries[0]
    assert ANSWER.startswith(entry.answer[:-1])
    assert entry.rows == ()
    assert outcome(entry) == "not handed in"


def test_numbers_are_raised():
    assert raised((1, 12)) == "¹ ¹²"


offsets = st.integers(-5, 60)


@given(
    st.text(max_size=50), st.lists(st.tuples(offsets, offsets, st.sampled_from(Verdict)), max_size=6), offsets
)
def test_pieces_put_together_are_the_answer(answer: str, found: list[tuple[int, int, Verdict]], time_up: int):
    rows = tuple(
        Row(f"e{number}", "E", required=True, verdict=kind, number=number, spans=(Span(start, end),))
        for number, (start, end, kind) in enumerate(found, 1)
        if 0 <= start < end <= len(answer)
    )
    cut = list(
        pieces(
            replace(BLANK, answer=answer, rows=rows, time_up=time_up if 0 <= time_up <= len(answer) else None)
        )
    )
    assert "".join(piece.text for piece in cut) == answer
    assert sorted(number for piece in cut for number in piece.closing) == [one.number for one in rows]
    assert sum(piece.time_up for piece in cut) == (0 <= time_up <= len(answer))


BLANK = Entry(
    1, 0, Purpose.QUESTION, "q", "b", "", "p", 60.0, "", None, answered=True, skipped=False, thinking=None,
    total=0.0, overtime=0.0, words=0, rows=(), coverage=None, own_coverage=None, program="", assessments=0,
    remarks=(), hints=(), note="", rating=0,
)  # fmt: skip
