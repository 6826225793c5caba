"""What evidence is learnt from, and what ships of it."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from simulator.banks.passages import corpus_digest
from simulator.banks.reading import read
from simulator.learning.corpus import Corpus, read_corpus
from simulator.places import shipped_banks
from simulator.questions import Passage

BANK = """\
format: 1
id: night
title: Night
elements:
  pager:
    name: Paging
    passages:
      - {text: I was paged., present: true}
  sleep:
    name: Sleep
"""
PASSAGES = """\
format: 1
element: {element}
absent:
  wished:
    - {text: I would sleep., also: [lesson]}
"""


@pytest.fixture
def bank(tmp_path) -> Path:
    for name in ("passages", "answers"):
        (tmp_path / name).mkdir()
    for element in ("pager", "sleep", "other"):
        text = PASSAGES.replace("{element}", element)
        (tmp_path / "passages" / f"{element}.yaml").write_text(text, encoding="utf-8")
    answers = [
        {"id": element, "question": "q", "answer": f"About {element}.", "covered": [element]}
        for element in ("pager", "lesson")
    ]
    text = "\n".join(map(json.dumps, answers))
    (tmp_path / "answers" / "a.jsonl").write_text(text, encoding="utf-8")
    path = tmp_path / "night.yaml"
    path.write_text(BANK, encoding="utf-8")
    return path


def test_a_bank_learns_from_its_own_elements_passages_and_answers_only(bank):
    corpus, problems = read_corpus(bank, shared={"lesson"})
    wish = Passage("I would sleep.", present=False, kind="wished", also=("lesson",), annotated=True)
    assert problems == ()
    assert corpus.passages == {"pager": (Passage("I was paged.", present=True), wish), "sleep": (wish,)}
    assert [one.id for one in corpus.answers] == ["pager"]
    assert corpus.digest == corpus_digest(read(bank))


def test_problems_come_from_every_file(bank):
    bank.write_text(BANK.replace("title: Night\n", ""), encoding="utf-8")
    _, problems = read_corpus(bank)
    assert [(one.path.name, one.line) for one in problems] == [
        ("night.yaml", 1),
        ("pager.yaml", 5),
        ("sleep.yaml", 5),
        ("a.jsonl", 2),
    ]


@pytest.fixture(scope="module")
def shipped() -> Corpus:
    corpus, problems = read_corpus(shipped_banks() / "elements.yaml")
    assert problems == ()
    return corpus


def test_every_shared_element_has_passages_of_either_kind(shipped):
    rubric = read(shipped_banks() / "elements.yaml").salvaged.elements
    assert shipped.passages.keys() == rubric.keys()
    for element, passages in shipped.passages.items():
        assert sum(one.present for one in passages) >= 100, element
        assert sum(not one.present for one in passages) >= 100, element


def test_the_passages_that_ship_are_all_read(shipped):
    every = [one for passages in shipped.passages.values() for one in passages]
    assert len(every) >= 19_238
    assert sum(one.annotated for one in every) >= 12_479
    assert sum(bool(one.also) for one in every) >= 5_552
    assert all(one.kind for one in every)


def test_every_labelled_answer_has_a_voice_and_gives_a_verdict_both_ways(shipped):
    assert len(shipped.answers) >= 576
    assert all(one.voice and one.id.startswith(one.voice) for one in shipped.answers)
    assert len({one.id for one in shipped.answers}) == len(shipped.answers)


def test_nothing_is_learnt_from_the_answers_held_out(shipped):
    held_out = Path(__file__).parents[1] / "feedback" / "answers_dev.jsonl"
    answers = [json.loads(line)["answer"] for line in held_out.read_text(encoding="utf-8").splitlines()]
    sentences = {one for answer in answers for one in _sentences(answer)}
    learnt = [one.text for passages in shipped.passages.values() for one in passages]
    learnt += [one.answer for one in shipped.answers]
    assert len(sentences) > 500
    assert [one for text in learnt for one in _sentences(text) if one in sentences] == []


def _sentences(text: str) -> list[str]:
    """Return the sentences that are long enough not to be the same by chance."""
    parts = (" ".join(part.lower().split()) for part in re.split(r"[.!?\n]+", text))
    return [part for part in parts if part.count(" ") >= 5]
