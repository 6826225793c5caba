from __future__ import annotations

import os
from pathlib import Path

from simulator.banks.watching import Watch, stamps
from tests.banks.writing import write_bank

A, B, C = (((Path("x.yaml"), time, 10),) for time in (1, 2, 3))


def watch(*looks) -> Watch:
    return Watch(iter(looks).__next__)


def changes(*looks) -> list[bool]:
    following = watch(*looks)
    return [following.changed() for _ in looks[1:]]


def test_a_change_is_told_once_and_only_when_it_has_come_to_rest():
    assert changes(A, A, B, B, B) == [False, False, True, False]
    assert changes(A, B, C, C, C) == [False, False, True, False]


def test_a_file_that_goes_away_while_it_is_saved_and_comes_back_as_it_was_is_no_change():
    assert changes(A, (), A, A) == [False, False, False]


def test_a_file_that_stays_away_is_a_change():
    assert changes(A, (), (), ()) == [False, True, False]


def test_files_of_all_places_are_looked_at_and_new_ones_noticed(places, own):
    before = stamps(places)
    path = write_bank(own, "sre")
    after = stamps(places)
    assert {one[0] for one in after} - {one[0] for one in before} == {path}
    os.utime(path, ns=(5, 5))
    assert (path, 5, path.stat().st_size) in stamps(places)


def test_the_candidates_own_cues_are_looked_at_as_well(places):
    before = stamps(places)
    places.personal.path.write_text("format: 1\n", encoding="utf-8")
    assert stamps(places) != before
