"""Assessing old answers anew."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from simulator import __version__
from simulator.feedback.assessment import Assessment, Finding, Verdict
from simulator.questions import Question
from simulator.sessions.journal import append
from simulator.sessions.reading import read
from simulator.sessions.regrading import Change, regrade, taken_back
from tests.sessions.making import COUNCIL, LESSON, RIGHTS, Rehearsal, assess

TODAY = {RIGHTS.id: replace(RIGHTS, required=(*RIGHTS.required, LESSON), optional=()), COUNCIL.id: COUNCIL}


def strict(question: Question, answer: str) -> Assessment:
    """Find nothing in anything."""
    findings = tuple(
        Finding(one.id, one in question.required, Verdict.NOT_DETECTED) for one in question.elements
    )
    return Assessment(question.id, findings, len(answer.split()))


def test_a_regrade_says_which_verdicts_are_others_now(tmp_path: Path):
    session = read(Rehearsal(tmp_path).finish())
    first, second = regrade(session, TODAY.get, strict)
    assert first.changes == (
        Change("ownership", Verdict.COVERED, Verdict.NOT_DETECTED),
        Change("cadence", Verdict.COVERED, Verdict.NOT_DETECTED),
    )
    assert second.changes == ()
    assert not second.differs


def test_a_bank_that_asks_for_more_changes_an_assessment(tmp_path: Path):
    session = read(Rehearsal(tmp_path).finish())
    first = regrade(session, TODAY.get, assess)[0]
    assert first.differs
    assert first.changes == ()
    assert len(first.new.required) == 3


def test_the_old_assessment_stays_beside_the_new(tmp_path: Path):
    path = Rehearsal(tmp_path).finish()
    append(path, [one.event for one in regrade(read(path), TODAY.get, strict)])
    attempt = read(path).all_attempts[0]
    assert [one.assessment.coverage for one in attempt.assessments] == [1, 0]
    assert attempt.assessments[-1].program == __version__


def test_a_regrade_can_be_taken_back_and_said_again(tmp_path: Path):
    path = Rehearsal(tmp_path).finish()
    append(path, [one.event for one in regrade(read(path), TODAY.get, strict) if one.differs])
    for coverage in (1, 0):
        append(path, taken_back(read(path)))
        assert read(path).all_attempts[0].assessment.coverage == coverage


def test_what_was_never_regraded_has_nothing_to_take_back(tmp_path: Path):
    assert taken_back(read(Rehearsal(tmp_path).finish())) == []


def test_a_question_that_is_gone_and_an_answer_not_handed_in_are_left_alone(tmp_path: Path):
    rehearsal = Rehearsal(tmp_path)
    rehearsal.interview.begin()
    rehearsal.answer("every week")
    rehearsal.interview.next()
    rehearsal.type("an owner")
    session = read(rehearsal.journal.path)
    assert [one.question for one in regrade(session, TODAY.get, assess)] == [RIGHTS.id]
    assert regrade(session, {}.get, assess) == []


def test_a_probe_is_held_against_its_one_element(tmp_path: Path):
    rehearsal = Rehearsal(tmp_path)
    rehearsal.interview.begin()
    rehearsal.answer("We talked.")
    rehearsal.interview.probe("cadence")
    rehearsal.answer("every week")
    session = read(rehearsal.journal.path)
    probe = regrade(session, TODAY.get, assess)[1]
    assert [one.element for one in probe.new.findings] == ["cadence"]
    assert not probe.differs
    without = {RIGHTS.id: replace(RIGHTS, required=(LESSON,), optional=())}
    assert [one.attempt for one in regrade(session, without.get, assess)] == [1]
