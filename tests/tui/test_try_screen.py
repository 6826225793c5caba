from __future__ import annotations

import pytest
from textual.widgets.text_area import Selection

from simulator.tui.banks.found import Row, brief
from simulator.tui.widgets.editor import Editor
from tests.tui.banks_rig import BROKEN, ONCALL

SIZES = [(80, 24), (120, 40)]
ANSWER = "The shop rang in the night. We never had a pager."


async def trying(author, answer: str = "") -> None:
    """Go to the bank's question, and type an answer to it."""
    await author.press("down", "t")
    await author.until(lambda: "not detected by its" in author.screen_text())
    if answer:
        await author.type(answer)
        await author.until(lambda: f"{len(answer.split())} words" in author.screen_text())
        await author.settle()


@pytest.mark.parametrize("size", SIZES)
async def test_every_element_stands_beside_the_answer_with_the_cue_that_found_it(
    authoring, same_screen, size
):
    async with authoring(size, oncall=ONCALL) as author:
        await trying(author, ANSWER)
        await same_screen(author, "try-answer")


async def test_a_cue_that_does_not_count_says_why(authoring):
    async with authoring(oncall=ONCALL) as author:
        await trying(author, "The pager never went off, it was not even on.")
        assert "does not count: it is denied: 'never'" in flat(author)


async def test_cues_that_are_saved_meanwhile_are_looked_for_at_once(authoring):
    async with authoring(oncall=ONCALL) as author:
        await trying(author, "It was the milkman who told us.")
        assert "0 of 2 covered" in author.screen_text()
        await author.save("oncall", ONCALL.replace("- pager went off", "- (milkman|postman) ... told us"))
        await author.until(lambda: "cue (milkman|postman) ... told us" in flat(author))
        assert "1 of 2 covered" in author.screen_text()


async def test_elements_that_are_added_meanwhile_have_a_row(authoring):
    async with authoring(oncall=ONCALL) as author:
        await trying(author, ANSWER)
        await author.save("oncall", ONCALL.replace("[situation, first", "[ownership, situation, first"))
        await author.until(lambda: "of 3 covered" in author.screen_text())
        assert "Named owners" in author.screen_text()


async def test_a_bank_that_breaks_meanwhile_leaves_the_answer_and_says_where(authoring):
    async with authoring(oncall=ONCALL, broken=BROKEN) as author:
        await trying(author, ANSWER)
        await author.save("oncall", ONCALL.replace("  - id: oncall-night", " - id: oncall-night"))
        text = flat(author)
        assert "What you see is from before" in text
        assert "oncall.yaml:" in text
        assert "broken.yaml" not in text
        assert "cue (press|shop) rang" in text
        await author.save("oncall", ONCALL)
        assert "What you see is from before" not in flat(author)
        assert author.app.screen.query_one(Editor).text == ANSWER


async def test_a_cue_that_makes_no_sense_is_told_of_and_the_others_go_on(authoring):
    async with authoring(oncall=ONCALL.replace("pager went off", "pager (went off")) as author:
        await trying(author, ANSWER)
        assert "the cue cannot be understood" in flat(author)
        assert "cue (press|shop) rang" in flat(author)


async def test_the_answers_of_the_bank_are_taken_one_after_the_other(authoring):
    async with authoring((120, 40), oncall=ONCALL) as author:
        await trying(author)
        await author.press("f3")
        await author.until(lambda: "the sample answer" in author.screen_text())
        assert "the only one who was awake.\n" not in author.app.screen.query_one(Editor).text
        assert "✓ 1  Starting situation" in author.screen_text()
        await author.press("f3")
        await author.until(lambda: "example 1 of 1" in author.screen_text())
        assert "Starting situation   the example says covered" in author.screen_text()
        await author.press("ctrl+z")
        await author.until(lambda: "example 1 of 1" not in author.screen_text())


async def test_an_answer_is_there_again_when_one_comes_back_to_it(authoring):
    async with authoring(oncall=ONCALL) as author:
        await trying(author, ANSWER)
        await author.press("escape")
        assert author.screen_name == "BanksScreen"
        await author.press("t")
        assert author.app.screen.query_one(Editor).text == ANSWER


async def test_tab_leads_to_the_elements_and_the_editor_opens_there(authoring, monkeypatch):
    opened = []
    monkeypatch.setattr("simulator.tui.banks.trying.open_at", lambda _screen, spot: opened.append(str(spot)))
    async with authoring(oncall=ONCALL) as author:
        await trying(author, ANSWER)
        await author.press("f2", "tab", "f2", "tab", "f2")
        assert isinstance(author.app.focused, Row)
    assert [one.rpartition("/")[2] for one in opened] == [
        "oncall.yaml:14:5",
        "elements.yaml:6:3",
        "oncall.yaml:6:3",
    ]


async def test_only_the_last_of_many_changes_is_shown(authoring):
    async with authoring(oncall=ONCALL) as author:
        await trying(author, ANSWER)
        editor = author.app.screen.query_one(Editor)
        for text in ("The pager went off.", "Nobody knew.", "nothing at all"):
            editor.selection = Selection((0, 0), editor.document.end)
            editor.replace(text, (0, 0), editor.document.end)
        await author.until(lambda: "3 words" in author.screen_text())
        assert "0 of 2 covered" in author.screen_text()


def test_of_a_long_cue_only_the_first_alternatives_are_named():
    assert brief("(press|shop|office) ... rang") == "(press|shop|office) ... rang"
    long = "(conflicting|competing|clashing|contradictory) (priority|goal|demand|target)"
    assert brief(long) == "(conflicting|competing|…) (priority|goal|…)"
    assert len(brief("word " * 100)) == 100


def flat(author) -> str:
    return " ".join(author.screen_text().replace("▌", " ").split())
