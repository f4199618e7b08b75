"""Routes of looking up."""
