import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.feedback.text import LONGEST_SENTENCE, Break, take_apart


def sentences(answer):
    text = take_apart(answer)
    return [text.quote(sentence) for sentence in text.sentences]


def words(answer):
    return [token.surface for token in take_apart(answer).tokens]


def test_offsets_point_into_the_text_as_typed():
    answer = "İt’s ① naïve 👩‍👩‍👧 “Größe” — 最終決定 14d"
    for token in take_apart(answer).tokens:
        assert answer[token.start : token.end] == token.surface


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        ("saved $4m, 40% of 1,200", ["saved", "$4m", "40%", "of", "1,200"]),
        ("14d -> 3d", ["14d", "3d"]),
        ("go/no‑go, cross-functional", ["go", "no", "go", "cross", "functional"]),
        ("e.g. this", ["e.g", "this"]),
        ("I didn’t", ["I", "didn’t"]),
        ("最終決定", ["最", "終", "決", "定"]),
        ("👍 fine", ["fine"]),
    ],
)
def test_words_and_figures(answer, expected):
    assert words(answer) == expected


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        ("We met. Then we left!", ["We met", "Then we left"]),
        ("It took 3.5 days. done", ["It took 3.5 days", "done"]),
        ("Tools, e.g. Jira, were new.", ["Tools, e.g. Jira, were new"]),
        ("- named owners\n- a council\n* a rule", ["named owners", "a council", "a rule"]),
        ("1. named owners\n2) a council", ["named owners", "a council"]),
        ("one thought\n\nanother", ["one thought", "another"]),
        ("first line\nsecond line", ["first line", "second line"]),
        ("was it good? it was。次", ["was it good", "it was", "次"]),
    ],
)
def test_sentences(answer, expected):
    assert sentences(answer) == expected


def test_a_line_that_an_editor_wrapped_is_no_end_of_a_sentence():
    answer = "The head of pricing had the final say on anything that was below\nfive per cent."
    assert len(sentences(answer)) == 1


def test_a_run_without_stops_is_cut_where_it_turns():
    answer = "so there were three teams all doing the same thing and nobody knew it at all honestly " * 4
    text = take_apart(answer)
    assert len(text.runs) == 1
    assert all(len(sentence) <= LONGEST_SENTENCE for sentence in text.sentences)
    assert [i for sentence in text.sentences for i in sentence] == list(range(len(text.tokens)))


def test_clauses_end_at_turns_and_marks():
    text = take_apart("nobody owned it but I named one; we met, and we agreed")
    clauses = [text.quote(clause) for clause in text.clauses]
    assert clauses == ["nobody owned it", "but I named one", "we met", "and we agreed"]


def test_a_dash_between_words_separates_clauses_and_one_within_a_word_does_not():
    assert Break.CLAUSE in take_apart("theirs — so").breaks
    assert Break.CLAUSE not in take_apart("cross-functional").breaks


def test_nothing_at_all_has_no_sentences():
    assert take_apart(" \n👍 ").sentences == ()


@given(st.text(max_size=60))
def test_a_text_is_read_alike_whether_signs_without_spaces_stand_before_it_or_not(answer):
    alone, behind = take_apart(answer), take_apart(f"定\n{answer}")
    assert [token.surface for token in behind.tokens[1:]] == [token.surface for token in alone.tokens]
