"""Questions as people keep them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.banks.cards import ImportFileError, read_deck


def test_a_table_with_named_columns_is_read_by_name() -> None:
    deck = read_deck("Answer,Weight,Question\nBecause.,3,Why?\n", ".csv")
    assert [(card.prompt, card.answer) for card in deck.cards] == [("Why?", "Because.")]
    assert deck.left_out == ["line 1: the column 'Weight' is not known"]


def test_a_table_without_names_is_prompt_answer_tags() -> None:
    deck = read_deck("Why?;Because.;a b\n", ".csv")
    (card,) = deck.cards
    assert (card.prompt, card.answer, card.tags) == ("Why?", "Because.", ["a", "b"])
    assert "semicolons" in deck.what


def test_cells_in_quotes_hold_commas_lines_and_quotes() -> None:
    deck = read_deck('prompt,answer\n"Why, ""really""?","One.\nTwo."\nHow?,So.\n', ".csv")
    assert [(card.line, card.prompt) for card in deck.cards] == [(2, 'Why, "really"?'), (4, "How?")]
    assert deck.cards[0].answer == "One.\nTwo."


def test_quizlet_divides_by_tabs() -> None:
    deck = read_deck("Why?\tBecause.\nHow?\tSo, and so.\n", ".txt")
    assert [(card.prompt, card.answer) for card in deck.cards] == [
        ("Why?", "Because."),
        ("How?", "So, and so."),
    ]


def test_anki_says_itself_which_column_is_what() -> None:
    text = (
        "#separator:tab\n#html:true\n#guid column:1\n#tags column:4\n"
        "x1\tWhat is <b>toil</b>?<br>Briefly.\tWork &amp; woe {{c1::here::hint}} [sound:a.mp3]\tsre ops\n"
    )
    deck = read_deck(text, ".txt")
    (card,) = deck.cards
    assert card.prompt == "What is toil?\nBriefly."
    assert card.answer == "Work & woe here"
    assert card.tags == ["sre", "ops"]
    assert card.line == 5
    assert deck.what == "a text export of Anki"


def test_a_row_without_a_question_is_left_out_and_said() -> None:
    deck = read_deck("prompt,answer\n,Because.\n", ".csv")
    assert deck.cards == []
    assert deck.left_out == ["line 2: no question in it"]


def test_a_markdown_list_holds_elements_answers_tags_and_settings() -> None:
    deck = read_deck(
        "# Reliability\nHello.\n## On call\n1. [ ] **Why** [page](http://x)? #night\n   - Who decides\n"
        "   - time: 90s\n   - tags: a, b\n   > One.\n   > Two.\n2. How?\n   And when?\n",
        ".md",
    )
    first, second = deck.cards
    assert deck.title == "Reliability"
    assert (first.prompt, first.answer, first.time) == ("Why page?", "One.\nTwo.", "90s")
    assert first.tags == ["on-call", "night", "a", "b"]
    assert first.elements == ["Who decides"]
    assert second.prompt == "How? And when?"
    assert deck.left_out == ["line 2: belongs to no question: 'Hello.'"]


def test_a_list_is_known_by_its_look_whatever_the_file_is_called() -> None:
    assert [card.prompt for card in read_deck("- Why?\n- How?\n", ".txt").cards] == ["Why?", "How?"]


def test_a_table_that_cannot_be_taken_apart_is_said() -> None:
    with pytest.raises(ImportFileError, match="cannot be taken apart"):
        read_deck('prompt,answer\n"Why?"x,"Because."\n', ".csv")


@given(
    st.text(alphabet="ab,;\t|\n\r\"'#:-> 1.[]{}<&\\", max_size=80),
    st.sampled_from([".csv", ".tsv", ".md", ".txt"]),
)
def test_any_text_gives_cards_or_a_reason(text: str, suffix: str) -> None:
    try:
        deck = read_deck(text, suffix)
    except ImportFileError:
        return
    assert all(card.prompt for card in deck.cards)
