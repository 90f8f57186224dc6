"""Decisions asked of boards and taken by them."""
