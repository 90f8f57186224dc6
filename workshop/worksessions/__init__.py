"""Sessions: agenda, attendance, catch-up and what was turned from can't into can."""
