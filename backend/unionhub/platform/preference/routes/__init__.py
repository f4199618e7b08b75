"""Routes of preferences: the same for staff and enterprises."""
