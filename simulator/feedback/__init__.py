"""What an answer contains: pure functions from a question and an answer's text to an assessment."""
