"""What goes in and out of membership."""
