"""Measurements as somebody enters them: quickly, and with a question about what can hardly be."""
