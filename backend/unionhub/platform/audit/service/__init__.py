"""Use cases of the audit log: recording, sealing, verifying, purging."""
