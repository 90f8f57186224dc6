"""Carrying roles, combis around teams, clusters, resource groups and the talks with all of them."""
