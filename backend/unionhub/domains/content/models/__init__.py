"""Tables of content."""
