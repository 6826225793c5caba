"""What `mock-interview banks test` prints: figures, mistakes, and what changes when answers are varied."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from simulator.feedback.agreement import Agreement, Case, Judged, Tally, agreement, by_group, tally
from simulator.feedback.instruments import Way, alone, by_kind, calibration, learns
from simulator.feedback.variations import Change, changes
from simulator.figures import count
from simulator.visible import visible_line

_VARIATIONS = {
    "negated": "Denied, and covered all the same",
    "names": "A bare list of names, and covered",
    "typos": "Changed by typos",
}


@dataclass(frozen=True, slots=True)
class Tested:
    """What came of testing some cases.

    Attributes:
        result: The verdicts as a candidate would get them.
        alone: The verdicts by each kind of evidence by itself; empty when nothing was learnt.
        changed: What varying the answers changed.
    """

    result: Agreement
    alone: Mapping[Way, Sequence[Judged]]
    changed: Sequence[Change]


def hold(cases: Sequence[Case]) -> Tested:
    """Assess cases in every way."""
    ways = {way: alone(cases, way) for way in Way} if learns(cases) else {}
    return Tested(agreement(cases), ways, list(changes(cases)))


def report(tested: Tested, *, silent: bool) -> Iterator[str]:
    """Say it in words, line by line."""
    result = tested.result
    yield f"{'':<26}{'kappa':>6}{'precision':>11}{'recall':>8}{'verdicts':>10}"
    yield from _ways("all", result.overall, {way: tally(judged) for way, judged in tested.alone.items()})
    groups = {way: by_group(judged) for way, judged in tested.alone.items()}
    for group, figures in result.by_group.items() if len(result.by_group) > 1 else ():
        yield from _ways(group or "(none)", figures, {way: one[group] for way, one in groups.items()})
    yield ""
    yield from (_row(element, figures) for element, figures in result.by_element.items())
    yield from _kinds(result.judged)
    yield from _calibration(result.judged)
    yield from _mistakes("Found, not expected", result.false_accepts)
    yield from _mistakes("Expected, not detected", result.false_rejects)
    for variation, title in _VARIATIONS.items():
        yield from _changes(title, [one for one in tested.changed if one.variation == variation])
    yield from _silent(result, listed=silent)


def _ways(name: str, together: Tally, alone: Mapping[Way, Tally]) -> Iterator[str]:
    yield _row(name, together)
    yield from (_row(f"  {way}", figures) for way, figures in alone.items())


def _kinds(judged: Sequence[Judged]) -> Iterator[str]:
    kinds = by_kind(judged)
    if kinds:
        yield "\nFound though absent, by kind of absence"
    for kind in kinds:
        yield f"  {visible_line(kind.name):<24}{kind.accepted:>6} of {kind.verdicts}"


def _calibration(judged: Sequence[Judged]) -> Iterator[str]:
    yield "\nRight, by confidence"
    for one in calibration(judged):
        share = f"{one.right} of {one.verdicts}, {one.right / one.verdicts:.0%}"
        yield f"  from {one.least:<19.0%}{share:>16}   mean confidence {one.confidence:.0%}"


def _row(name: str, one: Tally) -> str:
    figures = f"{_two(one.kappa):>6}{_two(one.precision):>11}{_two(one.recall):>8}{one.total:>10}"
    return f"{visible_line(name):<26}{figures}"


def _two(figure: float | None) -> str:
    return "-" if figure is None else f"{figure:.2f}"


def _mistakes(title: str, mistakes: Iterable[Judged]) -> Iterator[str]:
    ordered = sorted(mistakes, key=lambda one: one.finding.element)
    if ordered:
        yield f"\n{title}: {len(ordered)}"
    for one in ordered:
        cue = f"  <- {visible_line(one.cue)}" if one.cue else ""
        words = f"  “{visible_line(one.sentence)}”" if one.sentence else ""
        verdict = "" if one.finding.covered else f" ({one.finding.verdict.value})"
        yield f"  {one.finding.element:<24}{visible_line(one.case.name)}{verdict}{words}{cue}"


def _changes(title: str, changed: list[Change]) -> Iterator[str]:
    if changed:
        yield f"\n{title}: {len(changed)}"
    for one in changed:
        now = "now covered" if one.covered else "no longer covered"
        said = f" {now}" if one.variation == "typos" else ""
        yield f"  {one.element:<24}{visible_line(one.case.name)}{said}  “{visible_line(one.text)}”"


def _silent(result: Agreement, *, listed: bool) -> Iterator[str]:
    number = sum(len(cues) for _, cues in result.silent)
    if number:
        yield f"\n{count(number, 'cue')} found in no answer" + ("" if listed else "; --silent lists them")
    if listed:
        for element, cues in result.silent:
            yield from (f"  {element:<24}{visible_line(cue)}" for cue in cues)


def figures(tested: Tested) -> dict[str, Any]:
    """Return it as JSON-ready values."""
    result = tested.result
    return {
        "overall": _tally(result.overall),
        "groups": {name: _tally(one) for name, one in result.by_group.items()},
        "elements": {name: _tally(one) for name, one in result.by_element.items()},
        "mistakes": [
            {
                "case": one.case.name,
                "element": one.finding.element,
                "expected": one.expected,
                "found": one.finding.covered,
                "text": one.sentence,
                "cue": one.cue,
            }
            for one in (*result.false_accepts, *result.false_rejects)
        ],
        "alone": {way.value: _tally(tally(judged)) for way, judged in tested.alone.items()},
        "kinds": [asdict(one) for one in by_kind(result.judged)],
        "calibration": [asdict(one) for one in calibration(result.judged)],
        "silent": dict(result.silent),
    }


def _tally(one: Tally) -> dict[str, Any]:
    return {
        "kappa": one.kappa,
        "precision": one.precision,
        "recall": one.recall,
        "verdicts": one.total,
        "false_accepts": one.only_found,
        "false_rejects": one.only_expected,
    }
