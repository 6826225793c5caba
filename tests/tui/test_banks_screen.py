from __future__ import annotations

import subprocess
from contextlib import nullcontext
from pathlib import Path

import pytest
from textual.widgets import Input

from simulator.banks.guide import Kind, Paragraph
from simulator.banks.problems import Problem
from simulator.tui.banks.leaf import InPlace, lay_out
from simulator.tui.banks.shelf import Shelf
from tests.banks.large import large_bank
from tests.tui.banks_rig import BROKEN, ONCALL

SIZES = [(80, 24), (120, 40)]


class Lent(list):
    """The commands that the terminal was lent to; each does as `act` says and ends with `code`."""

    code = 0

    @staticmethod
    def act(path: str) -> None:
        """Change nothing."""

    def run(self, arguments, **_):
        self.append(arguments)
        self.act(arguments[-1])
        return subprocess.CompletedProcess(arguments, self.code)


@pytest.fixture
def lent(monkeypatch) -> Lent:
    """Let the author's editor be an emacs that is none."""
    commands = Lent()
    monkeypatch.delenv("VISUAL", raising=False)
    monkeypatch.setenv("EDITOR", "emacs")
    monkeypatch.setattr("shutil.which", lambda name: name)
    monkeypatch.setattr("textual.app.App.suspend", lambda _app: nullcontext())
    monkeypatch.setattr(subprocess, "run", commands.run)
    return commands


def marked(author) -> str:
    item = author.app.screen.query_one(Shelf).item
    return item.key.split(" ")[0] + " " + str(getattr(item.part, "id", item.entry.row.id))


@pytest.mark.parametrize("size", SIZES)
async def test_banks_stand_below_where_they_come_from_with_their_state(authoring, same_screen, size):
    async with authoring(size, oncall=ONCALL, broken=BROKEN) as author:
        await same_screen(author, "banks-list")
        await author.press("down", "enter", "down")
        await same_screen(author, "banks-question")


@pytest.mark.parametrize("size", SIZES)
async def test_problems_are_shown_in_their_place(authoring, same_screen, size):
    async with authoring(size, oncall=ONCALL, broken=BROKEN) as author:
        await author.press("down", "down", "right")
        await same_screen(author, "banks-problems")


async def test_one_bank_at_a_time_is_unfolded(authoring):
    async with authoring(oncall=ONCALL) as author:
        await author.press("down", "right")
        assert "1 oncall-night" in author.screen_text()
        await author.press("down", "left")
        assert "1 oncall-night" not in author.screen_text()
        assert marked(author) == "bank oncall"
        await author.press("enter", "up", "enter")
        text = author.screen_text()
        assert "1 oncall-night" not in text
        assert "Named owners" in text


async def test_space_turns_the_page_beside_the_list(authoring):
    async with authoring(oncall=ONCALL) as author:
        await author.press("down")
        assert "Nobody knew why the till" not in author.screen_text()
        await author.press("space")
        assert "Nobody knew why the till" in author.screen_text()
        await author.press("backspace")
        assert "Hard nights" in author.screen_text()


async def test_what_is_saved_is_read_and_checked_at_once_and_the_mark_stays(authoring):
    async with authoring(oncall=ONCALL) as author:
        await author.press("down", "enter", "down")
        await author.save("oncall", ONCALL.replace("pager went off", "pager (went off"))
        assert "1 error" in author.screen_text()
        assert marked(author) == "question oncall-night"
        await author.save("oncall", ONCALL.replace("a hard night", "the hardest night"))
        assert "the hardest night" in author.screen_text()
        assert "nothing to mend" in author.screen_text()


async def test_a_bank_that_comes_or_goes_while_it_is_shown_does_so_on_the_screen(authoring):
    async with authoring(oncall=ONCALL) as author:
        await author.save("broken", BROKEN)
        assert "broken  1 error" in author.screen_text()
        await author.press("down", "down")
        (author.folder / "broken.yaml").unlink()
        await author.save("oncall", ONCALL + "\n")
        assert "broken" not in author.screen_text()
        assert marked(author) == "bank elements"


async def test_a_new_bank_is_written_and_marked_and_can_be_practised_at_once(authoring):
    async with authoring() as author:
        await author.press("n", *"On call", "enter")
        assert "what about on_call?" in author.screen_text()
        author.app.screen.query_one(Input).value = "elements"
        await author.press("enter")
        assert "there is a bank named 'elements' already" in author.screen_text()
        author.app.screen.query_one(Input).value = "nights"
        await author.press("enter")
        assert (author.folder / "nights.yaml").exists()
        assert marked(author) == "bank nights"
        assert "1 nights-broken" in author.screen_text()
        await author.press("p")
        assert author.screen_name == "InterviewScreen"
        assert "something that people relied on broke" in author.screen_text()


async def test_a_question_can_be_practised_by_itself(authoring):
    async with authoring(oncall=ONCALL.replace("    optional", "    time_limit: 2m\n    optional")) as author:
        await author.press("down", "enter", "down", "p")
        assert author.app.screen.interview.question.id == "oncall-night"
        assert author.app.screen.interview.total == 1


@pytest.mark.parametrize(
    ("keys", "place"),
    [
        (("down",), "oncall.yaml:1:1"),
        (("down", "enter", "down"), "oncall.yaml:14:5"),
        (("down", "enter", "down", "down"), "oncall.yaml:6:3"),
        (("down", "down"), "broken.yaml:7:16"),
        (("enter", "down", "down"), "elements.yaml:10:3"),
    ],
)
async def test_the_editor_opens_the_file_at_the_line_of_what_is_marked(authoring, lent, keys, place):
    async with authoring(oncall=ONCALL, broken=BROKEN) as author:
        await author.press(*keys, "e")
    name, line, column = place.split(":")
    [(program, position, path)] = lent
    assert (program, position, Path(path).name) == ("emacs", f"+{line}:{column}", name)


async def test_what_the_editor_saved_is_shown_on_return(authoring, lent):
    async with authoring(oncall=ONCALL) as author:
        lent.act = lambda path: Path(path).write_text(ONCALL.replace("On call", "Nights"), encoding="utf-8")
        await author.press("down", "e")
        assert "Nights" in author.screen_text()


async def test_an_editor_with_a_window_of_its_own_is_not_waited_for(authoring, monkeypatch):
    started = []
    monkeypatch.setattr(subprocess, "Popen", lambda arguments, **_: started.append(arguments))
    monkeypatch.setenv("VISUAL", "code --wait")
    monkeypatch.setattr("shutil.which", lambda name: name)
    async with authoring(oncall=ONCALL) as author:
        await author.press("down", "e")
        assert "follows what you save" in told(author)
    assert started == [("code", "--goto", f"{author.folder / 'oncall.yaml'}:1:1")]


async def test_a_terminal_that_cannot_be_lent_is_said_with_the_place(authoring, monkeypatch):
    monkeypatch.setenv("EDITOR", "emacs")
    monkeypatch.delenv("VISUAL", raising=False)
    monkeypatch.setattr("shutil.which", lambda name: name)
    async with authoring(oncall=ONCALL) as author:
        await author.press("down", "e")
        assert "cannot be lent to an editor" in told(author)
        assert "oncall.yaml:1:1" in told(author)


async def test_an_editor_that_is_not_there_is_said(authoring, monkeypatch):
    monkeypatch.setenv("VISUAL", "no-such-editor")
    async with authoring(oncall=ONCALL) as author:
        await author.press("e")
        assert "no-such-editor" in told(author)
        assert author.screen_name == "BanksScreen"


async def test_an_editor_that_fails_is_said_and_the_screen_goes_on(authoring, lent):
    async with authoring(oncall=ONCALL) as author:
        lent.code = 3
        await author.press("e")
        assert "ended with 3" in told(author)


async def test_what_a_bank_says_is_never_taken_for_markup_or_obeyed(authoring):
    hostile = ONCALL.replace("On call", r'"[red]On \e[2J call"').replace(
        "How you noticed", "'[bold]x[/bold]'"
    )
    async with authoring(oncall=hostile) as author:
        await author.press("down", "enter", "down", "down")
        text = author.screen_text()
        assert "[red]On ␛[2J call" in text
        assert "[bold]x[/bold]" in text
        assert "\x1b" not in text


async def test_a_very_large_bank_is_listed_and_read(authoring):
    async with authoring(large=large_bank(2000, 100)) as author:
        await author.press("down", "enter", "down")
        assert "1 large-0" in author.screen_text()
        await author.press("up")
        author.app.screen.query_one("#page").scroll_end(animate=False)
        await author.settle()
        assert "1,960 more questions" in author.screen_text()


async def test_the_mouse_unfolds_a_bank(authoring):
    async with authoring(oncall=ONCALL) as author:
        await author.pilot.click(Shelf, offset=(4, 4))
        await author.settle()
        assert "1 oncall-night" in author.screen_text()


async def test_escape_leads_home(authoring):
    async with authoring() as author:
        await author.press("escape")
        assert author.screen_name == "HomeScreen"


@pytest.mark.parametrize("width", [20, 44, 80, 200])
def test_every_line_of_a_page_fits_its_width(width):
    problem = Problem(Path("a-bank.yaml"), 1, 60, "a word " * 20, "mend " * 20)
    blocks = [Paragraph(kind, "日本 words " * 30, "lead") for kind in Kind]
    lines = list(lay_out([*blocks, InPlace(problem, ["x" * 150])], width))
    assert all(line.cell_length <= width for line in lines)


def test_the_caret_stands_below_the_column_beside_wide_characters():
    lines = [
        line.plain for line in lay_out([InPlace(Problem(Path("b.yaml"), 1, 7, "no"), ["  日本: a: b"])], 60)
    ]
    source, caret = lines[-2:]
    assert caret == "     │   " + " " * 6 + "^"
    assert source == "   1 │   日本: a: b"


def told(author) -> str:
    """Return what the author was told in passing."""
    return " ".join(one.message for one in author.app._notifications)
