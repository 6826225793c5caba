import json

import pytest

from simulator.banks.weights import Provenance, write_weights
from simulator.questions import Weights
from tests.cli.test_grade import BANK, line, run
from tests.learning.making import ABSENT, PRESENT
from tests.learning.making import BANK as BANK_WITH_PASSAGES

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


def labels(**more):
    answer = "Ann had the final say."
    return line(id="x", voice="one", question="small-one", answer=answer, covered=[], **more)


def test_errors_are_told_by_kind_of_absence_where_the_labels_say_it(run, tmp_path):
    (tmp_path / "a.jsonl").write_text(labels(absent={"say": "near_miss", "path": "silent"}), encoding="utf-8")
    told = run("banks", "test", "--answers", "a.jsonl").stdout
    kinds = [one.split() for one in told.split("by kind of absence\n")[1].splitlines()[:2]]
    assert kinds == [["near_miss", "1", "of", "1"], ["silent", "0", "of", "1"]]


def test_absences_without_a_kind_are_no_error(run, tmp_path):
    (tmp_path / "a.jsonl").write_text(labels(absent=["say"]), encoding="utf-8")
    assert "by kind of absence" not in run("banks", "test", "--answers", "a.jsonl").stdout


def test_verdicts_are_told_by_confidence(run):
    told = run("banks", "test", "small").stdout
    assert "Right, by confidence" in told
    assert "from 90%" in told


def test_cues_and_learnt_evidence_are_also_told_by_themselves(run, tmp_path):
    assert "alone" not in run("banks", "test", "small").stdout
    weights = Weights(-9.0, {"final": 30.0, "final_say": 30.0}, cue=1.0)
    write_weights(tmp_path / "question_banks" / "small.yaml", Provenance("", "", {}, {}), {"say": weights})
    result = run("banks", "test", "small")
    rows = [one.split() for one in result.stdout.splitlines()[1:4]]
    assert [row[:-4] for row in rows] == [["all"], ["cues", "alone"], ["learnt", "alone"]]
    assert [row[-2] for row in rows] == ["1.00", "1.00", "0.50"]
    found = json.loads(run("banks", "test", "small", "--json").stdout)
    assert found["alone"]["learnt alone"]["recall"] == 0.5


def test_a_learning_curve_needs_something_to_learn_from(run):
    pytest.importorskip("sklearn", reason="learning needs scikit-learn: pip install -e '.[learn]'")
    result = run("banks", "test", "small", "--curve")
    assert result.exit_code == 1
    assert "needs passages, and labelled answers in two voices" in result.stderr


def test_a_learning_curve(run, tmp_path):
    pytest.importorskip("sklearn", reason="learning needs scikit-learn: pip install -e '.[learn]'")
    folder = tmp_path / "question_banks"
    (folder / "night.yaml").write_text(BANK_WITH_PASSAGES, encoding="utf-8")
    (folder / "answers").mkdir()
    for voice in "ab":
        said = [
            line(
                id="1",
                voice=voice,
                question="night-1",
                answer=PRESENT + voice,
                covered=["pager"],
                evidence={"pager": PRESENT},
            ),
            line(
                id="2",
                voice=voice,
                question="night-1",
                answer=ABSENT + voice,
                covered=[],
                absent={"pager": "denied"},
            ),
        ]
        (folder / "answers" / f"{voice}.jsonl").write_text("".join(said), encoding="utf-8")
    told = run("banks", "test", "night", "--curve").stdout.splitlines()
    assert [one.split()[:2] for one in told[2:]] == [["one", "in"], ["one", "in"], ["all", "10"]]
