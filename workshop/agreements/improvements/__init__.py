"""Improvement plans per organisation, points that cross organisations, and the implementation agenda."""
