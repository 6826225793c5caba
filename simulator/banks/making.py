"""New files for authors: a bank to start from, and the schema that lets an editor help."""

from __future__ import annotations

import json
import re
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

from simulator.banks.files import write_new
from simulator.errors import UsageError
from simulator.places import Places

if TYPE_CHECKING:
    from simulator.banks.catalogue import Catalogue

SCHEMA_FILE = "bank.schema.json"
_ID = re.compile(r"[a-z][a-z0-9_-]{0,63}", re.ASCII)


def slug(text: str) -> str:
    """Return an id made of a text's words; empty when it has no usable letter or digit."""
    words = re.findall(r"[a-z0-9]+", text.lower())
    made = "_".join(words)[:64].rstrip("_")
    return made if not made or made[0].isalpha() else f"q_{made}"[:64]


def expect_id(name: str) -> None:
    """Make sure that a name can be a bank's id.

    Raises:
        UsageError: When it cannot; says which could.
    """
    if _ID.fullmatch(name):
        return
    near = slug(name)
    remedy = f"what about {near}?" if near else "use lower-case letters, digits, - and _, a letter first"
    raise UsageError(f"{name!r} cannot be a bank's id", remedy)


def template(name: str) -> str:
    """Return the text of a small bank with that id, commented for its author."""
    title = name.replace("_", " ").replace("-", " ").capitalize()
    text = files("simulator.banks").joinpath("template.yaml").read_text(encoding="utf-8")
    return text.replace("BANK_ID", name).replace("BANK_TITLE", title)


def begin(catalogue: Catalogue, folder: Path, name: str) -> Path:
    """Write a bank from the template into a folder; return its path.

    Raises:
        UsageError: When the name cannot be an id, or is one already.
        UnreadableFileError: When there is such a file already, or it cannot be written.
    """
    expect_id(name)
    if name in catalogue.origins:
        raise UsageError(f"there is a bank named {name!r} already", "choose another id")
    return write_bank(folder, name, template(name))


def folder_for(places: Places) -> Path:
    """Return the folder that new banks go into: the first of custom banks."""
    first = places.banks[0].path
    return first.parent if first.is_file() else first


def write_bank(folder: Path, name: str, text: str) -> Path:
    """Write a new bank, and the schema beside it unless there is one; return the bank's path.

    Raises:
        UnreadableFileError: When there is such a file already, or it cannot be written.
    """
    path = folder / f"{name}.yaml"
    write_new(path, text)
    schema = folder / SCHEMA_FILE
    if not schema.exists():
        write_new(schema, schema_text())
    return path


def schema_text() -> str:
    """Return the JSON Schema of a bank's file."""
    from simulator.banks.format import json_schema

    return json.dumps(json_schema(), indent=2, ensure_ascii=False) + "\n"
