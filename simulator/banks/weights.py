"""The file of learnt evidence beside a bank: a line that says where it comes from, then a line an element.

Only the lines of the elements that are asked for are taken apart. A weight is a whole number times the element's
`scale`; features of the same weight stand together, which keeps the file small and its differences readable.
"""

from __future__ import annotations

import json
import os
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from simulator.banks.files import write_atomically
from simulator.questions import Element, Weights

FORMAT = 1
STEPS = 127
"""Whole numbers that a weight is rounded to, on each side of zero."""
_BEGINNING = b'\n{"element":"'
"""How an element's line begins, behind the one before it."""


@dataclass(frozen=True, slots=True)
class Provenance:
    """Where weights come from.

    Attributes:
        digest: Of the passages and answers that they were fitted to.
        fitted_by: The program and the library that fitted them, with their versions.
        settings: What they were fitted with, by name.
        agreement: Cross-validated agreement with the labels, by element and for `all`: kappa, precision, recall, verdicts.
    """

    digest: str
    fitted_by: str
    settings: Mapping[str, float]
    agreement: Mapping[str, Mapping[str, float]]


def weights_path(bank_file: Path) -> Path:
    """Return where the weights of a bank's elements stand."""
    return bank_file.with_suffix(".weights.jsonl")


def learnt(element: Element, bank_file: Path) -> Weights | None:
    """Return the learnt evidence of an element that a file defines; None where there is none that can be read."""
    path = weights_path(bank_file)
    try:
        with path.open("rb") as file:
            stamp = os.fstat(file.fileno())
            at = _places(path, stamp.st_mtime_ns, stamp.st_size).get(element.id)
            if at is None:
                return None
            file.seek(at)
            return _weights(json.loads(file.readline()))
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None


def provenance(bank_file: Path) -> Provenance | None:
    """Return where a bank's weights come from; None where it has none that can be read."""
    try:
        with weights_path(bank_file).open("rb") as file:
            data = json.loads(file.readline())
        return Provenance(data["digest"], data["fitted_by"], data["settings"], data["agreement"])
    except (OSError, ValueError, KeyError, TypeError):
        return None


def write_weights(bank_file: Path, source: Provenance, weights: Mapping[str, Weights]) -> Path:
    """Write the weights of a bank's elements beside it, all or nothing.

    Returns:
        The file.
    """
    head = {
        "format": FORMAT,
        "digest": source.digest,
        "fitted_by": source.fitted_by,
        "settings": source.settings,
        "agreement": source.agreement,
    }
    lines = [json.dumps(head), *(_line(name, one) for name, one in weights.items())]
    path = weights_path(bank_file)
    write_atomically(path, "".join(f"{line}\n" for line in lines).encode())
    return path


@lru_cache(maxsize=16)
def _places(path: Path, _changed: int, _size: int) -> Mapping[str, int]:
    """Return where each element's line begins in a weights file as it is now, in bytes.

    Raises:
        OSError: When it cannot be read.
    """
    data, places = path.read_bytes(), {}
    at = data.find(_BEGINNING)
    while at >= 0:
        name = at + len(_BEGINNING)
        places[data[name : data.find(b'"', name)].decode(errors="replace")] = at + 1
        at = data.find(_BEGINNING, name)
    return places


def _weights(data: Mapping[str, Any]) -> Weights:
    scale = float(data["scale"])
    steps = [(int(step) * scale, names.split()) for step, names in data["weights"].items()]
    features = {name: weight for weight, names in steps for name in names}
    return Weights(
        float(data["bias"]), features, float(data["cue"]), float(data["denied"]), float(data["threshold"])
    )


def _line(element: str, weights: Weights) -> str:
    heaviest = max((abs(weight) for weight in weights.features.values()), default=1.0)
    scale = heaviest / STEPS
    steps: dict[int, list[str]] = defaultdict(list)
    for name, weight in weights.features.items():
        steps[round(weight / scale)].append(name)
    grouped = {str(step): " ".join(sorted(steps[step])) for step in sorted(steps, reverse=True) if step}
    data = {
        "element": element,
        "bias": round(weights.bias, 4),
        "cue": round(weights.cue, 3),
        "denied": round(weights.denied, 3),
        "threshold": round(weights.threshold, 3),
        "scale": float(f"{scale:.5g}"),
        "weights": grouped,
    }
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"))
