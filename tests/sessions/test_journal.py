"""Writing: what was recorded is on the disk, whatever the disk does."""

from __future__ import annotations

import errno
import os
import shutil
import signal
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from simulator.interview.events import Ended, Noted, Reason
from simulator.sessions.folder import SessionsFolderError, check_writable, journal_id
from simulator.sessions.journal import SYNC_EVERY, Journal, SessionInUseError
from simulator.sessions.reading import read
from tests.sessions.making import ANSWER, NOON, Rehearsal

needs_posix = pytest.mark.skipif(sys.platform == "win32", reason="permissions are POSIX's")


class Disk:
    """Stands in for os.write and os.fsync: fails when it is told to, counts what is synced."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch):
        self.fails: int | None = None
        self.sync_fails: int | None = None
        self.room: int | None = None
        self.syncs = 0
        self._write, self._fsync = os.write, os.fsync
        monkeypatch.setattr(os, "write", self.write)
        monkeypatch.setattr(os, "fsync", self.fsync)

    def write(self, fd: int, data: bytes) -> int:
        if self.fails:
            raise OSError(self.fails, os.strerror(self.fails))
        if self.room is not None:
            if self.room == 0:
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
            data = data[: self.room]
            self.room -= len(data)
        return self._write(fd, data)

    def fsync(self, fd: int) -> None:
        if self.sync_fails:
            raise OSError(self.sync_fails, os.strerror(self.sync_fails))
        self.syncs += 1
        self._fsync(fd)


@pytest.fixture
def disk(monkeypatch: pytest.MonkeyPatch) -> Disk:
    return Disk(monkeypatch)


@pytest.fixture
def rehearsal(tmp_path: Path) -> Rehearsal:
    rehearsal = Rehearsal(tmp_path / "sessions")
    rehearsal.interview.begin()
    return rehearsal


def text_on_disk(path: Path) -> str:
    return read(path).all_attempts[-1].text


def test_the_name_sorts_by_time_and_is_safe():
    assert journal_id(NOON, ["gov", "../x\x1b"], "00ff") == "2025-03-03T120000Z-gov-x-00ff"
    assert journal_id(NOON, [], "00ff") == "2025-03-03T120000Z-session-00ff"
    assert len(journal_id(NOON, ["b" * 999], "00ff")) < 100


@needs_posix
def test_only_the_owner_can_read_it(rehearsal: Rehearsal):
    assert stat.S_IMODE(rehearsal.journal.path.stat().st_mode) == 0o600
    assert stat.S_IMODE(rehearsal.folder.stat().st_mode) == 0o700


def test_a_folder_that_exists_keeps_its_permissions(tmp_path: Path):
    tmp_path.chmod(0o755)
    Rehearsal(tmp_path)
    assert stat.S_IMODE(tmp_path.stat().st_mode) == 0o755


def test_each_event_reaches_the_file_at_once(rehearsal: Rehearsal):
    for note in ("one", "two"):
        rehearsal.record(Noted(1, note))
        assert read(rehearsal.journal.path).all_attempts[0].note == note


def test_two_programs_never_write_to_one_journal(rehearsal: Rehearsal):
    with pytest.raises(SessionInUseError, match="another window"):
        Journal.reopen(rehearsal.journal.path)
    rehearsal.journal.close()
    Journal.reopen(rehearsal.journal.path).close()


def test_a_name_that_is_taken_is_not_written_over(rehearsal: Rehearsal):
    before = rehearsal.journal.path.read_bytes()
    with pytest.raises(SessionsFolderError, match="exists"):
        Rehearsal(rehearsal.folder)
    assert rehearsal.journal.path.read_bytes() == before


def test_it_is_synced_at_creation_at_an_answer_and_at_the_end(tmp_path: Path, disk: Disk):
    rehearsal = Rehearsal(tmp_path / "s")
    assert disk.syncs >= 1
    rehearsal.interview.begin()
    before = disk.syncs
    rehearsal.interview.submit()
    assert disk.syncs == before + 2  # answered, assessed
    rehearsal.record(Ended(Reason.FINISHED))
    assert disk.syncs == before + 3


def test_typing_is_synced_every_few_seconds(rehearsal: Rehearsal, disk: Disk):
    rehearsal.record(Noted(1, "a"))
    assert disk.syncs == 0
    rehearsal.time += SYNC_EVERY
    rehearsal.record(Noted(1, "b"))
    assert disk.syncs == 1
    rehearsal.record(Noted(1, "c"))
    rehearsal.journal.tick()
    assert disk.syncs == 1
    rehearsal.time += SYNC_EVERY
    rehearsal.journal.tick()
    assert disk.syncs == 2
    rehearsal.time += SYNC_EVERY
    rehearsal.journal.tick()
    assert disk.syncs == 2, "nothing new was there to sync"


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EIO, errno.EACCES, errno.EROFS])
def test_a_failing_disk_loses_nothing(rehearsal: Rehearsal, disk: Disk, number: int):
    disk.fails = number
    rehearsal.type(ANSWER)
    assert os.strerror(number).lower() in (rehearsal.journal.trouble or "")
    assert ANSWER[-6:].encode() in rehearsal.journal.contents
    disk.fails = None
    assert rehearsal.journal.retry()
    assert rehearsal.journal.trouble is None
    rehearsal.interview.submit()
    assert text_on_disk(rehearsal.journal.path) == ANSWER


def test_trouble_ends_by_itself_with_the_next_event(rehearsal: Rehearsal, disk: Disk):
    disk.fails = errno.ENOSPC
    rehearsal.record(Noted(1, "a"))
    disk.fails = None
    rehearsal.record(Noted(1, "b"))
    assert rehearsal.journal.trouble is None
    assert rehearsal.journal.contents == rehearsal.journal.path.read_bytes()


@pytest.mark.parametrize("room", range(0, 60, 7))
def test_a_short_write_spoils_no_line(rehearsal: Rehearsal, disk: Disk, room: int):
    disk.room = room
    rehearsal.record(Noted(1, "first"))
    assert "no space" in (rehearsal.journal.trouble or "") or room > 40
    disk.room = None
    rehearsal.record(Noted(1, "second"))
    session = read(rehearsal.journal.path)
    assert session.problems == ()
    assert session.events[-2:] == [Noted(1, "first"), Noted(1, "second")]


def test_after_a_failed_sync_a_new_file_is_written(rehearsal: Rehearsal, disk: Disk):
    old = rehearsal.journal.path.stat().st_ino
    disk.sync_fails = errno.EIO
    rehearsal.interview.submit()
    assert rehearsal.journal.trouble
    disk.sync_fails = None
    rehearsal.record(Noted(1, "n"))
    assert rehearsal.journal.trouble is None
    assert rehearsal.journal.path.stat().st_ino != old
    assert read(rehearsal.journal.path).all_attempts[0].note == "n"
    assert [one.name for one in rehearsal.folder.iterdir()] == [rehearsal.journal.path.name]


def test_while_no_new_file_can_be_written_the_old_one_stays(rehearsal: Rehearsal, disk: Disk):
    rehearsal.record(Noted(1, "kept"))
    disk.sync_fails = errno.EIO
    assert not rehearsal.journal.retry()
    assert not rehearsal.journal.retry()
    assert read(rehearsal.journal.path).all_attempts[0].note == "kept"


@pytest.mark.parametrize("what", ["file", "folder", "replaced", "cut"])
def test_a_file_that_is_taken_away_is_written_anew(rehearsal: Rehearsal, what: str):
    rehearsal.record(Noted(1, "before"))
    path = rehearsal.journal.path
    if what == "folder":
        shutil.rmtree(rehearsal.folder)
    elif what == "cut":
        os.truncate(path, 10)
    else:
        path.unlink()
    if what == "replaced":
        path.write_text("something else")
    rehearsal.record(Noted(1, "after"))
    assert rehearsal.journal.trouble is None
    assert read(path).events[-2:] == [Noted(1, "before"), Noted(1, "after")]
    with pytest.raises(SessionInUseError):
        Journal.reopen(path)


def test_a_folder_that_cannot_come_back_is_trouble_until_another_is_chosen(
    rehearsal: Rehearsal, tmp_path: Path
):
    shutil.rmtree(rehearsal.folder)
    rehearsal.folder.write_text("in the way")
    rehearsal.type(ANSWER)
    assert rehearsal.journal.trouble
    rehearsal.journal.move_to(tmp_path / "other")
    assert rehearsal.journal.trouble is None
    rehearsal.interview.submit()
    assert text_on_disk(tmp_path / "other" / rehearsal.journal.path.name) == ANSWER


@pytest.mark.parametrize("fails", ["fails", "sync_fails"])
def test_a_journal_that_cannot_be_begun_leaves_no_file_behind(tmp_path: Path, disk: Disk, fails: str):
    setattr(disk, fails, errno.EIO)
    with pytest.raises(SessionsFolderError):
        Rehearsal(tmp_path / "sessions")
    assert list((tmp_path / "sessions").glob("*.jsonl")) == []


def test_moving_to_where_nothing_can_be_written_changes_nothing(rehearsal: Rehearsal, tmp_path: Path):
    (tmp_path / "file").write_text("")
    path = rehearsal.journal.path
    with pytest.raises(SessionsFolderError, match="--sessions"):
        rehearsal.journal.move_to(tmp_path / "file" / "below")
    rehearsal.record(Noted(1, "n"))
    assert rehearsal.journal.path == path
    assert read(path).all_attempts[0].note == "n"


def test_a_journal_taken_up_again_closes_off_its_torn_line(rehearsal: Rehearsal):
    rehearsal.journal.close()
    with rehearsal.journal.path.open("ab") as file:
        file.write(b'{"event":"noted","att')
    journal = Journal.reopen(rehearsal.journal.path)
    journal.record(Noted(1, "whole"))
    journal.close()
    assert read(rehearsal.journal.path).all_attempts[0].note == "whole"


def test_a_folder_is_tried_before_the_first_question(tmp_path: Path):
    check_writable(tmp_path / "new" / "deep")
    assert list((tmp_path / "new" / "deep").iterdir()) == []
    (tmp_path / "file").write_text("")
    with pytest.raises(SessionsFolderError, match="name another folder with --sessions DIR"):
        check_writable(tmp_path / "file" / "below")


def test_a_full_disk_is_noticed_before_the_first_question(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    def full(*_: object) -> int:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(SessionsFolderError, match="no space left"):
        check_writable(tmp_path)


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_what_was_recorded_survives_a_kill_the_moment_after(tmp_path: Path):
    script = (
        "import os, signal, sys; from pathlib import Path\n"
        "from tests.sessions.making import ANSWER, Rehearsal\n"
        "rehearsal = Rehearsal(Path(sys.argv[1])); rehearsal.interview.begin(); rehearsal.type(ANSWER)\n"
        "os.kill(os.getpid(), signal.SIGKILL)"
    )
    killed = subprocess.run([sys.executable, "-c", script, str(tmp_path)], check=False, timeout=60)
    assert killed.returncode == -signal.SIGKILL
    journal = Journal.reopen(next(tmp_path.iterdir()))
    journal.close()
    assert text_on_disk(journal.path) == ANSWER
