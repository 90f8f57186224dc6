"""Opportunities, assumptions, experiment cards, indicators, stories and the business case."""
