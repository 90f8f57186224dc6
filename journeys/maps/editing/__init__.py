"""Editing a map where it stands: cells, deeds on steps and stages, undo and redo, and what others did since."""
