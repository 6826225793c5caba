"""Deleting a session, and taking it back."""

from __future__ import annotations

import stat
import sys
from pathlib import Path

import pytest

from simulator.errors import MockInterviewError
from simulator.sessions.deleting import TRASH, delete, restore
from simulator.sessions.journal import SessionInUseError
from simulator.sessions.listing import journals
from tests.sessions.making import Rehearsal


def test_a_deleted_session_is_in_the_trash_and_can_be_taken_back(tmp_path: Path):
    path = Rehearsal(tmp_path).finish()
    before = path.read_bytes()
    trashed = delete(path)
    assert trashed.parent == tmp_path / TRASH
    assert journals(tmp_path) == []
    if sys.platform != "win32":
        assert stat.S_IMODE(trashed.parent.stat().st_mode) == 0o700
    assert restore(trashed) == path
    assert path.read_bytes() == before


def test_the_trash_keeps_two_of_one_name(tmp_path: Path):
    first = delete(Rehearsal(tmp_path).finish())
    second = delete(Rehearsal(tmp_path).finish())
    assert first != second
    assert first.exists()
    assert second.exists()


def test_a_session_that_is_under_way_is_not_deleted(tmp_path: Path):
    rehearsal = Rehearsal(tmp_path)
    with pytest.raises(SessionInUseError):
        delete(rehearsal.journal.path)
    assert rehearsal.journal.path.exists()


def test_what_is_not_there_cannot_be_moved(tmp_path: Path):
    with pytest.raises(MockInterviewError, match="cannot be moved"):
        delete(tmp_path / "none.jsonl")
