import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.feedback.delivery import Part, delivery

STORY = (
    "Three heads were fighting over pricing and nobody could decide. I wrote one page that named a decider for each line. "
    "Basically we met weekly, sort of. Decisions fell from 14 days to 9. I learned that a name beats a process."
)


def test_length_and_spoken_time():
    told = delivery("word " * 300)
    assert (told.words, told.spoken) == (300, 120)


def test_person_figures_hedges_and_fillers():
    told = delivery(STORY)
    assert (told.i_words, told.we_words) == (2, 1)
    assert told.i_share == pytest.approx(2 / 3)
    assert told.numbers == ("Three", "14", "9")
    assert (told.hedges, told.fillers) == (("sort of",), ("Basically",))


def test_the_story_in_the_order_in_which_it_is_told():
    assert delivery(STORY).order == (Part.SITUATION, Part.ACTION, Part.RESULT, Part.REFLECTION)


def test_the_share_that_went_to_the_situation():
    told = delivery("It was all a mess and they fought. I fixed it.")
    assert told.situation_share == pytest.approx(8 / 11)


def test_nobody_said_i_or_we():
    assert delivery("They met.").i_share is None


def test_nothing_at_all():
    told = delivery("")
    assert (told.words, told.sentences, told.order, told.situation_share) == (0, 0, (), 0)


@given(st.text(max_size=60))
def test_shares_are_shares(answer):
    told = delivery(answer)
    assert 0 <= told.situation_share <= 1
    assert told.longest_sentence <= told.words
