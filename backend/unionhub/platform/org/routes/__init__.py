"""Routes of the forest of units."""
