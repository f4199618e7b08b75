"""Reads of content: scoped for officers, one's own for members, only what is published for everybody."""
