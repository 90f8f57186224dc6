"""Stages of the journey and target groups, shared by maps and matrix."""
