"""Listing sessions, finding one, and searching in them."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest

from simulator.errors import MockInterviewError
from simulator.interview.events import Noted, Reason
from simulator.sessions.card import Wanted
from simulator.sessions.listing import NoSuchSessionError, Summary, Unreadable, find
from simulator.sessions.reading import read, skim
from simulator.sessions.search import search
from simulator.sessions.summaries import iterate, last_asked, summarise
from tests.sessions.making import ANSWER, COUNCIL, NOON, RIGHTS, Rehearsal


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Three sessions a day apart, the middle one broken off in the midst of typing."""
    folder = tmp_path / "sessions"
    Rehearsal(folder, token="0001").finish()
    broken = Rehearsal(folder, now=NOON + timedelta(days=1), token="0002")
    broken.interview.begin()
    broken.type("The steering zebra met on Mondays.")
    broken.interview.pause()
    broken.journal.close()
    last = Rehearsal(folder, questions=(COUNCIL,), now=NOON + timedelta(days=2), token="0003")
    last.interview.begin()
    last.answer("Churn, in the STRASSE office.")
    last.interview.mark(Noted(1, "remember the kestrel"))
    last.interview.next()
    last.journal.close()
    return folder


def tokens(found) -> list[str]:
    return [one.id[-4:] for one in found]


def test_sessions_come_newest_first(folder: Path):
    assert tokens(list(iterate(folder))) == ["0003", "0002", "0001"]


def test_a_summary_says_what_a_session_was(folder: Path):
    one = list(iterate(folder))[2]
    assert isinstance(one, Summary)
    assert (one.banks, one.questions, one.answered) == (("governance", "metrics"), 2, 2)
    assert one.coverage == 0.5
    assert one.practised == pytest.approx(108)
    assert one.ended is Reason.FINISHED
    assert not list(iterate(folder))[1].finished


def test_what_cannot_be_read_is_listed_with_its_reason_and_hides_nothing(folder: Path):
    (folder / "2025-03-04T.jsonl").write_bytes(b"\xff\xfe")
    (folder / "README.md").write_text("not a session")
    (folder / "2025-03-05.jsonl").mkdir()
    found = list(iterate(folder))
    assert len(found) == 5
    assert [one.reason for one in found if isinstance(one, Unreadable)] == [
        "it is not a regular file",
        "its first line was cut off or is none of a session's",
    ]


def test_no_folder_is_no_sessions(tmp_path: Path):
    assert list(iterate(tmp_path / "none")) == []
    (tmp_path / "file").write_text("")
    with pytest.raises(MockInterviewError, match="--sessions"):
        list(iterate(tmp_path / "file"))


def test_each_session_is_read_only_when_it_is_asked_for(folder: Path, monkeypatch: pytest.MonkeyPatch):
    seen = []
    monkeypatch.setattr("simulator.sessions.summaries.skim", lambda path: seen.append(path) or skim(path))
    assert tokens([next(iterate(folder))]) == ["0003"]
    assert len(seen) == 1


def test_skimming_sums_up_as_reading_does(folder: Path):
    for path in folder.iterdir():
        assert summarise(skim(path)) == summarise(read(path))
        assert [one.thinking for one in skim(path).all_attempts] == [
            one.thinking for one in read(path).all_attempts
        ]
        assert [one.text for one in skim(path).all_attempts] == [one.text for one in read(path).all_attempts]


def test_a_session_goes_by_last_its_id_or_a_beginning_that_is_its_alone(folder: Path):
    newest = next(iterate(folder))
    for ref in ("last", newest.id, "2025-03-05"):
        assert find(folder, ref) == newest.path


@pytest.mark.parametrize(
    ("ref", "said"),
    [("2025", "3 ids begin so"), ("", "no session named"), ("2026-01", "no session"), ("../x", "no")],
)
def test_any_other_name_is_refused(folder: Path, ref: str, said: str):
    with pytest.raises(NoSuchSessionError, match=said) as caught:
        find(folder, ref)
    assert caught.value.exit_code == 1


def test_a_name_in_an_empty_folder_says_that_there_is_nothing(tmp_path: Path):
    with pytest.raises(NoSuchSessionError, match="none yet"):
        find(tmp_path, "last")


def test_when_a_question_was_asked_last(folder: Path):
    (folder / "9.jsonl").write_text("?")
    assert last_asked(folder) == {
        RIGHTS.id: "2025-03-04T12:00:00+00:00",
        COUNCIL.id: "2025-03-05T12:00:00+00:00",
    }


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (Wanted(), ["0003", "0002", "0001"]),
        (Wanted(words=("churn",)), ["0003"]),
        (Wanted(words=("which", "NUMBER")), ["0003", "0001"]),
        (Wanted(words=("zebra",)), ["0002"]),
        (Wanted(words=("straße",)), ["0003"]),
        (Wanted(words=("kestrel",)), ["0003"]),
        (Wanted(words=("pricing", "churn")), []),
        (Wanted(words=("format",)), []),
        (Wanted(words=('"event"',)), []),
        (Wanted(words=(ANSWER[:20],)), ["0001"]),
        (Wanted(bank="governance"), ["0003", "0002", "0001"]),
        (Wanted(bank="interventions"), []),
        (Wanted(element="ownership"), ["0002", "0001"]),
        (Wanted(since=date(2025, 3, 4)), ["0003", "0002"]),
        (Wanted(until=date(2025, 3, 4)), ["0002", "0001"]),
        (Wanted(since=date(2025, 3, 4), until=date(2025, 3, 4), words=("mondays",)), ["0002"]),
    ],
)
def test_sessions_are_found_by_what_is_in_them(folder: Path, wanted: Wanted, found: list[str]):
    assert tokens(search(folder, wanted)) == found


def test_a_search_says_which_file_it_could_not_read_when_it_may_hold_what_is_wanted(folder: Path):
    (folder / "9.jsonl").write_text("zebra?")
    assert [one.id for one in search(folder, Wanted(words=("zebra",))) if isinstance(one, Unreadable)] == [
        "9"
    ]
    assert [one.id for one in search(folder, Wanted(words=("churn",))) if isinstance(one, Unreadable)] == []
