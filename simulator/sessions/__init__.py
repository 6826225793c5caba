"""Sessions on disk: journals written as things happen, read back, listed, exported and taken up again."""
