from simulator.cli.wording import feedback, summary, times
from simulator.feedback.assessment import SURE, Assessment, Evidence, Finding, Verdict
from simulator.interview.attempt import Attempt
from simulator.interview.events import Answered, Assessed, Edited, Purpose, Shown, Skipped
from tests.interview.room import question

SAID = Evidence(0, 9, "I owned it", "owned")


def said(*findings: Finding, remarks: tuple[str, ...] = ()) -> list[str]:
    return list(feedback(question("q1"), Assessment("q1", findings, 3, remarks)))


def test_evidence_is_numbered_through_the_answer():
    lines = said(
        Finding("owner", required=True, verdict=Verdict.COVERED, evidence=(SAID, SAID)),
        Finding("figure", required=True, verdict=Verdict.COVERED, evidence=(SAID,)),
    )
    assert [line.split()[0] for line in lines if "[" in line] == ["[1]", "[2]", "[3]"]
    assert lines[0] == "2 of 2 required elements covered."


def test_what_was_denied_is_quoted_and_helped_with():
    lines = said(Finding("owner", required=True, verdict=Verdict.DENIED, evidence=(SAID,)))
    assert lines[1:] == [
        "Owner: said, but denied",
        '    [1] "I owned it" (cue: owned)',
        "    Hint: Name the owner.",
        "    An interviewer might ask: Which owner?",
    ]


def test_a_verdict_that_is_not_sure_is_given_with_a_perhaps():
    doubtful = Finding(
        "owner", required=True, verdict=Verdict.COVERED, evidence=(SAID,), confidence=SURE - 0.01
    )
    assert said(doubtful)[1] == "Owner: perhaps covered"


def test_what_was_perhaps_said_is_quoted():
    near = Finding("owner", required=True, verdict=Verdict.NOT_DETECTED, confidence=SURE - 0.01, near=SAID)
    assert said(near)[1:3] == ["Owner: not detected", '    perhaps said here: "I owned it" (cue: owned)']


def test_an_optional_element_is_said_only_when_it_was_found():
    found = Finding("lesson", required=False, verdict=Verdict.COVERED, evidence=(SAID,))
    assert said(found)[1] == "Lesson (optional): covered"
    assert said(Finding("lesson", required=False, verdict=Verdict.NOT_DETECTED))[1:] == []


def test_it_says_what_found_the_words():
    learnt = Evidence(0, 9, "I owned it", "owned, it", learnt=True)
    personal = Evidence(0, 9, "I owned it", "my baby", personal=True)
    lines = said(Finding("owner", required=True, verdict=Verdict.COVERED, evidence=(learnt, personal)))
    assert lines[2].endswith("(learnt from: owned, it)")
    assert lines[3].endswith("(your own cue: my baby)")


def test_a_long_cue_is_said_by_its_beginning():
    long = Evidence(0, 9, "I owned it", "(a|b|c)" * 30)
    assert len(said(Finding("owner", required=True, verdict=Verdict.COVERED, evidence=(long,)))[2]) < 100


def test_words_of_the_answer_and_the_bank_are_shown_on_one_line_and_not_obeyed():
    hostile = Evidence(0, 9, "I\nowned\x1b]0;x\x07 it", "own\x1b[2J")
    [_, _, line] = said(Finding("owner", required=True, verdict=Verdict.COVERED, evidence=(hostile,)))
    assert "\x1b" not in line
    assert "\n" not in line


def test_remarks_are_said_last():
    assert said(remarks=("A list of names covers nothing.",))[-1] == "Remark: A list of names covers nothing."


def attempt(number: int, name: str, *events, purpose: Purpose = Purpose.QUESTION) -> Attempt:
    made = Attempt(Shown(number, name, "Tell me.", 60.0, purpose))
    for event in events:
        made.apply(event)
    return made


def test_times_leave_out_what_did_not_happen():
    assert times(attempt(1, "q1", Answered(1, 5.0, "")), 0) == "Took 5 seconds. 0 words, about 0:00 spoken."
    late = attempt(1, "q1", Edited(1, 61.0, 0, 0, "a"), Answered(1, 62.4, "a"))
    assert times(late, 1).startswith(
        "Took 1 minute 2 seconds, 1 minute 1 second before the first words, 2 seconds over"
    )


def test_the_summary_says_every_question_and_what_was_left_out_more_than_once():
    not_there = Finding("owner", required=True, verdict=Verdict.NOT_DETECTED)
    poor = Assessed(1, Assessment("q1", (not_there,), 0), "0.1.0")
    lines = list(
        summary(
            [
                attempt(1, "q1", Answered(1, 5.0, ""), poor),
                attempt(2, "q1", purpose=Purpose.PROBE),
                attempt(3, "q2", Answered(3, 5.0, ""), poor),
                attempt(4, "q3", Skipped(4, 1.0)),
                attempt(5, "q4"),
            ]
        )
    )
    assert lines == [
        "q1: 0 of 1 required element covered.",
        "q2: 0 of 1 required element covered.",
        "q3: skipped.",
        "q4: not answered.",
        "Not detected most often: owner (2).",
    ]
