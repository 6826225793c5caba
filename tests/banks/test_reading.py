"""From a file to a bank."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from simulator.banks.reading import read_text

PATH = Path("bank.yaml")


def test_times_are_read_in_seconds() -> None:
    draft = _draft("time_limit: 1m30s")
    assert draft.questions[0].time_limit == 90


def test_a_text_stays_what_its_author_wrote() -> None:
    draft = _draft("tags: [no, on, 2024, 1:30, 0x10, ~x]")
    assert draft.questions[0].tags == ("no", "on", "2024", "1:30", "0x10", "~x")


def test_an_alias_repeats_a_value() -> None:
    draft = _draft("optional: &some [lesson]\n    tags: *some")
    assert draft.questions[0].tags == ("lesson",)


def test_problems_come_with_line_and_column() -> None:
    reading = read_text(
        PATH, b"format: 1\nid: a\ntitle: A\nquestions:\n  - id: a-1\n    promt: x\n    required: [b]\n"
    )
    assert [(one.line, one.column) for one in reading.problems] == [(6, 5)]


def test_columns_count_letters_not_bytes() -> None:
    reading = read_text(PATH, "format: 1\nid: a\ntitle: {Übergröße: 1}\n".encode())
    assert [(one.line, one.column) for one in reading.problems] == [(3, 8)]
    reading = read_text(PATH, 'format: 1\nid: a\ntitle: "日本語" x\n'.encode())
    assert [(one.line, one.column) for one in reading.problems] == [(3, 14)]


def test_passages_are_read_beside_the_draft() -> None:
    text = b"""format: 1
id: a
title: A
elements:
  pager:
    name: Paging
    passages:
      - {text: I was paged., present: true, kind: plain, also: [lesson]}
"""
    (passage,) = read_text(PATH, text).passages["pager"]
    assert (passage.text, passage.present, passage.kind, passage.also) == (
        "I was paged.",
        True,
        "plain",
        ("lesson",),
    )


def test_windows_line_ends_and_a_byte_order_mark_are_fine() -> None:
    reading = read_text(PATH, b"\xef\xbb\xbfformat: 1\r\nid: a\r\ntitle: A\r\nquestions: []\r\n")
    assert reading.draft is not None
    assert reading.draft.title == "A"


@given(st.binary(max_size=400))
def test_any_bytes_give_a_draft_or_problems(data: bytes) -> None:
    _read(data)


_scalars = st.one_of(st.none(), st.booleans(), st.integers(), st.text(max_size=12))
_keys = st.sampled_from(
    [
        "format",
        "id",
        "title",
        "elements",
        "questions",
        "prompt",
        "required",
        "examples",
        "cues",
        "passages",
        "x",
        "1",
    ]
)
_values = st.recursive(
    _scalars,
    lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(_keys, inner, max_size=5)),
    max_leaves=25,
)


@given(st.dictionaries(_keys, _values, max_size=6), st.booleans())
def test_any_yaml_gives_a_draft_or_problems(value: object, flow: bool) -> None:
    import yaml

    _read(yaml.safe_dump(value, allow_unicode=True, default_flow_style=flow).encode())


@given(st.text(alphabet=" \n\t:-[]{}'\"|>&*!#%@`a1,?\\.<~\r\x85\u2028é", max_size=60))
def test_any_heap_of_yaml_signs_gives_a_draft_or_problems(text: str) -> None:
    _read(text.encode())


def _read(data: bytes) -> None:
    reading = read_text(PATH, data)
    assert (reading.draft is not None) or reading.problems
    for problem in reading.problems:
        assert 1 <= problem.line <= len(reading.lines)
        assert problem.column >= 1
        assert problem.message
        assert "\n" not in str(problem)


def _draft(field: str):
    text = f"format: 1\nid: a\ntitle: A\nquestions:\n  - id: a-1\n    prompt: Go on.\n    required: [b]\n    {field}\n"
    reading = read_text(PATH, text.encode())
    assert reading.problems == ()
    assert reading.draft is not None
    return reading.draft
