"""Use cases of imports: bringing a file, and working through it."""
