"""Going on with a session that was broken off."""

from __future__ import annotations

from pathlib import Path

import pytest

from simulator.interview.course import Interview, Stage
from simulator.interview.events import Reason
from simulator.sessions.journal import SessionInUseError
from simulator.sessions.reading import UnreadableSessionError, read
from simulator.sessions.resuming import close_as_it_is, resume, unfinished
from tests.sessions.making import ANSWER, OTHER, Rehearsal, assess


def broken_off(folder: Path, **what: str) -> Rehearsal:
    """Answer one question, break off in the next; as a kill does, without another word to the journal."""
    rehearsal = Rehearsal(folder, **what)
    rehearsal.interview.begin()
    rehearsal.answer(ANSWER)
    rehearsal.interview.next()
    rehearsal.type(OTHER[:40])
    rehearsal.journal._close_file()
    return rehearsal


def test_a_session_that_was_broken_off_is_offered(tmp_path: Path):
    rehearsal = broken_off(tmp_path)
    assert [one.path for one in unfinished(tmp_path)] == [rehearsal.journal.path]


def test_what_is_over_held_unreadable_or_never_began_is_not_offered(tmp_path: Path):
    Rehearsal(tmp_path, token="0001").finish()
    held = Rehearsal(tmp_path, token="0002")
    held.interview.begin()
    never = Rehearsal(tmp_path, token="0003")
    never.journal.close()
    (tmp_path / "9.jsonl").write_text("?")
    assert unfinished(tmp_path) == []
    held.journal.close()
    assert [one.path for one in unfinished(tmp_path)] == [held.journal.path]


def test_the_interview_goes_on_where_it_stood(tmp_path: Path):
    rehearsal = broken_off(tmp_path)
    taken = resume(rehearsal.journal.path)
    interview = Interview.restore(
        taken.plan, taken.events, clock=lambda: 1000.0, record=taken.journal.record, assess=assess
    )
    before = rehearsal.interview
    assert (interview.stage, interview.index, interview.text) == (Stage.ANSWERING, 1, before.text)
    assert interview.paused
    assert abs(interview.elapsed - before.elapsed) < 1
    interview.resume()
    interview.type(OTHER)
    interview.submit()
    interview.next()
    taken.journal.close()
    session = read(rehearsal.journal.path)
    assert session.ended is Reason.FINISHED
    assert [attempt.text for attempt in session.all_attempts] == [ANSWER, OTHER]


def test_it_may_be_closed_as_it_is(tmp_path: Path):
    path = broken_off(tmp_path).journal.path
    close_as_it_is(path)
    assert unfinished(tmp_path) == []
    assert read(path).ended is Reason.CLOSED
    assert read(path).all_attempts[1].text.startswith(OTHER[:20])
    with pytest.raises(UnreadableSessionError, match="ended"):
        resume(path)


def test_a_session_that_another_window_is_in_is_left_alone(tmp_path: Path):
    rehearsal = Rehearsal(tmp_path)
    rehearsal.interview.begin()
    for act in (resume, close_as_it_is):
        with pytest.raises(SessionInUseError):
            act(rehearsal.journal.path)
