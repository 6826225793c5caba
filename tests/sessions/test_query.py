"""What is typed to find sessions, read as what is looked for."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.sessions.card import Wanted
from simulator.sessions.query import wanted

MARCH = (date(2026, 3, 1), date(2026, 3, 31))


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("", Wanted()),
        ("pricing council", Wanted(("pricing", "council"))),
        ('"pricing council" owner', Wanted(("pricing council", "owner"))),
        ('"pricing cou', Wanted(("pricing cou",))),
        ("bank:Gov element:cadence", Wanted(bank="gov", element="cadence")),
        ("2026-03", Wanted(since=MARCH[0], until=MARCH[1])),
        ("2026-02-28 late", Wanted(("late",), since=date(2026, 2, 28), until=date(2026, 2, 28))),
        ("since:2026-03", Wanted(since=MARCH[0])),
        ("until:2026-03", Wanted(until=MARCH[1])),
        ("since:2026 until:2026-03", Wanted(since=date(2026, 1, 1), until=MARCH[1])),
        ("date:2026", Wanted(since=date(2026, 1, 1), until=date(2026, 12, 31))),
        ("2026", Wanted(("2026",))),
        ("5-10%", Wanted(("5-10%",))),
        ("https://x", Wanted(("https://x",))),
    ],
)
def test_words_names_and_dates_are_told_apart(typed, found):
    assert wanted(typed) == found


@pytest.mark.parametrize(
    "typed", ["bank:", "element:", "since:", "since:20", "2026-13", "2026-02-30", "date:x"]
)
def test_what_is_only_begun_does_not_count(typed):
    assert wanted(typed) == Wanted()


@given(st.text(max_size=60))
def test_nothing_that_can_be_typed_is_refused(typed):
    found = wanted(typed)
    assert all(word.strip() for word in found.words)


@given(st.text(alphabet='ab :"-20', max_size=40))
def test_typing_on_never_widens_what_words_ask_for(typed):
    assert len(wanted(typed + " zebra").words) >= len(wanted(typed).words) or '"' in typed
