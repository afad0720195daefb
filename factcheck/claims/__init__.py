"""Quantities and names to Claims: what each number is about."""
