"""The index of the sessions: nobody can tell whether there is one, but by the time it takes."""

from __future__ import annotations

import json
import os
import stat
import sys
import time
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from simulator.interview.events import Event, Marked, Noted, Opinion, Rated
from simulator.progress.report import Report, read_report
from simulator.sessions import index, index_file
from simulator.sessions.card import Wanted
from simulator.sessions.codec import encode
from simulator.sessions.deleting import delete, restore
from simulator.sessions.index_file import line_of, path_in
from simulator.sessions.journal import append
from simulator.sessions.listing import Summary, Unreadable
from simulator.sessions.parts import Parts, read_parts
from simulator.sessions.reading import skim
from simulator.sessions.search import cards, search
from simulator.sessions.summaries import summarise
from simulator.sessions.tally import tally
from tests.sessions.making import COUNCIL, NOON, Rehearsal
from tests.sessions.strategies import events

any_damage = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=150)
LONG_AGO = 1_700_000_000
LOOKED_FOR = (Wanted(), Wanted(words=("churn",)), Wanted(element="owner"), Wanted(since=date(2025, 3, 4)))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Three sessions a day apart, the second broken off; and a file that is none."""
    folder = tmp_path / "sessions"
    Rehearsal(folder, token="0001").finish()
    broken = Rehearsal(folder, now=NOON + timedelta(days=1), token="0002")
    broken.interview.begin()
    broken.type("The steering zebra met on Mondays.")
    broken.journal.close()
    last = Rehearsal(folder, questions=(COUNCIL,), now=NOON + timedelta(days=2), token="0003")
    last.interview.begin()
    last.answer("Churn, in the STRASSE office, every week.")
    last.interview.next()
    last.journal.close()
    (folder / "2026-none.jsonl").write_text("churn?")
    for path in folder.iterdir():
        settle(path)
    return folder


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    return tmp_path / "cache"


@pytest.fixture
def parsed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The last digits of what is parsed, as it is."""
    seen: list[str] = []
    monkeypatch.setattr(index, "read_parts", lambda path: seen.append(path.stem[-4:]) or read_parts(path))
    return seen


def settle(path: Path, seconds: int = LONG_AGO) -> None:
    """Let a file have been changed then."""
    os.utime(path, (seconds, seconds))


def everything(folder: Path, cache: Path | None) -> tuple[list[list[Summary | Unreadable]], Report]:
    """Return all that can be made from an index."""
    found = [list(search(folder, wanted, cache)) for wanted in LOOKED_FOR]
    return found, read_report(folder, NOON.date(), cache)


def same(folder: Path, cache: Path) -> bool:
    """Look twice with an index, and once without."""
    plainly = everything(folder, None)
    return everything(folder, cache) == plainly == everything(folder, cache)


def kept(cache: Path) -> Path:
    (path,) = cache.iterdir()
    return path


def test_what_did_not_change_is_not_parsed_again_and_found_all_the_same(folder, cache, parsed):
    assert same(folder, cache)
    parsed.clear()
    everything(folder, cache)
    assert set(parsed) == {"none"}


def _regraded(folder: Path) -> None:
    append(min(folder.glob("2025*")), [Marked(1, "cadence", Opinion.NOT_COVERED)])


def _edited_by_hand(folder: Path) -> None:
    path = sorted(folder.glob("2025*"))[2]
    path.write_bytes(path.read_bytes().replace(b"Churn", b"Zebra"))
    settle(path, LONG_AGO + 1)


def _added(folder: Path) -> None:
    Rehearsal(folder, now=NOON + timedelta(days=1, hours=1), token="0009").finish()


def _gone(folder: Path) -> None:
    delete(sorted(folder.glob("2025*"))[1])


def _renamed(folder: Path) -> None:
    min(folder.glob("2025*")).rename(folder / "2025-04-mine.jsonl")


def _unreadable_now(folder: Path) -> None:
    min(folder.glob("2025*")).write_text("gone")


def _exchanged(folder: Path) -> None:
    first, _, last = sorted(folder.glob("2025*"))
    old = first.read_bytes()
    first.write_bytes(last.read_bytes())
    last.write_bytes(old)


@pytest.mark.parametrize(
    "change", [_regraded, _edited_by_hand, _added, _gone, _renamed, _unreadable_now, _exchanged]
)
def test_whatever_changed_is_noticed(folder, cache, change):
    everything(folder, cache)
    change(folder)
    assert same(folder, cache)
    for path in folder.glob("*.jsonl"):
        settle(path)
    assert same(folder, cache)


def test_only_what_changed_is_parsed(folder, cache, parsed):
    list(cards(folder, cache))
    append(sorted(folder.glob("2025*"))[1], [Rated(1, 3)])
    parsed.clear()
    list(cards(folder, cache))
    assert parsed == ["none", "0002"]


def test_a_session_taken_back_from_the_trash_is_there_again(folder, cache):
    before = everything(folder, cache)
    trashed = delete(sorted(folder.glob("2025*"))[1])
    assert len(list(cards(folder, cache))) == 3
    restore(trashed)
    assert everything(folder, cache) == before


@pytest.mark.parametrize("which", [0, 1, 2])
def test_the_words_of_a_deleted_session_leave_the_index(folder, cache, which):
    everything(folder, cache)
    name = sorted(folder.glob("2025*"))[which].name
    assert name.encode() in kept(cache).read_bytes()
    delete(folder / name)
    everything(folder, cache)
    assert name.encode() not in kept(cache).read_bytes()


@pytest.mark.parametrize("ahead", [0, 3600, 10**9], ids=["just now", "in an hour", "in thirty years"])
def test_what_changed_just_now_or_later_is_read_each_time(folder, cache, ahead):
    path = sorted(folder.glob("2025*"))[2]
    when = int(time.time()) + ahead
    settle(path, when)
    assert len(list(search(folder, Wanted(words=("churn",)), cache))) == 2
    path.write_bytes(path.read_bytes().replace(b"Churn", b"Zebra"))
    settle(path, when)
    assert len(list(search(folder, Wanted(words=("churn",)), cache))) == 1
    assert len(list(search(folder, Wanted(words=("zebra",)), cache))) == 2


def test_with_a_clock_that_stands_in_the_past_nothing_is_kept(folder, cache, monkeypatch):
    monkeypatch.setattr(time, "time_ns", lambda: 0)
    assert same(folder, cache)
    assert not cache.exists()


@any_damage
@given(st.data())
def test_damage_anywhere_costs_time_and_nothing_else(folder, cache, data):
    if not cache.exists():
        everything(folder, cache)
    path = kept(cache)
    whole = path.read_bytes()
    at = data.draw(st.integers(0, len(whole)))
    end = data.draw(st.integers(at, min(len(whole), at + 40)) | st.just(len(whole)))
    path.write_bytes(whole[:at] + data.draw(st.binary(max_size=40)) + whole[end:])
    assert same(folder, cache)
    assert path.read_bytes() == whole


BODIES = (
    b"null",
    b"[]",
    b"{}",
    b"[1,2]",
    b"[" * 100_000,
    b"\xff",
    b"Infinity",
    b'"x"',
    b'[["x"],[[1]]]',
    b"",
)


@pytest.mark.parametrize("body", BODIES, ids=range(len(BODIES)))
@pytest.mark.parametrize("field", ["line", "figures", "words"])
def test_what_bears_the_right_seal_is_not_believed_either(folder, cache, body, field):
    before = everything(folder, cache)
    lines = kept(cache).read_bytes().splitlines(keepends=True)
    _, stamp, *parts = lines[1][:-1].split(b"\t")
    forged = dict(zip(("line", "figures", "words"), parts, strict=True)) | {field: body}
    lines[1] = line_of(stamp, Parts(**forged))
    kept(cache).write_bytes(b"".join(lines))
    after = everything(folder, cache)
    if field != "words":
        assert after == before


@pytest.mark.parametrize("stamp", [b"", b"1 2 null", b"1 2 [", b'1 2 "\\ud800"', b'1 2 "9999"', b"x y z w"])
def test_a_line_that_is_about_no_journal_is_passed_over(folder, cache, stamp):
    everything(folder, cache)
    whole = kept(cache).read_bytes()
    head, _, rest = whole.partition(b"\n")
    kept(cache).write_bytes(head + b"\n" + line_of(stamp, Parts(b"", b"", b"")) + rest)
    assert same(folder, cache)
    assert kept(cache).read_bytes() == whole


def test_an_index_of_another_version_is_made_anew(folder, cache, parsed, monkeypatch):
    everything(folder, cache)
    monkeypatch.setattr(index_file, "_SHAPE", index_file._SHAPE + 1)
    parsed.clear()
    list(cards(folder, cache))
    assert parsed == ["none", "0003", "0002", "0001"]
    assert same(folder, cache)


def test_an_index_of_another_folder_is_not_taken_for_ones_own(folder, tmp_path, cache):
    everything(folder, cache)
    other = tmp_path / "other"
    Rehearsal(other, token="0007").finish()
    kept(cache).rename(path_in(cache, other))
    assert same(other, cache)


def test_folders_have_indexes_of_their_own_and_the_oldest_go(folder, tmp_path, cache):
    for number in range(index_file.KEPT + 2):
        folder = folder.rename(tmp_path / f"sessions {number}")
        list(cards(folder, cache))
    assert len(list(cache.iterdir())) == index_file.KEPT


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such permissions")
def test_only_its_owner_may_read_it(folder, cache):
    everything(folder, cache)
    assert stat.S_IMODE(kept(cache).stat().st_mode) == 0o600


def test_where_nothing_can_be_kept_everything_is_found_all_the_same(folder, cache):
    cache.write_text("a file")
    assert same(folder, cache)
    assert cache.read_text() == "a file"


def test_something_else_in_its_place_is_left_alone(folder, cache):
    everything(folder, cache)
    path = kept(cache)
    path.unlink()
    path.mkdir()
    assert same(folder, cache)
    assert path.is_dir()


def test_who_stops_early_leaves_the_index_as_it_is(folder, cache):
    everything(folder, cache)
    before = kept(cache).read_bytes()
    _added(folder)
    next(cards(folder, cache))
    assert kept(cache).read_bytes() == before
    assert same(folder, cache)


def test_several_at_once_do_each_other_no_harm(folder, cache):
    plainly = list(cards(folder))
    in_turn = list(zip(*(cards(folder, cache) for _ in range(3)), strict=True))
    assert in_turn == [(one, one, one) for one in plainly]
    assert same(folder, cache)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such names")
def test_names_may_be_strange(folder, cache, parsed):
    path = min(folder.glob("2025*"))
    for name in ("tab\there", "line\nhere", "größe", os.fsdecode(b"\xff"), '"', "\x7f", "🦓"):
        (folder / f"{name}.jsonl").write_bytes(path.read_bytes())
        settle(folder / f"{name}.jsonl")
    assert same(folder, cache)
    parsed.clear()
    list(cards(folder, cache))
    assert parsed == ["none"]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(events(), max_size=12), st.text(st.characters(), max_size=5))
def test_whatever_happened_in_a_session_comes_back_from_its_parts(
    folder: Path, happened: list[Event], word: str
):
    path = min(folder.glob("2025*"))
    header = path.read_bytes().split(b"\n", 1)[0] + b"\n"
    path.write_bytes(header + b"".join(map(encode, [*happened, Noted(1, word)])))
    session, parts = skim(path), read_parts(path)
    assert parts.tally(path.stem, folder) == tally(session)
    card = parts.card(path.stem, folder)
    assert card.summary == summarise(session)
    texts = [one for each in session.all_attempts for one in (each.shown.prompt, each.text, each.note)]
    assert all(card.fits(Wanted((text,))) for text in texts)
    assert card.fits(Wanted((word,))) == (word.casefold() in "\n".join(texts).casefold())


def test_a_card_is_not_made_of_shares_beyond_the_whole(folder):
    parts = read_parts(min(folder.glob("2025*")))
    values = json.loads(parts.line)
    values[4] = 1.5
    with pytest.raises(ValueError, match="no share"):
        Parts(json.dumps(values).encode(), parts.figures, parts.words).card("x", folder)
