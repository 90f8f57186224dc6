"""Two to four maps on the same stages: mother and child, as it is and as it should be, planned and actual."""
