"""Diagrams: Graphviz is told sizes and says where things stand; we draw, so no words of anybody ever reach it."""
