"""Jobs of membership."""
