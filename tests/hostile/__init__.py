"""Text that wants to be obeyed, in every place where text is shown."""
