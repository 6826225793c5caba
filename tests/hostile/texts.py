"""A bank from a stranger in which every text does its worst, and what to look for afterwards."""

from __future__ import annotations

import re
from pathlib import Path

MARKUP = "[red]x[/red] [/path] [/] [b [@click=app.exit]out[/] [link=https://evil.example]l[/link] {0} %s $HOME `id`"
SEQUENCES = "\x1b[2J\x1b[31m \x1b]0;PWNED\x07 \x1b]52;c;UFdORUQ=\x07 \x1b]8;;http://evil.example\x07l\x1b]8;;\x07 \x9b31m"
DIRECTIONS = "\u202egnp.exe\u202c \u2066i\u2069 \u200f"
NOTHING_SEEN = "zero\u200bwidth\u2060\ufeff\u00ad\u3164\U000e0041"
CONTROLS = "nul\x00 bell\x07 back\x08 delete\x7f return\r form\x0c"
HTML = "<script>document.title='PWNED'</script><img src=x onerror=document.title='PWNED'>&amp;\"'</style>-->"
ENORMOUS = "w" * 3_000
PILED_UP = "e" + "\u0301" * 60

EVERYTHING = f"{MARKUP} {SEQUENCES} {DIRECTIONS} {NOTHING_SEEN} {CONTROLS} {HTML} {PILED_UP} {ENORMOUS} ../../etc/passwd"
ANSWER = f"We wrote a page. Each line got a named owner {MARKUP} {SEQUENCES} {DIRECTIONS}. {HTML} {CONTROLS} {NOTHING_SEEN}"
OBEYED = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\u3164\ud800-\udfff\U000e0000-\U000e0fff]"
)
"""What no front end may let through; the newline and the tab are harmless."""


def quoted(text: str) -> str:
    """Return the text as YAML has it in double quotes, whatever is in it."""
    return '"' + "".join(c if c.isalnum() and c.isascii() else f"\\U{ord(c):08x}" for c in text) + '"'


def bank(folder: Path) -> Path:
    """Write the bank and return its file."""
    text = quoted(EVERYTHING)
    path = folder / "hostile.yaml"
    path.write_text(
        f"""\
format: 1
id: hostile
title: {text}
description: {text}
elements:
  owner:
    name: {text}
    looks_for: {text}
    not_enough: {text}
    why: {text}
    hint: {text}
    probe: {text}
    cues: ["named owner"]
  figure:
    name: {text}
    cues: ["half the price"]
questions:
  - id: hostile-one
    prompt: {text}
    required: [owner, figure]
    time_limit: 5m
    tags: [{text}]
    probes: [{text}]
    sample_answer: {text}
    examples:
      - answer: {quoted(ANSWER)}
        covered: [owner]
""",
        encoding="utf-8",
    )
    return path
