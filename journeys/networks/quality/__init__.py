"""What shows that a network works: initiatives, process quality, open leadership, positive health."""
