"""Patterns for figures on a tape: numbers, money, shares, durations, dates, frequencies."""

from __future__ import annotations

WORD = r"[^\s.,;>]+ "
"""Any one token; no sign."""
ANY = r"\S+ "
"""Any one token or sign."""

_VAGUE = "couple of|few|several|half a|half an|half"
NUMBER = r"(?:#\S+ (?:#\S+ |and a half ){0,2})"
"""A number of digits or words; "one", ordinals and years are none."""
CURRENCY = r"¤\S+"
MONEY = rf"(?:#[$€£¥₹]\S+ (?:#\S+ |k |m |mn |bn )?|[$€£¥₹] {NUMBER}|{NUMBER}(?:k |m |bn )?{CURRENCY} |{CURRENCY} {NUMBER})"
_PERCENT = r"%\S* |per cent |percentage %points? "
PERCENT = rf"(?:#[\d.,]+% |{NUMBER}(?:{_PERCENT}))"
QUANTITY = rf"(?:(?:[$€£¥₹] )?{NUMBER}(?:{_PERCENT}|{CURRENCY} )?)"
"""A number, an amount of money or a share."""
DAYS = "~(?:days?|nights?|mornings?|afternoons?|evenings?|weekends?)"
WEEKS = "~(?:weeks?|months?|quarters?|years?|sprints?|fortnights?|decades?|seasons?)"
UNIT = r"~\S+"
"""Any unit of time."""
_SHORT_UNITS = r"#[\d.,]+(?:d|w|h|hr|hrs|min|wk|wks|mo|mth|y|yr|yrs) "
_KINDS_OF_DAY = "(?:working |business |calendar |full |whole |solid |straight |more |or so |long )?"
DURATION = (
    rf"(?:{_SHORT_UNITS}|{NUMBER}(?:(?:or|to) {NUMBER})?{_KINDS_OF_DAY}{UNIT} "
    rf"|(?:a )?(?:{_VAGUE}) {_KINDS_OF_DAY}{UNIT} "
    rf"|(?:(?:in|within|over|for|took|takes|after|than|under|inside|of|by|to|from|lasted|spent|nearly|almost|about|whole|full) )"
    rf"(?:a |an |one )(?:whole |full |good )?{UNIT} "
    rf"|(?:a |an |one ){UNIT} (?:later|ago|after|on|earlier) )"
)
_MONTHS = "january|february|march|april|june|july|august|september|october|november|december|jan|feb|apr|jun|jul|aug|sept|sep|oct|nov|dec"
_SEASONS = "spring|summer|autumn|winter|christmas|easter"
_WEEKDAYS = "monday|tuesday|wednesday|thursday|friday|saturday|sunday"
DATE = (
    rf"(?:@\d+ (?!{WORD}?(?:users|customers|people|units|¤euros|¤dollars) )|(?:{_MONTHS}) (?:#\d+(?:st|nd|rd|th)? )?"
    r"|(?:in|by|since|until|last|this|next|of|early|late|mid) may |may @\d+ "
    r"|(?:q[1-4]|h[12]|fy\d\d(?:\d\d)?)(?:/\d+)? "
    r"|(?:last|this|next|that|the following|the previous|the same|the first|the second|the third|the fourth) "
    rf"(?:~year|~month|~quarter|~week|half|{_SEASONS}) (?!of the ~month |meeting |review )"
    rf"|(?:by|in|since|over|that|before|until|from|one) (?:the |early |late )?(?:{_SEASONS}) "
    r"|(?:by |in |at |before )?(?:the )?end of (?:the )?(?:first |second |third |fourth )?(?:~year|~month|~quarter|half) "
    rf"|(?:by|in|since|until|from) ~(?:week|month|quarter|sprint|day|year) (?:#\S+|one) "
    rf"|{NUMBER}{UNIT} ago |#\d+/\d+/\d+ )"
)
FREQUENCY = (
    r"(?:(?:bi|semi|twice )?(?:weekly|daily|monthly|quarterly|fortnightly|yearly|annually|hourly|nightly|biweekly|biannual) "
    rf"|(?:every|each) (?:single )?(?:{NUMBER}|other |second |third |first |last |few )?(?:{UNIT}|{_WEEKDAYS}|release|standup) "
    rf"|(?:once |twice |{NUMBER}times )(?:a|per|each|every|in a) {UNIT} "
    rf"|(?:on )?(?:{_WEEKDAYS})s |(?:on )?(?:{_WEEKDAYS}) (?:~mornings|~afternoons|~evenings|lunchtimes) "
    rf"|(?:first|last|second|third) (?:{_WEEKDAYS}) of (?:the|each|every) ~month |per ~(?:week|month|quarter|day|sprint|year) "
    r"|once a ~(?:week|month|quarter|day|year|fortnight|sprint) |every ~(?:morning|afternoon|evening|night) )"
)

PATTERNS = {
    "number": NUMBER,
    "money": MONEY,
    "percent": PERCENT,
    "duration": DURATION,
    "date": DATE,
    "frequency": FREQUENCY,
}
"""The detectors that one pattern expresses, by name."""
