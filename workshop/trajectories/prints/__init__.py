"""Documents of a trajectory: what is asked for, and the paper that comes of it."""
