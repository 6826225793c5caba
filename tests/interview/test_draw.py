import random
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.interview.draw import draw
from simulator.questions import Bank
from tests.interview.room import question


def bank(name: str, count: int) -> Bank:
    questions = tuple(question(f"{name}-{number}", bank=name) for number in range(count))
    return Bank(name, name.title(), "", Path(f"{name}.yaml"), {}, questions)


BANKS = [bank("governance", 4), bank("metrics", 4), bank("interventions", 4)]

sizes = st.lists(st.integers(0, 6), max_size=4)


@given(sizes, st.integers(0, 30), st.integers())
def test_it_draws_as_many_as_asked_for_or_all_there_are_and_none_twice(counts, count, seed):
    banks = [bank(f"b{number}", size) for number, size in enumerate(counts)]
    drawn = draw(banks, count, random.Random(seed))
    assert len(drawn) == min(count, sum(counts))
    assert len({one.id for one in drawn}) == len(drawn)


@given(st.integers(0, 12), st.integers())
def test_banks_give_in_turn(count, seed):
    drawn = draw(BANKS, count, random.Random(seed))
    given_by = [sum(one.bank == bank.id for one in drawn) for bank in BANKS]
    assert max(given_by) - min(given_by) <= 1


@given(st.integers())
def test_the_same_seed_draws_the_same(seed):
    assert draw(BANKS, 5, random.Random(seed)) == draw(BANKS, 5, random.Random(seed))


def test_different_seeds_draw_differently():
    assert len({draw(BANKS, 5, random.Random(seed)) for seed in range(10)}) > 1


@given(st.integers(), st.sets(st.integers(0, 3), max_size=3))
def test_what_was_never_asked_comes_before_what_was(seed, asked):
    one = bank("metrics", 4)
    past = {f"metrics-{number}": "2025-01-01T00:00:00Z" for number in asked}
    drawn = [question.id in past for question in draw([one], 4, random.Random(seed), past)]
    assert drawn == sorted(drawn)


@given(st.integers(), st.permutations(range(4)))
def test_what_was_asked_longest_ago_comes_first(seed, order):
    one = bank("metrics", 4)
    past = {f"metrics-{number}": f"2025-01-0{day}T00:00:00Z" for day, number in enumerate(order, 1)}
    drawn = draw([one], 4, random.Random(seed), past)
    assert [question.id for question in drawn] == [f"metrics-{number}" for number in order]


@pytest.mark.parametrize("banks", [[], [bank("empty", 0)]])
def test_no_questions_give_an_empty_draw(banks):
    assert draw(banks, 3, random.Random(1)) == ()
