"""Routes of flows themselves; those of a process stand in its own package (``factory``)."""
