"""Versions of a map: kept by hand or by themselves, compared per step, and brought back."""
