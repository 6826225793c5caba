"""Learning a bank's evidence: fit, cross-validate, make probabilities, and say where it all comes from."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass

import sklearn

from simulator import __version__
from simulator.banks.weights import Provenance
from simulator.feedback.asides import bare_names, said_again
from simulator.feedback.learnt import Windows
from simulator.feedback.mentions import find_mentions, rubric
from simulator.feedback.reading import read
from simulator.learning.calibrating import Calibration, Observation, agreement, calibrate
from simulator.learning.corpus import Corpus, LabelledAnswer
from simulator.learning.fitting import Sample, Settings, fit
from simulator.learning.samples import answer_samples, passage_samples
from simulator.questions import Question, Weights

FOLDS = 4
"""Parts that the voices of the answers are dealt into; each is judged by weights fitted without it."""
ENOUGH = 100
"""Verdicts that a calibration needs; with fewer, a cue decides by itself and passages must speak clearly."""
UNCALIBRATED = Calibration(slope=4.0, offset=0.0, cue=10.0, denied=-1.0, threshold=1.0)
"""Few passages give small weights: on sentences left out, a slope of 1 finds nothing below a hundred passages, and this
one of forty passages 3 to 5 sentences in 10, with 7 to 9 right of 10 found."""

Ask = Callable[[str], Question]
"""Gives a question by its id, its cues ready and without weights."""
Tell = Callable[[str], None]
"""Takes a line about how far the work is."""


@dataclass(frozen=True, slots=True)
class Learnt:
    """What was learnt.

    Attributes:
        weights: By element, made log-odds.
        source: Where they come from.
    """

    weights: Mapping[str, Weights]
    source: Provenance


@dataclass(frozen=True, slots=True)
class Material:
    """A corpus made into samples.

    Attributes:
        passages: A sample a passage.
        answers: Each answer with a sample a window.
        every: Only every so-many-th passage and answer is learnt from.
    """

    passages: Sequence[Sample]
    answers: Sequence[tuple[LabelledAnswer, Sequence[Sample]]]
    every: int = 1

    @classmethod
    def of(cls, corpus: Corpus, settings: Settings) -> Material:
        """Make a corpus into samples."""
        return cls(
            list(passage_samples(corpus.passages, settings)),
            [(answer, list(answer_samples(answer, settings))) for answer in corpus.answers],
        )

    @property
    def voices(self) -> list[str]:
        """The voices of the answers, sorted."""
        return sorted({answer.voice for answer, _ in self.answers})

    def without(self, voices: Collection[str] = ()) -> list[Sample]:
        """Return all samples but those of some voices' answers."""
        kept = (cut for answer, cut in self.answers[:: self.every] if answer.voice not in voices)
        return [*self.passages[:: self.every], *(sample for cut in kept for sample in cut)]


def learn(corpus: Corpus, elements: Sequence[str], ask: Ask, tell: Tell, settings: Settings) -> Learnt:
    """Fit the weights of a bank's elements; the same corpus and settings give the same weights."""
    material = Material.of(corpus, settings)
    observed = list(cross_validated(material, elements, ask, tell, settings))
    calibration = calibrate(observed) if len(observed) >= ENOUGH else UNCALIBRATED
    tell(
        f"fitting {len(elements)} elements to {len(material.passages)} passages, {len(corpus.answers)} answers"
    )
    fitted = fit(material.without(), elements, settings)
    source = Provenance(
        digest=corpus.digest,
        fitted_by=f"mock-interview {__version__}, scikit-learn {sklearn.__version__}",
        settings=asdict(settings),
        agreement=agreement_of(observed, calibration),
    )
    return Learnt({name: calibration.applied(name, one) for name, one in fitted}, source)


def cross_validated(
    material: Material, elements: Sequence[str], ask: Ask, tell: Tell, settings: Settings
) -> Iterator[Observation]:
    """Observe each answer with weights that were fitted without the answers of its fold."""
    voices = material.voices
    for fold in range(min(FOLDS, len(voices))):
        left_out = voices[fold::FOLDS]
        tell(f"cross-validating, left out: {', '.join(left_out)}")
        weights = dict(fit(material.without(left_out), elements, settings))
        for answer, _ in material.answers:
            if answer.voice in left_out:
                yield from observe(answer, ask(answer.question), weights)


def observe(
    answer: LabelledAnswer, question: Question, weights: Mapping[str, Weights]
) -> Iterator[Observation]:
    """Yield what speaks for each element that a labelled answer was asked for."""
    compiled = rubric(question.elements)
    reading = read(answer.answer)
    matcher = compiled.matcher(reading)
    aside = bare_names(reading, compiled.names).tokens | said_again(reading, question.prompt)
    windows = Windows(reading, matcher.detections, aside)
    for element in compiled.elements:
        if element.id not in weights or element.id not in {*answer.covered, *answer.absent}:
            continue
        mentions = list(find_mentions(element, reading, matcher, aside))
        holds = any(mention.status.holds for mention in mentions)
        weighing = windows.weigh(weights[element.id])
        score = weighing.score if weighing else weights[element.id].bias
        denied = bool(mentions) and not holds
        covered = element.id in answer.covered
        yield Observation(element.id, answer.voice, score, holds, denied, covered)


def agreement_of(
    observed: Sequence[Observation], calibration: Calibration
) -> Mapping[str, Mapping[str, float]]:
    """Return the agreement over all, by element, and by voice."""
    groups: dict[str, list[Observation]] = defaultdict(list)
    for one in observed:
        for name in ("all", one.element, f"voice {one.group}"):
            groups[name].append(one)
    return {
        name: agreement(
            [one.covered for one in group],
            [calibration.log_odds(one) >= calibration.threshold for one in group],
        )
        for name, group in groups.items()
    }
