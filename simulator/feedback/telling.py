"""What there is to say of how an answer is told: a few short notes, none of which changes a verdict."""

from __future__ import annotations

from simulator.feedback.delivery import Delivery, Part

LONG_SENTENCE = 40
"""Words in a sentence that is hard to follow aloud."""
FEW_WORDS = 60
"""Words below which an answer is too short for its manner to say anything."""
MUCH_SITUATION = 0.5
"""Share of the words on the situation from which little is left for what was done."""
MANY_HEDGES = 3
MOST_NAMED = 4
"""Figures and hedges that are quoted."""

_STORY = tuple(Part)


def telling(delivery: Delivery) -> list[str]:
    """Return the notes, the most useful first; none for an answer of a few words."""
    if delivery.words < FEW_WORDS:
        return []
    notes = (_person(delivery), _order(delivery), _figures(delivery), _hedges(delivery), _sentences(delivery))
    return [note for note in notes if note]


def _person(delivery: Delivery) -> str:
    if delivery.we_words > delivery.i_words:
        return f"“We” {delivery.we_words} times, “I” {delivery.i_words}: say which part was yours."
    return ""


def _order(delivery: Delivery) -> str:
    if delivery.situation_share > MUCH_SITUATION:
        return f"{delivery.situation_share:.0%} of the words went to the situation."
    told = ", then ".join(delivery.order)
    absent = [part for part in _STORY[:3] if part not in delivery.order]
    if absent:
        return f"Told: {told}. Not heard: {' and '.join(absent)}."
    return (
        f"Told in order: {told}."
        if list(delivery.order) == sorted(delivery.order, key=_STORY.index)
        else f"Told: {told}."
    )


def _figures(delivery: Delivery) -> str:
    if not delivery.numbers:
        return "No figure: one makes a result easier to believe."
    return f"Figures: {_named(delivery.numbers)}."


def _hedges(delivery: Delivery) -> str:
    soft = delivery.hedges + delivery.fillers
    return f"Words that soften: {_named(tuple(dict.fromkeys(soft)))}." if len(soft) >= MANY_HEDGES else ""


def _sentences(delivery: Delivery) -> str:
    longest = delivery.longest_sentence
    return f"The longest sentence has {longest} words." if longest > LONG_SENTENCE else ""


def _named(words: tuple[str, ...]) -> str:
    return ", ".join(words[:MOST_NAMED]) + ("…" if len(words) > MOST_NAMED else "")
