"""An interview over lines of text, with the lines and the time they come at written down beforehand."""

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

import pytest

from simulator.cli.plain import Conversation
from simulator.interview.course import Interview, Plan
from simulator.interview.events import Purpose, Reason
from simulator.sessions.journal import Journal
from simulator.sessions.reading import Session, read
from tests.interview.room import LIMIT, assess, plan

NOW = datetime(2026, 5, 4, 19, 30, tzinfo=UTC)


@dataclass
class Told:
    """What came of a conversation."""

    said: list[str] = field(default_factory=list)
    warned: list[str] = field(default_factory=list)
    session: Session | None = None

    @property
    def text(self) -> str:
        return "\n".join(self.said)


@pytest.fixture
def converse(tmp_path):
    """Hold a conversation: each line read comes a second after the one before, or after the seconds beside it."""

    def hold(*lines, exam=False, person=False, asked: Plan | None = None) -> Told:
        asked = asked or plan(exam=exam)
        now, told, rest = [100.0], Told(), list(lines)

        def next_line() -> str:
            seconds, line = (
                rest.pop(0) if rest and isinstance(rest[0], tuple) else (1, rest.pop(0) if rest else None)
            )
            now[0] += seconds
            return "" if line is None else f"{line}\n"

        journal = Journal.create(tmp_path, asked, now=NOW, token=f"{len(list(tmp_path.iterdir())):04x}")
        interview = Interview(asked, clock=lambda: now[0], record=journal.record, assess=assess)
        Conversation(
            interview, journal, next_line, told.said.append, told.warned.append, person=person
        ).hold()
        told.session = read(journal.path)
        return told

    return hold


def answers(told: Told) -> list[str]:
    return [attempt.text for attempt in told.session.all_attempts]


def test_an_answer_ends_at_a_line_with_a_full_stop(converse):
    told = converse("I was the owner.", "It took a week.", ".", "a figure", ".")
    assert answers(told) == ["I was the owner.\nIt took a week.", "a figure"]
    assert told.session.ended is Reason.FINISHED


def test_the_last_answer_may_end_with_the_input(converse):
    told = converse(".", "a figure")
    assert answers(told) == ["", "a figure"]
    assert told.session.ended is Reason.FINISHED


def test_a_full_stop_within_a_line_ends_nothing(converse):
    assert answers(converse("e. g. a", " . ", "b"))[0] == "e. g. a"


def test_no_input_at_all_is_an_empty_answer_to_the_first_question(converse):
    told = converse()
    assert [attempt.answered for attempt in told.session.all_attempts] == [True]
    assert told.session.all_attempts[0].assessment.words == 0
    assert told.session.ended is Reason.LEFT


def test_input_that_ends_early_leaves_the_rest_unanswered(converse):
    told = converse("an owner", ".", asked=plan("q1", "q2", "q3"))
    assert [attempt.answered for attempt in told.session.all_attempts] == [True, False]
    assert told.session.ended is Reason.LEFT


def test_it_says_prompt_limit_and_place(converse):
    text = converse().text
    assert "Question 1 of 2 (q1):\nTell me about q1.\nTime limit: 1 minute." in text
    assert "Practice: you may go on in overtime." in text


def test_it_says_which_words_earned_what_and_helps_with_the_rest(converse):
    text = converse("an owner", ".").text
    assert "1 of 2 required elements covered." in text
    assert "Owner: covered" in text
    assert (
        "Figure: not detected\n    Hint: Name the figure.\n    An interviewer might ask: Which figure?"
        in text
    )
    assert "Lesson" not in text  # optional and not there: never held against an answer


def test_it_says_the_times(converse):
    told = converse((4, "an owner"), (70, "late"), ".")
    assert (
        "Took 1 minute 15 seconds, 4 seconds before the first words, 15 seconds over the limit." in told.text
    )


def test_practice_goes_on_in_overtime_and_keeps_what_stood_at_the_limit(converse):
    attempt = converse("in time", (LIMIT, "late"), ".").session.all_attempts[0]
    assert (attempt.at_time_up, attempt.text) == ("in time", "in time\nlate")


def test_in_an_exam_what_comes_after_the_limit_does_not_count_and_begins_no_other_answer(converse):
    told = converse("an owner", (LIMIT, "a figure"), "and more", ".", "second", ".", exam=True)
    assert answers(told) == ["an owner", "second"]
    assert "Exam: an answer ends at its limit." in told.text


def test_a_person_in_an_exam_is_asked_what_next_with_the_first_line_after_the_limit(converse):
    told = converse("an owner", (LIMIT, ""), "next", "second", ".", "", exam=True, person=True)
    assert answers(told) == ["an owner", "second"]


def test_each_line_is_in_the_journal_when_the_next_is_awaited(tmp_path):
    seen = []
    journal = Journal.create(tmp_path, plan("q1"), now=NOW, token="abcd")
    interview = Interview(plan("q1"), clock=lambda: 0.0, record=journal.record, assess=assess)
    lines = iter(["one\n", "two\n", ".\n"])

    def next_line() -> str:
        seen.append([attempt.text for attempt in read(journal.path).all_attempts])
        return next(lines)

    Conversation(interview, journal, next_line, seen.append, seen.append).hold()
    assert [one for one in seen if isinstance(one, list)] == [[""], ["one"], ["one\ntwo"]]


def test_a_person_chooses_to_retry_to_be_probed_and_to_quit(converse):
    told = converse("nothing", ".", "retry", "an owner", ".", "probe", "the figure", ".", "quit", person=True)
    assert [one.shown.purpose for one in told.session.all_attempts] == [
        Purpose.QUESTION,
        Purpose.RETRY,
        Purpose.PROBE,
    ]
    assert "Follow-up to question 1 of 2 (q1):\nWhich figure?" in told.text
    assert told.session.ended is Reason.LEFT


def test_a_first_letter_is_enough_and_enter_alone_is_next(converse):
    told = converse("a", ".", "r", "b", ".", "", "c", ".", "", person=True)
    assert answers(told) == ["a", "b", "c"]
    assert told.session.ended is Reason.FINISHED


def test_a_choice_that_makes_no_sense_is_asked_for_again(converse):
    told = converse("a", ".", "perhaps", "quit", person=True)
    assert told.text.count("What next?") == 2


def test_no_probe_is_offered_when_everything_was_covered(converse):
    assert "What next? next, retry, quit;" in converse("owner figure", ".", "quit", person=True).text


def test_a_probe_is_offered_once_for_each_element(converse):
    told = converse("owner", ".", "probe", "no", ".", "quit", person=True)
    offers = [line for line in told.said if "What next?" in line]
    assert ["probe" in line for line in offers] == [True, False]


def test_a_sample_answer_is_read_out_where_the_bank_has_one(converse):
    asked = plan("q1")
    sampled = replace(asked.questions[0], sample_answer="I named an owner.\n")
    told = converse("a", ".", "sample", "quit", person=True, asked=replace(asked, questions=(sampled,)))
    assert "One good answer:\nI named an owner." in told.said
    assert ", sample;" not in converse("a", ".", "quit", person=True).text


def test_the_end_of_input_at_a_choice_quits(converse):
    assert converse("a", ".", person=True).session.ended is Reason.LEFT


def test_a_person_can_have_a_hint_and_a_pause(converse):
    told = converse("a", ".hint", ".pause", (500, ""), "b", ".", "quit", person=True)
    attempt = told.session.all_attempts[0]
    assert (attempt.text, attempt.hints, attempt.clock) == ("a\nb", ["owner"], 5)
    assert "Hint: Name the owner." in told.text


def test_a_person_can_skip_and_quit_in_the_midst_of_an_answer(converse):
    told = converse("a", ".skip", "b", ".quit", person=True)
    assert answers(told) == ["a", "b"]
    assert told.session.all_attempts[0].skipped
    assert told.session.ended is Reason.LEFT


def test_a_skipped_probe_leads_back_to_the_choice(converse):
    told = converse("a", ".", "probe", ".skip", "next", "b", ".", "quit", person=True)
    assert answers(told) == ["a", "", "b"]


def test_from_a_pipe_what_looks_like_a_command_is_part_of_the_answer(converse):
    assert answers(converse(".skip", "."))[0] == ".skip"


def test_control_characters_are_kept_in_the_journal_and_shown_visibly(converse):
    told = converse("an owner\x1b[2J", ".")
    assert answers(told)[0] == "an owner\x1b[2J"
    assert "\x1b" not in told.text


def test_the_sum_says_how_it_went_and_where_the_log_is(converse):
    told = converse("an owner", ".", "an owner", ".")
    assert "q1: 1 of 2 required elements covered." in told.said
    assert "Not detected most often: figure (2)." in told.said
    assert any(line == f"Log: {told.session.path}" for line in told.said)


def test_a_log_that_cannot_be_written_is_said_once_and_written_elsewhere_at_the_end(tmp_path, monkeypatch):
    folder = tmp_path / "sessions"
    journal = Journal.create(folder, plan("q1"), now=NOW, token="abcd")
    interview = Interview(plan("q1"), clock=lambda: 0.0, record=journal.record, assess=assess)
    told, lines = Told(), iter(["one\n", "two\n", ".\n"])

    def next_line() -> str:
        if folder.is_dir():
            journal.path.unlink()
            folder.rmdir()
            folder.write_text("in the way")
        return next(lines)

    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    Conversation(interview, journal, next_line, told.said.append, told.warned.append).hold()
    assert ["cannot be written" in one for one in told.warned] == [
        True,
        True,
    ]  # once when it began, once at the end
    assert f"Everything you typed is in {journal.path}" in told.warned[1]
    assert f"Log: {journal.path}" in told.said
    assert read(journal.path).all_attempts[0].text == "one\ntwo"
