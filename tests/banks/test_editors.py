from __future__ import annotations

from pathlib import Path

import pytest

from simulator.banks.editors import NoEditorError, editor_for
from simulator.banks.spots import Spot

SPOT = Spot(Path("/banks/my bank.yaml"), 12, 5)
FILE = "/banks/my bank.yaml"


def there(name: str) -> str:
    return f"/usr/bin/{name}"


@pytest.mark.parametrize(
    ("chosen", "arguments"),
    [
        ("vi", ("vi", "+12", FILE)),
        ("vim", ("vim", "+12", FILE)),
        ("/opt/nvim/bin/nvim", ("/opt/nvim/bin/nvim", "+12", FILE)),
        ("vim -u NONE", ("vim", "-u", "NONE", "+12", FILE)),
        ("nano", ("nano", "+12,5", FILE)),
        ("emacs -nw", ("emacs", "-nw", "+12:5", FILE)),
        ("emacsclient -t", ("emacsclient", "-t", "+12:5", FILE)),
        ("hx", ("hx", f"{FILE}:12:5")),
        ("ed", ("ed", FILE)),
        ("'/my tools/edit'", ("/my tools/edit", FILE)),
    ],
)
def test_an_editor_in_the_terminal_is_asked_for_the_line_in_its_own_way(chosen, arguments):
    editor = editor_for(SPOT, {"EDITOR": chosen}, there)
    assert (editor.arguments, editor.windowed) == (arguments, False)


@pytest.mark.parametrize(
    ("chosen", "arguments"),
    [
        ("code --wait", ("code", "--goto", f"{FILE}:12:5")),
        ("code --new-window -w", ("code", "--new-window", "--goto", f"{FILE}:12:5")),
        ("subl -w", ("subl", f"{FILE}:12:5")),
        ("gvim -f", ("gvim", "+12", FILE)),
    ],
)
def test_an_editor_with_a_window_of_its_own_is_not_waited_for(chosen, arguments):
    editor = editor_for(SPOT, {"VISUAL": chosen}, there)
    assert (editor.arguments, editor.windowed) == (arguments, True)


def test_visual_goes_before_editor_and_what_is_blank_counts_for_nothing():
    assert editor_for(SPOT, {"VISUAL": "nano", "EDITOR": "vi"}, there).arguments[0] == "nano"
    assert editor_for(SPOT, {"VISUAL": " ", "EDITOR": "vi"}, there).arguments[0] == "vi"


def test_without_a_choice_a_usual_one_that_is_there_is_taken():
    only_vi = editor_for(SPOT, {}, {"vi": "/usr/bin/vi"}.get)
    assert only_vi.arguments == ("vi", "+12", FILE)


def test_what_a_shell_would_obey_is_an_argument_and_nothing_else():
    editor = editor_for(Spot(Path("/b/$(touch x); y.yaml")), {"EDITOR": "vi; rm -rf /"}, there)
    assert editor.arguments == ("vi;", "rm", "-rf", "/", "/b/$(touch x); y.yaml")


def test_a_path_on_windows_keeps_its_backslashes():
    chosen = {"EDITOR": '"C:\\Program Files\\Vim\\vim.exe" -n'}
    editor = editor_for(SPOT, chosen, there, windows=True)
    assert editor.arguments == ("C:\\Program Files\\Vim\\vim.exe", "-n", "+12", FILE)


@pytest.mark.parametrize(
    ("environ", "which", "words"),
    [
        ({}, {}.get, "no editor"),
        ({"EDITOR": "vmi"}, {"vim": "x"}.get, "'vmi' is not there"),
        ({"VISUAL": "vim 'x"}, there, "a quote is not closed"),
    ],
)
def test_no_editor_is_said_with_a_remedy(environ, which, words):
    with pytest.raises(NoEditorError, match=words) as caught:
        editor_for(SPOT, environ, which)
    assert caught.value.remedy
