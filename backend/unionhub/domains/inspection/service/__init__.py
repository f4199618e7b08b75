"""Use cases of labour inspection, one module each."""
