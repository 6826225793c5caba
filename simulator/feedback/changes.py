"""Patterns for what figures say on a tape: a measure's change, a problem's size, the time that work took."""

from __future__ import annotations

from simulator.feedback.figures import (
    ANY,
    DATE,
    DAYS,
    DURATION,
    NUMBER,
    PERCENT,
    QUANTITY,
    UNIT,
    WEEKS,
    WORD,
)

_SOME = QUANTITY
_FEW = rf"(?:{WORD}|, ){{0,5}}?"
_FALLS = "down|fell|dropped|drop|cut|reduced|shrank|declined|decreased|lowered|slashed|trimmed|shortened|lost|came down|brought"
_RISES = "up|rose|grew|increased|improved|climbed|jumped|lifted|raised|gained|boosted|went|moved|got|¤won"
_MOVES = f"{_FALLS}|{_RISES}|took|shifted|turned|knocked|pushed"
_COMPARED = (
    "fewer|less|more|faster|lower|higher|drop|reduction|increase|decrease|cut|better|improvement|rise|growth|decline|fall|jump|gain|"
    "shorter|quicker|slower|cheaper|smaller|larger|down|up|uplift|lift|off"
)
_PART = "half|a half|a third|a ~quarter|#two thirds|#three ~quarters|a fifth|#four fifths|#two fifths"
_BEFORE = "used to take|used to be|used to|took|was|were|had been|had|averaged|before|from|stood at|sat at|instead of"
_AFTER = (
    "now|today|afterwards|became|by the end|after that|later|this ~year|last ~year|these ~days|since then|and then|then it|down to|"
    "after it|after the|after we|after i|the next ~quarter|at the end|when i left|by then"
)
_UNIT_PLURALS = "~(?:minutes|hours|days|weeks|months|quarters|years)"

_CHANGES = (
    rf"from {_FEW}{_SOME}(?:{ANY}){{0,7}}?(?:down |up )?(?:to|>|into) {_FEW}(?:{_SOME}|one |zero |none |nothing )",
    rf"{_SOME}(?:{WORD}){{0,3}}?> {_FEW}(?:{_SOME}|one |zero )",
    rf"(?:{_MOVES}) {_FEW}{_SOME}(?:{WORD}){{0,3}}?(?:to|into) (?:{WORD}){{0,2}}?(?:{_SOME}|one |zero |none )",
    rf"(?:down |up |back )?to (?:{WORD}){{0,2}}?{_SOME}(?:{WORD}|, ){{0,4}}?from (?:{WORD}){{0,3}}?{_SOME}",
    rf"(?:{_MOVES}|by) (?:(?!to |from ){WORD}){{0,6}}?(?:{PERCENT}|{NUMBER}times |#\d+x )",
    rf"{PERCENT}(?:{WORD}){{0,1}}(?:{_COMPARED}) ",
    r"(?:doubl|halv|tripl|trebl|quadrupl)(?:e|ed|es|ing) ",
    rf"(?:in|by|to) (?:about |almost |nearly |roughly |over |more than |just |well over )?(?:{_PART}) (?!of the (?:~year|team|~day) |~day )",
    rf"(?:{_PART}) (?:as (?:many|much|long|often) |the (?:time|number|size|cost) |of what |fewer |less |what (?:it|they) )",
    r"(?:twice|#two times) (?:as \S+ |the |what )",
    rf"(?:{NUMBER}times|#\d+x) (?:faster|more|what|as|the|fewer|higher|quicker|better|less|lower|longer|shorter) ",
    rf"(?:{_BEFORE}) {_FEW}{_SOME}(?:{ANY}){{0,14}}?(?:{_AFTER}) (?:{ANY}){{0,6}}?(?:{_SOME}|one |zero |none |an? {UNIT} )",
    (
        rf"{_SOME}(?:{ANY}){{0,4}}?(?:instead of|rather than|not|versus|vs|compared to|compared with|it had been|it was|it used to be|"
        rf"used to be|when it was|where it had been) (?:the |about |around |over |more than )?{_SOME}"
    ),
    rf"(?:a|an|whole|full) {UNIT} (?:{ANY}){{0,6}}?(?:now|became) (?:{WORD}){{0,4}}?(?:a|an) {UNIT} ",
    rf"{_UNIT_PLURALS} (?:to|>|became) (?:{WORD}){{0,2}}?{_UNIT_PLURALS} ",
    (
        r"(?:fell|dropped|went|down|came down|reduced|shrank|cut) (?:down )?to (?:almost |nearly |practically |virtually |basically |near )?"
        r"(?:none|zero|nothing|nil) "
    ),
    (
        rf"{NUMBER}(?:{ANY}){{0,10}}?(?:merged|collapsed|combined|folded|boiled|consolidated|cut|reduced|brought) {_FEW}(?:into|to) "
        rf"(?:just |only |a )?(?:one |single |{NUMBER})"
    ),
)

_ROUGHLY = r"(?:(?:the|about|around|roughly|just|only|under|over|nearly|almost|a|me|us|it|next|last|following|first|another|some|less|more|than|a bit) ){0,3}"
_LONG = rf"(?:{NUMBER}|a |an |one |(?:a )?(?:couple of|few|several|half a) )?(?:full |whole |more |working )?{WEEKS} "
_TIMEFRAMES = (
    DATE,
    (
        rf"(?:over|for|in|after|within|during|spent|lasted|inside|across|throughout|the|took (?:me|us)) {_ROUGHLY}"
        rf"(?!every ){_LONG}(?!review |meeting |council |call |report |later on every )(?!(?:to|>) {NUMBER})"
    ),
    rf"(?:took|cost) (?:me|us) {_ROUGHLY}{DURATION}|(?:spent|for|over) {_ROUGHLY}{NUMBER}{DAYS} ",
    rf"(?:{NUMBER}|a |an |one |(?:a )?(?:couple of|few) ){UNIT} (?:later|afterwards|ago|on |in(?= [;.,])|after (?:launch|that|the|we|i))",
    rf"{NUMBER}~(?:week|month|year|quarter|day) (?:project|program|programme|pilot|trial|rollout|effort|test|experiment|stint|run|push|plan) ",
    rf"(?:first|last|next|following) {NUMBER}{UNIT} ",
    rf"(?:all|project|whole thing|it|that|this|work|rollout|change) took {_ROUGHLY}{NUMBER}?{WEEKS} ",
    rf"{NUMBER}~(?:months|quarters|years) (?!(?:to|>) )",
)

_TROUBLE = (
    r"late|later|delay\w*|wait\w*|overdue|behind|backlog\w*|duplicat\w*|unused|never|nobody|fail\w*|broke|broken|lost|losing|missed|"
    r"missing|slip\w*|stuck|wast\w*|conflict\w*|compet\w*|rework\w*|defects?|bugs?|outages?|incidents?|complain\w*|errors?|disput\w*|"
    r"churn\w*|reopen\w*|sat|sitting|queue\w*|same|different|overran|overrun|cancel\w*|abandon\w*|stale|orphan\w*|contradict\w*|"
    r"refund\w*|returned|gave up|wrong|overlap\w*|versions|untouched|unanswered|ignored|didn't|wasn't|weren't|not|without|no"
)
_SOLVED = r"(?:now |cut |reduced |fell |dropped |saved |improved |result |afterwards |after (?:that|the|we|i) |within |down )"
_PROBLEMS = (
    rf"(?:{_SOME}|half |(?:a|one) (?:third|~quarter) )(?:(?!{_SOLVED}){WORD}){{0,8}}?(?:{_TROUBLE}) ",
    rf"(?:{_TROUBLE}) (?:(?!{_SOLVED}){WORD}){{0,6}}?{_SOME}(?!(?:thirds |of )?(?:{_COMPARED}) )",
    rf"(?:took|takes|taking|take|needed|averaged|average|waited|wait|spent) (?:(?!{_SOLVED}){WORD}){{0,4}}?{DURATION}",
    rf"{DURATION}(?:on average )?(?:to|for|from|late|behind|between|before) ",
    rf"from (?:{WORD}){{0,4}}?{_SOME}(?:{WORD}){{0,6}}?(?:down |up )?(?:to|>) {_FEW}{_SOME}",
    rf"(?:only|just|barely) {_SOME}",
)


PATTERNS = {
    "change": "|".join(_CHANGES),
    "timeframe": "|".join(_TIMEFRAMES),
    "sized_problem": "|".join(_PROBLEMS),
}
"""The detectors that read what figures say, by name."""
