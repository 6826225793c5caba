from __future__ import annotations

from simulator.feedback.assess import assess
from simulator.feedback.assessment import Verdict
from simulator.feedback.trial import try_answer
from simulator.questions import Element, Question

QUESTION = Question(
    "q",
    "b",
    "How did you hear of it?",
    required=(
        Element("signal", "How you noticed", cues=("pager went off", "(press|shop) rang")),
        Element("owner", "Owner", cues=("named owner",)),
    ),
    optional=(Element("lesson", "Lesson"),),
)


def test_each_verdict_is_the_candidates_and_comes_with_its_cues():
    answer = "The shop rang. We never had a named owner."
    trial = try_answer(QUESTION, answer)
    assert trial.assessment == assess(QUESTION, answer)
    assert [one.cue for one in trial.explanations["signal"].found] == ["(press|shop) rang"]
    assert trial.explanations["owner"].verdict is Verdict.DENIED
    assert trial.explanations["lesson"].cues == 0


def test_an_empty_answer_has_a_verdict_too():
    trial = try_answer(QUESTION, "")
    assert {one.verdict for one in trial.assessment.findings} == {Verdict.NOT_DETECTED}
