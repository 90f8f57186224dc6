"""Ordered references and shares between items."""
