"""Reading: what can be read is read, and the rest is said."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from simulator.interview.events import Edited, Event, Noted, Reason
from simulator.sessions.codec import decode, encode
from simulator.sessions.reading import LONGEST_LINE, UnreadableSessionError, read
from tests.sessions.making import ANSWER, OTHER, RIGHTS, Rehearsal
from tests.sessions.strategies import events

any_files = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)


def to_the_millisecond(recorded: list[Event]) -> list[Event]:
    """Return events as a journal keeps them."""
    return [decode(encode(event)) for event in recorded]


@pytest.fixture
def finished(tmp_path: Path) -> Path:
    return Rehearsal(tmp_path / "sessions").finish()


def test_what_happened_is_read_back(tmp_path: Path):
    rehearsal = Rehearsal(tmp_path)
    session = read(rehearsal.finish())
    assert session.events == to_the_millisecond(rehearsal.recorded)
    assert session.ended is Reason.FINISHED
    assert session.problems == ()
    assert [attempt.text for attempt in session.all_attempts] == [ANSWER, OTHER]
    assert [attempt.at_time_up is None for attempt in session.all_attempts] == [True, False]


def test_the_questions_are_read_as_they_were_asked(finished: Path):
    session = read(finished)
    assert session.question(session.all_attempts[0]) == RIGHTS
    assert session.header.plan.settings.seed == 7


def test_a_journal_cut_anywhere_in_its_last_two_lines_loses_no_earlier_word(finished: Path):
    whole = finished.read_bytes()
    lines = whole.splitlines(keepends=True)
    for cut in range(len(whole) - len(lines[-1]) - len(lines[-2]), len(whole)):
        finished.write_bytes(whole[:cut])
        session = read(finished)
        assert [attempt.text for attempt in session.all_attempts] == [ANSWER, OTHER]
        assert len(session.events) >= len(lines) - 3


def test_a_cut_in_the_midst_of_typing_loses_only_the_line_it_is_in(tmp_path: Path):
    rehearsal = Rehearsal(tmp_path)
    rehearsal.interview.begin()
    rehearsal.type(ANSWER)
    whole = rehearsal.journal.path.read_bytes()
    before, last = whole.splitlines(keepends=True)[-2:]
    for cut in range(len(whole) - len(before) - len(last), len(whole)):
        rehearsal.journal.path.write_bytes(whole[:cut])
        said = whole[:cut].count(b"\n") - 2
        edits = [event for event in to_the_millisecond(rehearsal.recorded) if isinstance(event, Edited)]
        assert read(rehearsal.journal.path).events[1 : 1 + said] == edits[:said]


def test_a_torn_line_in_the_midst_costs_that_line_alone(finished: Path):
    lines = finished.read_bytes().splitlines(keepends=True)
    lines[5] = lines[5][:9] + b"\n"
    finished.write_bytes(b"".join(lines))
    session = read(finished)
    assert session.problems == ("not readable: line 6",)
    assert session.all_attempts[0].text == ANSWER


def test_unknown_events_are_passed_over_and_said(finished: Path):
    with finished.open("ab") as file:
        file.write(b'{"event":"applauded"}\n' + encode(Noted(1, "n")))
    session = read(finished)
    assert session.all_attempts[0].note == "n"
    assert session.problems == ("1 event of a kind that this version does not know: applauded",)


def test_nul_bytes_left_by_a_power_cut_are_passed_over(finished: Path):
    with finished.open("ab") as file:
        file.write(b"\0" * 4096 + b"\n" + encode(Noted(1, "n")))
    session = read(finished)
    assert session.all_attempts[0].note == "n"
    assert "not readable" in session.problems[0]


def test_a_line_that_is_not_utf8_costs_that_line_alone(finished: Path):
    with finished.open("ab") as file:
        file.write(b'{"event":"noted","attempt":1,"note":"caf\xe9"}\n' + encode(Noted(2, "n")))
    session = read(finished)
    assert session.all_attempts[1].note == "n"
    assert len(session.problems) == 1


def test_a_newer_format_is_refused_by_name(finished: Path):
    header, rest = finished.read_bytes().split(b"\n", 1)
    newer = json.loads(header) | {"format": 99, "program": "9.1"}
    finished.write_bytes(json.dumps(newer).encode() + b"\n" + rest)
    with pytest.raises(UnreadableSessionError, match=r"format 99, written by version 9\.1.*update"):
        read(finished)


@pytest.mark.parametrize(
    ("contents", "reason"),
    [
        (b"", "it is empty"),
        (b"# notes\n", "its first line is not a session's header"),
        (b'{"event":"noted","attempt":1,"note":"n"}\n', "is not a session's header"),
        (b'{"format":1,"id":"x","started":"yest', "was cut off"),
        (b'{"format":1,"id":"x","started":"yesterday","settings":{"banks":[]},"questions":[]}\n', "header"),
        (b"\xff\xfe\0\0", "first line"),
        (b"{" * 100_000, "first line"),
    ],
    ids=range(7),
)
def test_what_is_no_journal_is_said_with_the_reason(tmp_path: Path, contents: bytes, reason: str):
    path = tmp_path / "x.jsonl"
    path.write_bytes(contents)
    with pytest.raises(UnreadableSessionError, match=reason) as caught:
        read(path)
    assert caught.value.path == path


def test_a_folder_or_no_file_at_all_is_said(tmp_path: Path):
    (tmp_path / "d.jsonl").mkdir()
    for name in ("d.jsonl", "none.jsonl"):
        with pytest.raises(UnreadableSessionError):
            read(tmp_path / name)


@pytest.mark.skipif(sys.platform == "win32", reason="no named pipes in folders")
def test_a_pipe_is_not_waited_for(tmp_path: Path):
    os.mkfifo(tmp_path / "p.jsonl")
    with pytest.raises(UnreadableSessionError, match="regular file"):
        read(tmp_path / "p.jsonl")


def test_an_enormous_line_is_passed_over(finished: Path):
    with finished.open("ab") as file:
        file.write(b"x" * (2 * LONGEST_LINE + 9) + b"\n" + encode(Noted(1, "n")))
    assert read(finished).all_attempts[0].note == "n"


def test_what_is_longer_than_anyone_types_is_read_up_to_a_point(
    finished: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr("simulator.sessions.reading.MOST_WORK", 10)
    session = read(finished)
    assert len(session.events) == 10
    assert session.problems == ("it is too long: only its first 11 lines were read",)


def test_edits_of_an_enormous_answer_are_not_folded_for_minutes(finished: Path):
    edit = Edited(1, 9.0, 0, 0, "x" * 2_000_000)
    with finished.open("ab") as file:
        file.write(encode(edit) + encode(Edited(1, 9.0, 0, 0, "y")) * 10_000)
    session = read(finished)
    assert len(session.events) < 5_000
    assert "too long" in session.problems[0]


@any_files
@given(st.lists(events(), max_size=12))
def test_random_events_behind_a_header_are_read_back(finished: Path, happened: list[Event]):
    header = finished.read_bytes().split(b"\n", 1)[0] + b"\n"
    path = finished.with_name("random.jsonl")
    path.write_bytes(header + b"".join(map(encode, happened)))
    assert read(path).events == happened


@any_files
@given(st.data())
def test_random_damage_raises_nothing_but_unreadable(finished: Path, data: st.DataObject):
    whole = finished.read_bytes()
    at = data.draw(st.integers(0, len(whole)))
    junk = data.draw(st.binary(max_size=30))
    path = finished.with_name("random.jsonl")
    path.write_bytes(
        data.draw(st.sampled_from([junk, whole[:at] + junk, whole[:at] + junk + whole[at + 9 :]]))
    )
    try:
        session = read(path)
    except UnreadableSessionError:
        return
    assert session.header.format == 1
