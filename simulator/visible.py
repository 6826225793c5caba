"""Showing text that may hold control characters, without obeying and without hiding any of them."""

from __future__ import annotations

import re

_HIDDEN = re.compile(
    "["
    "\x00-\x08\x0b-\x1f\x7f-\x9f"  # C0 but for tab and newline, DEL, C1: escape sequences begin here
    "\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f"  # soft hyphen, joiners and fillers
    "\u200b-\u200f\u2028-\u202e\u2060-\u206f"  # zero width, separators, bidirectional overrides
    "\u3164\ufeff\uffa0\ufff9-\ufffb"  # fillers, byte order mark, annotations
    "\ud800-\udfff"  # lone surrogates, which no terminal can be sent
    "\U000e0000-\U000e0fff"  # tags
    "]"
)
_PICTURES = 0x2400
_LAST_PICTURE = 0x20
_DELETE = 0x7F


def visible(text: str) -> str:
    """Return text with what would be obeyed or not be seen made visible: ESC as `␛`, others by number.

    Newlines and tabs stay. Offsets into the text do not fit what is returned: cut it into pieces first.
    """
    return _HIDDEN.sub(_picture, text)


def visible_line(text: str) -> str:
    """Return text as `visible` does, on one line: newlines and tabs become spaces."""
    return visible(text.replace("\r\n", " ").replace("\n", " ").replace("\t", " "))


def visible_json(value: object, *, indent: int | None = 2) -> str:
    """Return JSON that means the same wherever it is read, and that a terminal may show as it is."""
    import json

    text = json.dumps(value, indent=indent, ensure_ascii=False)
    return _HIDDEN.sub(lambda match: json.dumps(match[0])[1:-1], text)


def _picture(match: re.Match[str]) -> str:
    code = ord(match[0])
    if code < _LAST_PICTURE:
        return chr(_PICTURES + code)
    return "␡" if code == _DELETE else f"‹U+{code:04X}›"  # noqa: RUF001 - set apart from what an answer may hold
