"""What partners agreed, decided and promised to improve."""
