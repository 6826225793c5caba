"""The candidate's own words, kept as cues."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.banks.personal import personal_cues
from simulator.errors import MockInterviewError
from simulator.feedback.cues import compile_cue
from simulator.sessions.personal import MOST_WORDS, as_cue, drop, keep, undo


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "workspace" / "personal_cues.yaml"


def kept(path: Path) -> dict[str, tuple[str, ...]]:
    cues, problems = personal_cues(path)
    assert problems == ()
    return dict(cues)


def test_words_are_kept_by_element_and_read_by_the_banks_own_reader(path: Path):
    assert keep(path, "cadence", "the Monday huddle").new
    keep(path, "cadence", "our weekly look-in")
    keep(path, "ownership", "Café of Zoë: «hers»")
    assert kept(path) == {
        "cadence": ("the Monday huddle", "our weekly look in"),
        "ownership": ("Café of Zoë hers",),
    }


def test_the_same_words_are_kept_once_and_then_undoing_takes_nothing(path: Path):
    keep(path, "cadence", "Monday huddle")
    again = keep(path, "cadence", "  monday   huddle ")
    assert not again.new
    undo(path, again)
    assert kept(path) == {"cadence": ("Monday huddle",)}


def test_what_was_kept_can_be_undone(path: Path):
    keep(path, "cadence", "Monday huddle")
    undo(path, keep(path, "cadence", "Friday lights"))
    assert kept(path) == {"cadence": ("Monday huddle",)}
    assert drop(path, "cadence", "Monday huddle")
    assert kept(path) == {}
    assert not drop(path, "cadence", "Monday huddle")


@pytest.mark.parametrize("words", ["", "...", "(|)", "it", "I was the", "word " * (MOST_WORDS + 1)])
def test_words_that_say_nothing_or_too_much_are_refused(path: Path, words: str):
    with pytest.raises(MockInterviewError, match="choose"):
        keep(path, "cadence", words)
    assert not path.exists()


@pytest.mark.parametrize(
    "text", ["format: 2\n", "cues", "elements: [", "format: 1\nelements: {a: {cues: 3}}\n"]
)
def test_a_file_that_is_not_right_is_never_written_over(path: Path, text: str):
    path.parent.mkdir()
    path.write_text(text)
    with pytest.raises(MockInterviewError, match="mend the file first"):
        keep(path, "cadence", "Monday huddle")
    assert path.read_text() == text


def test_a_place_that_cannot_be_written_is_said(path: Path):
    path.parent.write_text("a file in the way")
    with pytest.raises(MockInterviewError, match="cannot be written"):
        keep(path, "cadence", "Monday huddle")


@given(st.text(max_size=60) | st.text("ab()|&<>=. 4$%'-\n", max_size=40))
def test_no_words_make_a_cue_that_the_language_would_misread(words: str):
    try:
        cue = as_cue(words)
    except MockInterviewError:
        return
    compile_cue(cue)
    assert as_cue(cue) == cue
