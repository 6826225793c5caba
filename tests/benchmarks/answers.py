"""An answer of any length, to measure with."""

from __future__ import annotations

ANSWER = (
    "When I joined the freight forwarder, four regional desks quoted the same lanes and a quote waited nineteen hours. "
    "I sat with each desk for a day and traced where the time went: two thirds of it was spent on asking who could approve a discount. "
    "So I wrote a single page. The lane lead has the final say up to five per cent, the commercial director above it, and nobody else is asked. "
    "Anything that is stuck for four hours goes to the director's phone. We met every Tuesday for half an hour with pricing, operations and finance. "
    "Two people hated it, so I let them write the exceptions. We tried it on the Antwerp desk first, for three weeks. "
    "Quotes fell from nineteen hours to five, and the other desks asked for it before I had offered. "
    "It is still how they work, two reorganisations later. I should have started with the finance people, who found the page before I showed it to them. "
)


def answer_of(words: int) -> str:
    """Return an answer of about so many words."""
    tokens = ANSWER.split()
    return " ".join(tokens[i % len(tokens)] for i in range(words))
