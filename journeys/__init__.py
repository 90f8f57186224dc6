"""Interviews, maps, activities, overlaps and networks: what clients go through and who does what."""
