"""Words as the engine sees them: normalised, stemmed, irregular forms and spellings brought together.

Everything works on one word at a time, so that the offsets of an answer are never touched: a normalised word may
be longer or shorter than what was typed.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache

import Stemmer

LONGEST = 40
"""Code points of a word that are looked at; what is longer is no word that a cue could mean."""

_STEMMER = Stemmer.Stemmer("english")
_APOSTROPHES = str.maketrans(dict.fromkeys("\u2018\u2019\u02bc\u2032\u00b4`\uff07", "'"))


def word_set(words: str) -> frozenset[str]:
    """Return the words of a list written as one text, which reads better than many quotes."""
    return frozenset(words.split())


FUNCTION_WORDS = word_set(
    "a an the of to in on at for by with from as and or that this these those it its is are was were be been being am "
    "has have had having do does did our their your his her them there us him itself themselves"
)
"""Words that a phrase may have more or fewer of and still be the same phrase."""

PREPOSITIONS = word_set("of to in on at for by with from as")
"""Those among them that make an idiom of a single word: "at first", "on hold"."""

NUMBER_WORDS = word_set(
    "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen "
    "twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion billions "
    "dozen dozens"
)
"""Numbers written out; "one" is mostly none."""

PRONOUNS = word_set("i we they he she you it")
"""Words that begin a clause as its subject."""

_IRREGULAR = """
be is are was were been being am|begin began begun|become became|bind bound|bite bit bitten|blow blew blown|break broke broken
bring brought|build built|buy bought|catch caught|choose chose chosen|come came|deal dealt|dig dug|do does did done
draw drew drawn|drive drove driven|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|fly flew flown
forget forgot forgotten|freeze froze frozen|get got gotten|give gave given|go goes went gone|grow grew grown|hang hung
have has had having|hear heard|hide hid hidden|hold held|keep kept|know knew known|lay laid|lead led|lean leant|learn learnt
leave left|lend lent|lose lost|make made|mean meant|meet met|overcome overcame|pay paid|prove proven|ride rode ridden
ring rang rung|rise rose risen|run ran|say said|see saw seen|seek sought|sell sold|send sent|shake shook shaken|shine shone
shoot shot|show shown|shrink shrank shrunk|sing sang sung|sink sank sunk|sit sat|sleep slept|slide slid|speak spoke spoken
spell spelt|spend spent|spin spun|stand stood|steal stole stolen|stick stuck|strike struck|swear swore sworn|swim swam swum
swing swung|take took taken|teach taught|tell told|think thought|throw threw thrown|understand understood|wake woke woken
wear wore worn|weave wove woven|win won|wind wound|write wrote written|undo undid undone|oversee oversaw overseen
withdraw withdrew withdrawn|withhold withheld|rebuild rebuilt|redraw redrew redrawn|rewrite rewrote rewritten|rethink rethought
man men|woman women|person people persons|child children|criterion criteria|hypothesis hypotheses|analysis analyses
halve halved halves halving|life lives|datum data|index indices|matrix matrices|cease ceased
"""
_BASE = {
    form: group.split()[0] for group in _IRREGULAR.replace("\n", "|").split("|") for form in group.split()
}

_RIVALS = """
experiment experiments experimented experimenting experimentation experimental|conversation conversations
responsible responsibility responsibilities|important importance|authority authorities|executive executives
activation activations activate activated activates activating|activity activities|production productions
productivity productive|objection objections|objective objectives|policy policies|generate generated generates generating
business businesses|accountable accountability|marketing|initiative initiatives|positive positively|evening evenings
"""
_APART = {form: group.split()[0] for group in _RIVALS.replace("\n", "|").split("|") for form in group.split()}
"""Words that the stemmer would throw together with others: an experiment with an experience, a policy with the police."""

_SPELLINGS = {
    "programme": "program", "programmes": "programs", "centre": "center", "centres": "centers",
    "centred": "centered", "centralised": "centralized", "judgement": "judgment", "judgements": "judgments",
    "catalogue": "catalog", "catalogues": "catalogs", "licence": "license", "defence": "defense", "cheque": "check",
    "analyse": "analyze", "analysed": "analyzed", "analysing": "analyzing", "dialogue": "dialog", "enrol": "enroll",
    "fulfil": "fulfill", "sceptical": "skeptical", "sceptic": "skeptic", "sceptics": "skeptics", "ageing": "aging",
    "practise": "practice", "practised": "practiced", "practising": "practicing", "artefact": "artifact",
    "mins": "minutes", "min": "minute", "hrs": "hours", "hr": "hour", "wks": "weeks", "wk": "week", "yrs": "years",
    "yr": "year", "mths": "months", "mth": "month", "mgmt": "management", "mgr": "manager", "mgrs": "managers",
    "eng": "engineering", "engg": "engineering", "prio": "priority", "prios": "priorities", "ppl": "people",
    "w": "with", "bc": "because", "b4": "before", "thru": "through", "mtg": "meeting", "mtgs": "meetings",
    "cust": "customer", "custs": "customers", "comms": "communication", "dept": "department", "depts": "departments",
    "qtr": "quarter", "qtrs": "quarters", "govt": "government", "exec": "executive", "execs": "executives",
    "rev": "revenue", "wkly": "weekly", "mthly": "monthly", "biz": "business", "tho": "though", "u": "you",
}  # fmt: skip
_OUR = {"behaviour": "behavior", "colour": "color", "favour": "favor", "labour": "labor", "honour": "honor",
        "neighbour": "neighbor", "endeavour": "endeavor", "rumour": "rumor", "rigour": "rigor"}  # fmt: skip
SHORTEST_ROOT = 3
"""Letters; "rise" and "wise" have no more and keep their s."""
_ISE_ENDINGS = ("isations", "isation", "ising", "ised", "ises", "iser", "isers", "ise")
_NOT_ISE = ("promis", "exercis", "advis", "revis", "devis", "supervis", "compris", "surpris", "rais", "wis", "precis",
            "expertis", "enterpris", "franchis", "merchandis", "premis", "concis", "improvis", "disguis", "prais",
            "compromis", "televis", "nois", "pois", "cruis", "bruis")  # fmt: skip
_DOUBLED = tuple(
    word + "l"
    for word in sorted(word_set("label cancel model travel channel signal level total fuel tunnel funnel"))
)
_CONTRACTIONS = ("'s", "'ve", "'d", "'ll", "'m", "'re", "'")
_UNMARKED = {
    short.replace("'", ""): short
    for short in word_set(
        "didn't don't doesn't wasn't weren't isn't aren't hasn't haven't hadn't couldn't wouldn't shouldn't can't "
        "i've we've they've i'm you're they're that's there's what's it'll they'll shouldn't've"
    )
} | {"dint": "didn't", "wont": "won't", "im": "i'm", "cannot": "can't"}


def normalise(surface: str) -> str:
    """Return the word in lower case, without accents, curly apostrophes or an apostrophe left out."""
    word = surface[:LONGEST]
    if not word.isascii():
        spread = unicodedata.normalize("NFKD", word.translate(_APOSTROPHES))
        word = unicodedata.normalize("NFC", "".join(c for c in spread if not unicodedata.combining(c)))
    word = word.lower()
    return _UNMARKED.get(word, word)


@lru_cache(maxsize=1 << 15)
def stem(word: str) -> str:
    """Return what all forms of a normalised word share: `decided` and `decides` give one stem.

    A contracted "not" gives `not` (`didn't`, `can't`), a contracted verb its subject (`I've` gives `i`).
    """
    if "'" in word:
        if word.endswith("n't"):
            return "not"
        word = _without_contraction(word)
    word = _SPELLINGS.get(word, word)
    if word in _APART:
        return _APART[word]
    word = _one_spelling(word)
    return str(_STEMMER.stemWord(_BASE.get(word, word)))


def _without_contraction(word: str) -> str:
    ending = next((one for one in _CONTRACTIONS if word.endswith(one)), "")
    return word.removesuffix(ending)


def _one_spelling(word: str) -> str:
    """Return the American spelling, which the stemmer knows."""
    if "our" in word:
        for british, american in _OUR.items():
            if word.startswith(british):
                return american + word[len(british) :]
    if "ll" in word and word.startswith(_DOUBLED):
        return word.replace("ll", "l", 1)
    return _with_z(word) if word.endswith(_ISE_ENDINGS) else word


def _with_z(word: str) -> str:
    for ending in _ISE_ENDINGS:
        root = word.removesuffix(ending)
        if root != word and len(root) > SHORTEST_ROOT and not (root + "is").endswith(_NOT_ISE):
            return f"{root}iz{ending[2:]}"
    return word
