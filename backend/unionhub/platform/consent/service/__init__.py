"""Use cases of consent: documents (publish) and decisions (give, withdraw)."""
