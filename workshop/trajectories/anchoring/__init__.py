"""Anchoring: trained designers, external days going down, other sites."""
