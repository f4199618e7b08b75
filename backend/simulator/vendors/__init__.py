"""The vendors' own endpoints, under the vendors' own paths, field names and error codes."""
