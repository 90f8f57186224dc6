"""The trajectory itself: its name, where and when it runs, who leads it, its language and its thread."""
