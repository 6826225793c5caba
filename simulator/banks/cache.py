"""Keeps what was compiled from a file, so that the next start needs neither the YAML parser nor validation.

Everything here can be made anew: a cache that is damaged, stale or unwritable costs time and nothing else.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from simulator import __version__
from simulator.banks.draft import Draft, QuestionDraft
from simulator.banks.files import write_atomically
from simulator.questions import Element, Example

_SHAPE = 1
"""To be raised whenever what is kept changes within a version of the program."""

_KEPT = 100
"""Files at most; the oldest go first."""


@dataclass(frozen=True, slots=True)
class Cache:
    """Compiled banks by the content that they were made from.

    Attributes:
        folder: Where they are kept; made when first needed.
    """

    folder: Path

    def get(self, data: bytes) -> Draft | None:
        """Return what was compiled from these bytes, if it was kept by this version of the program."""
        try:
            seal, _, body = self._path(data).read_bytes().partition(b"\n")
            if seal != _seal(body):
                return None
            return _draft(json.loads(body))
        except (OSError, ValueError, TypeError, KeyError):
            return None

    def put(self, data: bytes, draft: Draft) -> None:
        """Keep what was compiled from these bytes, if that is possible here."""
        body = json.dumps(_plain(draft), ensure_ascii=False, separators=(",", ":")).encode()
        try:
            write_atomically(self._path(data), _seal(body) + b"\n" + body)
            self._forget_oldest()
        except OSError:
            return

    def _path(self, data: bytes) -> Path:
        digest = hashlib.sha256(f"{__version__} {_SHAPE}\n".encode() + data)
        return self.folder / f"bank-{digest.hexdigest()[:32]}.json"

    def _forget_oldest(self) -> None:
        kept = sorted(self.folder.glob("bank-*.json"), key=lambda path: path.stat().st_mtime, reverse=True)
        for path in kept[_KEPT:]:
            path.unlink(missing_ok=True)


def _seal(body: bytes) -> bytes:
    return hashlib.sha256(body).hexdigest().encode()


def _plain(draft: Draft) -> dict[str, Any]:
    """Return what `_draft` reads; lists stay the tuples that they are, which JSON writes as lists."""
    return _fields(draft) | {
        "elements": {name: _fields(one) for name, one in draft.elements.items()},
        "questions": [
            _fields(one) | {"examples": [_fields(example) for example in one.examples]}
            for one in draft.questions
        ],
    }


def _fields(value: Draft | QuestionDraft | Element | Example) -> dict[str, Any]:
    return {one.name: getattr(value, one.name) for one in fields(value)}


def _draft(data: dict[str, Any]) -> Draft:
    return Draft(
        id=data["id"],
        title=data["title"],
        description=data["description"],
        elements={name: _element(one) for name, one in data["elements"].items()},
        questions=tuple([_question(one) for one in data["questions"]]),
    )


def _element(data: dict[str, Any]) -> Element:
    return Element(**data | {"cues": tuple(data["cues"]), "personal_cues": ()})


def _question(data: dict[str, Any]) -> QuestionDraft:
    lists = {name: tuple(data[name]) for name in ("required", "optional", "tags", "probes")}
    examples = tuple([Example(one["answer"], tuple(one["covered"])) for one in data["examples"]])
    return QuestionDraft(**data | lists | {"examples": examples})
