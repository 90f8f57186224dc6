"""The simple model of money that comes in and goes out."""
