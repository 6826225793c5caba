"""Two attempts at a question side by side, and whether it got better over many."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.feedback.assessment import Verdict
from simulator.progress.comparing import Fate, compare, words
from simulator.progress.coverage import Point, Trend, by_session, trend
from simulator.progress.habits import Streak
from simulator.progress.same_question import attempts_at
from simulator.progress.sparks import hits, relative, spark
from simulator.progress.wording import days_ago, got_better, in_a_row
from simulator.sessions.listing import journals
from simulator.sessions.reading import read
from simulator.sessions.tally import tally
from simulator.sessions.transcript import transcript
from tests.sessions.making import ANSWER, NOON, OTHER, Rehearsal

texts = st.text(alphabet="ab \n.é", max_size=60)


def of(runs, fate: Fate) -> str:
    return "".join(run.text for run in runs if run.fate is fate)


@given(texts, texts)
def test_no_word_of_either_answer_is_lost(old, new):
    before, after = words(old, new)
    assert "".join(run.text for run in before) == old
    assert "".join(run.text for run in after) == new


@given(texts)
def test_an_answer_beside_itself_is_all_kept(text):
    before, after = words(text, text)
    assert {run.fate for run in (*before, *after)} <= {Fate.KEPT}


def test_added_and_dropped_words_are_told_apart_whatever_their_case_and_punctuation():
    before, after = words("I named an owner. We met.", "i named one owner, and we met")
    assert of(before, Fate.DROPPED) == " an"
    assert of(after, Fate.ADDED) == " one and"


def test_verdicts_that_changed_come_first(tmp_path):
    rehearsal = Rehearsal(tmp_path)
    rehearsal.interview.begin()
    rehearsal.answer("We had no owner. We met every week.")
    rehearsal.interview.retry()
    rehearsal.answer("I named one owner.")
    rehearsal.journal.close()
    old, new = transcript(read(rehearsal.journal.path)).entries
    found = compare(old, new)
    assert [(one.name, one.old, one.new) for one in found.verdicts] == [
        ("Named owners", Verdict.DENIED, Verdict.COVERED),
        ("Cadence", Verdict.COVERED, Verdict.NOT_DETECTED),
    ]
    assert (found.dropped, found.added) == (7, 3)


def test_all_attempts_at_a_question_are_found_newest_first_and_without_follow_ups(tmp_path):
    Rehearsal(tmp_path).finish()
    later = Rehearsal(tmp_path, now=NOON + timedelta(days=1))
    later.interview.begin()
    later.answer("We met every week.")
    later.interview.probe("ownership")
    later.answer("I was.")
    later.interview.retry()
    later.answer("I named one owner.")
    later.journal.close()
    (tmp_path / "2099-strange.jsonl").write_text("gov-rights")
    found = list(attempts_at(tmp_path, "gov-rights"))
    assert [one.entry.answer for one in found] == ["I named one owner.", "We met every week.", ANSWER]
    assert [one.entry.answer for one in attempts_at(tmp_path, "met-north-star")] == [OTHER]
    assert list(attempts_at(tmp_path, "nosuch")) == []


def test_the_coverage_of_a_session_is_the_mean_of_its_attempts(tmp_path):
    Rehearsal(tmp_path).finish()
    (point,) = by_session([tally(read(path)) for path in journals(tmp_path)])
    assert (point.when, point.coverage, point.own_coverage) == (NOON, 0.5, 0.5)


def points(*shares: float) -> list[Point]:
    return [Point(datetime(2026, 1, day, tzinfo=UTC), 0.0, one) for day, one in enumerate(shares, 1)]


@pytest.mark.parametrize(
    ("shares", "found"),
    [
        ([], None),
        ([0.5], None),
        ([0.25, 0.75], Trend(0.25, 0.75, 1)),
        ([0.25, 1.0, 0.75], Trend(0.25, 0.75, 1)),
        ([0.0] * 5 + [0.5] + [1.0] * 5, Trend(0.0, 1.0, 5)),
    ],
)
def test_the_first_sessions_are_held_against_the_latest(shares, found):
    assert trend(points(*shares)) == found


@pytest.mark.parametrize(
    ("found", "said"),
    [
        (Trend(0.2, 0.6, 5), "Better: 60% in the latest 5 sessions, 20% in the first 5"),
        (Trend(0.6, 0.2, 2), "Lower: 20% in the latest 2 sessions, 60% in the first 2"),
        (Trend(0.6, 0.61, 1), "About the same: 61% in the latest session, 60% in the first"),
    ],
)
def test_whether_it_got_better_is_said_in_a_sentence(found, said):
    assert got_better(found) == said


def test_days_are_said_as_people_say_them():
    today = date(2026, 3, 14)
    noon = datetime(2026, 3, 14, 12, tzinfo=UTC)
    said = [days_ago(noon - timedelta(days=days), today) for days in (0, 1, 9, 90)]
    assert said == ["today", "yesterday", "9 days ago", "14 December 2025"]
    assert days_ago(None, today) == "never yet"
    assert in_a_row(Streak(1, 7, 30)) == "1 day in a row, 7 at most; practice on 30 days"


def test_rows_of_blocks_keep_the_latest():
    assert spark([0.0, 0.5, 1.0]) == "▁▅█"
    assert spark([1.0, 0.0, 0.0], most=2) == "▁▁"
    assert relative([10, 20, 30]) == "▁▅█"
    assert relative([10, 10]) == "▅▅"
    assert relative([]) == ""
    assert hits([1.0, 0.0]) == "✓·"
