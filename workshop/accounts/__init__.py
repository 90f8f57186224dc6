"""Organisations, accounts, sign-in and memberships of trajectories."""
