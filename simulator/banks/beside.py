"""Checks what stands beside banks to learn evidence from: passages, labelled answers, and the weights made of them."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from simulator.banks.labelled import answer_files, read_answers
from simulator.banks.passages import corpus_digest, passage_files, read_passages
from simulator.banks.problems import KEY, Flaw, Problem, Severity
from simulator.banks.reading import Reading
from simulator.banks.weights import provenance, weights_path
from simulator.questions import Passage


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder with banks in it.

    Attributes:
        path: The folder.
        defined: Ids of the elements that any of its banks defines.
        checked: Those that the banks to be checked define, each with the passages inside the bank.
    """

    path: Path
    defined: Collection[str]
    checked: Mapping[str, tuple[Passage, ...]] = field(default_factory=dict)


def check_beside(folder: Folder, shared: Collection[str]) -> Iterator[tuple[Path, tuple[Problem, ...]]]:
    """Yield each file to learn from that has to do with the banks to be checked, with what is wrong in it.

    Args:
        folder: The banks' folder.
        shared: Ids of the shared elements, which labels may name.
    """
    known = {*shared, *folder.defined}
    for path in passage_files(folder.path):
        if path.stem in folder.checked or path.stem not in folder.defined:
            inline = folder.checked.get(path.stem, ())
            yield path, read_passages(path, folder.defined, known, inline).problems
    if folder.checked:
        for path in answer_files(folder.path):
            yield path, read_answers(path, known).problems


def weights_flaws(reading: Reading) -> Iterator[Flaw]:
    """Yield a warning where a bank's weights do not come from its passages as they are now."""
    own = reading.salvaged.elements
    files = {path.stem for path in passage_files(reading.path.parent)}
    labelled = {name for name in own if name in reading.passages or name in files}
    if not labelled:
        return
    name = weights_path(reading.path).name
    remedy = f"run `mock-interview banks learn {reading.salvaged.id}`"
    if weights_path(reading.path).exists():
        source = provenance(reading.path)
        if source is None:
            yield Flaw(("elements", KEY), f"{name} cannot be read", remedy, Severity.WARNING)
        elif source.digest != corpus_digest(reading):
            message = f"{name} is not what its passages teach now: they have changed since"
            yield Flaw(("elements", KEY), message, remedy, Severity.WARNING)
        return
    for element in sorted(name for name in labelled if not own[name].cues):
        message = f"nothing can find {element!r} yet: its passages have not been learnt from"
        yield Flaw(("elements", element, KEY), message, remedy, Severity.WARNING)
