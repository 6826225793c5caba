"""The fields of a bank's file, format 1: what validation holds a file against and the JSON Schema is made from."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints, WithJsonSchema
from pydantic_core import PydanticCustomError

from simulator.figures import read_time
from simulator.questions import DEFAULT_TIME_LIMIT


def _seconds(written: object) -> int:
    try:
        return read_time(str(written))
    except ValueError as error:
        raise PydanticCustomError("time", "{why}", {"why": str(error)}) from None


Id = Annotated[str, StringConstraints(strip_whitespace=True, pattern=r"^[a-z][a-z0-9_-]*$", max_length=64)]
Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
Line = Annotated[str, StringConstraints(strip_whitespace=True)]
Seconds = Annotated[
    int,
    BeforeValidator(_seconds),
    WithJsonSchema(
        {
            "anyOf": [
                {"type": "string", "pattern": r"^(\d+h)?(\d+m)?(\d+s?)?$"},
                {"type": "integer", "minimum": 1},
            ]
        }
    ),
]
Format = Annotated[Literal[1], BeforeValidator(lambda value: 1 if value == "1" else value)]


class _Fields(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class PassageFields(_Fields):
    """A short text labelled for its element, to learn evidence from."""

    text: Text = Field(description="What a candidate might type; one or a few sentences.")
    present: bool = Field(description="Whether a careful reader finds the element in it.")
    kind: Line = Field(
        "", description="How it is said or what is tempting about it, e.g. plain, denied, near miss."
    )
    also: list[Text] = Field(
        default_factory=list, description="Ids of other elements that it carries as well."
    )


class ElementFields(_Fields):
    """One thing that a good answer contains."""

    name: Text = Field(description="The name shown to the candidate.")
    looks_for: Line = Field("", description="What counts, in a sentence.")
    not_enough: Line = Field("", description="What is near it and does not count.")
    why: Line = Field("", description="Why interviewers look for it.")
    hint: Line = Field("", description="One line of help for the candidate.")
    probe: Line = Field("", description="The follow-up question when it is not there.")
    cues: list[Text] = Field(
        default_factory=list, description="Phrases and patterns that are evidence of it."
    )
    passages: list[PassageFields] = Field(
        default_factory=list, description="Labelled texts to learn evidence from."
    )


class ExampleFields(_Fields):
    """An answer with the verdicts that a careful reader gives."""

    answer: Text = Field(description="The whole answer.")
    covered: list[Text] = Field(description="Ids of the elements found in it; [] for none.")


class QuestionFields(_Fields):
    """A prompt with what a good answer to it contains."""

    id: Id = Field(description="Unique over all banks, e.g. sre-first-page.")
    prompt: Text = Field(description="What the interviewer says.")
    required: list[Text] = Field(min_length=1, description="Ids of the elements that coverage counts.")
    optional: list[Text] = Field(
        default_factory=list, description="Ids of elements shown when found, never held against an answer."
    )
    time_limit: Seconds = Field(DEFAULT_TIME_LIMIT, description="5m, 90s, 1m30s, or a number of seconds.")
    difficulty: int = Field(2, ge=1, le=3, description="1 (warm-up) to 3 (hard).")
    tags: list[Text] = Field(default_factory=list, description="Words to choose by.")
    probes: list[Text] = Field(default_factory=list, description="Follow-ups that an interviewer may ask.")
    sample_answer: Line = Field("", description="One good answer, in a candidate's voice.")
    examples: list[ExampleFields] = Field(
        default_factory=list, description="Labelled answers that test the bank."
    )


class BankFields(_Fields):
    """A file of questions, and of elements of its own if it has any."""

    format: Format = Field(description="The number of this format: 1.")
    id: Id = Field(description="Unique over all banks, e.g. reliability.")
    title: Text = Field(description="The name shown to the candidate.")
    description: Line = Field("", description="One line on what it asks about.")
    elements: dict[Id, ElementFields] = Field(default_factory=dict, description="Elements of its own, by id.")
    questions: list[QuestionFields] = Field(default_factory=list, description="The questions, in order.")


class PersonalElementFields(_Fields):
    """The candidate's own words for an element."""

    cues: list[Text] = Field(default_factory=list, description="Phrases, in the language of a bank's cues.")


class PersonalFields(_Fields):
    """The file of the candidate's own cues."""

    format: Format = Field(description="The number of this format: 1.")
    elements: dict[Id, PersonalElementFields] = Field(
        default_factory=dict, description="By the element's id."
    )


INNER: dict[str, type[BaseModel]] = {
    "questions": QuestionFields,
    "elements": ElementFields,
    "examples": ExampleFields,
    "passages": PassageFields,
}
"""The fields of what stands inside a field of that name."""


def json_schema() -> dict[str, Any]:
    """Return the JSON Schema of a bank's file, for editors."""
    schema = BankFields.model_json_schema()
    return (
        {"$schema": "https://json-schema.org/draft/2020-12/schema"}
        | schema
        | {"title": "A bank of mock-interview"}
    )
