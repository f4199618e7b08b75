"""The house rules as functions: each takes the root of a tree and returns the violations it finds, as `path:line: what`."""
