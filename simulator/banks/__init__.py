"""What is asked: reading banks of questions from YAML, finding them, checking them and making new ones."""
