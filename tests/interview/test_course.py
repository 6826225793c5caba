"""The stages of an interview, one transition after another."""

import pytest

from simulator.interview.course import Interview, Plan, Stage, WrongStageError
from simulator.interview.events import (
    Answered,
    Assessed,
    Edited,
    Ended,
    Hinted,
    Noted,
    Paused,
    Purpose,
    Rated,
    Reason,
    Resumed,
    Shown,
    Skipped,
    TimeUp,
)
from simulator.interview.settings import PROBE_TIME_LIMIT, Settings
from tests.interview.room import LIMIT, Room, assess, plan


def kinds(room: Room) -> list[str]:
    return [type(event).__name__ for event in room.events]


def test_an_interview_needs_a_question():
    empty = Plan((), Settings(banks=("bank",)))
    with pytest.raises(ValueError, match="at least one question"):
        Interview(empty, clock=lambda: 0.0, record=lambda _: None, assess=assess)


def test_it_stands_at_the_briefing_with_nothing_shown_and_nothing_recorded():
    room = Room()
    assert room.interview.stage is Stage.BRIEFING
    assert room.events == []
    assert not room.interview.answerable
    assert not room.interview.paused
    with pytest.raises(WrongStageError):
        _ = room.interview.attempt


def test_beginning_shows_the_first_question_and_starts_its_clock():
    room = Room().begun()
    assert room.events == [Shown(1, "q1", "Tell me about q1.", LIMIT)]
    assert room.interview.stage is Stage.THINKING
    room.wait(7)
    assert room.interview.elapsed == 7
    assert room.interview.remaining == LIMIT - 7


def test_time_for_every_question_wins_over_the_banks_own():
    room = Room(plan("q1", time_limit=30.0)).begun()
    assert room.interview.attempt.shown.limit == 30.0


def test_the_first_keystroke_ends_the_thinking_and_is_recorded_at_once():
    room = Room().begun()
    room.wait(12)
    room.interview.type("I")
    assert room.interview.stage is Stage.ANSWERING
    assert room.events[-1] == Edited(1, 12, 0, 0, "I")
    assert room.interview.attempt.thinking == 12


def test_an_untouched_answer_leaves_the_candidate_thinking():
    room = Room().begun()
    room.interview.type("")
    assert room.interview.stage is Stage.THINKING
    assert kinds(room) == ["Shown"]


def test_keystrokes_are_gathered_for_half_a_second_into_one_edit():
    room = Room().begun()
    room.interview.type("I")
    for text in ("I ", "I l", "I le"):
        room.now += 0.1
        room.interview.type(text)
    assert kinds(room) == ["Shown", "Edited"]
    assert room.interview.text == "I le"
    room.wait(0.5)
    assert room.events[-1] == Edited(1, pytest.approx(0.8), 1, 1, " le")


def test_a_deletion_and_an_insertion_in_the_middle_are_edits_too():
    room = Room().begun()
    room.interview.type("the price council")
    room.wait(1)
    room.interview.type("the pricing council")
    room.wait(1)
    assert room.events[-1] == Edited(1, 2, 8, 9, "ing")


def test_an_answer_handed_in_is_recorded_whole_and_assessed():
    room = Room().begun()
    assessment = room.answer("the owner")
    assert kinds(room) == ["Shown", "Edited", "Answered", "Assessed"]
    assert room.events[2] == Answered(1, 2, "the owner")
    assert room.interview.attempt.assessment == assessment
    assert assessment.coverage == 0.5
    assert room.interview.stage is Stage.ASSESSED


def test_the_last_keystrokes_before_handing_in_are_recorded():
    room = Room().begun()
    room.interview.type("o")
    room.interview.type("owner")
    assert room.interview.submit().covered_count == 1
    assert room.interview.attempt.text == "owner"


def test_an_empty_answer_is_assessed_as_empty():
    room = Room().begun()
    assert room.interview.submit().words == 0
    assert room.events[1] == Answered(1, 0, "")


def test_handing_in_stops_the_clock():
    room = Room().begun()
    room.answer("owner")
    room.wait(100)
    assert room.interview.attempt.clock == 2
    assert room.interview.elapsed == 2


def test_next_goes_through_the_questions_to_the_debrief():
    room = Room().begun()
    room.answer("owner")
    room.interview.next()
    assert (room.interview.index, room.interview.stage) == (1, Stage.THINKING)
    assert room.interview.question.id == "q2"
    room.answer("figure")
    room.interview.next()
    assert room.interview.stage is Stage.DEBRIEF
    assert room.events[-1] == Ended(Reason.FINISHED)


def test_a_new_question_begins_with_an_empty_answer_and_a_fresh_clock():
    room = Room().begun()
    room.answer("owner")
    room.interview.next()
    assert room.interview.text == ""
    assert room.interview.elapsed == 0


# time up


def test_in_practice_the_candidate_may_go_on_in_overtime():
    room = Room().begun()
    room.interview.type("in time")
    room.wait(LIMIT)
    assert room.interview.stage is Stage.OVERTIME
    assert room.events[-1] == TimeUp(1, LIMIT)
    room.interview.type("in time, and after")
    room.wait(4)
    room.interview.submit()
    attempt = room.interview.attempt
    assert (attempt.at_time_up, attempt.text, attempt.overtime) == ("in time", "in time, and after", 4)


def test_time_is_up_once():
    room = Room().begun()
    for _ in range(5):
        room.wait(LIMIT)
    assert kinds(room).count("TimeUp") == 1


def test_time_is_up_at_the_limit_however_late_it_is_noticed():
    room = Room().begun()
    room.interview.type("a")
    room.interview.type("in time")
    room.wait(LIMIT + 300)
    assert [event.clock for event in room.events[1:]] == [0, LIMIT, LIMIT]
    assert room.interview.attempt.at_time_up == "in time"


def test_an_exam_ends_the_answer_at_the_limit():
    room = Room(plan(exam=True)).begun()
    room.interview.type("owner")
    room.wait(LIMIT)
    assert room.interview.stage is Stage.SUBMITTED
    assert kinds(room)[-2:] == ["TimeUp", "Answered"]
    room.interview.type("owner figure")
    assert room.interview.submit().covered_count == 1
    assert room.interview.attempt.overtime == 0


def test_in_an_exam_what_comes_after_the_limit_does_not_count_even_before_it_is_noticed():
    room = Room(plan(exam=True)).begun()
    room.interview.type("owner")
    room.now += LIMIT + 0.01
    room.interview.type("owner figure")
    assert room.interview.submit().covered_count == 1
    assert room.interview.attempt.text == "owner"


def test_in_an_exam_handing_in_late_hands_in_what_stood_at_the_limit():
    room = Room(plan(exam=True)).begun()
    room.interview.type("owner")
    room.now += LIMIT + 5
    room.interview.submit()
    assert room.interview.attempt.clock == LIMIT


@pytest.mark.parametrize("act", ["pause", "hint", "skip"])
def test_an_act_at_the_moment_an_exam_runs_out_finds_the_answer_handed_in(act):
    room = Room(plan(exam=True)).begun()
    room.interview.type("owner")
    room.now += LIMIT
    assert getattr(room.interview, act)() is None
    assert room.interview.stage is Stage.SUBMITTED
    assert kinds(room) == ["Shown", "Edited", "TimeUp", "Answered"]
    assert room.interview.submit().covered_count == 1


# pause


def test_a_pause_stops_the_clock_and_the_typing():
    room = Room().begun()
    room.interview.type("a")
    room.wait(5)
    room.interview.pause()
    room.wait(500)
    room.interview.type("a, and more")
    assert room.interview.paused
    assert not room.interview.answerable
    assert (room.interview.elapsed, room.interview.text) == (5, "a")
    room.interview.resume()
    room.wait(1)
    assert room.interview.elapsed == 6
    assert room.events[-2:] == [Paused(1, 5), Resumed(1, 5)]


def test_a_pause_records_what_was_typed_before_it():
    room = Room().begun()
    room.interview.type("a")
    room.interview.type("ab")
    room.interview.pause()
    assert kinds(room) == ["Shown", "Edited", "Edited", "Paused"]


def test_pausing_twice_and_resuming_twice_are_one_pause():
    room = Room().begun()
    room.interview.pause()
    room.interview.pause()
    room.interview.resume()
    room.interview.resume()
    assert kinds(room) == ["Shown", "Paused", "Resumed"]


def test_a_paused_answer_can_be_handed_in():
    room = Room().begun()
    room.interview.type("owner")
    room.interview.pause()
    assert room.interview.submit().covered_count == 1


def test_overtime_can_be_paused_and_stays_overtime():
    room = Room().begun()
    room.wait(LIMIT + 1)
    room.interview.pause()
    room.interview.resume()
    assert room.interview.stage is Stage.OVERTIME


# hints


def test_hints_come_one_required_element_after_the_other_and_then_no_more():
    room = Room().begun()
    hinted = [room.interview.hint() for _ in range(3)]
    assert [one and one.id for one in hinted] == ["owner", "figure", None]
    assert room.interview.attempt.hints == ["owner", "figure"]


def test_a_hint_is_recorded_behind_what_was_typed_before_it():
    room = Room().begun()
    room.interview.type("a")
    room.interview.type("ab")
    room.interview.hint()
    assert kinds(room) == ["Shown", "Edited", "Edited", "Hinted"]
    assert room.events[-1] == Hinted(1, 0, "owner")


# skip, retry, probe


def test_a_skipped_question_is_not_assessed_and_keeps_what_was_typed():
    room = Room().begun()
    room.interview.type("a")
    room.interview.type("half a thought")
    room.interview.skip()
    assert kinds(room) == ["Shown", "Edited", "Edited", "Skipped", "Shown"]
    first = room.interview.attempts.by_number[1]
    assert (first.text, first.skipped, first.assessment) == ("half a thought", True, None)
    assert room.interview.question.id == "q2"


def test_skipping_the_last_question_ends_the_interview():
    room = Room(plan("q1")).begun()
    room.interview.skip()
    assert room.interview.stage is Stage.DEBRIEF


def test_a_retry_is_an_attempt_of_its_own_at_the_same_question():
    room = Room().begun()
    room.answer("nothing")
    room.interview.retry()
    assert room.events[-1] == Shown(2, "q1", "Tell me about q1.", LIMIT, Purpose.RETRY, of=1)
    assert room.answer("owner figure").coverage == 1.0
    assert room.interview.attempts.by_number[1].text == "nothing"
    room.interview.next()
    assert room.interview.question.id == "q2"


def test_a_probe_asks_for_its_one_element_briefly():
    room = Room().begun()
    room.answer("owner")
    room.interview.probe("figure")
    assert room.events[-1] == Shown(2, "q1", "Which figure?", PROBE_TIME_LIMIT, Purpose.PROBE, "figure", 1)
    target = room.interview.target
    assert (target.prompt, [one.id for one in target.elements]) == ("Which figure?", ["figure"])
    assert room.answer("the figure").coverage == 1.0


def test_after_a_probe_the_feedback_is_still_about_the_answer_it_follows():
    room = Room().begun()
    room.answer("nothing")
    room.interview.retry()
    room.answer("owner")
    room.interview.probe("figure")
    assert room.interview.main_attempt.number == 2
    room.answer("the figure")
    assert room.interview.main_attempt.number == 2
    room.interview.probe("lesson")
    assert room.interview.attempt.shown.of == 2


def test_an_unwanted_probe_leads_back_to_the_feedback():
    room = Room().begun()
    room.answer("owner")
    room.interview.probe("figure")
    room.interview.skip()
    assert room.interview.stage is Stage.ASSESSED
    room.interview.next()
    assert room.interview.question.id == "q2"


def test_a_probe_for_an_element_of_another_question_is_refused():
    room = Room().begun()
    room.answer("owner")
    with pytest.raises(KeyError):
        room.interview.probe("weather")
    assert room.interview.stage is Stage.ASSESSED


def test_an_element_without_a_probe_is_asked_for_by_its_hint_or_name():
    from dataclasses import replace

    room = Room()
    bare = [replace(one, probe="") for one in room.plan.questions[0].required]
    bare[1] = replace(bare[1], hint="")
    question = replace(room.plan.questions[0], required=tuple(bare))
    room = Room(replace(room.plan, questions=(question,))).begun()
    room.answer("")
    room.interview.probe("owner")
    assert room.interview.attempt.shown.prompt == "Name the owner."
    room.interview.skip()
    room.interview.probe("figure")
    assert room.interview.attempt.shown.prompt == "Figure"


# leaving, and acts out of place


def test_leaving_keeps_what_was_typed_and_ends_the_session():
    room = Room().begun()
    room.interview.type("a")
    room.interview.type("ab")
    room.interview.leave()
    assert kinds(room) == ["Shown", "Edited", "Edited", "Ended"]
    assert room.events[-1] == Ended(Reason.LEFT)
    assert room.interview.stage is Stage.DEBRIEF


@pytest.mark.parametrize("stage", ["briefing", "assessed"])
def test_one_can_leave_between_answers(stage):
    room = Room()
    if stage == "assessed":
        room.begun().answer("owner")
    room.interview.leave()
    assert room.interview.stage is Stage.DEBRIEF


def test_a_session_ends_once():
    room = Room(plan("q1")).begun()
    room.interview.skip()
    room.interview.leave()
    room.interview.leave()
    assert kinds(room).count("Ended") == 1


def test_the_candidates_own_word_is_recorded():
    room = Room().begun()
    room.answer("owner")
    room.interview.mark(Noted(1, "calmer"))
    room.interview.mark(Rated(1, 4))
    assert (room.interview.attempt.note, room.interview.attempt.rating) == ("calmer", 4)
    assert kinds(room)[-2:] == ["Noted", "Rated"]


STAGES = {
    Stage.BRIEFING: lambda room: None,
    Stage.THINKING: lambda room: room.begun(),
    Stage.ANSWERING: lambda room: room.begun().interview.type("a"),
    Stage.OVERTIME: lambda room: room.begun().wait(LIMIT),
    Stage.ASSESSED: lambda room: room.begun().answer("a"),
    Stage.DEBRIEF: lambda room: room.begun().interview.leave(),
}
OPEN = {Stage.THINKING, Stage.ANSWERING, Stage.OVERTIME}
BELONGS = {
    "begin": {Stage.BRIEFING},
    "pause": OPEN,
    "resume": OPEN,
    "hint": OPEN,
    "skip": OPEN,
    "submit": OPEN,
    "retry": {Stage.ASSESSED},
    "next": {Stage.ASSESSED},
}


@pytest.mark.parametrize(
    ("act", "stage"),
    [(act, stage) for act, stages in BELONGS.items() for stage in STAGES if stage not in stages],
)
def test_an_act_out_of_place_is_refused_and_changes_nothing(act, stage):
    room = Room()
    STAGES[stage](room)
    assert room.interview.stage is stage
    before = list(room.events)
    with pytest.raises(WrongStageError, match=stage):
        getattr(room.interview, act)()
    assert room.interview.stage is stage
    assert room.events == before


# taken up again


def test_a_session_without_events_is_taken_up_at_its_briefing():
    assert Room().restored([]).interview.stage is Stage.BRIEFING


def test_an_answer_broken_off_is_taken_up_with_its_clock_standing_still():
    room = Room().begun()
    room.wait(10)
    room.interview.type("half a thou")
    again = room.restored()
    assert again.interview.paused
    again.wait(1000)
    assert (again.interview.elapsed, again.interview.text) == (10, "half a thou")
    again.interview.resume()
    again.wait(2)
    again.interview.type("half a thought")
    assert again.interview.elapsed == 12
    again.interview.submit()
    assert again.interview.attempt.thinking == 10


def test_a_prompt_not_answered_yet_is_taken_up_as_thinking():
    assert Room().begun().restored().interview.stage is Stage.THINKING


def test_overtime_is_taken_up_as_overtime():
    room = Room().begun()
    room.wait(LIMIT)
    assert room.restored().interview.stage is Stage.OVERTIME


def test_an_exam_broken_off_as_its_time_ran_out_is_handed_in_as_it_stood():
    room = Room(plan(exam=True)).begun()
    room.interview.type("owner")
    room.wait(LIMIT)
    assert kinds(room) == ["Shown", "Edited", "TimeUp", "Answered"]
    again = room.restored(room.events[:-1])
    assert again.interview.stage is Stage.ASSESSED
    assert again.interview.attempt.text == "owner"
    assert kinds(again)[-2:] == ["Answered", "Assessed"]


def test_an_answer_handed_in_but_not_assessed_is_assessed():
    room = Room().begun()
    room.answer("owner")
    again = room.restored(room.events[:-1])
    assert isinstance(again.events[-1], Assessed)
    assert again.interview.stage is Stage.ASSESSED


def test_a_skipped_question_is_followed_by_the_next():
    room = Room().begun()
    room.interview.skip()
    assert isinstance(room.events[-2], Skipped)
    again = room.restored(room.events[:-1])
    assert again.interview.question.id == "q2"
    assert again.events == room.events


def test_a_finished_session_is_taken_up_at_its_debrief_and_does_not_end_again():
    room = Room(plan("q1")).begun()
    room.interview.skip()
    again = room.restored()
    assert again.interview.stage is Stage.DEBRIEF
    assert again.events == room.events


def test_events_of_a_question_that_the_plan_does_not_have_are_refused():
    room = Room(plan("q1")).begun()
    with pytest.raises(ValueError, match="q1"):
        Interview.restore(plan("q9"), room.events, clock=room.clock, record=room.events.append, assess=assess)
