"""What was typed more than a second before a fault can be read afterwards, whatever the fault."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.faults.damage import Damage, possible

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there are no pseudo-terminals")

FEW, MANY = 20, 200
SLOW = 0.1
"""Share of the runs that may not come to their end: a machine that is busy elsewhere keeps one waiting in vain."""


async def do_damage(number: int, seed: int, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    from tests.faults.harness import cases, figures, run_all

    outcomes = await run_all(cases(number, seed), folder)
    with capsys.disabled():
        left_out = [str(one) for one in Damage if one not in possible()]
        print(f"\n{figures(outcomes)}" + (f"\nNOT TRIED HERE: {', '.join(left_out)}" if left_out else ""))
    assert not any(one.lost or one.unreadable for one in outcomes), figures(outcomes)
    assert sum(bool(one.stuck) for one in outcomes) <= number * SLOW, figures(outcomes)
    assert sum(one.due for one in outcomes) > number


async def test_nothing_is_lost_in_a_few_runs(tmp_path, capsys):
    await do_damage(FEW, 7, tmp_path, capsys)


@pytest.mark.nightly
async def test_nothing_is_lost_in_many_runs(tmp_path, capsys):
    await do_damage(MANY, 8, tmp_path, capsys)
