"""The survey about working together; small groups are hidden."""
