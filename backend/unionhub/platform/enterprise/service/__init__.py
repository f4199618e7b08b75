"""Use cases of enterprises, one module each."""
