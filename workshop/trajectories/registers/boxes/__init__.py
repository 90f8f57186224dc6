"""Form fields for what people type: numbers in their own way, lists on lines, ticks that keep their order."""
