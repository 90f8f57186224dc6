"""What each partner does, for whom, at which stage."""
