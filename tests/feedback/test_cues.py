import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.feedback.cues import CueError, compile_cue
from tests.feedback.making import finding


def finds(cue, answer):
    return finding(answer, cue).covered


@pytest.mark.parametrize(
    ("cue", "answer"),
    [
        ("final say", "She has the final say."),
        ("final say", "the FINAL and only say was mine"),
        ("final say", "she had the finla say"),
        ("has the final say", "the one with final say"),
        ("sign off", "he signed it off"),
        ("(had|has) the final say", "they had the final say"),
        ("(run|) weekly review", "a weekly review helped"),
        ("(run|) weekly review", "we run a weekly review"),
        ("stop ... project", "we stopped the whole of this sad project"),
        ("stop ...10 project", "we stopped one two three four five six seven eight nine project"),
        ("council & weekly", "weekly, with everybody, the council met"),
        ("council & weekly", "the council met with everybody, and weekly"),
        ("owner & area & named", "each area had a named owner"),
        ("=RACI", "we wrote a raci for it"),
        ("from <number> to <number>", "from four people to 9 of them"),
        ("post-mortem", "we held a post mortem"),
        ("最終決定", "社長が最終決定をしました"),
        ("(decide (what|which)|choose) first", "they chose first"),
    ],
)
def test_a_cue_finds(cue, answer):
    assert finds(cue, answer)


@pytest.mark.parametrize(
    ("cue", "answer"),
    [
        ("final say", "she says it is final"),
        ("final say", "final. Say it."),
        ("final say", "the final one of all the many says"),
        ("(had|has) the final say", "the final say was hers"),
        ("stop ... project", "we stopped one two three four five six seven project"),
        ("council & weekly", "the council met. It was weekly."),
        ("council &2 weekly", "the council, if you ask me, met weekly"),
        ("product council & council", "the product council"),
        ("=RACI", "we were gracious with racis"),
        ("forum", "we filled a form"),
        ("lead", "it was a lag"),
        ("adoption", "an adaption of it"),
        ("at first", "the first time"),
        ("RACI", "a gracious host"),
        ("SLA", "a slack channel"),
    ],
)
def test_a_cue_passes_over(cue, answer):
    assert not finds(cue, answer)


@pytest.mark.parametrize(
    ("cue", "column", "words"),
    [
        ("", 1, "nothing to find"),
        ("... say", 1, "at the beginning"),
        ("final ...", 7, "at the end"),
        ("the (final|last", 5, "not closed"),
        ("final) say", 6, "closes nothing"),
        ("by <numbr>", 4, "did you mean <number>?"),
        ("<gibberish>", 1, "there are <number>"),
        ("a & ", 5, "nothing to find"),
        ("one & two & three & four", 1, "4 sides"),
        ("(|)", 1, "all empty"),
        ("(one|)", 1, "must be there"),
        ("final [say]", 7, "no part of the cue language"),
        ("final ...99 say", 7, "reaches too far"),
        ("((((((one))))))", 5, "nested too deeply"),
    ],
)
def test_a_cue_that_cannot_be_compiled_says_where_and_why(cue, column, words):
    with pytest.raises(CueError) as caught:
        compile_cue(cue)
    assert caught.value.column == column
    assert words in str(caught.value)


@given(st.text(alphabet="ab =(|)&.<>5…[number] ", max_size=40))
def test_any_text_compiles_or_is_refused_at_a_column_of_its_own(cue):
    column = refused_at(cue)
    assert column is None or 1 <= column <= len(cue) + 1


def refused_at(cue):
    try:
        compile_cue(cue)
    except CueError as error:
        return error.column
    return None
