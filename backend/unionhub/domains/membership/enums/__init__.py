"""Option sets of membership."""
