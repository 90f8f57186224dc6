"""Opportunities: how might we, and how many dots they got."""
