"""Use cases of membership, one module each."""
