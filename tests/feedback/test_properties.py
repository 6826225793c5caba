"""What holds for every answer."""

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.feedback.assess import assess
from simulator.feedback.delivery import delivery
from simulator.feedback.explain import explain
from simulator.questions import Weights
from tests.feedback.making import GOVERNANCE, finding, question

PIECES = st.sampled_from(
    [
        "I gave Ann the final say",
        "we had no escalation path",
        "it’s “who decides”",
        "a weekly review",
        "fell from 14 to 9 days",
        "named owner",
        "nobody",
        "would",
        "so I wrote one",
        "Decision rights",
        "not only",
        "didn’t",
        "最終決定",
        "👩‍👩‍👧",
        "ﬁnal ſay",
        "İ",
        "no",
        "if I had",
        "RACI",
        "DRI",
    ]
)
BETWEEN = st.sampled_from(
    [" ", ". ", ", ", "\n- ", " — ", "; ", "? ", " … ", "\n\n", " and ", " but ", "\u00a0", "-"]
)
ANSWERS = st.one_of(
    st.lists(st.tuples(PIECES, BETWEEN), max_size=12).map(lambda pairs: "".join(a + b for a, b in pairs)),
    st.text(max_size=80),
)

SMALL = Weights(
    -1.0, {"owner": 6.0, "N:owner": -4.0, "say": 4.0, "<change>": 5.0, "Q:decid": 3.0, "no": -2.0}
)
LEARNT = question(*(replace(one, weights=SMALL) for one in GOVERNANCE.required))


def verdicts(answer):
    return [one.verdict for asked in (GOVERNANCE, LEARNT) for one in assess(asked, answer).findings]


@given(ANSWERS)
def test_evidence_is_the_text_at_its_offsets(answer):
    for found in (*assess(GOVERNANCE, answer).findings, *assess(LEARNT, answer).findings):
        for evidence in found.evidence:
            assert evidence.text
            assert answer[evidence.start : evidence.end] == evidence.text


@given(ANSWERS)
def test_evidence_of_one_element_never_overlaps(answer):
    for found in assess(GOVERNANCE, answer).findings:
        spans = sorted((one.start, one.end) for one in found.evidence)
        assert all(end <= start for (_, end), (start, _) in pairwise(spans))


@given(
    st.lists(st.tuples(PIECES, BETWEEN), max_size=12).map(
        lambda pairs: "".join(a + b for a, b in pairs).replace("İ", "i")
    )
)
def test_case_never_changes_a_verdict(answer):
    assert verdicts(answer.upper()) == verdicts(answer.lower())


@given(ANSWERS, st.sampled_from([" ", "\n", "\t", "   \n\n "]))
def test_trailing_space_never_changes_a_verdict(answer, space):
    assert verdicts(answer + space) == verdicts(answer)


@given(ANSWERS)
def test_curly_and_straight_quotes_give_the_same_verdicts(answer):
    straight = answer.translate(str.maketrans("’‘“”", "''\"\""))
    assert verdicts(straight) == verdicts(answer)


@given(ANSWERS)
def test_whoever_is_asked_no_answer_is_refused(answer):
    told = delivery(answer)
    assert told.words >= 0
    for one in GOVERNANCE.elements:
        explained = explain(GOVERNANCE, one, answer)
        assert all(answer[found.start : found.end] for found in explained.found)


@given(ANSWERS)
def test_an_explanation_gives_the_verdict_of_the_assessment(answer):
    for asked in (GOVERNANCE, LEARNT):
        by_id = {one.element: one for one in assess(asked, answer).findings}
        for one in asked.elements:
            explained = explain(asked, one, answer)
            assert explained.verdict is by_id[one.id].verdict
            assert explained.confidence == by_id[one.id].confidence
            if explained.weighed:
                assert answer[explained.weighed.start : explained.weighed.end] == explained.weighed.text


PLAIN_CUES = [
    "final say",
    "escalation path",
    "weekly council",
    "named owner",
    "go/no-go",
    "readiness checklist",
    "kill switch",
]


@pytest.mark.parametrize("cue", PLAIN_CUES)
def test_we_had_no_in_front_of_a_cue_takes_it_back(cue):
    assert finding(f"They had a {cue}", cue).covered
    assert not finding(f"We had no {cue}", cue).covered
