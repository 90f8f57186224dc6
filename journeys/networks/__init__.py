"""Networks: intention, roles, money flows and quality of a resilient or value-creating network."""
