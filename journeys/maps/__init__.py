"""Journey maps: as it is, as it should be, as it was."""
