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
    also: list[Text] | None = Field(
        None, description="Ids of other elements that it carries as well; [] for none."
    )


class GroupedPassageFields(_Fields):
    """A passage where its element, its label and its kind are those of the group that it stands in."""

    text: Text = Field(description="What a candidate might type; one or a few sentences.")
    also: list[Text] | None = Field(
        None, description="Ids of other elements that it carries as well; [] for none."
    )


Grouped = Annotated[
    GroupedPassageFields, BeforeValidator(lambda value: {"text": value} if isinstance(value, str) else value)
]
Groups = dict[Text, list[Grouped]]


class PassagesFields(_Fields):
    """A file of passages for one element, in groups by kind."""

    format: Format = Field(description="The number of this format: 1.")
    element: Id = Field(description="The element that the passages are for.")
    present: Groups = Field(default_factory=dict, description="Passages that carry it, by kind.")
    absent: Groups = Field(default_factory=dict, description="Passages that do not, by kind.")


class LabelledAnswerFields(BaseModel):
    """A whole answer with a careful reader's verdicts; a line of a file of them. Other fields are passed over."""

    model_config = ConfigDict(frozen=True)

    id: Text = Field(description="Unique in its file.")
    voice: Line = Field("", description="Who talks, to tell apart how different people write.")
    question: Text = Field(description="The question's id.")
    answer: Annotated[str, StringConstraints(min_length=1)] = Field(description="The whole answer.")
    covered: list[Text] = Field(description="Ids of the elements found in it.")
    absent: dict[str, Line] = Field(default_factory=dict, description="How each of the others is not there.")
    evidence: dict[str, str] = Field(default_factory=dict, description="The words that carry an element.")
    also: Annotated[
        dict[str, str | None],
        BeforeValidator(lambda value: dict.fromkeys(value) if isinstance(value, list) else value),
    ] = Field(default_factory=dict, description="Elements beyond the question's, with their words if marked.")


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
    "present": GroupedPassageFields,
    "absent": GroupedPassageFields,
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
