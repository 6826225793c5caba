"""The Textual screens: a folder a screen, each screen's .tcss beside it."""
