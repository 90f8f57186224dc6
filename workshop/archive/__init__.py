"""The trajectory file: reading, checking, writing; each feature brings its own parts of it."""
