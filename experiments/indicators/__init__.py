"""Indicators as a reference point, and headline figures with what they need to be believed."""
