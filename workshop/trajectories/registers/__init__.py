"""Registers: every list and every single thing of a trajectory as a page and a form, made from its archive part."""
