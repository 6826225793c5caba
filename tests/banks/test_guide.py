"""Every example in question_banks/README.md."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest
from click.testing import CliRunner

from simulator.banks.reading import read_text
from simulator.cli.main import cli
from simulator.feedback.cues import compile_cue
from simulator.feedback.detectors import DETECTORS
from simulator.feedback.matching import Matcher, Vocabulary
from simulator.feedback.text import take_apart

GUIDE = (Path(__file__).parents[2] / "question_banks" / "README.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"(?:`([\w.-]+)`\n\n)?```(\w+)\n(.*?)```", GUIDE, re.DOTALL)
BANKS = [text for _, kind, text in BLOCKS if kind == "yaml"]
CUES = [
    [cell.strip().replace("\\|", "|") for cell in re.split(r"(?<!\\)\|", line)[1:4]]
    for line in GUIDE.partition("## The cue language")[2].partition("\n- ")[0].splitlines()
    if line.startswith("| `")
]
TRAPS = re.findall(r"^\| `(prompt: .*?)` \|.*\| `(prompt: .*?)` \|$", GUIDE, re.MULTILINE)


@pytest.fixture
def run(tmp_path, monkeypatch):
    """Run a command line in a workspace of its own, with the banks and files of the guide in it."""
    monkeypatch.chdir(tmp_path)
    for name in ("XDG_DATA_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(tmp_path / "home"))
    for name in ("MOCK_INTERVIEW_BANKS", "MOCK_INTERVIEW_SESSIONS"):
        monkeypatch.delenv(name, raising=False)
    (tmp_path / "question_banks").mkdir()
    for number, text in enumerate(BANKS):
        (tmp_path / "question_banks" / f"guide{number}.yaml").write_text(text, encoding="utf-8")
    for name, _, text in BLOCKS:
        if name:
            (tmp_path / name).write_text(text, encoding="utf-8")

    def command(line: str):
        return CliRunner().invoke(cli, shlex.split(line)[1:], input="I asked who decides.\n.\n" + "\n" * 9)

    return command


def test_its_commands_work_in_the_order_given(run):
    lines = [line for _, kind, text in BLOCKS if kind == "sh" for line in text.splitlines()]
    assert len(lines) >= 9
    for line in lines:
        plain = line.replace("practice", "practice --plain")
        result = run(plain)
        assert result.exit_code == 0, f"{plain}\n{result.output}"


def test_its_banks_have_nothing_to_mend_and_pass_their_own_tests(run):
    assert len(BANKS) == 2
    result = run("mock-interview banks check question_banks")
    assert "2 files, 2 questions: nothing to mend" in result.output
    assert run("mock-interview banks test releases").exit_code == 0


def test_its_large_example_shows_every_field(run):
    from simulator.banks.format import BankFields, ElementFields, ExampleFields, PassageFields, QuestionFields

    for model in (BankFields, ElementFields, ExampleFields, PassageFields, QuestionFields):
        for field in model.model_fields:
            assert re.search(rf"^[ -]*{field}:", BANKS[1], re.MULTILINE), field


@pytest.mark.parametrize(("cue", "found", "passed_over"), CUES, ids=[row[0] for row in CUES])
def test_a_cue_finds_what_the_table_says(cue, found, passed_over):
    compiled = compile_cue(cue.strip("`"))
    assert list(_spans(compiled, found))
    assert not list(_spans(compiled, passed_over))


def test_every_detector_is_explained():
    assert set(re.findall(r"<(\w+)>", GUIDE)) == set(DETECTORS)


@pytest.mark.parametrize(("wrong", "right"), TRAPS)
def test_a_trap_is_one_and_its_way_out_is_none(wrong, right):
    assert len(TRAPS) == 4
    assert _prompt(right) is not None
    assert _prompt(wrong) != _prompt(right)


def test_its_answer_finds_nothing_until_the_cue_it_teaches_is_there(run, tmp_path):
    run("mock-interview banks new oncall")
    ask = "mock-interview explain oncall-broken first_signal answer.txt"
    assert "not detected" in run(ask).output
    path = tmp_path / "question_banks" / "oncall.yaml"
    (cue,) = re.findall(r"here `(.*?)`", GUIDE)
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("- an alert fired", f"- {cue}"), encoding="utf-8")
    assert "not detected" not in run(ask).output


def test_its_imports_make_what_it_says(run, tmp_path):
    run("mock-interview banks import oncall-cards.csv")
    text = (tmp_path / "question_banks" / "oncall_cards.yaml").read_text(encoding="utf-8")
    assert "required: [ownership, paging_rules]" in text
    run("mock-interview banks import reliability.md --element personal_action --element decision_rights")
    text = (tmp_path / "question_banks" / "reliability.yaml").read_text(encoding="utf-8")
    assert "required: [situation, how_you_noticed]" in text
    assert "required: [personal_action, decision_rights]" in text
    assert "time_limit: 240s" in text
    assert run("mock-interview banks check question_banks").exit_code == 0


def _spans(cue, answer):
    return Matcher.of(take_apart(answer), Vocabulary([cue])).find(cue)


def _prompt(line: str) -> str | None:
    text = f"format: 1\nid: a\ntitle: A\nquestions:\n  - id: a-1\n    {line}\n    required: [situation]\n"
    draft = read_text(Path("a.yaml"), text.encode()).draft
    return draft.questions[0].prompt if draft else None


def test_its_passages_are_read(tmp_path):
    from simulator.banks.passages import read_passages

    (text,) = [text for _, kind, text in BLOCKS if kind == "yml"]
    path = tmp_path / "rollback.yaml"
    path.write_text(text, encoding="utf-8")
    file = read_passages(path, {"rollback"}, {"rollback", "before_after"})
    assert file.problems == ()
    assert [one.present for one in file.passages] == [True, True, True, False, False]


def test_its_labelled_answer_is_read(tmp_path):
    from simulator.banks.labelled import read_answers

    (text,) = [text for _, kind, text in BLOCKS if kind == "json"]
    path = tmp_path / "hasty.jsonl"
    path.write_text(text.replace("\n", " "), encoding="utf-8")
    file = read_answers(path, {"situation", "rollback", "personal_action", "lesson"})
    assert file.problems == ()
    assert file.answers[0].covered["rollback"] == "i rolled it back"
