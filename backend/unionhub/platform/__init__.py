"""Business capabilities that several systems share; the same anatomy as a domain."""
