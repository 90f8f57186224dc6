"""Trajectories: what is shared by everything in one, its partners, people, stages, vision and anchoring."""
