"""The pages of the steps of a map: read, made, changed, moved."""
