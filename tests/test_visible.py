"""Text with control characters, shown without obeying any."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.visible import visible, visible_line


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain, with\ttabs\nand lines", "plain, with\ttabs\nand lines"),
        ("Zoë 漢字 🎉 é", "Zoë 漢字 🎉 é"),
        ("\x1b]0;title\x07", "␛]0;title␇"),
        ("a\x00b\x7fc\rd", "a␀b␡c␍d"),
        ("\x9b31m", "‹U+009B›31m"),
        ("\u202egnp.exe", "‹U+202E›gnp.exe"),
        ("a\u200bb\ufeff", "a‹U+200B›b‹U+FEFF›"),
        ("\ud800\U000e0041", "‹U+D800›‹U+E0041›"),
    ],
)
def test_what_would_be_obeyed_or_not_be_seen_is_shown(text: str, shown: str):
    assert visible(text) == shown


def test_a_line_stays_a_line():
    assert visible_line("a\r\nb\nc\td\x1b") == "a b c d␛"


@given(st.text(st.characters(exclude_categories=())))
def test_no_control_character_gets_through(text: str):
    kinds = {unicodedata.category(sign) for sign in visible(text) if sign not in "\n\t"}
    assert kinds.isdisjoint({"Cc", "Cs", "Zl", "Zp"})
    visible(text).encode()


@given(st.text())
def test_showing_twice_changes_nothing(text: str):
    assert visible(visible(text)) == visible(text)
