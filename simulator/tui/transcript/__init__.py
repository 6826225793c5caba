"""A past session, read back: attempt by attempt, beside others at the same question, and as it was typed."""
