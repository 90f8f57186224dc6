"""Experiment cards: what was fixed beforehand, what was seen, what was decided."""
