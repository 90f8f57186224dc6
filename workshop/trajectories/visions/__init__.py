"""The shared vision, its principles and the tensions it holds."""
