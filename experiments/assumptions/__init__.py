"""What we take for granted, and what if it were the other way round."""
