"""A journey as Mermaid text: reading it as Mermaid does, and writing it so that nothing is lost."""
