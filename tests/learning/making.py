"""A small bank to learn from."""

from __future__ import annotations

BANK = """\
format: 1
id: night
title: Nights on call
elements:
  pager:
    name: Who gets paged
    passages:
      - {text: The rota says whose pager rings, present: true}
      - {text: Whoever holds the rota gets paged first, present: true}
      - {text: Ada was on the rota and her pager rang, present: true}
      - {text: I wrote a rota so that one pager rings at a time, present: true}
      - {text: We agreed a rota with one person paged each week, present: true}
      - {text: Nobody knew whose pager would ring, present: false, kind: denied}
      - {text: Phones rang all over the place, present: false, kind: near miss}
      - {text: We would have liked a rota, present: false, kind: hypothetical}
      - {text: There was no rota at all, present: false, kind: denied}
      - {text: The night was long and the coffee was cold, present: false, kind: silent}
questions:
  - id: night-1
    prompt: Tell me about a hard night.
    required: [pager]
"""
PRESENT = "So we kept a rota, and one pager rang."
ABSENT = "There was no rota, and the coffee was cold."
