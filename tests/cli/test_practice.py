"""`practice` from its options to its journal, in plain text."""

import os
import sys

import pytest
from click.testing import CliRunner

from simulator.cli.main import cli
from simulator.sessions.listing import journals
from simulator.sessions.reading import read

BROKEN = """\
format: 1
id: broken
title: Broken
questions:
  - id: x
    promt: Why?
    required: []
    difficulty: hard
"""


@pytest.fixture
def sessions(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.delenv("MOCK_INTERVIEW_BANKS", raising=False)
    monkeypatch.delenv("MOCK_INTERVIEW_SESSIONS", raising=False)
    return tmp_path / "log"


@pytest.fixture
def practise(sessions):
    def run(*args: str, typed: str = ""):
        return CliRunner().invoke(
            cli, ["practice", "--plain", "--sessions", str(sessions), *args], input=typed
        )

    return run


def the_session(sessions):
    [path] = journals(sessions)
    return read(path)


def test_it_goes_straight_to_the_question_named(practise, sessions):
    result = practise(
        "--question", "gov-decision-rights", "--time", "60s", "--seed", "1", typed="I decided.\n.\n"
    )
    assert result.exit_code == 0
    assert "Question 1 of 1 (gov-decision-rights):" in result.stdout
    [attempt] = the_session(sessions).all_attempts
    assert (attempt.shown.question, attempt.shown.limit, attempt.text) == (
        "gov-decision-rights",
        60,
        "I decided.",
    )


def test_it_draws_as_many_questions_as_asked_for_from_the_banks_named(practise, sessions):
    assert practise("governance", "metrics", "--questions", "4").exit_code == 0
    header = the_session(sessions).header
    assert len(header.questions) == 4
    assert {question.bank for question in header.questions} == {"governance", "metrics"}


def test_the_same_seed_asks_the_same(practise, sessions, tmp_path):
    asked = []
    for name in ("one", "two"):
        practise("--seed", "7", "--sessions", str(tmp_path / name))
        asked.append([question.id for question in the_session(tmp_path / name).header.questions])
    assert asked[0] == asked[1]


def test_the_settings_are_kept(practise, sessions):
    practise("--exam", "--time", "1m30s", "--seed", "3", "metrics")
    settings = the_session(sessions).header.settings
    assert (settings.exam, settings.time_limit, settings.seed, settings.banks) == (True, 90, 3, ("metrics",))


@pytest.mark.parametrize(
    ("args", "near"),
    [(["governence"], "governance"), (["--question", "gov-decision-right"], "gov-decision-rights")],
)
def test_an_unknown_name_is_wrong_usage_and_the_nearest_are_named(practise, sessions, args, near):
    result = practise(*args)
    assert result.exit_code == 2
    assert f"did you mean {near}" in result.stderr
    assert not sessions.exists()


@pytest.mark.parametrize("time", ["soon", "0s", "-3m", "9h", ""])
def test_a_time_that_is_none_is_wrong_usage_and_says_how_to_write_one(practise, time):
    result = practise("--time", time)
    assert result.exit_code == 2
    assert "write it like 3m" in result.stderr


@pytest.mark.parametrize("number", ["0", "-1", "many"])
def test_a_number_of_questions_that_is_none_is_wrong_usage(practise, number):
    assert practise("--questions", number).exit_code == 2


def test_a_bank_that_is_named_and_broken_stops_it_with_every_problem_at_its_place(
    practise, sessions, tmp_path
):
    bank = tmp_path / "broken.yaml"
    bank.write_text(BROKEN)
    result = practise("--banks", str(bank))
    assert result.exit_code == 1
    places = [line.split(": ")[0] for line in result.stderr.splitlines() if line.startswith(str(bank))]
    assert f"{bank}:6:5" in places
    assert f"{bank}:8:17" in places
    assert not sessions.exists()


def test_a_broken_bank_that_nobody_named_is_said_and_left_out(practise, sessions, tmp_path):
    (tmp_path / "question_banks").mkdir()
    bank = tmp_path / "question_banks" / "broken.yaml"
    bank.write_text(BROKEN)
    result = practise("governance", "--questions", "1")
    assert result.exit_code == 0
    assert f"left out: {bank}:6:5" in result.stderr
    assert practise("broken").exit_code == 1


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="nothing is closed to this user")
def test_a_closed_folder_is_said_before_the_first_question(practise, sessions):
    sessions.mkdir(mode=0o500)
    result = practise()
    assert result.exit_code == 1
    assert "sessions cannot be kept" in result.stderr
    assert "Question 1" not in result.stdout


def test_a_sessions_folder_below_a_file_is_said_before_the_first_question(practise, tmp_path):
    (tmp_path / "file").write_text("")
    result = practise("--sessions", str(tmp_path / "file" / "log"))
    assert result.exit_code == 1
    assert "--sessions DIR" in result.stderr
    assert "Question 1" not in result.stdout


@pytest.fixture
def broken_off(sessions, tmp_path):
    """A session that was killed in its second answer."""
    from simulator.practice import Start
    from tests.tui.rig import Hand, practice

    sitting = practice(tmp_path, Hand()).begin(Start(questions=2, seed=1))
    sitting.interview.begin()
    sitting.interview.type("The first answer.")
    sitting.interview.submit()
    sitting.interview.next()
    sitting.interview.type("Half a sec")
    sitting.interview.flush()
    sitting.journal._close_file()
    sessions.mkdir()
    return sitting.journal.path.rename(sessions / sitting.journal.path.name)


def test_a_session_that_was_broken_off_is_said_with_how_to_go_on(practise, broken_off):
    result = practise("--question", "gov-decision-rights", typed="I decided.\n.\n")
    assert f"broken off: {broken_off.stem}, 1 of 2 answered" in result.stderr
    assert "mock-interview practice --plain --resume" in result.stderr
    assert "broken off" not in result.stdout


@pytest.mark.parametrize("ref", [(), ("last",), ("2026-03-14",)], ids=["newest", "last", "prefix"])
def test_it_goes_on_where_it_was_broken_off(practise, broken_off, ref):
    result = practise("--resume", *ref, typed="and the rest.\n.\n")
    assert result.exit_code == 0
    assert "So far you wrote:\nHalf a sec" in result.stdout
    session = read(broken_off)
    assert [one.text for one in session.all_attempts] == ["The first answer.", "Half a sec\nand the rest."]
    assert session.ended is not None


def test_there_may_be_nothing_to_go_on_with(practise, broken_off):
    assert practise("--resume", typed=".\n").exit_code == 0
    result = practise("--resume")
    assert result.exit_code == 1
    assert "begin one without --resume" in result.stderr


def test_a_session_that_is_open_elsewhere_is_neither_offered_nor_gone_on_with(practise, broken_off):
    from simulator.sessions.journal import Journal

    held = Journal.reopen(broken_off)
    assert practise("--resume").exit_code == 1
    result = practise("--resume", broken_off.stem)
    assert (result.exit_code, "open in another window" in result.stderr) == (1, True)
    held.close()
