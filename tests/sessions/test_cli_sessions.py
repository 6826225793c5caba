"""`mock-interview sessions` and `progress`: what they print, and how they end."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from simulator.cli.main import cli
from simulator.sessions.reading import read
from tests.sessions.making import NOON, OTHER, Rehearsal
from tests.sessions.test_exporting import HOSTILE


class Program:
    """The command line over a folder of sessions."""

    def __init__(self, folder: Path):
        self.folder = folder

    def __call__(self, *args: str, code: int = 0) -> Result:
        result = CliRunner().invoke(cli, ["--sessions", str(self.folder), *args])
        assert result.exit_code == code, result.output
        assert "Traceback" not in result.output
        return result


@pytest.fixture
def program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Program:
    for name in ("XDG_DATA_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(tmp_path / "home"))
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.chdir(tmp_path)
    folder = tmp_path / "my sessions"
    Rehearsal(folder, token="aaaa").finish()
    later = Rehearsal(folder, now=NOON + timedelta(days=1), token="bbbb")
    later.interview.begin()
    later.type("A zebra, every week")
    later.interview.leave()
    later.journal.close()
    return Program(folder)


def test_list_shows_the_newest_first_and_fits_a_terminal(program: Program):
    lines = program("sessions", "list").stdout.splitlines()
    assert [line.split()[0][-4:] for line in lines[1:]] == ["bbbb", "aaaa"]
    assert lines[1].rstrip().endswith("left")
    assert max(map(len, lines)) <= 80


def test_list_as_json(program: Program):
    first, second = json.loads(program("sessions", "list", "--json").stdout)
    assert (first["ended"], second["ended"]) == ("left", "finished")
    assert second["coverage"] == 0.5
    assert Path(second["path"]).is_file()


def test_list_finds_words_and_days(program: Program):
    assert "bbbb" in program("sessions", "list", "zebra").stdout
    assert "aaaa" not in program("sessions", "list", "zebra").stdout
    assert len(json.loads(program("sessions", "list", "--until", "2025-03-03", "--json").stdout)) == 1
    assert len(json.loads(program("sessions", "list", "--limit", "1", "--json").stdout)) == 1
    nothing = program("sessions", "list", "unicorn")
    assert (nothing.stdout, "no session fits" in nothing.stderr) == ("", True)


def test_an_unreadable_session_is_listed_with_its_reason_and_ends_with_1(program: Program):
    (program.folder / "2026.jsonl").write_text("?")
    listed = program("sessions", "list", code=1).stdout
    assert "its first line was cut off" in " ".join(listed.split())
    assert "aaaa" in listed
    assert json.loads(program("sessions", "list", "--json", code=1).stdout)[0]["unreadable"]
    assert "cannot be read as a session" in program("sessions", "show", "2026", code=1).stderr
    program("sessions", "export", "all", "--to", "json")
    program("progress", code=1)


def test_show_prints_the_transcript(program: Program):
    shown = program("sessions", "show", "2025-03-03").stdout
    words = " ".join(shown.split())
    assert "Tell me about a time when nobody was sure who could make a call." in words
    assert "I named one owner, and we met every week² to decide." in words
    assert "[time was up here]" in words
    assert "2 of 2 covered" in words
    assert "How often did you meet?" in words
    assert max(map(len, shown.splitlines())) <= 80


def test_show_without_a_name_is_the_last(program: Program):
    assert "zebra" in program("sessions", "show").stdout
    assert json.loads(program("sessions", "show", "last", "--json").stdout)["ended"] == "left"


@pytest.mark.parametrize("command", ["show", "export", "delete", "regrade"])
def test_a_session_that_does_not_exist_ends_with_1_and_says_how_to_find_one(program: Program, command: str):
    assert "there is no session named 'nope'" in program("sessions", command, "nope", code=1).stderr


def test_hostile_text_reaches_no_terminal(program: Program):
    rehearsal = Rehearsal(program.folder, now=NOON + timedelta(days=9))
    rehearsal.interview.begin()
    rehearsal.answer(HOSTILE)
    rehearsal.interview.leave()
    rehearsal.journal.close()
    for args in (["show"], ["list"], ["export"], ["export", "--to", "html"]):
        printed = program("sessions", *args).output
        assert not set("\x1b\x00\x07\u202e\u200b") & set(printed), args
    assert "<script>alert(1)</script>" in program("sessions", "show").stdout


def test_export_writes_a_file_and_never_over_another_unasked(program: Program, tmp_path: Path):
    target = tmp_path / "out.html"
    done = program("sessions", "export", "all", "--to", "html", "-o", str(target))
    assert (done.stdout, "2 sessions" in done.stderr) == ("", True)
    assert "<nav>" in target.read_text()
    assert "--force" in program("sessions", "export", "-o", str(target), code=2).stderr
    program("sessions", "export", "-o", str(target), "--force")
    assert target.read_text().startswith("# 2025")


def test_export_redacts_what_it_is_told_to(program: Program):
    text = program("sessions", "export", "2025-03-03", "--redact", "--name", "Mara").stdout
    assert "[name] owned the number" in text.replace("**", "").replace("\\", "")
    assert "1.2m" not in text
    assert OTHER not in text
    assert "--redact" in program("sessions", "export", "--name", "Mara", code=2).stderr


def test_export_prints_its_schema(program: Program):
    assert json.loads(program("sessions", "export", "--schema").stdout)["$defs"]


def test_delete_asks_and_restore_takes_back(program: Program):
    assert "add --yes" in program("sessions", "delete", "last", code=2).stderr
    moved = Path(program("sessions", "delete", "last", "--yes").stdout.strip())
    assert moved.is_file()
    assert "zebra" not in program("sessions", "show").stdout
    program("sessions", "restore", moved.stem)
    assert "zebra" in program("sessions", "show").stdout


def test_regrade_shows_keeps_and_takes_back(program: Program, monkeypatch: pytest.MonkeyPatch):
    from simulator.banks.catalogue import Catalogue
    from simulator.questions import Bank
    from tests.sessions.making import RIGHTS
    from tests.sessions.test_regrading import strict

    bank = Bank("governance", "Governance", "", Path("x"), {}, (RIGHTS,))
    monkeypatch.setattr("simulator.banks.catalogue.load", lambda _: Catalogue((bank,)))
    monkeypatch.setattr("simulator.feedback.assess.assess", strict)
    journal = next(program.folder.glob("*aaaa.jsonl"))

    def coverage() -> float:
        return read(journal).all_attempts[0].assessment.coverage

    shown = program("sessions", "regrade", "2025-03-03", "--dry-run").stdout
    assert "1. gov-rights: coverage 100% → 0%" in shown
    assert "cadence: covered → not detected" in shown
    assert coverage() == 1
    assert "add --yes" in program("sessions", "regrade", "2025-03-03", code=2).stderr
    program("sessions", "regrade", "all", "--yes")
    assert coverage() == 0
    assert "nothing would change" in program("sessions", "regrade", "2025-03-03").stdout
    undone = json.loads(program("sessions", "regrade", "2025-03-03", "--undo", "--yes", "--json").stdout)
    assert undone[0]["attempts"][0]["attempt"] == 1
    assert coverage() == 1


def test_progress_says_what_is_left_out(program: Program):
    printed = program("progress").stdout
    assert "2 sessions, 2 answers" in printed
    assert "governance" in printed
    assert "Cadence 1 of 2 50% last 2025-03-03" in " ".join(printed.split())
    assert max(map(len, printed.splitlines())) <= 80
    assert "Named owners" in program("progress", "--all").stdout


def test_progress_as_json(program: Program):
    found = json.loads(program("progress", "--json").stdout)
    assert found["left_out"] == ["cadence"]
    assert found["streak"]["longest"] == 2
    assert found["banks"]["governance"] == [
        {"when": "2025-03-03T12:00:00+00:00", "coverage": 1.0, "own_coverage": 1.0}
    ]


def test_without_sessions_nothing_is_printed_but_a_word_on_why(tmp_path: Path):
    program = Program(tmp_path / "none")
    for command in (["sessions", "list"], ["progress"]):
        result = program(*command)
        assert (result.stdout, "no sessions yet" in result.stderr) == ("", True)
    assert not program.folder.exists(), "looking for sessions makes no folder"
