"""The command `mock-interview`: a table of commands, and what every one of them does with an error."""

from __future__ import annotations

import importlib
from typing import Any, NamedTuple

import click

from simulator import __version__
from simulator.cli.options import with_places
from simulator.cli.streams import careful_streams
from simulator.errors import INTERRUPTED, MockInterviewError
from simulator.places import APP, Places


class Entry(NamedTuple):
    """A command of the table, not imported yet.

    Attributes:
        module: Where it is defined, below `simulator.cli`.
        about: What the list of commands says of it.
    """

    module: str
    about: str


COMMANDS = {
    "practice": Entry("practice", "Be interviewed: questions, a clock, feedback on each answer."),
    "sessions": Entry("sessions", "Read past sessions back, export or delete them."),
    "progress": Entry("progress", "What has been covered and left out, over time."),
    "banks": Entry("banks", "List, read, check, test and make question banks."),
    "grade": Entry("grade", "Assess one answer, or a file of many."),
    "explain": Entry("explain", "Say how one verdict came about."),
    "where": Entry("where", "Print every place in use, and why."),
}


class Commands(click.Group):
    """A group that imports a command when it is called, and tells the candidate what went wrong."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        """Return the names in the table's order."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 - click's signature
        """Import the command; None when there is none of that name."""
        if cmd_name not in COMMANDS:
            return None
        module = importlib.import_module(f"simulator.cli.{COMMANDS[cmd_name].module}")
        command: click.Command = getattr(module, cmd_name)
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command, or name those nearest to what was typed."""
        if args[0] not in COMMANDS and not args[0].startswith("-") and not ctx.resilient_parsing:
            raise click.NoSuchCommand(args[0], possibilities=COMMANDS, ctx=ctx)
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002 - click's signature
        """List the commands from the table, so that `--help` imports none of them."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, entry.about) for name, entry in COMMANDS.items()])

    def invoke(self, ctx: click.Context) -> Any:  # noqa: ANN401 - click's signature
        """Run the command; an error of the program's own is said on stderr, never as a traceback."""
        try:
            return super().invoke(ctx)
        except MockInterviewError as error:
            from simulator.visible import visible

            click.echo(f"{APP}: {visible(str(error))}", err=True)
            ctx.exit(error.exit_code)
        except KeyboardInterrupt:
            click.echo(err=True)
            ctx.exit(INTERRUPTED)


@click.command(
    cls=Commands,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog="Every command says more with --help.",
)
@click.version_option(__version__, message=f"{APP} %(version)s")
@with_places
@click.pass_context
def cli(context: click.Context, places: Places) -> None:
    """Rehearse a product operations interview.

    Without a command, the screens open: choose banks, practise, review past sessions.
    """
    if context.invoked_subcommand is None:
        from simulator.cli.screens import open_screens

        context.exit(open_screens(places))


def run() -> None:
    """Run the command line and end the program."""
    with careful_streams():
        cli.main(prog_name=APP)
