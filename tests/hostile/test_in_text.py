"""The command line, plain practice and the exports over the same bank."""

from __future__ import annotations

import json
import shutil
import subprocess
import warnings
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from simulator.cli.main import cli
from simulator.places import Places
from tests.hostile.texts import ANSWER, EVERYTHING, OBEYED

Run = Callable[..., Result]


@pytest.fixture
def run(places: Places, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run a command over the hostile bank and make sure that nothing got through."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.chdir(tmp_path)
    where = ["--sessions", str(places.sessions.path), "--banks", str(places.banks[0].path)]

    def run(*args: str, typed: str = "") -> Result:
        result = CliRunner().invoke(cli, [*where, *args], input=typed)
        assert not OBEYED.search(result.output), result.output
        assert not isinstance(result.exception, Exception), result.exception
        return result

    return run


@pytest.fixture
def practised(run: Run) -> Run:
    """The same, after an interview over that bank."""
    result = run("practice", "--plain", "hostile", typed=f"{ANSWER}\n.\n")
    assert result.exit_code == 0
    assert "[red]x[/red] [/path]" in result.stdout
    return run


@pytest.mark.parametrize(
    "args",
    [
        ("banks", "list"),
        ("banks", "list", "--json"),
        ("banks", "show", "hostile"),
        ("banks", "check"),
        ("banks", "test", "hostile"),
        ("grade", "hostile-one", "-"),
        ("explain", "hostile-one", "owner", "-"),
    ],
    ids=" ".join,
)
def test_commands_about_banks_obey_nothing(run: Run, args):
    assert run(*args, typed=f"{ANSWER} {EVERYTHING}").exit_code in (0, 1)


@pytest.mark.parametrize(
    "args",
    [
        ("sessions", "list"),
        ("sessions", "list", "--json"),
        ("sessions", "show", "last"),
        ("sessions", "export", "last", "--to", "md"),
        ("sessions", "export", "last", "--to", "html"),
        ("sessions", "export", "last", "--to", "json"),
        ("progress",),
    ],
    ids=" ".join,
)
def test_commands_about_the_past_obey_nothing(practised: Run, args):
    assert practised(*args).exit_code == 0


@pytest.mark.parametrize(
    "ref", ["../x", "/etc/passwd", "..", "x\x00y", "\x1b[31m", "[/path]", "a" * 5000, ""]
)
def test_a_session_id_is_never_a_path(practised: Run, tmp_path: Path, ref: str):
    (tmp_path / "x.jsonl").write_text("not to be read")
    for args in (("show", ref), ("export", ref, "--to", "md"), ("delete", ref), ("regrade", ref)):
        result = practised("sessions", *args)
        assert result.exit_code != 0
        assert "Traceback" not in result.output
    assert (tmp_path / "x.jsonl").exists()


@pytest.mark.parametrize("name", ["../x", "/tmp/x", "..", "a/b", "x\x00", "CON.yaml", "\x1b[31m"])
def test_a_banks_id_is_never_a_path(run: Run, tmp_path: Path, name: str):
    before = sorted(tmp_path.parent.rglob("*.yaml"))
    assert run("banks", "new", name).exit_code != 0
    assert sorted(tmp_path.parent.rglob("*.yaml")) == before


@pytest.mark.parametrize(
    "name", ["\x1b]0;t\x07.yaml", "\u202elmay.yaml", "[red].yaml", "-n.yaml", "a\nb.yaml"]
)
def test_a_files_name_is_shown_and_not_obeyed(run: Run, places: Places, name: str):
    (places.banks[0].path / name).write_text("format: 2\n", encoding="utf-8")
    assert run("banks", "check").exit_code == 1
    assert run("practice", "--plain", "--questions", "1", "hostile").exit_code in (0, 1)
    places.sessions.path.mkdir(exist_ok=True)
    (places.sessions.path / name.replace("yaml", "jsonl")).write_text("x", encoding="utf-8")
    assert run("sessions", "list").exit_code == 1  # it says which could not be read


def test_a_browser_shows_the_export_and_obeys_nothing_in_it(practised: Run, tmp_path: Path):
    browser = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    if browser is None:
        warnings.warn("NO BROWSER: the export of a hostile bank was not opened in one", stacklevel=1)
        pytest.skip("NO BROWSER: install chromium")
    page = tmp_path / "page.html"
    assert practised("sessions", "export", "last", "--to", "html", "-o", str(page)).exit_code == 0
    command = [browser, "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={tmp_path / 'p'}"]
    seen = subprocess.run(
        [*command, "--dump-dom", page.as_uri()], check=True, capture_output=True, timeout=120
    ).stdout.decode()
    title = seen.partition("<title>")[2].partition("</title>")[0]
    assert title.endswith(json.loads(practised("sessions", "list", "--json").stdout)[0]["id"])
    assert "PWNED" not in title
    assert "<script" not in seen
    assert "<img" not in seen
    assert "&lt;script&gt;document.title" in seen
