import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from simulator.cli.main import cli


@pytest.fixture
def where(tmp_path, monkeypatch):
    """Run `where` in a folder of its own, for a user without any files."""
    monkeypatch.chdir(tmp_path)
    for name in ("XDG_DATA_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(tmp_path / "home"))
    for name in ("MOCK_INTERVIEW_BANKS", "MOCK_INTERVIEW_SESSIONS"):
        monkeypatch.delenv(name, raising=False)

    def run(*args: str):
        return CliRunner().invoke(cli, args)

    return run


def places(result) -> dict[str, dict[str, str]]:
    return {place["what"]: place for place in json.loads(result.output)}


def test_it_prints_each_place_with_its_reason(where, tmp_path):
    result = where("where")
    assert result.exit_code == 0
    assert f"sessions         {tmp_path}" in result.output
    assert "your own data folder; not made yet" in result.output
    assert "they come with the program" in result.output


def test_it_makes_nothing(where, tmp_path):
    where("where")
    assert list(tmp_path.iterdir()) == []


def test_as_json_each_place_has_its_path_and_reason(where, tmp_path):
    found = places(where("where", "--json"))
    assert set(found) == {"shipped banks", "custom banks", "sessions", "personal cues", "cache", "theme"}
    assert (Path(found["shipped banks"]["path"]) / "governance.yaml").is_file()
    assert Path(found["cache"]["path"]).is_relative_to(tmp_path)


def test_a_folder_with_sessions_is_a_workspace(where, tmp_path):
    (tmp_path / "sessions").mkdir()
    found = places(where("where", "--json"))
    assert found["sessions"] == {
        "what": "sessions",
        "path": str(tmp_path / "sessions"),
        "why": "this folder is a workspace",
    }


@pytest.mark.parametrize("args", [("--sessions", "here", "where"), ("where", "--sessions", "here")])
def test_options_count_before_and_behind_the_command(where, tmp_path, args):
    found = places(where(*args, "--json"))
    assert (found["sessions"]["path"], found["sessions"]["why"]) == (str(tmp_path / "here"), "--sessions")


def test_an_option_behind_the_command_wins(where, tmp_path):
    found = places(where("--sessions", "before", "where", "--sessions", "behind", "--json"))
    assert found["sessions"]["path"] == str(tmp_path / "behind")


def test_banks_may_be_repeated(where, tmp_path):
    for name in ("a.yaml", "b.yaml"):
        (tmp_path / name).write_text("")
    result = where("where", "--banks", "a.yaml", "--banks", "b.yaml", "--json")
    banks = [
        Path(place["path"]).name for place in json.loads(result.output) if place["what"] == "custom banks"
    ]
    assert banks == ["a.yaml", "b.yaml"]


def test_banks_that_do_not_exist_are_wrong_usage(where):
    result = where("where", "--banks", "nowhere.yaml")
    assert result.exit_code == 2
    assert "nowhere.yaml" in result.stderr


def test_the_environment_counts_behind_the_options(where, tmp_path, monkeypatch):
    monkeypatch.setenv("MOCK_INTERVIEW_SESSIONS", str(tmp_path / "named"))
    assert places(where("where", "--json"))["sessions"]["why"] == "MOCK_INTERVIEW_SESSIONS"
    assert places(where("where", "--json", "--sessions", "x"))["sessions"]["why"] == "--sessions"


def test_the_name_of_a_folder_is_shown_and_not_obeyed(where):
    assert "\x1b" not in where("where", "--sessions", "a\x1b[31mb").output


def test_a_folder_that_is_gone_is_said(where, tmp_path, monkeypatch):
    gone = tmp_path / "gone"
    gone.mkdir()
    monkeypatch.chdir(gone)
    gone.rmdir()
    result = where("where")
    assert result.exit_code == 1
    assert "no longer exists" in result.stderr
