import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.banks import weights as module
from simulator.banks.weights import Provenance, learnt, provenance, weights_path, write_weights
from simulator.questions import Element, Weights

SOURCE = Provenance("ab12", "mock-interview 1, scikit-learn 2", {"strength": 25.0}, {"all": {"kappa": 0.9}})
ONE = Weights(-2.5, {"owner": 1.27, "N:owner": -0.5, "name_owner": 0.01, "#boss": 0.4}, 1.5, -0.75, 0.25)
TWO = Weights(-1.0, {"meet": 2.54})


def element(name):
    return Element(name, name)


@pytest.fixture
def bank(tmp_path):
    """A bank's file with the weights of two elements beside it."""
    path = tmp_path / "small.yaml"
    write_weights(path, SOURCE, {"one": ONE, "two": TWO})
    return path


def test_what_was_written_is_read_back(bank):
    assert learnt(element("two"), bank) == TWO
    found = learnt(element("one"), bank)
    assert (found.bias, found.cue, found.denied, found.threshold) == (-2.5, 1.5, -0.75, 0.25)
    assert found.features == pytest.approx({"owner": 1.27, "N:owner": -0.5, "name_owner": 0.01, "#boss": 0.4})


@given(
    st.dictionaries(
        st.text(st.characters(exclude_categories=("Z", "C")), min_size=1, max_size=9),
        st.floats(-30, 30).filter(lambda one: abs(one) > 1e-6),
        max_size=30,
    )
)
def test_a_weight_loses_at_most_half_a_step(tmp_path_factory, features):
    path = tmp_path_factory.mktemp("weights") / "b.yaml"
    write_weights(path, SOURCE, {"one": Weights(0.0, features)})
    found = learnt(element("one"), path).features
    step = max(map(abs, features.values()), default=0.0) / module.STEPS
    for name, weight in features.items():
        assert found.get(name, 0.0) == pytest.approx(weight, abs=0.51 * step)


def test_where_weights_come_from_is_read_back(bank):
    assert provenance(bank) == SOURCE


def test_the_same_weights_are_the_same_file(bank):
    before = weights_path(bank).read_bytes()
    turned = Weights(ONE.bias, dict(reversed(ONE.features.items())), ONE.cue, ONE.denied, ONE.threshold)
    write_weights(bank, SOURCE, {"one": turned, "two": TWO})
    assert weights_path(bank).read_bytes() == before


def test_what_was_learnt_anew_is_read_anew(bank):
    assert learnt(element("two"), bank) == TWO
    write_weights(bank, SOURCE, {"two": ONE})
    assert learnt(element("two"), bank).bias == ONE.bias


def test_an_element_without_weights_has_none(bank, tmp_path):
    assert learnt(element("three"), bank) is None
    assert learnt(element("one"), tmp_path / "other.yaml") is None
    assert provenance(tmp_path / "other.yaml") is None


def test_only_the_lines_of_the_elements_that_are_asked_for_are_taken_apart(bank, monkeypatch):
    parsed = []
    monkeypatch.setattr(module.json, "loads", lambda line, real=json.loads: parsed.append(line) or real(line))
    learnt(element("two"), bank)
    assert [json.loads(line)["element"] for line in parsed[:1]] == ["two"]
    assert len(parsed) == 2  # the one above is ours


@pytest.mark.parametrize(
    "line",
    [
        '{"element":"one","bias":',
        '{"element":"one"}',
        '{"element":"one","bias":"x","cue":1,"denied":1,"threshold":0,"scale":1,"weights":{}}',
        '{"element":"one","bias":0,"cue":1,"denied":1,"threshold":0,"scale":1,"weights":{"x":"owner"}}',
        '{"element":"one","bias":0,"cue":1,"denied":1,"threshold":0,"scale":1,"weights":{"1":["owner"]}}',
        '{"element":"one","bias":0,"cue":1,"denied":1,"threshold":0,"scale":1,"weights":[]}',
        '{"element":"one","bias":null,"cue":1,"denied":1,"threshold":0,"scale":1,"weights":{}}',
        "",
        "\x00\x00",
    ],
)
def test_a_damaged_line_is_no_weights_and_harms_no_other(bank, line):
    head, _, two = weights_path(bank).read_text(encoding="utf-8").splitlines()
    weights_path(bank).write_text(f"{head}\n{line}\n{two}", encoding="utf-8")
    assert learnt(element("one"), bank) is None
    assert learnt(element("two"), bank) == TWO


@pytest.mark.parametrize("data", [b"", b"\xff\xfe\x00", b"[]\n", b"{\n", b"{}\n", b"null\n"])
def test_a_damaged_file_is_no_weights_and_no_provenance(bank, data):
    weights_path(bank).write_bytes(data)
    assert learnt(element("one"), bank) is None
    assert provenance(bank) is None


def test_a_folder_in_the_place_of_the_file_is_no_weights(tmp_path):
    weights_path(tmp_path / "b.yaml").mkdir()
    assert learnt(element("one"), tmp_path / "b.yaml") is None
    assert provenance(tmp_path / "b.yaml") is None
