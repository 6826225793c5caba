"""Nothing that is handed in ends in anything but a result or an error of the program's own.

The ordinary run tries a few hundred inputs each; `-m nightly` tries many times as many.
"""

from __future__ import annotations

import json
import time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from simulator.banks.reading import read_text
from simulator.feedback.assess import assess
from simulator.feedback.cues import CueError, compile_cue
from simulator.feedback.delivery import delivery
from simulator.feedback.explain import explain
from simulator.questions import Element, Question
from simulator.sessions.exporting import Format, export
from simulator.sessions.reading import UnreadableSessionError, read, skim
from simulator.sessions.summaries import summarise
from simulator.sessions.transcript import transcript
from simulator.visible import visible
from tests.hostile.texts import EVERYTHING, OBEYED
from tests.sessions.making import Rehearsal

FEW, MANY = 150, 5_000
SLOW = 2.0
"""Seconds of this process for one input; ten times what a slow machine needs."""

LETTERS = st.characters(exclude_categories=())
TEXTS = st.one_of(
    st.text(LETTERS, max_size=60), st.sampled_from([EVERYTHING, "\ud800", "\x00", "<<", "&a *a", "? :"])
)
JSON = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), TEXTS),
    lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(TEXTS, inner, max_size=4)),
    max_leaves=12,
)
YAML_PIECES = st.sampled_from(
    [
        "format: 1\n",
        "id: a\n",
        "title: A\n",
        "questions:\n",
        "  - id: a-1\n",
        "    prompt: x\n",
        "    required: [b]\n",
        "elements:\n",
        "  b:\n",
        "    name: B\n",
        "    cues: [x]\n",
        "&a ",
        "*a",
        "<<: *a\n",
        "!!python/object/apply:os.system [id]\n",
        "!x ",
        "- ",
        "? ",
        ": ",
        "[",
        "]",
        "{",
        "}",
        ", ",
        "#",
        '"',
        "'",
        "\\x00",
        "\\\n",
        "---\n",
        "...\n",
        "%YAML 9.9\n",
        ">-\n",
        "  ",
        "\t",
        "\x85",
        "\u2028",
        "\ufeff",
        "1e999",
        "0x10",
        ".nan",
        "2024-01-01",
        "~",
    ]
)
YAML = st.one_of(
    st.binary(max_size=200),
    TEXTS.map(lambda text: text.encode("utf-8", "surrogatepass")),
    st.lists(YAML_PIECES, max_size=25).map(lambda pieces: "".join(pieces).encode()),
)


def patient(tries: int) -> settings:
    return settings(
        max_examples=tries,
        deadline=None,
        suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
    )


few_and_many = pytest.mark.parametrize(
    "tries", [FEW, pytest.param(MANY, marks=pytest.mark.nightly)], ids=["few", "many"]
)


@few_and_many
def test_the_bank_reader(tries: int):
    @patient(tries)
    @given(YAML)
    @example(b"a: &a [*a]")
    @example(b"[" * 5_000)
    @example(b"x: " + b"y" * 1_000_000)
    def holds(data: bytes):
        began = time.process_time()
        reading = read_text(Path("bank.yaml"), data)
        assert reading.draft is not None or reading.problems
        for problem in reading.problems:
            assert problem.line >= 1
            assert problem.column >= 1
            assert not OBEYED.search(visible(str(problem)))
        assert time.process_time() - began < SLOW

    holds()


@few_and_many
def test_the_journal_reader(tries: int, tmp_path: Path):
    whole = Rehearsal(tmp_path / "whole").finish().read_bytes()
    good = whole.splitlines(keepends=True)
    path = tmp_path / "fuzzed.jsonl"
    lines = st.one_of(
        st.sampled_from(good),
        st.binary(max_size=80),
        JSON.map(lambda value: json.dumps(value).encode() + b"\n"),
        st.builds(_altered, st.sampled_from(good), st.integers(0, 40), JSON),
    )

    @patient(tries)
    @given(st.booleans(), st.lists(lines, max_size=15))
    def holds(headed: bool, happened: list[bytes]):
        path.write_bytes((good[0] if headed else b"") + b"".join(happened))
        for reader in (read, skim):
            try:
                session = reader(path)
            except UnreadableSessionError as error:
                assert error.reason  # noqa: PT017 - any file may be unreadable, with a reason
                continue
            summarise(session)
            laid_out = transcript(session)
            for to in Format:
                assert not OBEYED.search(export([laid_out], to))

    holds()


def _altered(line: bytes, at: int, value: object) -> bytes:
    """Return a line of a journal with one of its values replaced."""
    data = json.loads(line)
    names = sorted(data)
    return json.dumps({**data, names[at % len(names)]: value}).encode() + b"\n"


CUE_PIECES = (
    ["team", "plan", "the", "owner", "no", "é", "=RACI", "<number>", "<money>", "<change>"],
    ["(", ")", "|", "...", "...40", "&", "&40", "<", ">", "[", "*", "\\"],
)
CUES = st.lists(st.sampled_from([piece for kind in CUE_PIECES for piece in kind]), max_size=30).map(" ".join)


@few_and_many
def test_assess(tries: int):
    @patient(tries)
    @given(st.lists(CUES, max_size=3), TEXTS, st.integers(1, 12))
    @example(["team ...40 team ...40 team"], "team " * 300, 5)
    def holds(cues: list[str], text: str, times: int):
        usable = tuple(cue for cue in cues if _compiles(cue))
        question = Question(
            "q", "b", text, (Element("e", text, cues=usable), Element("f", "F", cues=("team",)))
        )
        answer = " team plan owner ".join([text] * times)
        began = time.process_time()
        for finding in assess(question, answer).findings:
            for one in finding.evidence:
                assert answer[one.start : one.end] == one.text
        delivery(answer)
        explain(question, question.required[0], answer)
        assert time.process_time() - began < SLOW

    holds()


def _compiles(cue: str) -> bool:
    try:
        compile_cue(cue)
    except CueError:
        return False
    return True


@pytest.mark.parametrize(
    "cue",
    [
        " ...40 ".join(["team"] * 20) + " ...40 zebra",
        " ...40 ".join(["(team|plan|)"] * 20) + " ...40 zebra",
        "((((team|)|)|)|) ...40 " * 8 + "zebra",
        "team &40 team &40 zebra",
        "(" + "|".join(["team plan"] * 60) + ") ...40 zebra",
    ],
)
def test_no_cue_runs_for_seconds_over_an_answer_of_an_hour(cue: str):
    question = Question("q", "b", "p", (Element("e", "E", cues=(cue,)),))
    assess(question, "team")
    began = time.process_time()
    assess(question, "team " * 3_000 + "zebra")
    assert time.process_time() - began < SLOW


@pytest.mark.parametrize(
    "cue", ["team " * 10_000, "(" + "x|" * 10_000 + "y)", "(" * 10_000, "team ...41 plan"]
)
def test_a_cue_that_would_is_refused_by_name(cue: str):
    with pytest.raises(CueError):
        compile_cue(cue)
