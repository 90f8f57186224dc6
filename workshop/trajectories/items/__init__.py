"""Whatever has a code in a trajectory, and how its tables are keyed and tied."""
