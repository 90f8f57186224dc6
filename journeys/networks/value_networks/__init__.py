"""The six questions of a value-creating network and the small teams around a question."""
