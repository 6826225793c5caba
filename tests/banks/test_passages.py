"""Passages in files of their own."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from simulator.banks import passages
from simulator.banks.passages import PassageFile, corpus_digest, passage_files, read_passages
from simulator.banks.reading import read
from simulator.questions import Passage

KNOWN = {"pager", "lesson"}
TEXT = """\
format: 1
element: pager
present:
  plain:
    - The pager went off at three, and again at four, and by five o'clock
      nobody in the house was asleep.
    - text: "I was paged: twice."
      also: [lesson]
absent:
  near miss:
    - text: The page was torn.
      also: []
"""


def read_text(folder: Path, text: str, name: str = "pager", inline: tuple[Passage, ...] = ()) -> PassageFile:
    path = folder / f"{name}.yaml"
    path.write_text(text, encoding="utf-8")
    return read_passages(path, {"pager"}, KNOWN, inline)


def said(file: PassageFile) -> list[str]:
    return [f"{one.line}:{one.column}: {one.text}" for one in file.problems]


def test_labels_kinds_and_other_elements_are_read_in_order(tmp_path):
    file = read_text(tmp_path, TEXT)
    assert file.problems == ()
    assert file.element == "pager"
    assert file.passages == (
        Passage(
            "The pager went off at three, and again at four, and by five o'clock nobody in the house was asleep.",
            present=True,
            kind="plain",
        ),
        Passage("I was paged: twice.", present=True, kind="plain", also=("lesson",), annotated=True),
        Passage("The page was torn.", present=False, kind="near miss", annotated=True),
    )


words = st.text(st.characters(min_codepoint=33, exclude_categories=("C", "Z")), min_size=1, max_size=12)


@given(
    st.lists(
        st.lists(words, min_size=1, max_size=40).map(" ".join), min_size=1, max_size=8, unique_by=str.casefold
    )
)
def test_a_text_that_yaml_wraps_reads_back_as_it_was(tmp_path_factory, texts):
    root = {"format": 1, "element": "pager", "present": {"plain": texts}}
    folder = tmp_path_factory.mktemp("wrapped")
    file = read_text(folder, yaml.safe_dump(root, allow_unicode=True, width=60))
    assert file.problems == ()
    assert [one.text for one in file.passages] == texts


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        (
            ("[lesson]", "[lessen]"),
            "8:14: there is no element 'lessen'; did you mean lesson?",
        ),
        (
            ("The page was torn", "torn: the page"),
            '11:17: this colon makes a second field of the line; put the whole text in quotes: "..."',
        ),
        (
            ('"I was paged: twice."', '"The page was torn."'),
            "11:13: the same text is both present and absent (the other is in line 7); keep the one that is right",
        ),
        (
            ("element: pager", "element: pagr"),
            "2:10: no bank beside this folder defines an element 'pagr'; did you mean pager?",
        ),
        (
            ("also: []", "als: []"),
            "12:7: the passage has no field 'als'; did you mean `also`?",
        ),
        (
            ("format: 1", "format: 2"),
            "1:9: format 2 is newer than this program, which reads format 1; update the program",
        ),
        (
            ("also: []", "also: lesson"),
            "12:13: a list is expected here, and 'lesson' stands there; write [one, another], or a line with a dash for each",
        ),
        (
            ("element: pager\n", ""),
            "1:1: the file has no `element`; add `element:`",
        ),
    ],
)
def test_every_mistake_is_named_with_its_line(tmp_path, change, problem):
    assert said(read_text(tmp_path, TEXT.replace(*change))) == [problem]


def test_a_text_that_stands_twice_is_named_whatever_its_case_and_spaces(tmp_path):
    text = TEXT.replace("      also: []\n", "    - the page  was TORN.\n")
    assert said(read_text(tmp_path, text)) == [
        "12:7: the same text stands here twice (the other is in line 11); delete one"
    ]


def test_a_text_that_ends_at_a_comment_is_warned_of(tmp_path):
    file = read_text(tmp_path, TEXT.replace("page was torn.", "page #4 was torn."))
    assert ["begins a comment" in line for line in said(file)] == [True]


def test_texts_that_stand_in_the_bank_as_well_are_named(tmp_path):
    inline = (Passage("The page was torn.", present=True), Passage("I was paged: twice.", present=True))
    assert said(read_text(tmp_path, TEXT, inline=inline)) == [
        "7:13: the same text stands in the bank itself; delete one",
        "11:13: the same text stands in the bank itself with the other label; keep the one that is right",
    ]


def test_a_file_is_named_after_its_element(tmp_path):
    file = read_text(tmp_path, TEXT, name="paging")
    assert said(file) == [
        "2:10: the passages are for 'pager', and the file's name is paging.yaml; name it pager.yaml, or correct the element"
    ]


def test_a_file_that_cannot_be_read_is_a_problem_and_no_error(tmp_path):
    file = read_passages(tmp_path / "gone.yaml", KNOWN, KNOWN)
    assert ["cannot be read" in line for line in said(file)] == [True]


def test_an_unchanged_file_is_taken_apart_once(tmp_path, monkeypatch):
    first = read_text(tmp_path, TEXT)
    monkeypatch.setattr(passages, "validated", None)
    assert read_passages(tmp_path / "pager.yaml", {"pager"}, KNOWN) is first


BANK = """\
format: 1
id: night
title: Night
elements:
  pager:
    name: Paging
    passages:
      - {text: I was paged., present: true}
"""


@pytest.fixture
def bank(tmp_path) -> Path:
    path = tmp_path / "night.yaml"
    path.write_text(BANK, encoding="utf-8")
    for name in ("pager", "other"):
        (tmp_path / "passages").mkdir(exist_ok=True)
        (tmp_path / "passages" / f"{name}.yaml").write_text(TEXT, encoding="utf-8")
    return path


def test_files_are_those_in_the_folder_passages(bank):
    assert [path.name for path in passage_files(bank.parent)] == ["other.yaml", "pager.yaml"]
    assert passage_files(bank.parent / "passages") == []


@pytest.mark.parametrize(
    "change",
    [
        lambda folder: (folder / "passages" / "pager.yaml").write_text(TEXT + "# more", encoding="utf-8"),
        lambda folder: (folder / "passages" / "pager.yaml").unlink(),
        lambda folder: (folder / "night.yaml").write_text(BANK.replace("true", "false"), encoding="utf-8"),
        lambda folder: ((folder / "answers").mkdir(), (folder / "answers" / "a.jsonl").write_text("{}")),
    ],
)
def test_the_digest_changes_with_what_is_learnt_from(bank, change):
    before = corpus_digest(read(bank))
    change(bank.parent)
    assert corpus_digest(read(bank)) != before


def test_the_digest_stays_with_anything_else(bank):
    before = corpus_digest(read(bank))
    bank.write_text(BANK.replace("Paging", "Being paged"), encoding="utf-8")
    (bank.parent / "passages" / "other.yaml").unlink()
    own = bank.parent / "passages" / "pager.yaml"
    own.write_bytes(own.read_bytes().replace(b"\n", b"\r\n"))
    assert corpus_digest(read(bank)) == before
