"""What a person can do to the steps and stages of a map, by name."""
