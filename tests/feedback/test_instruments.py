from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.feedback.agreement import Case, Judged, judge
from simulator.feedback.assessment import Finding, Verdict
from simulator.feedback.instruments import SURENESS, Way, alone, by_kind, calibration, learns
from simulator.questions import Weights
from tests.feedback.making import element, learnt, question

WEIGHTS = Weights(-3.0, {"owner": 20.0}, cue=9.0)
ASKED = question(learnt("own", WEIGHTS, "final say"), element("path", "escalation path"))
BOTH = Case("both", ASKED, "I gave each desk an owner.", frozenset({"own"}))
CUE = replace(
    BOTH,
    answer="Ann had the final say.",
    absent=(("own", "near_miss"), ("path", "silent")),
    covered=frozenset(),
)


def found(judged):
    return [one.finding.element for one in judged if one.finding.covered]


@pytest.mark.parametrize(
    ("case", "together", "cues", "learnt_alone"),
    [(BOTH, ["own"], [], ["own"]), (CUE, ["own"], ["own"], [])],
)
def test_each_kind_of_evidence_is_judged_by_itself(case, together, cues, learnt_alone):
    assert found(judge(case)) == together
    assert found(alone([case], Way.CUES)) == cues
    assert found(alone([case], Way.LEARNT)) == learnt_alone


def test_whether_anything_was_learnt():
    assert learns([BOTH])
    assert not learns([replace(BOTH, question=question(element("path", "escalation path")))])


def test_what_is_found_though_absent_is_counted_by_kind():
    kinds = by_kind(judge(CUE))
    assert [(one.name, one.accepted, one.verdicts) for one in kinds] == [
        ("near_miss", 1, 1),
        ("silent", 0, 1),
    ]


def test_labels_without_a_kind_are_not_counted():
    assert by_kind(judge(BOTH)) == []


def judged(confidence, right):
    verdict = Verdict.COVERED if right else Verdict.NOT_DETECTED
    return Judged(BOTH, Finding("own", True, verdict, (), confidence), True)


def test_verdicts_are_binned_by_confidence_with_how_many_are_right():
    bins = calibration([judged(0.95, True), judged(0.91, False), judged(0.5, True), judged(1.0, True)])
    assert [(one.least, one.verdicts, one.right) for one in bins] == [(0.0, 1, 1), (0.9, 2, 1), (0.97, 1, 1)]
    assert bins[1].confidence == pytest.approx(0.93)


@given(st.lists(st.tuples(st.floats(0, 1), st.booleans())))
def test_every_verdict_is_in_one_bin(pairs):
    bins = calibration([judged(*pair) for pair in pairs])
    assert sum(one.verdicts for one in bins) == len(pairs)
    assert sum(one.right for one in bins) == sum(right for _, right in pairs)
    assert all(one.least in SURENESS for one in bins)
