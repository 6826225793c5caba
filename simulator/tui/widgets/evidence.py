"""Numbers for the elements found, and the answer with those numbers at the words that carry them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import pairwise

from textual.content import Content

from simulator.feedback.assessment import Assessment, Finding, Verdict
from simulator.visible import visible

_SUPERSCRIPT = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_STYLES = {
    Verdict.COVERED: "$foreground on $evidence underline",
    Verdict.DENIED: "$foreground on $doubt italic",
}
_TIME_UP = ("\n╌╌╌ time was up here ╌╌╌\n", "$warning")
_NUMBER_STYLES = {Verdict.COVERED: "bold $accent", Verdict.DENIED: "bold $warning"}


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words of the answer that carry one element.

    Attributes:
        start: Offset of the first code point in the answer.
        end: Offset behind the last.
        number: The element's number.
        verdict: What the words say of it.
    """

    start: int
    end: int
    number: int
    verdict: Verdict


def numbers(assessment: Assessment) -> dict[str, int]:
    """Return a number from 1 for each element that has words in the answer, in the findings' order."""
    found = (finding.element for finding in assessment.findings if finding.evidence)
    return {element: number for number, element in enumerate(found, 1)}


def stretches(findings: Iterable[Finding], number: Mapping[str, int]) -> list[Stretch]:
    """Return the words of all findings that have a number."""
    return [
        Stretch(one.start, one.end, number[finding.element], finding.verdict)
        for finding in findings
        if finding.element in number
        for one in finding.evidence
    ]


def superscript(number: int) -> str:
    """Return a number in raised digits, which need no colour."""
    return str(number).translate(_SUPERSCRIPT)


def numbered(
    answer: str, marked: Iterable[Stretch], *, raise_numbers: bool = True, time_up: int | None = None
) -> Content:
    """Return the answer with its evidence marked, and each stretch's number raised behind it.

    Args:
        answer: The whole answer.
        marked: The stretches that carry evidence.
        raise_numbers: Whether their numbers are shown.
        time_up: Offset of where the answer stood when time was up; a line of its own says so there.
    """
    within = sorted(
        (one for one in marked if 0 <= one.start < one.end <= len(answer)), key=lambda one: one.number
    )
    cut = {} if time_up is None else {min(time_up, len(answer)): _TIME_UP}
    edges = sorted({0, len(answer), *cut, *(edge for one in within for edge in (one.start, one.end))})
    parts: list[str | tuple[str, str]] = [cut[0]] if 0 in cut else []
    for start, end in pairwise(edges):
        covering = [one for one in within if one.start <= start and end <= one.end]
        shown = visible(answer[start:end])
        parts.append((shown, _STYLES[_strongest(covering)]) if covering else shown)
        parts += _raised([one for one in within if raise_numbers and one.end == end])
        parts += [cut[end]] if end in cut else []
    return Content.assemble(*parts)


def _strongest(covering: list[Stretch]) -> Verdict:
    verdicts = {one.verdict for one in covering}
    return Verdict.COVERED if Verdict.COVERED in verdicts else Verdict.DENIED


def _raised(ending: list[Stretch]) -> list[str | tuple[str, str]]:
    unique = {one.number: one for one in ending}
    texts = [(superscript(one.number), _NUMBER_STYLES[one.verdict]) for one in unique.values()]
    return [part for text in texts for part in ("˒", text)][1:]
