"""The interview screen: the prompt, the clock, the answer."""
