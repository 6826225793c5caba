"""`mock-interview banks`, as its users call it."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pytest
import yaml
from click.testing import CliRunner

from simulator.banks.problems import Problem
from simulator.cli.banks_check import excerpt
from simulator.cli.main import cli
from tests.banks.writing import BANK, write_bank


@pytest.fixture
def workspace(tmp_path, monkeypatch) -> Path:
    """The folder of banks of a workspace that the program is started in."""
    monkeypatch.chdir(tmp_path)
    for name in ("XDG_DATA_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(tmp_path / "home"))
    for name in ("MOCK_INTERVIEW_BANKS", "MOCK_INTERVIEW_SESSIONS"):
        monkeypatch.delenv(name, raising=False)
    folder = tmp_path / "question_banks"
    folder.mkdir()
    return folder


def run(*args: object):
    return CliRunner().invoke(cli, ["banks", *map(str, args)])


def test_the_banks_that_ship_have_no_errors(workspace):
    result = run("check", "--json")
    found = json.loads(result.stdout)
    assert result.exit_code == 0
    assert [one for one in found["problems"] if one["severity"] == "error"] == []
    assert sum(one["questions"] for one in found["files"]) >= 36


def test_check_looks_only_at_what_is_named_but_beside_all_others(workspace, tmp_path):
    write_bank(workspace, "broken", "format: 9\n")
    good = write_bank(tmp_path, "good")
    result = run("check", good)
    assert (result.exit_code, result.stdout) == (0, "")
    assert "1 file, 2 questions: nothing to mend" in result.stderr
    clash = write_bank(tmp_path, "governance")
    result = run("check", clash)
    assert result.exit_code == 1
    assert f"{clash}:2:5: 'governance' is the id of a bank that ships" in result.stdout


def test_check_names_every_problem_on_stdout_and_ends_with_1(workspace):
    path = write_bank(workspace, "bad", BANK.replace("prompt", "promt").replace("1m30s", "soon"))
    result = run("check", path)
    assert result.exit_code == 1
    assert result.stdout.splitlines() == [
        f"{path}:10:5: the question has no field 'promt'; did you mean `prompt`?",
        f"{path}:14:5: the question has no field 'promt'; did you mean `prompt`?",
        f"{path}:16:17: 'soon' is not a time limit; write 5m, 90s or 1m30s",
    ]
    assert "3 errors" in result.stderr


def test_a_warning_is_said_and_ends_with_0(workspace):
    path = write_bank(workspace, "short", BANK.replace("1m30s", "10s"))
    result = run("check", path)
    assert result.exit_code == 0
    assert "warning: 10 seconds are too short" in result.stdout


def test_the_warnings_of_banks_that_ship_are_for_those_who_can_mend_them(workspace):
    from simulator.places import shipped_banks

    write_bank(workspace, "sre")
    assert run("check").stdout == ""
    named = json.loads(run("check", shipped_banks(), "--json").stdout)
    assert {Path(one["path"]).parent for one in named["files"] if one["bank"]} == {shipped_banks()}


def test_a_folder_without_banks_is_wrong_usage(workspace, tmp_path):
    (tmp_path / "empty").mkdir()
    assert run("check", tmp_path / "empty").exit_code == 2
    assert run("check", tmp_path / "nowhere.yaml").exit_code == 2


def test_a_copy_of_another_bank_is_said_to_be_one(workspace, tmp_path):
    write_bank(workspace, "sre")
    copy = write_bank(tmp_path, "sre")
    result = run("check", copy)
    assert result.exit_code == 0
    assert "holds the same as" in result.stderr


def test_the_caret_stands_under_the_column():
    problem = Problem(Path("a.yaml"), 2, 9, "wrong")
    assert excerpt(problem, ["x", "  日本: a: b"], 80) == "    2 |   日本: a: b\n      |           ^"


def test_a_long_line_is_cut_around_the_column():
    problem = Problem(Path("a.yaml"), 1, 151, "wrong")
    line, caret = excerpt(problem, ["x" * 150 + "Y" + "z" * 150], 60).splitlines()
    assert len(line) <= 60
    assert line[caret.index("^")] == "Y"


def test_an_excerpt_obeys_no_escape_sequence():
    problem = Problem(Path("a.yaml"), 1, 3, "wrong")
    assert "\x1b" not in excerpt(problem, ["a \x1b[31m red"], 60)


def test_a_new_bank_passes_its_check_and_its_test(workspace):
    result = run("new", "sre")
    path = workspace / "sre.yaml"
    assert (result.exit_code, result.stdout) == (0, f"{path}\n")
    assert path.read_text(encoding="utf-8").startswith("# yaml-language-server: $schema=./bank.schema.json\n")
    assert json.loads((workspace / "bank.schema.json").read_text(encoding="utf-8"))["properties"]["questions"]
    check = run("check", path)
    assert (check.exit_code, check.stdout) == (0, "")
    assert run("test", "sre").exit_code == 0


def test_nothing_is_overwritten(workspace, tmp_path):
    (workspace / "notes.yaml").write_text("mine", encoding="utf-8")
    result = run("new", "notes")
    assert result.exit_code == 1
    assert "exists already" in result.stderr
    assert (workspace / "notes.yaml").read_text(encoding="utf-8") == "mine"
    table = tmp_path / "notes.csv"
    table.write_text("Why?,Because.\n", encoding="utf-8")
    assert run("import", table).exit_code == 1
    assert (workspace / "notes.yaml").read_text(encoding="utf-8") == "mine"


@pytest.mark.parametrize("name", ["Sre", "../up", "a/b", "1st", "", "é", "a" * 65])
def test_an_id_that_would_not_do_is_refused_before_anything_is_written(workspace, name):
    assert run("new", name).exit_code == 2
    assert list(workspace.iterdir()) == []


def test_an_id_that_is_taken_is_refused(workspace):
    result = run("new", "governance")
    assert result.exit_code == 2
    assert "already" in result.stderr


def test_an_imported_bank_passes_its_check(workspace, tmp_path):
    table = tmp_path / "On Call!.csv"
    table.write_text(
        "question,answer,elements,time\n"
        '"Why: who #decides?","- Me.\n\n""Always"".",Final say; Escalation path,2m\n'
        "Why not?,,,soon\nWhy not?,,,\n",
        encoding="utf-8",
    )
    result = run("import", table)
    assert result.exit_code == 0, result.output
    assert run("check", result.stdout.strip()).exit_code == 0
    assert "taken: 2 questions" in result.stderr
    assert "left out: line 5: 'soon' is not a time limit" in result.stderr
    assert "left out: line 6: the same question again" in result.stderr
    guide = run("show", "on_call").stdout
    assert "1. Why: who #decides?" in guide
    assert "Escalation path" in guide


def test_a_file_without_questions_makes_no_bank(workspace, tmp_path):
    empty = tmp_path / "empty.csv"
    empty.write_text("\n\n", encoding="utf-8")
    result = run("import", empty)
    assert result.exit_code == 1
    assert "no question was found" in result.stderr
    assert list(workspace.iterdir()) == []


def test_list_tells_where_each_bank_comes_from(workspace):
    path = write_bank(workspace, "sre")
    result = run("list", "--json")
    rows = {row["id"]: row for row in json.loads(result.stdout)}
    assert result.exit_code == 0
    assert rows["sre"] == {
        "id": "sre",
        "title": "sre",
        "questions": 2,
        "elements": 3,
        "path": str(path),
        "why": "this folder is a workspace",
        "problems": 0,
    }
    assert rows["governance"]["why"] == "they come with the program"
    assert "sre: 2 questions, 3 elements" in run("list").stdout


def test_list_ends_with_1_when_a_bank_cannot_be_used(workspace):
    write_bank(workspace, "bad", "format: 9\nid: bad\n")
    result = run("list")
    assert result.exit_code == 1
    assert "cannot be used: 2 problems" in result.stdout
    assert "format 9 is newer" in result.stderr


def test_show_is_a_study_guide(workspace):
    write_bank(workspace, "sre", BANK + "    sample_answer: |\n      One\n      line.\n\n      Another.\n")
    shown = run("show", "sre").stdout
    assert "1. Tell me about a hard night." in shown
    assert "  - Paging\n" in shown
    assert "    One line.\n" in shown
    marked = run("show", "sre", "--markdown").stdout
    assert "## 1. Tell me about a hard night.\n" in marked
    assert "> One line.\n>\n> Another.\n" in marked


def test_show_takes_nothing_in_a_bank_for_markup(workspace):
    prompt = "'[bold]Why[/bold] *this* <b>`x`</b> and [a](b)?'"
    write_bank(workspace, "sre", BANK.replace("Tell me about a hard night.", prompt))
    assert "1. [bold]Why[/bold] *this* <b>`x`</b> and [a](b)?" in run("show", "sre").stdout
    assert (
        r"## 1. \[bold\]Why\[/bold\] \*this\* \<b\>\`x\`\</b\> and \[a\](b)?"
        in run("show", "sre", "--markdown").stdout
    )


def test_show_reads_the_shared_elements_too(workspace):
    assert "Looks for:" in run("show", "elements").stdout


def test_an_unknown_bank_is_wrong_usage_with_the_nearest_names(workspace):
    result = run("show", "govrnance")
    assert result.exit_code == 2
    assert "did you mean governance?" in result.stderr


def test_the_schema_takes_the_banks_that_ship_and_refuses_what_validation_refuses(workspace):
    from simulator.places import shipped_banks

    validator = jsonschema.Draft202012Validator(json.loads(run("schema").stdout))
    for path in shipped_banks().glob("*.yaml"):
        errors = list(validator.iter_errors(yaml.safe_load(path.read_text(encoding="utf-8"))))
        assert errors == [], path
    for broken in ({"format": 2}, {"format": 1, "id": "a", "title": "A", "question": []}):
        assert list(validator.iter_errors(broken))
