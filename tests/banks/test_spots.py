from __future__ import annotations

from simulator.banks.spots import Spot, element_spot, question_spot
from tests.banks.writing import write_bank


def test_a_question_and_an_element_are_found_where_they_stand_now(own):
    path = write_bank(own, "sre")
    assert question_spot(path, "sre-2") == Spot(path, 13, 5)
    assert element_spot(path, "sre_pager") == Spot(path, 5, 3)
    path.write_text("# one more line\n" + path.read_text(encoding="utf-8"), encoding="utf-8")
    assert question_spot(path, "sre-2").line == 14
    assert element_spot(path, "sre_pager").line == 6


def test_what_is_not_there_is_the_beginning_of_the_file(own):
    path = write_bank(own, "sre")
    assert question_spot(path, "sre-3") == element_spot(path, "sre_phone") == Spot(path)
    odd = write_bank(own, "odd", "questions: none\nelements: [a]\n")
    assert question_spot(odd, "x") == element_spot(odd, "a") == Spot(odd)


def test_in_a_file_that_is_no_yaml_it_is_where_that_shows(own):
    path = write_bank(own, "bad", "format: 1\nid: bad\ntitle: a: b\n")
    assert question_spot(path, "x").line == 3


def test_a_file_that_has_gone_is_named_all_the_same(own):
    assert question_spot(own / "gone.yaml", "x") == Spot(own / "gone.yaml")
