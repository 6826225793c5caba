"""The screens, from the first key to the log."""

import signal
from pathlib import Path

import pytest

from simulator.interview.events import Reason

SIZES = [(80, 24), (120, 40)]
WORDS = "The pricing lead had the final say below five percent."

sized = pytest.mark.parametrize(("columns", "lines"), SIZES, ids=["80x24", "120x40"])


@sized
def test_from_the_prompt_through_feedback_to_the_log(candidate, columns, lines):
    with candidate.start(
        "practice", "tiny", "--questions", "1", "--question", "tiny-one", columns=columns, lines=lines
    ) as terminal:
        terminal.wait_for("Who decided what?", " left", "0 words")
        terminal.type(WORDS)
        terminal.wait_for("10 words")
        terminal.press("ctrl+s")
        terminal.wait_for("1 of 2 covered", "Named owner", "Say how much.")
        terminal.press("enter")
        terminal.wait_for("debrief", "Saved in")
        terminal.press("enter")
        terminal.wait_for("Last time")
        terminal.press("ctrl+q")
        assert terminal.wait_for_exit() == 0
    session = candidate.session()
    assert session.ended is Reason.FINISHED
    [attempt] = session.all_attempts
    assert attempt.text == WORDS
    assert attempt.assessment.coverage == 0.5
    shown = candidate.run("sessions", "show", "last")
    assert shown.returncode == 0
    assert "Who decided what?" in shown.stdout
    assert WORDS.rstrip(".") in " ".join(shown.stdout.split())


def test_one_key_starts_from_home(candidate):
    with candidate.start() as terminal:
        terminal.wait_for("Mock interview", "Tiny", "enter start")
        terminal.press("enter")
        terminal.wait_for("question 1 of 5")


def test_practice_goes_straight_to_a_question_of_the_banks_that_ship(candidate):
    args = ("--question", "gov-decision-rights", "--time", "60s", "--seed", "1")
    with candidate.start("practice", *args) as terminal:
        terminal.wait_for("governance", "question 1 of 1", "1:00 left")


def test_an_exam_ends_the_answer_by_itself(candidate):
    with candidate.start("practice", "--question", "tiny-one", "--time", "2s", "--exam") as terminal:
        terminal.wait_for("Who decided what?")
        terminal.type("the final say")
        terminal.wait_for("1 of 2 covered")
    assert candidate.session().all_attempts[0].clock == 2


@sized
@pytest.mark.parametrize("name", ["SIGKILL", "SIGTERM", "SIGHUP"])
def test_what_was_typed_before_a_kill_is_there_afterwards(candidate, columns, lines, name):
    with candidate.start("practice", "--question", "tiny-one", columns=columns, lines=lines) as terminal:
        terminal.wait_for("Who decided what?")
        terminal.type(WORDS)
        terminal.wait_until(lambda: candidate.text_on_disk() == WORDS, "the words to be on the disk")
        terminal.kill(getattr(signal, name))
    shown = candidate.run("sessions", "show", "last")
    assert WORDS.rstrip(".") in " ".join(shown.stdout.split())
    assert candidate.session().ended is None


def test_a_session_that_was_killed_is_offered_and_gone_on_with(candidate):
    with candidate.start("practice", "--question", "tiny-one") as terminal:
        terminal.wait_for("Who decided what?")
        terminal.type(WORDS)
        terminal.wait_until(lambda: candidate.text_on_disk() == WORDS, "the words to be on the disk")
        terminal.kill()
    with candidate.start() as terminal:
        terminal.wait_for("g go on")


def test_stopped_in_the_shell_and_taken_up_again_it_goes_on(candidate):
    with candidate.start("practice", "--question", "tiny-one") as terminal:
        terminal.wait_for("Who decided what?")
        terminal.type(WORDS)
        terminal.wait_until(lambda: candidate.text_on_disk() == WORDS, "the words to be on the disk")
        terminal.process.send_signal(signal.SIGTSTP)
        state = Path(f"/proc/{terminal.process.pid}/stat")
        if state.exists():
            terminal.wait_until(lambda: state.read_text().rpartition(")")[2].split()[0] == "T", "it to stop")
        terminal.process.send_signal(signal.SIGCONT)
        terminal.type(" More.")
        terminal.wait_until(lambda: candidate.text_on_disk() == WORDS + " More.", "it to go on")


def test_a_window_made_tiny_and_large_again_costs_nothing(candidate):
    with candidate.start("practice", "--question", "tiny-one") as terminal:
        terminal.wait_for("Who decided what?")
        terminal.type(WORDS)
        terminal.wait_for("10 words")
        terminal.resize(20, 5)
        terminal.wait_for("larger")
        terminal.resize(80, 24)
        terminal.wait_for("Who decided what?", "10 words")
        terminal.type(" More.")
        terminal.wait_until(
            lambda: candidate.text_on_disk() == WORDS + " More.", "all words to be on the disk"
        )


def test_a_second_program_does_not_get_at_the_session_of_the_first(candidate):
    with candidate.start("practice", "--question", "tiny-one") as terminal:
        terminal.wait_for("Who decided what?")
        terminal.type(WORDS)
        terminal.wait_until(lambda: candidate.text_on_disk() == WORDS, "the words to be on the disk")
        with candidate.start() as other:
            other.wait_for("Mock interview", "enter start")
            assert "was not finished" not in other.text
        name = candidate.session().id
        refused = candidate.run("practice", "--plain", "--resume", name)
        assert refused.returncode == 1
        assert "open in another window" in refused.stderr
