"""What becomes of a session whose folder fails when it is let go."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from simulator.sessions.reading import read
from simulator.sessions.rescue import Parting, as_text, let_go
from tests.sessions.making import ANSWER, Rehearsal


@pytest.fixture
def rehearsal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Rehearsal:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    rehearsal = Rehearsal(tmp_path / "sessions")
    rehearsal.interview.begin()
    rehearsal.type(ANSWER)
    return rehearsal


def attempts(rehearsal: Rehearsal):
    return rehearsal.interview.attempts.by_number.values()


def block(rehearsal: Rehearsal) -> None:
    shutil.rmtree(rehearsal.folder)
    rehearsal.folder.write_text("in the way")


def test_a_session_that_is_on_the_disk_leaves_nothing_to_say(rehearsal: Rehearsal):
    assert let_go(rehearsal.journal, attempts(rehearsal)) == Parting()
    assert read(rehearsal.journal.path).all_attempts[0].text == ANSWER


def test_what_its_folder_does_not_take_is_in_a_temporary_file_that_is_named(rehearsal: Rehearsal):
    block(rehearsal)
    parting = let_go(rehearsal.journal, attempts(rehearsal))
    assert str(rehearsal.journal.path) in parting.told
    assert not rehearsal.journal.path.is_relative_to(rehearsal.folder)
    assert parting.words == ""
    assert read(rehearsal.journal.path).all_attempts[0].text == ANSWER


def test_what_no_file_takes_is_handed_back_as_text(rehearsal: Rehearsal, monkeypatch: pytest.MonkeyPatch):
    block(rehearsal)
    monkeypatch.setattr("tempfile.tempdir", str(rehearsal.folder / "none"))
    parting = let_go(rehearsal.journal, attempts(rehearsal))
    assert "nor can a temporary file" in parting.told
    assert parting.words == as_text(attempts(rehearsal))
    assert ANSWER in parting.words


def test_a_folder_that_is_back_at_the_very_end_is_used(rehearsal: Rehearsal):
    block(rehearsal)
    rehearsal.type(ANSWER + " More.")
    assert rehearsal.journal.trouble
    rehearsal.folder.unlink()
    assert let_go(rehearsal.journal, attempts(rehearsal)) == Parting()
    assert read(rehearsal.journal.path).all_attempts[0].text == ANSWER + " More."


def test_a_log_that_is_taken_away_while_nobody_types_comes_back(rehearsal: Rehearsal):
    shutil.rmtree(rehearsal.folder)
    rehearsal.journal.tick()
    assert read(rehearsal.journal.path).all_attempts[0].text == ANSWER
