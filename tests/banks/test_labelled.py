"""Whole answers with a careful reader's verdicts."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from simulator.banks.labelled import AnswerFile, LabelledAnswer, answer_files, read_answers

KNOWN = ("pager", "lesson", "situation", "ownership")
LINE = {
    "id": "hasty-1-night",
    "voice": "hasty-1",
    "question": "night",
    "answer": "I was paged at three.\nNext time I'd sleep.",
    "covered": ["pager"],
    "absent": {"situation": "near_miss"},
    "evidence": {"pager": "I was paged at three."},
    "also": {"lesson": "Next time I'd sleep."},
}


def read_lines(folder: Path, *lines: object) -> AnswerFile:
    path = folder / "hasty-1.jsonl"
    path.write_text("".join(f"{json.dumps(line)}\n" for line in lines), encoding="utf-8")
    return read_answers(path, KNOWN)


def said(file: AnswerFile) -> list[str]:
    return [f"{one.line}: {one.text}" for one in file.problems]


def test_verdicts_are_read_with_their_words(tmp_path):
    file = read_lines(tmp_path, LINE)
    assert file == AnswerFile(
        (
            LabelledAnswer(
                id="hasty-1-night",
                voice="hasty-1",
                question="night",
                answer=str(LINE["answer"]),
                covered={"pager": "I was paged at three."},
                absent={"situation": "near_miss"},
                also={"lesson": "Next time I'd sleep."},
                unquoted=frozenset(),
            ),
        )
    )
    assert file.answers[0].elements == {"pager", "situation", "lesson"}


def test_elements_may_be_listed_without_their_words(tmp_path):
    (answer,) = read_lines(tmp_path, LINE | {"also": ["lesson"], "evidence": {}}).answers
    assert answer.covered == {"pager": ""}
    assert answer.also == {}
    assert answer.unquoted == {"pager", "lesson"}


def test_only_what_a_reader_found_must_be_there_and_strange_fields_are_passed_over(tmp_path):
    line = {name: LINE[name] for name in ("id", "question", "answer", "covered")} | {"mood": "tired"}
    (answer,) = read_lines(tmp_path, line).answers
    assert (answer.absent, answer.also, answer.unquoted) == ({}, {}, {"pager"})


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"covered": ["pagr"], "evidence": {}}, "there is no element 'pagr'; did you mean pager?"),
        ({"also": ["situation"]}, "'situation' is both absent and also; keep the one that is right"),
        ({"absent": {"pager": "silent"}}, "'pager' is both covered and absent; keep the one that is right"),
        (
            {"evidence": {"pager": "I was Paged"}},
            "the words that carry 'pager' are not in the answer; quote them verbatim",
        ),
        (
            {"also": {"lesson": "never again"}},
            "the words that carry 'lesson' are not in the answer; quote them verbatim",
        ),
        (
            {"evidence": {"ownership": "I"}},
            "there is evidence of 'ownership', which is not covered; add it to `covered`",
        ),
        ({"answer": 7}, "a text is expected here, and 7 stands there; write words"),
    ],
)
def test_a_line_with_a_mistake_is_named_and_left_out(tmp_path, change, problem):
    other = LINE | {"id": "b", "answer": f"{LINE['answer']} Twice."}
    file = read_lines(tmp_path, LINE | change, other)
    assert said(file) == [f"1: {problem}"]
    assert [one.id for one in file.answers] == ["b"]


def test_the_column_is_that_of_the_name(tmp_path):
    file = read_lines(tmp_path, LINE | {"covered": ["pager", "pagr"]})
    (problem,) = file.problems
    line = (tmp_path / "hasty-1.jsonl").read_text(encoding="utf-8")
    assert line[problem.column - 1 :].startswith('"pagr"')


@pytest.mark.parametrize("line", ["{", "[" * 100_000, '"text"', "[1]"])
def test_what_is_no_object_is_named_with_its_line(tmp_path, line):
    path = tmp_path / "a.jsonl"
    path.write_text(f"\n{line}\n", encoding="utf-8")
    file = read_answers(path, KNOWN)
    assert [(one.line, one.column, one.message) for one in file.problems] == [
        (2, 1, "the line is not a JSON object")
    ]


def test_an_answer_that_stands_twice_is_named_once(tmp_path):
    file = read_lines(tmp_path, LINE, LINE | {"id": "again"})
    assert said(file) == ["2: the answer stands here twice, first as 'hasty-1-night'; delete one"]
    assert len(file.answers) == 1


def test_answers_can_be_told_apart_in_a_set(tmp_path):
    one, other = read_lines(tmp_path, LINE, LINE | {"id": "b", "answer": f"{LINE['answer']} Twice."}).answers
    assert len({one, other, one}) == 2


def test_files_are_those_in_the_folder_answers_and_one_that_is_gone_is_a_problem(tmp_path):
    (tmp_path / "answers").mkdir()
    for name in ("b.jsonl", "a.jsonl", "notes.md", ".a.jsonl"):
        (tmp_path / "answers" / name).touch()
    assert [path.name for path in answer_files(tmp_path)] == ["a.jsonl", "b.jsonl"]
    assert answer_files(tmp_path / "answers") == []
    assert len(read_answers(tmp_path / "gone.jsonl", KNOWN).problems) == 1
