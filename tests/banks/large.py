"""Banks of any size, for tests and measurements."""

from __future__ import annotations

from collections.abc import Iterator


def large_bank(questions: int, elements: int) -> str:
    """Return the text of a bank with that many questions, each asking for five of its own elements."""
    return "\n".join(_lines(questions, elements)) + "\n"


def _lines(questions: int, elements: int) -> Iterator[str]:
    yield "format: 1\nid: large\ntitle: A large bank\ndescription: To measure with.\nelements:"
    for number in range(elements):
        yield f"  thing_{number}:\n    name: Thing number {number}\n    looks_for: That thing {number} was done."
        yield f"    hint: Say who did thing {number}, and when.\n    probe: What came of thing {number}?\n    cues:"
        yield from (
            f"      - ({verb}|had) ... thing {number} {verb}"
            for verb in ("wrote", "agreed", "measured", "named")
        )
    yield "questions:"
    for number in range(questions):
        required = ", ".join(f"thing_{(number * 7 + step * 13) % elements}" for step in range(5))
        yield f"  - id: large-{number}\n    prompt: Tell me about project {number}. What did you do, and what came of it?"
        yield f"    time_limit: 5m\n    difficulty: 2\n    tags: [project, year-{number % 30}]\n    required: [{required}]"
        yield "    probes:\n      - Who could say no?\n      - How do you know that it was you?"
        yield "    sample_answer: |\n      Nobody knew who decided. I asked nine people and wrote it down on one page.\n      It took six weeks."
