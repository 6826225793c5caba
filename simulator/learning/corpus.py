"""What evidence is learnt from: the passages of a bank's elements and the labelled answers beside it."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path

from simulator.banks.labelled import LabelledAnswer, answer_files, read_answers
from simulator.banks.passages import corpus_digest, passage_files, read_passages
from simulator.banks.problems import Problem
from simulator.banks.reading import read
from simulator.questions import Passage

__all__ = ["Corpus", "LabelledAnswer", "read_corpus"]


@dataclass(frozen=True, slots=True)
class Corpus:
    """All that evidence for a bank's own elements is learnt from.

    Attributes:
        passages: By element id, those in the bank itself first; only elements that have any.
        answers: The labelled answers beside the bank that give a verdict on one of its elements.
        digest: SHA-256 of it all, in hexadecimal.
    """

    passages: Mapping[str, tuple[Passage, ...]]
    answers: tuple[LabelledAnswer, ...]
    digest: str


def read_corpus(bank_file: Path, *, shared: Collection[str] = ()) -> tuple[Corpus, tuple[Problem, ...]]:
    """Read what evidence for a bank's own elements is learnt from, with what is wrong in it.

    Args:
        bank_file: The bank, with passages under its elements, or `passages/` or `answers/` beside it.
        shared: Ids of the elements that the bank shares with others, which labels may name.

    Raises:
        UnreadableFileError: When the bank cannot be read.
    """
    reading = read(bank_file)
    own = reading.salvaged.elements
    known = {*shared, *own}
    passages = dict(reading.passages)
    problems = list(reading.problems)
    for path in passage_files(bank_file.parent):
        if path.stem in own:
            inline = reading.passages.get(path.stem, ())
            file = read_passages(path, own, known, inline)
            passages[path.stem] = (*inline, *file.passages)
            problems += file.problems
    answers: list[LabelledAnswer] = []
    for path in answer_files(bank_file.parent):
        labelled = read_answers(path, known)
        answers += [one for one in labelled.answers if not one.elements.isdisjoint(own)]
        problems += labelled.problems
    return Corpus(passages, tuple(answers), corpus_digest(reading)), tuple(problems)
