import io
import json

import pytest
from click.testing import CliRunner

from simulator.cli.main import cli

BANK = """\
format: 1
id: small
title: Small
description: A bank for a test.
elements:
  say:
    name: Who decides
    looks_for: Who decides.
    hint: Name them.
    probe: Who could say no?
    cues: [final say, council & weekly]
  path:
    name: Way up
    looks_for: How a problem goes up.
    hint: Say when.
    probe: And then?
    cues: [escalation path]
questions:
  - id: small-one
    prompt: How did you decide?
    required: [say, path]
    examples:
      - answer: Ann had the final say and wrote the escalation path.
        covered: [say, path]
      - answer: We had no final say.
        covered: []
"""
ANSWER = "👍 Ann had the final say. We had no escalation path."


@pytest.fixture
def run(tmp_path, monkeypatch):
    """Run a command in a workspace with one small bank."""
    monkeypatch.chdir(tmp_path)
    for name in ("XDG_DATA_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(tmp_path / "home"))
    for name in ("MOCK_INTERVIEW_BANKS", "MOCK_INTERVIEW_SESSIONS"):
        monkeypatch.delenv(name, raising=False)
    (tmp_path / "question_banks").mkdir()
    (tmp_path / "question_banks" / "small.yaml").write_text(BANK, encoding="utf-8")

    def run(*args, given=None):
        return CliRunner().invoke(cli, args, input=given)

    return run


def lines(result):
    return [json.loads(line) for line in result.stdout.splitlines()]


def line(**fields):
    return json.dumps(fields) + "\n"


def test_an_answer_is_assessed_in_words(run):
    result = run("grade", "small-one", given=ANSWER)
    assert result.exit_code == 0
    assert "1 of 2 required elements covered." in result.stdout
    assert "Ann had the final say" in result.stdout


def test_as_json_the_offsets_are_code_points_of_the_answer(run):
    result = run("grade", "small-one", "--json", given=ANSWER)
    found = json.loads(result.stdout)
    evidence = found["elements"][0]["evidence"][0]
    assert found["question"] == "small-one"
    assert found["coverage"] == 0.5
    assert ANSWER[evidence["start"] : evidence["end"]] == evidence["text"]


def test_an_answer_is_read_from_a_file(run, tmp_path):
    (tmp_path / "answer.txt").write_text(ANSWER, encoding="utf-8")
    assert "1 of 2" in run("grade", "small-one", "answer.txt").stdout


def test_a_batch_gives_a_line_for_a_line(run):
    batch = line(id="a", question="small-one", answer=ANSWER) + "\n" + line(question="small-one", answer="")
    result = run("grade", "--batch", "-", given=batch)
    assert result.exit_code == 0
    assert [(one["id"], one["coverage"]) for one in lines(result)] == [("a", 0.5), (None, 0.0)]


def test_a_bad_line_is_told_by_number_and_the_rest_goes_on(run, tmp_path):
    bad = [
        b"{",
        b"[1]",
        b'{"question": "small-one"}',
        b'{"question": "smal-one", "answer": ""}',
        b"\xff",
        b"[" * 100_000,
    ]
    good = line(id=1, question="small-one", answer="").encode()
    (tmp_path / "batch.jsonl").write_bytes(b"\n".join([*bad, good]))
    result = run("grade", "--batch", "batch.jsonl")
    assert result.exit_code == 1
    assert [one["id"] for one in lines(result)] == [1]
    told = result.stderr.splitlines()
    assert [one.split(":")[0] for one in told] == [f"line {number}" for number in range(1, 7)]
    assert "not JSON at column" in told[0]
    assert "did you mean small-one?" in told[3]
    assert "not UTF-8" in told[4]


def test_a_lone_surrogate_is_passed_on_as_it_came(run):
    result = run(
        "grade", "--batch", "-", given='{"question": "small-one", "answer": "\\ud800 the final say"}\n'
    )
    assert lines(result)[0]["elements"][0]["evidence"][0]["text"].endswith("the final say")


@pytest.mark.parametrize(
    ("args", "words"),
    [
        (("grade",), "no question is named"),
        (("grade", "small-one", "--batch", "-"), "leave QUESTION out"),
        (("grade", "smal-one", "-"), "did you mean small-one?"),
        (("explain", "small-one", "pth"), "did you mean path?"),
    ],
)
def test_wrong_usage_says_how_to_mend_it(run, args, words):
    result = run(*args, given="")
    assert result.exit_code == 2
    assert words in result.stderr


@pytest.mark.parametrize("command", [("grade", "small-one"), ("explain", "small-one", "say")])
def test_a_file_that_cannot_be_read_is_named(run, tmp_path, command):
    (tmp_path / "latin.txt").write_bytes(b"caf\xe9")
    assert "nowhere.txt cannot be read" in run(*command, "nowhere.txt").stderr
    result = run(*command, "latin.txt")
    assert result.exit_code == 1
    assert "latin.txt is not UTF-8 text" in result.stderr


def test_explain_tells_what_was_found_and_what_came_close(run):
    result = run("explain", "small-one", "say", given="Nobody had the final say in the council.")
    assert result.exit_code == 0
    assert "Who decides: denied, 90% sure (2 cues)" in result.stdout
    assert "does not count, it is denied: 'Nobody'" in result.stdout
    assert "not in the answer: weekly" in result.stdout


def test_explain_shows_the_sum(run, tmp_path):
    from simulator.banks.weights import Provenance, write_weights
    from simulator.questions import Weights

    weights = Weights(-0.5, {"owner": 6.35, "N:owner": -3.0, "#boss": 1.0}, cue=1.0, threshold=0.25)
    source = Provenance("", "", {}, {})
    write_weights(tmp_path / "question_banks" / "small.yaml", source, {"say": weights})
    told = run("explain", "small-one", "say", given="Each desk got an owner.").stdout.splitlines()
    assert told[0].startswith("Who decides: covered, ")
    assert told[1].endswith("“Each desk got an owner”")
    assert told[2].split() == ["for:", "owner", "+1.59,", "owner", "(#boss)", "+0.25"]
    assert told[3].split() == ["cues", "+0.00"]
    assert "covered from +0.25 on" in told[4]


def test_explain_as_json(run):
    found = json.loads(run("explain", "small-one", "path", "--json", given=ANSWER).stdout)
    assert (found["verdict"], found["found"][0]["cue"]) == ("denied", "escalation path")


def test_what_an_answer_holds_is_never_obeyed(run):
    result = run("grade", "small-one", given="\x1b[31m Ann had the final say \x1b]0;x\x07")
    assert "\x1b" not in result.stdout


def test_each_line_is_out_as_soon_as_it_is_in(run, monkeypatch, capsysbinary):
    import sys

    from simulator.cli.grade import grade

    seen = []

    class Typist(io.RawIOBase):
        """Gives one line at a time, and notes what has been printed when it is asked for the next."""

        def __init__(self):
            self.left = [line(id=n, question="small-one", answer="").encode() for n in (1, 2)]

        def readline(self, _size=-1):
            seen.append(capsysbinary.readouterr().out.count(b"\n"))
            return self.left.pop(0) if self.left else b""

    monkeypatch.setattr(sys, "stdin", type("Stdin", (), {"buffer": Typist()})())
    with pytest.raises(SystemExit):
        grade.main(["--batch", "-"])
    assert seen == [0, 1, 1]
