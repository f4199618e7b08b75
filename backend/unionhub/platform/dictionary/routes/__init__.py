"""Routes of the dictionaries."""
