"""How the tables came to be what they are: numbered steps, and what brings a database to the newest of them."""
