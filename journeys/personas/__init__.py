"""Personas: composites of interviews, never one person."""
