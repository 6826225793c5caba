import json

from tests.cli.test_grade import BANK, line, run

__all__ = ["run"]


def test_examples_that_are_met_end_with_nought(run):
    result = run("banks", "test", "small")
    assert result.exit_code == 0
    assert result.stdout.splitlines()[1].split() == ["all", "1.00", "1.00", "1.00", "4"]


def test_cues_that_never_fired_are_counted_and_listed_on_request(run):
    assert "1 cue found in no answer; --silent lists them" in run("banks", "test", "small").stdout
    assert "council & weekly" in run("banks", "test", "small", "--silent").stdout


def test_a_verdict_that_is_not_met_is_told_with_words_and_cue(run, tmp_path):
    broken = BANK.replace("covered: []", "covered: [path]").replace("covered: [say, path]", "covered: [path]")
    (tmp_path / "question_banks" / "small.yaml").write_text(broken, encoding="utf-8")
    result = run("banks", "test", "small")
    assert result.exit_code == 1
    assert "Found, not expected: 1" in result.stdout
    assert "“Ann had the final say and wrote the escalation path”  <- final say" in result.stdout
    assert "Expected, not detected: 1" in result.stdout


def test_labelled_answers_are_run_by_group(run, tmp_path):
    answers = tmp_path / "answers.jsonl"
    answers.write_text(
        line(id="x", voice="one", question="small-one", answer="Ann had the final say.", covered=["say"])
        + line(
            id="y",
            voice="two",
            question="small-one",
            answer="Nothing.",
            covered=["path"],
            evidence={"path": "goes to Bob"},
        ),
        encoding="utf-8",
    )
    result = run("banks", "test", "--answers", str(answers))
    assert result.exit_code == 1
    assert "one " in result.stdout
    assert "y (not detected)  “goes to Bob”" in result.stdout


def test_as_json(run):
    found = json.loads(run("banks", "test", "small", "--json").stdout)
    assert found["overall"] == {
        "kappa": 1.0,
        "precision": 1.0,
        "recall": 1.0,
        "verdicts": 4,
        "false_accepts": 0,
        "false_rejects": 0,
    }


def test_a_bad_line_of_labels_is_named(run, tmp_path):
    (tmp_path / "answers.jsonl").write_text(
        line(question="small-one", answer="x", covered=[]) + "{\n", encoding="utf-8"
    )
    result = run("banks", "test", "--answers", "answers.jsonl")
    assert result.exit_code == 1
    assert "answers.jsonl:2: not JSON" in result.stderr


def test_an_unknown_bank_is_wrong_usage(run):
    result = run("banks", "test", "smal")
    assert result.exit_code == 2
    assert "did you mean small?" in result.stderr
