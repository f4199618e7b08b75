"""The form's rules. The clients' core (``core/form``) says the same; one file of vectors holds both to it."""
