"""Short questions and pages over a screen."""
