"""The benchmarks run, on sizes too small to say anything about speed."""

import subprocess
import sys

import pytest

from tests.benchmarks import assessing, banks, clocks, frames, history, keystrokes, memory, starting
from tests.benchmarks.measure import BARE_AREA, BARE_TIMER, ROOT, Row, home, in_turn, start


def test_a_row_says_whether_its_aim_is_met():
    assert "1.30   1.30  met" in str(Row("a", 13, "ms", "b", 10, 1.3))
    assert "NOT MET" in str(Row("a", 14, "ms", "b", 10, 1.3))
    assert "met" not in str(Row("a", 14, "ms", "b", 10)).lower()


def test_works_take_turns():
    done = []
    taken = in_turn([lambda: done.append("a"), lambda: done.append("b")], 2)
    assert "".join(done) == "ababab"  # once to warm up
    assert [len(times) for times in taken] == [2, 2]


@pytest.mark.parametrize("module", [banks, history, assessing], ids=lambda module: module.__name__)
def test_what_is_measured_in_this_process(module):
    if module is assessing:
        pytest.importorskip("numpy", reason="its floor, RapidFuzz's cdist, needs numpy")
        asked = assessing.question(2, 2)
        named = list(assessing.rivals(asked, assessing.answer_of(20)))
        assert all(work() is not None for _, work in named)
        return
    rows = list(module.rows(quick=True))
    assert rows
    assert all(row.value > 0 and row.base > 0 for row in rows)


@pytest.mark.parametrize("command", [BARE_AREA, BARE_TIMER], ids=["area", "timer"])
def test_the_bare_apps_come_up(command):
    with home() as folder:
        assert frames.until_shown(command, "ready", folder) > 0


def test_the_commands_of_the_start_up_rows_succeed():
    with home() as folder:
        for command, _ in starting.LOOKS.values():
            assert starting.processor(command, folder) > 0


def test_a_letter_typed_is_seen():
    with home() as folder, start(BARE_AREA, folder) as terminal:
        terminal.wait_for("ready")
        typist = keystrokes.Typist(terminal, keystrokes.random.Random(1))
        typist.paste("A few words.")
        assert all(0 < spent < keystrokes.PATIENCE for spent in typist.word())


@pytest.mark.nightly
def test_the_clock_and_memory_of_a_question_are_read():
    assert abs(clocks.drift(1)) < 1
    assert memory.after_interview(1) > 1


def test_an_unknown_name_is_refused():
    command = [sys.executable, "-m", "tests.benchmarks", "nothing"]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT)
    assert done.returncode == 2
    assert "nothing" in done.stderr
