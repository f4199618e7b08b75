"""Tables of membership."""
