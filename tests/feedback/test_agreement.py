import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.feedback.agreement import Case, Tally, agreement
from simulator.feedback.variations import changes, with_typos
from tests.feedback.making import element, question

ASKED = question(
    element("say", "final say", "never used cue", title="Who decides"), element("path", "escalation path")
)
GOOD = Case(
    "good", ASKED, "Ann had the final say and wrote the escalation path.", frozenset({"say", "path"}), "one"
)
EMPTY = Case("empty", ASKED, "We had no final say at all.", frozenset(), "two")
WRONG = Case("wrong", ASKED, "Ann had the final say.", frozenset({"path"}), "two", (("path", "goes to Bob"),))


def test_kappa_precision_and_recall():
    tally = Tally(both=20, only_found=5, only_expected=10, neither=15)
    assert tally.kappa == pytest.approx(0.4)
    assert tally.precision == pytest.approx(0.8)
    assert tally.recall == pytest.approx(2 / 3)


def test_nothing_counted_has_no_figures():
    tally = Tally.of([])
    assert (tally.kappa, tally.precision, tally.recall) == (None, None, None)


def test_full_agreement_on_one_verdict_is_full_agreement():
    assert Tally.of([(True, True)] * 3).kappa == 1


@given(st.lists(st.tuples(st.booleans(), st.booleans()), min_size=1))
def test_kappa_is_one_only_for_full_agreement(pairs):
    kappa = Tally.of(pairs).kappa
    assert kappa is not None
    assert -1 <= kappa <= 1
    assert (kappa == 1) == all(expected == found for expected, found in pairs)


def test_agreement_counts_by_group_and_element():
    result = agreement([GOOD, EMPTY, WRONG])
    assert result.overall == Tally(both=2, only_found=1, only_expected=1, neither=2)
    assert result.by_group["one"] == Tally(both=2)
    assert result.by_element["path"] == Tally(both=1, only_expected=1, neither=1)


def test_mistakes_name_the_words_and_the_cue():
    result = agreement([WRONG])
    assert [(one.finding.element, one.sentence, one.cue) for one in result.false_accepts] == [
        ("say", "Ann had the final say", "final say")
    ]
    assert [(one.finding.element, one.sentence, one.cue) for one in result.false_rejects] == [
        ("path", "goes to Bob", "")
    ]


def test_cues_that_never_fired_are_named():
    assert agreement([GOOD]).silent == (("say", ("never used cue",)),)


def test_an_optional_element_is_judged_only_where_the_reader_names_it():
    asked = type(ASKED)(
        id="q", bank="b", prompt="?", required=ASKED.required, optional=(element("extra", "bonus"),)
    )
    case = Case("optional", asked, "A bonus.", frozenset())
    named = Case("optional", asked, "A bonus.", frozenset({"extra"}))
    assert agreement([case]).overall.total == 2
    assert agreement([named]).overall.total == 3


def test_a_good_answer_stands_every_variation():
    assert list(changes([GOOD, EMPTY])) == []


def test_a_verdict_that_survives_its_denial_is_reported():
    stubborn = question(element("say", "not true", title="Truth"))
    case = Case("stubborn", stubborn, "That was not true.", frozenset({"say"}))
    assert [(one.variation, one.element) for one in changes([case])] == [("negated", "say")]


def test_typos_swap_letters_and_nothing_else():
    answer = "escalation ownership decisions frequency, and so on."
    slips = with_typos(answer)
    assert slips != answer
    assert sorted(slips) == sorted(answer)
