"""What somebody gets when something goes wrong: a page of our own that gives back what was filled in."""
