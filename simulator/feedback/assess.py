"""One answer held against one question: a verdict for each element, with the words that earned it."""

from __future__ import annotations

from simulator.feedback.asides import bare_names, said_again
from simulator.feedback.assessment import Assessment
from simulator.feedback.learnt import Windows
from simulator.feedback.mentions import find_mentions, rubric
from simulator.feedback.reading import read
from simulator.feedback.verdicts import judge
from simulator.questions import Question

BARE_LIST = "A list of names says nothing of what was done with them: one clause about each is enough."


def assess(question: Question, answer: str) -> Assessment:
    """Find what an answer contains of what a question asks for.

    Raises:
        CueError: When a cue of the question cannot be understood; a bank that passed its check holds none.
    """
    compiled = rubric(question.elements)
    reading = read(answer)
    matcher = compiled.matcher(reading)
    bare = bare_names(reading, compiled.names)
    aside = bare.tokens | said_again(reading, question.prompt)
    windows = Windows(reading, matcher.detections, aside)
    findings = []
    for place, (element, cues) in enumerate(zip(question.elements, compiled.elements, strict=True)):
        mentions = list(find_mentions(cues, reading, matcher, aside))
        findings.append(judge(element, mentions, reading, windows, required=place < len(question.required)))
    remarks = (BARE_LIST,) if bare.listed else ()
    return Assessment(question.id, tuple(findings), len(reading.tokens), remarks)
