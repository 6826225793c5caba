from __future__ import annotations

from simulator.banks.catalogue import load
from simulator.banks.checking import check
from simulator.banks.listing import entries
from tests.banks.writing import BANK, write_bank

COPY = BANK.replace("situation", "situaton")


def test_every_file_is_there_with_its_place_and_those_of_one_place_stand_together(places, own):
    write_bank(own, "sre")
    write_bank(own, "bad", COPY)
    found = entries(load(places))
    assert [(one.row.id, one.row.why, one.bank is not None) for one in found] == [
        ("elements", "they come with the program", True),
        ("sre", "your own data folder", True),
        ("bad", "your own data folder", False),
    ]


def test_before_the_check_errors_are_known_and_after_it_warnings_too(places, own):
    write_bank(own, "sre", BANK.replace("1m30s", "20s"))
    write_bank(own, "bad", COPY)
    catalogue = load(places)
    counts = {one.row.id: (one.errors, one.warnings) for one in entries(catalogue)}
    assert counts == {"elements": (0, 0), "sre": (0, 0), "bad": (2, 0)}
    checked = {one.row.id: one for one in entries(catalogue, check(places))}
    assert checked["sre"].warnings == 1
    assert checked["sre"].errors == 0


def test_a_problem_has_the_lines_of_its_file_before_the_check(places, own):
    write_bank(own, "bad", COPY)
    bad = entries(load(places))[-1]
    assert "situaton" in bad.lines[bad.problems[0].line - 1]


def test_a_file_that_cannot_be_read_is_an_entry_without_lines(places, own):
    (own / "folder.yaml").mkdir()
    odd = entries(load(places))[-1]
    assert (odd.row.id, odd.errors, odd.lines) == ("folder", 1, ())
