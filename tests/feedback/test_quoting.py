from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from simulator.feedback.assessment import Evidence
from simulator.feedback.features import Feature
from simulator.feedback.quoting import AROUND, MOST_EVIDENCE, WHOLE_CLAUSE, apart, by_learnt, widened
from simulator.feedback.reading import read


def test_a_short_clause_is_shown_whole():
    reading = read("It rained, and Ann named an owner; then we ate.")
    assert reading.text.quote(widened(range(5, 6), reading)) == "and Ann named an owner"


def test_of_a_long_clause_only_the_words_around_are_shown():
    reading = read("well " * 20 + "owner" + " indeed" * 20)
    assert widened(range(20, 21), reading) == range(20 - AROUND, 21 + AROUND)


def test_learnt_words_are_quoted_in_the_sentence_of_the_heaviest():
    reading = read("We met. Ann named one owner.")
    told = [Feature("owner", 5, 5), Feature("we", 0, 0), Feature("ann_name", 2, 3)]
    [one] = by_learnt(told, reading)
    assert (one.text, one.cue, one.learnt) == ("Ann named one owner", "owner, Ann named", True)


def test_words_told_twice_are_named_once():
    reading = read("Ann named one owner.")
    [one] = by_learnt([Feature("owner", 3, 3), Feature("#boss", 3, 3)], reading)
    assert one.cue == "owner"


def test_nothing_told_is_nothing_quoted():
    assert by_learnt([], read("Ann.")) == []


@given(st.lists(st.tuples(st.integers(0, 50), st.integers(1, 20)), max_size=12))
def test_what_is_kept_does_not_overlap_and_begins_with_the_first(spans):
    given_evidence = [Evidence(start, start + length, "x" * length, "cue") for start, length in spans]
    kept = apart(given_evidence)
    assert kept[:1] == tuple(given_evidence[:1])
    assert len(kept) <= MOST_EVIDENCE
    ordered = sorted((one.start, one.end) for one in kept)
    assert all(end <= start for (_, end), (start, _) in pairwise(ordered))


@given(st.text(max_size=120), st.data())
def test_a_span_is_only_ever_widened_and_never_far(answer, data):
    reading = read(answer)
    if reading.tokens:
        first = data.draw(st.integers(0, len(reading.tokens) - 1))
        found = widened(range(first, first + 1), reading)
        assert found.start <= first < found.stop
        assert len(found) <= max(WHOLE_CLAUSE, 1 + 2 * AROUND)
