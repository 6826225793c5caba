"""The words that make a statement count for nothing: not, would, wish, used to, my predecessor; and their look-alikes.

Written as phrases over normalised words, `|` between phrases.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

from simulator.feedback.text import Token
from simulator.feedback.words import word_set


class Reach(Enum):
    """How far a marker's words bear on what follows them."""

    LIGHT = auto()
    """To the end of its clause, across light words only: "no formal escalation path"."""
    COMMA = auto()
    """To the next comma or turn: "without an owner"."""
    CLAUSE = auto()
    """To the end of its clause."""
    TURN = auto()
    """Across commas and "and", to a turn such as "but" or a new "I"."""
    SENTENCE = auto()
    """To the end of its sentence."""
    NEAR = auto()
    """Over the next two words: "the old council"."""
    BEHIND = auto()
    """Back over its clause: "a council stayed on my wish list"."""


class Kind(Enum):
    """What a marker says of the words that it bears on."""

    MASK = auto()
    """Only looks like a marker: "not only", "no doubt"."""
    NOT = auto()
    WOULD = auto()
    PAST = auto()
    OTHERS = auto()


@dataclass(frozen=True, slots=True)
class Marker:
    """A marker found in an answer.

    Attributes:
        tokens: Its own tokens.
        kind: What it says.
        reach: How far.
    """

    tokens: range
    kind: Kind
    reach: Reach


_MASKS = """
not only|not just|not merely|not simply|not until|not least|not long|not even close|not to mention|not surprisingly|not unlike
not once did|not missed|not negotiable|not bad|not a single complaint|whether or not|or not|why not|if not|never looked back
never again|never missed|never skipped|never had to|didn't miss|did not miss|didn't stop|did not stop|didn't wait|did not wait
no doubt|no longer|no sooner|no matter|no wonder|no fewer|no more than|no less|no later|no surprise|no exceptions|no exception
go no go|no questions asked|no objection|no objections|no one objected|no one argued|no one complained|no one doubted|no problem
no secret|no small|no need|no end of|no time at all|in no time|nobody disputed|nobody objected|nobody complained|nobody argued
nobody doubted|nothing but|without hesitation|without exception|without fail|without question|without doubt|without saying
couldn't have done it without|couldn't have done this without|couldn't have done that without|couldn't have managed without
could not have done it without|could not have done this without|could not have done that without|could not have managed without
would not have|wouldn't have|would otherwise|can't stress|can't overstate|don't worry|i don't mind|would you believe|i would say|i'd say
i would argue|i'd argue|i'd call|what nobody|whatever nobody|anything nobody|which nobody|what no one|previous quarter|previous year
previous month|previous week|previous release|old enough
"""
_DENIALS = """
no|not|never|neither|nobody|none|nothing|nowhere|no one|cannot|hardly|hardly any|barely|rarely|seldom|lacked|lacking
lack of|lack|missing|absence of|zero|nil|failed to|fail to|refused to|forgot to|unable to|stopped short of|far from|short of
avoided|skipped|declined to|without ever|too busy to|devoid of|no such thing as|nope
"""
_UNTRUE = """
nor|can't claim|cannot claim|can't say|cannot say|can't pretend|not true that|not the case that|untrue that|false that|deny that|denied that|not as if|not as though|not that
"""
_IN_PLACE_OF = """
without|instead of|rather than|in place of|in lieu of|as opposed to|except|in the absence of
"""
_IMAGINED = """
next time|if i had|if we had|if only|had i|had we known|i wish|we wish|ideally|in theory|in an ideal world|in a perfect world
theoretically|hypothetically|best practice|if i were|if it were|if i could|if i got|if you gave me|given the chance|imagine
"""
_WISHES = """
i would|we would|you would|it would|that would|would have|would've|would love|would like|would be|i should|we should|you should
one should|they should|there should|should have|should've|should be|could have|could've|might have|ought to|i will|we will|i'll
we'll|going to|gonna|aim was to|point was to|idea was to|goal was to|plan was to|hope was to|ambition was to|intention was to|target of
convinced that|confident that|am certain that|am sure that|the answer is|proper answer is|the best way is|we needed
hope|hoped|hoping|plan to|planned to|planning to|plans to|plan is to|want to|wanted to
wants to|intend to|intended to|meant to|supposed to|aim to|aimed to|aspire|promised to|asked for|called for|about to
believe in|believer in|passionate about|familiar with|fan of|know about|read about|heard about|important to|crucial to
critical to|essential to|vital to|key is to|important that|it's all about|is all about|you need|you have to|you must
you can|you define|you set|you want|you establish|you put
"""
_TALK = """
argued for|pushed for|lobbied for|pleaded for|begged for|talked of|talk of|spoke of|dreamt of|dreamed of|looked hard at|talked about|talk about|thought about|thinking about|discussed|toyed with|considered|considering|suggested|recommended
"""
_CAME_TO_NOTHING = """
wish list|wishlist|never happened|never came|came to nothing|went nowhere|fell through|got rejected|was rejected|was turned down
were turned down|was voted down|was shelved|stayed on paper|stayed a dream|remained a dream|never materialised|never materialized
"""
_ONLY_PLANNED = """
would have been|would be|should have been|could have been|was on our list|were on our list|on the list|in the plan|was planned
was the plan|was the idea|was the intention|was our aim|was the aim|was the target|was our target|was the goal|was our goal|was the ambition|was the hope|was in the budget|were in the budget|had in mind|was promised
was what we had in mind|was what i had in mind|was what we were aiming for|was what we wanted|was due|is planned|is next|was next|were aiming for|were aiming at|was aiming for|was discussed|were discussed|was mooted
would never|was only a plan|on the roadmap
"""
_BEFORE_ME = """
before my time|before my day|before i joined|before i arrived|before me|before us
"""
_OLD = """
old|former|previous|defunct|so called|outdated
"""
_BEFORE = """
before i joined we had|before i joined there was|used to|previously|formerly|before i came|when i joined|when i arrived
when i came|when i started|when i took over|back then|in the old days|until then|up to then|originally|traditionally
when i joined we had|when i joined there was|when i joined there were|when i arrived there was|when i arrived we had
"""
_OTHERS = """
my predecessor|predecessor|predecessors|my boss had|my old boss|my former boss|my manager had|the previous director
the previous head|somebody else|someone else|somebody had|someone had|somebody once|people before us|people before me|another division
another team|another department|a sister company|the other office|a consultancy|a competitor|competitors|another company|other companies
most companies|many companies|a lot of companies|a friend|the book|the textbook|the literature|a colleague had
"""
_LISTS = (
    (Kind.MASK, Reach.LIGHT, _MASKS),
    (Kind.NOT, Reach.LIGHT, _DENIALS),
    (Kind.NOT, Reach.TURN, _UNTRUE),
    (Kind.NOT, Reach.COMMA, _IN_PLACE_OF),
    (Kind.WOULD, Reach.SENTENCE, _IMAGINED),
    (Kind.WOULD, Reach.TURN, _WISHES),
    (Kind.WOULD, Reach.LIGHT, _TALK),
    (Kind.NOT, Reach.BEHIND, _CAME_TO_NOTHING),
    (Kind.WOULD, Reach.BEHIND, _ONLY_PLANNED),
    (Kind.PAST, Reach.BEHIND, _BEFORE_ME),
    (Kind.PAST, Reach.NEAR, _OLD),
    (Kind.PAST, Reach.CLAUSE, _BEFORE),
    (Kind.OTHERS, Reach.CLAUSE, _OTHERS),
)

_Entry = tuple[list[str], Kind, Reach]


def _compiled() -> dict[str, list[_Entry]]:
    entries = [
        (phrase.split(), kind, reach)
        for kind, reach, listed in _LISTS
        for phrase in listed.strip().replace("\n", "|").split("|")
    ]
    by_first: dict[str, list[_Entry]] = {}
    for entry in sorted(entries, key=lambda one: -len(one[0])):
        by_first.setdefault(entry[0][0], []).append(entry)
    return by_first


_BY_FIRST = _compiled()
_HAD = word_set("i'd we'd they'd he'd she'd you'd")
_HABITS = word_set("every each whenever always agreed rule")
"""Before "would" they make it a custom or a rule: "every Monday we would meet"."""
_CUSTOM = word_set("would would've i'd we'd they'd he'd she'd should will i'll we'll they'll")
_NEXT_TO_HAD = word_set("been had done gone set put cut built run made seen got come taken given written")


def find_markers(tokens: tuple[Token, ...], where: range) -> Iterator[Marker]:
    """Find the markers in a span of tokens, the longest phrase at each place; masks are passed over."""
    words = [token.word for token in tokens[where.start : where.stop]]
    habits = [i for i, word in enumerate(words) if word in _HABITS]
    free = 0
    for i, word in enumerate(words):
        if i < free or (word not in _BY_FIRST and "'" not in word):
            continue
        phrase = _phrase_at(words, i)
        if phrase is None:
            continue
        length, kind, reach = phrase
        free = i + length
        habit = (
            reach is Reach.TURN and not _CUSTOM.isdisjoint(words[i:free]) and any(at < i for at in habits[:1])
        )
        if kind is not Kind.MASK and not habit:
            yield Marker(range(where.start + i, where.start + free), kind, reach)


def _phrase_at(words: list[str], i: int) -> tuple[int, Kind, Reach] | None:
    word = words[i]
    for phrase, kind, reach in _BY_FIRST.get(word, ()):
        if words[i : i + len(phrase)] == phrase:
            return len(phrase), kind, reach
    if word.endswith("n't"):
        return 1, Kind.NOT, Reach.LIGHT
    if word in _HAD and i + 1 < len(words):
        following = words[i + 1]
        had = following.endswith("ed") or following in _NEXT_TO_HAD
        return None if had else (1, Kind.WOULD, Reach.TURN)
    return None
