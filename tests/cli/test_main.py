import click
import pytest
from click.testing import CliRunner

from simulator import __version__
from simulator.cli import main
from simulator.cli.main import COMMANDS, Entry, cli
from simulator.errors import MockInterviewError, UsageError


def run(*args, **kwargs):
    return CliRunner().invoke(cli, args, **kwargs)


@pytest.fixture
def failing(monkeypatch):
    """Put a command into the table that raises."""

    def put(error: BaseException) -> None:
        @click.command()
        def fails() -> None:
            raise error

        module = type("module", (), {"fails": fails})
        monkeypatch.setitem(COMMANDS, "fails", Entry("where", "Fails."))
        monkeypatch.setattr(main.importlib, "import_module", lambda _: module)

    return put


def test_help_lists_every_command():
    result = run("--help")
    assert result.exit_code == 0
    assert all(f"\n  {name} " in result.output for name in COMMANDS)


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_of_the_table_can_be_imported_and_explains_itself(name):
    result = run(name, "--help")
    assert result.exit_code == 0
    assert result.output.startswith(f"Usage: cli {name}")


def test_the_version_is_answered_among_other_options_too():
    assert run("--version").output == f"mock-interview {__version__}\n"


def test_an_unknown_command_is_wrong_usage_and_the_nearest_are_named():
    result = run("sesions")
    assert result.exit_code == 2
    assert "Did you mean 'sessions'?" in result.stderr
    assert result.stdout == ""


def test_an_unknown_option_is_wrong_usage():
    assert run("--sesions", "x").exit_code == 2


def test_the_programs_own_errors_are_said_on_stderr_with_their_exit_code(failing):
    failing(MockInterviewError("the journal is torn", "delete it"))
    result = run("fails")
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr == "mock-interview: the journal is torn; delete it\n"


def test_wrong_usage_exits_with_2(failing):
    failing(UsageError("no such thing"))
    assert run("fails").exit_code == 2


def test_what_an_error_quotes_is_shown_and_not_obeyed(failing):
    failing(MockInterviewError("no file named \x1b[2J.yaml"))
    assert run("fails").stderr == "mock-interview: no file named ␛[2J.yaml\n"


def test_ctrl_c_ends_quietly_as_shells_have_it(failing):
    failing(KeyboardInterrupt())
    result = run("fails")
    assert result.exit_code == 130
    assert "Traceback" not in result.output


def test_a_mistake_in_the_program_is_not_hidden(failing):
    failing(ZeroDivisionError())
    assert isinstance(run("fails").exception, ZeroDivisionError)


@pytest.mark.parametrize("args", [[], ["practice"], ["practice", "--question", "gov-decision-rights"]])
def test_without_a_terminal_the_screens_refuse_with_a_word_on_plain(args, tmp_path, monkeypatch):
    monkeypatch.setenv("MOCK_INTERVIEW_SESSIONS", str(tmp_path))
    result = run(*args)
    assert result.exit_code == 2
    assert "--plain" in result.stderr
    assert list(tmp_path.iterdir()) == []
