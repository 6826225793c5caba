from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from textual.app import App, ComposeResult
from textual.events import Paste
from textual.widgets.text_area import Selection

from simulator.tui.widgets.editor import Editor, pictured


class OnlyEditor(App[None]):
    def compose(self) -> ComposeResult:
        yield Editor()


def drawn(editor: Editor) -> str:
    return "\n".join(editor.render_line(y).text for y in range(editor.size.height))


@given(st.text())
def test_a_picture_takes_as_many_characters_as_the_text(text):
    assert len(pictured(text)) == len(text)


async def test_raw_escapes_that_are_pasted_are_kept_and_never_drawn():
    app = OnlyEditor()
    async with app.run_test(size=(40, 10)) as pilot:
        editor = app.query_one(Editor)
        app.post_message(Paste("red \x1b[31mtext\x1b]0;title\x07 end"))
        await pilot.pause()
        assert editor.text == "red \x1b[31mtext\x1b]0;title\x07 end"
        assert "red ␛[31mtext␛]0;title␇ end" in drawn(editor)
        assert not {"\x1b", "\x07"} & set(drawn(editor))


async def test_lines_with_control_characters_wrap_where_they_are_seen_to_end():
    app = OnlyEditor()
    async with app.run_test(size=(30, 10)) as pilot:
        editor = app.query_one(Editor)
        app.post_message(Paste("\x1b[0m word " * 20 + "last"))
        await pilot.pause()
        assert drawn(editor).count("␛") == 20
        assert "last" in drawn(editor)


async def test_a_paste_can_be_undone_and_done_again():
    app = OnlyEditor()
    async with app.run_test(size=(40, 10)) as pilot:
        editor = app.query_one(Editor)
        app.post_message(Paste("one page"))
        await pilot.pause()
        await pilot.press("ctrl+z")
        assert editor.text == ""
        await pilot.press("ctrl+y")
        assert editor.text == "one page"


@pytest.mark.parametrize(
    ("text", "first", "last", "words"),
    [
        ("one two", (0, 4), (0, 7), "two"),
        ("one\ntwo\nthree", (1, 0), (2, 5), "two\nthree"),
        ("one\r\ntwo", (1, 0), (1, 3), "two"),
        ("wide 漢字 ☕ end", (0, 5), (0, 9), "漢字 ☕"),
    ],
)
async def test_a_selection_is_given_in_code_points_of_the_text(text, first, last, words):
    app = OnlyEditor()
    async with app.run_test():
        editor = app.query_one(Editor)
        editor.load_text(text)
        editor.selection = Selection(last, first)
        start, end = editor.selected_range
        assert text[start:end] == words
