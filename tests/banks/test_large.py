"""A bank of 10,000 questions and 500 elements."""

from __future__ import annotations

import random
from pathlib import Path

from simulator.banks.catalogue import load
from simulator.banks.checking import check
from simulator.banks.listing import rows
from simulator.feedback.assess import assess
from simulator.interview.draw import draw
from simulator.places import Places
from tests.banks.large import large_bank
from tests.banks.writing import write_bank


def test_ten_thousand_questions_are_checked_listed_and_practised(places: Places, own: Path) -> None:
    path = write_bank(own, "large", large_bank(10_000, 500))
    (checked,) = check(places, [path])
    assert (checked.problems, checked.questions, checked.elements) == ((), 10_000, 500)

    catalogue = load(places)
    row = next(rows(catalogue))
    assert (row.questions, row.elements, row.problems) == (10_000, 500, 0)

    (question,) = draw(catalogue.banks, 1, random.Random(1))
    thing = question.required[0].id.removeprefix("thing_")
    assessment = assess(catalogue.ready(question), f"By the end of March we had thing {thing} agreed.")
    assert assessment.covered_count == 1
