"""Looking through a long history a few sessions at a time."""

from __future__ import annotations

from pathlib import Path

import pytest

from simulator.sessions.card import Card, Wanted
from simulator.sessions.listing import Unreadable
from simulator.sessions.search import cards
from simulator.tui.history.rows import Line
from simulator.tui.history.sieve import Sieve
from tests.sessions.many import make_many
from tests.tui.past import hold
from tests.tui.rig import ANSWER, Hand
from tests.tui.test_history import listed, write

COMMON, RARE = Wanted(words=("council",)), Wanted(words=("unicorn",))


class Ticking(Hand):
    """A clock on which every look takes a second."""

    def __call__(self) -> float:
        self.turn(1)
        return self.seconds


@pytest.fixture
def lines(tmp_path: Path) -> list[Line]:
    make_many(tmp_path, 20)
    return [*cards(tmp_path), Unreadable("x", tmp_path / "0000.jsonl", "none")]


@pytest.fixture
def sieve(lines: list[Line]) -> Sieve:
    sieve = Sieve(Ticking())
    sieve.lines.extend(lines)
    return sieve


def test_it_stops_when_its_time_is_over_and_goes_on_from_there(sieve, lines):
    assert list(sieve.some(8)) == lines[:8]
    assert sieve.unsifted
    assert list(sieve.some(1000)) == lines[8:]
    assert not sieve.unsifted


def test_it_goes_on_where_none_fits(sieve):
    sieve.look_for(RARE)
    assert list(sieve.some(8)) == []
    assert not sieve.untouched
    assert list(sieve.some(1000)) == []
    assert not sieve.unsifted


def test_something_else_is_looked_for_from_the_newest_on(sieve, lines):
    list(sieve.some(8))
    sieve.look_for(COMMON)
    assert sieve.untouched
    assert list(sieve.some(1000)) == [one for one in lines if isinstance(one, Card)]


def test_what_is_read_meanwhile_is_looked_at_in_its_turn(sieve, lines):
    list(sieve.some(1000))
    sieve.lines.extend(lines[:2])
    assert list(sieve.some(1000)) == lines[:2]


def test_what_is_taken_out_or_taken_back_leaves_no_gap(sieve, lines):
    seen = list(sieve.some(8))
    sieve.put(seen[0], None)
    sieve.put(seen[1], seen[1])
    assert list(sieve.some(1000)) == lines[8:]
    sieve.take_back(seen[0])
    assert sieve.all() == lines
    assert not sieve.unsifted


async def test_a_long_history_is_filtered_key_by_key_though_each_look_is_short(
    running, tmp_path, monkeypatch
):
    monkeypatch.setattr("simulator.tui.history.screen._AT_ONCE", 1e-9)
    make_many(tmp_path / "sessions", 60)
    hold(tmp_path, 1, ANSWER)
    async with running(size=(120, 40)) as driver:
        await driver.press("h")
        assert len(listed(driver)) == 61
        await write(driver, "regional heads")
        assert listed(driver) == ["2026-03-01"]
        await driver.press("escape")
        assert len(listed(driver)) == 61
        await write(driver, "unicorn")
        assert listed(driver) == []
        assert "No session fits" in driver.screen_text()
