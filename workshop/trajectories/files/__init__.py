"""Trajectory files: coming in, going out, and taking the place of what was there."""
