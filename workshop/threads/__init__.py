"""The thread: what leads to what, from a finding to a decision, walked both ways; and the search over all of it."""
