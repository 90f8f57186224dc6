"""Where activities of partners overlap, look alike or are missing."""
