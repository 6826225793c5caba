"""Checking what stands beside banks to learn evidence from."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import pytest

from simulator.banks import catalogue
from simulator.banks.checking import Checked, check
from simulator.banks.passages import corpus_digest
from simulator.banks.reading import read
from simulator.banks.weights import Provenance, weights_path, write_weights
from tests.banks.writing import BANK, write_bank

PASSAGES = """\
format: 1
element: {element}
present:
  plain:
    - The pager went off at three.
"""
ANSWER = {
    "id": "a",
    "question": "sre-1",
    "answer": "I was paged, and nobody knew.",
    "covered": ["sre_pager", "situation"],
}


@pytest.fixture
def bank(own: Path) -> Path:
    """A bank of one element, with passages and an answer beside it."""
    for name in ("passages", "answers"):
        (own / name).mkdir()
    write_passages(own, "sre_pager")
    (own / "answers" / "voices.jsonl").write_text(json.dumps(ANSWER), encoding="utf-8")
    return write_bank(own, "sre")


def write_passages(folder: Path, element: str, text: str = PASSAGES) -> Path:
    path = folder / "passages" / f"{element}.yaml"
    path.write_text(text.replace("{element}", element), encoding="utf-8")
    return path


def learn(bank: Path) -> None:
    """Write weights as if they had been learnt from what is there now."""
    write_weights(bank, Provenance(corpus_digest(read(bank)), "a test", {}, {}), {})


def said(files: Sequence[Checked]) -> list[str]:
    return [f"{one.path.name}:{one.line}:{one.column}: {one.text}" for file in files for one in file.problems]


def test_they_are_checked_with_the_bank_that_defines_their_element(places, bank):
    files = check(places, [bank])
    assert [(one.path.name, one.id) for one in files] == [
        ("sre.yaml", "sre"),
        ("sre_pager.yaml", ""),
        ("voices.jsonl", ""),
    ]
    assert said(files) == []


def test_their_mistakes_are_errors_with_their_lines(places, bank):
    wrong = PASSAGES + "absent:\n  denied:\n    - the pager went  off at three.\n"
    write_passages(bank.parent, "sre_pager", wrong)
    answers = bank.parent / "answers" / "voices.jsonl"
    answers.write_text(json.dumps(ANSWER | {"covered": ["situaton"]}), encoding="utf-8")
    files = check(places, [bank])
    assert said(files) == [
        "sre_pager.yaml:8:7: the same text is both present and absent (the other is in line 5); keep the one that is right",
        f"voices.jsonl:1:{json.dumps(ANSWER).index('sre_pager')}: there is no element 'situaton'; did you mean situation?",
    ]
    assert [one.errors for one in files] == [0, 1, 1]
    assert files[1].lines[7] == "    - the pager went  off at three."


def test_passages_for_an_element_that_no_bank_beside_them_defines_are_named(places, bank):
    write_passages(bank.parent, "sre_pagr")
    write_passages(bank.parent, "situation")
    assert said(check(places)) == [
        "situation.yaml:2:10: no bank beside this folder defines an element 'situation'; move the file to `passages/` beside the bank that does",
        "sre_pagr.yaml:2:10: no bank beside this folder defines an element 'sre_pagr'; did you mean sre_pager?",
    ]


def test_those_of_a_bank_beside_it_are_left_alone(places, bank, tmp_path):
    elsewhere = tmp_path / "elsewhere"
    bank.parent.rename(elsewhere)
    write_bank(elsewhere, "net")
    write_passages(elsewhere, "net_pager", "not read")
    assert said(check(places, [elsewhere / "sre.yaml"])) == []


def test_a_bank_without_elements_of_its_own_has_none(places, bank):
    plain = write_bank(
        bank.parent, "plain", BANK.replace(", {name}_pager", "").partition("elements:")[0] + QUESTIONS
    )
    assert [one.path.name for one in check(places, [plain])] == ["plain.yaml"]


QUESTIONS = """\
questions:
  - id: plain-1
    prompt: Tell me about a hard night.
    required: [situation, lesson]
"""


def test_a_folder_of_passages_holds_no_banks(places, bank):
    found = catalogue.load(places)
    assert [one.id for one in found.banks] == ["sre"]
    assert found.problems == ()


def test_weights_are_fresh_until_what_they_were_learnt_from_changes(places, bank):
    learn(bank)
    assert said(check(places, [bank])) == []
    write_passages(bank.parent, "sre_pager", PASSAGES + "    - It rang all night.\n")
    (file, *_) = check(places, [bank])
    assert said([file]) == [
        "sre.yaml:4:1: sre.weights.jsonl is not what its passages teach now: they have changed since; run `mock-interview banks learn sre`"
    ]
    assert file.errors == 0


def test_weights_that_cannot_be_read_are_warned_of(places, bank):
    weights_path(bank).write_text("torn", encoding="utf-8")
    (problem,) = said(check(places, [bank]))
    assert "sre.weights.jsonl cannot be read; run" in problem


def test_an_element_with_passages_alone_is_found_only_once_they_are_learnt_from(places, bank):
    write_bank(bank.parent, "sre", BANK.replace("    cues: [got paged, pager went off]\n", ""))
    assert said(check(places, [bank])) == [
        "sre.yaml:5:3: nothing can find 'sre_pager' yet: its passages have not been learnt from; run `mock-interview banks learn sre`"
    ]
    learn(bank)
    assert said(check(places, [bank])) == []
