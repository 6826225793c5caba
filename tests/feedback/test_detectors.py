import pytest

from simulator.feedback.detectors import DETECTORS, Detections
from simulator.feedback.text import take_apart


def found(name, answer):
    text = take_apart(answer)
    return [text.quote(span) for span in Detections(text).spans(name)]


FINDS = [
    ("number", "we had 14 teams", "14"),
    ("number", "two hundred people", "two hundred"),
    ("number", "1.2 million users", "1.2 million"),
    ("money", "saved $4m a year", "$4m"),
    ("money", "about 420k euros", "420k euros"),
    ("money", "it cost € 300k", "€ 300k"),
    ("percent", "down 40%", "40%"),
    ("percent", "twelve percent of it", "twelve percent"),
    ("percent", "3 percentage points", "3 percentage points"),
    ("duration", "over six weeks", "six weeks"),
    ("duration", "14d", "14d"),
    ("duration", "half a year", "half a year"),
    ("duration", "five working days", "five working days"),
    ("date", "by March we had it", "March"),
    ("date", "in Q3", "Q3"),
    ("date", "two years ago", "two years ago"),
    ("date", "by week six", "by week six"),
    ("frequency", "we met every two weeks", "every two weeks"),
    ("frequency", "on Mondays", "on Mondays"),
    ("frequency", "twice a week", "twice a week"),
    ("frequency", "a monthly council", "monthly"),
    ("change", "it went from 14 to 9 days", "went from 14 to 9"),
    ("change", "14d -> 3d", "14d -> 3d"),
    ("change", "14 > 3 days", "14 > 3"),
    ("change", "cut cycle time by 35%", "cut cycle time by 35%"),
    ("change", "revenue doubled", "doubled"),
    ("change", "we cut it in half", "in half"),
    ("change", "weeks to hours", "weeks to hours"),
    ("change", "it took a week; now an afternoon", "a week; now an afternoon"),
    ("change", "5 times what it was", "5 times what"),
    ("change", "fell to almost none", "fell to almost none"),
    ("change", "down by two thirds", "by two thirds"),
    ("change", "there were four lists and we merged them into one", "four lists and we merged them into one"),
    ("change", "releases took 11 weeks. Now they take 3", "took 11 weeks. Now they take 3"),
    ("change", "9 days instead of 14", "9 days instead of 14"),
    ("change", "40% fewer tickets", "40% fewer"),
    ("timeframe", "over six weeks", "over six weeks"),
    ("timeframe", "it took me four months", "it took me four months"),
    ("timeframe", "within a month every team ran it", "within a month"),
    ("timeframe", "six months later", "six months later"),
    ("timeframe", "a two-week pilot", "two-week pilot"),
    ("timeframe", "since 2022", "2022"),
    ("sized_problem", "releases took 11 weeks", "took 11 weeks"),
    ("sized_problem", "40% of features were never used", "40% of features were never"),
    ("sized_problem", "three teams were building the same thing", "three teams were building the same"),
    ("i_did", "I then personally negotiated it", "I then personally negotiated"),
    ("i_did", "I’ve mapped it", "I’ve mapped"),
    ("i_did", "my proposal was to stop", "my proposal"),
    ("i_did", "Wrote one page", "Wrote one"),
]

PASSES_OVER = [
    ("number", "a second team in 2023, one of many"),
    ("money", "300 people"),
    ("duration", "the first half of the year, a second team"),
    ("date", "it may be so"),
    ("frequency", "it took two weeks"),
    ("change", "420k more revenue"),
    ("change", "the first half of the year"),
    ("change", "from 2021 to 2023"),
    ("change", "a cycle time of 9 days"),
    ("change", "we folded the modules into one suite"),
    ("change", "2 to 3 days"),
    ("change", "it improved significantly"),
    ("timeframe", "a weekly review"),
    ("timeframe", "every two weeks"),
    ("timeframe", "a cycle time of 9 days"),
    ("timeframe", "an answer within two days"),
    ("timeframe", "from 14 days to 9"),
    ("sized_problem", "I reduced tickets by 30%"),
    ("sized_problem", "the company has 300 people"),
    ("i_did", "I was responsible for it"),
    ("i_did", "we built it and they launched it"),
    ("i_did", "I led a team of eight"),
    ("i_did", "I wanted to stop"),
]


@pytest.mark.parametrize(("name", "answer", "expected"), FINDS)
def test_finds(name, answer, expected):
    assert expected in found(name, answer)


@pytest.mark.parametrize(("name", "answer"), PASSES_OVER)
def test_passes_over(name, answer):
    assert found(name, answer) == []


def test_every_detector_is_tried_above():
    assert {name for name, _, _ in FINDS} == set(DETECTORS)


def test_nothing_is_found_in_nothing():
    assert all(found(name, "") == [] for name in DETECTORS)
