"""The print engine: a sheet and a template become a tagged PDF, made in a process of its own."""
