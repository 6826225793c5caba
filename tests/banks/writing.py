"""Small banks for tests."""

from __future__ import annotations

from pathlib import Path

BANK = """\
format: 1
id: {name}
title: {name}
elements:
  {name}_pager:
    name: Paging
    cues: [got paged, pager went off]
questions:
  - id: {name}-1
    prompt: Tell me about a hard night.
    required: [situation, {name}_pager]
    optional: [lesson]
  - id: {name}-2
    prompt: And what came of it?
    required: [situation, lesson]
    time_limit: 1m30s
"""


def write_bank(folder: Path, name: str, text: str = BANK) -> Path:
    """Write a bank of two questions, or the text given, with its name filled in."""
    path = folder / f"{name}.yaml"
    path.write_text(text.replace("{name}", name), encoding="utf-8")
    return path
