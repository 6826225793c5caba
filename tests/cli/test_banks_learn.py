import sys

import pytest

from tests.cli.test_grade import run
from tests.learning.making import ABSENT, BANK, PRESENT

__all__ = ["run"]
WITHOUT = "learning needs scikit-learn: pip install -e '.[learn]'"

AT_ODDS = """\
format: 1
element: pager
present: {plain: [The rota rings]}
absent: {denied: [The rota rings]}
"""


@pytest.fixture
def night(run, tmp_path):
    """A bank with passages and nothing learnt yet."""
    path = tmp_path / "question_banks" / "night.yaml"
    path.write_text(BANK, encoding="utf-8")
    return path


def test_a_bank_is_learnt_and_then_assesses(run, night):
    pytest.importorskip("sklearn", reason=WITHOUT)
    result = run("banks", "learn", "night")
    assert result.exit_code == 0
    assert result.stdout.splitlines()[-1].startswith(f"wrote {night.with_suffix('.weights.jsonl')}")
    assert "10 passages" in result.stderr
    assert "1 of 1 required element covered." in run("grade", "night-1", given=PRESENT).stdout
    assert "0 of 1 required element covered." in run("grade", "night-1", given=ABSENT).stdout


def test_weights_older_than_their_passages_are_told_of_until_they_are_learnt_again(run, night):
    pytest.importorskip("sklearn", reason=WITHOUT)
    run("banks", "learn", "night")
    assert "have changed since" not in run("banks", "check", str(night)).output
    night.write_text(BANK.replace("coffee was cold", "tea was cold"), encoding="utf-8")
    assert "have changed since" in run("banks", "check", str(night)).output
    run("banks", "learn", "night")
    assert "have changed since" not in run("banks", "check", str(night)).output


def test_a_bank_without_passages_has_nothing_to_learn(run):
    pytest.importorskip("sklearn", reason=WITHOUT)
    result = run("banks", "learn", "small")
    assert result.exit_code == 1
    assert "no passages to learn from" in result.stderr


def test_passages_with_problems_are_not_learnt_from(run, night):
    pytest.importorskip("sklearn", reason=WITHOUT)
    (night.parent / "passages").mkdir()
    (night.parent / "passages" / "pager.yaml").write_text(AT_ODDS, encoding="utf-8")
    result = run("banks", "learn", "night")
    assert result.exit_code == 1
    assert "both present and absent" in result.stderr
    assert not night.with_suffix(".weights.jsonl").exists()


def test_an_unknown_bank_is_wrong_usage(run, night):
    pytest.importorskip("sklearn", reason=WITHOUT)
    result = run("banks", "learn", "nigth")
    assert result.exit_code == 2
    assert "did you mean night?" in result.stderr


def test_without_the_library_it_says_what_to_install(run, night, monkeypatch):
    monkeypatch.setitem(sys.modules, "sklearn", None)
    result = run("banks", "learn", "night")
    assert result.exit_code == 1
    assert "pip install 'mock-interview[learn]'" in result.stderr
