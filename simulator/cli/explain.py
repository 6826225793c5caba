"""`mock-interview explain`: say how one verdict came about."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import asdict
from typing import TYPE_CHECKING

import click

from simulator.cli.answer_files import answer_argument, read_answer
from simulator.cli.options import with_places
from simulator.errors import UnknownNameError
from simulator.figures import count
from simulator.places import Places
from simulator.visible import visible_json, visible_line

if TYPE_CHECKING:
    from simulator.feedback.explain import Explanation
    from simulator.feedback.weighed import Share, Weighed
    from simulator.questions import Element, Question

_LONGEST = 160
"""Code points of a window that are quoted."""
_MARKS = {"N": "taken back", "H": "imagined", "P": "the state before", "O": "somebody else's", "Q": "asked"}
_KIND = re.compile(r"#\w+|<\w+>")


@click.command()
@click.argument("question")
@click.argument("element")
@answer_argument
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@with_places
def explain(places: Places, question: str, element: str, file: str, *, as_json: bool) -> None:
    """Say how the verdict on one ELEMENT came about.

    What learnt evidence and cues add up to, the cues found, and those that came close.
    """
    from simulator.banks.catalogue import load
    from simulator.feedback.explain import explain as explained

    catalogue = load(places)
    asked = catalogue.ready(catalogue.question(question))
    wanted = _element(asked, element)
    explanation = explained(asked, wanted, read_answer(file))
    if as_json:
        click.echo(visible_json(asdict(explanation)))
        return
    for line in _in_words(wanted, explanation):
        click.echo(line)


def _element(question: Question, name: str) -> Element:
    found = {element.id: element for element in question.elements}
    if name not in found:
        remedy = f"{question.id} asks for {', '.join(found)}"
        raise UnknownNameError(f"element of {question.id}", name, found, remedy)
    return found[name]


def _in_words(element: Element, explanation: Explanation) -> Iterator[str]:
    cues = count(explanation.cues, "cue")
    sure = f"{explanation.confidence:.0%} sure"
    yield f"{visible_line(element.name)}: {explanation.verdict.value}, {sure} ({cues})"
    if explanation.weighed:
        yield from _sum(explanation.weighed)
    for one in explanation.found:
        sign = "counts" if one.counts else f"does not count, {visible_line(one.why_not)}"
        yield f"  found  {visible_line(one.cue)}"
        yield f"         “{visible_line(one.text)}” {sign}"
    for near in explanation.close:
        yield f"  close  {visible_line(near.cue)}"
        yield f"         {visible_line(near.obstacle)}"


def _sum(weighed: Weighed) -> Iterator[str]:
    summed = weighed.sum
    yield f"  learnt {summed.learnt:+6.2f}  “{_cut(visible_line(weighed.text))}”"
    for sign, shares in (("for", weighed.speaks_for), ("against", weighed.speaks_against)):
        if shares:
            yield f"                 {sign}: {', '.join(map(_share, shares))}"
    yield f"  cues   {summed.cues:+6.2f}"
    likely = f"covered from {summed.threshold:+.2f} on; {summed.probability:.0%} likely to be there"
    own = "" if weighed.decided else "; a cue of your own decides"
    yield f"  sum    {summed.total:+6.2f}  {likely}{own}"


def _share(share: Share) -> str:
    return f"{visible_line(share.text)}{_about(share.feature)} {share.odds:+.2f}"


def _about(feature: str) -> str:
    """Say what a feature is beside its words: how they stand, their class, or the detector that found them."""
    mark, _, name = feature.rpartition(":")
    kind = name if _KIND.fullmatch(name) else ""
    said = [one for one in (_MARKS.get(mark, ""), kind) if one]
    return f" ({', '.join(said)})" if said else ""


def _cut(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"
