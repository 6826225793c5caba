"""`mock-interview banks`: a table of what can be done with question banks, each imported when it is asked for."""

from __future__ import annotations

import importlib
from typing import NamedTuple

import click


class Entry(NamedTuple):
    """A command of the table, not imported yet.

    Attributes:
        module: Where it is defined, below `simulator.cli`.
        name: What it is called there.
        about: What the list of commands says of it.
    """

    module: str
    name: str
    about: str


COMMANDS = {
    "list": Entry(
        "banks_list", "list_banks", "Every bank: where it comes from, what is in it, what is wrong."
    ),
    "show": Entry("banks_list", "show", "Read a bank like a study guide."),
    "check": Entry("banks_check", "check", "Find everything that is wrong or unwise in banks."),
    "test": Entry("banks_test", "test", "Hold the examples of banks against what is detected in them."),
    "learn": Entry("banks_learn", "learn", "Learn evidence from the passages of a bank."),
    "new": Entry("banks_make", "new", "Begin a bank from a commented template."),
    "import": Entry("banks_make", "import_bank", "Make a bank from a table, flash cards or a list."),
    "schema": Entry("banks_make", "schema", "Print the JSON Schema of a bank, for editors."),
}


class BankCommands(click.Group):
    """The group of `banks`."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        """Return the names in the table's order."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 - click's signature
        """Import the command; None when there is none of that name."""
        entry = COMMANDS.get(cmd_name)
        if entry is None:
            return None
        command: click.Command = getattr(importlib.import_module(f"simulator.cli.{entry.module}"), entry.name)
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


@click.command(cls=BankCommands)
def banks() -> None:
    """List, read, check, test and make question banks."""
