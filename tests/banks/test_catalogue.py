"""All banks beside one another."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from simulator.banks.catalogue import KEPT_READY, BrokenBankError, load
from simulator.errors import UnknownNameError, UsageError
from simulator.feedback.assess import assess
from simulator.places import Place, Places
from simulator.questions import Element, Weights
from tests.banks.writing import BANK, write_bank


def test_custom_banks_stand_beside_those_that_ship(places: Places, own: Path) -> None:
    write_bank(places.shipped.path, "governance")
    write_bank(own, "sre")
    catalogue = load(places)
    assert [bank.id for bank in catalogue.banks] == ["governance", "sre"]
    assert catalogue.problems == ()
    assert catalogue.origins["sre"].why == "your own data folder"


def test_questions_have_their_elements(places: Places, own: Path) -> None:
    write_bank(own, "sre")
    question = load(places).question("sre-1")
    assert [one.name for one in question.required] == ["Starting situation", "Paging"]
    assert [one.id for one in question.optional] == ["lesson"]


def test_unknown_names_bring_the_nearest_ones(places: Places, own: Path) -> None:
    write_bank(own, "reliability")
    catalogue = load(places)
    with pytest.raises(UnknownNameError, match="did you mean reliability"):
        catalogue.bank("reliabilty")
    with pytest.raises(UnknownNameError, match="did you mean reliability-2"):
        catalogue.question("reliability-3")


def test_a_broken_bank_leaves_the_others_usable_and_says_why(places: Places, own: Path) -> None:
    write_bank(own, "good")
    path = write_bank(own, "bad", BANK.replace("prompt", "promt"))
    catalogue = load(places)
    assert [bank.id for bank in catalogue.banks] == ["good"]
    assert {one.path for one in catalogue.problems} == {path}
    with pytest.raises(BrokenBankError, match=r"bad\.yaml:10:5: .*did you mean `prompt`") as caught:
        catalogue.bank("bad")
    assert caught.value.exit_code == 1


def test_the_id_of_a_shipped_bank_is_an_error_that_names_both_files(places: Places, own: Path) -> None:
    shipped = write_bank(places.shipped.path, "governance")
    mine = write_bank(own, "governance", BANK + "    difficulty: 3\n")
    (problem,) = load(places).problems
    assert problem.path == mine
    assert str(shipped) in problem.message
    assert "a bank that ships" in problem.message
    assert load(places).bank("governance").source == shipped


def test_the_same_content_is_the_same_bank(places: Places, own: Path) -> None:
    write_bank(places.shipped.path, "governance")
    write_bank(own, "governance")
    catalogue = load(places)
    assert catalogue.problems == ()
    assert len(catalogue.banks) == 1


def test_the_same_folder_named_twice_is_read_once(places: Places, own: Path) -> None:
    write_bank(own, "sre")
    twice = Places(
        places.shipped, (*places.banks, *places.banks), places.sessions, places.personal, places.cache
    )
    assert load(twice).problems == ()


def test_a_question_id_belongs_to_one_bank(places: Places, own: Path) -> None:
    write_bank(own, "first")
    second = write_bank(own, "second", BANK.replace("{name}-2", "first-2"))
    (problem,) = load(places).problems
    assert (problem.path, problem.line) == (second, 13)
    assert "first.yaml" in problem.message


def test_a_file_without_questions_shares_its_elements(places: Places, own: Path) -> None:
    write_bank(own, "rubric", "format: 1\nid: rubric\ntitle: R\nelements:\n  blame:\n    name: No blame\n")
    write_bank(own, "all", BANK.replace("situation", "blame"))
    catalogue = load(places)
    assert catalogue.problems == ()
    assert "blame" in catalogue.elements
    assert [bank.id for bank in catalogue.banks] == ["all"]


def test_a_file_that_cannot_be_read_is_a_problem_and_no_crash(places: Places, own: Path) -> None:
    (own / "folder.yaml").mkdir()
    (own / "dangling.yaml").symlink_to(own / "nowhere.yaml")
    messages = [one.message for one in load(places).problems]
    assert any("folder.yaml is not a file" in one for one in messages)
    assert any("dangling.yaml cannot be read" in one for one in messages)


def test_a_place_named_on_the_command_line_must_exist(places: Places, tmp_path: Path) -> None:
    gone = Place(tmp_path / "gone", "--banks")
    with pytest.raises(UsageError, match="does not exist"):
        load(Places(places.shipped, (gone,), places.sessions, places.personal, places.cache))


def test_ready_questions_carry_personal_cues_and_learnt_evidence(places: Places, own: Path) -> None:
    write_bank(own, "sre")
    places.personal.path.write_text(
        "format: 1\nelements: {lesson: {cues: [never again]}}\n", encoding="utf-8"
    )
    learnt = Weights(0.0, {"pager": 1.0})
    catalogue = load(places, lambda element, _source: learnt if element.id == "sre_pager" else None)
    question = catalogue.ready(catalogue.question("sre-1"))
    assert question.optional[0].personal_cues == ("never again",)
    assert question.required[1].weights is learnt
    assert question.required[0].weights is None
    assert catalogue.question("sre-1").optional[0].personal_cues == ()


def test_learnt_evidence_is_kept_for_the_questions_at_hand_and_not_for_all_that_were_asked(
    places: Places, own: Path
) -> None:
    write_bank(own, "sre")
    read: list[str] = []

    def learnt(element: Element, _source: Path) -> Weights:
        read.append(element.id)
        return Weights(0.0, {"pager": 1.0})

    catalogue = load(places, learnt)
    question = catalogue.question("sre-1")
    kept = catalogue.ready(question)
    assert catalogue.ready(question).required[0] is kept.required[0]
    for place in range(KEPT_READY):
        catalogue.ready(replace(question, required=(Element(f"e{place}", "An element"),)))
    before = len(read)
    catalogue.ready(question)
    assert len(read) > before


def test_a_slip_in_a_cue_costs_that_cue_and_not_the_feedback(places: Places, own: Path) -> None:
    write_bank(own, "sre", BANK.replace("[got paged,", "['(got paged',"))
    places.personal.path.write_text(
        "format: 1\nelements: {lesson: {cues: ['<nothing>', fine]}}\n", encoding="utf-8"
    )
    catalogue = load(places)
    question = catalogue.ready(catalogue.question("sre-1"))
    assert question.required[1].cues == ("pager went off",)
    assert question.optional[0].personal_cues == ("fine",)
    assert assess(question, "My pager went off.").covered_count == 1


def test_a_broken_file_of_personal_cues_is_said_and_costs_nothing_else(places: Places, own: Path) -> None:
    write_bank(own, "sre")
    places.personal.path.write_text("elements: [", encoding="utf-8")
    catalogue = load(places)
    assert [one.path for one in catalogue.problems] == [places.personal.path]
    assert len(catalogue.banks) == 1


def test_a_kept_catalogue_is_the_same_as_a_fresh_one(places: Places, own: Path) -> None:
    write_bank(
        own,
        "sre",
        BANK
        + "    sample_answer: |\n      One.\n\n      Two.\n    examples: [{answer: x, covered: [lesson]}]\n",
    )
    assert load(places) == load(places)


def test_damage_to_what_is_kept_is_mended_silently(places: Places, own: Path) -> None:
    write_bank(own, "sre")
    fresh = load(places)
    kept = list(places.cache.path.iterdir())
    assert kept
    for damage in (b"", b"{}", b"\xff" * 80 + b"\n{}", kept[0].read_bytes()[:-3]):
        for path in kept:
            path.write_bytes(damage)
        assert load(places) == fresh


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such mode")
def test_what_is_kept_is_for_the_candidate_only(places: Places, own: Path) -> None:
    write_bank(own, "sre")
    load(places)
    assert {path.stat().st_mode & 0o777 for path in places.cache.path.iterdir()} == {0o600}


def test_no_room_to_keep_anything_is_no_error(places: Places, own: Path) -> None:
    write_bank(own, "sre")
    places.cache.path.write_text("a file where the folder should be")
    assert [bank.id for bank in load(places).banks] == ["sre"]


def test_a_changed_file_is_read_anew(places: Places, own: Path) -> None:
    write_bank(own, "sre")
    load(places)
    write_bank(own, "sre", BANK.replace("hard night", "long night"))
    assert load(places).question("sre-1").prompt == "Tell me about a long night."


def test_a_second_start_needs_neither_yaml_nor_validation(places: Places, own: Path) -> None:
    write_bank(own, "sre")
    load(places)
    code = (
        "import sys; from pathlib import Path; from simulator.places import Place, Places\n"
        f"at = lambda path: Place(Path(path), '')\n"
        f"places = Places(at({str(places.shipped.path)!r}), (at({str(own)!r}),), at('s'), at('p'), at({str(places.cache.path)!r}))\n"
        "from simulator.banks.catalogue import load\n"
        "catalogue = load(places)\n"
        "assert catalogue.ready(catalogue.question('sre-1'))\n"
        "print(sorted({'yaml', 'pydantic', 'textual'} & set(sys.modules)))"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout == "[]\n"
