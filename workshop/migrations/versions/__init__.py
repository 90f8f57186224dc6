"""The numbered steps, oldest first; one that was ever released is not changed any more."""
