from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.tui.widgets.clock import Phase, bar, face


@pytest.mark.parametrize(
    ("remaining", "phase", "label"),
    [
        (300, Phase.CALM, "5:00 left"),
        (192, Phase.CALM, "3:12 left"),
        (75, Phase.QUARTER, "1:15 left, last quarter"),
        (30, Phase.TENTH, "0:30 left, round it off"),
        (0.2, Phase.TENTH, "0:01 left, round it off"),
        (0, Phase.OVER, "overtime +0:00"),
        (-12, Phase.OVER, "overtime +0:12"),
    ],
)
def test_the_clock_says_how_far_the_time_has_run(remaining, phase, label):
    shown = face(remaining, 300)
    assert (shown.phase, shown.label) == (phase, label)


def test_each_phase_differs_in_form_colour_and_words():
    for n in (2, 3):
        assert len({phase.value[n] for phase in (Phase.CALM, Phase.QUARTER, Phase.TENTH)}) == 3
    assert len({phase.value[0] for phase in Phase}) == 4


@given(st.floats(0, 1), st.integers(0, 200))
def test_a_bar_is_as_wide_as_it_is_told(share, width):
    assert len(bar(share, width).plain) == width


@given(st.integers(1, 200))
def test_an_empty_bar_has_nothing_filled_and_a_full_one_nothing_left(width):
    assert set(bar(0, width).plain) == {"─"}
    assert set(bar(1, width).plain) == {"━"}
