"""People by function, their groups and their mandate."""
