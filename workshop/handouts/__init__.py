"""The print centre: which documents somebody may print, for whom, and the paper itself."""
