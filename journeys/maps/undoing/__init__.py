"""Turning back what somebody did to a map, and doing it again."""
