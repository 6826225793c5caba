"""The feedback screen: the answer with its evidence, beside what was looked for."""
