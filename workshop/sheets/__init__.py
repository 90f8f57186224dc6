"""Sheets: CSV and XLSX in and out; knows rows, columns and cells, and nothing of what they are about."""
