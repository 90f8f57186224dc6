"""Story lines: what is told to whom, with which proof and which ask."""
