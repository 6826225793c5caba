"""What many sessions say together."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from simulator.interview.events import Marked, Opinion
from simulator.progress.coverage import by_bank, by_element, most_left_out
from simulator.progress.habits import pace_of, paces, practised, streak
from simulator.progress.report import read_report, report
from simulator.sessions.reading import read
from simulator.sessions.tally import Tally, tally
from tests.sessions.making import ANSWER, COUNCIL, NOON, RIGHTS, Rehearsal


def held(
    folder: Path, *answers: str, day: int = 0, marks: tuple[Marked, ...] = (), seconds: float = 60
) -> Tally:
    """Hold a session of that many questions, some days after the first."""
    questions = (RIGHTS, COUNCIL)[: len(answers)]
    rehearsal = Rehearsal(folder, questions=questions, now=NOON + timedelta(days=day), token=f"{day:04x}")
    rehearsal.interview.begin()
    for answer in answers:
        rehearsal.answer(answer, seconds=seconds)
        for mark in marks:
            rehearsal.interview.mark(mark)
        rehearsal.interview.next()
    rehearsal.journal.close()
    return tally(read(rehearsal.journal.path))


NOTHING = "We talked about it for a while and then went home."
BOTH = "One owner, every week."


def test_coverage_by_bank_is_the_mean_of_each_session_oldest_first(tmp_path: Path):
    sessions = [held(tmp_path, BOTH, NOTHING, day=2), held(tmp_path, NOTHING, BOTH, day=0)]
    banks = by_bank(sessions)
    assert [point.coverage for point in banks["governance"]] == [0, 1]
    assert [point.coverage for point in banks["metrics"]] == [1, 0]
    assert [point.when for point in banks["metrics"]] == [NOON, NOON + timedelta(days=2)]


def test_coverage_by_element_counts_every_time_it_was_required(tmp_path: Path):
    sessions = [held(tmp_path, BOTH, NOTHING), held(tmp_path, NOTHING, NOTHING, day=1)]
    cadence, ownership = by_element(sessions)
    assert (cadence.element, cadence.asked, cadence.covered) == ("cadence", 4, 1)
    assert (ownership.asked, ownership.covered, ownership.left_out) == (2, 1, 1)
    assert [point.coverage for point in ownership.points] == [1, 0]
    assert ownership.last_covered == NOON


def test_both_coverages_are_given(tmp_path: Path):
    marks = (Marked(1, "cadence", Opinion.COVERED), Marked(1, "ownership", Opinion.NOT_COVERED))
    session = held(tmp_path, "There was one owner for it.", marks=marks)
    cadence, ownership = by_element([session])
    assert (cadence.coverage, cadence.own_coverage, cadence.last_covered) == (0, 1, NOON)
    assert (ownership.coverage, ownership.own_coverage, ownership.last_covered) == (1, 0, None)
    assert [one.element for one in most_left_out([cadence, ownership])] == ["ownership"]


def test_a_probe_counts_for_no_coverage(tmp_path: Path):
    rehearsal = Rehearsal(tmp_path)
    rehearsal.interview.begin()
    rehearsal.answer(NOTHING)
    rehearsal.interview.probe("cadence")
    rehearsal.answer("every week")
    assert {
        one.element: (one.asked, one.covered) for one in by_element([tally(read(rehearsal.journal.path))])
    } == {
        "cadence": (1, 0),
        "ownership": (1, 0),
    }


def test_what_is_left_out_most_comes_first_and_what_never_is_not_at_all(tmp_path: Path):
    sessions = [held(tmp_path, "every week", day=day) for day in range(3)]
    sessions.append(held(tmp_path, NOTHING, day=5))
    found = most_left_out(by_element(sessions))
    assert [(one.element, one.left_out) for one in found] == [("ownership", 4), ("cadence", 1)]
    assert most_left_out(by_element(sessions), 1) == found[:1]
    assert most_left_out(by_element([held(tmp_path, BOTH, day=9)])) == ()


def test_pace_thinking_and_overtime(tmp_path: Path):
    session = held(tmp_path, " ".join(["word"] * 60), seconds=180)
    pace = pace_of([session])
    assert pace is not None
    assert pace.words_a_minute == pytest.approx(20, abs=0.2)
    assert pace.thinking == pytest.approx(4)
    assert pace.overtime == 1
    assert pace.overtime_seconds == pytest.approx(64)
    assert practised([session]) == pytest.approx(184)
    assert paces([session]) == (pace,)


def test_without_answers_there_is_no_pace(tmp_path: Path):
    assert pace_of([]) is None
    assert pace_of([held(tmp_path, "")]) is None


@pytest.mark.parametrize(
    ("practised_on", "today", "current", "longest"),
    [
        ([], 0, 0, 0),
        ([0], 0, 1, 1),
        ([0], 1, 1, 1),
        ([0], 2, 0, 1),
        ([0, 1, 2, 5, 6], 6, 2, 3),
        ([0, 1, 2, 5, 6], 8, 0, 3),
    ],
)
def test_a_streak_lasts_until_a_whole_day_is_left_out(
    tmp_path: Path, practised_on: list[int], today: int, current: int, longest: int
):
    sessions = [held(tmp_path, ANSWER, day=day) for day in practised_on]
    found = streak(sessions, NOON.date() + timedelta(days=today), UTC)
    assert (found.current, found.longest, found.days) == (current, longest, len(practised_on))


def test_a_session_without_a_word_is_no_practice(tmp_path: Path):
    assert streak([held(tmp_path, "")], NOON.date(), UTC).days == 0


def test_the_report_of_no_sessions_is_empty():
    found = report([], date(2025, 3, 3))
    assert (found.sessions, found.banks, found.elements, found.left_out, found.pace) == (0, {}, (), (), None)


def test_a_file_that_cannot_be_read_hides_no_session(tmp_path: Path):
    held(tmp_path, ANSWER)
    (tmp_path / "2099.jsonl").write_text("?")
    found = read_report(tmp_path, datetime.now(UTC).date())
    assert (found.sessions, found.answers) == (1, 1)
    assert [one.id for one in found.unreadable] == ["2099"]
