"""Use cases of flows. Each action runs inside the caller's transaction; the routes' door opens its own."""
