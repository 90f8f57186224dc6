"""The board handout: one decision, with everything a board needs to take it, on at most four pages."""
