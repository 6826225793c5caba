"""Labelled texts in files of their own: `passages/ELEMENT.yaml` beside the bank that defines the element."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import astuple, dataclass
from functools import lru_cache
from itertools import chain
from pathlib import Path

from simulator.banks.cue_checks import cut_off
from simulator.banks.draft import unknown_element
from simulator.banks.files import UnreadableFileError, read_bytes
from simulator.banks.format import Groups, PassagesFields
from simulator.banks.labelled import answer_files
from simulator.banks.problems import Flaw, Loc, Problem
from simulator.banks.reading import Reading, validated
from simulator.banks.sources import bank_files
from simulator.banks.yaml_errors import lines_of
from simulator.errors import nearest
from simulator.questions import Passage

FOLDER = "passages"
_KEEP = "keep the one that is right"


@dataclass(frozen=True, slots=True)
class PassageFile:
    """What came of reading a file of passages.

    Attributes:
        element: The element that they are for; empty when the file does not validate.
        passages: In the file's order.
        problems: What is wrong with the file by itself, by line.
    """

    element: str = ""
    passages: tuple[Passage, ...] = ()
    problems: tuple[Problem, ...] = ()


def passage_files(folder: Path) -> list[Path]:
    """Return the files of passages beside the banks of a folder, by name."""
    beside = folder / FOLDER
    return bank_files(beside) if beside.is_dir() else []


def read_passages(
    path: Path, defined: Collection[str], known: Collection[str], inline: Sequence[Passage] = ()
) -> PassageFile:
    """Read a file of passages.

    Args:
        path: The file; its name is that of its element.
        defined: Ids of the elements that the banks beside it define.
        known: Ids of all elements that there are.
        inline: The passages for the same element that stand in its bank.
    """
    try:
        return _read(path, read_bytes(path), frozenset(defined), frozenset(known), tuple(inline))
    except UnreadableFileError as error:
        return PassageFile(problems=(Problem(path, 1, 1, error.message, error.remedy),))


@lru_cache(maxsize=256)  # the screen of banks checks everything anew whenever one file has changed
def _read(
    path: Path, data: bytes, defined: frozenset[str], known: frozenset[str], inline: tuple[Passage, ...]
) -> PassageFile:
    document, fields, problems = validated(path, data, PassagesFields)
    if document is None or fields is None:
        return PassageFile(problems=problems)
    reading = Reading(path, document, lines=tuple(lines_of(data.decode("utf-8-sig"))))
    placed = [*_placed("present", fields.present), *_placed("absent", fields.absent)]
    flaws = chain(
        _element_flaws(path, fields.element, defined),
        passage_flaws(placed, known),
        _inline_flaws(placed, inline),
    )
    found = sorted({*problems, *map(reading.problem, flaws), *cut_off(reading)})
    return PassageFile(fields.element, tuple([passage for _, passage in placed]), tuple(found))


def _placed(label: str, groups: Groups) -> Iterator[tuple[Loc, Passage]]:
    for kind, entries in groups.items():
        for place, one in enumerate(entries):
            also = tuple(one.also or ())
            yield (
                (label, kind, place),
                Passage(one.text, label == "present", kind, also, one.also is not None),
            )


def _element_flaws(path: Path, element: str, defined: Collection[str]) -> Iterator[Flaw]:
    if element not in defined:
        message = f"no bank beside this folder defines an element {element!r}"
        near = " or ".join(nearest(element, defined))
        remedy = f"did you mean {near}?" if near else "move the file to `passages/` beside the bank that does"
        yield Flaw(("element",), message, remedy)
    elif path.stem != element:
        message = f"the passages are for {element!r}, and the file's name is {path.name}"
        yield Flaw(("element",), message, f"name it {element}.yaml, or correct the element")


def passage_flaws(placed: Iterable[tuple[Loc, Passage]], known: Collection[str]) -> Iterator[Flaw]:
    """Yield texts that stand twice among the passages of one element, and elements that do not exist."""
    first: dict[str, tuple[Loc, Passage]] = {}
    for loc, passage in placed:
        here = (*loc, "text")
        earlier, other = first.setdefault(_plain(passage.text), (here, passage))
        if other.present != passage.present:
            yield Flaw(here, "the same text is both present and absent", _KEEP, other=earlier)
        elif earlier != here:
            yield Flaw(here, "the same text stands here twice", "delete one", other=earlier)
        for index, name in enumerate(passage.also):
            if name not in known:
                yield unknown_element((*loc, "also", index), name, known)


def _inline_flaws(placed: Iterable[tuple[Loc, Passage]], inline: Iterable[Passage]) -> Iterator[Flaw]:
    known = {_plain(one.text): one.present for one in inline}
    for loc, passage in placed:
        label = known.get(_plain(passage.text))
        if label is passage.present:
            yield Flaw((*loc, "text"), "the same text stands in the bank itself", "delete one")
        elif label is not None:
            yield Flaw((*loc, "text"), "the same text stands in the bank itself with the other label", _KEEP)


def _plain(text: str) -> str:
    return " ".join(text.casefold().split())


def corpus_digest(reading: Reading) -> str:
    """Return the SHA-256 of all that evidence for a bank's own elements is learnt from, in hexadecimal.

    Only bytes are read, never parsed: the passages of its elements, in files and in the bank itself, and the
    labelled answers beside it. The same on every system, whatever its line ends.
    """
    folder, own = reading.path.parent, reading.salvaged.elements
    files = [path for path in passage_files(folder) if path.stem in own]
    digest = hashlib.sha256(json.dumps(_inline(reading.passages)).encode())
    for path in (*files, *answer_files(folder)):
        data = read_bytes(path).removeprefix(b"\xef\xbb\xbf").replace(b"\r\n", b"\n")
        digest.update(f"\n{path.parent.name}/{path.name} {len(data)}\n".encode() + data)
    return digest.hexdigest()


def _inline(passages: Mapping[str, tuple[Passage, ...]]) -> list[object]:
    return [[name, *map(astuple, passages[name])] for name in sorted(passages)]
