"""What organisations carry out together: points that cross them, and the agenda per quarter."""
