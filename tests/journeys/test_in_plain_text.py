"""Plain mode, in a terminal and through a pipe."""

import signal
import subprocess

import pytest

from simulator.interview.events import Reason


def test_a_conversation_in_a_terminal(candidate):
    with candidate.start("practice", "--plain", "--question", "tiny-one", lines=60) as terminal:
        terminal.wait_for("Who decided what?", "Time limit: 1 minute.")
        terminal.type("The lead had the final say.\r.\r")
        terminal.wait_for("1 of 2 required elements covered.", "Named owner: covered", "What next?")
        terminal.type("probe\r")
        terminal.wait_for("Follow-up to question 1 of 1")
        terminal.type("half the price\r.\r")
        terminal.wait_for("1 of 1 required element covered.")
        terminal.type("next\r")
        assert terminal.wait_for_exit() == 0
    session = candidate.session()
    assert session.ended is Reason.FINISHED
    assert [attempt.text for attempt in session.all_attempts] == [
        "The lead had the final say.",
        "half the price",
    ]


def test_time_up_is_said_while_the_candidate_is_still_typing(candidate):
    with candidate.start("practice", "--plain", "--question", "tiny-one", "--time", "1s") as terminal:
        terminal.wait_for("Time is up; you may go on in overtime.")


@pytest.mark.parametrize("name", ["SIGKILL", "SIGTERM"])
def test_lines_that_were_entered_before_a_kill_are_there_afterwards(candidate, name):
    with candidate.start("practice", "--plain", "--question", "tiny-one") as terminal:
        terminal.wait_for("Time limit")
        terminal.type("first line\rsecond line\rhalf a li")
        terminal.wait_until(lambda: candidate.text_on_disk().count("\n") == 1, "two lines on the disk")
        terminal.kill(getattr(signal, name))
    assert candidate.session().all_attempts[0].text == "first line\nsecond line"
    assert "second line" in candidate.run("sessions", "show", "last").stdout


def test_ctrl_c_ends_it_quietly_and_leaves_a_session_to_go_on_with(candidate):
    with candidate.start("practice", "--plain", "--question", "tiny-one") as terminal:
        terminal.wait_for("Time limit")
        terminal.type("first line\r")
        terminal.wait_until(lambda: candidate.text_on_disk() == "first line", "the line to be on the disk")
        terminal.type("\x03")
        assert terminal.wait_for_exit() == 130
        assert "Traceback" not in terminal.text
    assert candidate.session().ended is None


def test_through_a_pipe(candidate):
    typed = "The lead had the final say.\n.\nhalf the price\n.\n"
    result = candidate.run("practice", "tiny", "--plain", "--questions", "2", "--seed", "1", typed=typed)
    assert result.returncode == 0
    assert result.stdout.count("Question ") == 2
    assert "\x1b" not in result.stdout
    assert candidate.session().ended is Reason.FINISHED


def test_a_reader_that_goes_away_causes_no_traceback(candidate):
    with subprocess.Popen(
        candidate.command("practice", "tiny", "--plain"),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=candidate.env,
        cwd=candidate.home,
    ) as process:
        process.stdout.readline()
        process.stdout.close()
        process.stdin.write(b"words\n" * 50 + b".\n")
        process.stdin.close()
        said = process.stderr.read().decode()
        process.wait(60)
    assert "Traceback" not in said
    assert "Exception ignored" not in said
