"""Use cases of privacy: looking and exporting, deleting, requests, closing."""
